//! On which day someone reaches the AOW-leeftijd (AOW art. 7a; the table in formaten.md).
//!
//! ```
//! use chrono::NaiveDate;
//! use domain::{Geboortedatum, aow};
//!
//! let geboren = Geboortedatum::parse_jjjjmmdd("19500121")?;
//! assert_eq!(aow::aow_datum(&geboren), NaiveDate::from_ymd_opt(2015, 4, 21));
//! # Ok::<(), domain::GeboortedatumFout>(())
//! ```

use chrono::{Datelike, Months, NaiveDate};

use crate::Geboortedatum;
use crate::beleid::dag;

/// One row of the table: who was born in this period reaches the AOW-leeftijd at this age.
///
/// ```
/// use domain::aow::TABEL;
///
/// let laatste = TABEL.last().ok_or("empty")?;
/// assert_eq!((laatste.jaren, laatste.maanden), (67, 3));
/// assert_eq!(laatste.geboren_tot_en_met.to_string(), "1964-09-30");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AowRegel {
    /// The first day of birth of the row.
    pub geboren_van: NaiveDate,
    /// The last day of birth of the row, itself included.
    pub geboren_tot_en_met: NaiveDate,
    /// The age: whole years.
    pub jaren: u32,
    /// The age: months on top of the years.
    pub maanden: u32,
}

/// The AOW-leeftijd by date of birth, in order and without a gap, a row for each year in which
/// people reach it.
///
/// The age for who was born after the last row is announced before 1-1-2027; a row here is then
/// all that changes.
///
/// ```
/// use domain::aow::TABEL;
///
/// for pair in TABEL.windows(2) {
///     assert_eq!(pair[0].geboren_tot_en_met.succ_opt(), Some(pair[1].geboren_van));
/// }
/// ```
pub const TABEL: &[AowRegel] = &[
    // Before 2013 the age was 65 for all.
    AowRegel { geboren_van: NaiveDate::MIN, geboren_tot_en_met: dag((1947, 12, 31)), jaren: 65, maanden: 0 },
    rij((1948, 1, 1), (1948, 11, 30), 65, 1),
    rij((1948, 12, 1), (1949, 10, 31), 65, 2),
    rij((1949, 11, 1), (1950, 9, 30), 65, 3),
    rij((1950, 10, 1), (1951, 6, 30), 65, 6),
    rij((1951, 7, 1), (1952, 3, 31), 65, 9),
    rij((1952, 4, 1), (1952, 12, 31), 66, 0),
    rij((1953, 1, 1), (1953, 8, 31), 66, 4),
    rij((1953, 9, 1), (1954, 8, 31), 66, 4),
    rij((1954, 9, 1), (1955, 8, 31), 66, 4),
    rij((1955, 9, 1), (1956, 5, 31), 66, 7),
    rij((1956, 6, 1), (1957, 2, 28), 66, 10),
    rij((1957, 3, 1), (1957, 12, 31), 67, 0),
    rij((1958, 1, 1), (1958, 12, 31), 67, 0),
    rij((1959, 1, 1), (1959, 12, 31), 67, 0),
    rij((1960, 1, 1), (1960, 12, 31), 67, 0),
    rij((1961, 1, 1), (1961, 9, 30), 67, 3),
    rij((1961, 10, 1), (1962, 9, 30), 67, 3),
    rij((1962, 10, 1), (1963, 9, 30), 67, 3),
    rij((1963, 10, 1), (1964, 9, 30), 67, 3),
];

/// The day on which someone reaches the AOW-leeftijd: the first day on which he no longer counts.
///
/// `None` when nothing is known: the year of birth is unknown, or it is later than the table.
///
/// Two assumptions (formaten.md). Of a partly unknown date of birth the latest possible day is
/// taken: in the person's favour, as nobody loses a registration by a guess. And where the day
/// does not exist in the month (born on 30-11-1961, plus three months), it is the first day of the
/// next month.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Geboortedatum, aow::aow_datum};
///
/// let schrikkeldag = Geboortedatum::parse_jjjjmmdd("19600229")?;
/// assert_eq!(aow_datum(&schrikkeldag), NaiveDate::from_ymd_opt(2027, 3, 1));
/// let dag_onbekend = Geboortedatum::parse_jjjjmmdd("19570200")?;
/// assert_eq!(aow_datum(&dag_onbekend), NaiveDate::from_ymd_opt(2023, 12, 28));
/// let na_de_tabel = Geboortedatum::parse_jjjjmmdd("19641001")?;
/// assert_eq!(aow_datum(&na_de_tabel), None);
/// # Ok::<(), domain::GeboortedatumFout>(())
/// ```
#[must_use]
pub fn aow_datum(geboortedatum: &Geboortedatum) -> Option<NaiveDate> {
    aow_datum_volgens(TABEL, geboortedatum)
}

/// The same as [`aow_datum`], by another table, in order: that of a law to come.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Geboortedatum, aow};
///
/// let dag = |jaar, maand, dag| NaiveDate::from_ymd_opt(jaar, maand, dag).ok_or("no such day");
/// let regel = aow::AowRegel {
///     geboren_van: dag(1964, 10, 1)?,
///     geboren_tot_en_met: dag(1965, 9, 30)?,
///     jaren: 67,
///     maanden: 3,
/// };
/// let tabel = [aow::TABEL, &[regel]].concat();
/// let geboren = Geboortedatum::parse_jjjjmmdd("19641001")?;
/// assert_eq!(aow::aow_datum_volgens(&tabel, &geboren), Some(dag(2032, 1, 1)?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn aow_datum_volgens(tabel: &[AowRegel], geboortedatum: &Geboortedatum) -> Option<NaiveDate> {
    let geboren = geboortedatum.latest()?;
    let regel = tabel.iter().find(|regel| geboren <= regel.geboren_tot_en_met)?;
    let months = Months::new(12 * regel.jaren + regel.maanden);
    // chrono falls back to the last day of the month where the day does not exist.
    let date = geboren.checked_add_months(months)?;
    if date.day() == geboren.day() { Some(date) } else { date.succ_opt() }
}

const fn rij(van: (i32, u32, u32), tot: (i32, u32, u32), jaren: u32, maanden: u32) -> AowRegel {
    AowRegel { geboren_van: dag(van), geboren_tot_en_met: dag(tot), jaren, maanden }
}
