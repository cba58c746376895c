//! Demonstration data: a register of people who do not exist, the same on every machine.
//!
//! Person number `n` is drawn from a random stream of his own, so the first thousand people of a
//! large register are the thousand of a small one. What is generated ends on a fixed day
//! ([`PEILDATUM`]): the same register comes out today and tomorrow, and filling it again changes
//! nothing. Every row passes the checks of a delivery.

mod bsn_reeks;
pub mod cast;
mod einde;
mod levensloop;
mod namen;
mod profiel;
mod toeval;
pub mod werkgevers;

use core::fmt;

use chrono::{Datelike, NaiveDate};
use domain::{Bsn, Frequentie};

use crate::store::{Levering, Persoon, RegistratieRegel, Store, StoreError, Telling, Transaction};
use levensloop::Levensloop;
use toeval::Toeval;
use werkgevers::Personeel;

/// Nothing is registered, and nobody dies, after this day. Later days only make people older.
pub const PEILDATUM: NaiveDate = dag(2026, 7, 1);

/// As many rows as the store takes at once.
const BATCH: usize = 500;

/// What the register was filled with.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Overzicht {
    /// What it did to the persons, the cast included.
    pub personen: Telling,
    /// What it did to their grondslagen.
    pub registraties: Telling,
    /// What it did to the employments at the employers.
    pub inkomstenverhoudingen: Telling,
}

impl fmt::Display for Overzicht {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let aantal = |telling: Telling| telling.nieuw + telling.gewijzigd + telling.ongewijzigd;
        write!(
            f,
            "{} personen en {} grondslagen, waarvan {} nieuw",
            aantal(self.personen),
            aantal(self.registraties),
            self.personen.nieuw + self.registraties.nieuw
        )
    }
}

/// One generated person with what the register has on him.
#[derive(Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The person.
    pub persoon: Persoon,
    /// His grondslagen, at least one.
    pub registraties: Vec<RegistratieRegel>,
}

impl fmt::Debug for Dossier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dossier").field("registraties", &self.registraties.len()).finish_non_exhaustive()
    }
}

/// Fills the register with the cast, `registraties` generated persons and the employers, in one transaction.
/// Deterministic for `registraties` and `vandaag`; filling it again changes nothing.
///
/// # Errors
///
/// The store could not be written: nothing is changed then.
pub async fn vul(store: &dyn Store, registraties: u32, vandaag: NaiveDate) -> Result<Overzicht, StoreError> {
    vul_met(store, registraties, vandaag, true).await
}

/// The same without the employers.
///
/// # Errors
///
/// The store could not be written: nothing is changed then.
pub async fn vul_mensen(store: &dyn Store, registraties: u32, vandaag: NaiveDate) -> Result<Overzicht, StoreError> {
    vul_met(store, registraties, vandaag, false).await
}

async fn vul_met(
    store: &dyn Store,
    registraties: u32,
    vandaag: NaiveDate,
    werkgevers: bool,
) -> Result<Overzicht, StoreError> {
    let cast = cast::cast(vandaag)
        .into_iter()
        .map(|speler| Dossier { persoon: speler.persoon, registraties: speler.registraties });
    let mut tx = store.begin_levering().await?;
    let mut overzicht = Overzicht::default();
    let mut batch = Vec::with_capacity(BATCH);
    let mut personeel = Personeel::op(vandaag);
    for dossier in cast.chain(dossiers(registraties, vandaag)) {
        personeel.bekijk(&dossier);
        batch.push(dossier);
        if batch.len() == BATCH {
            schrijf(&mut *tx, &mut batch, &mut overzicht).await?;
        }
    }
    schrijf(&mut *tx, &mut batch, &mut overzicht).await?;
    if werkgevers {
        overzicht.inkomstenverhoudingen = werkgevers::vul(&mut *tx, &personeel, vandaag).await?;
    }
    dateer(&mut *tx, vandaag).await?;
    tx.commit().await?;
    Ok(overzicht)
}

/// Says of each source that it delivered when it last should have.
async fn dateer(tx: &mut dyn Transaction, vandaag: NaiveDate) -> Result<(), StoreError> {
    for levering in tx.leveringen().await?.into_iter().filter(|levering| levering.volgnummer == 0) {
        let periode_tot = laatste_dag(levering.bron.frequentie(), vandaag).max(levering.periode_van);
        tx.bewaar_levering(&Levering { periode_tot, ..levering }).await?;
    }
    Ok(())
}

/// The last day of the last day, month, half year or year that is over.
fn laatste_dag(frequentie: Frequentie, vandaag: NaiveDate) -> NaiveDate {
    let begin = match frequentie {
        Frequentie::Dagelijks => Some(vandaag),
        Frequentie::Maandelijks => vandaag.with_day(1),
        Frequentie::Halfjaarlijks => {
            NaiveDate::from_ymd_opt(vandaag.year(), if vandaag.month() < 7 { 1 } else { 7 }, 1)
        }
        Frequentie::Jaarlijks => NaiveDate::from_ymd_opt(vandaag.year(), 1, 1),
    };
    begin.and_then(|begin| begin.pred_opt()).unwrap_or(vandaag)
}

/// The generated persons, without the cast, one after the other.
///
/// They all are or were registered. There are fewer than asked for when the numbers run out, after
/// some nine million.
pub fn dossiers(aantal: u32, vandaag: NaiveDate) -> impl Iterator<Item = Dossier> {
    let peildatum = PEILDATUM.min(vandaag);
    (0..u64::from(aantal)).zip(bsn_reeks::bsns()).map(move |(nummer, bsn)| dossier(nummer, bsn, peildatum))
}

fn dossier(nummer: u64, bsn: Bsn, peildatum: NaiveDate) -> Dossier {
    let mut toeval = Toeval::voor(nummer);
    let (voorvoegsel, achternaam) = toeval.kies(namen::ACHTERNAMEN);
    let voorletters = toeval.kies(namen::VOORLETTERS);
    let levensloop = Levensloop::verzin(&mut toeval, peildatum);
    Dossier {
        persoon: Persoon {
            bsn,
            voorletters: voorletters.to_owned(),
            voorvoegsel: voorvoegsel.to_owned(),
            achternaam: achternaam.to_owned(),
            geboortedatum: levensloop.geboren,
            overleden_op: levensloop.overleden_op,
        },
        registraties: levensloop.periodes.into_iter().map(|periode| RegistratieRegel { bsn, periode }).collect(),
    }
}

/// Persons before their grondslagen, which refer to them.
async fn schrijf(
    tx: &mut dyn Transaction,
    batch: &mut Vec<Dossier>,
    overzicht: &mut Overzicht,
) -> Result<(), StoreError> {
    let (personen, regels): (Vec<_>, Vec<_>) =
        batch.drain(..).map(|dossier| (dossier.persoon, dossier.registraties)).unzip();
    overzicht.personen.add(tx.upsert_personen(&personen).await?);
    for deel in regels.concat().chunks(BATCH) {
        overzicht.registraties.add(tx.upsert_registraties(deel).await?);
    }
    Ok(())
}

/// Only used while compiling: a day that does not exist stops the build, not the program.
const fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(jaar, maand, dag) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}
