//! Asking about one person.

use chrono::TimeDelta;
use domain::{Einde, RedenEinde};
use serde_json::json;

use crate::portaal::{Portaal, bsn, dag, wajong};

const GROEN: &str = "999990019";
const WIT: &str = "999990020";
const ONBEKEND: &str = "123456782";
/// Begins with a zero, which a spreadsheet takes away.
const NUL: &str = "010000008";

#[tokio::test]
async fn yes_with_the_last_day_if_it_is_known_and_no_with_nothing() {
    let portaal = Portaal::open().await;
    portaal.registreer(&[bsn(GROEN)], "19900315", wajong(None)).await;
    let einde = Einde { datum: dag("2028-12-31"), reden: RedenEinde::TPlus2 };
    portaal.registreer(&[bsn(WIT)], "19900315", wajong(Some(einde))).await;

    let antwoord = portaal.opvragen("een", "a", "9999.90-019 ").await;
    assert_eq!(antwoord.json(), json!({"bsn": GROEN, "geregistreerd": true}));
    assert_eq!(antwoord.header("cache-control"), "no-store");
    let antwoord = portaal.opvragen("een", "a", WIT).await.json();
    assert_eq!(antwoord, json!({"bsn": WIT, "geregistreerd": true, "einddatum": "2028-12-31"}));
    // The day after it there is nothing to tell any more.
    portaal.vooruit(TimeDelta::days(365 * 3));
    let antwoord = portaal.opvragen("een", "a", WIT).await.json();
    assert_eq!(antwoord, json!({"bsn": WIT, "geregistreerd": false}));
    assert_eq!(portaal.vastgelegd("opvragen-registratie").await.len(), 3);
}

#[tokio::test]
async fn whom_nobody_knows_is_no_and_the_record_does_not_tell_him_from_who_left() {
    let portaal = Portaal::open().await;
    let einde = Einde { datum: dag("2020-05-01"), reden: RedenEinde::Emigratie };
    portaal.registreer(&[bsn(WIT)], "19900315", wajong(Some(einde))).await;
    for wie in [WIT, ONBEKEND] {
        assert_eq!(portaal.opvragen("een", "a", wie).await.json(), json!({"bsn": wie, "geregistreerd": false}));
    }
    let records = portaal.vastgelegd("opvragen-registratie").await;
    let [wit, onbekend] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(wit.object, Some(portaal.pseudoniem(&bsn(WIT))));
    assert_eq!(onbekend.object, Some(portaal.pseudoniem(&bsn(ONBEKEND))));
    for record in [wit, onbekend] {
        assert_eq!((record.resultaat.as_str(), record.actor.as_str()), ("gelukt", "werkgever"));
        assert_eq!((record.gebruiker.as_deref(), record.organisatie.as_deref()), (Some("een"), Some("a")));
        assert_eq!(record.doel, "banenafspraak");
        assert!(!record.request_id.is_empty());
    }
    assert!(portaal.is_heel().await);
    assert_eq!(portaal.aantal_opvragingen().await, 2);
}

#[tokio::test]
async fn what_is_no_bsn_is_refused_without_counting() {
    let portaal = Portaal::open().await;
    for onzin in ["", "abc", "1234567", "1234567890", "999990018", "000000000"] {
        let antwoord = portaal.opvragen("een", "a", onzin).await;
        assert_eq!(antwoord.probleem(), "400 onjuist-verzoek", "{onzin}");
        assert_eq!(antwoord.lid("fouten")[0]["veld"], "bsn");
        assert!(onzin.is_empty() || !antwoord.tekst.contains(onzin), "{antwoord:?}");
    }
    assert_eq!(portaal.aantal_opvragingen().await, 0);
    assert!(portaal.vastgelegd("opvragen-registratie").await.is_empty());
}

#[tokio::test]
async fn a_zero_that_was_lost_is_found_again() {
    let portaal = Portaal::open().await;
    portaal.registreer(&[bsn(NUL)], "19900315", wajong(None)).await;
    let antwoord = portaal.opvragen("een", "a", &NUL[1..]).await.json();
    assert_eq!(antwoord, json!({"bsn": NUL, "geregistreerd": true}));
}

#[tokio::test]
async fn from_the_day_of_the_aow_on_it_is_no() {
    let portaal = Portaal::open().await;
    // 67 years on 2 November 2026, which is the day after today.
    portaal.registreer(&[bsn(GROEN)], "19591102", wajong(None)).await;
    let antwoord = portaal.opvragen("een", "a", GROEN).await.json();
    assert_eq!(antwoord, json!({"bsn": GROEN, "geregistreerd": true}));
    portaal.vooruit(TimeDelta::days(1));
    let antwoord = portaal.opvragen("een", "a", GROEN).await.json();
    assert_eq!(antwoord, json!({"bsn": GROEN, "geregistreerd": false}));
}

#[tokio::test]
async fn nobody_asks_for_an_organisation_that_he_does_not_act_for() {
    let portaal = Portaal::open().await;
    assert_eq!(portaal.opvragen("een", "c", GROEN).await.probleem(), "404 niet-gevonden");
    portaal
        .database
        .tamper("DELETE FROM machtigingfunctie WHERE gebruiker_id = 'een' AND rsin = '001001784'")
        .await
        .unwrap();
    assert_eq!(portaal.opvragen("een", "a", GROEN).await.probleem(), "403 geen-toegang");
    assert_eq!(portaal.opvragen("een", "b", GROEN).await.status, 200);
    assert_eq!(portaal.aantal_opvragingen().await, 1);
}
