use core::error::Error;
use core::fmt;

use chrono::NaiveDate;

use crate::{Grondslag, RedenEinde};

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
        Ok(Self { grondslag, begindatum, einde })
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
}

impl fmt::Display for PeriodeFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EindeVoorBegin => f.write_str("the period ends before it begins"),
        }
    }
}

impl Error for PeriodeFout {}
