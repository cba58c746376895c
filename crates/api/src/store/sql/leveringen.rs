//! Deliveries: their numbering, what a full one ends, rolling one back.

use domain::Bron;
use sqlx::{AssertSqlSafe, Row as _, any::AnyRow};

use super::{Conn, feiten::regelnummer, tabel::Tabel};
use crate::store::{Feitsoort, Levering, Plaats, Result, StoreError, Telling, parse_date};

const BESCHADIGD: StoreError = StoreError::Beschadigd("een levering is onleesbaar");

/// The id of the delivery that comes next, in order of arrival.
pub(super) async fn volgend_id(conn: &mut Conn) -> Result<i64> {
    Ok(sqlx::query_scalar("SELECT coalesce(max(levering_id), 0) + 1 FROM levering").fetch_one(conn).await?)
}

pub(super) async fn insert(conn: &mut Conn, levering: &Levering) -> Result<()> {
    sqlx::query(
        "INSERT INTO levering (levering_id, bron, volgnummer, omvang, periode_van, periode_tot, regels, controlegetal, \
         ontvangen_op, kop) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(levering.id)
    .bind(levering.bron.code())
    .bind(levering.volgnummer)
    .bind(levering.omvang.code())
    .bind(levering.periode_van.to_string())
    .bind(levering.periode_tot.to_string())
    .bind(getal(levering.regels))
    .bind(levering.controlegetal.clone())
    .bind(levering.ontvangen_op)
    .bind(levering.kop.clone())
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps what a delivery did.
pub(super) async fn update(conn: &mut Conn, levering: &Levering) -> Result<()> {
    let Telling { nieuw, gewijzigd, ongewijzigd } = levering.telling;
    sqlx::query(
        "UPDATE levering SET nieuw = $1, gewijzigd = $2, ongewijzigd = $3, beeindigd = $4, volledig_van_kracht = $5, \
         periode_tot = $6, regels = $7 WHERE levering_id = $8",
    )
    .bind(getal(nieuw))
    .bind(getal(gewijzigd))
    .bind(getal(ongewijzigd))
    .bind(getal(levering.beeindigd))
    .bind(i64::from(levering.volledig_van_kracht))
    .bind(levering.periode_tot.to_string())
    .bind(getal(levering.regels))
    .bind(levering.id)
    .execute(conn)
    .await?;
    Ok(())
}

/// All deliveries, the oldest arrival first.
pub(super) async fn select(conn: &mut Conn) -> Result<Vec<Levering>> {
    let rows = sqlx::query(
        "SELECT levering_id, bron, volgnummer, omvang, periode_van, periode_tot, regels, controlegetal, ontvangen_op, \
         teruggedraaid, volledig_van_kracht, nieuw, gewijzigd, ongewijzigd, beeindigd, kop, \
         (SELECT count(*) FROM quarantaine AS q WHERE q.levering_id = levering.levering_id) AS in_quarantaine \
         FROM levering ORDER BY levering_id",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(levering).collect()
}

fn levering(row: &AnyRow) -> Result<Levering> {
    let tekst = |index: usize| row.try_get::<String, _>(index);
    let aantal = |index: usize| row.try_get::<i64, _>(index).map(regelnummer);
    Ok(Levering {
        id: row.try_get(0)?,
        bron: tekst(1)?.parse().map_err(|_| BESCHADIGD)?,
        volgnummer: row.try_get(2)?,
        omvang: tekst(3)?.parse().map_err(|_| BESCHADIGD)?,
        periode_van: parse_date(&tekst(4)?)?,
        periode_tot: parse_date(&tekst(5)?)?,
        regels: aantal(6)?,
        controlegetal: tekst(7)?,
        ontvangen_op: row.try_get(8)?,
        teruggedraaid: aantal(9)? != 0,
        volledig_van_kracht: aantal(10)? != 0,
        telling: Telling { nieuw: aantal(11)?, gewijzigd: aantal(12)?, ongewijzigd: aantal(13)? },
        beeindigd: aantal(14)?,
        kop: tekst(15)?,
        in_quarantaine: aantal(16)?,
    })
}

/// Ends what older deliveries of the source said about whoever a full delivery does not speak about.
pub(super) async fn beeindig_afwezigen(conn: &mut Conn, plaats: Plaats) -> Result<()> {
    let tabel = Tabel::van(Feitsoort::van(plaats.bron));
    let sql = format!(
        "UPDATE {} SET tot_volgnummer = $1 WHERE volgnummer < $1 AND (tot_volgnummer IS NULL OR tot_volgnummer > $1) \
         AND {}",
        tabel.naam,
        tabel.van_bron("", "$2"),
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(plaats.volgnummer);
    let query = if tabel.met_bron { query.bind(plaats.bron.code()) } else { query };
    query.execute(conn).await?;
    Ok(())
}

/// How many persons have a registration that runs by this source; of decisions: by any source.
pub(super) async fn aantal_lopend(conn: &mut Conn, bron: Bron) -> Result<u64> {
    let soort = match Feitsoort::van(bron) {
        Feitsoort::Gebeurtenis => Feitsoort::Grondslag,
        soort => soort,
    };
    let tabel = Tabel::van(soort);
    let Some(loopt) = tabel.loopt else { return Ok(0) };
    // A decision comes from no source of grondslagen: all of them count.
    let een_bron = tabel.met_bron && Feitsoort::van(bron) == soort;
    let sql = format!(
        "SELECT count(DISTINCT bsn) FROM {} WHERE tot_volgnummer IS NULL AND vervallen = 0 AND {loopt}{}",
        tabel.naam,
        if een_bron { " AND bron = $1" } else { "" },
    );
    let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql));
    let query = if een_bron { query.bind(bron.code()) } else { query };
    Ok(regelnummer(query.fetch_one(conn).await?))
}

/// How many persons had a registration that runs today by this source, and have none since this delivery. What a newer
/// delivery had ended is not of this one, although it ends earlier now.
pub(super) async fn aantal_beeindigd(conn: &mut Conn, plaats: Plaats) -> Result<u64> {
    let soort = Feitsoort::van(plaats.bron);
    if soort == Feitsoort::Gebeurtenis {
        let aantal: i64 = sqlx::query_scalar(
            "SELECT count(DISTINCT bsn) FROM gebeurtenisfeit \
             WHERE levering_id = $1 AND tot_volgnummer IS NULL AND vervallen = 0",
        )
        .bind(plaats.levering)
        .fetch_one(conn)
        .await?;
        return Ok(regelnummer(aantal));
    }
    let tabel = Tabel::van(soort);
    let Some(loopt) = tabel.loopt else { return Ok(0) };
    if !latere_volle(conn, plaats).await?.is_empty() {
        return Ok(0);
    }
    let sql = format!(
        "SELECT count(DISTINCT oud.bsn) FROM {naam} AS oud WHERE oud.tot_volgnummer = $1 AND oud.vervallen = 0 \
         AND {loopt} AND {oud_bron} \
         AND NOT EXISTS (SELECT 1 FROM {naam} AS later WHERE {zelfde_sleutel} AND later.volgnummer > $1) \
         AND NOT EXISTS (SELECT 1 FROM {naam} AS nu WHERE nu.bsn = oud.bsn \
         AND nu.tot_volgnummer IS NULL AND nu.vervallen = 0 AND {loopt_nu} AND {nu_bron})",
        naam = tabel.naam,
        loopt = met_alias(loopt, "oud"),
        loopt_nu = met_alias(loopt, "nu"),
        zelfde_sleutel = tabel.zelfde_sleutel("later", "oud"),
        oud_bron = tabel.van_bron("oud.", "$2"),
        nu_bron = tabel.van_bron("nu.", "$2"),
    );
    let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql)).bind(plaats.volgnummer);
    let query = if tabel.met_bron { query.bind(plaats.bron.code()) } else { query };
    Ok(regelnummer(query.fetch_one(conn).await?))
}

/// Takes away what a delivery said: what it had ended holds again, as far as no other delivery ends it.
pub(super) async fn draai_terug(conn: &mut Conn, plaats: Plaats) -> Result<()> {
    let tabel = Tabel::van(Feitsoort::van(plaats.bron));
    sqlx::query(AssertSqlSafe(format!("DELETE FROM {} WHERE levering_id = $1", tabel.naam)))
        .bind(plaats.levering)
        .execute(&mut *conn)
        .await?;
    sqlx::query("DELETE FROM quarantaine WHERE levering_id = $1").bind(plaats.levering).execute(&mut *conn).await?;
    sqlx::query("UPDATE levering SET teruggedraaid = 1, volledig_van_kracht = 0 WHERE levering_id = $1")
        .bind(plaats.levering)
        .execute(&mut *conn)
        .await?;
    let zelfde_sleutel = tabel.zelfde_sleutel("later", tabel.naam);
    let sql = format!(
        "UPDATE {naam} SET tot_volgnummer = (SELECT min(later.volgnummer) FROM {naam} AS later \
         WHERE {zelfde_sleutel} AND later.volgnummer > {naam}.volgnummer) WHERE tot_volgnummer = $1 AND {bron}",
        naam = tabel.naam,
        bron = tabel.van_bron("", "$2"),
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(plaats.volgnummer);
    let query = if tabel.met_bron { query.bind(plaats.bron.code()) } else { query };
    query.execute(&mut *conn).await?;
    if tabel.naam == "persoonfeit" {
        vergeet_personen(conn).await?;
    }
    // The full deliveries after it end what they did not speak about either.
    for volgnummer in latere_volle(conn, plaats).await? {
        beeindig_afwezigen(conn, Plaats { volgnummer, ..plaats }).await?;
    }
    Ok(())
}

/// Forgets who was never there but for what was rolled back, unless something else refers to him.
async fn vergeet_personen(conn: &mut Conn) -> Result<()> {
    sqlx::query(
        "DELETE FROM persoon WHERE NOT EXISTS (SELECT 1 FROM persoonfeit AS f WHERE f.bsn = persoon.bsn) \
         AND NOT EXISTS (SELECT 1 FROM sessie AS s WHERE s.bsn = persoon.bsn) \
         AND NOT EXISTS (SELECT 1 FROM document AS d WHERE d.bsn = persoon.bsn) \
         AND NOT EXISTS (SELECT 1 FROM concept AS c WHERE c.bsn = persoon.bsn)",
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn latere_volle(conn: &mut Conn, plaats: Plaats) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar(
        "SELECT volgnummer FROM levering WHERE bron = $1 AND volgnummer > $2 AND volledig_van_kracht = 1 \
         AND teruggedraaid = 0 ORDER BY volgnummer",
    )
    .bind(plaats.bron.code())
    .bind(plaats.volgnummer)
    .fetch_all(conn)
    .await?)
}

/// `overleden_op IS NULL` of one of two copies of a table.
fn met_alias(voorwaarde: &str, alias: &str) -> String {
    voorwaarde.split(" AND ").map(|deel| format!("{alias}.{deel}")).collect::<Vec<_>>().join(" AND ")
}

fn getal(aantal: u64) -> i64 {
    i64::try_from(aantal).unwrap_or(i64::MAX)
}

/// Persons in a delivery whom the Basisregistratie Personen has not delivered.
pub(super) async fn aantal_zonder_persoon(conn: &mut Conn, plaats: Plaats) -> Result<u64> {
    let tabel = Tabel::van(Feitsoort::van(plaats.bron));
    let sql = format!(
        "SELECT count(DISTINCT bsn) FROM {0} WHERE levering_id = $1 \
         AND NOT EXISTS (SELECT 1 FROM persoonfeit AS p WHERE p.bsn = {0}.bsn AND p.tot_volgnummer IS NULL \
         AND p.vervallen = 0)",
        tabel.naam,
    );
    Ok(regelnummer(sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql)).bind(plaats.levering).fetch_one(conn).await?))
}

/// The delivery number 0 of a source, which is what was there before its first; makes it when it is not there.
pub(super) async fn eigen(conn: &mut Conn, bron: Bron) -> Result<Plaats> {
    let levering: Option<i64> =
        sqlx::query_scalar("SELECT levering_id FROM levering WHERE bron = $1 AND volgnummer = 0 AND teruggedraaid = 0")
            .bind(bron.code())
            .fetch_optional(&mut *conn)
            .await?;
    let levering = if let Some(levering) = levering {
        levering
    } else {
        let levering = Levering::eigen(volgend_id(conn).await?, bron);
        insert(conn, &levering).await?;
        levering.id
    };
    Ok(Plaats { levering, bron, volgnummer: 0 })
}
