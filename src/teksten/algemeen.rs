//! What more than one page shows: the frame around every page, titles, dates, the end of a session.

/// B1-02. Name of the citizens' portal.
pub const MIJN_UWV: &str = "Mijn UWV";
/// B2-01, W4-05. Name of the register.
pub const DOELGROEPREGISTER: &str = "Doelgroepregister";
/// W1-02. Name of the employers' portal.
pub const WERKGEVERSPORTAAL: &str = "Werkgeversportaal";

/// Eigen tekst: mark on every page, in the banner; nobody may take this for UWV.
pub const DEMONSTRATIE_MERK: &str = "Demonstratie";
/// Eigen tekst: sentence beside the mark; the same as in index.html.
pub const DEMONSTRATIE_ZIN: &str = "Dit is niet de website van UWV. Gebruik geen echte gegevens.";

/// Eigen tekst: in the foot of every page.
pub const VOET_DEMONSTRATIE: &str = "Dit is een demonstratie.";
/// Eigen tekst: beside it.
pub const VOET_VERZONNEN: &str = "Alle personen en bedrijven in dit register zijn verzonnen.";

/// Eigen tekst: the skip link, first in the tab order.
pub const NAAR_INHOUD: &str = "Direct naar de inhoud";
/// Eigen tekst: name of the navigation of a portal (aria-label).
pub const NAVIGATIE: &str = "Hoofdmenu";
/// Eigen tekst: name of the trail of pages (aria-label).
pub const KRUIMELPAD: &str = "Kruimelpad";
/// Eigen tekst: name of the links at the foot of every page (aria-label).
pub const VOET: &str = "Over deze website";
/// Eigen tekst: link in the foot.
pub const VOET_OVER_REGISTER: &str = "Over het doelgroepregister";
/// Eigen tekst: link in the foot.
pub const VOET_CONTACT: &str = "Contact";
/// Eigen tekst: link in the foot.
pub const VOET_TOEGANKELIJKHEID: &str = "Toegankelijkheid";
/// Eigen tekst: link in the foot.
pub const VOET_PRIVACY: &str = "Privacy";
/// Eigen tekst: button that opens the menu on a small screen.
pub const MENU_OPENEN: &str = "Menu";

/// W2-03. Before the name of who is signed in.
pub const INGELOGD_ALS: &str = "Ingelogd als";
/// Eigen tekst: beside the name, on a page for everybody.
pub const TERUG_NAAR_WERKGEVERSPORTAAL: &str = "Terug naar het werkgeversportaal";
/// B3-03. Ends the session.
pub const UITLOGGEN: &str = "Uitloggen";
/// Eigen tekst: while signing out.
pub const BEZIG_MET_UITLOGGEN: &str = "Bezig met uitloggen…";
/// Eigen tekst: while a page waits for its data.
pub const BEZIG_MET_LADEN: &str = "Bezig met laden…";
/// Eigen tekst: spoken after a link that opens another website.
pub const ANDERE_WEBSITE: &str = "(andere website)";
/// Eigen tekst: heading of the summary above a form with errors.
pub const FOUTEN_IN_FORMULIER: &str = "Controleer wat u heeft ingevuld";

/// Eigen tekst: document title on Mijn UWV, most specific first.
pub fn titel_mijn_uwv(pagina: &str) -> String {
    format!("{pagina} - {MIJN_UWV}")
}

/// Eigen tekst: document title on the werkgeversportaal.
pub fn titel_werkgeversportaal(pagina: &str) -> String {
    format!("{pagina} - {WERKGEVERSPORTAAL}")
}

/// Eigen tekst: document title of a page that belongs to neither portal.
pub fn titel_openbaar(pagina: &str) -> String {
    format!("{pagina} - {DOELGROEPREGISTER}")
}

/// Eigen tekst: document title of a form with errors.
pub fn titel_met_fouten(aantal: usize, titel: &str) -> String {
    let woord = if aantal == 1 { "foutmelding" } else { "foutmeldingen" };
    format!("{aantal} {woord} - {titel}")
}

/// Eigen tekst: a sentence that ends in a name, with the full stop that it needs; none after `B.V.`
pub fn zin(tekst: String) -> String {
    if tekst.ends_with('.') { tekst } else { tekst + "." }
}

/// A date for reading, of the calendar.
pub fn dag(dag: chrono::NaiveDate) -> String {
    use chrono::Datelike;
    datum(dag.day(), dag.month(), dag.year())
}

const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A date for reading: `31 december 2027`. A month that does not exist is shown as its number.
pub fn datum(dag: u32, maand: u32, jaar: i32) -> String {
    match MAANDEN.iter().zip(1..).find(|(_, nummer)| *nummer == maand) {
        Some((naam, _)) => format!("{dag} {naam} {jaar}"),
        None => format!("{dag}-{maand}-{jaar}"),
    }
}

/// Eigen tekst: a count with a point after the thousands, `12.000`.
pub fn aantal(aantal: u32) -> String {
    let cijfers = aantal.to_string();
    let mut tekst = String::new();
    for (plaats, cijfer) in cijfers.chars().enumerate() {
        if plaats > 0 && (cijfers.len() - plaats).is_multiple_of(3) {
            tekst.push('.');
        }
        tekst.push(cijfer);
    }
    tekst
}
