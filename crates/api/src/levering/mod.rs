//! Deliveries: CSV files with persons or registrations, read into the register.
//!
//! A delivery is read one line at a time and written in batches, all in one transaction, so memory
//! stays flat whatever the size of the file and a load that stops half-way leaves nothing behind. A
//! row with a fault is reported and left out; a fault of the file as a whole ([`LeveringFout`])
//! refuses everything.
//!
//! What the files look like: docs/leveringen.md.

pub mod actualiteit;
mod bestandssoort;
mod eerder;
mod feit;
mod fout;
mod inname;
mod kop;
mod lading;
pub mod ontvangst;
pub mod quarantaine;
pub mod rapport;
mod regellezer;
mod rij;
pub mod terugdraaien;
mod velden;
mod voorloop;
mod waarden;
mod weigering;

use std::io::Read;

use chrono::NaiveDate;

pub use feit::vorm;
pub use fout::{KopFout, LeveringFout};
pub use kop::Vorm;
pub use voorloop::{Voorloop, VoorloopFout};
pub use weigering::{Reden, Weigering};

use crate::store::{Persoon, RegistratieRegel, Store, Telling};
use kop::Kop;
use lading::Lading;
use regellezer::Regellezer;
use rij::Rij;
use velden::Veldlezer;

/// What a delivery holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Soort {
    /// Persons, as the Basisregistratie Personen knows them.
    #[value(help = "Personen, zoals de Basisregistratie Personen ze kent; eerst te laden")]
    Personen,
    /// Grondslagen of persons who are in the register already.
    #[value(help = "Grondslagen van personen die al geladen zijn")]
    Registraties,
}

impl Soort {
    /// What the table looks like.
    pub fn vorm(self) -> Vorm {
        let kolommen = match self {
            Self::Personen => Persoon::KOLOMMEN,
            Self::Registraties => RegistratieRegel::KOLOMMEN,
        };
        Vorm::van(self.naam(), kolommen)
    }

    /// The value of `--soort`.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Personen => "personen",
            Self::Registraties => "registraties",
        }
    }
}

/// What came of a delivery that was loaded.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Resultaat {
    /// Rows read, without the header and without empty lines.
    pub gelezen: u64,
    /// What the good rows changed.
    pub geladen: Telling,
    /// Rows left out. One row can have several reports.
    pub geweigerd: u64,
    /// The file is so long that a double row can have been missed: see docs/leveringen.md.
    pub dubbele_gemist: bool,
}

/// Reads a delivery and loads all good rows in one transaction.
///
/// Refused rows go to `rapport` in the order of the file. `vandaag` decides what lies in the future.
///
/// # Errors
///
/// The file as a whole is no good, or reading or writing failed: nothing is loaded then.
pub async fn laad(
    store: &dyn Store,
    soort: Soort,
    bron: impl Read,
    vandaag: NaiveDate,
    rapport: &mut dyn FnMut(Weigering),
) -> Result<Resultaat, LeveringFout> {
    match soort {
        Soort::Personen => laad_rijen::<Persoon>(store, soort, bron, vandaag, rapport).await,
        Soort::Registraties => laad_rijen::<RegistratieRegel>(store, soort, bron, vandaag, rapport).await,
    }
}

async fn laad_rijen<T: Rij>(
    store: &dyn Store,
    soort: Soort,
    bron: impl Read,
    vandaag: NaiveDate,
    rapport: &mut dyn FnMut(Weigering),
) -> Result<Resultaat, LeveringFout> {
    let mut lezer = Regellezer::new(bron);
    let mut veldlezer = Veldlezer::new();
    let kop = Kop::lees(soort.vorm(), &mut lezer, &mut veldlezer)?;

    // Not before the header is good: a file of another shape never touches the register.
    let mut lading = Lading::<T>::new(store.begin_levering().await?, rapport);
    while let Some((regel, tekst)) = lezer.volgende()? {
        if tekst.trim().is_empty() {
            continue;
        }
        let velden = veldlezer.lees(regel, tekst)?;
        match kop.op_volgorde(&velden).map(|waarden| (T::lees(&waarden, vandaag), waarden[0])) {
            Ok((Ok(rij), _)) => lading.goed(regel, rij).await?,
            Ok((Err(fouten), bsn)) => lading.fout(regel, &fouten, bsn).await?,
            Err(aantal) => lading.fout(regel, &[("", aantal)], "").await?,
        }
    }
    lading.klaar().await
}
