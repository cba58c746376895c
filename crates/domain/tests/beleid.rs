//! The policy: each value of it, and that changing the data changes the outcome.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Datelike, Days, NaiveDate};
use domain::aow::{AowRegel, TABEL};
use domain::{
    Beleid, Einde, Frequentie, Gebeurtenis, GebeurtenisSoort, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde,
    Registratie, TPlus2Gevolg, TPlus2Regime,
};

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap()
}

fn wajong(einde: Option<Einde>) -> GrondslagPeriode {
    GrondslagPeriode::new(Grondslag::Wajong, dag(2015, 1, 1), einde).unwrap()
}

fn registratie(jjjjmmdd: &str, periode: GrondslagPeriode) -> Registratie {
    Registratie::new(Geboortedatum::parse_jjjjmmdd(jjjjmmdd).unwrap(), None, vec![periode])
}

/// I-04, said once more: by the year of the date.
#[test]
fn every_day_has_the_end_of_its_regime() {
    for sinds in dag(2013, 1, 1).iter_days().take_while(|sinds| sinds.year() < 2027) {
        let verwacht = match sinds.year() {
            jaar @ 2013..=2017 => Some(dag(jaar + 2, 12, 31)),
            2018 | 2019 => Some(dag(2028, 12, 31)),
            _ => None,
        };
        assert_eq!(Beleid::GELDEND.t_plus_2_einde(sinds), verwacht, "{sinds}");
    }
}

#[test]
fn the_ends_of_the_calendar_have_no_other_answer() {
    assert_eq!(Beleid::GELDEND.t_plus_2_einde(NaiveDate::MAX), None);
    let altijd = [TPlus2Regime { tot_en_met: NaiveDate::MAX, gevolg: TPlus2Gevolg::NaKalenderjaren(2) }];
    let beleid = Beleid { t_plus_2: Box::leak(Box::new(altijd)), ..Beleid::GELDEND };
    assert_eq!(beleid.t_plus_2_einde(NaiveDate::MAX), None);
    assert_eq!(Beleid::GELDEND.uiterste_beslisdatum(NaiveDate::MAX), NaiveDate::MAX);
    assert_eq!(Frequentie::Jaarlijks.te_laat_na(NaiveDate::MAX), NaiveDate::MAX);
}

#[test]
fn the_regimes_are_in_order_and_cover_every_day() {
    let regimes = Beleid::GELDEND.t_plus_2;
    assert!(regimes.windows(2).all(|paar| paar[0].tot_en_met < paar[1].tot_en_met));
    assert_eq!(regimes.last().unwrap().tot_en_met, NaiveDate::MAX);
}

/// Wanting the suspension of t+2 longer is one date, not code.
#[test]
fn another_suspension_is_another_date() {
    const REGIMES: &[TPlus2Regime] = &[TPlus2Regime {
        tot_en_met: NaiveDate::MAX,
        gevolg: TPlus2Gevolg::Opgeschort { tot: NaiveDate::from_ymd_opt(2030, 6, 1).unwrap(), kalenderjaren: 3 },
    }];
    let beleid = Beleid { t_plus_2: REGIMES, ..Beleid::GELDEND };
    let registratie = registratie("19900315", wajong(None).voldoet_niet_meer_sinds(dag(2016, 4, 10)).unwrap());
    let stand = registratie.stand_op_met(&beleid, dag(2020, 1, 1));
    assert_eq!((stand.laatste_dag, stand.reden), (Some(dag(2033, 12, 31)), Some(RedenEinde::TPlus2)));
    assert!(!registratie.stand_op(dag(2020, 1, 1)).geregistreerd);
}

/// The age of who is born later is announced before 1-1-2027.
#[test]
fn the_next_aow_age_is_one_row() {
    let regel = AowRegel { geboren_van: dag(1964, 10, 1), geboren_tot_en_met: dag(1965, 9, 30), jaren: 67, maanden: 6 };
    let beleid = Beleid { aow: [TABEL, &[regel]].concat().leak(), ..Beleid::GELDEND };
    let registratie = registratie("19650115", wajong(None));
    assert!(registratie.stand_op(dag(2032, 7, 15)).geregistreerd);
    assert!(registratie.stand_op_met(&beleid, dag(2032, 7, 14)).geregistreerd);
    let na = registratie.stand_op_met(&beleid, dag(2032, 7, 15));
    assert_eq!(na.geeindigd, Some(Einde { datum: dag(2032, 7, 15), reden: RedenEinde::AowLeeftijd }));
}

#[test]
fn which_days_count_is_data() {
    let beleid = Beleid { einddag_telt_mee: &[RedenEinde::BezwaarGegrond], ..Beleid::GELDEND };
    let op = dag(2026, 5, 10);
    for (reden, telt) in [(RedenEinde::BezwaarGegrond, true), (RedenEinde::TPlus2, false)] {
        let registratie = registratie("19900315", wajong(Some(Einde { datum: op, reden })));
        assert_eq!(registratie.stand_op_met(&beleid, op).geregistreerd, telt, "{reden:?}");
        assert_eq!(registratie.stand_op(op).geregistreerd, !telt, "{reden:?}");
        let na = registratie.stand_op_met(&beleid, dag(2026, 5, 11));
        assert_eq!(na.geeindigd, Some(Einde { datum: op, reden }));
    }
}

#[test]
fn only_beschut_werk_ends_later_than_it_happened() {
    let datum = dag(2024, 2, 28);
    for soort in GebeurtenisSoort::ALL {
        let einde = Beleid::GELDEND.einde_door(Gebeurtenis { soort, datum });
        let verwacht = if soort == GebeurtenisSoort::BeschutWerk { dag(2024, 2, 29) } else { datum };
        assert_eq!(einde, Einde { datum: verwacht, reden: soort.reden() });
    }
    let nooit = Gebeurtenis { soort: GebeurtenisSoort::BeschutWerk, datum: NaiveDate::MAX };
    assert_eq!(Beleid::GELDEND.einde_door(nooit).datum, NaiveDate::MAX);
}

/// R-G09: the day on which everybody who was known was taken in at once.
#[test]
fn the_register_begins_on_the_first_of_january_2015() {
    assert_eq!(Beleid::GELDEND.collectieve_opname, dag(2015, 1, 1));
}

/// I-03: 49 and 50 have a table, 51 has only the file.
#[test]
fn fifty_people_still_have_a_table() {
    let heeft_tabel = |aantal: usize| aantal <= Beleid::GELDEND.werkgever_tabel_tot_en_met;
    assert_eq!([49, 50, 51].map(heeft_tabel), [true, true, false]);
}

/// I-39.
#[test]
fn a_decision_takes_eight_weeks_at_most() {
    for ontvangen in dag(2023, 12, 1).iter_days().take(800) {
        let weken = ontvangen.checked_add_days(Days::new(7 * 8)).unwrap();
        assert_eq!(Beleid::GELDEND.uiterste_beslisdatum(ontvangen), weken);
    }
}

#[test]
fn a_source_is_late_after_its_interval_and_the_days_on_top() {
    let tot = dag(2026, 1, 31);
    for (frequentie, te_laat) in [
        (Frequentie::Dagelijks, dag(2026, 2, 5)),
        (Frequentie::Maandelijks, dag(2026, 3, 15)),
        (Frequentie::Halfjaarlijks, dag(2026, 10, 1)),
        (Frequentie::Jaarlijks, dag(2027, 5, 4)),
    ] {
        assert_eq!(frequentie.te_laat_na(tot), te_laat, "{frequentie:?}");
    }
}

#[test]
fn a_source_without_a_term_is_never_late() {
    let beleid = Beleid { levertermijnen: &[], ..Beleid::GELDEND };
    assert_eq!(beleid.te_laat_na(Frequentie::Dagelijks, dag(2026, 1, 31)), NaiveDate::MAX);
}
