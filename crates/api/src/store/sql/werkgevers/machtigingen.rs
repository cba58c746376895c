//! Who acts for whom, and what he may do there.

use chrono::{DateTime, Utc};
use contract::werkgever::Functie;
use domain::Rsin;
use sqlx::{Row, any::AnyRow};

use super::{functie, gebruikers, organisaties::organisatie, rsin as parse_rsin, run, versie};
use crate::store::{
    Collega, Machtiging, Machtigingswijziging, Result,
    sql::{Conn, sessies::moment},
};

/// Who acts for an organisation himself; through an intermediary he is no colleague there.
const VELDEN: &str = "m.gebruiker_id, m.kenmerk, m.beheerder, m.versie, m.intermediair, \
                      o.rsin, o.kenmerk AS organisatie, o.kvk, o.naam";

fn machtiging(row: &AnyRow) -> Result<Machtiging> {
    let text = |column: &str| row.try_get::<String, _>(column);
    let intermediair: Option<String> = row.try_get("intermediair")?;
    Ok(Machtiging {
        kenmerk: text("kenmerk")?,
        gebruiker_id: text("gebruiker_id")?,
        organisatie: organisatie((text("rsin")?, text("organisatie")?, text("kvk")?, text("naam")?))?,
        beheerder: row.try_get::<i64, _>("beheerder")? != 0,
        functies: Vec::new(),
        versie: versie(row.try_get("versie")?)?,
        intermediair: intermediair.as_deref().map(parse_rsin).transpose()?,
    })
}

async fn functies(conn: &mut Conn, gebruiker_id: &str, rsin: &Rsin) -> Result<Vec<Functie>> {
    let codes: Vec<String> =
        sqlx::query_scalar("SELECT functie FROM machtigingfunctie WHERE gebruiker_id = $1 AND rsin = $2")
            .bind(gebruiker_id)
            .bind(rsin.full_digits())
            .fetch_all(conn)
            .await?;
    let mut functies = codes.iter().map(|code| functie(code)).collect::<Result<Vec<_>>>()?;
    functies.sort_unstable();
    Ok(functies)
}

pub(super) async fn select(conn: &mut Conn, gebruiker_id: &str, kenmerk: &str) -> Result<Option<Machtiging>> {
    let statement = format!(
        "SELECT {VELDEN} FROM machtiging AS m JOIN organisatie AS o ON o.rsin = m.rsin \
         WHERE o.kenmerk = $1 AND m.gebruiker_id = $2"
    );
    let row =
        sqlx::query(sqlx::AssertSqlSafe(statement)).bind(kenmerk).bind(gebruiker_id).fetch_optional(&mut *conn).await?;
    let Some(row) = row else { return Ok(None) };
    let mut machtiging = machtiging(&row)?;
    machtiging.functies = functies(conn, gebruiker_id, &machtiging.organisatie.rsin).await?;
    Ok(Some(machtiging))
}

pub(super) async fn heeft(conn: &mut Conn, gebruiker_id: &str) -> Result<bool> {
    let found: i64 =
        sqlx::query_scalar("SELECT count(*) FROM (SELECT 1 FROM machtiging WHERE gebruiker_id = $1 LIMIT 1) AS een")
            .bind(gebruiker_id)
            .fetch_one(conn)
            .await?;
    Ok(found > 0)
}

pub(super) async fn insert(conn: &mut Conn, machtiging: &Machtiging) -> Result<()> {
    let rsin = machtiging.organisatie.rsin.full_digits();
    let done = sqlx::query(
        "INSERT INTO machtiging (gebruiker_id, rsin, kenmerk, beheerder, versie, intermediair) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
    )
    .bind(&machtiging.gebruiker_id)
    .bind(&rsin)
    .bind(&machtiging.kenmerk)
    .bind(i64::from(machtiging.beheerder))
    .bind(i64::from(machtiging.versie))
    .bind(machtiging.intermediair.map(|rsin| rsin.full_digits()))
    .execute(&mut *conn)
    .await?;
    // What somebody who was there already may do is for the beheerder to say.
    if done.rows_affected() == 0 { Ok(()) } else { insert_functies(conn, machtiging).await }
}

async fn insert_functies(conn: &mut Conn, machtiging: &Machtiging) -> Result<()> {
    for functie in &machtiging.functies {
        let query = sqlx::query("INSERT INTO machtigingfunctie (gebruiker_id, rsin, functie) VALUES ($1, $2, $3)")
            .bind(&machtiging.gebruiker_id)
            .bind(machtiging.organisatie.rsin.full_digits())
            .bind(functie.code());
        run(query, conn).await?;
    }
    Ok(())
}

pub(super) async fn update(conn: &mut Conn, machtiging: &Machtiging) -> Result<()> {
    let rsin = machtiging.organisatie.rsin.full_digits();
    let query = sqlx::query("UPDATE machtiging SET beheerder = $3, versie = $4 WHERE gebruiker_id = $1 AND rsin = $2")
        .bind(&machtiging.gebruiker_id)
        .bind(&rsin)
        .bind(i64::from(machtiging.beheerder))
        .bind(i64::from(machtiging.versie));
    run(query, conn).await?;
    let query = sqlx::query("DELETE FROM machtigingfunctie WHERE gebruiker_id = $1 AND rsin = $2")
        .bind(&machtiging.gebruiker_id)
        .bind(&rsin);
    run(query, conn).await?;
    insert_functies(conn, machtiging).await
}

pub(super) async fn registreer(conn: &mut Conn, gebruikersnaam: &str, rsin: &Rsin) -> Result<()> {
    let query =
        sqlx::query("INSERT INTO machtigingregister (gebruikersnaam, rsin) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(gebruikersnaam)
            .bind(rsin.full_digits());
    run(query, conn).await
}

pub(super) async fn is_geregistreerd(conn: &mut Conn, gebruikersnaam: &str, rsin: &Rsin) -> Result<bool> {
    let found: i64 =
        sqlx::query_scalar("SELECT count(*) FROM machtigingregister WHERE gebruikersnaam = $1 AND rsin = $2")
            .bind(gebruikersnaam)
            .bind(rsin.full_digits())
            .fetch_one(conn)
            .await?;
    Ok(found > 0)
}

pub(super) async fn gebruik(conn: &mut Conn, gebruiker_id: &str, rsin: &Rsin, op: DateTime<Utc>) -> Result<()> {
    let query = sqlx::query("UPDATE machtiging SET gebruikt_op = $3 WHERE gebruiker_id = $1 AND rsin = $2")
        .bind(gebruiker_id)
        .bind(rsin.full_digits())
        .bind(op.timestamp_millis());
    run(query, conn).await
}

pub(super) async fn collegas(conn: &mut Conn, rsin: &Rsin) -> Result<Vec<Collega>> {
    let statement = format!(
        "SELECT {VELDEN}, g.gebruikersnaam, g.aanhef, g.voornaam, g.achternaam, g.email, g.versie AS profielversie \
         FROM machtiging AS m JOIN organisatie AS o ON o.rsin = m.rsin \
         JOIN werkgevergebruiker AS g ON g.gebruiker_id = m.gebruiker_id \
         WHERE m.rsin = $1 AND m.intermediair IS NULL ORDER BY g.achternaam, g.voornaam, g.gebruiker_id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(rsin.full_digits()).fetch_all(&mut *conn).await?;
    let mut collegas = Vec::with_capacity(rows.len());
    for row in &rows {
        let text = |column: &str| row.try_get::<String, _>(column);
        let mut machtiging = machtiging(row)?;
        machtiging.functies = functies(conn, &machtiging.gebruiker_id, rsin).await?;
        let gebruiker = gebruikers::gebruiker((
            machtiging.gebruiker_id.clone(),
            text("gebruikersnaam")?,
            text("aanhef")?,
            text("voornaam")?,
            text("achternaam")?,
            text("email")?,
            row.try_get("profielversie")?,
        ))?;
        collegas.push(Collega { gebruiker, machtiging });
    }
    Ok(collegas)
}

pub(super) async fn insert_wijziging(conn: &mut Conn, rsin: &Rsin, wijziging: &Machtigingswijziging) -> Result<()> {
    let query = sqlx::query(
        "INSERT INTO machtigingwijziging (wijziging_id, rsin, op, plaats, door, voor, functie, gegeven) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&wijziging.id)
    .bind(rsin.full_digits())
    .bind(wijziging.op.timestamp_millis())
    .bind(i64::from(wijziging.plaats))
    .bind(&wijziging.door)
    .bind(&wijziging.voor)
    .bind(wijziging.functie.map(Functie::code))
    .bind(i64::from(wijziging.gegeven));
    run(query, conn).await
}

type Wijzigingsrij = (String, i64, i64, String, String, Option<String>, i64);

pub(super) async fn wijzigingen(conn: &mut Conn, rsin: &Rsin, aantal: u32) -> Result<Vec<Machtigingswijziging>> {
    let rows: Vec<Wijzigingsrij> = sqlx::query_as(
        "SELECT wijziging_id, op, plaats, door, voor, functie, gegeven FROM machtigingwijziging \
         WHERE rsin = $1 ORDER BY op DESC, plaats LIMIT $2",
    )
    .bind(rsin.full_digits())
    .bind(i64::from(aantal))
    .fetch_all(conn)
    .await?;
    let wijziging = |(id, op, plaats, door, voor, code, gegeven): Wijzigingsrij| {
        let functie = code.as_deref().map(functie).transpose()?;
        Ok(Machtigingswijziging {
            id,
            op: moment(op)?,
            plaats: versie(plaats)?,
            door,
            voor,
            functie,
            gegeven: gegeven != 0,
        })
    };
    rows.into_iter().map(wijziging).collect()
}
