//! Dates of birth, whole and partly unknown.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Days, NaiveDate};
use domain::{Geboortedatum, GeboortedatumFout};
use proptest::prelude::*;

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap()
}

fn parse(text: &str) -> Geboortedatum {
    Geboortedatum::parse_jjjjmmdd(text).unwrap()
}

#[test]
fn what_is_unknown_stays_unknown() {
    let cases = [
        ("19500121", "21-01-1950", Some((dag(1950, 1, 21), dag(1950, 1, 21)))),
        ("19520200", "00-02-1952", Some((dag(1952, 2, 1), dag(1952, 2, 29)))),
        ("19501200", "00-12-1950", Some((dag(1950, 12, 1), dag(1950, 12, 31)))),
        ("19500000", "00-00-1950", Some((dag(1950, 1, 1), dag(1950, 12, 31)))),
        ("99990000", "00-00-9999", Some((dag(9999, 1, 1), dag(9999, 12, 31)))),
        ("00000000", "00-00-0000", None),
    ];
    for (text, shown, range) in cases {
        let geboren = parse(text);
        assert_eq!(geboren.as_jjjjmmdd(), text);
        assert_eq!(geboren.to_string(), shown);
        assert_eq!(geboren.earliest().zip(geboren.latest()), range);
    }
    assert_eq!(parse("19500121").volledig(), Some(dag(1950, 1, 21)));
    assert_eq!(parse("19500101").volledig(), Some(dag(1950, 1, 1)));
    assert_eq!(parse("19500100").volledig(), None);
    assert_eq!(parse("19500000").volledig(), None);
    assert_eq!(parse("00000000").volledig(), None);
}

#[test]
fn unknown_is_not_the_same_as_the_first_day() {
    assert_ne!(parse("19500100"), parse("19500101"));
    assert_ne!(parse("19500000"), parse("19500100"));
}

#[test]
fn what_does_not_exist_is_refused() {
    for text in
        ["19501300", "19500230", "19510229", "19500012", "19501301", "00000100", "00000012", "00000112", "19500132"]
    {
        let fout = Err(GeboortedatumFout::OnbestaandeDatum);
        assert_eq!(Geboortedatum::parse_jjjjmmdd(text), fout, "{text}");
    }
    for text in ["", "1950012", "195001211", "1950-1-2", "1950o121", "21-01-1950", "1950012é"] {
        let fout = Err(GeboortedatumFout::VerkeerdeVorm);
        assert_eq!(Geboortedatum::parse_jjjjmmdd(text), fout, "{text}");
    }
}

#[test]
fn a_year_that_four_digits_cannot_write_is_unknown() {
    for date in [NaiveDate::MIN, dag(-1, 1, 1), dag(0, 12, 31), dag(10_000, 1, 1), NaiveDate::MAX] {
        assert_eq!(Geboortedatum::from_date(date), parse("00000000"));
    }
}

proptest! {
    #[test]
    fn every_day_reads_back(days in 0_u64..3_652_059) {
        let date = dag(1, 1, 1).checked_add_days(Days::new(days)).unwrap();
        let geboren = Geboortedatum::from_date(date);
        prop_assert_eq!(geboren.volledig(), Some(date));
        prop_assert_eq!(Geboortedatum::parse_jjjjmmdd(&geboren.as_jjjjmmdd()), Ok(geboren));
    }

    #[test]
    fn what_is_accepted_reads_back(text in "[0-2][0-9]{3}[01][0-9][0-3][0-9]") {
        if let Ok(geboren) = Geboortedatum::parse_jjjjmmdd(&text) {
            prop_assert_eq!(geboren.as_jjjjmmdd(), text);
            prop_assert!(geboren.earliest() <= geboren.latest());
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in prop_oneof![any::<String>(), "[0-9]{8}", "\\PC{8}"]) {
        let _ = Geboortedatum::parse_jjjjmmdd(&text);
    }

    #[test]
    fn debug_shows_nothing(days in 0_u64..3_652_059) {
        let date = dag(1, 1, 1).checked_add_days(Days::new(days)).unwrap();
        prop_assert_eq!(format!("{:?}", Geboortedatum::from_date(date)), "Geboortedatum(****)");
    }
}

#[test]
fn each_fault_says_what_is_wrong() {
    assert_eq!(GeboortedatumFout::VerkeerdeVorm.to_string(), "the date of birth is not eight digits");
    assert_eq!(GeboortedatumFout::OnbestaandeDatum.to_string(), "the date of birth does not exist");
}
