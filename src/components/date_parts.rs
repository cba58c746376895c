//! A date as people type it: in three parts, with or without leading zeros, or pasted as a whole in the first.

use chrono::NaiveDate;

use crate::teksten::velden as teksten;

/// What is typed in the three parts of a date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateParts {
    /// The day.
    pub day: String,
    /// The month, as a number.
    pub month: String,
    /// The year, in full.
    pub year: String,
}

/// What is wrong with a date: the first thing to mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// Nothing is filled in.
    Empty,
    /// The day is missing.
    DayMissing,
    /// The month is missing.
    MonthMissing,
    /// The year is missing.
    YearMissing,
    /// The day is no number from 1 to 31.
    Day,
    /// The month is no number from 1 to 12.
    Month,
    /// The year is not written in four digits.
    Year,
    /// The month has no such day.
    NoSuchDay,
}

impl DateFault {
    /// How to mend it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Empty => teksten::DATUM_LEEG,
            Self::DayMissing => teksten::DAG_LEEG,
            Self::MonthMissing => teksten::MAAND_LEEG,
            Self::YearMissing => teksten::JAAR_LEEG,
            Self::Day => teksten::DAG_FOUT,
            Self::Month => teksten::MAAND_FOUT,
            Self::Year => teksten::JAAR_FOUT,
            Self::NoSuchDay => teksten::DAG_BESTAAT_NIET,
        }
    }

    /// Whether day, month and year are to be mended.
    pub(super) fn concerns(self) -> [bool; 3] {
        match self {
            Self::Empty => [true, true, true],
            Self::DayMissing | Self::Day => [true, false, false],
            Self::MonthMissing | Self::Month => [false, true, false],
            Self::YearMissing | Self::Year => [false, false, true],
            Self::NoSuchDay => [true, true, false],
        }
    }
}

/// Reads the value of a date field.
pub fn read_date(value: &str) -> Result<NaiveDate, DateFault> {
    DateParts::of_value(value).date()
}

impl DateParts {
    /// Takes the value of a field apart.
    pub fn of_value(value: &str) -> Self {
        if let Some(date) = contract::datum::parse(value) {
            let iso = contract::datum::format(date);
            return Self::whole(&iso).unwrap_or_default();
        }
        let mut parts = value.splitn(3, '-').map(|part| part.trim().to_owned());
        let mut next = || parts.next().unwrap_or_default();
        Self { day: next(), month: next(), year: next() }
    }

    /// The value of the field: the date as `jjjj-mm-dd`, or else what was typed, joined by hyphens.
    pub fn value(&self) -> String {
        if let Ok(date) = self.date() {
            return contract::datum::format(date);
        }
        let Self { day, month, year } = self;
        let typed = format!("{}-{}-{}", day.trim(), month.trim(), year.trim());
        match typed.as_str() {
            "--" => String::new(),
            // A year in the place of the day must not pass for a date by that.
            _ if contract::datum::parse(&typed).is_some() => format!(" {typed}"),
            _ => typed,
        }
    }

    /// A whole date in one text, as it is pasted: `31-12-2027`, with other signs between, or the other way around.
    pub fn whole(text: &str) -> Option<Self> {
        let mut parts = text.trim().split(['-', '/', '.', ' ']);
        let (first, month, last) = (parts.next()?, parts.next()?, parts.next()?);
        let of = |day: &str, year: &str| Self { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() };
        let digits = [first, month, last].iter().all(|part| part.bytes().all(|sign| sign.is_ascii_digit()));
        match (first.len(), month.len(), last.len()) {
            _ if parts.next().is_some() || !digits => None,
            // Not with a shorter year: who types it by hand is not done then.
            (1..=2, 1..=2, 4) => Some(of(first, last)),
            (4, 2, 2) => Some(of(last, first)),
            _ => None,
        }
    }

    /// The date, or the first thing to mend.
    pub fn date(&self) -> Result<NaiveDate, DateFault> {
        let [day, month, year] = [&self.day, &self.month, &self.year].map(|part| part.trim());
        if [day, month, year] == [""; 3] {
            return Err(DateFault::Empty);
        }
        let day = number(day, 2, 31).ok_or(if day.is_empty() { DateFault::DayMissing } else { DateFault::Day })?;
        let month =
            number(month, 2, 12).ok_or(if month.is_empty() { DateFault::MonthMissing } else { DateFault::Month })?;
        let full = number(year, 4, 9999).filter(|_| year.len() == 4);
        let year = full.ok_or(if year.is_empty() { DateFault::YearMissing } else { DateFault::Year })?;
        let year = i32::try_from(year).map_err(|_| DateFault::Year)?;
        NaiveDate::from_ymd_opt(year, month, day).ok_or(DateFault::NoSuchDay)
    }
}

/// A number from 1 up to and including `most`, in so many digits at most.
fn number(text: &str, digits: usize, most: u32) -> Option<u32> {
    let shape = text.len() <= digits && text.bytes().all(|sign| sign.is_ascii_digit());
    text.parse().ok().filter(|number| shape && (1..=most).contains(number))
}
