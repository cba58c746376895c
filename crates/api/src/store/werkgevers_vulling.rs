//! Employers to fill a register with: the demonstration's. What is there already stays as it is.

use chrono::NaiveDate;
use contract::werkgever::{Aanhef, Functie};
use domain::{KvkNummer, Rsin};

/// An organisation.
#[derive(Debug, Clone)]
pub struct NieuweOrganisatie {
    /// Which one.
    pub rsin: Rsin,
    /// Stands in addresses.
    pub kenmerk: String,
    /// Its number in the Handelsregister.
    pub kvk: KvkNummer,
    /// What it is called.
    pub naam: String,
}

/// Somebody who acts for organisations.
#[derive(Debug, Clone)]
pub struct NieuweGebruiker {
    /// Who it is.
    pub id: String,
    /// What eHerkenning calls him.
    pub gebruikersnaam: &'static str,
    /// How to address him.
    pub aanhef: Aanhef,
    /// His first name.
    pub voornaam: &'static str,
    /// His surname.
    pub achternaam: &'static str,
    /// His e-mail address.
    pub email: String,
}

/// For whom somebody acts on the portal.
#[derive(Debug, Clone)]
pub struct NieuweMachtiging {
    /// Who.
    pub gebruiker_id: String,
    /// For which organisation.
    pub rsin: Rsin,
    /// Stands in addresses.
    pub kenmerk: String,
    /// Whether he may change what others may do.
    pub beheerder: bool,
    /// The organisation by whose ketenmachtiging he acts for this one.
    pub intermediair: Option<Rsin>,
    /// What he may do.
    pub functies: Vec<Functie>,
}

/// A letter to an organisation.
#[derive(Debug, Clone)]
pub struct NieuwDocument {
    /// Which one.
    pub id: String,
    /// To whom.
    pub rsin: Rsin,
    /// Stands in addresses.
    pub kenmerk: String,
    /// What it is about, without anything personal.
    pub titel: &'static str,
    /// The day on which it was sent.
    pub verzonden_op: NaiveDate,
    /// What it says.
    pub alineas: &'static [&'static str],
}

/// All of it.
#[derive(Debug, Default, Clone)]
pub struct Werkgeversvulling {
    /// Each of the others refers to these two.
    pub organisaties: Vec<NieuweOrganisatie>,
    /// See there.
    pub gebruikers: Vec<NieuweGebruiker>,
    /// See there.
    pub machtigingen: Vec<NieuweMachtiging>,
    /// Who may act for whom, as eHerkenning says: user name and organisation.
    pub register: Vec<(&'static str, Rsin)>,
    /// See there.
    pub documenten: Vec<NieuwDocument>,
}
