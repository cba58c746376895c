//! The record of who looked at what.

use super::Conn;

use crate::store::{Auditrecord, Result};

type Rij = (i64, String, String, Option<String>, String, String, String, String, String, String);

fn record(rij: Rij) -> Auditrecord {
    let (volgnummer, tijdstip, actie, object, resultaat, actor, doel, request_id, vorige_hash, hash) = rij;
    Auditrecord { volgnummer, tijdstip, actie, object, resultaat, actor, doel, request_id, vorige_hash, hash }
}

pub(super) async fn select_laatste(conn: &mut Conn) -> Result<Option<Auditrecord>> {
    let row: Option<Rij> = sqlx::query_as(
        "SELECT volgnummer, tijdstip, actie, object, resultaat, actor, doel, request_id, \
         vorige_hash, hash FROM auditrecord ORDER BY volgnummer DESC LIMIT 1",
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(record))
}

pub(super) async fn select_na(conn: &mut Conn, volgnummer: i64, aantal: u32) -> Result<Vec<Auditrecord>> {
    let rows: Vec<Rij> = sqlx::query_as(
        "SELECT volgnummer, tijdstip, actie, object, resultaat, actor, doel, request_id, \
         vorige_hash, hash FROM auditrecord WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2",
    )
    .bind(volgnummer)
    .bind(i64::from(aantal))
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(record).collect())
}

pub(super) async fn insert(conn: &mut Conn, record: &Auditrecord) -> Result<()> {
    sqlx::query(
        "INSERT INTO auditrecord (volgnummer, tijdstip, actie, object, resultaat, actor, doel, \
         request_id, vorige_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(record.volgnummer)
    .bind(&record.tijdstip)
    .bind(&record.actie)
    .bind(&record.object)
    .bind(&record.resultaat)
    .bind(&record.actor)
    .bind(&record.doel)
    .bind(&record.request_id)
    .bind(&record.vorige_hash)
    .bind(&record.hash)
    .execute(conn)
    .await?;
    Ok(())
}
