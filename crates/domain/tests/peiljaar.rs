//! What an overview of a year says, against asking about each of its days.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Datelike, NaiveDate};
use domain::{
    Beleid, Einde, Gebeurtenis, GebeurtenisSoort, Geboortedatum, Grondslag, GrondslagPeriode, InJaar, RedenEinde,
    Registratie,
};
use proptest::prelude::*;
use proptest::sample::select;

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap()
}

/// A few years around the year that is asked about; often the days on which it begins and ends.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        3 => (2024..=2029, 1_u32..=365).prop_map(|(jaar, nummer)| NaiveDate::from_yo_opt(jaar, nummer).unwrap()),
        1 => (2025..=2029).prop_map(|jaar| dag(jaar, 1, 1)),
        1 => (2025..=2029).prop_map(|jaar| dag(jaar, 12, 31)),
    ]
}

fn periode() -> impl Strategy<Value = GrondslagPeriode> {
    let einde = prop::option::of((any_day(), select(&RedenEinde::ALL[..])));
    (select(&Grondslag::ALL[..]), any_day(), einde).prop_filter_map("ends before it begins", |(soort, begin, einde)| {
        GrondslagPeriode::new(soort, begin, einde.map(|(datum, reden)| Einde { datum, reden })).ok()
    })
}

prop_compose! {
    /// Some reach the AOW-leeftijd in these years: 15-12-2028 and 15-3-2026.
    fn registratie()(
        geboren in select(vec!["19610915", "19590315", "19900315", "00000000"]),
        overleden in prop::option::weighted(0.15, any_day()),
        grondslagen in prop::collection::vec(periode(), 0..5),
        gebeurtenis in prop::option::weighted(0.3, (select(&GebeurtenisSoort::ALL[..]), any_day())),
    ) -> Registratie {
        let gebeurtenissen = gebeurtenis.map(|(soort, datum)| Gebeurtenis { soort, datum });
        Registratie::new(Geboortedatum::parse_jjjjmmdd(geboren).unwrap(), overleden, grondslagen)
            .met_gebeurtenissen(gebeurtenissen.into_iter().collect())
    }
}

/// The plainest form: look at each day of the year up to today, and go on from the last one that counts.
fn per_dag(registratie: &Registratie, jaar: i32, vandaag: NaiveDate) -> Option<InJaar> {
    let telt_mee = |dag: &NaiveDate| registratie.stand_op(*dag).geregistreerd;
    let laatste =
        dag(jaar, 1, 1).iter_days().take_while(|dag| dag.year() == jaar && *dag <= vandaag).filter(telt_mee).last()?;
    match laatste.iter_days().take_while(|dag| *dag <= vandaag).find(|dag| !telt_mee(dag)) {
        Some(eerste_zonder) => Some(InJaar { laatste_dag: eerste_zonder.pred_opt() }),
        None => Some(InJaar { laatste_dag: registratie.stand_op(vandaag).laatste_dag }),
    }
}

proptest! {
    #[test]
    fn an_overview_says_what_each_of_its_days_says(
        registratie in registratie(), jaar in 2025..=2029, vandaag in any_day(),
    ) {
        prop_assert_eq!(registratie.in_jaar(jaar, vandaag), per_dag(&registratie, jaar, vandaag));
    }
}

/// I-41: the current calendar year and the one before, on the last day of a year as on the first.
#[test]
fn an_employer_asks_about_this_year_and_the_one_before() {
    for vandaag in [dag(2026, 1, 1), dag(2026, 11, 22), dag(2026, 12, 31)] {
        assert_eq!(Beleid::GELDEND.peiljaren(vandaag), [2026, 2025]);
    }
}
