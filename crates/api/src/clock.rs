//! The time of day: the only place that asks the machine for it, and the only one that knows Dutch time.

use std::sync::Mutex;

use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, Utc};
use chrono_tz::Europe::Amsterdam;

/// Tells the time. Handed to whoever needs it, so that a test can pick its own.
pub trait Clock: Send + Sync {
    /// The moment that it is now.
    fn now(&self) -> DateTime<Utc>;

    /// The day that it is now in the Netherlands, which is the day that the rules of the register mean.
    fn vandaag(&self) -> NaiveDate {
        dutch_date(self.now())
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still until it is told to move.
#[derive(Debug)]
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    /// Stands at `moment`.
    pub fn at(moment: DateTime<Utc>) -> Self {
        Self(Mutex::new(moment))
    }

    /// Moves on.
    pub fn advance(&self, by: TimeDelta) {
        let mut moment = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *moment += by;
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// The day in the Netherlands at `moment`.
pub fn dutch_date(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&Amsterdam).date_naive()
}

/// The time on a Dutch clock at `moment`, as `14:19`.
pub fn dutch_time(moment: DateTime<Utc>) -> String {
    moment.with_timezone(&Amsterdam).format("%H:%M").to_string()
}

/// `moment` as RFC 3339 in UTC, to the second: `2026-07-01T12:19:00Z`.
pub fn rfc3339(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn dutch_clock_follows_summer_and_winter() {
        assert_eq!(dutch_time(moment("2026-07-01T12:19:00Z")), "14:19");
        assert_eq!(dutch_time(moment("2026-01-01T13:19:00Z")), "14:19");
    }

    #[test]
    fn the_day_changes_at_dutch_midnight() {
        assert_eq!(dutch_date(moment("2026-07-01T21:59:59Z")).to_string(), "2026-07-01");
        assert_eq!(dutch_date(moment("2026-07-01T22:00:00Z")).to_string(), "2026-07-02");
    }

    #[test]
    fn a_test_clock_moves_only_when_told() {
        let clock = TestClock::at(moment("2026-07-01T12:00:00Z"));
        assert_eq!(clock.now(), clock.now());
        clock.advance(TimeDelta::minutes(15));
        assert_eq!(rfc3339(clock.now()), "2026-07-01T12:15:00Z");
    }
}
