//! Organisations and who acts for them, as the store keeps it.

use std::fmt;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use contract::werkgever::{Aanhef, DocumentKort, Functie};
use domain::{KvkNummer, Rsin};

use super::Result;

/// An organisation.
#[derive(Clone, PartialEq, Eq)]
pub struct Organisatie {
    /// Who it is.
    pub rsin: Rsin,
    /// Opaque; stands in addresses.
    pub kenmerk: String,
    /// Its number in the Handelsregister.
    pub kvk: KvkNummer,
    /// Its name.
    pub naam: String,
}

impl fmt::Debug for Organisatie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Organisatie").field("kenmerk", &self.kenmerk).finish_non_exhaustive()
    }
}

/// A user of the werkgeversportaal.
#[derive(Clone, PartialEq, Eq)]
pub struct Gebruiker {
    /// Opaque.
    pub id: String,
    /// What eHerkenning calls him.
    pub gebruikersnaam: String,
    /// How to address him.
    pub aanhef: Aanhef,
    /// His first name.
    pub voornaam: String,
    /// His surname, with what stands before it.
    pub achternaam: String,
    /// His e-mail address.
    pub email: String,
    /// One higher with each change of his profile.
    pub versie: u32,
}

impl Gebruiker {
    /// As `Doelgroep Registratie`.
    pub fn naam(&self) -> String {
        format!("{} {}", self.voornaam, self.achternaam).trim().to_owned()
    }
}

impl fmt::Debug for Gebruiker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gebruiker").field("id", &self.id).finish_non_exhaustive()
    }
}

/// That somebody acts for an organisation, and what he may do there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machtiging {
    /// Opaque, of this person at this organisation; stands in addresses.
    pub kenmerk: String,
    /// Who.
    pub gebruiker_id: String,
    /// For whom.
    pub organisatie: Organisatie,
    /// Whether he may change what others may do.
    pub beheerder: bool,
    /// What he may do, in the order of [`Functie::ALLE`].
    pub functies: Vec<Functie>,
    /// One higher with each change.
    pub versie: u32,
    /// The organisation by whose ketenmachtiging he acts for this one.
    pub intermediair: Option<Rsin>,
}

/// A machtiging with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collega {
    /// Who.
    pub gebruiker: Gebruiker,
    /// What he may do.
    pub machtiging: Machtiging,
}

/// One change of what somebody may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machtigingswijziging {
    /// Opaque.
    pub id: String,
    /// When.
    pub op: DateTime<Utc>,
    /// Of changes at one moment: which comes first.
    pub plaats: u32,
    /// The user who changed it, by id.
    pub door: String,
    /// The user whose machtiging it is, by id.
    pub voor: String,
    /// What; `None`: to be beheerder.
    pub functie: Option<Functie>,
    /// Given, or taken.
    pub gegeven: bool,
}

/// The organisations that somebody acts for, as far as they match what he typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gevonden {
    /// Those used last, the last one first; then by name.
    pub organisaties: Vec<Organisatie>,
    /// How many of these, from the first, were used before.
    pub laatst_gebruikt: usize,
    /// How many match in all.
    pub totaal: u64,
}

/// A letter to an organisation.
#[derive(Clone, PartialEq, Eq)]
pub struct Werkgeverdocument {
    /// Opaque.
    pub id: String,
    /// To whom.
    pub rsin: Rsin,
    /// What the list of documents tells of it.
    pub kort: DocumentKort,
    /// The text, a paragraph an entry.
    pub alineas: Vec<String>,
}

impl fmt::Debug for Werkgeverdocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Werkgeverdocument").field("kenmerk", &self.kort.kenmerk).finish_non_exhaustive()
    }
}

impl Werkgeverdocument {
    /// One that nobody opened yet.
    pub fn nieuw(id: String, rsin: Rsin, kenmerk: String, titel: &str, op: NaiveDate, alineas: Vec<String>) -> Self {
        Self {
            id,
            rsin,
            kort: DocumentKort { kenmerk, titel: titel.to_owned(), verzonden_op: op, gelezen: false },
            alineas,
        }
    }
}

/// What the werkgeversportaal reads of a database.
#[async_trait]
pub trait WerkgeversStore: Send + Sync {
    /// The user with this id.
    async fn gebruiker(&self, id: &str) -> Result<Option<Gebruiker>>;

    /// What this user may do for the organisation with this kenmerk; `None` when he does not act for it.
    async fn machtiging(&self, gebruiker_id: &str, organisatie: &str) -> Result<Option<Machtiging>>;

    /// The organisation with this RSIN.
    async fn organisatie(&self, rsin: &Rsin) -> Result<Option<Organisatie>>;

    /// The organisations of this user of which the name holds `zoektekst`, or the RSIN begins with it.
    async fn zoek_organisaties(&self, gebruiker_id: &str, zoektekst: &str) -> Result<Gevonden>;

    /// How many documents of this organisation nobody has opened.
    async fn aantal_ongelezen(&self, rsin: &Rsin) -> Result<u32>;
}

/// What the werkgeversportaal does in a transaction.
#[async_trait]
pub trait WerkgeversTransaction: Send {
    /// Adds an organisation, or brings its name up to date; its kenmerk stays.
    async fn upsert_organisatie(&mut self, organisatie: &Organisatie) -> Result<()>;

    /// Adds a user, unless there is one that eHerkenning calls so.
    async fn nieuwe_gebruiker(&mut self, gebruiker: &Gebruiker) -> Result<()>;

    /// The user whom eHerkenning calls so.
    async fn gebruiker_met_naam(&mut self, gebruikersnaam: &str) -> Result<Option<Gebruiker>>;

    /// The user with this id.
    async fn gebruiker(&mut self, id: &str) -> Result<Option<Gebruiker>>;

    /// Changes form of address, e-mail address and version of a user.
    async fn wijzig_gebruiker(&mut self, gebruiker: &Gebruiker) -> Result<()>;

    /// Whether this user acts for anybody.
    async fn heeft_machtiging(&mut self, gebruiker_id: &str) -> Result<bool>;

    /// Makes somebody act for an organisation, unless he does already.
    async fn nieuwe_machtiging(&mut self, machtiging: &Machtiging) -> Result<()>;

    /// What eHerkenning says: this person may act for that organisation.
    async fn registreer_machtiging(&mut self, gebruikersnaam: &str, rsin: &Rsin) -> Result<()>;

    /// Whether eHerkenning says so.
    async fn is_gemachtigd(&mut self, gebruikersnaam: &str, rsin: &Rsin) -> Result<bool>;

    /// The organisation with this RSIN.
    async fn organisatie(&mut self, rsin: &Rsin) -> Result<Option<Organisatie>>;

    /// The organisation with this number in the Handelsregister.
    async fn organisatie_van_kvk(&mut self, kvk: &KvkNummer) -> Result<Option<Organisatie>>;

    /// What this user may do for the organisation with this kenmerk; `None` when he does not act for it.
    async fn machtiging(&mut self, gebruiker_id: &str, organisatie: &str) -> Result<Option<Machtiging>>;

    /// Keeps that this user was at an organisation.
    async fn gebruik_organisatie(&mut self, gebruiker_id: &str, rsin: &Rsin, op: DateTime<Utc>) -> Result<()>;

    /// Everybody who acts for an organisation himself, by name; not those of an intermediary.
    async fn collegas(&mut self, rsin: &Rsin) -> Result<Vec<Collega>>;

    /// Keeps what a machtiging allows, and its version.
    async fn wijzig_machtiging(&mut self, machtiging: &Machtiging) -> Result<()>;

    /// Keeps that it changed.
    async fn nieuwe_wijziging(&mut self, rsin: &Rsin, wijziging: &Machtigingswijziging) -> Result<()>;

    /// The latest changes at an organisation, the newest first.
    async fn wijzigingen(&mut self, rsin: &Rsin, aantal: u32) -> Result<Vec<Machtigingswijziging>>;

    /// Adds a letter to an organisation, unless it is there.
    async fn nieuw_werkgeverdocument(&mut self, document: &Werkgeverdocument) -> Result<()>;

    /// The letters to an organisation, the newest first, without their text.
    async fn werkgeverdocumenten(&mut self, rsin: &Rsin) -> Result<Vec<DocumentKort>>;

    /// The letter to this organisation with this kenmerk.
    async fn werkgeverdocument(&mut self, rsin: &Rsin, kenmerk: &str) -> Result<Option<Werkgeverdocument>>;

    /// Keeps that somebody opened a letter, unless somebody did before.
    async fn lees_werkgeverdocument(&mut self, rsin: &Rsin, kenmerk: &str, op: DateTime<Utc>) -> Result<()>;
}
