//! To which day the register is up to date, for each group (R-A08, R-A09). The source names such a page but does not give it.

use contract::actualisatie::{Doelgroep, Frequentie, Leverancier};

use super::Blok::{self, Alinea, Kop, MetLink};
use crate::paths;

/// Eigen tekst: the page's `h1`.
pub const TITEL: &str = "Hoe actueel is het register?";
/// Eigen tekst: the introduction.
pub const INLEIDING: &str =
    "In de tabel ziet u voor elke groep tot en met welke dag het doelgroepregister is bijgewerkt.";
/// Eigen tekst: the name of the table.
pub const TABEL: &str = "Bijgewerkt tot en met, per groep";
/// Eigen tekst: column.
pub const GROEP: &str = "Groep";
/// Eigen tekst: column.
pub const BIJGEWERKT_TOT: &str = "Bijgewerkt tot en met";
/// Eigen tekst: column.
pub const OP_TIJD: &str = "Op tijd?";
/// Eigen tekst: column.
pub const HOE_VAAK: &str = "Nieuwe gegevens";
/// Eigen tekst: column.
pub const VAN_WIE: &str = "Van wie";
/// Eigen tekst: instead of a date, when nothing was delivered yet.
pub const NOG_NIET: &str = "Nog niet bijgewerkt";
/// Eigen tekst: nothing newer should have been there.
pub const JA: &str = "Ja";
/// Eigen tekst: something newer should have been there.
pub const TE_LAAT: &str = "Nee, te laat";
/// Eigen tekst: instead of the rows, when there are none.
pub const GEEN_GROEPEN: &str = "Er zijn geen groepen.";

/// Eigen tekst: above the table, which groups are late.
pub fn zijn_te_laat(groepen: &[Doelgroep]) -> String {
    let deze = if groepen.len() == 1 { "deze groep" } else { "deze groepen" };
    let mut zin = format!("Van {deze} zijn de nieuwe gegevens er nog niet");
    let mut teken = ": ";
    for naam in groepen {
        zin.push_str(teken);
        zin.push_str(groep(*naam));
        teken = ", ";
    }
    zin.push_str(". Onder de tabel leest u wat dat betekent.");
    zin
}

/// Eigen tekst: what being late means.
pub const UITLEG: &[Blok] = &[
    Kop("Wat betekent te laat?"),
    Alinea(
        "Wij krijgen de gegevens van een groep op vaste momenten. Te laat betekent: de nieuwe gegevens hadden er al moeten zijn. Wat na de dag in de tabel is veranderd, staat dan nog niet in het register.",
    ),
    Alinea("U hoeft niets te doen. Komen de gegevens binnen? Dan werken wij het register en deze pagina bij."),
    MetLink { voor: "Heeft u een vraag? ", link: "Neem contact met ons op", adres: paths::CONTACT, na: "." },
    MetLink { voor: "", link: "Lees wie er in het register staan", adres: paths::OVER_REGISTER, na: "" },
];

/// Eigen tekst: a group, as the page about the register explains it.
pub fn groep(groep: Doelgroep) -> &'static str {
    match groep {
        Doelgroep::IndicatieBanenafspraak => "Participatiewet (beoordeeld door UWV)",
        Doelgroep::VsoPro => "Voortgezet speciaal onderwijs (VSO) en praktijkonderwijs (PrO)",
        Doelgroep::Praktijkroute => "Praktijkroute",
        Doelgroep::Wajong => "Wajong",
        Doelgroep::Wsw => "Wet sociale werkvoorziening (WSW)",
        Doelgroep::WiwId => "WIW-baan of ID-baan",
        Doelgroep::WerkenMetVoorziening => "Werken met een voorziening",
    }
}

/// Eigen tekst: how often new data come.
pub fn hoe_vaak(frequentie: Frequentie) -> &'static str {
    match frequentie {
        Frequentie::Dagelijks => "Elke dag",
        Frequentie::Maandelijks => "Elke maand",
        Frequentie::Halfjaarlijks => "Elk half jaar",
        Frequentie::Jaarlijks => "Elk jaar",
    }
}

/// Eigen tekst: who delivers.
pub fn van_wie(leverancier: Leverancier) -> &'static str {
    match leverancier {
        Leverancier::Uwv => "UWV",
        Leverancier::Inlichtingenbureau => "Inlichtingenbureau",
        Leverancier::Panteia => "Onderzoeksbureau Panteia",
        Leverancier::Cbs => "Centraal Bureau voor de Statistiek (CBS)",
    }
}
