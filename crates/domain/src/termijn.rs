//! Terms of the law that end on a working day (Algemene termijnenwet).

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day itself when it is a working day, else the next one that is (Algemene termijnenwet art. 1).
pub(crate) fn werkdag_vanaf(datum: NaiveDate) -> NaiveDate {
    datum.iter_days().find(|dag| is_werkdag(*dag)).unwrap_or(datum)
}

fn is_werkdag(datum: NaiveDate) -> bool {
    !matches!(datum.weekday(), Weekday::Sat | Weekday::Sun) && !is_feestdag(datum)
}

/// A day that is generally recognised as a holiday, or equal to one (Algemene termijnenwet art. 3 lid 1 and 2).
fn is_feestdag(datum: NaiveDate) -> bool {
    let sinds_pasen = pasen(datum.year()).map(|pasen| (datum - pasen).num_days());
    match (datum.month(), datum.day()) {
        // New year, the King's birthday (celebrated on a Saturday when it is a Sunday, so never on a working day then),
        // 5 May and Christmas.
        (1, 1) | (4, 27) | (5, 5) | (12, 25 | 26) => true,
        // Good Friday, Easter Monday, Ascension Day and Whit Monday.
        _ => sinds_pasen.is_some_and(|dagen| matches!(dagen, -2 | 1 | 39 | 50)),
    }
}

/// Easter Sunday of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher.
fn pasen(jaar: i32) -> Option<NaiveDate> {
    let (a, b, c) = (jaar % 19, jaar / 100, jaar % 100);
    let epacta = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let weekdag = (32 + 2 * (b % 4) + 2 * (c / 4) - epacta - c % 4) % 7;
    let correctie = (a + 11 * epacta + 22 * weekdag) / 451;
    let dagen = epacta + weekdag - 7 * correctie + 114;
    let maand = u32::try_from(dagen / 31).ok()?;
    let dag = u32::try_from(dagen % 31).ok()? + 1;
    NaiveDate::from_ymd_opt(jaar, maand, dag)
}

/// So many days later, and never past the calendar's last day.
pub(crate) fn later(datum: NaiveDate, dagen: u64) -> NaiveDate {
    datum.checked_add_days(Days::new(dagen)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_is_where_the_calendar_has_it() {
        for datum in ["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"] {
            assert_eq!(pasen(dag(datum).year()), Some(dag(datum)));
        }
    }

    #[test]
    fn a_term_that_ends_on_a_free_day_ends_on_the_next_working_day() {
        for (datum, werkdag) in [
            // A usual Monday, a Saturday, a Sunday.
            ("2026-11-23", "2026-11-23"),
            ("2026-11-21", "2026-11-23"),
            ("2026-11-22", "2026-11-23"),
            // Christmas on a Friday, then the weekend.
            ("2026-12-25", "2026-12-28"),
            ("2027-01-01", "2027-01-04"),
            // Good Friday up to and including Easter Monday.
            ("2026-04-03", "2026-04-07"),
            // Ascension Day, Whit Monday, 5 May.
            ("2026-05-14", "2026-05-15"),
            ("2026-05-25", "2026-05-26"),
            ("2026-05-05", "2026-05-06"),
            // The King's birthday; in 2025 it was a Sunday, so the day before, a Saturday.
            ("2026-04-27", "2026-04-28"),
            ("2025-04-26", "2025-04-28"),
        ] {
            assert_eq!(werkdag_vanaf(dag(datum)), dag(werkdag), "{datum}");
        }
    }
}
