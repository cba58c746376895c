//! What an employer may ask the register: about one BSN, or about his own employees in a year. Each person about whom he
//! is told something is in the record, in the transaction that reads.

pub mod csv;
pub mod limiet;
pub mod opvragen;
pub mod overzicht;

use domain::Rsin;

use super::audit::{Actie, Actor, Gebeurtenis};

/// What it is for, in the record (regels.md R-W12).
const DOEL: &str = "banenafspraak";
/// It was done.
const GELUKT: &str = "gelukt";

/// On whose behalf something is asked. Whoever makes one has seen that this person acts for this organisation, and is
/// authorised for the doelgroepregister there.
#[derive(Clone, Copy)]
pub struct Namens<'a> {
    /// Who is signed in.
    pub gebruiker_id: &'a str,
    /// The organisation.
    pub rsin: &'a Rsin,
    /// Its kenmerk, which the record has of it.
    pub organisatie: &'a str,
    /// In which request.
    pub request_id: &'a str,
}

impl std::fmt::Debug for Namens<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Namens").field("request_id", &self.request_id).finish_non_exhaustive()
    }
}

impl<'a> Namens<'a> {
    /// What goes in the record; `object` is the pseudonym of a person.
    fn gebeurtenis(&self, actie: Actie, object: Option<String>, resultaat: &'a str) -> Gebeurtenis<'a> {
        Gebeurtenis {
            actie,
            object,
            resultaat,
            actor: Actor::Werkgever,
            gebruiker: Some(self.gebruiker_id),
            organisatie: Some(self.organisatie),
            doel: DOEL,
            request_id: self.request_id,
        }
    }
}
