//! The policy: every date, term, threshold and regime that the law or a decision sets, as data.
//!
//! Changing the law is changing [`Beleid::GELDEND`] and the cases in `tests/casussen.md`. The code
//! of the rules reads everything from here; a test can bring a policy of its own.

mod uitschrijven;

use chrono::{Datelike, Months, NaiveDate};

use crate::aow::{self, AowRegel};
use crate::termijn::later;
use crate::{Einde, Frequentie, Gebeurtenis, GebeurtenisSoort, RedenEinde};

/// The values that the rules work with.
///
/// ```
/// use domain::Beleid;
///
/// // The proof that nothing but data changes: a policy in which t+2 never was.
/// let zonder = Beleid { t_plus_2: &[], ..Beleid::GELDEND };
/// let datum = Beleid::GELDEND.collectieve_opname;
/// assert!(Beleid::GELDEND.t_plus_2_einde(datum).is_some());
/// assert!(zonder.t_plus_2_einde(datum).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beleid {
    /// The AOW-leeftijd by date of birth, in order.
    pub aow: &'static [AowRegel],
    /// What follows from no longer meeting the conditions, by the date of that, in order.
    pub t_plus_2: &'static [TPlus2Regime],
    /// The reasons that end with their day; any other ends at the beginning of it.
    pub einddag_telt_mee: &'static [RedenEinde],
    /// How many days after the vaststelling of beschut werk the registration ends.
    pub beschut_werk_na_dagen: u64,
    /// From which day on there is a register.
    pub collectieve_opname: NaiveDate,
    /// How many days UWV has to decide on a request to leave the register.
    pub beslistermijn_dagen: u64,
    /// How many days there are to object to a decision, and to go to court after a decision on an objection.
    pub bezwaartermijn_dagen: u64,
    /// How many days UWV has to decide on an objection, once the time to object is over.
    pub beslistermijn_bezwaar_dagen: u64,
    /// How many days after the end of a period with pay somebody counts as an employee still.
    pub werkgever_actueel_dagen: u64,
    /// The legal minimum wage of an hour in cents, by the day from which it holds, in order.
    pub minimumuurloon: &'static [(NaiveDate, i64)],
    /// How many years before the current one an employer may ask about.
    pub werkgever_vorige_peiljaren: u8,
    /// Up to how many people an employer sees a table; with more there is only the file.
    pub werkgever_tabel_tot_en_met: usize,
    /// When a source is late, by how often it comes.
    pub levertermijnen: &'static [Levertermijn],
}

/// What follows from no longer meeting the conditions on a date of this regime.
///
/// ```
/// use domain::{Beleid, TPlus2Gevolg};
///
/// let laatste = Beleid::GELDEND.t_plus_2.last().ok_or("empty")?;
/// assert_eq!(laatste.gevolg, TPlus2Gevolg::GeenEinde);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TPlus2Regime {
    /// The last date of the regime, itself included. The first is the day after the regime before.
    pub tot_en_met: NaiveDate,
    /// What follows.
    pub gevolg: TPlus2Gevolg,
}

/// The outcome of a regime of t+2.
///
/// ```
/// use domain::{Beleid, TPlus2Gevolg};
///
/// let eerste = Beleid::GELDEND.t_plus_2.first().ok_or("empty")?;
/// assert_eq!(eerste.gevolg, TPlus2Gevolg::NaKalenderjaren(2));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TPlus2Gevolg {
    /// The end is 31 December, this many calendar years after the year of the date.
    NaKalenderjaren(i32),
    /// The regime was suspended until a day: as if the conditions were no longer met from that day.
    Opgeschort {
        /// The first day on which it is no longer suspended.
        tot: NaiveDate,
        /// The calendar years from then on.
        kalenderjaren: i32,
    },
    /// No end by itself.
    GeenEinde,
}

/// When a source that comes this often is late.
///
/// ```
/// use domain::{Beleid, Frequentie};
///
/// let dagelijks = Beleid::GELDEND.levertermijnen.first().ok_or("empty")?;
/// assert_eq!((dagelijks.frequentie, dagelijks.speling_dagen), (Frequentie::Dagelijks, 3));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Levertermijn {
    /// How often.
    pub frequentie: Frequentie,
    /// The months between two deliveries.
    pub maanden: u32,
    /// The days between two deliveries, on top of the months.
    pub dagen: u64,
    /// How many days a delivery may take on top of that.
    pub speling_dagen: u64,
}

impl Beleid {
    /// The policy in force.
    ///
    /// ```
    /// use domain::Beleid;
    ///
    /// assert_eq!(Beleid::GELDEND.collectieve_opname.to_string(), "2015-01-01");
    /// ```
    pub const GELDEND: Self = Self {
        // AOW art. 7a and 7b; formaten.md, "AOW-leeftijd".
        aow: aow::TABEL,
        t_plus_2: &[
            // Besluit SUWI art. 3.2 as it was until 1-1-2020: 31 December of the second calendar
            // year following the date (R-E08).
            TPlus2Regime { tot_en_met: dag((2017, 12, 31)), gevolg: TPlus2Gevolg::NaKalenderjaren(2) },
            // Not carried out since 2018, until 1-1-2026: the first to leave do so on 31-12-2028
            // (R-E09, I-04).
            TPlus2Regime {
                tot_en_met: dag((2019, 12, 31)),
                gevolg: TPlus2Gevolg::Opgeschort { tot: dag((2026, 1, 1)), kalenderjaren: 2 },
            },
            // Repealed on 1-1-2020 (I-04).
            TPlus2Regime { tot_en_met: NaiveDate::MAX, gevolg: TPlus2Gevolg::GeenEinde },
        ],
        // I-40: Ja up to and including 31 December; every other end is Nee from its own day on.
        einddag_telt_mee: &[RedenEinde::TPlus2],
        // Besluit SUWI art. 3.2 lid 3: the day directly after the vaststelling (I-07).
        beschut_werk_na_dagen: 1,
        // R-G09.
        collectieve_opname: dag((2015, 1, 1)),
        // R-V04: eight weeks, counted from the day of receipt (I-39).
        beslistermijn_dagen: 56,
        // Awb art. 6:7: six weeks.
        bezwaartermijn_dagen: 42,
        // Awb art. 7:10 lid 1: six weeks.
        beslistermijn_bezwaar_dagen: 42,
        // Assumption, since no text has it: pay is declared up to two months after its period.
        werkgever_actueel_dagen: 92,
        // Wet minimumloon art. 8, for who is 21 or older. Later amounts are not in the sources here: the last one holds on.
        minimumuurloon: &[
            (dag((2024, 1, 1)), 1327),
            (dag((2024, 7, 1)), 1368),
            (dag((2025, 1, 1)), 1406),
            (dag((2025, 7, 1)), 1440),
            (dag((2026, 1, 1)), 1471),
        ],
        // Wfsv art. 38d lid 7 b: the current or the previous calendar year (I-41).
        werkgever_vorige_peiljaren: 1,
        // R-W08, R-W09; fifty itself still has a table (I-03).
        werkgever_tabel_tot_en_met: 50,
        // How often: R-L01 to R-L05. Assumption: the days on top of that, since no text has them. A
        // daily source may miss a long weekend, a yearly one a quarter.
        levertermijnen: &[
            Levertermijn { frequentie: Frequentie::Dagelijks, maanden: 0, dagen: 1, speling_dagen: 3 },
            Levertermijn { frequentie: Frequentie::Maandelijks, maanden: 1, dagen: 0, speling_dagen: 14 },
            Levertermijn { frequentie: Frequentie::Halfjaarlijks, maanden: 6, dagen: 0, speling_dagen: 61 },
            Levertermijn { frequentie: Frequentie::Jaarlijks, maanden: 12, dagen: 0, speling_dagen: 92 },
        ],
    };

    /// The last day on which somebody counts by a grondslag of which he no longer meets the
    /// conditions since `datum`; `None` when it does not end by itself.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let sinds = |jaar| {
    ///     let datum = NaiveDate::from_ymd_opt(jaar, 5, 1).ok_or("no such day")?;
    ///     Ok::<_, &str>(Beleid::GELDEND.t_plus_2_einde(datum).map(|einde| einde.to_string()))
    /// };
    /// assert_eq!(sinds(2016)?.as_deref(), Some("2018-12-31"));
    /// assert_eq!(sinds(2018)?.as_deref(), Some("2028-12-31"));
    /// assert_eq!(sinds(2020)?, None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn t_plus_2_einde(&self, datum: NaiveDate) -> Option<NaiveDate> {
        let regime = self.t_plus_2.iter().find(|regime| datum <= regime.tot_en_met)?;
        let (vanaf, kalenderjaren) = match regime.gevolg {
            TPlus2Gevolg::NaKalenderjaren(kalenderjaren) => (datum, kalenderjaren),
            TPlus2Gevolg::Opgeschort { tot, kalenderjaren } => (tot, kalenderjaren),
            TPlus2Gevolg::GeenEinde => return None,
        };
        NaiveDate::from_ymd_opt(vanaf.year().checked_add(kalenderjaren)?, 12, 31)
    }

    /// The end that something that happened makes to every grondslag.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Beleid, Gebeurtenis, GebeurtenisSoort};
    ///
    /// let datum = NaiveDate::from_ymd_opt(2026, 3, 31).ok_or("no such day")?;
    /// let einde = |soort| Beleid::GELDEND.einde_door(Gebeurtenis { soort, datum }).datum.to_string();
    /// assert_eq!(einde(GebeurtenisSoort::Emigratie), "2026-03-31");
    /// assert_eq!(einde(GebeurtenisSoort::BeschutWerk), "2026-04-01");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn einde_door(&self, gebeurtenis: Gebeurtenis) -> Einde {
        let na_dagen = match gebeurtenis.soort {
            GebeurtenisSoort::BeschutWerk => self.beschut_werk_na_dagen,
            GebeurtenisSoort::Emigratie
            | GebeurtenisSoort::DuurzaamGeenArbeidsvermogen
            | GebeurtenisSoort::VrijwilligeUitschrijving => 0,
        };
        Einde { datum: later(gebeurtenis.datum, na_dagen), reden: gebeurtenis.soort.reden() }
    }

    /// Whether somebody still counts on the very date of an end with this reason.
    ///
    /// ```
    /// use domain::{Beleid, RedenEinde};
    ///
    /// assert!(Beleid::GELDEND.telt_mee_op_einddag(RedenEinde::TPlus2));
    /// assert!(!Beleid::GELDEND.telt_mee_op_einddag(RedenEinde::Overlijden));
    /// ```
    #[must_use]
    pub fn telt_mee_op_einddag(&self, reden: RedenEinde) -> bool {
        self.einddag_telt_mee.contains(&reden)
    }

    /// The first day on which a source is late: see [`Frequentie::te_laat_na`].
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Beleid, Frequentie};
    ///
    /// let vrijdag = NaiveDate::from_ymd_opt(2026, 11, 20).ok_or("no such day")?;
    /// let te_laat = Beleid::GELDEND.te_laat_na(Frequentie::Dagelijks, vrijdag);
    /// assert_eq!(te_laat.to_string(), "2026-11-25");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn te_laat_na(&self, frequentie: Frequentie, actueel_tot: NaiveDate) -> NaiveDate {
        let termijn = self.levertermijnen.iter().find(|termijn| termijn.frequentie == frequentie);
        termijn.map_or(NaiveDate::MAX, |termijn| {
            let verwacht = actueel_tot.checked_add_months(Months::new(termijn.maanden)).unwrap_or(NaiveDate::MAX);
            later(verwacht, termijn.dagen + termijn.speling_dagen + 1)
        })
    }
}

/// Only used while compiling: a day that does not exist stops the build, not the program.
pub(crate) const fn dag((jaar, maand, dag): (i32, u32, u32)) -> NaiveDate {
    match NaiveDate::from_ymd_opt(jaar, maand, dag) {
        Some(date) => date,
        None => panic!("the policy has a day that does not exist"),
    }
}
