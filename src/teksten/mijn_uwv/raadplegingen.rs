//! Wie heeft mijn gegevens bekeken: the source names no such page; what may be told stands in trust.md.

use super::super::Blok::{self, Alinea, Kop, MetLink};
use crate::paths;

/// Eigen tekst: the page's `h1`, and the link to it.
pub const TITEL: &str = "Wie heeft mijn gegevens bekeken?";
/// Eigen tekst: the introduction.
pub const INLEIDING: &str =
    "Hier ziet u welke werkgevers hebben opgevraagd of u in het doelgroepregister staat, en wanneer.";
/// Eigen tekst: the name of the table.
pub const TABEL: &str = "De laatste 100 keer, de nieuwste bovenaan";
/// Eigen tekst: column.
pub const DAG: &str = "Datum";
/// Eigen tekst: column.
pub const TIJD: &str = "Tijd";
/// Eigen tekst: column.
pub const ORGANISATIE: &str = "Werkgever";
/// Eigen tekst: nobody did.
pub const NIEMAND: &str = "Nog geen enkele werkgever heeft uw gegevens opgevraagd.";
/// Eigen tekst: a time of the day (`HH:MM`).
pub fn tijd(om: &str) -> String {
    format!("{om} uur")
}
/// Eigen tekst: what employers see (I-02) and why (R-W12).
pub const UITLEG: &[Blok] = &[
    Kop("Wat ziet een werkgever?"),
    Alinea(
        "Een werkgever ziet alleen of u in het register staat, en tot wanneer als dat bekend is. Niet waarom u erin staat. Een werkgever mag dit alleen opvragen voor de banenafspraak.",
    ),
    MetLink { voor: "Klopt er volgens u iets niet? ", link: "Neem contact met ons op", adres: paths::CONTACT, na: "." },
];
