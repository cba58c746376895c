//! Documenten of an employer. The screens only name it, so all of it is our own.

/// W3-03. `h1`: the name in the menu.
pub const TITEL: &str = "Documenten";
/// Eigen tekst: introduction.
pub const INLEIDING: &str =
    "Hier vindt u de documenten die dit bedrijf van UWV kreeg. Het nieuwste document staat bovenaan.";
/// Eigen tekst: there are none.
pub const LEEG: &str = "Dit bedrijf heeft nog geen documenten.";
/// Eigen tekst: mark of a document that nobody opened yet.
pub const ONGELEZEN: &str = "Ongelezen";
/// Eigen tekst: `h1` of the page of one document, whose subject stands below it.
pub const DOCUMENT_TITEL: &str = "Document";
/// Eigen tekst: button.
pub const AFDRUKKEN: &str = "Afdrukken";
/// Eigen tekst: link back.
pub const TERUG: &str = "Terug naar Documenten";
