//! A delivery as a file, with first lines that are right unless a test makes them wrong.

use api::levering::vorm;
use api::secret::sha256_hex;
use chrono::{Days, NaiveDate};
use domain::Bron;

/// The day on which the tests take place.
pub fn vandaag() -> NaiveDate {
    "2026-11-01".parse().unwrap()
}

/// A delivery that can be written as a file.
#[derive(Debug, Clone)]
pub struct Bestand {
    pub bron: Bron,
    pub omvang: &'static str,
    pub volgnummer: u64,
    pub rijen: Vec<String>,
}

impl Bestand {
    pub fn mutatie<R: ToString>(bron: Bron, volgnummer: u64, rijen: &[R]) -> Self {
        Self { bron, omvang: "MUTATIE", volgnummer, rijen: rijen.iter().map(R::to_string).collect() }
    }

    pub fn volledig<R: ToString>(bron: Bron, volgnummer: u64, rijen: &[R]) -> Self {
        Self { omvang: "VOLLEDIG", ..Self::mutatie(bron, volgnummer, rijen) }
    }

    /// Header and rows.
    pub fn tabel(&self) -> String {
        let rijen: String = self.rijen.iter().flat_map(|rij| [rij, "\n"]).collect();
        format!("{}\n{rijen}", vorm(self.bron).kolommen.join(";"))
    }

    /// A day for each number, so that the periods follow each other as the numbers do.
    fn dag(&self) -> String {
        let begin: NaiveDate = "2026-01-01".parse().unwrap();
        begin.checked_add_days(Days::new(self.volgnummer)).unwrap().format("%Y%m%d").to_string()
    }

    /// The whole file.
    pub fn tekst(&self) -> String {
        let (tabel, dag) = (self.tabel(), self.dag());
        let (bron, controlegetal) = (self.bron.code(), sha256_hex(tabel.as_bytes()));
        let Self { omvang, volgnummer, rijen, .. } = self;
        let regels = rijen.len();
        format!(
            "bron;omvang;volgnummer;periode_van;periode_tot;regels;controlegetal\n\
             {bron};{omvang};{volgnummer};{dag};{dag};{regels};{controlegetal}\n{tabel}"
        )
    }
}

/// A row of a source that has nothing of its own between BSN and begin.
pub fn rij(bsn: &str, begin: &str) -> String {
    format!("{bsn};{begin};;;;")
}
