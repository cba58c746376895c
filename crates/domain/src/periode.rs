use core::error::Error;
use core::fmt;

use chrono::NaiveDate;

use crate::{Grondslag, RedenEinde, Subsoort};

/// That a grondslag ended, or is known to end. What the date means on the day itself depends on
/// the reason: see [`RedenEinde::laatste_dag`].
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Einde, RedenEinde};
///
/// let datum = NaiveDate::from_ymd_opt(2028, 12, 31).ok_or("no such day")?;
/// let einde = Einde { datum, reden: RedenEinde::TPlus2 };
/// assert_eq!(einde.reden.laatste_dag(einde.datum), datum);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Einde {
    /// The date of the end.
    pub datum: NaiveDate,
    /// Its reason: the two come together or not at all.
    pub reden: RedenEinde,
}

/// One grondslag of one person, from when and, if known, until when.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Grondslag, GrondslagPeriode};
///
/// let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
/// let periode = GrondslagPeriode::new(Grondslag::Wsw, begin, None)?;
/// assert_eq!(periode.grondslag(), Grondslag::Wsw);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GrondslagPeriode {
    grondslag: Grondslag,
    begindatum: NaiveDate,
    einde: Option<Einde>,
    subsoort: Option<Subsoort>,
    niet_meer_voldoen: Option<NaiveDate>,
}

impl GrondslagPeriode {
    /// A period that does not end before it begins. It may end on the day it begins: an objection
    /// that is upheld takes a grondslag away as if it never was.
    ///
    /// # Errors
    ///
    /// The end lies before the begin.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Einde, Grondslag, GrondslagPeriode, PeriodeFout, RedenEinde};
    ///
    /// let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let datum = NaiveDate::from_ymd_opt(2014, 12, 31).ok_or("no such day")?;
    /// let einde = Einde { datum, reden: RedenEinde::Emigratie };
    /// assert_eq!(
    ///     GrondslagPeriode::new(Grondslag::Wsw, begin, Some(einde)),
    ///     Err(PeriodeFout::EindeVoorBegin),
    /// );
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(grondslag: Grondslag, begindatum: NaiveDate, einde: Option<Einde>) -> Result<Self, PeriodeFout> {
        if einde.is_some_and(|einde| einde.datum < begindatum) {
            return Err(PeriodeFout::EindeVoorBegin);
        }
        Ok(Self { grondslag, begindatum, einde, subsoort: None, niet_meer_voldoen: None })
    }

    /// The same period, of this kind.
    ///
    /// # Errors
    ///
    /// It is a kind of another grondslag.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// use domain::{Grondslag, GrondslagPeriode, PeriodeFout, Subsoort};
    ///
    /// # let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let wsw = GrondslagPeriode::new(Grondslag::Wsw, begin, None)?;
    /// assert_eq!(wsw.met_subsoort(Subsoort::WswDetachering)?.subsoort(), Some(Subsoort::WswDetachering));
    /// assert_eq!(wsw.met_subsoort(Subsoort::Pro), Err(PeriodeFout::AndereGrondslag));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn met_subsoort(self, subsoort: Subsoort) -> Result<Self, PeriodeFout> {
        if subsoort.grondslag() == self.grondslag {
            Ok(Self { subsoort: Some(subsoort), ..self })
        } else {
            Err(PeriodeFout::AndereGrondslag)
        }
    }

    /// The same period, of which the person no longer meets the conditions from `datum` on. What
    /// follows from it is the policy's: see [`Beleid::t_plus_2_einde`](crate::Beleid::t_plus_2_einde).
    ///
    /// # Errors
    ///
    /// The date lies before the begin.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// use domain::{Grondslag, GrondslagPeriode, PeriodeFout};
    ///
    /// let dag = |jaar| NaiveDate::from_ymd_opt(jaar, 1, 1).ok_or("no such day");
    /// let wsw = GrondslagPeriode::new(Grondslag::Wsw, dag(2015)?, None)?;
    /// assert_eq!(wsw.voldoet_niet_meer_sinds(dag(2017)?)?.niet_meer_voldoen(), Some(dag(2017)?));
    /// assert_eq!(wsw.voldoet_niet_meer_sinds(dag(2014)?), Err(PeriodeFout::NietMeerVoldoenVoorBegin));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn voldoet_niet_meer_sinds(self, datum: NaiveDate) -> Result<Self, PeriodeFout> {
        if datum < self.begindatum {
            return Err(PeriodeFout::NietMeerVoldoenVoorBegin);
        }
        Ok(Self { niet_meer_voldoen: Some(datum), ..self })
    }

    /// Which grondslag.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use domain::{Grondslag, GrondslagPeriode};
    /// # let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let periode = GrondslagPeriode::new(Grondslag::Wiw, begin, None)?;
    /// assert_eq!(periode.grondslag(), Grondslag::Wiw);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn grondslag(&self) -> Grondslag {
        self.grondslag
    }

    /// The first day on which it counts.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use domain::{Grondslag, GrondslagPeriode};
    /// # let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let periode = GrondslagPeriode::new(Grondslag::Wiw, begin, None)?;
    /// assert_eq!(periode.begindatum(), begin);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn begindatum(&self) -> NaiveDate {
        self.begindatum
    }

    /// Its end, when one is known.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use domain::{Grondslag, GrondslagPeriode};
    /// # let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let periode = GrondslagPeriode::new(Grondslag::Wiw, begin, None)?;
    /// assert_eq!(periode.einde(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn einde(&self) -> Option<Einde> {
        self.einde
    }

    /// Which kind of the grondslag, when that was delivered.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use domain::{Grondslag, GrondslagPeriode};
    /// # let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let periode = GrondslagPeriode::new(Grondslag::Wajong, begin, None)?;
    /// assert_eq!(periode.subsoort(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn subsoort(&self) -> Option<Subsoort> {
        self.subsoort
    }

    /// The day from which the person no longer meets the conditions, if that is so.
    ///
    /// ```
    /// # use chrono::NaiveDate;
    /// # use domain::{Grondslag, GrondslagPeriode};
    /// # let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    /// let periode = GrondslagPeriode::new(Grondslag::Wiw, begin, None)?;
    /// assert_eq!(periode.niet_meer_voldoen(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn niet_meer_voldoen(&self) -> Option<NaiveDate> {
        self.niet_meer_voldoen
    }
}

/// Why dates do not make a period.
///
/// ```
/// use domain::PeriodeFout;
///
/// assert_eq!(PeriodeFout::EindeVoorBegin.to_string(), "the period ends before it begins");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodeFout {
    /// The end lies before the begin.
    EindeVoorBegin,
    /// The conditions were no longer met before the begin.
    NietMeerVoldoenVoorBegin,
    /// The kind is one of another grondslag.
    AndereGrondslag,
}

impl fmt::Display for PeriodeFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EindeVoorBegin => "the period ends before it begins",
            Self::NietMeerVoldoenVoorBegin => "the conditions are no longer met before the period begins",
            Self::AndereGrondslag => "the kind belongs to another grondslag",
        })
    }
}

impl Error for PeriodeFout {}
