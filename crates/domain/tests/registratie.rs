//! When a person counts, case by case.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::NaiveDate;
use domain::{Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Registratie};

/// What a citizen and an employer may know of a [`Stand`]: whether, and until when.
type Antwoord = (bool, Option<NaiveDate>);

const NEE: Antwoord = (false, None);
const ONBEPAALD: Antwoord = (true, None);

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap()
}

fn tot_en_met(laatste_dag: NaiveDate) -> Antwoord {
    (true, Some(laatste_dag))
}

fn antwoord(registratie: &Registratie, datum: NaiveDate) -> Antwoord {
    let stand = registratie.stand_op(datum);
    (stand.geregistreerd, stand.laatste_dag)
}

fn lopend(begin: NaiveDate) -> GrondslagPeriode {
    GrondslagPeriode::new(Grondslag::Wajong, begin, None).unwrap()
}

fn beeindigd(begin: NaiveDate, datum: NaiveDate, reden: RedenEinde) -> GrondslagPeriode {
    GrondslagPeriode::new(Grondslag::Wsw, begin, Some(Einde { datum, reden })).unwrap()
}

/// Born in 1990: too young for the AOW table to say anything.
fn jong(grondslagen: &[GrondslagPeriode]) -> Registratie {
    geboren("19900315", grondslagen)
}

fn geboren(jjjjmmdd: &str, grondslagen: &[GrondslagPeriode]) -> Registratie {
    let geboortedatum = Geboortedatum::parse_jjjjmmdd(jjjjmmdd).unwrap();
    Registratie::new(geboortedatum, None, grondslagen.to_vec())
}

#[test]
fn nobody_counts_without_a_grondslag() {
    assert_eq!(antwoord(&jong(&[]), dag(2026, 1, 1)), NEE);
}

#[test]
fn counts_from_the_first_day_on() {
    let registratie = jong(&[lopend(dag(2015, 1, 1))]);
    assert_eq!(antwoord(&registratie, dag(2014, 12, 31)), NEE);
    assert_eq!(antwoord(&registratie, dag(2015, 1, 1)), ONBEPAALD);
}

#[test]
fn t_plus_2_counts_up_to_and_including_its_day() {
    let einde = dag(2028, 12, 31);
    let registratie = jong(&[beeindigd(dag(2015, 1, 1), einde, RedenEinde::TPlus2)]);
    assert_eq!(antwoord(&registratie, einde), tot_en_met(einde));
    assert_eq!(antwoord(&registratie, dag(2029, 1, 1)), NEE);
}

#[test]
fn every_other_reason_ends_on_its_day() {
    for reden in RedenEinde::ALL.into_iter().filter(|reden| *reden != RedenEinde::TPlus2) {
        let registratie = jong(&[beeindigd(dag(2015, 1, 1), dag(2026, 5, 10), reden)]);
        let dag_ervoor = dag(2026, 5, 9);
        assert_eq!(antwoord(&registratie, dag_ervoor), tot_en_met(dag_ervoor), "{reden:?}");
        assert_eq!(antwoord(&registratie, dag(2026, 5, 10)), NEE, "{reden:?}");
    }
}

#[test]
fn only_the_five_direct_reasons_end_the_other_grondslagen() {
    for reden in RedenEinde::ALL {
        let andere = lopend(dag(2016, 1, 1));
        let registratie = jong(&[andere, beeindigd(dag(2015, 1, 1), dag(2026, 5, 10), reden)]);
        let stand = antwoord(&registratie, dag(2026, 5, 11));
        assert_eq!(stand, if reden.is_direct() { NEE } else { ONBEPAALD }, "{reden:?}");
    }
    assert_eq!(RedenEinde::ALL.into_iter().filter(RedenEinde::is_direct).count(), 5);
}

#[test]
fn a_new_decision_after_a_direct_end_counts_again() {
    let einde = dag(2020, 6, 1);
    for reden in RedenEinde::ALL.into_iter().filter(RedenEinde::is_direct) {
        let oud = beeindigd(dag(2015, 1, 1), einde, reden);
        let later = antwoord(&jong(&[oud, lopend(dag(2020, 6, 2))]), dag(2026, 1, 1));
        let is_final = matches!(reden, RedenEinde::AowLeeftijd | RedenEinde::Overlijden);
        assert_eq!(later, if is_final { NEE } else { ONBEPAALD }, "{reden:?}");
        let same_day = antwoord(&jong(&[oud, lopend(einde)]), dag(2026, 1, 1));
        assert_eq!(same_day, NEE, "{reden:?}");
    }
}

#[test]
fn a_direct_end_to_come_caps_every_grondslag() {
    let beschut = beeindigd(dag(2015, 1, 1), dag(2027, 3, 1), RedenEinde::BeschutWerk);
    let registratie = jong(&[beschut, lopend(dag(2016, 1, 1))]);
    assert_eq!(antwoord(&registratie, dag(2026, 1, 1)), tot_en_met(dag(2027, 2, 28)));
}

#[test]
fn a_chain_without_a_gap_is_one_stretch() {
    let eerste = beeindigd(dag(2015, 1, 1), dag(2024, 12, 31), RedenEinde::TPlus2);
    let tweede = beeindigd(dag(2025, 1, 1), dag(2026, 7, 1), RedenEinde::BezwaarGegrond);
    let derde = beeindigd(dag(2026, 7, 1), dag(2028, 12, 31), RedenEinde::TPlus2);
    let registratie = jong(&[derde, eerste, tweede]);
    assert_eq!(antwoord(&registratie, dag(2016, 1, 1)), tot_en_met(dag(2028, 12, 31)));
    assert_eq!(antwoord(&jong(&[eerste, lopend(dag(2025, 1, 1))]), dag(2016, 1, 1)), ONBEPAALD);
}

#[test]
fn a_gap_of_one_day_breaks_the_chain() {
    let eerste = beeindigd(dag(2015, 1, 1), dag(2024, 12, 31), RedenEinde::TPlus2);
    let registratie = jong(&[eerste, lopend(dag(2025, 1, 2))]);
    assert_eq!(antwoord(&registratie, dag(2016, 1, 1)), tot_en_met(dag(2024, 12, 31)));
    assert_eq!(antwoord(&registratie, dag(2025, 1, 1)), NEE);
    assert_eq!(antwoord(&registratie, dag(2025, 1, 2)), ONBEPAALD);
}

#[test]
fn the_longest_of_several_grondslagen_counts() {
    let lang = beeindigd(dag(2015, 1, 1), dag(2028, 12, 31), RedenEinde::TPlus2);
    let kort = beeindigd(dag(2016, 1, 1), dag(2017, 1, 1), RedenEinde::BezwaarGegrond);
    assert_eq!(antwoord(&jong(&[kort, lang]), dag(2016, 6, 1)), tot_en_met(dag(2028, 12, 31)));
}

#[test]
fn a_grondslag_taken_away_at_once_never_counted() {
    let begin = dag(2026, 1, 1);
    let registratie = jong(&[beeindigd(begin, begin, RedenEinde::BezwaarGegrond)]);
    assert_eq!(antwoord(&registratie, begin), NEE);
}

/// The sample citizen of the screens (regels.md I-27) reached the AOW-leeftijd on 21-04-2015.
#[test]
fn the_aow_date_ends_without_being_told() {
    let registratie = geboren("19500121", &[lopend(dag(2015, 1, 1)), lopend(dag(2019, 1, 1))]);
    assert_eq!(antwoord(&registratie, dag(2015, 4, 20)), ONBEPAALD);
    assert_eq!(antwoord(&registratie, dag(2015, 4, 21)), NEE);
    assert_eq!(antwoord(&registratie, dag(2020, 1, 1)), NEE);
}

#[test]
fn the_aow_date_caps_a_recorded_end() {
    let einde = beeindigd(dag(2015, 1, 1), dag(2028, 12, 31), RedenEinde::TPlus2);
    let eerder_aow = geboren("19601231", &[einde]);
    assert_eq!(antwoord(&eerder_aow, dag(2026, 1, 1)), tot_en_met(dag(2027, 12, 30)));
    let later_aow = geboren("19611001", &[einde]);
    assert_eq!(antwoord(&later_aow, dag(2026, 1, 1)), tot_en_met(dag(2028, 12, 31)));
}

#[test]
fn an_unknown_birth_has_no_aow_end() {
    let registratie = geboren("00000000", &[lopend(dag(2015, 1, 1))]);
    assert_eq!(antwoord(&registratie, dag(2090, 1, 1)), ONBEPAALD);
}

#[test]
fn death_ends_on_its_day_and_for_good() {
    let geboortedatum = Geboortedatum::parse_jjjjmmdd("19900315").unwrap();
    let grondslagen = vec![lopend(dag(2015, 1, 1)), lopend(dag(2021, 1, 1))];
    let registratie = Registratie::new(geboortedatum, Some(dag(2020, 3, 4)), grondslagen);
    assert_eq!(antwoord(&registratie, dag(2020, 3, 3)), tot_en_met(dag(2020, 3, 3)));
    assert_eq!(antwoord(&registratie, dag(2020, 3, 4)), NEE);
    assert_eq!(antwoord(&registratie, dag(2022, 1, 1)), NEE);
}

#[test]
fn debug_tells_nothing_of_the_person() {
    let einde = beeindigd(dag(2015, 1, 1), dag(2020, 3, 4), RedenEinde::Overlijden);
    let shown = format!("{:?}", jong(&[einde]));
    assert_eq!(shown, "Registratie { grondslagen: 1, .. }");
}
