//! Refused rows, kept until somebody corrects them; and where a fact comes from.

use domain::Bsn;
use sqlx::{AssertSqlSafe, Row as _};

use super::{
    Conn,
    bindings::Bindings,
    feiten::{regelnummer, waarde},
    tabel::Tabel,
};
use crate::store::{Feitsoort, Herkomst, Quarantaineregel, Result, StoreError, Waarde};

/// Adds at most 500 rows; a row that was there already gets its new text and reasons.
pub(super) async fn bewaar(conn: &mut Conn, levering: i64, regels: &[Quarantaineregel]) -> Result<()> {
    if regels.is_empty() {
        return Ok(());
    }
    let mut bindings = Bindings::default();
    let rijen = regels.iter().map(|regel| {
        [
            Waarde::Getal(levering),
            Waarde::Getal(i64::try_from(regel.regel).unwrap_or(i64::MAX)),
            Waarde::from(regel.tekst.as_str()),
            Waarde::from(regel.redenen.as_str()),
        ]
    });
    let waarden = bindings.rijen(conn, rijen);
    let sql = format!(
        "INSERT INTO quarantaine (levering_id, regel, tekst, redenen) VALUES {waarden} \
         ON CONFLICT (levering_id, regel) DO UPDATE SET tekst = excluded.tekst, redenen = excluded.redenen"
    );
    bindings.opdracht(sql, false).execute(conn).await?;
    Ok(())
}

/// The refused rows of a delivery after a line, in the order of the file, at most `aantal`.
pub(super) async fn select(conn: &mut Conn, levering: i64, na: u64, aantal: u32) -> Result<Vec<Quarantaineregel>> {
    let rows: Vec<(i64, String, String)> = sqlx::query_as(
        "SELECT regel, tekst, redenen FROM quarantaine WHERE levering_id = $1 AND regel > $2 ORDER BY regel LIMIT $3",
    )
    .bind(levering)
    .bind(i64::try_from(na).unwrap_or(i64::MAX))
    .bind(i64::from(aantal))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(regel, tekst, redenen)| Quarantaineregel { regel: regelnummer(regel), tekst, redenen })
        .collect())
}

/// Takes a row out of quarantine; the answer is whether it was there.
pub(super) async fn verwijder(conn: &mut Conn, levering: i64, regel: u64) -> Result<bool> {
    let gedaan = sqlx::query("DELETE FROM quarantaine WHERE levering_id = $1 AND regel = $2")
        .bind(levering)
        .bind(i64::try_from(regel).unwrap_or(i64::MAX))
        .execute(conn)
        .await?;
    Ok(gedaan.rows_affected() > 0)
}

/// All facts about a person, also those that no longer hold, each kind in the order of its key and its deliveries.
pub(super) async fn herkomst(conn: &mut Conn, bsn: &Bsn) -> Result<Vec<Herkomst>> {
    let mut alle = Vec::new();
    for soort in Feitsoort::ALL {
        let tabel = Tabel::van(soort);
        let sql = format!(
            "SELECT f.levering_id, l.bron, f.volgnummer, f.regel, f.tot_volgnummer, f.vervallen, {}{} \
             FROM {} AS f JOIN levering AS l ON l.levering_id = f.levering_id WHERE f.bsn = $1 \
             ORDER BY {}, f.volgnummer",
            tabel.sleutel_namen().replace(", ", ", f.").replacen("bsn", "f.bsn", 1),
            tabel.inhoud_namen().replace(", ", ", f."),
            tabel.naam,
            tabel.sleutel_namen(),
        );
        let rows = sqlx::query(AssertSqlSafe(sql)).bind(bsn.full_digits()).fetch_all(&mut *conn).await?;
        for row in rows {
            let velden = tabel
                .kolommen()
                .enumerate()
                .skip(1)
                .map(|(index, kolom)| Ok((kolom.naam(), waarde(&row, index + 6, kolom)?)))
                .collect::<Result<_>>()?;
            alle.push(Herkomst {
                soort,
                velden,
                vervallen: row.try_get::<i64, _>(5)? != 0,
                levering: row.try_get(0)?,
                bron: row
                    .try_get::<String, _>(1)?
                    .parse()
                    .map_err(|_| StoreError::Beschadigd("een levering is onleesbaar"))?,
                volgnummer: row.try_get(2)?,
                regel: regelnummer(row.try_get(3)?),
                tot_volgnummer: row.try_get(4)?,
            });
        }
    }
    Ok(alle)
}
