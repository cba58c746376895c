//! Letters to organisations, without anything about a person in them.

use chrono::NaiveDate;

use super::bedrijven::{EENENVIJFTIG, TUINEN, VIJFTIG};
use crate::demo::dag;

/// A letter.
pub(super) struct Brief {
    pub(super) rsin: &'static str,
    pub(super) verzonden_op: NaiveDate,
    pub(super) titel: &'static str,
    pub(super) alineas: &'static [&'static str],
}

const WELKOM: &[&str] = &[
    "Uw organisatie kan vanaf nu het werkgeversportaal van UWV gebruiken.",
    "De beheerder van uw organisatie bepaalt wie wat mag doen op het portaal.",
];

pub(super) const BRIEVEN: [Brief; 5] = [
    Brief {
        rsin: TUINEN,
        verzonden_op: dag(2026, 6, 15),
        titel: "Het doelgroepregister op het werkgeversportaal",
        alineas: &[
            "Op het werkgeversportaal kunt u opvragen welke van uw werknemers in het doelgroepregister staan.",
            "Het register wordt vaak bijgewerkt. Bekijk het daarom regelmatig.",
            "U mag het register alleen gebruiken voor de banenafspraak.",
        ],
    },
    Brief {
        rsin: TUINEN,
        verzonden_op: dag(2026, 3, 2),
        titel: "Controleer de machtigingen van uw organisatie",
        alineas: &[
            "Kijk elk jaar na wie er namens uw organisatie op het werkgeversportaal mag.",
            "Werkt iemand niet meer bij u? Trek de machtigingen van deze persoon dan in.",
        ],
    },
    Brief { rsin: TUINEN, verzonden_op: dag(2026, 1, 12), titel: "Welkom op het werkgeversportaal", alineas: WELKOM },
    Brief { rsin: VIJFTIG, verzonden_op: dag(2026, 2, 9), titel: "Welkom op het werkgeversportaal", alineas: WELKOM },
    Brief {
        rsin: EENENVIJFTIG,
        verzonden_op: dag(2026, 4, 20),
        titel: "Welkom op het werkgeversportaal",
        alineas: WELKOM,
    },
];
