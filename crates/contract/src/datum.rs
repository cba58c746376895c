//! Dates on the wire: `jjjj-mm-dd`.
//!
//! chrono's own serde support brings its parser of every date format there is, 10 kB that each visitor would download.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// Writes a date as `jjjj-mm-dd`.
///
/// ```
/// use chrono::NaiveDate;
/// let date = NaiveDate::from_ymd_opt(2028, 12, 31).unwrap();
/// assert_eq!(contract::datum::format(date), "2028-12-31");
/// ```
pub fn format(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// Reads a date written as `jjjj-mm-dd`; nothing else is one.
///
/// ```
/// use contract::datum::parse;
/// assert_eq!(parse("2028-12-31").map(contract::datum::format).as_deref(), Some("2028-12-31"));
/// assert_eq!(parse("31-12-2028"), None);
/// assert_eq!(parse("2028-02-30"), None);
/// ```
pub fn parse(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let shape = parts.next().is_none() && [year.len(), month.len(), day.len()] == [4, 2, 2];
    if !shape || !text.bytes().all(|sign| sign == b'-' || sign.is_ascii_digit()) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// For `#[serde(with = "datum")]` on a date.
///
/// # Errors
/// What the serializer says.
pub fn serialize<S: Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format(*date))
}

/// For `#[serde(with = "datum")]` on a date.
///
/// # Errors
/// When it is not a date written as `jjjj-mm-dd`.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(|| D::Error::custom("a date is jjjj-mm-dd"))
}

/// For `#[serde(with = "datum::option")]` on a date that may be absent.
pub mod option {
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    /// Writes the date, or `null`.
    ///
    /// # Errors
    /// What the serializer says.
    pub fn serialize<S: Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => super::serialize(date, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads the date, or `null`.
    ///
    /// # Errors
    /// When it is not a date written as `jjjj-mm-dd`.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
        match Option::<String>::deserialize(deserializer)? {
            Some(text) => super::parse(&text).map(Some).ok_or_else(|| D::Error::custom("a date is jjjj-mm-dd")),
            None => Ok(None),
        }
    }
}
