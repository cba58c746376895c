use core::fmt;

use chrono::NaiveDate;

use crate::aow::aow_datum;
use crate::{Geboortedatum, GrondslagPeriode};

/// What the register holds about one person, as far as it decides whether the person counts.
///
/// The person counts on a day when at least one grondslag does (regels.md R-A12). Four rules end
/// that:
///
/// 1. A grondslag ends at its own end; the reason decides about the day itself (I-40).
/// 2. A direct end, recorded with any grondslag, ends them all (R-E06). A grondslag that begins
///    later rests on a new decision and counts again; one that begins on the very same day does not.
/// 3. After death and after the AOW-leeftijd nothing counts any more, whatever begins later
///    (Besluit SUWI art. 3.2 lid 2).
/// 4. The AOW date follows from the date of birth; nobody needs to record it.
///
/// `Debug` shows only how many grondslagen there are: the rest says something of a person's health
/// or death.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Geboortedatum, Registratie};
///
/// let vandaag = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
/// let leeg = Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315")?, None, vec![]);
/// assert!(!leeg.stand_op(vandaag).geregistreerd);
/// assert_eq!(format!("{leeg:?}"), "Registratie { grondslagen: 0, .. }");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Registratie {
    geboortedatum: Geboortedatum,
    overleden_op: Option<NaiveDate>,
    grondslagen: Vec<GrondslagPeriode>,
}

/// Whether a person counts on a day, and how long.
///
/// ```
/// use domain::Stand;
///
/// let onbepaalde_tijd = Stand { geregistreerd: true, laatste_dag: None };
/// assert!(onbepaalde_tijd.laatste_dag.is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stand {
    /// Whether the person counts on the day that was asked about.
    pub geregistreerd: bool,
    /// The last day on which the person counts without a break, if an end is known. `None` means
    /// indefinitely, or that the person does not count at all.
    pub laatste_dag: Option<NaiveDate>,
}

/// A stretch of days on which a person counts without a break: `begin` itself does, `tot` no
/// longer does, and no `tot` means that no end is recorded.
#[derive(Clone, Copy)]
struct Tijdvak {
    begin: NaiveDate,
    tot: Option<NaiveDate>,
}

impl Registratie {
    /// What is known of one person. The order of the grondslagen does not matter.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
    ///
    /// let dag = |jaar| NaiveDate::from_ymd_opt(jaar, 1, 1).ok_or("no such day");
    /// let wsw = GrondslagPeriode::new(Grondslag::Wsw, dag(2015)?, None)?;
    /// let geboren = Geboortedatum::parse_jjjjmmdd("19700101")?;
    /// let registratie = Registratie::new(geboren, Some(dag(2020)?), vec![wsw]);
    /// assert!(!registratie.stand_op(dag(2020)?).geregistreerd);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(
        geboortedatum: Geboortedatum,
        overleden_op: Option<NaiveDate>,
        grondslagen: Vec<GrondslagPeriode>,
    ) -> Self {
        Self { geboortedatum, overleden_op, grondslagen }
    }

    /// Whether the person counts on `datum`, and until when.
    ///
    /// Only a recorded end is an end to tell. The AOW date is not: the screens explain it as
    /// something that comes on top of the end date (W6-09), so without a recorded end
    /// `laatste_dag` is `None`. But nobody is told a date on which he will not count: a recorded
    /// end after the AOW date becomes the day before that date.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Registratie};
    ///
    /// let dag = |jaar, maand, dag| NaiveDate::from_ymd_opt(jaar, maand, dag).ok_or("no such day");
    /// let einde = Einde { datum: dag(2028, 12, 31)?, reden: RedenEinde::TPlus2 };
    /// let wajong = GrondslagPeriode::new(Grondslag::Wajong, dag(2015, 1, 1)?, Some(einde))?;
    /// let geboren = Geboortedatum::parse_jjjjmmdd("19900315")?;
    /// let registratie = Registratie::new(geboren, None, vec![wajong]);
    ///
    /// let stand = registratie.stand_op(dag(2026, 7, 1)?);
    /// assert!(stand.geregistreerd);
    /// assert_eq!(stand.laatste_dag, Some(dag(2028, 12, 31)?));
    /// assert!(!registratie.stand_op(dag(2029, 1, 1)?).geregistreerd);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stand_op(&self, datum: NaiveDate) -> Stand {
        let aow = aow_datum(&self.geboortedatum);
        let tijdvak = self.tijdvakken().into_iter().find(|tijdvak| tijdvak.contains(datum));
        match tijdvak {
            Some(tijdvak) if aow.is_none_or(|aow| datum < aow) => Stand {
                geregistreerd: true,
                laatste_dag: tijdvak.tot.and_then(|tot| earliest([Some(tot), aow])).and_then(|tot| tot.pred_opt()),
            },
            _ => Stand { geregistreerd: false, laatste_dag: None },
        }
    }

    /// The stretches in order, with a gap between any two. The AOW date is left out of it, since
    /// it ends without being told.
    fn tijdvakken(&self) -> Vec<Tijdvak> {
        let mut losse: Vec<Tijdvak> = self
            .grondslagen
            .iter()
            .map(|grondslag| Tijdvak { begin: grondslag.begindatum(), tot: self.first_day_out(grondslag) })
            .filter(|tijdvak| tijdvak.contains(tijdvak.begin))
            .collect();
        losse.sort_by_key(|tijdvak| tijdvak.begin);

        let mut aaneengesloten: Vec<Tijdvak> = Vec::with_capacity(losse.len());
        for tijdvak in losse {
            match aaneengesloten.last_mut() {
                Some(vorige) if vorige.reaches(tijdvak.begin) => {
                    vorige.tot = latest_end(vorige.tot, tijdvak.tot);
                }
                _ => aaneengesloten.push(tijdvak),
            }
        }
        aaneengesloten
    }

    /// The first day on which this grondslag no longer counts, by its own end, by a direct end
    /// that stands with any grondslag, or by death. `None` when no end is recorded.
    fn first_day_out(&self, grondslag: &GrondslagPeriode) -> Option<NaiveDate> {
        let own = grondslag.einde().and_then(|einde| einde.reden.first_day_out(einde.datum));
        let direct = self
            .grondslagen
            .iter()
            .filter_map(GrondslagPeriode::einde)
            .filter(|einde| einde.reden.is_direct())
            .filter(|einde| einde.reden.is_final() || grondslag.begindatum() <= einde.datum)
            .map(|einde| einde.datum)
            .min();
        earliest([own, direct, self.overleden_op])
    }
}

impl Tijdvak {
    fn contains(self, datum: NaiveDate) -> bool {
        self.begin <= datum && self.tot.is_none_or(|tot| datum < tot)
    }

    /// Whether no day lies between the end and `datum`.
    fn reaches(self, datum: NaiveDate) -> bool {
        self.tot.is_none_or(|tot| datum <= tot)
    }
}

/// The earliest of the ends that are known.
fn earliest<const N: usize>(ends: [Option<NaiveDate>; N]) -> Option<NaiveDate> {
    ends.into_iter().flatten().min()
}

/// The later of two ends, where no end is later than any.
fn latest_end(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    one.zip(other).map(|(one, other)| one.max(other))
}

impl fmt::Debug for Registratie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registratie").field("grondslagen", &self.grondslagen.len()).finish_non_exhaustive()
    }
}
