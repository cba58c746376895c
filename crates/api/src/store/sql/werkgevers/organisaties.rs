//! Organisations.

use domain::{KvkNummer, Rsin};

use super::{BESCHADIGD, rsin as parse_rsin, run};
use crate::store::{Gevonden, Organisatie, Result, sql::Conn};

/// How many of those used last come first.
const LAATST_GEBRUIKT: i64 = 5;
/// How many are shown to choose from.
const TE_KIEZEN: i64 = 25;

pub(super) type Rij = (String, String, String, String);

pub(super) fn organisatie((rsin, kenmerk, kvk, naam): Rij) -> Result<Organisatie> {
    let kvk = KvkNummer::parse(&kvk).map_err(|_| BESCHADIGD)?;
    Ok(Organisatie { rsin: parse_rsin(&rsin)?, kenmerk, kvk, naam })
}

pub(super) async fn upsert(conn: &mut Conn, organisatie: &Organisatie) -> Result<()> {
    let query = sqlx::query(
        "INSERT INTO organisatie (rsin, kenmerk, kvk, naam, zoeknaam) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (rsin) DO UPDATE SET kvk = excluded.kvk, naam = excluded.naam, zoeknaam = excluded.zoeknaam",
    )
    .bind(organisatie.rsin.full_digits())
    .bind(&organisatie.kenmerk)
    .bind(organisatie.kvk.full_digits())
    .bind(&organisatie.naam)
    .bind(organisatie.naam.to_lowercase());
    run(query, conn).await
}

pub(super) async fn select(conn: &mut Conn, rsin: &Rsin) -> Result<Option<Organisatie>> {
    let row: Option<Rij> = sqlx::query_as("SELECT rsin, kenmerk, kvk, naam FROM organisatie WHERE rsin = $1")
        .bind(rsin.full_digits())
        .fetch_optional(conn)
        .await?;
    row.map(organisatie).transpose()
}

pub(super) async fn select_van_kvk(conn: &mut Conn, kvk: &KvkNummer) -> Result<Option<Organisatie>> {
    let row: Option<Rij> = sqlx::query_as("SELECT rsin, kenmerk, kvk, naam FROM organisatie WHERE kvk = $1")
        .bind(kvk.full_digits())
        .fetch_optional(conn)
        .await?;
    row.map(organisatie).transpose()
}

pub(super) async fn zoek(conn: &mut Conn, gebruiker_id: &str, zoektekst: &str) -> Result<Gevonden> {
    // What somebody typed is looked for as it is: % and _ mean nothing here.
    let tekst = zoektekst.trim().to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let (midden, begin) = (format!("%{tekst}%"), format!("{tekst}%"));
    let totaal: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM machtiging AS m JOIN organisatie AS o ON o.rsin = m.rsin WHERE m.gebruiker_id = $1 \
         AND (o.zoeknaam LIKE $2 ESCAPE '\\' OR o.rsin LIKE $3 ESCAPE '\\')",
    )
    .bind(gebruiker_id)
    .bind(&midden)
    .bind(&begin)
    .fetch_one(&mut *conn)
    .await?;
    let laatst: Vec<Rij> = sqlx::query_as(
        "SELECT o.rsin, o.kenmerk, o.kvk, o.naam FROM machtiging AS m JOIN organisatie AS o ON o.rsin = m.rsin \
         WHERE m.gebruiker_id = $1 AND m.gebruikt_op IS NOT NULL \
         AND (o.zoeknaam LIKE $2 ESCAPE '\\' OR o.rsin LIKE $3 ESCAPE '\\') \
         ORDER BY m.gebruikt_op DESC, o.rsin LIMIT $4",
    )
    .bind(gebruiker_id)
    .bind(&midden)
    .bind(&begin)
    .bind(LAATST_GEBRUIKT)
    .fetch_all(&mut *conn)
    .await?;
    let op_naam: Vec<Rij> = sqlx::query_as(
        "SELECT o.rsin, o.kenmerk, o.kvk, o.naam FROM machtiging AS m JOIN organisatie AS o ON o.rsin = m.rsin \
         WHERE m.gebruiker_id = $1 AND (o.zoeknaam LIKE $2 ESCAPE '\\' OR o.rsin LIKE $3 ESCAPE '\\') \
         ORDER BY o.zoeknaam, o.rsin LIMIT $4",
    )
    .bind(gebruiker_id)
    .bind(&midden)
    .bind(&begin)
    .bind(TE_KIEZEN)
    .fetch_all(conn)
    .await?;
    let laatst_gebruikt = laatst.len();
    let nieuw: Vec<Rij> = op_naam.into_iter().filter(|rij| !laatst.contains(rij)).collect();
    let te_kiezen = usize::try_from(TE_KIEZEN).unwrap_or_default();
    let organisaties = laatst.into_iter().chain(nieuw).take(te_kiezen).map(organisatie).collect::<Result<_>>()?;
    Ok(Gevonden { organisaties, laatst_gebruikt, totaal: u64::try_from(totaal).unwrap_or_default() })
}
