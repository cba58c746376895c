//! Loading many rows at once, and counting right what that did.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::NaiveDate;
use domain::{Bsn, Grondslag};
use sqlx::{QueryBuilder, Sqlite, SqliteConnection};

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

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

pub(super) async fn upsert_personen(conn: &mut SqliteConnection, personen: &[Persoon]) -> Result<Telling> {
    let mut total = Telling::default();
    for part in parts(personen, |persoon| persoon.bsn) {
        let mut existing = QueryBuilder::<Sqlite>::new("SELECT count(*) FROM persoon WHERE bsn IN (");
        let mut list = existing.separated(", ");
        for persoon in part {
            list.push_bind(persoon.bsn.full_digits());
        }
        list.push_unseparated(")");
        let there_before: i64 = existing.build_query_scalar().fetch_one(&mut *conn).await?;
        let affected = persoon_upsert(part).build().execute(&mut *conn).await?.rows_affected();
        total.add(telling(part.len(), count(there_before), affected));
    }
    Ok(total)
}

fn persoon_upsert(personen: &[Persoon]) -> QueryBuilder<Sqlite> {
    let mut insert = QueryBuilder::new(
        "INSERT INTO persoon (bsn, voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op) ",
    );
    insert.push_values(personen, |mut row, persoon| {
        row.push_bind(persoon.bsn.full_digits())
            .push_bind(persoon.voorletters.clone())
            .push_bind(persoon.voorvoegsel.clone())
            .push_bind(persoon.achternaam.clone())
            .push_bind(persoon.geboortedatum.as_jjjjmmdd())
            .push_bind(persoon.overleden_op.map(|dag| dag.to_string()));
    });
    insert.push(
        " ON CONFLICT (bsn) DO UPDATE SET voorletters = excluded.voorletters, \
         voorvoegsel = excluded.voorvoegsel, achternaam = excluded.achternaam, \
         geboortedatum = excluded.geboortedatum, overleden_op = excluded.overleden_op \
         WHERE persoon.voorletters IS DISTINCT FROM excluded.voorletters \
         OR persoon.voorvoegsel IS DISTINCT FROM excluded.voorvoegsel \
         OR persoon.achternaam IS DISTINCT FROM excluded.achternaam \
         OR persoon.geboortedatum IS DISTINCT FROM excluded.geboortedatum \
         OR persoon.overleden_op IS DISTINCT FROM excluded.overleden_op",
    );
    insert
}

fn sleutel(regel: &RegistratieRegel) -> (Bsn, Grondslag, NaiveDate) {
    (regel.bsn, regel.periode.grondslag(), regel.periode.begindatum())
}

pub(super) async fn upsert_registraties(conn: &mut SqliteConnection, regels: &[RegistratieRegel]) -> Result<Telling> {
    let mut total = Telling::default();
    for part in parts(regels, sleutel) {
        let mut existing =
            QueryBuilder::<Sqlite>::new("SELECT count(*) FROM registratie WHERE (bsn, grondslag, begindatum) IN (");
        existing.push_values(part, |mut row, regel| {
            let (bsn, grondslag, begindatum) = sleutel(regel);
            row.push_bind(bsn.full_digits()).push_bind(grondslag.code()).push_bind(begindatum.to_string());
        });
        existing.push(")");
        let there_before: i64 = existing.build_query_scalar().fetch_one(&mut *conn).await?;
        let affected = registratie_upsert(part).build().execute(&mut *conn).await?.rows_affected();
        total.add(telling(part.len(), count(there_before), affected));
    }
    Ok(total)
}

fn registratie_upsert(regels: &[RegistratieRegel]) -> QueryBuilder<Sqlite> {
    let mut insert = QueryBuilder::new("INSERT INTO registratie (bsn, grondslag, begindatum, einddatum, reden_einde) ");
    insert.push_values(regels, |mut row, regel| {
        let (bsn, grondslag, begindatum) = sleutel(regel);
        let einde = regel.periode.einde();
        row.push_bind(bsn.full_digits())
            .push_bind(grondslag.code())
            .push_bind(begindatum.to_string())
            .push_bind(einde.map(|einde| einde.datum.to_string()))
            .push_bind(einde.map(|einde| einde.reden.code()));
    });
    insert.push(
        " ON CONFLICT (bsn, grondslag, begindatum) DO UPDATE SET \
         einddatum = excluded.einddatum, reden_einde = excluded.reden_einde \
         WHERE registratie.einddatum IS DISTINCT FROM excluded.einddatum \
         OR registratie.reden_einde IS DISTINCT FROM excluded.reden_einde",
    );
    insert
}

pub(super) async fn bekende_bsns(conn: &mut SqliteConnection, bsns: &[Bsn]) -> Result<HashSet<Bsn>> {
    let mut known = HashSet::with_capacity(bsns.len());
    for part in bsns.chunks(RIJEN) {
        let mut select = QueryBuilder::<Sqlite>::new("SELECT bsn FROM persoon WHERE bsn IN (");
        let mut list = select.separated(", ");
        for bsn in part {
            list.push_bind(bsn.full_digits());
        }
        list.push_unseparated(")");
        let found: Vec<String> = select.build_query_scalar().fetch_all(&mut *conn).await?;
        for bsn in found {
            known.insert(Bsn::parse(&bsn).map_err(|_| StoreError::Beschadigd("een BSN is onjuist"))?);
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
