//! What holds for every registration, whatever stands in it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Datelike, Days, NaiveDate};
use domain::aow::aow_datum;
use domain::{
    Einde, Gebeurtenis, GebeurtenisSoort, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Registratie, Stand,
    Subsoort,
};
use proptest::prelude::*;
use proptest::sample::select;

fn days_after(jaar: i32, maand: u32, dag: u32, days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap().checked_add_days(Days::new(days)).unwrap()
}

/// Around the day on which the suspended t+2 ends and some reach the AOW-leeftijd: within a few
/// months, so that ends, begins and days asked about often meet.
fn near_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..120).prop_map(|days| days_after(2028, 11, 1, days))
}

/// The years of the three regimes of t+2.
fn early_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        3 => (0_u64..2000).prop_map(|days| days_after(2015, 1, 1, days)),
        2 => (2016..=2020, 0_u64..4).prop_map(|(jaar, days)| days_after(jaar, 12, 30, days)),
    ]
}

/// Mostly days that meet, and now and then the ends of the calendar.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![8 => near_day(), 4 => early_day(), 1 => Just(NaiveDate::MIN), 1 => Just(NaiveDate::MAX)]
}

fn periode() -> impl Strategy<Value = GrondslagPeriode> {
    let einde = prop::option::of((any_day(), select(&RedenEinde::ALL[..])));
    let sinds = prop::option::weighted(0.3, prop_oneof![4 => early_day(), 1 => any_day()]);
    (select(&Grondslag::ALL[..]), any_day(), einde, sinds).prop_filter_map(
        "ends before it begins",
        |(grondslag, begin, einde, sinds)| {
            let einde = einde.map(|(datum, reden)| Einde { datum, reden });
            let periode = GrondslagPeriode::new(grondslag, begin, einde).ok()?;
            sinds.map_or(Some(periode), |sinds| periode.voldoet_niet_meer_sinds(sinds).ok())
        },
    )
}

/// Some reach the AOW-leeftijd in the months of `near_day`, some never.
fn geboortedatum() -> impl Strategy<Value = Geboortedatum> {
    select(vec!["19610915", "19610930", "19611001", "19610900", "19900315", "00000000"])
        .prop_map(|text| Geboortedatum::parse_jjjjmmdd(text).unwrap())
}

fn gebeurtenis() -> impl Strategy<Value = Gebeurtenis> {
    (select(&GebeurtenisSoort::ALL[..]), any_day()).prop_map(|(soort, datum)| Gebeurtenis { soort, datum })
}

#[derive(Clone, Debug)]
struct Parts {
    geboren: Geboortedatum,
    overleden: Option<NaiveDate>,
    grondslagen: Vec<GrondslagPeriode>,
    gebeurtenissen: Vec<Gebeurtenis>,
}

prop_compose! {
    fn parts()(
        geboren in geboortedatum(),
        overleden in prop::option::weighted(0.15, any_day()),
        grondslagen in prop::collection::vec(periode(), 0..6),
        gebeurtenissen in prop_oneof![2 => Just(vec![]), 1 => prop::collection::vec(gebeurtenis(), 1..3)],
    ) -> Parts {
        Parts { geboren, overleden, grondslagen, gebeurtenissen }
    }
}

impl Parts {
    fn registratie(&self) -> Registratie {
        Registratie::new(self.geboren, self.overleden, self.grondslagen.clone())
            .met_gebeurtenissen(self.gebeurtenissen.clone())
    }

    /// The direct ends, as first days out; whether each is for good.
    fn direct_ends(&self) -> Vec<(NaiveDate, bool)> {
        let recorded =
            self.grondslagen.iter().filter_map(GrondslagPeriode::einde).filter(|einde| einde.reden.is_direct());
        let recorded = recorded
            .map(|einde| (einde.datum, matches!(einde.reden, RedenEinde::AowLeeftijd | RedenEinde::Overlijden)));
        let happened = self.gebeurtenissen.iter().map(|gebeurtenis| match gebeurtenis.soort {
            // Nothing comes after the calendar's last day.
            GebeurtenisSoort::BeschutWerk => (gebeurtenis.datum.succ_opt().unwrap_or(NaiveDate::MAX), false),
            _ => (gebeurtenis.datum, false),
        });
        recorded.chain(happened).collect()
    }

    /// The rules once more, as the texts state them: day by day, without stretches.
    fn counts_by(&self, grondslag: &GrondslagPeriode, datum: NaiveDate) -> bool {
        let past = |end: Option<NaiveDate>| end.is_some_and(|end| end <= datum);
        let own_end = grondslag.einde().is_some_and(|einde| match einde.reden {
            RedenEinde::TPlus2 => einde.datum < datum,
            _ => einde.datum <= datum,
        });
        let t_plus_2 = grondslag.niet_meer_voldoen().is_some_and(|sinds| match sinds.year() {
            ..=2017 => datum.year() > sinds.year() + 2,
            2018 | 2019 => datum.year() > 2028,
            _ => false,
        });
        let direct = self
            .direct_ends()
            .into_iter()
            .any(|(end, for_good)| end <= datum && (for_good || grondslag.begindatum() <= end));
        let begun = grondslag.begindatum() <= datum;
        begun && !own_end && !t_plus_2 && !direct && !past(self.overleden) && !past(aow_datum(&self.geboren))
    }

    fn counts(&self, datum: NaiveDate) -> bool {
        self.grondslagen.iter().any(|grondslag| self.counts_by(grondslag, datum))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn agrees_with_the_rules_day_by_day(parts in parts(), datum in any_day()) {
        let registratie = parts.registratie();
        prop_assert_eq!(registratie.stand_op(datum).geregistreerd, parts.counts(datum));
        let mut grondslagen: Vec<Grondslag> =
            parts.grondslagen.iter().filter(|een| parts.counts_by(een, datum)).map(GrondslagPeriode::grondslag).collect();
        grondslagen.sort();
        grondslagen.dedup();
        prop_assert_eq!(registratie.grondslagen_op(datum), grondslagen);
    }

    #[test]
    fn counts_on_every_day_up_to_the_last_and_not_after(parts in parts(), datum in near_day()) {
        let registratie = parts.registratie();
        let stand = registratie.stand_op(datum);
        if let Some(laatste_dag) = stand.laatste_dag {
            prop_assert!(stand.geregistreerd && datum <= laatste_dag);
            for day in datum.iter_days().take_while(|day| *day <= laatste_dag).take(80) {
                prop_assert_eq!(registratie.stand_op(day), stand);
            }
            if let Some(after) = laatste_dag.succ_opt() {
                let na = registratie.stand_op(after);
                prop_assert!(!na.geregistreerd);
                let einde = na.geeindigd.unwrap();
                prop_assert_eq!(einde.reden.laatste_dag(einde.datum), laatste_dag);
                prop_assert_eq!(Some(einde.reden), stand.reden);
            }
        }
    }

    #[test]
    fn without_a_last_day_only_the_aow_ends_it(parts in parts(), datum in near_day()) {
        let registratie = parts.registratie();
        let stand = registratie.stand_op(datum);
        if stand.geregistreerd && stand.laatste_dag.is_none() {
            let aow = aow_datum(&parts.geboren).unwrap_or(NaiveDate::MAX);
            for day in datum.iter_days().take_while(|day| *day < aow).take(80) {
                prop_assert_eq!(registratie.stand_op(day), stand);
            }
        }
    }

    #[test]
    fn begin_meetellen_is_the_first_day_of_the_unbroken_registration(parts in parts(), datum in any_day()) {
        let registratie = parts.registratie();
        let stand = registratie.stand_op(datum);
        if let Some(begin) = stand.begin_meetellen {
            prop_assert!(begin <= datum);
            prop_assert_eq!(registratie.stand_op(begin), stand);
            prop_assert!(parts.grondslagen.iter().any(|grondslag| grondslag.begindatum() == begin));
            if let Some(before) = begin.pred_opt() {
                prop_assert!(!registratie.stand_op(before).geregistreerd);
            }
        }
    }

    #[test]
    fn who_does_not_count_any_more_counted_up_to_the_end_that_is_told(parts in parts(), datum in any_day()) {
        let registratie = parts.registratie();
        let stand = registratie.stand_op(datum);
        if let Some(einde) = stand.geeindigd {
            let laatste_dag = einde.reden.laatste_dag(einde.datum);
            prop_assert!(laatste_dag < datum);
            let toen = registratie.stand_op(laatste_dag);
            prop_assert!(toen.geregistreerd);
            if toen.laatste_dag.is_some() {
                prop_assert_eq!((toen.laatste_dag, toen.reden), (Some(laatste_dag), Some(einde.reden)));
            } else {
                prop_assert_eq!(einde.reden, RedenEinde::AowLeeftijd);
            }
            for day in laatste_dag.iter_days().skip(1).take_while(|day| *day <= datum).take(80) {
                prop_assert_eq!(registratie.stand_op(day), stand);
            }
        } else if !stand.geregistreerd {
            prop_assert_eq!(stand, Stand::NOOIT);
            let counted = parts.grondslagen.iter().any(|een| een.begindatum() <= datum && parts.counts(een.begindatum()));
            prop_assert!(!counted);
        }
    }

    #[test]
    fn each_answer_has_its_own_dates(parts in parts(), datum in any_day()) {
        let stand = parts.registratie().stand_op(datum);
        prop_assert_eq!(stand.geregistreerd, stand.begin_meetellen.is_some());
        prop_assert_eq!(stand.laatste_dag.is_some(), stand.reden.is_some());
        prop_assert!(stand.geregistreerd || stand.laatste_dag.is_none());
        prop_assert!(!(stand.geregistreerd && stand.geeindigd.is_some()));
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(
        (parts, shuffled) in parts().prop_flat_map(|parts| {
            let grondslagen = Just(parts.grondslagen.clone()).prop_shuffle();
            let gebeurtenissen = Just(parts.gebeurtenissen.clone()).prop_shuffle();
            let shuffled = (Just(parts.clone()), grondslagen, gebeurtenissen)
                .prop_map(|(parts, grondslagen, gebeurtenissen)| Parts { grondslagen, gebeurtenissen, ..parts });
            (Just(parts), shuffled)
        }),
        datum in any_day(),
    ) {
        prop_assert_eq!(parts.registratie().stand_op(datum), shuffled.registratie().stand_op(datum));
    }

    #[test]
    fn adding_a_grondslag_never_ends_a_registration(parts in parts(), erbij in periode(), datum in any_day()) {
        // With a direct end it would bring an end along; without, whatever its own end is.
        prop_assume!(erbij.einde().is_none_or(|einde| !einde.reden.is_direct()));
        let voor = parts.registratie().stand_op(datum);
        let mut meer = parts;
        meer.grondslagen.push(erbij);
        let na = meer.registratie().stand_op(datum);
        if voor.geregistreerd {
            prop_assert!(na.geregistreerd);
            prop_assert!(na.begin_meetellen <= voor.begin_meetellen);
            prop_assert!(na.laatste_dag.is_none_or(|na| voor.laatste_dag.is_some_and(|voor| voor <= na)));
        }
    }

    #[test]
    fn after_a_direct_end_only_what_began_later_counts(parts in parts(), datum in any_day()) {
        let stand = parts.registratie().stand_op(datum);
        for (end, for_good) in parts.direct_ends().into_iter().filter(|(end, _)| *end <= datum) {
            prop_assert!(!for_good || !stand.geregistreerd);
            prop_assert!(stand.begin_meetellen.is_none_or(|begin| end < begin));
        }
    }

    #[test]
    fn nobody_counts_on_or_after_aow_or_death(parts in parts(), days in 0_u64..40_000) {
        let registratie = parts.registratie();
        for end in [aow_datum(&parts.geboren), parts.overleden].into_iter().flatten() {
            if let Some(datum) = end.checked_add_days(Days::new(days)) {
                prop_assert!(!registratie.stand_op(datum).geregistreerd);
            }
        }
    }

    /// A supplier may record the end with a grondslag, a register of its own may say that it
    /// happened: the answer is the same.
    #[test]
    fn an_event_is_the_same_as_its_recorded_end(parts in parts(), gebeurtenis in gebeurtenis(), datum in any_day()) {
        prop_assume!(gebeurtenis.soort != GebeurtenisSoort::VrijwilligeUitschrijving && gebeurtenis.datum < NaiveDate::MAX);
        let first_day_out = match gebeurtenis.soort {
            GebeurtenisSoort::BeschutWerk => gebeurtenis.datum.succ_opt().unwrap(),
            _ => gebeurtenis.datum,
        };
        let einde = Einde { datum: first_day_out, reden: gebeurtenis.soort.reden() };
        let (mut happened, mut recorded) = (parts.clone(), parts);
        happened.gebeurtenissen.push(gebeurtenis);
        recorded.grondslagen.push(GrondslagPeriode::new(Grondslag::Wsw, first_day_out, Some(einde)).unwrap());
        prop_assert_eq!(happened.registratie().stand_op(datum), recorded.registratie().stand_op(datum));
    }

    #[test]
    fn the_kind_of_a_grondslag_makes_no_difference(parts in parts(), subsoort in select(&Subsoort::ALL[..]), datum in any_day()) {
        let mut met_soort = parts.clone();
        for periode in &mut met_soort.grondslagen {
            *periode = periode.met_subsoort(subsoort).unwrap_or(*periode);
        }
        prop_assert_eq!(parts.registratie().stand_op(datum), met_soort.registratie().stand_op(datum));
    }
}
