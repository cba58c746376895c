//! What holds for every registration, whatever stands in it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Days, NaiveDate};
use domain::aow::aow_datum;
use domain::{Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Registratie};
use proptest::prelude::*;
use proptest::sample::select;

/// Within a few months, so that ends, begins and days asked about often meet.
fn near_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..120).prop_map(|days| {
        let first = NaiveDate::from_ymd_opt(2027, 11, 1).unwrap();
        first.checked_add_days(Days::new(days)).unwrap()
    })
}

/// Mostly days that meet, and now and then the ends of the calendar.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![8 => near_day(), 1 => Just(NaiveDate::MIN), 1 => Just(NaiveDate::MAX)]
}

fn periode() -> impl Strategy<Value = GrondslagPeriode> {
    let einde = prop::option::of((any_day(), select(&RedenEinde::ALL[..])));
    (select(&Grondslag::ALL[..]), any_day(), einde).prop_filter_map(
        "ends before it begins",
        |(grondslag, begin, einde)| {
            let einde = einde.map(|(datum, reden)| Einde { datum, reden });
            GrondslagPeriode::new(grondslag, begin, einde).ok()
        },
    )
}

/// Some reach the AOW-leeftijd in the months of `near_day`, some never.
fn geboortedatum() -> impl Strategy<Value = Geboortedatum> {
    select(vec!["19601115", "19601231", "19601200", "19900315", "00000000"])
        .prop_map(|text| Geboortedatum::parse_jjjjmmdd(text).unwrap())
}

type Parts = (Geboortedatum, Option<NaiveDate>, Vec<GrondslagPeriode>);

fn parts() -> impl Strategy<Value = Parts> {
    (geboortedatum(), prop::option::weighted(0.2, any_day()), prop::collection::vec(periode(), 0..6))
}

/// The rules once more, as the texts state them: day by day, without stretches.
fn counts((geboren, overleden, grondslagen): &Parts, datum: NaiveDate) -> bool {
    let past = |end: Option<NaiveDate>| end.is_some_and(|end| end <= datum);
    let ended_by = |grondslag: &GrondslagPeriode, andere: &GrondslagPeriode| {
        andere.einde().is_some_and(|einde| {
            let for_good = matches!(einde.reden, RedenEinde::AowLeeftijd | RedenEinde::Overlijden);
            einde.reden.is_direct() && einde.datum <= datum && (for_good || grondslag.begindatum() <= einde.datum)
        })
    };
    let own_end = |grondslag: &GrondslagPeriode| {
        grondslag.einde().is_some_and(|einde| match einde.reden {
            RedenEinde::TPlus2 => einde.datum < datum,
            _ => einde.datum <= datum,
        })
    };
    !past(*overleden)
        && !past(aow_datum(geboren))
        && grondslagen.iter().any(|grondslag| {
            grondslag.begindatum() <= datum
                && !own_end(grondslag)
                && !grondslagen.iter().any(|andere| ended_by(grondslag, andere))
        })
}

fn registratie(parts: &Parts) -> Registratie {
    Registratie::new(parts.0, parts.1, parts.2.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn agrees_with_the_rules_day_by_day(parts in parts(), datum in any_day()) {
        prop_assert_eq!(registratie(&parts).stand_op(datum).geregistreerd, counts(&parts, datum));
    }

    #[test]
    fn counts_on_every_day_up_to_the_last_and_not_after(parts in parts(), datum in near_day()) {
        let registratie = registratie(&parts);
        let stand = registratie.stand_op(datum);
        if let Some(laatste_dag) = stand.laatste_dag {
            prop_assert!(stand.geregistreerd && datum <= laatste_dag);
            for day in datum.iter_days().take_while(|day| *day <= laatste_dag).take(400) {
                prop_assert_eq!(registratie.stand_op(day), stand);
            }
            if let Some(after) = laatste_dag.succ_opt() {
                prop_assert!(!registratie.stand_op(after).geregistreerd);
            }
        }
    }

    #[test]
    fn without_a_last_day_only_the_aow_ends_it(parts in parts(), datum in near_day()) {
        let registratie = registratie(&parts);
        let stand = registratie.stand_op(datum);
        if stand.geregistreerd && stand.laatste_dag.is_none() {
            let aow = aow_datum(&parts.0).unwrap_or(NaiveDate::MAX);
            for day in datum.iter_days().take_while(|day| *day < aow).take(400) {
                prop_assert_eq!(registratie.stand_op(day), stand);
            }
        }
    }

    #[test]
    fn the_order_of_the_grondslagen_does_not_matter(
        (parts, shuffled) in parts().prop_flat_map(|parts| {
            let shuffled = Just(parts.2.clone()).prop_shuffle();
            (Just(parts), shuffled)
        }),
        datum in any_day(),
    ) {
        let other = Registratie::new(parts.0, parts.1, shuffled);
        prop_assert_eq!(registratie(&parts).stand_op(datum), other.stand_op(datum));
    }

    #[test]
    fn nobody_counts_on_or_after_aow_or_death(parts in parts(), days in 0_u64..40_000) {
        let registratie = registratie(&parts);
        for end in [aow_datum(&parts.0), parts.1].into_iter().flatten() {
            if let Some(datum) = end.checked_add_days(Days::new(days)) {
                prop_assert!(!registratie.stand_op(datum).geregistreerd);
            }
        }
    }

    #[test]
    fn nobody_who_does_not_count_has_a_last_day(parts in parts(), datum in any_day()) {
        let stand = registratie(&parts).stand_op(datum);
        prop_assert!(stand.geregistreerd || stand.laatste_dag.is_none());
    }
}
