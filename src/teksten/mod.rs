//! Every Dutch sentence that the application shows, a module a portal or page; pages hold no prose.
//!
//! A text that stands in spec/schermen.md is named by its id there (`B2-04.`) and is equal to it, to the letter.
//! What the project wrote itself says `Eigen tekst:` and why. Texts are constants; a function only fills in a value.

pub mod actualiteit;
pub mod adressen;
pub mod algemeen;
pub mod concept;
pub mod contact;
pub mod digid;
pub mod eherkenning;
pub mod fouten;
pub mod inloggen;
pub mod mijn_uwv;
pub mod niet_gevonden;
pub mod over_register;
pub mod privacy;
pub mod sessie;
pub mod toegankelijkheid;
pub mod velden;
pub mod werkgevers;
pub mod werkgevers_bedrijven;
pub mod werkgevers_documenten;
pub mod werkgevers_home;
pub mod werkgevers_inloggen;
pub mod werkgevers_machtigingen;
pub mod werkgevers_profiel;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_werkgevers;

/// A piece of running text on a content page.
#[derive(Debug, Clone, Copy)]
pub enum Blok {
    /// A heading of level 2.
    Kop(&'static str),
    /// A heading of level 3.
    Tussenkop(&'static str),
    /// A paragraph.
    Alinea(&'static str),
    /// A list with bullets.
    Lijst(&'static [&'static str]),
    /// Numbered steps.
    Stappen(&'static [&'static str]),
    /// A paragraph that ends in, or is, a link: text before, text of the link, address, text after.
    MetLink {
        /// Text before the link, with its space.
        voor: &'static str,
        /// Text of the link.
        link: &'static str,
        /// Where it goes.
        adres: &'static str,
        /// Text after the link.
        na: &'static str,
    },
    /// A phone number: for whom, number as it is shown, number for `tel:` (no spaces).
    Telefoon {
        /// For whom the number is.
        wie: &'static str,
        /// As it is shown.
        nummer: &'static str,
        /// As it is dialled.
        tel: &'static str,
    },
    /// Something to pay attention to, in a box.
    LetOp(&'static str),
    /// Term and its meaning.
    Begrippen(&'static [(&'static str, &'static str)]),
}

/// A page that is only text.
#[derive(Debug, Clone, Copy)]
pub struct Inhoudspagina {
    /// The page's `h1`.
    pub titel: &'static str,
    /// The first paragraph.
    pub inleiding: &'static str,
    /// The rest.
    pub blokken: &'static [Blok],
}
