//! The two kinds of row: the check of every field, and how a row is written.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{Datelike, NaiveDate};
use domain::{Bsn, Grondslag, GrondslagPeriode};

use super::Reden;
use super::kop::MAX_KOLOMMEN;
use super::waarden::{
    Fouten, datum_tot, geboortedatum, gevuld, lees_bsn, lees_einde, lees_grondslag, noteer, overlijdensdatum, tekst,
};
use crate::store::{Persoon, RegistratieRegel, StoreError, Telling, Transaction};

/// The values of a row, in the order of `KOLOMMEN`.
pub(super) type Waarden<'a> = [&'a str; MAX_KOLOMMEN];

/// A row of a delivery, checked.
pub(super) trait Rij: Sized {
    /// The columns. The first is the BSN.
    const KOLOMMEN: &'static [&'static str];
    /// What makes a row the same row, in a report.
    const SLEUTEL: &'static str;
    /// Whether the person must be there before the row can be.
    const VRAAGT_PERSOON: bool;

    /// Checks every field.
    fn lees(waarden: &Waarden<'_>, vandaag: NaiveDate) -> Result<Self, Fouten>;

    fn bsn(&self) -> Bsn;

    /// The key as a number: no two keys have the same.
    fn sleutel(&self) -> u64;

    /// A hash of all that is not the key.
    fn vingerafdruk(&self) -> u64;

    async fn schrijf(tx: &mut dyn Transaction, rijen: &[Self]) -> Result<Telling, StoreError>;
}

impl Rij for Persoon {
    const KOLOMMEN: &'static [&'static str] =
        &["bsn", "voorletters", "voorvoegsel", "achternaam", "geboortedatum", "overlijdensdatum"];
    const SLEUTEL: &'static str = "dit BSN";
    const VRAAGT_PERSOON: bool = false;

    fn lees(waarden: &Waarden<'_>, vandaag: NaiveDate) -> Result<Self, Fouten> {
        let [bsn, voorletters, voorvoegsel, achternaam, geboren, overleden, ..] = *waarden;
        let mut fouten = Fouten::new();
        let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
        let voorletters = noteer(&mut fouten, "voorletters", tekst(voorletters));
        let voorvoegsel = noteer(&mut fouten, "voorvoegsel", tekst(voorvoegsel));
        let achternaam = noteer(&mut fouten, "achternaam", gevuld(achternaam));
        let geboren = noteer(&mut fouten, "geboortedatum", geboortedatum(geboren, vandaag));
        let overleden = noteer(&mut fouten, "overlijdensdatum", overlijdensdatum(overleden, geboren, vandaag));
        match (bsn, voorletters, voorvoegsel, achternaam, geboren, overleden) {
            (Some(bsn), Some(vl), Some(vv), Some(an), Some(geboortedatum), Some(overleden_op)) => Ok(Self {
                bsn,
                voorletters: vl.to_owned(),
                voorvoegsel: vv.to_owned(),
                achternaam: an.to_owned(),
                geboortedatum,
                overleden_op,
            }),
            _ => Err(fouten),
        }
    }

    fn bsn(&self) -> Bsn {
        self.bsn
    }

    fn sleutel(&self) -> u64 {
        nummer(self.bsn)
    }

    fn vingerafdruk(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.voorletters.hash(&mut hasher);
        self.voorvoegsel.hash(&mut hasher);
        self.achternaam.hash(&mut hasher);
        self.geboortedatum.hash(&mut hasher);
        self.overleden_op.hash(&mut hasher);
        hasher.finish()
    }

    async fn schrijf(tx: &mut dyn Transaction, rijen: &[Self]) -> Result<Telling, StoreError> {
        tx.upsert_personen(rijen).await
    }
}

impl Rij for RegistratieRegel {
    const KOLOMMEN: &'static [&'static str] = &["bsn", "grondslag", "begindatum", "einddatum", "reden_einde"];
    const SLEUTEL: &'static str = "deze grondslag van dit BSN met deze begindatum";
    const VRAAGT_PERSOON: bool = true;

    fn lees(waarden: &Waarden<'_>, vandaag: NaiveDate) -> Result<Self, Fouten> {
        let [bsn, grondslag, begin, einddatum, reden, ..] = *waarden;
        let mut fouten = Fouten::new();
        let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
        let grondslag = noteer(&mut fouten, "grondslag", lees_grondslag(grondslag));
        let begin = noteer(&mut fouten, "begindatum", datum_tot(begin, vandaag));
        let einde = lees_einde(&mut fouten, einddatum, reden);
        let (Some(bsn), Some(grondslag), Some(begin), true) = (bsn, grondslag, begin, fouten.is_empty()) else {
            return Err(fouten);
        };
        match GrondslagPeriode::new(grondslag, begin, einde) {
            Ok(periode) => Ok(Self { bsn, periode }),
            Err(_) => Err(vec![("einddatum", Reden::EindeVoorBegin)]),
        }
    }

    fn bsn(&self) -> Bsn {
        self.bsn
    }

    /// 30 bits of BSN, 3 of grondslag, and the day above them.
    fn sleutel(&self) -> u64 {
        let grondslag = (0..)
            .zip(Grondslag::ALL)
            .find(|(_, grondslag)| *grondslag == self.periode.grondslag())
            .map_or(0, |(plaats, _)| plaats);
        let dag = u64::from(self.periode.begindatum().num_days_from_ce().unsigned_abs());
        (dag << 33) | (grondslag << 30) | nummer(self.bsn)
    }

    fn vingerafdruk(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.periode.einde().hash(&mut hasher);
        hasher.finish()
    }

    async fn schrijf(tx: &mut dyn Transaction, rijen: &[Self]) -> Result<Telling, StoreError> {
        tx.upsert_registraties(rijen).await
    }
}

/// Which of the rows' persons are there. Rows that need no person have them all.
pub(super) async fn bekenden<'a, T: Rij + 'a>(
    tx: &mut dyn Transaction,
    rijen: impl Iterator<Item = &'a T>,
) -> Result<HashSet<Bsn>, StoreError> {
    let bsns: HashSet<Bsn> = rijen.map(Rij::bsn).collect();
    if !T::VRAAGT_PERSOON || bsns.is_empty() {
        return Ok(bsns);
    }
    let bsns: Vec<Bsn> = bsns.into_iter().collect();
    tx.bekende_bsns(&bsns).await
}

fn nummer(bsn: Bsn) -> u64 {
    // Nine digits always are a number.
    bsn.full_digits().parse().unwrap_or(0)
}
