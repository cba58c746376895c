//! Organisations, users, and who acts for whom.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use contract::werkgever::{Aanhef, DocumentKort, Functie};
use domain::{KvkNummer, Rsin};

use super::{Conn, SqlStore, transaction::SqlTransaction};
use crate::store::{
    Collega, Gebruiker, Gevonden, Machtiging, Machtigingswijziging, Organisatie, Result, StoreError, Werkgeverdocument,
    WerkgeversStore, WerkgeversTransaction,
};

mod documenten;
mod gebruikers;
mod machtigingen;
mod organisaties;

const BESCHADIGD: StoreError = StoreError::Beschadigd("een gegeven van het werkgeversportaal is onleesbaar");

fn rsin(digits: &str) -> Result<Rsin> {
    Rsin::parse(digits).map_err(|_| BESCHADIGD)
}

fn functie(code: &str) -> Result<Functie> {
    Functie::ALLE.into_iter().find(|functie| functie.code() == code).ok_or(BESCHADIGD)
}

#[async_trait]
impl WerkgeversStore for SqlStore {
    async fn gebruiker(&self, id: &str) -> Result<Option<Gebruiker>> {
        gebruikers::select(&mut *self.reader().await?, id).await
    }

    async fn machtiging(&self, gebruiker_id: &str, organisatie: &str) -> Result<Option<Machtiging>> {
        machtigingen::select(&mut *self.reader().await?, gebruiker_id, organisatie).await
    }

    async fn organisatie(&self, rsin: &Rsin) -> Result<Option<Organisatie>> {
        organisaties::select(&mut *self.reader().await?, rsin).await
    }

    async fn zoek_organisaties(&self, gebruiker_id: &str, zoektekst: &str) -> Result<Gevonden> {
        organisaties::zoek(&mut *self.reader().await?, gebruiker_id, zoektekst).await
    }

    async fn aantal_ongelezen(&self, rsin: &Rsin) -> Result<u32> {
        documenten::aantal_ongelezen(&mut *self.reader().await?, rsin).await
    }
}

#[async_trait]
impl WerkgeversTransaction for SqlTransaction {
    async fn upsert_organisatie(&mut self, organisatie: &Organisatie) -> Result<()> {
        organisaties::upsert(self.conn(), organisatie).await
    }

    async fn nieuwe_gebruiker(&mut self, gebruiker: &Gebruiker) -> Result<()> {
        gebruikers::insert(self.conn(), gebruiker).await
    }

    async fn gebruiker_met_naam(&mut self, gebruikersnaam: &str) -> Result<Option<Gebruiker>> {
        gebruikers::select_met_naam(self.conn(), gebruikersnaam).await
    }

    async fn gebruiker(&mut self, id: &str) -> Result<Option<Gebruiker>> {
        gebruikers::select(self.conn(), id).await
    }

    async fn wijzig_gebruiker(&mut self, gebruiker: &Gebruiker) -> Result<()> {
        gebruikers::update(self.conn(), gebruiker).await
    }

    async fn heeft_machtiging(&mut self, gebruiker_id: &str) -> Result<bool> {
        machtigingen::heeft(self.conn(), gebruiker_id).await
    }

    async fn nieuwe_machtiging(&mut self, machtiging: &Machtiging) -> Result<()> {
        machtigingen::insert(self.conn(), machtiging).await
    }

    async fn registreer_machtiging(&mut self, gebruikersnaam: &str, rsin: &Rsin) -> Result<()> {
        machtigingen::registreer(self.conn(), gebruikersnaam, rsin).await
    }

    async fn is_gemachtigd(&mut self, gebruikersnaam: &str, rsin: &Rsin) -> Result<bool> {
        machtigingen::is_geregistreerd(self.conn(), gebruikersnaam, rsin).await
    }

    async fn organisatie(&mut self, rsin: &Rsin) -> Result<Option<Organisatie>> {
        organisaties::select(self.conn(), rsin).await
    }

    async fn organisatie_van_kvk(&mut self, kvk: &KvkNummer) -> Result<Option<Organisatie>> {
        organisaties::select_van_kvk(self.conn(), kvk).await
    }

    async fn machtiging(&mut self, gebruiker_id: &str, organisatie: &str) -> Result<Option<Machtiging>> {
        machtigingen::select(self.conn(), gebruiker_id, organisatie).await
    }

    async fn gebruik_organisatie(&mut self, gebruiker_id: &str, rsin: &Rsin, op: DateTime<Utc>) -> Result<()> {
        machtigingen::gebruik(self.conn(), gebruiker_id, rsin, op).await
    }

    async fn collegas(&mut self, rsin: &Rsin) -> Result<Vec<Collega>> {
        machtigingen::collegas(self.conn(), rsin).await
    }

    async fn wijzig_machtiging(&mut self, machtiging: &Machtiging) -> Result<()> {
        machtigingen::update(self.conn(), machtiging).await
    }

    async fn nieuwe_wijziging(&mut self, rsin: &Rsin, wijziging: &Machtigingswijziging) -> Result<()> {
        machtigingen::insert_wijziging(self.conn(), rsin, wijziging).await
    }

    async fn wijzigingen(&mut self, rsin: &Rsin, aantal: u32) -> Result<Vec<Machtigingswijziging>> {
        machtigingen::wijzigingen(self.conn(), rsin, aantal).await
    }

    async fn nieuw_werkgeverdocument(&mut self, document: &Werkgeverdocument) -> Result<()> {
        documenten::insert(self.conn(), document).await
    }

    async fn werkgeverdocumenten(&mut self, rsin: &Rsin) -> Result<Vec<DocumentKort>> {
        documenten::select_alle(self.conn(), rsin).await
    }

    async fn werkgeverdocument(&mut self, rsin: &Rsin, kenmerk: &str) -> Result<Option<Werkgeverdocument>> {
        documenten::select(self.conn(), rsin, kenmerk).await
    }

    async fn lees_werkgeverdocument(&mut self, rsin: &Rsin, kenmerk: &str, op: DateTime<Utc>) -> Result<()> {
        documenten::lees(self.conn(), rsin, kenmerk, op).await
    }
}

/// A version as it stands in the database.
fn versie(getal: i64) -> Result<u32> {
    u32::try_from(getal).map_err(|_| BESCHADIGD)
}

const AANHEFFEN: [(Aanhef, &str); 3] =
    [(Aanhef::Mevrouw, "mevrouw"), (Aanhef::Meneer, "meneer"), (Aanhef::Geen, "geen")];

pub(super) fn aanhef_code(aanhef: Aanhef) -> &'static str {
    AANHEFFEN.into_iter().find(|(known, _)| *known == aanhef).map_or("geen", |(_, code)| code)
}

fn aanhef(code: &str) -> Result<Aanhef> {
    AANHEFFEN.into_iter().find(|(_, known)| *known == code).map(|(aanhef, _)| aanhef).ok_or(BESCHADIGD)
}

/// Runs a statement without an answer.
async fn run(query: sqlx::query::Query<'_, sqlx::Any, sqlx::any::AnyArguments>, conn: &mut Conn) -> Result<()> {
    query.execute(conn).await?;
    Ok(())
}
