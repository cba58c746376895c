//! Users of the werkgeversportaal.

use super::{aanhef, aanhef_code, run, versie};
use crate::store::{Gebruiker, Result, sql::Conn};

pub(super) type Rij = (String, String, String, String, String, String, i64);

pub(super) fn gebruiker(rij: Rij) -> Result<Gebruiker> {
    let (id, gebruikersnaam, aanhef_code, voornaam, achternaam, email, getal) = rij;
    Ok(Gebruiker {
        id,
        gebruikersnaam,
        aanhef: aanhef(&aanhef_code)?,
        voornaam,
        achternaam,
        email,
        versie: versie(getal)?,
    })
}

pub(super) async fn insert(conn: &mut Conn, gebruiker: &Gebruiker) -> Result<()> {
    let query = sqlx::query(
        "INSERT INTO werkgevergebruiker (gebruiker_id, gebruikersnaam, aanhef, voornaam, achternaam, email, versie) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(&gebruiker.id)
    .bind(&gebruiker.gebruikersnaam)
    .bind(aanhef_code(gebruiker.aanhef))
    .bind(&gebruiker.voornaam)
    .bind(&gebruiker.achternaam)
    .bind(&gebruiker.email)
    .bind(i64::from(gebruiker.versie));
    run(query, conn).await
}

pub(super) async fn select(conn: &mut Conn, id: &str) -> Result<Option<Gebruiker>> {
    let row: Option<Rij> = sqlx::query_as(
        "SELECT gebruiker_id, gebruikersnaam, aanhef, voornaam, achternaam, email, versie \
         FROM werkgevergebruiker WHERE gebruiker_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?;
    row.map(gebruiker).transpose()
}

pub(super) async fn select_met_naam(conn: &mut Conn, gebruikersnaam: &str) -> Result<Option<Gebruiker>> {
    let row: Option<Rij> = sqlx::query_as(
        "SELECT gebruiker_id, gebruikersnaam, aanhef, voornaam, achternaam, email, versie \
         FROM werkgevergebruiker WHERE gebruikersnaam = $1",
    )
    .bind(gebruikersnaam)
    .fetch_optional(conn)
    .await?;
    row.map(gebruiker).transpose()
}

pub(super) async fn update(conn: &mut Conn, gebruiker: &Gebruiker) -> Result<()> {
    let query =
        sqlx::query("UPDATE werkgevergebruiker SET aanhef = $2, email = $3, versie = $4 WHERE gebruiker_id = $1")
            .bind(&gebruiker.id)
            .bind(aanhef_code(gebruiker.aanhef))
            .bind(&gebruiker.email)
            .bind(i64::from(gebruiker.versie));
    run(query, conn).await
}
