//! What employers ask of the register, as the store gives it: look-ups that are counted, and pages of an overview.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Bsn, Loonheffingennummer, Registratie, Rsin};

use super::Waarde;

/// What is counted, to keep it within limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opvragingsoort {
    /// Asking about one person by his BSN.
    Bsn,
    /// Trying to add an organisation.
    OrganisatieToevoegen,
}

impl Opvragingsoort {
    /// As it stands in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bsn => "bsn",
            Self::OrganisatieToevoegen => "organisatie-toevoegen",
        }
    }
}

/// Whose look-ups are counted together.
#[derive(Debug, Clone, Copy)]
pub enum Teller<'a> {
    /// Those of one person, for whichever organisation.
    Gebruiker(&'a str),
    /// Those for one organisation, by whomever.
    Organisatie(&'a Rsin),
}

/// A look-up that counts. It never says about whom.
#[derive(Clone, PartialEq, Eq)]
pub struct Opvraging {
    /// Random, and of no further use.
    pub id: String,
    /// Of which kind.
    pub soort: Opvragingsoort,
    /// By whom.
    pub gebruiker_id: String,
    /// For which organisation.
    pub rsin: Option<Rsin>,
    /// When.
    pub tijdstip: DateTime<Utc>,
}

impl fmt::Debug for Opvraging {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opvraging").field("soort", &self.soort).finish_non_exhaustive()
    }
}

/// As many people as a page of an overview has at most.
pub const BLADZIJDE: u32 = 1000;

/// Which part of an overview: the employees under one number in a period, after the last one of the part before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Bladzijde<'a> {
    /// Under which number.
    pub nummer: &'a Loonheffingennummer,
    /// The first day of the period.
    pub van: NaiveDate,
    /// The last day of the period.
    pub tot_en_met: NaiveDate,
    /// The last person of the part before; `None`: from the first one on.
    pub na: Option<Bsn>,
    /// How many people at most.
    pub aantal: u32,
}

impl fmt::Debug for Bladzijde<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bladzijde").field("aantal", &self.aantal).finish_non_exhaustive()
    }
}

/// Somebody who worked under a number, with what the register holds about him.
#[derive(Clone, PartialEq, Eq)]
pub struct Werknemer {
    /// Who it is.
    pub bsn: Bsn,
    /// What follows from it is for the rules to say. `None`: the Basisregistratie Personen has not delivered him.
    pub registratie: Option<Registratie>,
}

impl fmt::Debug for Werknemer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Werknemer(..)")
    }
}

/// What somebody earned at an employer in a period.
#[derive(Clone, PartialEq, Eq)]
pub struct Inkomstenverhouding {
    /// Whose it is.
    pub bsn: Bsn,
    /// At whom.
    pub nummer: Loonheffingennummer,
    /// The first day of the period.
    pub begin: NaiveDate,
    /// The last day of the period.
    pub eind: NaiveDate,
    /// Hours that were paid.
    pub verloonde_uren: i64,
    /// Wages, in cents.
    pub verzekeringsloon: i64,
    /// `REGULIER`, `UITZEND` or `WSW_DETACHERING`.
    pub dienstverband: &'static str,
    /// The sector of the employer, from 1.
    pub sector: i64,
}

impl fmt::Debug for Inkomstenverhouding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Inkomstenverhouding(..)")
    }
}

impl Inkomstenverhouding {
    /// Key and content of the fact.
    pub fn als_feit(&self) -> (Vec<Waarde>, Vec<Waarde>) {
        let sleutel = vec![self.bsn.full_digits().into(), self.nummer.full_text().into(), self.begin.into()];
        let inhoud = vec![
            self.eind.into(),
            self.verloonde_uren.into(),
            self.verzekeringsloon.into(),
            self.dienstverband.into(),
            self.sector.into(),
            0_i64.into(),
        ];
        (sleutel, inhoud)
    }
}
