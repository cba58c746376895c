//! The page for an address that does not exist.

/// Eigen tekst: `h1`.
pub const TITEL: &str = "Deze pagina bestaat niet";
/// Eigen tekst: what may be the cause.
pub const TEKST: &str = "Misschien staat er een typefout in het adres. Of de pagina is weg.";
/// Eigen tekst: link to the start page.
pub const NAAR_START: &str = "Naar de startpagina";
/// Eigen tekst: link to Mijn UWV, for who is signed in.
pub const NAAR_MIJN_UWV: &str = "Naar Mijn UWV";
/// Eigen tekst: link to the werkgeversportaal, where the address is one of its own.
pub const NAAR_WERKGEVERSPORTAAL: &str = "Naar het werkgeversportaal";
/// Eigen tekst: for who needs help.
pub const HULP: &str = "Vindt u niet wat u zoekt? Kijk dan op de pagina ";
/// Eigen tekst: the link after [`HULP`].
pub const HULP_LINK: &str = "Contact";
