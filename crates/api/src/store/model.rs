//! What the store keeps, as the services know it.

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Bsn, Geboortedatum, GrondslagPeriode};

/// A person as the Basisregistratie Personen delivers one.
#[derive(Clone, PartialEq, Eq)]
pub struct Persoon {
    /// Who it is.
    pub bsn: Bsn,
    /// `H.`; may be empty.
    pub voorletters: String,
    /// `de`; may be empty.
    pub voorvoegsel: String,
    /// `Blauw`; never empty.
    pub achternaam: String,
    /// Day and month may be unknown.
    pub geboortedatum: Geboortedatum,
    /// The day of death.
    pub overleden_op: Option<NaiveDate>,
}

impl fmt::Debug for Persoon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Persoon(..)")
    }
}

/// One period of one grondslag of one person, as a source delivers it. Its key is BSN, grondslag and begin date.
#[derive(Clone, PartialEq, Eq)]
pub struct RegistratieRegel {
    /// Whose it is.
    pub bsn: Bsn,
    /// On what ground, from when, until when.
    pub periode: GrondslagPeriode,
}

impl fmt::Debug for RegistratieRegel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RegistratieRegel(..)")
    }
}

/// What loading rows did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// Rows that were not there.
    pub nieuw: u64,
    /// Rows that were there with other values.
    pub gewijzigd: u64,
    /// Rows that were there just so.
    pub ongewijzigd: u64,
}

impl Telling {
    /// Adds the rows of another part of the same delivery.
    pub fn add(&mut self, other: Self) {
        self.nieuw += other.nieuw;
        self.gewijzigd += other.gewijzigd;
        self.ongewijzigd += other.ongewijzigd;
    }
}

/// What somebody typed in a form and did not send yet.
#[derive(Clone, PartialEq, Eq)]
pub struct Concept {
    /// What was typed, by the name of the field.
    pub inhoud: BTreeMap<String, String>,
    /// From 1, one higher with each change.
    pub versie: u32,
    /// When it last changed.
    pub gewijzigd_op: DateTime<Utc>,
    /// From when on it is no longer there for anybody.
    pub bewaard_tot: DateTime<Utc>,
}

impl fmt::Debug for Concept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concept").field("versie", &self.versie).finish_non_exhaustive()
    }
}

/// A line of the record of who looked at what, as it stands in the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Auditrecord {
    /// From 1, without gaps.
    pub volgnummer: i64,
    /// RFC 3339, UTC.
    pub tijdstip: String,
    /// What was done.
    pub actie: String,
    /// About whom, as a pseudonym.
    pub object: Option<String>,
    /// How it ended.
    pub resultaat: String,
    /// In what role.
    pub actor: String,
    /// Which user of the werkgeversportaal, by his opaque id.
    pub gebruiker: Option<String>,
    /// For which organisation, by its kenmerk.
    pub organisatie: Option<String>,
    /// What for.
    pub doel: String,
    /// In which request.
    pub request_id: String,
    /// The hash of the record before.
    pub vorige_hash: String,
    /// The hash over all of the above.
    pub hash: String,
}
