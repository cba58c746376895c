//! Sessions.

use super::Conn;
use chrono::{DateTime, Utc};
use domain::Bsn;

use crate::{
    secret::IdHash,
    store::{Niveau, Result, Sessie, StoreError},
};

/// A moment as it stands in the database: milliseconds since 1970.
pub(super) fn moment(millis: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis).ok_or(StoreError::Beschadigd("een tijdstip is onleesbaar"))
}

pub(super) fn parse_niveau(code: &str) -> Result<Niveau> {
    [Niveau::Basis, Niveau::Midden]
        .into_iter()
        .find(|niveau| niveau.code() == code)
        .ok_or(StoreError::Beschadigd("een betrouwbaarheidsniveau is onbekend"))
}

pub(super) fn parse_bsn(digits: &str) -> Result<Bsn> {
    Bsn::parse(digits).map_err(|_| StoreError::Beschadigd("een BSN is onjuist"))
}

pub(super) async fn insert(conn: &mut Conn, sessie: &Sessie) -> Result<()> {
    sqlx::query(
        "INSERT INTO sessie (id_hash, bsn, niveau, verloopt_op, uiterlijk_op) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(sessie.id.as_str())
    .bind(sessie.bsn.full_digits())
    .bind(sessie.niveau.code())
    .bind(sessie.verloopt_op.timestamp_millis())
    .bind(sessie.uiterlijk_op.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn select(conn: &mut Conn, id: &IdHash) -> Result<Option<Sessie>> {
    let row: Option<(String, String, i64, i64)> =
        sqlx::query_as("SELECT bsn, niveau, verloopt_op, uiterlijk_op FROM sessie WHERE id_hash = $1")
            .bind(id.as_str())
            .fetch_optional(conn)
            .await?;
    row.map(|(bsn, niveau, verloopt_op, uiterlijk_op)| {
        Ok(Sessie {
            id: id.clone(),
            bsn: parse_bsn(&bsn)?,
            niveau: parse_niveau(&niveau)?,
            verloopt_op: moment(verloopt_op)?,
            uiterlijk_op: moment(uiterlijk_op)?,
        })
    })
    .transpose()
}

pub(super) async fn update(conn: &mut Conn, id: &IdHash, verloopt_op: DateTime<Utc>) -> Result<()> {
    sqlx::query("UPDATE sessie SET verloopt_op = $2 WHERE id_hash = $1")
        .bind(id.as_str())
        .bind(verloopt_op.timestamp_millis())
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn delete(conn: &mut Conn, id: &IdHash) -> Result<()> {
    sqlx::query("DELETE FROM sessie WHERE id_hash = $1").bind(id.as_str()).execute(conn).await?;
    Ok(())
}

pub(super) async fn delete_before(conn: &mut Conn, grens: DateTime<Utc>) -> Result<()> {
    sqlx::query("DELETE FROM sessie WHERE verloopt_op < $1").bind(grens.timestamp_millis()).execute(conn).await?;
    Ok(())
}
