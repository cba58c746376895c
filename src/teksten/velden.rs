//! What fields of forms, tables and lists say on any page.

/// Eigen tekst: the empty first entry of a list to choose from.
pub const MAAK_EEN_KEUZE: &str = "Maak een keuze";

/// Eigen tekst: label of the first part of a date.
pub const DAG: &str = "Dag";
/// Eigen tekst: label of the second part of a date.
pub const MAAND: &str = "Maand";
/// Eigen tekst: label of the third part of a date.
pub const JAAR: &str = "Jaar";
/// Eigen tekst: no part of a date is filled in.
pub const DATUM_LEEG: &str = "Invoerfout: vul de datum in, bijvoorbeeld 31 12 2027.";
/// Eigen tekst: only the day of a date is missing.
pub const DAG_LEEG: &str = "Invoerfout: vul ook de dag in.";
/// Eigen tekst: the month of a date is missing.
pub const MAAND_LEEG: &str = "Invoerfout: vul ook de maand in.";
/// Eigen tekst: the year of a date is missing.
pub const JAAR_LEEG: &str = "Invoerfout: vul ook het jaar in.";
/// Eigen tekst: the day of a date is no number of a day.
pub const DAG_FOUT: &str = "Invoerfout: vul bij dag een getal in van 1 tot en met 31.";
/// Eigen tekst: the month of a date is no number of a month.
pub const MAAND_FOUT: &str = "Invoerfout: vul bij maand een getal in van 1 tot en met 12.";
/// Eigen tekst: the year of a date is not written in full.
pub const JAAR_FOUT: &str = "Invoerfout: vul het jaar in met 4 cijfers, bijvoorbeeld 2027.";
/// Eigen tekst: the month does not have so many days.
pub const DAG_BESTAAT_NIET: &str = "Invoerfout: deze dag bestaat niet in deze maand. Controleer de dag en de maand.";

/// Eigen tekst: help at a BSN.
pub const BSN_UITLEG: &str = "Een BSN heeft 9 cijfers.";
/// Eigen tekst: no BSN is filled in.
pub const BSN_LEEG: &str = "Invoerfout: vul het BSN in.";
/// Eigen tekst: something else than digits stands in a BSN.
pub const BSN_GEEN_CIJFERS: &str = "Invoerfout: vul het BSN in met alleen cijfers.";
/// Eigen tekst: a BSN is too short or too long.
pub const BSN_VERKEERDE_LENGTE: &str = "Invoerfout: vul een BSN in van 9 cijfers.";
/// Eigen tekst: the digits of a BSN do not belong together.
pub const BSN_ELFPROEF: &str = "Invoerfout: dit BSN bestaat niet. Controleer de cijfers.";

/// Eigen tekst: help at a text that may not be longer than so many characters.
pub fn maximaal(aantal: usize) -> String {
    format!("U kunt maximaal {aantal} tekens gebruiken.")
}

/// Eigen tekst: how much still fits in a text, or how much is too much.
pub fn over(tekens: isize) -> String {
    let woord = if tekens.unsigned_abs() == 1 { "teken" } else { "tekens" };
    match tekens {
        0.. => format!("U heeft nog {tekens} {woord} over."),
        _ => format!("U heeft {} {woord} te veel.", tekens.unsigned_abs()),
    }
}

/// W6-16. Link to the page before this one.
pub const VORIGE_PAGINA: &str = "Vorige pagina";
/// W6-16. Link to the page after this one.
pub const VOLGENDE_PAGINA: &str = "Volgende pagina";
/// W6-16. A page by its number.
pub fn pagina(nummer: usize) -> String {
    format!("Pagina {nummer}")
}
/// Eigen tekst: which page of a list this is.
pub fn pagina_van(nummer: usize, totaal: usize) -> String {
    format!("Pagina {nummer} van {totaal}")
}

/// Eigen tekst: where one is in a form of more than one page.
pub fn stap(nummer: usize, totaal: usize, naam: &str) -> String {
    format!("Stap {nummer} van {totaal}: {naam}")
}
/// Eigen tekst: after a step that is done.
pub const STAP_KLAAR: &str = "(klaar)";
