//! Organisations and users of their own for the tests of the werkgeversportaal.

use api::store::{Gebruiker, Machtiging, Organisatie, Store, Werkgeverdocument};
use chrono::NaiveDate;
use contract::werkgever::{Aanhef, Functie};
use domain::{KvkNummer, Rsin};

use crate::harness::TestServer;

/// Two organisations that have nothing to do with each other: kenmerk, RSIN, KvK-nummer, name.
pub const EIGEN: (&str, &str, &str, &str) = ("aa11", "810220350", "12345678", "Bakkerij De Korenaar");
pub const ANDER: (&str, &str, &str, &str) = ("bb22", "001001784", "87654321", "Transport Zuid 100%");

/// The letter of each organisation, by its kenmerk.
pub fn brief(organisatie: &str) -> String {
    format!("brief-{organisatie}")
}

/// Of somebody at an organisation.
pub fn kenmerk(gebruiker: &str, organisatie: &str) -> String {
    format!("{gebruiker}-{organisatie}")
}

pub fn organisatie((kenmerk, rsin, kvk, naam): (&str, &str, &str, &str)) -> Organisatie {
    Organisatie {
        rsin: Rsin::parse(rsin).unwrap(),
        kenmerk: kenmerk.to_owned(),
        kvk: KvkNummer::parse(kvk).unwrap(),
        naam: naam.to_owned(),
    }
}

/// What somebody may do at an organisation.
pub fn machtiging(gebruiker: &str, bij: (&str, &str, &str, &str), functies: &[Functie], beheerder: bool) -> Machtiging {
    Machtiging {
        kenmerk: kenmerk(gebruiker, bij.0),
        gebruiker_id: format!("id-{gebruiker}"),
        organisatie: organisatie(bij),
        beheerder,
        functies: functies.to_vec(),
        versie: 1,
        intermediair: None,
    }
}

/// Adds organisations, their letters, and whoever acts for them.
pub async fn vul(server: &TestServer, machtigingen: &[Machtiging]) {
    let mut tx = server.store.begin().await.unwrap();
    for een in [EIGEN, ANDER] {
        tx.upsert_organisatie(&organisatie(een)).await.unwrap();
        let op = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
        let rsin = Rsin::parse(een.1).unwrap();
        let alineas = vec![format!("Aan {}.", een.3)];
        let id = format!("document-{}", een.0);
        let document = Werkgeverdocument::nieuw(id, rsin, brief(een.0), "Kopie van een beslissing", op, alineas);
        tx.nieuw_werkgeverdocument(&document).await.unwrap();
    }
    for machtiging in machtigingen {
        let naam = machtiging.gebruiker_id.strip_prefix("id-").unwrap();
        let gebruiker = Gebruiker {
            id: machtiging.gebruiker_id.clone(),
            gebruikersnaam: naam.to_owned(),
            aanhef: Aanhef::Mevrouw,
            voornaam: "Test".to_owned(),
            achternaam: naam.to_owned(),
            email: format!("{naam}@example.nl"),
            versie: 1,
        };
        tx.nieuwe_gebruiker(&gebruiker).await.unwrap();
        tx.nieuwe_machtiging(machtiging).await.unwrap();
    }
    tx.commit().await.unwrap();
}
