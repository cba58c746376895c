//! A register of one's own, and what one may ask it.

use std::io::Cursor;

use api::levering::LeveringFout;
use api::levering::ontvangst::{Drempel, Moment, Ontvangen, Verwerkt, ontvang};
use api::levering::quarantaine::{self, Hersteld};
use api::levering::terugdraaien::{Teruggedraaid, draai_terug};
use api::store::{Herkomst, Levering, SqlStore, Store, Waarde};
use chrono::{DateTime, NaiveDate};
use domain::{Bsn, Registratie, Stand};

use crate::bestand::{Bestand, vandaag};
use crate::database::TestDatabase;

/// Looks at nothing: the test is about something else.
pub const AKKOORD: Drempel = Drempel { akkoord: true, ..Drempel::STANDAARD };

pub struct Register {
    pub store: SqlStore,
    /// Kept as long as the register is used.
    _database: TestDatabase,
}

/// A fact that holds: its source, its key, its content.
pub type Geldend = (String, Vec<String>);

pub fn moment() -> Moment<'static> {
    let nu = DateTime::parse_from_rfc3339("2026-11-01T12:04:00Z").unwrap().to_utc();
    Moment { nu, vandaag: vandaag(), request_id: "test" }
}

impl Register {
    pub async fn leeg() -> Self {
        Self::van(TestDatabase::new()).await
    }

    /// What is in this database, brought up to date.
    pub async fn van(database: TestDatabase) -> Self {
        Self { store: database.open().await, _database: database }
    }

    /// Offers a file; the answer is what came of it and what was reported.
    pub async fn bied_aan(&self, tekst: &str, drempel: Drempel) -> (Result<Ontvangen, LeveringFout>, Vec<String>) {
        let mut meldingen = Vec::new();
        let mut rapport = |weigering: api::levering::Weigering| meldingen.push(weigering.to_string());
        let uitkomst = ontvang(&self.store, Cursor::new(tekst), moment(), drempel, &mut rapport).await;
        (uitkomst, meldingen)
    }

    /// Loads what must be loaded.
    pub async fn laad(&self, bestand: &Bestand) -> Verwerkt {
        match self.bied_aan(&bestand.tekst(), AKKOORD).await {
            (Ok(Ontvangen::Verwerkt(verwerkt)), _) => verwerkt,
            anders => panic!("{anders:?}"),
        }
    }

    /// Why a file is refused.
    pub async fn weigering(&self, tekst: &str) -> String {
        self.bied_aan(tekst, AKKOORD).await.0.unwrap_err().to_string()
    }

    pub async fn herstel(&self, levering: i64, tekst: &str) -> (Result<Hersteld, LeveringFout>, Vec<String>) {
        let mut meldingen = Vec::new();
        let mut rapport = |weigering: api::levering::Weigering| meldingen.push(weigering.to_string());
        let uitkomst =
            quarantaine::herstel(&self.store, levering, tekst.as_bytes(), moment(), AKKOORD, &mut rapport).await;
        (uitkomst, meldingen)
    }

    /// The table of rows to correct.
    pub async fn quarantaine(&self, levering: &Levering) -> String {
        let mut uit = Vec::new();
        quarantaine::schrijf(&self.store, levering, &mut uit).await.unwrap();
        String::from_utf8(uit).unwrap()
    }

    pub async fn draai_terug(&self, levering: i64) -> Levering {
        match draai_terug(&self.store, levering, moment(), AKKOORD).await.unwrap() {
            Teruggedraaid::Gedaan(levering) => levering,
            anders => panic!("{anders:?}"),
        }
    }

    pub async fn herkomst(&self, bsn: &str) -> Vec<Herkomst> {
        let mut tx = self.store.begin().await.unwrap();
        tx.herkomst(&Bsn::parse(bsn).unwrap()).await.unwrap()
    }

    /// All that holds about these people, in order.
    pub async fn geldend(&self, bsns: &[String]) -> Vec<Geldend> {
        let mut tx = self.store.begin().await.unwrap();
        let mut alle = Vec::new();
        for bsn in bsns {
            let feiten = tx.herkomst(&Bsn::parse(bsn).unwrap()).await.unwrap();
            for feit in feiten.into_iter().filter(|feit| feit.tot_volgnummer.is_none() && !feit.vervallen) {
                let waarden = feit.velden.into_iter().map(|(_, waarde)| tekst(waarde));
                let bron = feit.bron.code().to_owned();
                alle.push((bron, std::iter::once(bsn.clone()).chain(waarden).collect()));
            }
        }
        alle.sort();
        alle
    }

    /// How somebody stands today, whom the Basisregistratie Personen has delivered.
    pub async fn stand(&self, bsn: &str) -> Option<Stand> {
        self.stand_op(bsn, vandaag()).await
    }

    pub async fn stand_op(&self, bsn: &str, dag: NaiveDate) -> Option<Stand> {
        let bsn = Bsn::parse(bsn).unwrap();
        let mut tx = self.store.begin().await.unwrap();
        let persoon = tx.persoon(&bsn).await.unwrap()?;
        let periodes = tx.periodes(&bsn).await.unwrap();
        let gebeurtenissen = tx.gebeurtenissen(&bsn).await.unwrap();
        let registratie = Registratie::new(persoon.geboortedatum, persoon.overleden_op, periodes);
        Some(registratie.met_gebeurtenissen(gebeurtenissen).stand_op(dag))
    }

    pub async fn staat_erin(&self, bsn: &str) -> bool {
        self.stand(bsn).await.is_some_and(|stand| stand.geregistreerd)
    }
}

fn tekst(waarde: Waarde) -> String {
    match waarde {
        Waarde::Leeg | Waarde::LeegGetal => String::new(),
        Waarde::Tekst(tekst) => tekst,
        Waarde::Getal(getal) => getal.to_string(),
    }
}
