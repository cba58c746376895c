//! What employers ask: look-ups to count, and the pages of an overview.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{Bsn, Gebeurtenis, Geboortedatum, GrondslagPeriode, Loonheffingennummer, Registratie, Rsin};
use sqlx::{AssertSqlSafe, FromRow, any::AnyRow};

use super::{
    Conn,
    register::{PeriodeRij, gebeurtenis, periode},
    rijen::plaatsen,
};
use crate::store::{
    BLADZIJDE, Bladzijde, Opvraging, Opvragingsoort, Result, StoreError, Teller, Werknemer, parse_date,
};

/// More loonheffingennummers than this one organisation cannot have: L01 to L99.
const MEESTE_NUMMERS: usize = 99;

/// What holds today, in the words of the partial index that an overview goes by.
const GELDT: &str = "tot_volgnummer IS NULL AND vervallen = 0";

/// The moment of the look-up that is number `plaats` from the newest, if it was after `sinds`.
pub(super) async fn select_moment(
    conn: &mut Conn,
    soort: Opvragingsoort,
    teller: Teller<'_>,
    sinds: DateTime<Utc>,
    plaats: u32,
) -> Result<Option<DateTime<Utc>>> {
    let (sql, van_wie) = match teller {
        Teller::Gebruiker(id) => (
            "SELECT tijdstip FROM opvraging WHERE soort = $1 AND gebruiker_id = $2 AND tijdstip > $3 \
             ORDER BY tijdstip DESC LIMIT 1 OFFSET $4",
            id.to_owned(),
        ),
        Teller::Organisatie(rsin) => (
            "SELECT tijdstip FROM opvraging WHERE soort = $1 AND rsin = $2 AND tijdstip > $3 \
             ORDER BY tijdstip DESC LIMIT 1 OFFSET $4",
            rsin.full_digits(),
        ),
    };
    let moment: Option<i64> = sqlx::query_scalar(sql)
        .bind(soort.code())
        .bind(van_wie)
        .bind(sinds.timestamp_millis())
        .bind(i64::from(plaats))
        .fetch_optional(conn)
        .await?;
    Ok(moment.and_then(DateTime::from_timestamp_millis))
}

pub(super) async fn insert(conn: &mut Conn, opvraging: &Opvraging) -> Result<()> {
    sqlx::query(
        "INSERT INTO opvraging (opvraging_id, soort, gebruiker_id, rsin, tijdstip) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(&opvraging.id)
    .bind(opvraging.soort.code())
    .bind(&opvraging.gebruiker_id)
    .bind(opvraging.rsin.map(|rsin| rsin.full_digits()))
    .bind(opvraging.tijdstip.timestamp_millis())
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn delete_tot_en_met(conn: &mut Conn, grens: DateTime<Utc>) -> Result<()> {
    sqlx::query("DELETE FROM opvraging WHERE tijdstip <= $1").bind(grens.timestamp_millis()).execute(conn).await?;
    Ok(())
}

/// Goes from one number to the next through the index, however many employees there are under each.
pub(super) async fn select_nummers(conn: &mut Conn, rsin: &Rsin) -> Result<Vec<Loonheffingennummer>> {
    let sql = format!(
        "SELECT loonheffingennummer FROM inkomstenverhoudingfeit WHERE {GELDT} \
         AND loonheffingennummer > $1 AND loonheffingennummer < $2 ORDER BY loonheffingennummer LIMIT 1"
    );
    let mut na = format!("{}L", rsin.full_digits());
    let tot = format!("{}M", rsin.full_digits());
    let mut nummers = Vec::new();
    while nummers.len() < MEESTE_NUMMERS {
        let select = sqlx::query_scalar(AssertSqlSafe(sql.clone())).bind(&na).bind(&tot);
        let volgende: Option<String> = select.fetch_optional(&mut *conn).await?;
        let Some(volgende) = volgende else { break };
        let nummer = Loonheffingennummer::parse(&volgende)
            .map_err(|_| StoreError::Beschadigd("een loonheffingennummer is onjuist"))?;
        nummers.push(nummer);
        na = volgende;
    }
    Ok(nummers)
}

/// The people of a page who have a grondslag, by BSN, each with what the register holds about him. Whoever has none was
/// never registered, so he is not even looked at.
pub(super) async fn select_werknemers(conn: &mut Conn, bladzijde: Bladzijde<'_>) -> Result<Vec<Werknemer>> {
    let sql = format!(
        "SELECT DISTINCT bsn FROM inkomstenverhoudingfeit WHERE {GELDT} AND loonheffingennummer = $1 AND bsn > $2 \
         AND tijdvak_begin <= $3 AND tijdvak_eind >= $4 AND EXISTS (SELECT 1 FROM grondslagfeit AS grondslag \
         WHERE grondslag.bsn = inkomstenverhoudingfeit.bsn AND grondslag.tot_volgnummer IS NULL \
         AND grondslag.vervallen = 0) ORDER BY bsn LIMIT $5"
    );
    let bsns: Vec<String> = sqlx::query_scalar(AssertSqlSafe(sql))
        .bind(bladzijde.nummer.full_text())
        .bind(bladzijde.na.map_or_else(String::new, |bsn| bsn.full_digits()))
        .bind(bladzijde.tot_en_met.to_string())
        .bind(bladzijde.van.to_string())
        .bind(i64::from(bladzijde.aantal))
        .fetch_all(&mut *conn)
        .await?;
    // A full page comes back often enough to keep its statements prepared.
    let vol = u32::try_from(bsns.len()) == Ok(BLADZIJDE);
    let mut personen = personen(conn, &bsns, vol).await?;
    let mut periodes = periodes(conn, &bsns, vol).await?;
    let mut gebeurtenissen = gebeurtenissen(conn, &bsns, vol).await?;
    let werknemer = |tekst: String| {
        let bsn = Bsn::parse(&tekst).map_err(|_| StoreError::Beschadigd("een BSN is onjuist"))?;
        let grondslagen = periodes.remove(&tekst).unwrap_or_default();
        let gebeurd = gebeurtenissen.remove(&tekst).unwrap_or_default();
        let registratie = personen.remove(&tekst).map(|(geboren, overleden_op)| {
            Registratie::new(geboren, overleden_op, grondslagen).met_gebeurtenissen(gebeurd)
        });
        Ok(Werknemer { bsn, registratie })
    };
    bsns.into_iter().map(werknemer).collect()
}

/// The rows about these people: `kolommen` of a table of facts, the BSN first.
async fn van<T>(conn: &mut Conn, bsns: &[String], vol: bool, tabel: &str, kolommen: &str) -> Result<Vec<T>>
where
    T: for<'r> FromRow<'r, AnyRow> + Send + Unpin,
{
    if bsns.is_empty() {
        return Ok(Vec::new());
    }
    let lijst = plaatsen(conn, bsns.len(), 1);
    let sql = format!("SELECT bsn, {kolommen} FROM {tabel} WHERE {GELDT} AND bsn IN (VALUES {lijst})");
    // The text is ours; the values are bound.
    let select = sqlx::query_as(AssertSqlSafe(sql)).persistent(vol);
    Ok(bsns.iter().fold(select, |select, bsn| select.bind(bsn.clone())).fetch_all(conn).await?)
}

type Geboren = (Geboortedatum, Option<chrono::NaiveDate>);

async fn personen(conn: &mut Conn, bsns: &[String], vol: bool) -> Result<HashMap<String, Geboren>> {
    let rijen: Vec<(String, String, Option<String>)> =
        van(conn, bsns, vol, "persoonfeit", "geboortedatum, overleden_op").await?;
    let lees = |(bsn, geboren, overleden_op): (String, String, Option<String>)| {
        let geboren = Geboortedatum::parse_jjjjmmdd(&geboren)
            .map_err(|_| StoreError::Beschadigd("een geboortedatum is onleesbaar"))?;
        Ok((bsn, (geboren, overleden_op.as_deref().map(parse_date).transpose()?)))
    };
    rijen.into_iter().map(lees).collect()
}

type PeriodeVan = (String, String, String, Option<String>, Option<String>, Option<String>, Option<String>);

async fn periodes(conn: &mut Conn, bsns: &[String], vol: bool) -> Result<HashMap<String, Vec<GrondslagPeriode>>> {
    let kolommen = "grondslag, begindatum, subsoort, voldoet_niet_meer_sinds, einddatum, reden_einde";
    let rijen: Vec<PeriodeVan> = van(conn, bsns, vol, "grondslagfeit", kolommen).await?;
    let mut alle: HashMap<String, Vec<GrondslagPeriode>> = HashMap::with_capacity(bsns.len());
    for (bsn, grondslag, begin, subsoort, niet_meer, eind, reden) in rijen {
        let rij: PeriodeRij = (grondslag, begin, subsoort, niet_meer, eind, reden);
        alle.entry(bsn).or_default().push(periode(rij)?);
    }
    Ok(alle)
}

async fn gebeurtenissen(conn: &mut Conn, bsns: &[String], vol: bool) -> Result<HashMap<String, Vec<Gebeurtenis>>> {
    let rijen: Vec<(String, String, String)> = van(conn, bsns, vol, "gebeurtenisfeit", "soort, datum").await?;
    let mut alle: HashMap<String, Vec<Gebeurtenis>> = HashMap::new();
    for (bsn, soort, datum) in rijen {
        alle.entry(bsn).or_default().push(gebeurtenis(&soort, &datum)?);
    }
    Ok(alle)
}
