//! The AOW date against the table and the test vectors of formaten.md.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Datelike, NaiveDate};
use domain::Geboortedatum;
use domain::aow::{TABEL, aow_datum};

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap()
}

fn aow(jjjjmmdd: &str) -> Option<NaiveDate> {
    aow_datum(&Geboortedatum::parse_jjjjmmdd(jjjjmmdd).unwrap())
}

#[test]
fn the_test_vectors_hold() {
    let vectors = [
        ("19500121", dag(2015, 4, 21)),
        ("19570228", dag(2023, 12, 28)),
        ("19570301", dag(2024, 3, 1)),
        ("19601231", dag(2027, 12, 31)),
        ("19610101", dag(2028, 4, 1)),
        ("19610930", dag(2028, 12, 30)),
        ("19611001", dag(2029, 1, 1)),
        ("19560531", dag(2022, 12, 31)),
        ("19560601", dag(2023, 4, 1)),
        // The day does not exist: the first of the next month.
        ("19611130", dag(2029, 3, 1)),
        ("19600229", dag(2027, 3, 1)),
        // Before the first change the age was 65.
        ("19471231", dag(2012, 12, 31)),
        ("19000101", dag(1965, 1, 1)),
        ("00010101", dag(66, 1, 1)),
    ];
    for (geboren, verwacht) in vectors {
        assert_eq!(aow(geboren), Some(verwacht), "{geboren}");
    }
}

#[test]
fn after_the_table_nothing_is_known() {
    assert_eq!(aow("19640930"), Some(dag(2031, 12, 30)));
    assert_eq!(aow("19641001"), None);
    assert_eq!(aow("20000101"), None);
    assert_eq!(aow("99991231"), None);
}

#[test]
fn of_a_partly_unknown_birth_the_latest_day_counts() {
    assert_eq!(aow("19500000"), aow("19501231"));
    assert_eq!(aow("19500100"), aow("19500131"));
    assert_eq!(aow("19520200"), aow("19520229"));
    // Half of 1964 is in the table, its last day is not.
    assert_eq!(aow("19640000"), None);
    assert_eq!(aow("19640900"), aow("19640930"));
    assert_eq!(aow("00000000"), None);
}

#[test]
fn every_day_of_birth_has_exactly_one_row() {
    assert_eq!(TABEL.len(), 20);
    for geboren in dag(1940, 1, 1).iter_days().take_while(|day| *day <= dag(1964, 9, 30)) {
        let rows = TABEL.iter().filter(|regel| (regel.geboren_van..=regel.geboren_tot_en_met).contains(&geboren));
        assert_eq!(rows.count(), 1, "{geboren}");
    }
}

#[test]
fn who_is_born_later_never_reaches_it_earlier() {
    let mut vorige = NaiveDate::MIN;
    for geboren in dag(1940, 1, 1).iter_days().take_while(|day| *day <= dag(1964, 9, 30)) {
        let datum = aow_datum(&Geboortedatum::from_date(geboren)).unwrap();
        assert!(vorige <= datum, "{geboren}");
        vorige = datum;
    }
}

/// The table of formaten.md names the year in which each row reaches the age.
#[test]
fn every_row_reaches_it_in_the_year_that_the_law_names() {
    for (regel, jaar) in TABEL[1..].iter().zip(2013..=2031) {
        for geboren in [regel.geboren_van, regel.geboren_tot_en_met] {
            let datum = aow_datum(&Geboortedatum::from_date(geboren)).unwrap();
            assert_eq!(datum.year(), jaar, "{geboren}");
        }
    }
}

#[test]
fn nobody_reaches_it_in_the_first_quarter_of_2028() {
    let quarter = dag(2028, 1, 1)..dag(2028, 4, 1);
    for geboren in dag(1959, 1, 1).iter_days().take(1500) {
        let datum = aow_datum(&Geboortedatum::from_date(geboren)).unwrap();
        assert!(!quarter.contains(&datum), "{geboren}");
    }
}
