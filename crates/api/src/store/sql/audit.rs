//! The record of who looked at what.

use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

use super::{Conn, bindings::Bindings, feiten::RIJEN};
use crate::store::{Auditrecord, Result, StoreError, Waarde};

type Tekst = Option<String>;
type Rij = (i64, String, String, Tekst, String, String, Tekst, Tekst, String, String, String, String);

const KOLOMMEN: &str = "volgnummer, tijdstip, actie, object, resultaat, actor, gebruiker, organisatie, doel, \
                        request_id, vorige_hash, hash";

fn record(rij: Rij) -> Auditrecord {
    let (
        volgnummer,
        tijdstip,
        actie,
        object,
        resultaat,
        actor,
        gebruiker,
        organisatie,
        doel,
        request_id,
        vorige_hash,
        hash,
    ) = rij;
    Auditrecord {
        volgnummer,
        tijdstip,
        actie,
        object,
        resultaat,
        actor,
        gebruiker,
        organisatie,
        doel,
        request_id,
        vorige_hash,
        hash,
    }
}

pub(super) async fn select_laatste(conn: &mut Conn) -> Result<Option<Auditrecord>> {
    let statement = format!("SELECT {KOLOMMEN} FROM auditrecord ORDER BY volgnummer DESC LIMIT 1");
    let row: Option<Rij> = sqlx::query_as(AssertSqlSafe(statement)).fetch_optional(conn).await?;
    Ok(row.map(record))
}

pub(super) async fn select_na(conn: &mut Conn, volgnummer: i64, aantal: u32) -> Result<Vec<Auditrecord>> {
    let statement = format!("SELECT {KOLOMMEN} FROM auditrecord WHERE volgnummer > $1 ORDER BY volgnummer LIMIT $2");
    let rows: Vec<Rij> =
        sqlx::query_as(AssertSqlSafe(statement)).bind(volgnummer).bind(i64::from(aantal)).fetch_all(conn).await?;
    Ok(rows.into_iter().map(record).collect())
}

pub(super) async fn select_raadplegingen(
    conn: &mut Conn,
    object: &str,
    aantal: u32,
) -> Result<Vec<(DateTime<Utc>, String)>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT a.tijdstip, o.naam FROM auditrecord AS a JOIN organisatie AS o ON o.kenmerk = a.organisatie \
         WHERE a.object = $1 AND a.actor = 'werkgever' AND a.resultaat = 'gelukt' ORDER BY a.volgnummer DESC LIMIT $2",
    )
    .bind(object)
    .bind(i64::from(aantal))
    .fetch_all(conn)
    .await?;
    let moment = |tijdstip: &str| {
        let parsed = DateTime::parse_from_rfc3339(tijdstip);
        parsed.map(|moment| moment.to_utc()).map_err(|_| StoreError::Beschadigd("een tijdstip is onleesbaar"))
    };
    rows.into_iter().map(|(tijdstip, naam)| Ok((moment(&tijdstip)?, naam))).collect()
}

/// Adds records, in their order: those of a page of an overview are a few statements.
pub(super) async fn insert(conn: &mut Conn, records: &[Auditrecord]) -> Result<()> {
    for deel in records.chunks(RIJEN) {
        let mut bindings = Bindings::default();
        let waarden = bindings.rijen(conn, deel.iter().map(rij));
        let statement = format!("INSERT INTO auditrecord ({KOLOMMEN}) VALUES {waarden}");
        let often = [1, RIJEN].contains(&deel.len());
        bindings.opdracht(statement, often).execute(&mut *conn).await?;
    }
    Ok(())
}

/// The values of a record, in the order of [`KOLOMMEN`].
fn rij(record: &Auditrecord) -> [Waarde; 12] {
    let tekst = |tekst: &String| Waarde::Tekst(tekst.clone());
    [
        Waarde::Getal(record.volgnummer),
        tekst(&record.tijdstip),
        tekst(&record.actie),
        record.object.clone().into(),
        tekst(&record.resultaat),
        tekst(&record.actor),
        record.gebruiker.clone().into(),
        record.organisatie.clone().into(),
        tekst(&record.doel),
        tekst(&record.request_id),
        tekst(&record.vorige_hash),
        tekst(&record.hash),
    ]
}
