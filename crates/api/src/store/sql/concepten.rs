//! Drafts of forms.

use chrono::{DateTime, Utc};
use contract::concept::Formulier;
use domain::Bsn;

use super::{Conn, sessies::moment};
use crate::store::{Concept, Result, StoreError};

const BESCHADIGD: StoreError = StoreError::Beschadigd("een concept is onleesbaar");

type Rij = (i64, String, i64, i64);

pub(super) async fn select(conn: &mut Conn, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>> {
    let row: Option<Rij> = sqlx::query_as(
        "SELECT versie, inhoud, gewijzigd_op, bewaard_tot FROM concept WHERE bsn = $1 AND formulier = $2",
    )
    .bind(bsn.full_digits())
    .bind(formulier.code())
    .fetch_optional(conn)
    .await?;
    row.map(|(versie, inhoud, gewijzigd_op, bewaard_tot)| {
        Ok(Concept {
            versie: u32::try_from(versie).map_err(|_| BESCHADIGD)?,
            inhoud: serde_json::from_str(&inhoud).map_err(|_| BESCHADIGD)?,
            gewijzigd_op: moment(gewijzigd_op)?,
            bewaard_tot: moment(bewaard_tot)?,
        })
    })
    .transpose()
}

pub(super) async fn upsert(conn: &mut Conn, bsn: &Bsn, formulier: Formulier, concept: &Concept) -> Result<()> {
    sqlx::query(
        "INSERT INTO concept (bsn, formulier, versie, inhoud, gewijzigd_op, bewaard_tot) \
         VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (bsn, formulier) DO UPDATE SET versie = excluded.versie, inhoud = excluded.inhoud, \
         gewijzigd_op = excluded.gewijzigd_op, bewaard_tot = excluded.bewaard_tot",
    )
    .bind(bsn.full_digits())
    .bind(formulier.code())
    .bind(i64::from(concept.versie))
    .bind(serde_json::json!(concept.inhoud).to_string())
    .bind(concept.gewijzigd_op.timestamp_millis())
    .bind(concept.bewaard_tot.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn delete(conn: &mut Conn, bsn: &Bsn, formulier: Formulier) -> Result<()> {
    sqlx::query("DELETE FROM concept WHERE bsn = $1 AND formulier = $2")
        .bind(bsn.full_digits())
        .bind(formulier.code())
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn delete_expired(conn: &mut Conn, nu: DateTime<Utc>) -> Result<()> {
    sqlx::query("DELETE FROM concept WHERE bewaard_tot <= $1").bind(nu.timestamp_millis()).execute(conn).await?;
    Ok(())
}
