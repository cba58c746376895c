//! Sessions.

use super::Conn;
use chrono::{DateTime, Utc};
use domain::Bsn;

use crate::{
    secret::IdHash,
    store::{Betrouwbaarheidsniveau, Ingelogde, Niveau, Result, Sessie, StoreError},
};

/// A moment as it stands in the database: milliseconds since 1970.
pub(super) fn moment(millis: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis).ok_or(StoreError::Beschadigd("een tijdstip is onleesbaar"))
}

const NIVEAUS: [Niveau; 2] = [Niveau::Basis, Niveau::Midden];
const BETROUWBAARHEIDSNIVEAUS: [Betrouwbaarheidsniveau; 4] = [
    Betrouwbaarheidsniveau::Eh2,
    Betrouwbaarheidsniveau::Eh2Plus,
    Betrouwbaarheidsniveau::Eh3,
    Betrouwbaarheidsniveau::Eh4,
];
const ONBEKEND_NIVEAU: StoreError = StoreError::Beschadigd("een betrouwbaarheidsniveau is onbekend");

pub(super) fn parse_niveau(code: &str) -> Result<Niveau> {
    NIVEAUS.into_iter().find(|niveau| niveau.code() == code).ok_or(ONBEKEND_NIVEAU)
}

pub(super) fn parse_betrouwbaarheidsniveau(code: &str) -> Result<Betrouwbaarheidsniveau> {
    BETROUWBAARHEIDSNIVEAUS.into_iter().find(|niveau| niveau.code() == code).ok_or(ONBEKEND_NIVEAU)
}

pub(super) fn parse_bsn(digits: &str) -> Result<Bsn> {
    Bsn::parse(digits).map_err(|_| StoreError::Beschadigd("een BSN is onjuist"))
}

pub(super) async fn insert(conn: &mut Conn, sessie: &Sessie) -> Result<()> {
    let (bsn, gebruiker_id, niveau) = match &sessie.van {
        Ingelogde::Burger { bsn, niveau } => (Some(bsn.full_digits()), None, niveau.code()),
        Ingelogde::Werkgever { gebruiker_id, niveau } => (None, Some(gebruiker_id), niveau.code()),
    };
    sqlx::query(
        "INSERT INTO sessie (id_hash, bsn, gebruiker_id, niveau, verloopt_op, uiterlijk_op) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(sessie.id.as_str())
    .bind(bsn)
    .bind(gebruiker_id)
    .bind(niveau)
    .bind(sessie.verloopt_op.timestamp_millis())
    .bind(sessie.uiterlijk_op.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

type Rij = (Option<String>, Option<String>, String, i64, i64);

pub(super) async fn select(conn: &mut Conn, id: &IdHash) -> Result<Option<Sessie>> {
    let row: Option<Rij> =
        sqlx::query_as("SELECT bsn, gebruiker_id, niveau, verloopt_op, uiterlijk_op FROM sessie WHERE id_hash = $1")
            .bind(id.as_str())
            .fetch_optional(conn)
            .await?;
    row.map(|(bsn, gebruiker_id, niveau, verloopt_op, uiterlijk_op)| {
        let van = match (bsn, gebruiker_id) {
            (Some(bsn), None) => Ingelogde::Burger { bsn: parse_bsn(&bsn)?, niveau: parse_niveau(&niveau)? },
            (None, Some(gebruiker_id)) => {
                Ingelogde::Werkgever { gebruiker_id, niveau: parse_betrouwbaarheidsniveau(&niveau)? }
            }
            _ => return Err(StoreError::Beschadigd("een sessie is van niemand of van twee")),
        };
        Ok(Sessie { id: id.clone(), van, verloopt_op: moment(verloopt_op)?, uiterlijk_op: moment(uiterlijk_op)? })
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
