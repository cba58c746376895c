//! What the address of the overview says: which one, and which part of it.

use contract::werkgever::{Loonheffingennummers, Overzichtsvraag};

use crate::paths;
use crate::router::Router;

/// In the address and in the list: all numbers at once.
pub(super) const ALLE: &str = "alle";
/// How many rows may stand on a page (R-W10).
pub(super) const SIZES: &[usize] = &[10, 20, 25];
/// How many stand on it unless the reader chose.
const SIZE: usize = 20;

/// What the address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Gevraagd {
    /// Nothing yet.
    Niets,
    /// A year or a number that this company does not have.
    Onbekend,
    /// An overview.
    Overzicht(Overzichtsvraag),
}

impl Gevraagd {
    /// What the address asks for, of what there is.
    pub(super) fn by(router: Router, organisatie: &str, nummers: &Loonheffingennummers) -> Self {
        // The address may name another company already, whose page is still to come.
        if router.query(paths::ORGANISATIE).as_deref() != Some(organisatie) {
            return Self::Niets;
        }
        match (router.query("peiljaar"), router.query("nummer")) {
            (Some(peiljaar), Some(nummer)) => Self::chosen(&peiljaar, &nummer, nummers),
            _ => Self::Niets,
        }
    }

    /// A year and the kenmerk of a number, or [`ALLE`], as they stand in an address or in the fields.
    pub(super) fn chosen(peiljaar: &str, nummer: &str, nummers: &Loonheffingennummers) -> Self {
        let peiljaar = peiljaar.parse().ok().filter(|peiljaar| nummers.peiljaren.contains(peiljaar));
        let known = nummers.loonheffingennummers.iter().any(|known| known.kenmerk == nummer);
        match peiljaar {
            Some(peiljaar) if nummer == ALLE => {
                Self::Overzicht(Overzichtsvraag { peiljaar, loonheffingennummer: None })
            }
            Some(peiljaar) if known => {
                Self::Overzicht(Overzichtsvraag { peiljaar, loonheffingennummer: Some(nummer.to_owned()) })
            }
            _ => Self::Onbekend,
        }
    }

    /// Where it is to be seen.
    pub(super) fn address(&self, organisatie: &str) -> String {
        let page = paths::adres(paths::PERSONEEL, organisatie);
        match self {
            Self::Overzicht(vraag) => {
                let nummer = vraag.loonheffingennummer.as_deref().unwrap_or(ALLE);
                format!("{page}&peiljaar={}&nummer={nummer}", vraag.peiljaar)
            }
            Self::Niets | Self::Onbekend => page,
        }
    }
}

/// Which part of a list is on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Deel {
    /// The page, from 1.
    pub(super) pagina: usize,
    /// How many rows a page has.
    pub(super) per_pagina: usize,
}

impl Deel {
    /// What the address asks for. A page that there is not is the nearest one, a size that there is not is the usual one.
    pub(super) fn by(router: Router, totaal: usize) -> Self {
        let number = |name| router.query(name).and_then(|text| text.parse::<usize>().ok());
        let per_pagina = number("perPagina").filter(|size| SIZES.contains(size)).unwrap_or(SIZE);
        let last = totaal.div_ceil(per_pagina).max(1);
        Self { pagina: number("pagina").unwrap_or(1).clamp(1, last), per_pagina }
    }

    /// The places of its rows in the list, from 0.
    pub(super) fn rows(self, totaal: usize) -> std::ops::Range<usize> {
        let first = (self.pagina - 1) * self.per_pagina;
        first.min(totaal)..(first + self.per_pagina).min(totaal)
    }

    /// Where it is to be seen; `overview` is the address of the whole.
    pub(super) fn address(self, overview: &str) -> String {
        format!("{overview}&pagina={}&perPagina={}", self.pagina, self.per_pagina)
    }
}
