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

/// AOW art. 7a as the law says it: an age for each calendar year in which somebody reaches it.
const LEEFTIJD_PER_JAAR: [(i32, i32); 19] = [
    (2013, 65 * 12 + 1),
    (2014, 65 * 12 + 2),
    (2015, 65 * 12 + 3),
    (2016, 65 * 12 + 6),
    (2017, 65 * 12 + 9),
    (2018, 66 * 12),
    (2019, 66 * 12 + 4),
    (2020, 66 * 12 + 4),
    (2021, 66 * 12 + 4),
    (2022, 66 * 12 + 7),
    (2023, 66 * 12 + 10),
    (2024, 67 * 12),
    (2025, 67 * 12),
    (2026, 67 * 12),
    (2027, 67 * 12),
    (2028, 67 * 12 + 3),
    (2029, 67 * 12 + 3),
    (2030, 67 * 12 + 3),
    (2031, 67 * 12 + 3),
];

/// The first year in which somebody has the age of that year: no table of births, and no arithmetic
/// of chrono.
fn volgens_de_wet(geboren: (i32, i32, i32)) -> Option<(i32, i32, i32)> {
    LEEFTIJD_PER_JAAR.into_iter().find_map(|(jaar, maanden)| {
        let bereikt = plus_maanden(geboren, maanden);
        (bereikt.0 == jaar).then_some(bereikt)
    })
}

/// A day that does not exist is the first of the next month.
fn plus_maanden((jaar, maand, dag): (i32, i32, i32), maanden: i32) -> (i32, i32, i32) {
    let geteld = jaar * 12 + (maand - 1) + maanden;
    let (jaar, maand) = (geteld / 12, geteld % 12 + 1);
    if dag <= dagen_in(jaar, maand) { (jaar, maand, dag) } else { plus_maanden((jaar, maand, 1), 1) }
}

fn dagen_in(jaar: i32, maand: i32) -> i32 {
    match maand {
        2 if jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[test]
fn every_day_of_birth_from_1948_to_1964_agrees_with_the_law() {
    let (mut dagen, mut onbekend) = (0, 0);
    for jaar in 1948..=1964 {
        for maand in 1..=12 {
            for dag in 1..=dagen_in(jaar, maand) {
                let tekst = format!("{jaar:04}{maand:02}{dag:02}");
                let verwacht = volgens_de_wet((jaar, maand, dag));
                let datum = aow(&tekst).map(|datum| {
                    let [maand, dag] = [datum.month(), datum.day()].map(|deel| i32::try_from(deel).unwrap());
                    (datum.year(), maand, dag)
                });
                assert_eq!(datum, verwacht, "{tekst}");
                dagen += 1;
                onbekend += i32::from(verwacht.is_none());
            }
            let laatste = format!("{jaar:04}{maand:02}{:02}", dagen_in(jaar, maand));
            assert_eq!(aow(&format!("{jaar:04}{maand:02}00")), aow(&laatste), "{laatste}");
        }
        assert_eq!(aow(&format!("{jaar:04}0000")), aow(&format!("{jaar:04}1231")), "{jaar}");
    }
    // 17 years with 5 leap days, of which the last 92 days are not in the law yet.
    assert_eq!((dagen, onbekend), (17 * 365 + 5, 92));
}
