//! The record of who looked at what.

use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

use super::Conn;

use crate::store::{Auditrecord, Result, StoreError};

type Tekst = Option<String>;
type Rij = (i64, String, String, Tekst, String, String, Tekst, Tekst, String, String, String, String);

const KOLOMMEN: &str = "volgnummer, tijdstip, actie, object, resultaat, actor, gebruiker, organisatie, doel, \
                        request_id, vorige_hash, hash";

fn record(rij: Rij) -> Auditrecord {
    let (
        volgnummer,
        tijdstip,
        actie,
        object,
        resultaat,
        actor,
        gebruiker,
        organisatie,
        doel,
        request_id,
        vorige_hash,
        hash,
    ) = rij;
    Auditrecord {
        volgnummer,
        tijdstip,
        actie,
        object,
        resultaat,
        actor,
        gebruiker,
        organisatie,
        doel,
        request_id,
        vorige_hash,
        hash,
    }
}

pub(super) async fn select_laatste(conn: &mut Conn) -> Result<Option<Auditrecord>> {
    let statement = format!("SELECT {KOLOMMEN} FROM auditrecord ORDER BY volgnummer DESC LIMIT 1");
    let row: Option<Rij> = sqlx::query_as(AssertSqlSafe(statement)).fetch_optional(conn).await?;
    Ok(row.map(record))
}

pub(super) async fn select_na(conn: &mut Conn, volgnummer: i64, aantal: u32) -> Result<Vec<Auditrecord>> {
    let statement = format!("SELECT {KOLOMMEN} FROM auditrecord WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2");
    let rows: Vec<Rij> =
        sqlx::query_as(AssertSqlSafe(statement)).bind(volgnummer).bind(i64::from(aantal)).fetch_all(conn).await?;
    Ok(rows.into_iter().map(record).collect())
}

pub(super) async fn select_raadplegingen(
    conn: &mut Conn,
    object: &str,
    aantal: u32,
) -> Result<Vec<(DateTime<Utc>, String)>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT a.tijdstip, o.naam FROM auditrecord AS a JOIN organisatie AS o ON o.kenmerk = a.organisatie \
         WHERE a.object = $1 AND a.actor = 'werkgever' AND a.resultaat = 'gelukt' ORDER BY a.volgnummer DESC LIMIT $2",
    )
    .bind(object)
    .bind(i64::from(aantal))
    .fetch_all(conn)
    .await?;
    let moment = |tijdstip: &str| {
        let parsed = DateTime::parse_from_rfc3339(tijdstip);
        parsed.map(|moment| moment.to_utc()).map_err(|_| StoreError::Beschadigd("een tijdstip is onleesbaar"))
    };
    rows.into_iter().map(|(tijdstip, naam)| Ok((moment(&tijdstip)?, naam))).collect()
}

pub(super) async fn insert(conn: &mut Conn, record: &Auditrecord) -> Result<()> {
    let statement =
        format!("INSERT INTO auditrecord ({KOLOMMEN}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)");
    sqlx::query(AssertSqlSafe(statement))
        .bind(record.volgnummer)
        .bind(&record.tijdstip)
        .bind(&record.actie)
        .bind(&record.object)
        .bind(&record.resultaat)
        .bind(&record.actor)
        .bind(&record.gebruiker)
        .bind(&record.organisatie)
        .bind(&record.doel)
        .bind(&record.request_id)
        .bind(&record.vorige_hash)
        .bind(&record.hash)
        .execute(conn)
        .await?;
    Ok(())
}
