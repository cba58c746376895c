//! The overview as a file.

use super::super::{algemeen, fouten::Foutbericht};

/// W6-14. Link, or button above 50 rows.
pub const DOWNLOAD: &str = "Download als CSV";
/// Eigen tekst: before the first download of a session, heading of the question.
pub const GEBRUIK_KOP: &str = "Waarvoor mag u dit bestand gebruiken?";
/// Eigen tekst: the same, what one must know (R-W12).
pub const GEBRUIK: &str = "In het bestand staan burgerservicenummers. U mag het alleen gebruiken voor de banenafspraak. Bewaar het niet langer dan nodig, en geef het niet aan anderen. Wij leggen vast dat u het bestand downloadt.";
/// Eigen tekst: button that goes on.
pub const AKKOORD: &str = "Ik begrijp het, download het bestand";
/// Eigen tekst: button that goes back.
pub const TERUG: &str = "Niet downloaden";
/// Eigen tekst: below the button, what Excel does (formaten.md).
pub const EXCEL: &str = "U kunt het bestand openen in Excel. Let op: Excel laat een 0 aan het begin van een BSN weg. Een BSN heeft altijd 9 cijfers. Ziet u er 8, zet er dan een 0 voor. Of kies in Excel: Gegevens, Uit tekst/CSV, en maak van de kolom Burgerservicenummer het type Tekst.";
/// Eigen tekst: while the first row is still to come.
pub const BEZIG: &str = "Bezig met het maken van het bestand…";
/// Eigen tekst: button that breaks it off.
pub const STOPPEN: &str = "Stop met downloaden";
/// Eigen tekst: after that.
pub const GESTOPT: &str = "U heeft het downloaden gestopt. Er is niets opgeslagen.";
/// Eigen tekst: how far it is.
pub fn voortgang(rijen: u32, totaal: u32) -> String {
    let woord = if totaal == 1 { "regel" } else { "regels" };
    format!("{} van {} {woord}", algemeen::aantal(rijen), algemeen::aantal(totaal))
}
/// Eigen tekst: how far it is, read out.
pub fn kwart(kwarten: u32) -> String {
    match kwarten {
        1 => "Een kwart is gedownload.".to_owned(),
        2 => "De helft is gedownload.".to_owned(),
        _ => "Driekwart is gedownload.".to_owned(),
    }
}
/// Eigen tekst: it is there.
pub fn klaar(rijen: u32) -> String {
    let woord = if rijen == 1 { "regel" } else { "regels" };
    format!("Het bestand met {} {woord} staat bij uw downloads.", algemeen::aantal(rijen))
}
/// Eigen tekst: the name of the file; it holds no number of a company or a person (I-44).
pub fn bestandsnaam(peiljaar: i32) -> String {
    format!("doelgroepregister-{peiljaar}.csv")
}
/// Eigen tekst: after any fault, beside what went wrong.
pub const NIETS_OPGESLAGEN: &str = "Er is niets opgeslagen.";
/// Eigen tekst: the file ended before all rows had come.
pub const ONVOLLEDIG: Foutbericht = Foutbericht {
    titel: "Het bestand kwam niet helemaal aan",
    tekst: "Een half bestand bewaren wij niet.",
    advies: "Controleer uw internet en probeer het opnieuw.",
};
/// Eigen tekst: nothing came for 10 seconds.
pub const STIL: Foutbericht = Foutbericht {
    titel: "Het downloaden stond stil",
    tekst: "Wij kregen 10 seconden lang niets binnen.",
    advies: "Controleer uw internet en probeer het opnieuw.",
};
