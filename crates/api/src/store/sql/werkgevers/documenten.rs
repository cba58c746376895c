//! Letters to organisations.

use chrono::{DateTime, Utc};
use contract::werkgever::DocumentKort;
use domain::Rsin;

use super::{BESCHADIGD, run};
use crate::store::{Result, Werkgeverdocument, parse_date, sql::Conn};

pub(super) async fn insert(conn: &mut Conn, document: &Werkgeverdocument) -> Result<()> {
    let alineas = serde_json::to_string(&document.alineas).map_err(|_| BESCHADIGD)?;
    let query = sqlx::query(
        "INSERT INTO werkgeverdocument (document_id, rsin, kenmerk, titel, verzonden_op, alineas) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
    )
    .bind(&document.id)
    .bind(document.rsin.full_digits())
    .bind(&document.kort.kenmerk)
    .bind(&document.kort.titel)
    .bind(document.kort.verzonden_op.to_string())
    .bind(alineas);
    run(query, conn).await
}

type Rij = (String, String, String, Option<i64>);

fn kort((kenmerk, titel, verzonden_op, gelezen_op): Rij) -> Result<DocumentKort> {
    Ok(DocumentKort { kenmerk, titel, verzonden_op: parse_date(&verzonden_op)?, gelezen: gelezen_op.is_some() })
}

pub(super) async fn select_alle(conn: &mut Conn, rsin: &Rsin) -> Result<Vec<DocumentKort>> {
    let rows: Vec<Rij> = sqlx::query_as(
        "SELECT kenmerk, titel, verzonden_op, gelezen_op FROM werkgeverdocument \
         WHERE rsin = $1 ORDER BY verzonden_op DESC, document_id",
    )
    .bind(rsin.full_digits())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(kort).collect()
}

pub(super) async fn select(conn: &mut Conn, rsin: &Rsin, kenmerk: &str) -> Result<Option<Werkgeverdocument>> {
    let row: Option<(String, String, String, String, Option<i64>, String)> = sqlx::query_as(
        "SELECT document_id, kenmerk, titel, verzonden_op, gelezen_op, alineas FROM werkgeverdocument \
         WHERE rsin = $1 AND kenmerk = $2",
    )
    .bind(rsin.full_digits())
    .bind(kenmerk)
    .fetch_optional(conn)
    .await?;
    row.map(|(id, kenmerk, titel, verzonden_op, gelezen_op, alineas)| {
        let kort = kort((kenmerk, titel, verzonden_op, gelezen_op))?;
        let alineas = serde_json::from_str(&alineas).map_err(|_| BESCHADIGD)?;
        Ok(Werkgeverdocument { id, rsin: *rsin, kort, alineas })
    })
    .transpose()
}

pub(super) async fn lees(conn: &mut Conn, rsin: &Rsin, kenmerk: &str, op: DateTime<Utc>) -> Result<()> {
    let query = sqlx::query(
        "UPDATE werkgeverdocument SET gelezen_op = $3 WHERE rsin = $1 AND kenmerk = $2 AND gelezen_op IS NULL",
    )
    .bind(rsin.full_digits())
    .bind(kenmerk)
    .bind(op.timestamp_millis());
    run(query, conn).await
}

pub(super) async fn aantal_ongelezen(conn: &mut Conn, rsin: &Rsin) -> Result<u32> {
    let aantal: i64 =
        sqlx::query_scalar("SELECT count(*) FROM werkgeverdocument WHERE rsin = $1 AND gelezen_op IS NULL")
            .bind(rsin.full_digits())
            .fetch_one(conn)
            .await?;
    u32::try_from(aantal).map_err(|_| BESCHADIGD)
}
