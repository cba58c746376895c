//! Machtigingen (R-W03). The screens only name it, so all of it is our own.

use contract::werkgever::Functie;

/// W3-03. `h1`: the name in the menu.
pub const TITEL: &str = "Machtigingen";
/// Eigen tekst: introduction.
pub const INLEIDING: &str = "Hier ziet u wie namens dit bedrijf wat mag doen. Als beheerder kunt u dat wijzigen.";
/// Eigen tekst: heading of the people.
pub const COLLEGAS: &str = "Collega's";
/// Eigen tekst: column.
pub const KOLOM_NAAM: &str = "Naam";
/// Eigen tekst: column.
pub const KOLOM_EMAIL: &str = "E-mailadres";
/// Eigen tekst: column.
pub const KOLOM_GEMACHTIGD: &str = "Gemachtigd voor";
/// Eigen tekst: there is nobody.
pub const GEEN_COLLEGAS: &str = "Er zijn nog geen collega's.";
/// Eigen tekst: somebody is authorised for nothing.
pub const NERGENS: &str = "Nergens voor";
/// Eigen tekst: name of being beheerder.
pub const BEHEERDER: &str = "Beheerder";
/// Eigen tekst: after the own name.
pub fn uzelf(naam: &str) -> String {
    format!("{naam} (uzelf)")
}
/// Eigen tekst: what a function is called, as the block on the home page is.
pub fn functie(functie: Functie) -> &'static str {
    match functie {
        Functie::Doelgroepregister => "Opvragen registratie doelgroepregister",
        Functie::Documenten => "Documenten",
        Functie::VerzuimMelden => "Verzuim melden",
        Functie::Uploaden => "Uploaden",
        Functie::Berichten => "Uw berichten",
        Functie::BetaalstatusFacturen => "Betaalstatus facturen",
        Functie::BezwaarMaken => "Bezwaar maken",
        Functie::EigenRisicoDragenWw => "Eigen Risico Dragen WW",
    }
}

/// Eigen tekst: caption of the changes.
pub const WIJZIGINGEN: &str = "Wijzigingen";
/// Eigen tekst: column.
pub const KOLOM_WANNEER: &str = "Wanneer";
/// Eigen tekst: column.
pub const KOLOM_WAT: &str = "Wat";
/// Eigen tekst: column.
pub const KOLOM_VOOR: &str = "Voor";
/// Eigen tekst: column.
pub const KOLOM_DOOR: &str = "Door";
/// Eigen tekst: nothing was changed yet.
pub const GEEN_WIJZIGINGEN: &str = "Er is nog niets gewijzigd.";
/// Eigen tekst: when something was changed.
pub fn wanneer(datum: &str, tijd: &str) -> String {
    format!("{datum} om {tijd} uur")
}
/// Eigen tekst: what was changed.
pub fn wat(gegeven: bool, wat: &str) -> String {
    if gegeven { format!("{wat}: gegeven") } else { format!("{wat}: ingetrokken") }
}

/// Eigen tekst: `h1` of the page of one colleague.
pub const COLLEGA_TITEL: &str = "Machtigingen wijzigen";
/// Eigen tekst: legend of the checkboxes.
pub const WAARVOOR: &str = "Waarvoor is deze collega gemachtigd?";
/// Eigen tekst: the same, about oneself.
pub const WAARVOOR_U: &str = "Waarvoor bent u zelf gemachtigd?";
/// Eigen tekst: checkbox.
pub const IS_BEHEERDER: &str = "Beheerder: mag de machtigingen van collega's wijzigen";
/// Eigen tekst: in its place, for oneself.
pub const ZELF_BEHEERDER: &str =
    "U bent beheerder. Dat kunt u niet bij uzelf intrekken. Vraag dat aan een andere beheerder.";
/// Eigen tekst: it was saved.
pub fn opgeslagen(naam: &str) -> String {
    format!("De machtigingen van {naam} zijn opgeslagen. Ze gelden meteen.")
}
/// Eigen tekst: there is no such colleague (any more).
pub const ONBEKENDE_COLLEGA: &str = "Wij vinden deze collega niet meer bij dit bedrijf.";
/// Eigen tekst: link back.
pub const TERUG: &str = "Terug naar Machtigingen";
/// Eigen tekst: somebody saved something else meanwhile; below the heading.
pub const CONFLICT: &str = "Iemand anders heeft de machtigingen van deze collega gewijzigd. Wij hebben uw wijziging niet opgeslagen. Bekijk eerst de nieuwe machtigingen.";
/// Eigen tekst: button below it.
pub const BEKIJK_NIEUWE: &str = "Bekijk de nieuwe machtigingen";
