//! What the store keeps, as the services know it.

use std::{collections::BTreeMap, fmt};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Bsn, Geboortedatum, GrondslagPeriode};

use crate::secret::IdHash;

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

/// How sure an identity provider is of who somebody is (DigiD's levels, the lower first).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Niveau {
    /// User name and password.
    Basis,
    /// A text message as well.
    Midden,
}

impl Niveau {
    /// As it stands in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Basis => "basis",
            Self::Midden => "midden",
        }
    }
}

/// A request to sign in that began in some browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inlogverzoek {
    /// The hash of its id.
    pub id: IdHash,
    /// The hash of what the browser that began it holds in a cookie.
    pub binding: IdHash,
    /// The page to go to afterwards.
    pub terug_naar: String,
    /// When signing in must be done.
    pub verloopt_op: DateTime<Utc>,
    /// Where the DigiD stub is with it.
    pub stub: StubStand,
}

/// The DigiD stub's own part of a request to sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct StubStand {
    /// What is asked now.
    pub status: StubStatus,
    /// How it ended.
    pub uitkomst: Option<StubUitkomst>,
    /// Who gave the right user name and password.
    pub bsn: Option<Bsn>,
    /// How sure the stub is.
    pub niveau: Option<Niveau>,
    /// The code of the text message and until when it will do.
    pub sms: Option<(String, DateTime<Utc>)>,
    /// Wrong codes so far.
    pub sms_pogingen: u32,
    /// Wrong user names and passwords so far.
    pub pogingen: u32,
    /// The one-time code that went back to the portal, and until when it will do.
    pub code: Option<(IdHash, DateTime<Utc>)>,
}

impl StubStand {
    /// Nothing has been asked yet.
    pub fn nieuw() -> Self {
        Self {
            status: StubStatus::Aanmelden,
            uitkomst: None,
            bsn: None,
            niveau: None,
            sms: None,
            sms_pogingen: 0,
            pogingen: 0,
            code: None,
        }
    }
}

impl fmt::Debug for StubStand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StubStand").field("status", &self.status).finish_non_exhaustive()
    }
}

/// What the DigiD stub asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StubStatus {
    /// User name and password.
    Aanmelden,
    /// The code of the text message.
    SmsCode,
    /// Nothing more: the portal may fetch the answer.
    Klaar,
    /// Nothing more: the portal has fetched the answer.
    Gebruikt,
}

/// How signing in at the DigiD stub ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StubUitkomst {
    /// Somebody signed in.
    Gelukt,
    /// *Annuleren*.
    Geannuleerd,
    /// Signed in with less certainty than was asked.
    NiveauTeLaag,
    /// Out of order.
    Storing,
}

/// Somebody who is signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct Sessie {
    /// The hash of its id.
    pub id: IdHash,
    /// Whose it is.
    pub bsn: Bsn,
    /// How sure the identity provider was.
    pub niveau: Niveau,
    /// When it ends if nothing is done.
    pub verloopt_op: DateTime<Utc>,
    /// When it ends whatever is done.
    pub uiterlijk_op: DateTime<Utc>,
}

impl fmt::Debug for Sessie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessie").field("verloopt_op", &self.verloopt_op).finish_non_exhaustive()
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
    /// What for.
    pub doel: String,
    /// In which request.
    pub request_id: String,
    /// The hash of the record before.
    pub vorige_hash: String,
    /// The hash over all of the above.
    pub hash: String,
}
