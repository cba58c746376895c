//! What holds for every set of deliveries, in whatever order they arrive.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::levering::{Levering, Omvang, geldend};
use domain::{Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Registratie};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

type Feit = Levering<u8, u16>;

fn omvang() -> impl Strategy<Value = Omvang> {
    prop_oneof![1 => Just(Omvang::Volledig), 3 => Just(Omvang::Mutatie)]
}

/// Deliveries of one source, about a handful of facts, each with its own number.
fn leveringen() -> impl Strategy<Value = Vec<Feit>> {
    let levering = (omvang(), prop::collection::vec((0_u8..5, prop::option::weighted(0.7, any::<u16>())), 0..6));
    prop::collection::vec(levering, 0..7).prop_map(|leveringen| {
        let genummerd = (1..).map(|nummer| nummer * 10).zip(leveringen);
        genummerd.map(|(volgnummer, (omvang, regels))| Levering { volgnummer, omvang, regels }).collect()
    })
}

/// The rule as it is said: the newest delivery that speaks about a fact decides.
fn volgens_de_regel(leveringen: &[Feit], sleutel: u8) -> Option<u16> {
    let uitspraak = |levering: &Feit| {
        let laatste = levering.regels.iter().rev().find(|(over, _)| *over == sleutel).map(|(_, waarde)| *waarde);
        laatste.or((levering.omvang == Omvang::Volledig).then_some(None))
    };
    leveringen
        .iter()
        .filter_map(|levering| Some((levering.volgnummer, uitspraak(levering)?)))
        .max_by_key(|(volgnummer, _)| *volgnummer)
        .and_then(|(_, waarde)| waarde)
}

fn shuffled() -> impl Strategy<Value = (Vec<Feit>, Vec<Feit>)> {
    leveringen().prop_flat_map(|leveringen| (Just(leveringen.clone()), Just(leveringen).prop_shuffle()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_newest_delivery_that_speaks_about_a_fact_decides(leveringen in leveringen()) {
        let feiten = geldend(&leveringen);
        for sleutel in 0..5 {
            prop_assert_eq!(feiten.get(&sleutel).copied(), volgens_de_regel(&leveringen, sleutel));
        }
        prop_assert!(feiten.keys().all(|sleutel| *sleutel < 5));
    }

    #[test]
    fn the_order_of_arrival_does_not_matter((in_order, shuffled) in shuffled()) {
        prop_assert_eq!(geldend(&in_order), geldend(&shuffled));
    }

    #[test]
    fn a_delivery_that_comes_twice_changes_nothing(leveringen in leveringen(), again in any::<prop::sample::Index>()) {
        prop_assume!(!leveringen.is_empty());
        let mut twice = leveringen.clone();
        twice.push(again.get(&leveringen).clone());
        prop_assert_eq!(geldend(&leveringen), geldend(&twice));
    }

    /// Whatever an older one says that comes late: about what newer ones spoke of, nothing changes.
    #[test]
    fn an_older_delivery_that_comes_late_never_undoes_a_newer_one(
        leveringen in leveringen(),
        (omvang, regels) in (omvang(), prop::collection::vec((0_u8..5, prop::option::of(any::<u16>())), 0..6)),
        volgnummer in 0_u64..70,
    ) {
        prop_assume!(volgnummer % 10 != 0);
        let mut met_de_late = leveringen.clone();
        met_de_late.push(Levering { volgnummer, omvang, regels });
        let nieuwere: Vec<Feit> = leveringen.iter().filter(|een| een.volgnummer > volgnummer).cloned().collect();
        let (zonder, met) = (geldend(&leveringen), geldend(&met_de_late));
        for sleutel in 0..5 {
            let besproken = nieuwere.iter().any(|een| {
                een.omvang == Omvang::Volledig || een.regels.iter().any(|(over, _)| *over == sleutel)
            });
            if besproken {
                prop_assert_eq!(zonder.get(&sleutel), met.get(&sleutel));
            }
        }
    }

    #[test]
    fn a_newest_full_delivery_is_all_there_is(leveringen in leveringen(), inhoud in prop::collection::btree_map(0_u8..5, any::<u16>(), 0..5)) {
        let mut leveringen = leveringen;
        let regels = inhoud.iter().map(|(sleutel, waarde)| (*sleutel, Some(*waarde))).collect();
        leveringen.insert(0, Levering { volgnummer: 1_000, omvang: Omvang::Volledig, regels });
        prop_assert_eq!(geldend(&leveringen), inhoud);
    }
}

fn dag(na: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 1, 1).unwrap().checked_add_days(Days::new(na)).unwrap()
}

/// Two sources, a few begin dates, so that deliveries often speak about the same period.
fn periode() -> impl Strategy<Value = GrondslagPeriode> {
    let grondslag = select(vec![Grondslag::Wsw, Grondslag::Wajong]);
    let einde = prop::option::of((0_u64..2000, select(&RedenEinde::ALL[..])));
    (grondslag, select(vec![0_u64, 700, 1500]), einde, prop::option::of(0_u64..2000)).prop_filter_map(
        "ends before it begins",
        |(grondslag, begin, einde, sinds)| {
            let einde = einde.map(|(datum, reden)| Einde { datum: dag(datum), reden });
            let periode = GrondslagPeriode::new(grondslag, dag(begin), einde).ok()?;
            sinds.map_or(Some(periode), |sinds| periode.voldoet_niet_meer_sinds(dag(sinds)).ok())
        },
    )
}

type Aankomst = (Grondslag, Levering<NaiveDate, GrondslagPeriode>);

/// Deliveries of both sources, in the order in which they arrive.
fn aankomst() -> impl Strategy<Value = Vec<Aankomst>> {
    prop::collection::vec((omvang(), prop::collection::vec((periode(), any::<bool>()), 1..4)), 0..6).prop_map(
        |leveringen| {
            let bronnen = [Grondslag::Wsw, Grondslag::Wajong];
            let per_bron = (1..).zip(leveringen).flat_map(|(volgnummer, (omvang, rijen))| {
                bronnen.map(|bron| {
                    let van_de_bron = rijen.iter().filter(|(periode, _)| periode.grondslag() == bron);
                    let regels =
                        van_de_bron.map(|(periode, is)| (periode.begindatum(), is.then_some(*periode))).collect();
                    (bron, Levering { volgnummer, omvang, regels })
                })
            });
            per_bron.collect()
        },
    )
}

/// What the register is after these deliveries.
fn register(aankomst: &[Aankomst]) -> Registratie {
    let mut per_bron: BTreeMap<Grondslag, Vec<Levering<NaiveDate, GrondslagPeriode>>> = BTreeMap::new();
    for (bron, levering) in aankomst {
        per_bron.entry(*bron).or_default().push(levering.clone());
    }
    let periodes = per_bron.values().flat_map(|leveringen| geldend(leveringen).into_values()).collect();
    Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315").unwrap(), None, periodes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// From the deliveries to the answer: at any moment only what has arrived counts, never when.
    #[test]
    fn whoever_asks_gets_the_same_answer_in_any_order_of_arrival(
        (in_order, shuffled) in aankomst()
            .prop_flat_map(|alle| { let aantal = alle.len(); subsequence(alle, 0..=aantal) })
            .prop_flat_map(|alle| (Just(alle.clone()), Just(alle).prop_shuffle())),
        dagen in 0_u64..5000,
    ) {
        prop_assert_eq!(register(&in_order).stand_op(dag(dagen)), register(&shuffled).stand_op(dag(dagen)));
    }
}
