//! Persons, their registrations, their letters.

use super::Conn;
use contract::burger::Document;
use domain::{Bsn, Einde, Gebeurtenis, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde};

use crate::{
    secret::IdHash,
    store::{Persoon, Result, StoreError, parse_date},
};

const BESCHADIGD: StoreError = StoreError::Beschadigd("een registratie is onleesbaar");

type PersoonRij = (String, String, String, String, Option<String>);

pub(super) async fn select_persoon(conn: &mut Conn, bsn: &Bsn) -> Result<Option<Persoon>> {
    let row: Option<PersoonRij> = sqlx::query_as(
        "SELECT voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op \
         FROM persoonfeit WHERE bsn = $1 AND tot_volgnummer IS NULL AND vervallen = 0",
    )
    .bind(bsn.full_digits())
    .fetch_optional(conn)
    .await?;
    let Some((voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op)) = row else {
        return Ok(None);
    };
    let geboortedatum = Geboortedatum::parse_jjjjmmdd(&geboortedatum)
        .map_err(|_| StoreError::Beschadigd("een geboortedatum is onleesbaar"))?;
    let overleden_op = overleden_op.as_deref().map(parse_date).transpose()?;
    Ok(Some(Persoon { bsn: *bsn, voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op }))
}

/// A period as its row has it, without the BSN.
pub(super) type PeriodeRij = (String, String, Option<String>, Option<String>, Option<String>, Option<String>);

pub(super) async fn select_periodes(conn: &mut Conn, bsn: &Bsn) -> Result<Vec<GrondslagPeriode>> {
    let rows: Vec<PeriodeRij> = sqlx::query_as(
        "SELECT grondslag, begindatum, subsoort, voldoet_niet_meer_sinds, einddatum, reden_einde FROM grondslagfeit \
         WHERE bsn = $1 AND tot_volgnummer IS NULL AND vervallen = 0 ORDER BY begindatum, grondslag",
    )
    .bind(bsn.full_digits())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(periode).collect()
}

pub(super) fn periode(
    (grondslag, begindatum, subsoort, niet_meer, einddatum, reden): PeriodeRij,
) -> Result<GrondslagPeriode> {
    let grondslag: Grondslag = grondslag.parse().map_err(|_| BESCHADIGD)?;
    let einde = match (einddatum, reden) {
        (None, None) => None,
        (Some(datum), Some(reden)) => {
            let reden: RedenEinde = reden.parse().map_err(|_| BESCHADIGD)?;
            Some(Einde { datum: parse_date(&datum)?, reden })
        }
        _ => return Err(BESCHADIGD),
    };
    let mut periode = GrondslagPeriode::new(grondslag, parse_date(&begindatum)?, einde).map_err(|_| BESCHADIGD)?;
    if let Some(subsoort) = subsoort {
        periode = periode.met_subsoort(subsoort.parse().map_err(|_| BESCHADIGD)?).map_err(|_| BESCHADIGD)?;
    }
    if let Some(datum) = niet_meer {
        periode = periode.voldoet_niet_meer_sinds(parse_date(&datum)?).map_err(|_| BESCHADIGD)?;
    }
    Ok(periode)
}

pub(super) async fn select_gebeurtenissen(conn: &mut Conn, bsn: &Bsn) -> Result<Vec<Gebeurtenis>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT soort, datum FROM gebeurtenisfeit \
         WHERE bsn = $1 AND tot_volgnummer IS NULL AND vervallen = 0 ORDER BY datum, soort",
    )
    .bind(bsn.full_digits())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|(soort, datum)| gebeurtenis(soort, datum)).collect()
}

pub(super) fn gebeurtenis(soort: &str, datum: &str) -> Result<Gebeurtenis> {
    Ok(Gebeurtenis { soort: soort.parse().map_err(|_| BESCHADIGD)?, datum: parse_date(datum)? })
}

pub(super) async fn select_documenten(conn: &mut Conn, bsn: &Bsn) -> Result<Vec<Document>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT titel, verzonden_op, alineas FROM document \
         WHERE bsn = $1 ORDER BY verzonden_op DESC, document_id",
    )
    .bind(bsn.full_digits())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(titel, verzonden_op, alineas)| {
            let alineas =
                serde_json::from_str(&alineas).map_err(|_| StoreError::Beschadigd("een brief is onleesbaar"))?;
            Ok(Document { titel, verzonden_op: parse_date(&verzonden_op)?, alineas })
        })
        .collect()
}

pub(super) async fn insert_document(conn: &mut Conn, id: &IdHash, bsn: &Bsn, document: &Document) -> Result<()> {
    sqlx::query(
        "INSERT INTO document (document_id, bsn, titel, verzonden_op, alineas) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id.as_str())
    .bind(bsn.full_digits())
    .bind(&document.titel)
    .bind(document.verzonden_op.to_string())
    .bind(serde_json::Value::from(document.alineas.clone()).to_string())
    .execute(conn)
    .await?;
    Ok(())
}
