//! The demonstration register: the same every time, and possible under the rules.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "database/mod.rs"]
#[expect(dead_code, reason = "other tests reach into it")]
mod database;

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use api::demo::cast::cast;
use api::demo::{Dossier, PEILDATUM, dossiers, vul};
use api::levering::{Soort, laad};
use api::store::{Store, Telling};
use chrono::{Datelike, Months, NaiveDate};
use domain::aow::aow_datum;
use domain::{Grondslag, GrondslagPeriode, RedenEinde, Registratie, Stand};

use self::database::TestDatabase;

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap()
}

fn vandaag() -> NaiveDate {
    dag(2026, 11, 21)
}

fn periodes(dossier: &Dossier) -> impl Iterator<Item = GrondslagPeriode> {
    dossier.registraties.iter().map(|regel| regel.periode)
}

fn stand(dossier: &Dossier, op: NaiveDate) -> Stand {
    let persoon = &dossier.persoon;
    Registratie::new(persoon.geboortedatum, persoon.overleden_op, periodes(dossier).collect()).stand_op(op)
}

/// How old someone was, in whole years; of a partly unknown date the oldest that it can be.
fn leeftijd(dossier: &Dossier, op: NaiveDate) -> u32 {
    op.years_since(dossier.persoon.geboortedatum.earliest().unwrap()).unwrap()
}

#[test]
fn the_first_people_of_a_large_register_are_those_of_a_small_one() {
    let groot: Vec<Dossier> = dossiers(3000, vandaag()).collect();
    let klein: Vec<Dossier> = dossiers(1000, vandaag()).collect();
    assert!(groot[..1000] == klein[..]);
    // And the day on which it is made makes no difference.
    assert!(dossiers(1000, PEILDATUM).eq(dossiers(1000, dag(2031, 1, 1))));
    let uniek: HashSet<String> = groot.iter().map(|dossier| dossier.persoon.bsn.full_digits()).collect();
    assert_eq!(uniek.len(), 3000);
}

#[test]
fn every_begin_is_possible() {
    for dossier in dossiers(20_000, vandaag()) {
        let aow = aow_datum(&dossier.persoon.geboortedatum);
        assert!(!dossier.registraties.is_empty());
        for periode in periodes(&dossier) {
            let begin = periode.begindatum();
            let oud = leeftijd(&dossier, begin);
            assert!(begin >= dag(2015, 1, 1) && begin <= PEILDATUM && oud >= 16, "{periode:?}");
            assert!(aow.is_none_or(|aow| begin < aow), "{periode:?}");
            assert!(dossier.persoon.overleden_op.is_none_or(|dood| begin < dood), "{periode:?}");
            let goed = match periode.grondslag() {
                Grondslag::Wajong | Grondslag::Wsw => begin == dag(2015, 1, 1) && oud >= 18,
                Grondslag::Wiw | Grondslag::Id => begin == dag(2015, 1, 1) && oud >= 39,
                Grondslag::VsoPro => (16..=23).contains(&oud),
                Grondslag::IndicatieBanenafspraak => (18..=60).contains(&oud),
                Grondslag::VerminderdeLoonwaarde => begin.year() >= 2017 && (18..=60).contains(&oud),
                Grondslag::WerkenMetVoorziening => (18..=45).contains(&oud),
            };
            assert!(goed, "{periode:?} at the age of {oud}");
        }
    }
}

#[test]
fn every_end_is_possible() {
    for dossier in dossiers(20_000, vandaag()) {
        let aow = aow_datum(&dossier.persoon.geboortedatum);
        for periode in periodes(&dossier) {
            let Some(einde) = periode.einde() else { continue };
            let voor_aow = aow.is_none_or(|aow| einde.datum < aow);
            let voorbij = einde.datum < PEILDATUM;
            let goed = match einde.reden {
                RedenEinde::AowLeeftijd => aow == Some(einde.datum) && einde.datum <= PEILDATUM,
                RedenEinde::Overlijden => dossier.persoon.overleden_op == Some(einde.datum) && voor_aow && voorbij,
                RedenEinde::VrijwilligeUitschrijving => einde.datum >= dag(2021, 1, 1) && voor_aow && voorbij,
                RedenEinde::TPlus2 => {
                    [2018, 2019, 2028].contains(&einde.datum.year())
                        && (einde.datum.month(), einde.datum.day()) == (12, 31)
                }
                RedenEinde::BezwaarGegrond => {
                    einde.datum <= periode.begindatum().checked_add_months(Months::new(7)).unwrap() && voorbij
                }
                RedenEinde::BeschutWerk | RedenEinde::DuurzaamGeenArbeidsvermogen | RedenEinde::Emigratie => {
                    // A direct end is one of all grondslagen.
                    let alle = periodes(&dossier).all(|andere| andere.einde() == Some(einde));
                    alle && voor_aow && voorbij
                }
            };
            assert!(goed, "{periode:?}");
        }
    }
}

#[test]
fn it_has_some_of_everything() {
    let alle: Vec<Dossier> = dossiers(5000, vandaag()).collect();
    let mut grondslagen: HashMap<Grondslag, u32> = HashMap::new();
    let mut redenen: HashMap<RedenEinde, u32> = HashMap::new();
    for periode in alle.iter().flat_map(periodes) {
        *grondslagen.entry(periode.grondslag()).or_default() += 1;
        if let Some(einde) = periode.einde() {
            *redenen.entry(einde.reden).or_default() += 1;
        }
    }
    assert_eq!(grondslagen.len(), Grondslag::ALL.len(), "{grondslagen:?}");
    assert_eq!(redenen.len(), RedenEinde::ALL.len(), "{redenen:?}");
    let hoeveel = |wie: &dyn Fn(&Dossier) -> bool| alle.iter().filter(|dossier| wie(dossier)).count();
    assert!(hoeveel(&|dossier| dossier.registraties.len() > 1) > 200);
    assert!(hoeveel(&|dossier| dossier.persoon.geboortedatum.volledig().is_none()) > 10);
    assert!(hoeveel(&|dossier| !dossier.persoon.voorvoegsel.is_empty()) > 1000);
    let ja = hoeveel(&|dossier| stand(dossier, vandaag()).geregistreerd);
    assert!((3500..4700).contains(&ja), "{ja}");
    assert!(hoeveel(&|dossier| stand(dossier, vandaag()).laatste_dag == Some(dag(2028, 12, 31))) > 50);
}

#[test]
fn the_cast_gives_every_answer() {
    let standen = |op| -> Vec<(&str, bool, Option<NaiveDate>)> {
        cast(op)
            .into_iter()
            .map(|speler| {
                let dossier = Dossier { persoon: speler.persoon, registraties: speler.registraties };
                let stand = stand(&dossier, op);
                (speler.gebruikersnaam, stand.geregistreerd, stand.laatste_dag)
            })
            .collect()
    };
    let t_plus_2 = Some(dag(2028, 12, 31));
    for op in [dag(2020, 1, 1), vandaag(), dag(2028, 12, 31)] {
        let verwacht = [("ja", true, None), ("ja-tot", true, t_plus_2), ("nee", false, None), ("blauw", false, None)];
        assert_eq!(standen(op), verwacht, "{op}");
    }
    // On the last day before the AOW-leeftijd H. de Blauw still was registered.
    assert_eq!(standen(dag(2015, 4, 20))[3], ("blauw", true, Some(dag(2015, 4, 20))));
    assert_eq!(standen(dag(2015, 4, 21))[3], ("blauw", false, None));
    assert_eq!(standen(dag(2029, 1, 1))[1], ("ja-tot", false, None));
    let blauw = &cast(vandaag())[3].persoon;
    assert_eq!((blauw.bsn.full_digits().as_str(), blauw.achternaam.as_str()), ("123456782", "Blauw"));
    assert_eq!(blauw.geboortedatum.to_string(), "21-01-1950");
}

#[tokio::test]
async fn filling_it_twice_changes_nothing() {
    let database = TestDatabase::new();
    let store = database.open().await;
    let eerste = vul(&store, 1100, vandaag()).await.unwrap();
    assert_eq!(eerste.personen, Telling { nieuw: 1104, ..Telling::default() });
    assert_eq!(store.aantal_personen().await.unwrap(), 1104);
    let tweede = vul(&store, 1100, dag(2027, 2, 1)).await.unwrap();
    assert_eq!(tweede.personen, Telling { ongewijzigd: 1104, ..Telling::default() });
    assert_eq!(tweede.registraties.ongewijzigd, eerste.registraties.nieuw);
    assert_eq!((tweede.registraties.nieuw, tweede.registraties.gewijzigd), (0, 0));
    assert!(tweede.to_string().starts_with("1104 personen en "), "{tweede}");
}

/// Everything that the demonstration makes up would pass as a delivery.
#[tokio::test]
async fn written_as_a_delivery_no_row_is_refused_and_nothing_changes() {
    let database = TestDatabase::new();
    let store = database.open().await;
    let overzicht = vul(&store, 3000, PEILDATUM).await.unwrap();
    let mut personen = "bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum\n".to_owned();
    let mut registraties = "bsn;grondslag;begindatum;einddatum;reden_einde\n".to_owned();
    for dossier in dossiers(3000, PEILDATUM) {
        let persoon = &dossier.persoon;
        let overleden = persoon.overleden_op.map(|op| op.format("%Y%m%d").to_string()).unwrap_or_default();
        writeln!(
            personen,
            "{};{};{};{};{};{overleden}",
            persoon.bsn.full_digits(),
            persoon.voorletters,
            persoon.voorvoegsel,
            persoon.achternaam,
            persoon.geboortedatum.as_jjjjmmdd(),
        )
        .unwrap();
        for periode in periodes(&dossier) {
            let einde = periode.einde().map(|einde| format!("{};{}", einde.datum.format("%Y%m%d"), einde.reden.code()));
            writeln!(
                registraties,
                "{};{};{};{}",
                persoon.bsn.full_digits(),
                periode.grondslag().code(),
                periode.begindatum().format("%Y%m%d"),
                einde.unwrap_or_else(|| ";".to_owned()),
            )
            .unwrap();
        }
    }
    let bestanden =
        [(Soort::Personen, &personen, 3000), (Soort::Registraties, &registraties, overzicht.registraties.nieuw - 3)];
    for (soort, csv, aantal) in bestanden {
        let mut meldingen = Vec::new();
        let resultaat = laad(&store, soort, csv.as_bytes(), PEILDATUM, &mut |weigering| {
            meldingen.push(weigering.to_string());
        })
        .await
        .unwrap();
        assert_eq!(meldingen, [""; 0]);
        assert_eq!(resultaat.geladen, Telling { ongewijzigd: aantal, ..Telling::default() });
    }
}
