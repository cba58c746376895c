//! Loading many rows at once, and counting right what that did.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::NaiveDate;
use domain::{Bsn, Grondslag};
use sqlx::{Any, AssertSqlSafe, Row, any::AnyArguments, query::Query};

use super::{Conn, rijen::plaatsen};
use crate::store::{Persoon, RegistratieRegel, Result, StoreError, Telling};

/// Rows in one statement: six values each stay far below what SQLite and PostgreSQL allow.
const RIJEN: usize = 500;

/// Cuts rows into parts of which each has every key once: one statement may not touch a row twice (PostgreSQL),
/// and the last of two rows with one key has to win.
fn parts<T, K: Hash + Eq>(rows: &[T], key: impl Fn(&T) -> K) -> Vec<&[T]> {
    let mut parts = Vec::new();
    let mut seen = HashSet::new();
    let mut start = 0;
    for (index, row) in rows.iter().enumerate() {
        if index - start == RIJEN || !seen.insert(key(row)) {
            parts.push(&rows[start..index]);
            start = index;
            seen.clear();
            seen.insert(key(row));
        }
    }
    if start < rows.len() {
        parts.push(&rows[start..]);
    }
    parts
}

/// Rows that were there before, and rows that the statement added or changed, tell the three numbers.
fn telling(rows: usize, there_before: u64, affected: u64) -> Telling {
    let nieuw = (rows as u64).saturating_sub(there_before);
    let gewijzigd = affected.saturating_sub(nieuw);
    Telling { nieuw, gewijzigd, ongewijzigd: there_before.saturating_sub(gewijzigd) }
}

type Opdracht = Query<'static, Any, AnyArguments>;

/// A statement about so many rows. Only that of a full part comes back often enough to keep it prepared.
fn opdracht(sql: String, rijen: usize) -> Opdracht {
    // The text is ours; the values are bound.
    sqlx::query(AssertSqlSafe(sql)).persistent(rijen == RIJEN)
}

async fn tel(conn: &mut Conn, select: Opdracht) -> Result<u64> {
    let aantal: i64 = select.fetch_one(conn).await?.try_get(0)?;
    Ok(u64::try_from(aantal).unwrap_or_default())
}

pub(super) async fn upsert_personen(conn: &mut Conn, personen: &[Persoon]) -> Result<Telling> {
    let mut total = Telling::default();
    for part in parts(personen, |persoon| persoon.bsn) {
        let there_before = tel(conn, personen_tellen(part)).await?;
        let affected = persoon_upsert(part).execute(&mut *conn).await?.rows_affected();
        total.add(telling(part.len(), there_before, affected));
    }
    Ok(total)
}

fn personen_tellen(personen: &[Persoon]) -> Opdracht {
    let sql = format!("SELECT count(*) FROM persoon WHERE bsn IN (VALUES {})", plaatsen(personen.len(), 1));
    personen.iter().fold(opdracht(sql, personen.len()), |select, persoon| select.bind(persoon.bsn.full_digits()))
}

fn persoon_upsert(personen: &[Persoon]) -> Opdracht {
    let sql = format!(
        "INSERT INTO persoon (bsn, voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op) VALUES {} \
         ON CONFLICT (bsn) DO UPDATE SET voorletters = excluded.voorletters, \
         voorvoegsel = excluded.voorvoegsel, achternaam = excluded.achternaam, \
         geboortedatum = excluded.geboortedatum, overleden_op = excluded.overleden_op \
         WHERE persoon.voorletters IS DISTINCT FROM excluded.voorletters \
         OR persoon.voorvoegsel IS DISTINCT FROM excluded.voorvoegsel \
         OR persoon.achternaam IS DISTINCT FROM excluded.achternaam \
         OR persoon.geboortedatum IS DISTINCT FROM excluded.geboortedatum \
         OR persoon.overleden_op IS DISTINCT FROM excluded.overleden_op",
        plaatsen(personen.len(), 6)
    );
    personen.iter().fold(opdracht(sql, personen.len()), |insert, persoon| {
        insert
            .bind(persoon.bsn.full_digits())
            .bind(persoon.voorletters.clone())
            .bind(persoon.voorvoegsel.clone())
            .bind(persoon.achternaam.clone())
            .bind(persoon.geboortedatum.as_jjjjmmdd())
            .bind(persoon.overleden_op.map(|dag| dag.to_string()))
    })
}

fn sleutel(regel: &RegistratieRegel) -> (Bsn, Grondslag, NaiveDate) {
    (regel.bsn, regel.periode.grondslag(), regel.periode.begindatum())
}

pub(super) async fn upsert_registraties(conn: &mut Conn, regels: &[RegistratieRegel]) -> Result<Telling> {
    let mut total = Telling::default();
    for part in parts(regels, sleutel) {
        let there_before = tel(conn, registraties_tellen(part)).await?;
        let affected = registratie_upsert(part).execute(&mut *conn).await?.rows_affected();
        total.add(telling(part.len(), there_before, affected));
    }
    Ok(total)
}

fn registraties_tellen(regels: &[RegistratieRegel]) -> Opdracht {
    let sql = format!(
        "SELECT count(*) FROM registratie WHERE (bsn, grondslag, begindatum) IN (VALUES {})",
        plaatsen(regels.len(), 3)
    );
    regels.iter().fold(opdracht(sql, regels.len()), |select, regel| {
        let (bsn, grondslag, begindatum) = sleutel(regel);
        select.bind(bsn.full_digits()).bind(grondslag.code()).bind(begindatum.to_string())
    })
}

fn registratie_upsert(regels: &[RegistratieRegel]) -> Opdracht {
    let sql = format!(
        "INSERT INTO registratie (bsn, grondslag, begindatum, einddatum, reden_einde) VALUES {} \
         ON CONFLICT (bsn, grondslag, begindatum) DO UPDATE SET \
         einddatum = excluded.einddatum, reden_einde = excluded.reden_einde \
         WHERE registratie.einddatum IS DISTINCT FROM excluded.einddatum \
         OR registratie.reden_einde IS DISTINCT FROM excluded.reden_einde",
        plaatsen(regels.len(), 5)
    );
    regels.iter().fold(opdracht(sql, regels.len()), |insert, regel| {
        let (bsn, grondslag, begindatum) = sleutel(regel);
        let einde = regel.periode.einde();
        insert
            .bind(bsn.full_digits())
            .bind(grondslag.code())
            .bind(begindatum.to_string())
            .bind(einde.map(|einde| einde.datum.to_string()))
            .bind(einde.map(|einde| einde.reden.code()))
    })
}

pub(super) async fn bekende_bsns(conn: &mut Conn, bsns: &[Bsn]) -> Result<HashSet<Bsn>> {
    let mut known = HashSet::with_capacity(bsns.len());
    for part in bsns.chunks(RIJEN) {
        let sql = format!("SELECT bsn FROM persoon WHERE bsn IN (VALUES {})", plaatsen(part.len(), 1));
        let select = part.iter().fold(opdracht(sql, part.len()), |select, bsn| select.bind(bsn.full_digits()));
        for row in select.fetch_all(&mut *conn).await? {
            let bsn: &str = row.try_get(0)?;
            known.insert(Bsn::parse(bsn).map_err(|_| StoreError::Beschadigd("een BSN is onjuist"))?);
        }
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_every_key_once_and_is_small_enough() {
        let rows: Vec<usize> = (0..=RIJEN).chain([7, 7, 8]).collect();
        let parts = parts(&rows, |row| *row);
        assert_eq!(parts.concat(), rows);
        assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [RIJEN, 2, 2]);
        assert!(super::parts(&[] as &[u8], |row| *row).is_empty());
    }
}
