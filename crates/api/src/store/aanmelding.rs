//! Signing in and being signed in, as the store keeps it.

use std::fmt;

use chrono::{DateTime, Utc};
use contract::inloggen::Inlogmiddel;
use domain::Bsn;

use crate::secret::IdHash;

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

/// How sure eHerkenning is of who somebody is, the lower first (formaten.md, Login rules).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Betrouwbaarheidsniveau {
    /// Basic.
    Eh2,
    /// Basic, with a second factor.
    Eh2Plus,
    /// Substantial: what the portal asks (R-W01).
    Eh3,
    /// High.
    Eh4,
}

impl Betrouwbaarheidsniveau {
    /// As it is called, and as it stands in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Eh2 => "EH2",
            Self::Eh2Plus => "EH2+",
            Self::Eh3 => "EH3",
            Self::Eh4 => "EH4",
        }
    }
}

/// Whom an identity provider says that somebody is, and how sure it is.
#[derive(Clone, PartialEq, Eq)]
pub enum Identiteit {
    /// A citizen, says DigiD.
    Burger {
        /// Who.
        bsn: Bsn,
        /// How sure it is.
        niveau: Niveau,
    },
    /// Somebody who acts for organisations, says eHerkenning.
    Werkgever {
        /// What eHerkenning calls him.
        gebruikersnaam: String,
        /// How sure it is.
        niveau: Betrouwbaarheidsniveau,
    },
}

impl fmt::Debug for Identiteit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identiteit(..)")
    }
}

/// A request to sign in that began in some browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inlogverzoek {
    /// The hash of its id.
    pub id: IdHash,
    /// The hash of what the browser that began it holds in a cookie.
    pub binding: IdHash,
    /// With what.
    pub middel: Inlogmiddel,
    /// The page to go to afterwards.
    pub terug_naar: String,
    /// When signing in must be done.
    pub verloopt_op: DateTime<Utc>,
    /// Where the stub is with it.
    pub stub: StubStand,
}

/// A stub's own part of a request to sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct StubStand {
    /// What is asked now.
    pub status: StubStatus,
    /// How it ended.
    pub uitkomst: Option<StubUitkomst>,
    /// Who gave the right user name and password, and how sure the stub is of that once all went well.
    pub wie: Option<Identiteit>,
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
            wie: None,
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

/// What a stub asks.
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

/// How signing in at a stub ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StubUitkomst {
    /// Somebody signed in.
    Gelukt,
    /// *Annuleren*.
    Geannuleerd,
    /// Signed in with less certainty than was asked.
    NiveauTeLaag,
    /// Not authorised for this service.
    GeenMachtiging,
    /// Out of order.
    Storing,
}

/// Who is signed in, and how sure the identity provider was.
#[derive(Clone, PartialEq, Eq)]
pub enum Ingelogde {
    /// A citizen.
    Burger {
        /// Who.
        bsn: Bsn,
        /// How sure DigiD was.
        niveau: Niveau,
    },
    /// A user of the werkgeversportaal.
    Werkgever {
        /// His opaque id.
        gebruiker_id: String,
        /// How sure eHerkenning was.
        niveau: Betrouwbaarheidsniveau,
    },
}

impl fmt::Debug for Ingelogde {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ingelogde(..)")
    }
}

/// Somebody who is signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct Sessie {
    /// The hash of its id.
    pub id: IdHash,
    /// Whose it is.
    pub van: Ingelogde,
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
