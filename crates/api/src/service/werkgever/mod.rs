//! What an employer may ask the register: about one BSN, or about his own employees in a year. Each person about whom he
//! is told something is in the record, in the transaction that reads.

pub mod csv;
pub mod limiet;
pub mod opvragen;
pub mod overzicht;

use super::{
    NamensOrganisatie,
    audit::{Actie, Gebeurtenis},
};

/// What it is for, in the record (regels.md R-W12).
const DOEL: &str = "banenafspraak";
/// It was done.
const GELUKT: &str = "gelukt";

/// What goes in the record; `object` is the pseudonym of a person.
fn gebeurtenis<'a>(
    namens: &'a NamensOrganisatie,
    request_id: &'a str,
    actie: Actie,
    object: Option<String>,
    resultaat: &'a str,
) -> Gebeurtenis<'a> {
    Gebeurtenis { actie, object, resultaat, actor: namens.actor(), doel: DOEL, request_id }
}
