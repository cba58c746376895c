//! What stands around every page of the werkgeversportaal: menu, organisation, what one is not authorised for.

use contract::werkgever::Functie;

use super::algemeen;

/// W3-03. Menu.
pub const MENU_HOME: &str = "Home";
/// W3-03. Menu; a service elsewhere.
pub const MENU_VERZUIMMELDER: &str = "Verzuimmelder";
/// W3-03. Menu; a service elsewhere.
pub const MENU_UPLOADEN: &str = "Uploaden";
/// W3-03. Menu.
pub const MENU_DOCUMENTEN: &str = "Documenten";
/// W3-03. Menu.
pub const MENU_PROFIEL: &str = "Uw Profiel";
/// W3-03. Menu.
pub const MENU_MACHTIGINGEN: &str = "Machtigingen";
/// W6-04. Last step of the trail.
pub const KRUIMEL_PERSONEEL: &str = "Personeel";
/// W7-02. Last step of the trail.
pub const KRUIMEL_SOLLICITANT: &str = "Sollicitant";
/// Eigen tekst: last step of the trail, where a company is added.
pub const KRUIMEL_TOEVOEGEN: &str = "Een bedrijf toevoegen";
/// Eigen tekst: last step of the trail, what a colleague may do.
pub const KRUIMEL_COLLEGA: &str = "Collega";
/// Eigen tekst: last step of the trail, one document.
pub const KRUIMEL_DOCUMENT: &str = "Document";

/// W3-02. Link beside who is signed in.
pub const WIJZIG_PROFIEL: &str = "Wijzig profiel";
/// W3-01, W4-04. Name of the bar with the organisation.
pub const ORGANISATIE: &str = "Organisatie";
/// W3-01, W4-04. For which organisation one acts.
pub fn organisatie(rsin: &str, naam: &str) -> String {
    format!("{ORGANISATIE} {rsin} -- {naam}")
}
/// W3-01. Button in that bar.
pub const TOEVOEGEN: &str = "Toevoegen";
/// Eigen tekst: button in that bar; the screen has a list there.
pub const ANDER_BEDRIJF: &str = "Kies een ander bedrijf";
/// Eigen tekst: in that bar, for who acts for a client of an intermediary (I-45).
pub fn u_handelt_namens(naam: &str, intermediair: &str) -> String {
    let namens = algemeen::zin(format!("U handelt namens {naam}"));
    let via = algemeen::zin(format!("U bent daarvoor gemachtigd via {intermediair}"));
    format!("{namens} {via}")
}

/// Eigen tekst: `h1`, the address names a company that is not one's own.
pub const NIET_VAN_U: &str = "Wij vinden dit bedrijf niet bij u";
/// Eigen tekst: below it.
pub const NIET_VAN_U_UITLEG: &str =
    "U kunt op het werkgeversportaal niets doen voor dit bedrijf. Misschien is uw machtiging veranderd.";
/// Eigen tekst: link below it.
pub const KIES_BEDRIJF: &str = "Kies een van uw bedrijven";

/// Eigen tekst: `h1` of a page that one is not authorised for.
pub fn niet_gemachtigd_voor(functie: Functie) -> &'static str {
    match functie {
        Functie::Doelgroepregister => "U mag het doelgroepregister niet opvragen",
        Functie::Documenten => "U mag de documenten niet bekijken",
        _ => "U mag deze pagina niet gebruiken",
    }
}
/// Eigen tekst: `h1` of a page for the beheerder.
pub const NIET_GEMACHTIGD_BEHEER: &str = "U mag de machtigingen niet bekijken";
/// Eigen tekst: below it, for which company.
pub fn niet_gemachtigd_uitleg(naam: &str) -> String {
    algemeen::zin(format!("U bent hiervoor niet gemachtigd bij {naam}"))
}
/// Eigen tekst: below it, who can change that (R-W03).
pub const NIET_GEMACHTIGD_ADVIES: &str =
    "De beheerder van dit bedrijf kan uw machtiging wijzigen. Vraag de beheerder daarom.";
/// Eigen tekst: above it, when one could use the page a moment ago.
pub const NET_INGETROKKEN: &str = "Uw machtiging is net veranderd. Daarom kunt u deze pagina niet meer gebruiken.";
/// Eigen tekst: link back.
pub const NAAR_HOME: &str = "Naar Home";
