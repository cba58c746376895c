//! Who can have which grondslag, and since when (regels.md R-G01 to R-G09).

use chrono::{Months, NaiveDate};
use domain::Grondslag;

use super::dag;
use super::toeval::Toeval;

/// The register began with those who had Wajong, Wsw, Wiw or ID (R-G09).
pub(super) const COLLECTIEF: NaiveDate = dag(2015, 1, 1);

/// The Praktijkroute exists since this day.
const PRAKTIJKROUTE: NaiveDate = dag(2017, 1, 1);

/// Of a hundred registrations, about as the register is made up.
pub(super) const VERDELING: &[(Grondslag, u32)] = &[
    (Grondslag::Wajong, 34),
    (Grondslag::Wsw, 24),
    (Grondslag::IndicatieBanenafspraak, 18),
    (Grondslag::VsoPro, 13),
    (Grondslag::VerminderdeLoonwaarde, 8),
    (Grondslag::WerkenMetVoorziening, 1),
    (Grondslag::Wiw, 1),
    (Grondslag::Id, 1),
];

/// When a grondslag can begin, and how old one is then.
pub(super) enum Profiel {
    /// All at once on 1 January 2015, born between these days.
    Collectief { geboren_van: NaiveDate, geboren_tot: NaiveDate },
    /// One by one from this day on, at these ages, the upper one included.
    Instroom { vanaf: NaiveDate, jongst: u32, oudst: u32 },
}

/// What is possible for a grondslag.
pub(super) fn van(grondslag: Grondslag) -> Profiel {
    // Grown up on 31-12-2014, and not yet at the AOW-leeftijd on the next day.
    let volwassen = dag(1996, 12, 31);
    let collectief = |geboren_van, geboren_tot| Profiel::Collectief { geboren_van, geboren_tot };
    let instroom = |vanaf, jongst, oudst| Profiel::Instroom { vanaf, jongst, oudst };
    match grondslag {
        // Few of the old Wajong were near their pension in 2015.
        Grondslag::Wajong => collectief(dag(1955, 1, 1), volwassen),
        Grondslag::Wsw => collectief(dag(1950, 7, 1), volwassen),
        // Nobody came into the Wiw after 2003: these are older people.
        Grondslag::Wiw | Grondslag::Id => collectief(dag(1950, 7, 1), dag(1975, 12, 31)),
        // School leavers.
        Grondslag::VsoPro => instroom(COLLECTIEF, 16, 22),
        Grondslag::IndicatieBanenafspraak => instroom(COLLECTIEF, 18, 60),
        Grondslag::VerminderdeLoonwaarde => instroom(PRAKTIJKROUTE, 18, 60),
        // Ill before 18 or while studying until 30; a facility at work may come years later.
        Grondslag::WerkenMetVoorziening => instroom(COLLECTIEF, 18, 45),
    }
}

/// The second grondslag that may come beside the first (R-A12).
pub(super) fn tweede(grondslag: Grondslag) -> Option<Grondslag> {
    match grondslag {
        Grondslag::VsoPro | Grondslag::IndicatieBanenafspraak => Some(Grondslag::VerminderdeLoonwaarde),
        Grondslag::VerminderdeLoonwaarde => Some(Grondslag::IndicatieBanenafspraak),
        Grondslag::Wajong | Grondslag::Wiw | Grondslag::Id => Some(Grondslag::Wsw),
        Grondslag::Wsw | Grondslag::WerkenMetVoorziening => None,
    }
}

impl Profiel {
    /// A day of birth and a day on which the grondslag began; `None` when it could not begin yet.
    pub(super) fn begin(&self, toeval: &mut Toeval, peildatum: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        match *self {
            Self::Collectief { geboren_van, geboren_tot } => Some((toeval.dag(geboren_van, geboren_tot)?, COLLECTIEF)),
            Self::Instroom { vanaf, jongst, oudst } => {
                let begin = toeval.dag(vanaf, peildatum)?;
                // Not yet a year older than the oldest age.
                let geboren_van = jaren_voor(begin, oudst + 1)?.succ_opt()?;
                let geboren = toeval.dag(geboren_van, jaren_voor(begin, jongst)?)?;
                Some((geboren, begin))
            }
        }
    }

    /// A day on which this grondslag began for someone who had another since `eerste`.
    pub(super) fn begin_naast(
        &self,
        toeval: &mut Toeval,
        geboren: NaiveDate,
        eerste: NaiveDate,
        peildatum: NaiveDate,
    ) -> Option<NaiveDate> {
        match *self {
            Self::Collectief { geboren_van, geboren_tot } => {
                (eerste == COLLECTIEF && (geboren_van..=geboren_tot).contains(&geboren)).then_some(COLLECTIEF)
            }
            Self::Instroom { vanaf, jongst, oudst } => {
                let oud_genoeg = geboren.checked_add_months(Months::new(12 * jongst))?;
                let te_oud = geboren.checked_add_months(Months::new(12 * (oudst + 1)))?;
                let half_jaar_later = eerste.checked_add_months(Months::new(6))?;
                let van = vanaf.max(oud_genoeg).max(half_jaar_later);
                toeval.dag(van, peildatum.min(te_oud.pred_opt()?))
            }
        }
    }
}

fn jaren_voor(datum: NaiveDate, jaren: u32) -> Option<NaiveDate> {
    datum.checked_sub_months(Months::new(12 * jaren))
}
