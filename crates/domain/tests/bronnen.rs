//! Groups, grondslagen, kinds, sources and events: that they fit each other, and their codes.

use core::fmt::Debug;
use core::str::FromStr;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::levering::Omvang;
use domain::{
    Bron, Doelgroep, Frequentie, GebeurtenisSoort, Grondslag, GrondslagPeriode, Leverancier, OnbekendeCode,
    PeriodeFout, RedenEinde, Subsoort,
};

/// Reads back each code, and nothing that only looks like one.
fn codes_are_exact<T: FromStr<Err = OnbekendeCode> + Copy + Debug + PartialEq>(
    alle: &[T],
    code: impl Fn(&T) -> &'static str,
) -> Vec<&'static str> {
    let codes: Vec<&str> = alle.iter().map(code).collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), alle.len(), "{codes:?}");
    for (een, code) in alle.iter().zip(&codes) {
        assert_eq!(code.parse(), Ok(*een));
        assert!(code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'), "{code}");
        for anders in [code.to_lowercase(), format!(" {code}"), format!("{code} "), code.replace('_', " ") + "!"] {
            assert_eq!(anders.parse::<T>(), Err(OnbekendeCode), "{anders}");
        }
    }
    assert_eq!("".parse::<T>(), Err(OnbekendeCode));
    codes
}

#[test]
fn every_code_is_read_back_exactly() {
    assert_eq!(
        codes_are_exact(&Bron::ALL, Bron::code),
        [
            "INDICATIE_BANENAFSPRAAK",
            "VSO_PRO",
            "PRAKTIJKROUTE",
            "WAJONG",
            "WSW",
            "WIW_ID",
            "WERKEN_MET_VOORZIENING",
            "PERSONEN",
            "INKOMSTENVERHOUDINGEN",
            "BESLUITEN",
        ]
    );
    assert_eq!(
        codes_are_exact(&Subsoort::ALL, Subsoort::code),
        ["WSW_BEGELEID_WERK", "WSW_DETACHERING", "WSW_WERK_OF_WACHTLIJST", "WAJONG_OUD", "WAJONG_2010", "VSO", "PRO"]
    );
    assert_eq!(
        codes_are_exact(&GebeurtenisSoort::ALL, GebeurtenisSoort::code),
        ["EMIGRATIE", "BESCHUT_WERK", "DUURZAAM_GEEN_ARBEIDSVERMOGEN", "VRIJWILLIGE_UITSCHRIJVING"]
    );
    assert_eq!(codes_are_exact(&Omvang::ALL, Omvang::code), ["VOLLEDIG", "MUTATIE"]);
    codes_are_exact(&Grondslag::ALL, Grondslag::code);
    codes_are_exact(&RedenEinde::ALL, RedenEinde::code);
    assert_eq!(OnbekendeCode.to_string(), "unknown code");
}

#[test]
fn every_grondslag_belongs_to_one_group_and_comes_from_one_source() {
    for grondslag in Grondslag::ALL {
        let groepen: Vec<Doelgroep> =
            Doelgroep::ALL.into_iter().filter(|groep| groep.grondslagen().contains(&grondslag)).collect();
        assert_eq!(groepen, [grondslag.doelgroep()]);
        let bronnen: Vec<Bron> = Bron::ALL.into_iter().filter(|bron| bron.grondslagen().contains(&grondslag)).collect();
        assert_eq!(bronnen.len(), 1, "{grondslag:?}");
        assert_eq!(bronnen[0].doelgroep(), Some(grondslag.doelgroep()));
    }
}

#[test]
fn every_group_has_its_own_source_and_three_sources_have_no_group() {
    let groepen: Vec<Doelgroep> = Bron::ALL.iter().filter_map(Bron::doelgroep).collect();
    assert_eq!(groepen, Doelgroep::ALL);
    for bron in [Bron::Personen, Bron::Inkomstenverhoudingen, Bron::Besluiten] {
        assert!(bron.grondslagen().is_empty());
    }
}

/// R-L01 to R-L07, with I-08 to I-11.
#[test]
fn every_source_has_its_supplier_and_its_pace() {
    let verwacht = [
        (Leverancier::Uwv, Frequentie::Dagelijks),
        (Leverancier::Uwv, Frequentie::Dagelijks),
        (Leverancier::Inlichtingenbureau, Frequentie::Dagelijks),
        (Leverancier::Uwv, Frequentie::Maandelijks),
        (Leverancier::Panteia, Frequentie::Halfjaarlijks),
        (Leverancier::Cbs, Frequentie::Jaarlijks),
        (Leverancier::Uwv, Frequentie::Dagelijks),
        (Leverancier::Brp, Frequentie::Dagelijks),
        (Leverancier::Polisadministratie, Frequentie::Maandelijks),
        (Leverancier::Gemeenten, Frequentie::Dagelijks),
    ];
    assert_eq!(Bron::ALL.map(|bron| (bron.leverancier(), bron.frequentie())), verwacht);
}

#[test]
fn a_kind_stands_only_with_its_own_grondslag() {
    for grondslag in Grondslag::ALL {
        let periode = GrondslagPeriode::new(grondslag, NaiveDate::MIN, None);
        for subsoort in Subsoort::ALL {
            let met = periode.and_then(|periode| periode.met_subsoort(subsoort));
            let verwacht =
                if subsoort.grondslag() == grondslag { Ok(Some(subsoort)) } else { Err(PeriodeFout::AndereGrondslag) };
            assert_eq!(met.map(|periode| periode.subsoort()), verwacht, "{subsoort:?}");
        }
    }
    let per_grondslag =
        |grondslag| Subsoort::ALL.into_iter().filter(|subsoort| subsoort.grondslag() == grondslag).count();
    assert_eq!([Grondslag::Wsw, Grondslag::Wajong, Grondslag::VsoPro].map(per_grondslag), [3, 2, 2]);
}

/// The one word that deliveries and decisions use for the same thing.
#[test]
fn an_event_has_the_code_of_its_reason() {
    for soort in GebeurtenisSoort::ALL {
        assert_eq!(soort.code().parse(), Ok(soort.reden()));
    }
}

#[test]
fn the_conditions_can_stop_being_met_on_the_first_day_and_not_before() {
    let begin = NaiveDate::from_ymd_opt(2016, 3, 1).unwrap_or_default();
    let dag_ervoor = begin.pred_opt().unwrap_or_default();
    let sinds = |datum| {
        GrondslagPeriode::new(Grondslag::Wsw, begin, None)
            .and_then(|periode| periode.voldoet_niet_meer_sinds(datum))
            .map(|periode| (periode.niet_meer_voldoen(), periode.begindatum(), periode.einde()))
    };
    assert_eq!(sinds(begin), Ok((Some(begin), begin, None)));
    assert_eq!(sinds(dag_ervoor), Err(PeriodeFout::NietMeerVoldoenVoorBegin));
}

#[test]
fn every_error_of_a_period_says_something_else() {
    let fouten = [PeriodeFout::EindeVoorBegin, PeriodeFout::NietMeerVoldoenVoorBegin, PeriodeFout::AndereGrondslag];
    let teksten: BTreeSet<String> = fouten.iter().map(ToString::to_string).collect();
    assert_eq!(teksten.len(), fouten.len());
    assert!(teksten.iter().all(|tekst| tekst.len() > 20));
}
