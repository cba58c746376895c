//! Loading many rows at once of a file of one's own, or of the demonstration: they are delivery number 0 of their
//! source, so that whatever the source itself delivers comes after them.

use std::collections::{BTreeMap, HashSet};

use domain::{Bron, Bsn};
use sqlx::{AssertSqlSafe, Row};

use super::{
    Conn,
    feiten::{RIJEN, voeg_toe},
    leveringen::eigen,
    rijen::plaatsen,
};
use crate::store::{
    Feit, Feitsoort, Inkomstenverhouding, Persoon, RegistratieRegel, Result, StoreError, Telling, Waarde, bron_van,
    periode_als_feit,
};

pub(super) async fn upsert_personen(conn: &mut Conn, personen: &[Persoon]) -> Result<Telling> {
    upsert(conn, Bron::Personen, personen.iter().map(Persoon::als_feit)).await
}

pub(super) async fn upsert_registraties(conn: &mut Conn, regels: &[RegistratieRegel]) -> Result<Telling> {
    let mut van_bron: BTreeMap<Bron, Vec<_>> = BTreeMap::new();
    for regel in regels {
        let bron = bron_van(regel.periode.grondslag());
        van_bron.entry(bron).or_default().push(periode_als_feit(&regel.bsn, &regel.periode));
    }
    let mut total = Telling::default();
    for (bron, feiten) in van_bron {
        total.add(upsert(conn, bron, feiten.into_iter()).await?);
    }
    Ok(total)
}

pub(super) async fn upsert_inkomstenverhoudingen(conn: &mut Conn, regels: &[Inkomstenverhouding]) -> Result<Telling> {
    upsert(conn, Bron::Inkomstenverhoudingen, regels.iter().map(Inkomstenverhouding::als_feit)).await
}

async fn upsert(
    conn: &mut Conn,
    bron: Bron,
    feiten: impl Iterator<Item = (Vec<Waarde>, Vec<Waarde>)>,
) -> Result<Telling> {
    let feiten: Vec<Feit> =
        feiten.map(|(sleutel, inhoud)| Feit { regel: 0, sleutel, inhoud, vervallen: false }).collect();
    if feiten.is_empty() {
        return Ok(Telling::default());
    }
    let plaats = eigen(conn, bron).await?;
    let mut total = Telling::default();
    for part in feiten.chunks(RIJEN) {
        total.add(voeg_toe(conn, plaats, Feitsoort::van(bron), part, true).await?.telling);
    }
    Ok(total)
}

pub(super) async fn bekende_bsns(conn: &mut Conn, bsns: &[Bsn]) -> Result<HashSet<Bsn>> {
    let mut known = HashSet::with_capacity(bsns.len());
    for part in bsns.chunks(RIJEN) {
        let sql = format!(
            "SELECT bsn FROM persoonfeit WHERE tot_volgnummer IS NULL AND vervallen = 0 AND bsn IN (VALUES {})",
            plaatsen(conn, part.len(), 1)
        );
        // The text is ours; the values are bound.
        let select = sqlx::query(AssertSqlSafe(sql)).persistent(part.len() == RIJEN);
        let select = part.iter().fold(select, |select, bsn| select.bind(bsn.full_digits()));
        for row in select.fetch_all(&mut *conn).await? {
            let bsn: &str = row.try_get(0)?;
            known.insert(Bsn::parse(bsn).map_err(|_| StoreError::Beschadigd("een BSN is onjuist"))?);
        }
    }
    Ok(known)
}
