//! The overview of a year.

use std::io::Cursor;

use api::{
    clock::Clock,
    levering::ontvangst::{Drempel, Moment, ontvang},
};
use chrono::TimeDelta;
use domain::{Bron, Einde, RedenEinde};
use serde_json::json;

use crate::{
    bestand::{Bestand, vandaag},
    portaal::{Portaal, bsn, bsns, dag, wajong},
};

const GROEN: &str = "999990019";
const WIT: &str = "999990020";
const ZWART: &str = "999990032";
const NUL: &str = "010000008";

#[tokio::test]
async fn the_numbers_of_an_organisation_have_a_mark_that_says_nothing() {
    let portaal = Portaal::open().await;
    let leeg = json!({"peiljaren": [2026, 2025], "loonheffingennummers": []});
    assert_eq!(portaal.nummers("a").await.json(), leeg);
    for subnummer in ["L12", "L01", "L99", "L02"] {
        portaal.werkt(&bsns(3), &format!("001001784{subnummer}"), "2024-01-01").await;
    }
    portaal.werkt(&bsns(1), "810220350L01", "2026-01-01").await;
    let nummers = portaal.nummers("a").await.json();
    let nummers = nummers["loonheffingennummers"].as_array().unwrap();
    let namen: Vec<_> = nummers.iter().map(|nummer| nummer["nummer"].as_str().unwrap()).collect();
    assert_eq!(namen, ["001001784L01", "001001784L02", "001001784L12", "001001784L99"]);
    for nummer in nummers {
        let kenmerk = nummer["kenmerk"].as_str().unwrap();
        assert!(kenmerk.len() == 32 && kenmerk.bytes().all(|teken| teken.is_ascii_hexdigit()), "{kenmerk}");
    }
    assert_eq!(portaal.nummers("b").await.json()["loonheffingennummers"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_row_is_one_person_under_one_number_with_the_last_day_and_nothing_else() {
    let portaal = Portaal::open().await;
    portaal.registreer(&[bsn(GROEN), bsn(NUL)], "19900315", wajong(None)).await;
    let einde = Einde { datum: dag("2028-12-31"), reden: RedenEinde::TPlus2 };
    portaal.registreer(&[bsn(WIT)], "19900315", wajong(Some(einde))).await;
    portaal.werkt(&[bsn(GROEN), bsn(NUL), bsn(ZWART)], "001001784L02", "2026-03-01").await;
    portaal.werkt(&[bsn(GROEN), bsn(WIT)], "001001784L01", "2026-02-01").await;
    portaal.werkt(&[bsn(GROEN)], "001001784L01", "2026-03-01").await;
    portaal.werkt(&[bsn(GROEN)], "810220350L01", "2026-03-01").await;

    let antwoord = portaal.overzicht("a", "peiljaar=2026").await;
    let rij = |bsn, nummer| json!({"bsn": bsn, "loonheffingennummer": nummer});
    let met_einde = json!({"bsn": WIT, "loonheffingennummer": "001001784L01", "einddatum": "2028-12-31"});
    let regels = json!([rij(GROEN, "001001784L01"), met_einde, rij(NUL, "001001784L02"), rij(GROEN, "001001784L02")]);
    assert_eq!(antwoord.json(), json!({"peiljaar": 2026, "aantal": 4, "regels": regels}));
    assert_eq!(antwoord.header("cache-control"), "no-store");

    let records = portaal.vastgelegd("opvragen-personeelsoverzicht").await;
    let over_wie: Vec<_> = records.iter().map(|record| record.object.clone().unwrap()).collect();
    assert_eq!(over_wie, [GROEN, WIT, NUL, GROEN].map(|wie| portaal.pseudoniem(&bsn(wie))));
    assert!(records.iter().all(|record| record.organisatie.as_deref() == Some("a") && record.resultaat == "gelukt"));
    assert!(portaal.is_heel().await);
    // It is no look-up by BSN, so it does not count as one.
    assert_eq!(portaal.aantal_opvragingen().await, 0);
}

#[tokio::test]
async fn of_one_number_only_its_own_rows() {
    let portaal = Portaal::open().await;
    portaal.registreer(&[bsn(GROEN), bsn(WIT)], "19900315", wajong(None)).await;
    portaal.werkt(&[bsn(GROEN)], "001001784L01", "2026-03-01").await;
    portaal.werkt(&[bsn(WIT)], "001001784L02", "2026-03-01").await;
    portaal.werkt(&[bsn(WIT)], "810220350L01", "2026-03-01").await;
    let kenmerk = portaal.nummers("a").await.json()["loonheffingennummers"][1]["kenmerk"].clone();
    let query = format!("peiljaar=2026&loonheffingennummer={}", kenmerk.as_str().unwrap());
    let antwoord = portaal.overzicht("a", &query).await.json();
    assert_eq!(antwoord["loonheffingennummer"], "001001784L02");
    assert_eq!((&antwoord["aantal"], &antwoord["regels"][0]["bsn"]), (&json!(1), &json!(WIT)));

    // The mark of another's number is not there, and neither is one that was made up.
    for vreemd in [kenmerk.as_str().unwrap(), "0123456789abcdef0123456789abcdef", "810220350L01", ""] {
        let query = format!("peiljaar=2026&loonheffingennummer={vreemd}");
        assert_eq!(portaal.overzicht("b", &query).await.probleem(), "404 niet-gevonden", "{vreemd}");
    }
}

#[tokio::test]
async fn only_this_year_and_the_one_before_and_every_fault_at_once() {
    let portaal = Portaal::open().await;
    for query in ["peiljaar=2024", "peiljaar=2027", "peiljaar=-1", "peiljaar=2147483647", "peiljaar=x", "", "peiljaar="]
    {
        let antwoord = portaal.overzicht("a", query).await;
        assert_eq!(antwoord.probleem(), "400 onjuist-verzoek", "{query}");
        assert_eq!(antwoord.lid("fouten")[0]["veld"], "peiljaar");
    }
    let antwoord = portaal.overzicht("a", "peiljaar=2026&peiljaar=2025&pagina=2").await;
    let fouten = antwoord.lid("fouten");
    assert_eq!((&fouten[0]["veld"], &fouten[1]["veld"]), (&json!("peiljaar"), &json!("pagina")));
    assert!(portaal.vastgelegd("opvragen-personeelsoverzicht").await.is_empty());
    assert_eq!(portaal.csv(2024).await.status(), 400);
}

#[tokio::test]
async fn who_worked_there_in_the_year_and_was_registered_in_it() {
    let portaal = Portaal::open().await;
    let [vorig, dit, beide] = [bsn(GROEN), bsn(WIT), bsn(ZWART)];
    portaal.registreer(&[vorig, dit, beide], "19900315", wajong(None)).await;
    portaal.werkt(&[vorig], "001001784L01", "2025-11-01").await;
    // From 15 December up to 11 January: in both years.
    portaal.werkt(&[beide], "001001784L01", "2025-12-15").await;
    portaal.werkt(&[dit], "001001784L01", "2026-01-01").await;
    let rij = |bsn: &str| format!("{bsn} 001001784L01 -");
    assert_eq!(portaal.rijen("peiljaar=2026").await, [rij(WIT), rij(ZWART)]);
    assert_eq!(portaal.rijen("peiljaar=2025").await, [rij(GROEN), rij(ZWART)]);
}

#[tokio::test]
async fn a_registration_that_ended_in_the_year_is_in_it_with_its_last_day() {
    let portaal = Portaal::open().await;
    let einde = |datum| Einde { datum: dag(datum), reden: RedenEinde::Emigratie };
    portaal.registreer(&[bsn(GROEN)], "19900315", wajong(Some(einde("2026-03-02")))).await;
    portaal.registreer(&[bsn(WIT)], "19900315", wajong(Some(einde("2026-01-01")))).await;
    // 67 years on 2 June 2026.
    portaal.registreer(&[bsn(ZWART)], "19590602", wajong(None)).await;
    for begin in ["2025-03-01", "2026-01-01"] {
        portaal.werkt(&[bsn(GROEN), bsn(WIT), bsn(ZWART)], "001001784L01", begin).await;
    }
    let nu = [format!("{GROEN} 001001784L01 2026-03-01"), format!("{ZWART} 001001784L01 2026-06-01")];
    assert_eq!(portaal.rijen("peiljaar=2026").await, nu);
    let toen = [nu[0].clone(), format!("{WIT} 001001784L01 2025-12-31"), nu[1].clone()];
    assert_eq!(portaal.rijen("peiljaar=2025").await, toen);
}

#[tokio::test]
async fn fifty_are_shown_and_of_fifty_one_only_how_many() {
    for (aantal, regels) in [(49, 49), (50, 50), (51, 0)] {
        let portaal = Portaal::open().await;
        portaal.personeel(aantal).await;
        let overzicht = portaal.overzicht("a", "peiljaar=2026").await.json();
        assert_eq!(overzicht["aantal"], aantal);
        assert_eq!(overzicht["regels"].as_array().map_or(0, Vec::len), regels);
        assert_eq!(overzicht.get("regels").is_some(), regels > 0);
        let records = portaal.vastgelegd("opvragen-personeelsoverzicht").await;
        if regels > 0 {
            assert_eq!(records.len(), regels);
            assert!(records.iter().all(|record| record.object.is_some()));
        } else {
            let [record] = records.as_slice() else { panic!("{records:?}") };
            assert_eq!((record.resultaat.as_str(), &record.object), ("alleen-aantal", &None));
        }
    }
}

#[tokio::test]
async fn an_empty_overview_is_an_answer_and_recorded_once() {
    let portaal = Portaal::open().await;
    portaal.werkt(&bsns(3), "001001784L01", "2026-03-01").await;
    let overzicht = portaal.overzicht("a", "peiljaar=2026").await.json();
    assert_eq!(overzicht, json!({"peiljaar": 2026, "aantal": 0, "regels": []}));
    assert_eq!(portaal.vastgelegd("opvragen-personeelsoverzicht").await.len(), 1);
}

#[tokio::test]
async fn a_delivery_that_comes_late_has_its_place_in_the_overview() {
    let portaal = Portaal::open().await;
    portaal.registreer(&[bsn(GROEN), bsn(WIT)], "19900315", wajong(None)).await;
    let levering = |volgnummer, rijen: &[String]| Bestand::mutatie(Bron::Inkomstenverhoudingen, volgnummer, rijen);
    let rij =
        |bsn: &str, vervallen| format!("{bsn};001001784L01;20260301;20260328;80;120000;REGULIER;35;0;{vervallen}");
    let laad = async |bestand: Bestand| {
        let moment = Moment { nu: portaal.clock.now(), vandaag: vandaag(), request_id: "test" };
        let drempel = Drempel { akkoord: true, ..Drempel::STANDAARD };
        ontvang(&portaal.store, Cursor::new(bestand.tekst()), moment, drempel, &mut |_| ()).await.unwrap();
    };
    laad(levering(2, &[rij(GROEN, "")])).await;
    assert_eq!(portaal.rijen("peiljaar=2026").await.len(), 1);
    // It knows of somebody else, and says of the first what is no longer so.
    laad(levering(1, &[rij(GROEN, "JA"), rij(WIT, "")])).await;
    assert_eq!(portaal.rijen("peiljaar=2026").await.len(), 2);
    laad(levering(3, &[rij(GROEN, "JA")])).await;
    assert_eq!(portaal.rijen("peiljaar=2026").await, [format!("{WIT} 001001784L01 -")]);
    portaal.vooruit(TimeDelta::days(365));
    assert_eq!(portaal.rijen("peiljaar=2027").await, [""; 0]);
}
