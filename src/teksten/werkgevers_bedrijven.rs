//! Choosing a company (W2), and one more company.

use contract::werkgever::Aanhef;

use super::algemeen;

/// Eigen tekst: title of the page; its `h1` holds a name.
pub const TITEL: &str = "Kies een bedrijf";
/// W2-02. `h1`.
pub fn welkom(aanhef: Aanhef, achternaam: &str) -> String {
    match aanhef_in_woorden(aanhef) {
        "" => format!("Welkom {achternaam} op het werkgeversportaal UWV"),
        aanhef => format!("Welkom {aanhef} {achternaam} op het werkgeversportaal UWV"),
    }
}
/// Eigen tekst: how somebody is addressed, before a name; empty: by the name only.
pub fn aanhef_in_woorden(aanhef: Aanhef) -> &'static str {
    match aanhef {
        Aanhef::Mevrouw => "mevrouw",
        Aanhef::Meneer => "meneer",
        Aanhef::Geen => "",
    }
}
/// W2-04. `h2`.
pub const UW_BEDRIJVEN: &str = "Uw bedrijven";
/// W2-05. Label.
pub const SELECTEER: &str = "Selecteer een bedrijf";
/// W2-06. Link.
pub const EXTRA_BEDRIJF: &str = "Een extra bedrijf toevoegen";
/// Eigen tekst: a page was asked for that is about a company.
pub const EERST_KIEZEN: &str = "Kies eerst een bedrijf. Daarna komt u vanzelf op de pagina die u zocht.";
/// Eigen tekst: help at the list.
pub const KIES_UITLEG: &str = "Typ een deel van de naam of het RSIN, of gebruik de pijltjestoetsen. Als u een bedrijf kiest, gaat u er meteen naartoe.";
/// Eigen tekst: name of a group in the list.
pub const LAATST_GEBRUIKT: &str = "Laatst gebruikt";
/// Eigen tekst: name of the other group in the list.
pub const ANDERE_BEDRIJVEN: &str = "Andere bedrijven";
/// Eigen tekst: while the companies are searched.
pub const BEZIG_MET_ZOEKEN: &str = "Bezig met zoeken…";
/// Eigen tekst: somebody typed and went on without choosing, before how many were found.
pub const KIES_UIT_LIJST: &str = "Kies een bedrijf uit de lijst.";
/// Eigen tekst: how many companies were found, and how many of them are shown.
pub fn gevonden(totaal: u32, getoond: usize) -> String {
    match (totaal, getoond) {
        (1, _) => "1 bedrijf gevonden.".to_owned(),
        (totaal, getoond) if totaal as usize > getoond => {
            let totaal = algemeen::aantal(totaal);
            format!("{totaal} bedrijven gevonden. U ziet de eerste {getoond}. Typ meer om beter te zoeken.")
        }
        (totaal, _) => format!("{} bedrijven gevonden.", algemeen::aantal(totaal)),
    }
}
/// Eigen tekst: nothing was found.
pub const NIETS_GEVONDEN: &str = "Geen bedrijf gevonden. Controleer de naam of het RSIN.";
/// Eigen tekst: one acts for no company at all.
pub const GEEN_BEDRIJVEN: &str = "U heeft nog geen bedrijven. Voeg hieronder een bedrijf toe.";

/// Eigen tekst: `h1` of the page where a company is added; its link is W2-06.
pub const TOEVOEGEN_TITEL: &str = "Een bedrijf toevoegen";
/// Eigen tekst: introduction of that page.
pub const TOEVOEGEN_INLEIDING: &str =
    "Bent u in eHerkenning gemachtigd voor nog een bedrijf? Dan kunt u dat hier toevoegen.";
/// Eigen tekst: label.
pub const NUMMER: &str = "KvK-nummer of RSIN";
/// Eigen tekst: help at it.
pub const NUMMER_UITLEG: &str = "Een KvK-nummer heeft 8 cijfers. Een RSIN heeft 9 cijfers. U vindt ze in het Handelsregister van de Kamer van Koophandel (KvK).";
/// Eigen tekst: nothing was filled in.
pub const NUMMER_LEEG: &str = "Invoerfout: vul een KvK-nummer of een RSIN in.";
/// Eigen tekst: something else than digits.
pub const NUMMER_GEEN_CIJFERS: &str = "Invoerfout: vul het nummer in met alleen cijfers.";
/// Eigen tekst: too short or too long.
pub const NUMMER_VERKEERDE_LENGTE: &str = "Invoerfout: vul een KvK-nummer van 8 cijfers in, of een RSIN van 9 cijfers.";
/// Eigen tekst: nine digits that do not belong together.
pub const NUMMER_ELFPROEF: &str = "Invoerfout: dit RSIN bestaat niet. Controleer de cijfers.";
/// Eigen tekst: button.
pub const TOEVOEGEN: &str = "Bedrijf toevoegen";
/// Eigen tekst: while it is added.
pub const BEZIG_MET_TOEVOEGEN: &str = "Bezig met toevoegen…";
/// Eigen tekst: it was added.
pub fn toegevoegd(naam: &str) -> String {
    format!("{naam} is toegevoegd aan uw bedrijven.")
}
/// Eigen tekst: link below it.
pub fn ga_naar(naam: &str) -> String {
    format!("Ga naar {naam}")
}
/// Eigen tekst: eHerkenning does not say that one may act for it; heading.
pub const NIET_GEMACHTIGD_KOP: &str = "U bent niet gemachtigd voor dit bedrijf";
/// Eigen tekst: below it, what to do.
pub const NIET_GEMACHTIGD: &str = "Volgens eHerkenning mag u niet handelen voor het bedrijf met dit nummer. Controleer het nummer. Klopt het? Vraag dan de beheerder van eHerkenning in dat bedrijf om u te machtigen.";
/// Eigen tekst: link back.
pub const TERUG_NAAR_BEDRIJVEN: &str = "Terug naar uw bedrijven";
