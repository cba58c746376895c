//! Requests to sign in, and the wrong tries.

use chrono::{DateTime, Utc};
use contract::inloggen::Inlogmiddel;
use sqlx::{Row, any::AnyRow};

use super::{
    Conn,
    sessies::{moment, parse_betrouwbaarheidsniveau, parse_bsn, parse_niveau},
};
use crate::{
    secret::IdHash,
    store::{Identiteit, Inlogverzoek, Result, StoreError, StubStand, StubStatus, StubUitkomst},
};

const STATUSSEN: [(StubStatus, &str); 4] = [
    (StubStatus::Aanmelden, "aanmelden"),
    (StubStatus::SmsCode, "sms-code"),
    (StubStatus::Klaar, "klaar"),
    (StubStatus::Gebruikt, "gebruikt"),
];

const UITKOMSTEN: [(StubUitkomst, &str); 5] = [
    (StubUitkomst::GeenMachtiging, "geen-machtiging"),
    (StubUitkomst::Gelukt, "gelukt"),
    (StubUitkomst::Geannuleerd, "geannuleerd"),
    (StubUitkomst::NiveauTeLaag, "niveau-te-laag"),
    (StubUitkomst::Storing, "storing"),
];

const MIDDELEN: [(Inlogmiddel, &str); 2] = [(Inlogmiddel::Digid, "digid"), (Inlogmiddel::Eherkenning, "eherkenning")];

fn code<T: PartialEq>(table: &[(T, &'static str)], value: &T) -> &'static str {
    table.iter().find(|(known, _)| known == value).map_or("", |(_, code)| code)
}

fn value<T: Copy>(table: &[(T, &'static str)], text: &str) -> Result<T> {
    table
        .iter()
        .find(|(_, code)| *code == text)
        .map(|(value, _)| *value)
        .ok_or(StoreError::Beschadigd("een inlogverzoek is onleesbaar"))
}

fn verzoek(row: &AnyRow) -> Result<Inlogverzoek> {
    let text = |column: &str| row.try_get::<Option<String>, _>(column);
    let number = |column: &str| row.try_get::<i64, _>(column);
    let time = |column: &str| {
        let millis: Option<i64> = row.try_get(column)?;
        millis.map(moment).transpose()
    };
    Ok(Inlogverzoek {
        id: IdHash::from_stored(row.try_get("id_hash")?),
        binding: IdHash::from_stored(row.try_get("binding_hash")?),
        middel: value(&MIDDELEN, row.try_get("middel")?)?,
        terug_naar: row.try_get("terug_naar")?,
        verloopt_op: moment(number("verloopt_op")?)?,
        stub: StubStand {
            status: value(&STATUSSEN, row.try_get("status")?)?,
            uitkomst: text("uitkomst")?.map(|text| value(&UITKOMSTEN, &text)).transpose()?,
            wie: identiteit(text("bsn")?, text("gebruikersnaam")?, text("niveau")?)?,
            sms: text("sms_code")?.zip(time("sms_verloopt_op")?),
            sms_pogingen: u32::try_from(number("sms_pogingen")?).unwrap_or(u32::MAX),
            pogingen: u32::try_from(number("pogingen")?).unwrap_or(u32::MAX),
            code: text("code_hash")?.map(IdHash::from_stored).zip(time("code_verloopt_op")?),
        },
    })
}

fn identiteit(
    bsn: Option<String>,
    gebruikersnaam: Option<String>,
    niveau: Option<String>,
) -> Result<Option<Identiteit>> {
    Ok(match (bsn, gebruikersnaam, niveau) {
        (Some(bsn), None, Some(niveau)) => {
            Some(Identiteit::Burger { bsn: parse_bsn(&bsn)?, niveau: parse_niveau(&niveau)? })
        }
        (None, Some(gebruikersnaam), Some(niveau)) => {
            Some(Identiteit::Werkgever { gebruikersnaam, niveau: parse_betrouwbaarheidsniveau(&niveau)? })
        }
        (None, None, None) => None,
        _ => return Err(StoreError::Beschadigd("een inlogverzoek is onleesbaar")),
    })
}

pub(super) async fn insert(conn: &mut Conn, verzoek: &Inlogverzoek) -> Result<()> {
    sqlx::query(
        "INSERT INTO inlogverzoek (id_hash, binding_hash, middel, terug_naar, verloopt_op, status) \
         VALUES ($1, $2, $3, $4, $5, 'aanmelden')",
    )
    .bind(verzoek.id.as_str())
    .bind(verzoek.binding.as_str())
    .bind(code(&MIDDELEN, &verzoek.middel))
    .bind(&verzoek.terug_naar)
    .bind(verzoek.verloopt_op.timestamp_millis())
    .execute(&mut *conn)
    .await?;
    update(conn, &verzoek.id, &verzoek.stub).await
}

pub(super) async fn select(conn: &mut Conn, id: &IdHash) -> Result<Option<Inlogverzoek>> {
    let row =
        sqlx::query("SELECT * FROM inlogverzoek WHERE id_hash = $1").bind(id.as_str()).fetch_optional(conn).await?;
    row.as_ref().map(verzoek).transpose()
}

pub(super) async fn select_van_code(conn: &mut Conn, code: &IdHash) -> Result<Option<Inlogverzoek>> {
    let row =
        sqlx::query("SELECT * FROM inlogverzoek WHERE code_hash = $1").bind(code.as_str()).fetch_optional(conn).await?;
    row.as_ref().map(verzoek).transpose()
}

pub(super) async fn binding_loopt(conn: &mut Conn, binding: &IdHash, nu: DateTime<Utc>) -> Result<bool> {
    let found: i64 =
        sqlx::query_scalar("SELECT count(*) FROM inlogverzoek WHERE binding_hash = $1 AND verloopt_op > $2")
            .bind(binding.as_str())
            .bind(nu.timestamp_millis())
            .fetch_one(conn)
            .await?;
    Ok(found > 0)
}

pub(super) async fn update(conn: &mut Conn, id: &IdHash, stand: &StubStand) -> Result<()> {
    let (bsn, gebruikersnaam, niveau) = match &stand.wie {
        Some(Identiteit::Burger { bsn, niveau }) => (Some(bsn.full_digits()), None, Some(niveau.code())),
        Some(Identiteit::Werkgever { gebruikersnaam, niveau }) => (None, Some(gebruikersnaam), Some(niveau.code())),
        None => (None, None, None),
    };
    sqlx::query(
        "UPDATE inlogverzoek SET status = $2, uitkomst = $3, bsn = $4, niveau = $5, sms_code = $6, \
         sms_verloopt_op = $7, sms_pogingen = $8, pogingen = $9, code_hash = $10, \
         code_verloopt_op = $11, gebruikersnaam = $12 WHERE id_hash = $1",
    )
    .bind(id.as_str())
    .bind(code(&STATUSSEN, &stand.status))
    .bind(stand.uitkomst.map(|uitkomst| code(&UITKOMSTEN, &uitkomst)))
    .bind(bsn)
    .bind(niveau)
    .bind(stand.sms.as_ref().map(|(code, _)| code))
    .bind(stand.sms.as_ref().map(|(_, verloopt_op)| verloopt_op.timestamp_millis()))
    .bind(i64::from(stand.sms_pogingen))
    .bind(i64::from(stand.pogingen))
    .bind(stand.code.as_ref().map(|(hash, _)| hash.as_str()))
    .bind(stand.code.as_ref().map(|(_, verloopt_op)| verloopt_op.timestamp_millis()))
    .bind(gebruikersnaam)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_poging(conn: &mut Conn, id: &IdHash, sleutel: &str, op: DateTime<Utc>) -> Result<()> {
    sqlx::query("INSERT INTO inlogpoging (poging_id, sleutel, tijdstip) VALUES ($1, $2, $3)")
        .bind(id.as_str())
        .bind(sleutel)
        .bind(op.timestamp_millis())
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn select_pogingen(conn: &mut Conn, sleutel: &str, aantal: u32) -> Result<Vec<DateTime<Utc>>> {
    let rows: Vec<i64> =
        sqlx::query_scalar("SELECT tijdstip FROM inlogpoging WHERE sleutel = $1 ORDER BY tijdstip DESC LIMIT $2")
            .bind(sleutel)
            .bind(i64::from(aantal))
            .fetch_all(conn)
            .await?;
    rows.into_iter().map(moment).collect()
}

pub(super) async fn delete_pogingen(conn: &mut Conn, sleutel: &str) -> Result<()> {
    sqlx::query("DELETE FROM inlogpoging WHERE sleutel = $1").bind(sleutel).execute(conn).await?;
    Ok(())
}

pub(super) async fn delete_before(conn: &mut Conn, grens: DateTime<Utc>) -> Result<()> {
    for statement in ["DELETE FROM inlogverzoek WHERE verloopt_op < $1", "DELETE FROM inlogpoging WHERE tijdstip < $1"]
    {
        sqlx::query(statement).bind(grens.timestamp_millis()).execute(&mut *conn).await?;
    }
    Ok(())
}
