//! The clients of the intermediary.

use domain::Rsin;

use crate::demo::{bsn_reeks::met_controlecijfer, namen::ACHTERNAMEN};

/// How many there are.
pub(super) const AANTAL: usize = 2_000;

const BRANCHES: [&str; 20] = [
    "Bakkerij",
    "Slagerij",
    "Garage",
    "Kapsalon",
    "Bloemenhuis",
    "Schildersbedrijf",
    "Timmerbedrijf",
    "Restaurant",
    "Café",
    "Loonbedrijf",
    "Kwekerij",
    "Installatiebedrijf",
    "Drogisterij",
    "Rijwielhandel",
    "Boekhandel",
    "Transport",
    "Dakdekkers",
    "Interieurbouw",
    "Wasserij",
    "Apotheek",
];

/// Their numbers, which begin with 8998 and are given to nobody yet, and their names: each another.
pub(super) fn klanten() -> impl Iterator<Item = (Rsin, String)> {
    let namen = ACHTERNAMEN.iter().flat_map(|naam| BRANCHES.iter().map(move |branche| (branche, naam)));
    let namen = namen.map(|(branche, (voorvoegsel, achternaam))| {
        [*branche, *voorvoegsel, *achternaam].into_iter().filter(|deel| !deel.is_empty()).collect::<Vec<_>>().join(" ")
    });
    let nummers = (89_980_000..).filter_map(met_controlecijfer).filter_map(|cijfers| Rsin::parse(&cijfers).ok());
    nummers.zip(namen).take(AANTAL)
}
