use core::error::Error;
use core::fmt;

use chrono::{Datelike, Months, NaiveDate};

/// A date of birth as the BRP has it: the day, the month too, or all of it may be unknown.
///
/// The test set of the `RvIG` has twelve of such people, so this is no rarity to wave away (formaten.md).
/// What is unknown is written as zeros. `Debug` shows nothing of it: it is personal data.
///
/// ```
/// use domain::Geboortedatum;
///
/// let volledig = Geboortedatum::parse_jjjjmmdd("19500121")?;
/// assert_eq!(volledig.to_string(), "21-01-1950");
/// assert_eq!(format!("{volledig:?}"), "Geboortedatum(****)");
///
/// let jaar = Geboortedatum::parse_jjjjmmdd("19500000")?;
/// assert_eq!(jaar.to_string(), "00-00-1950");
/// # Ok::<(), domain::GeboortedatumFout>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Geboortedatum(Known);

/// How much is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Known {
    Nothing,
    /// The first day of a year that exists.
    Year(NaiveDate),
    /// The first day of a month that exists.
    Month(NaiveDate),
    Day(NaiveDate),
}

/// The years that four digits can write. 0000 means unknown.
const YEARS: core::ops::RangeInclusive<i32> = 1..=9999;

impl Geboortedatum {
    /// Reads eight digits, `jjjjmmdd`, nothing else: this is the form of deliveries, not of people.
    ///
    /// # Errors
    ///
    /// Not eight digits, or a date that does not exist: see [`GeboortedatumFout`].
    ///
    /// ```
    /// use domain::{Geboortedatum, GeboortedatumFout};
    ///
    /// for known in ["19500121", "19500100", "19500000", "00000000"] {
    ///     assert!(Geboortedatum::parse_jjjjmmdd(known).is_ok());
    /// }
    /// let thirtieth_of_february = Geboortedatum::parse_jjjjmmdd("19500230");
    /// assert_eq!(thirtieth_of_february, Err(GeboortedatumFout::OnbestaandeDatum));
    /// ```
    pub fn parse_jjjjmmdd(text: &str) -> Result<Self, GeboortedatumFout> {
        if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(GeboortedatumFout::VerkeerdeVorm);
        }
        let mut parts = [0_u32; 3];
        for (index, byte) in text.bytes().enumerate() {
            let part = &mut parts[[0, 0, 0, 0, 1, 1, 2, 2][index]];
            *part = *part * 10 + u32::from(byte - b'0');
        }
        from_parts(parts).map(Self).ok_or(GeboortedatumFout::OnbestaandeDatum)
    }

    /// A date of which every part is known.
    ///
    /// A year that four digits cannot write (before 1, after 9999) is nobody's year of birth: such
    /// a date counts as unknown.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Geboortedatum;
    ///
    /// let dag = NaiveDate::from_ymd_opt(1950, 1, 21).ok_or("no such day")?;
    /// assert_eq!(Geboortedatum::from_date(dag).volledig(), Some(dag));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn from_date(date: NaiveDate) -> Self {
        Self(if YEARS.contains(&date.year()) { Known::Day(date) } else { Known::Nothing })
    }

    /// Eight digits, zeros for what is unknown: the inverse of
    /// [`parse_jjjjmmdd`](Self::parse_jjjjmmdd).
    ///
    /// ```
    /// use domain::Geboortedatum;
    ///
    /// assert_eq!(Geboortedatum::parse_jjjjmmdd("19500100")?.as_jjjjmmdd(), "19500100");
    /// # Ok::<(), domain::GeboortedatumFout>(())
    /// ```
    #[must_use]
    pub fn as_jjjjmmdd(&self) -> String {
        let [year, month, day] = self.parts();
        format!("{year:04}{month:02}{day:02}")
    }

    /// The date, when every part of it is known.
    ///
    /// ```
    /// use domain::Geboortedatum;
    ///
    /// assert!(Geboortedatum::parse_jjjjmmdd("19500121")?.volledig().is_some());
    /// assert!(Geboortedatum::parse_jjjjmmdd("19500100")?.volledig().is_none());
    /// # Ok::<(), domain::GeboortedatumFout>(())
    /// ```
    #[must_use]
    pub fn volledig(&self) -> Option<NaiveDate> {
        match self.0 {
            Known::Day(date) => Some(date),
            Known::Nothing | Known::Year(_) | Known::Month(_) => None,
        }
    }

    /// The first day that it can have been; `None` when not even the year is known.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Geboortedatum;
    ///
    /// let jaar = Geboortedatum::parse_jjjjmmdd("19500000")?;
    /// assert_eq!(jaar.earliest(), NaiveDate::from_ymd_opt(1950, 1, 1));
    /// # Ok::<(), domain::GeboortedatumFout>(())
    /// ```
    #[must_use]
    pub fn earliest(&self) -> Option<NaiveDate> {
        match self.0 {
            Known::Nothing => None,
            Known::Year(date) | Known::Month(date) | Known::Day(date) => Some(date),
        }
    }

    /// The last day that it can have been; `None` when not even the year is known.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Geboortedatum;
    ///
    /// let maand = Geboortedatum::parse_jjjjmmdd("19520200")?;
    /// assert_eq!(maand.latest(), NaiveDate::from_ymd_opt(1952, 2, 29));
    /// # Ok::<(), domain::GeboortedatumFout>(())
    /// ```
    #[must_use]
    pub fn latest(&self) -> Option<NaiveDate> {
        let (first, months) = match self.0 {
            Known::Nothing => return None,
            Known::Day(date) => return Some(date),
            Known::Month(first) => (first, 1),
            Known::Year(first) => (first, 12),
        };
        first.checked_add_months(Months::new(months)).and_then(|next| next.pred_opt())
    }

    /// Year, month and day, 0 for what is unknown.
    fn parts(self) -> [u32; 3] {
        match self.0 {
            Known::Nothing => [0, 0, 0],
            Known::Year(date) => [year(date), 0, 0],
            Known::Month(date) => [year(date), date.month(), 0],
            Known::Day(date) => [year(date), date.month(), date.day()],
        }
    }
}

/// `None` for a date that does not exist. A day without a month says nothing, so that is refused too.
fn from_parts(parts: [u32; 3]) -> Option<Known> {
    let [year, month, day] = parts;
    if parts == [0, 0, 0] {
        return Some(Known::Nothing);
    }
    let year = i32::try_from(year).ok().filter(|y| YEARS.contains(y))?;
    match (month, day) {
        (0, 0) => NaiveDate::from_ymd_opt(year, 1, 1).map(Known::Year),
        (_, 0) => NaiveDate::from_ymd_opt(year, month, 1).map(Known::Month),
        _ => NaiveDate::from_ymd_opt(year, month, day).map(Known::Day),
    }
}

fn year(date: NaiveDate) -> u32 {
    date.year().unsigned_abs()
}

/// In full, as the screens have it: `dd-mm-jjjj`, zeros for what is unknown.
impl fmt::Display for Geboortedatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [year, month, day] = self.parts();
        write!(f, "{day:02}-{month:02}-{year:04}")
    }
}

/// Nothing of the date: personal data stay out of logs and panics.
impl fmt::Debug for Geboortedatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Geboortedatum(****)")
    }
}

/// Why a text is no date of birth.
///
/// ```
/// use domain::{Geboortedatum, GeboortedatumFout};
///
/// let with_hyphens = Geboortedatum::parse_jjjjmmdd("1950-01-21");
/// assert_eq!(with_hyphens, Err(GeboortedatumFout::VerkeerdeVorm));
/// let month_thirteen = Geboortedatum::parse_jjjjmmdd("19501300");
/// assert_eq!(month_thirteen, Err(GeboortedatumFout::OnbestaandeDatum));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GeboortedatumFout {
    /// Not exactly eight digits.
    VerkeerdeVorm,
    /// Eight digits, but no such date; or a day without a month, or a month without a year.
    OnbestaandeDatum,
}

impl fmt::Display for GeboortedatumFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::VerkeerdeVorm => "the date of birth is not eight digits",
            Self::OnbestaandeDatum => "the date of birth does not exist",
        })
    }
}

impl Error for GeboortedatumFout {}
