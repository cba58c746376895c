//! Drafts: nothing typed is lost, and nobody else sees it.

use std::collections::BTreeMap;

use api::store::Store;
use contract::{
    concept::{Concept, Formulier, NieuwConcept},
    paths::{HUIDIGE_SESSIE, concept},
};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{
    client::{Answer, Client},
    harness::TestServer,
};

const PAD: &str = "/v1/concepten/uitschrijven";

async fn signed_in(server: &TestServer, name: &str) -> Client {
    let mut browser = server.browser();
    browser.sign_in(name).await;
    browser
}

/// Keeps one field, made from this version.
async fn keep(browser: &mut Client, versie: u32, text: &str) -> Answer {
    browser.put(PAD, &json!({"inhoud": {"toelichting": text}, "versie": versie})).await
}

/// Version and text of the draft that there is, as `1: iets`.
async fn kept(browser: &mut Client) -> String {
    let answer = browser.get(PAD).await;
    if answer.status == 204 {
        assert_eq!(answer.text, "");
        return "none".to_owned();
    }
    assert_eq!(answer.status, 200, "{answer:?}");
    let concept: Concept = answer.read();
    format!("{}: {}", concept.versie, concept.inhoud["toelichting"])
}

#[tokio::test]
async fn a_draft_is_kept_until_it_is_thrown_away() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    assert_eq!(kept(&mut browser).await, "none");
    // As the application says it, with the types of the contract.
    let text = "\u{c9}\u{e9}n \"reden\";\r\n\t'--\u{1f600}";
    let inhoud: BTreeMap<_, _> = [("toelichting".into(), text.into()), ("stap-2".into(), String::new())].into();
    let nieuw = serde_json::to_value(NieuwConcept { inhoud: inhoud.clone(), versie: 0 }).unwrap();
    let first = browser.put(&concept(Formulier::Uitschrijven), &nieuw).await;
    assert_eq!(first.status, 200);
    let expected = Concept { inhoud, versie: 1, gewijzigd_op: "2026-07-01T12:04:00Z".into() };
    assert_eq!(first.read::<Concept>(), expected);
    server.advance(5, 0);
    let read = browser.get(PAD).await;
    assert_eq!(read.read::<Concept>(), expected);
    assert_eq!(read.header("cache-control"), "no-store");

    let second: Concept = keep(&mut browser, 1, "anders").await.read();
    assert_eq!((second.versie, second.gewijzigd_op.as_str()), (2, "2026-07-01T12:09:00Z"));
    assert_eq!(second.inhoud.len(), 1);
    for _ in 0..2 {
        let thrown = browser.delete(PAD).await;
        assert_eq!((thrown.status.as_u16(), thrown.text.as_str()), (204, ""));
        assert_eq!(kept(&mut browser).await, "none");
    }
    assert_eq!(keep(&mut browser, 0, "opnieuw").await.json()["versie"], 1);
}

#[tokio::test]
async fn each_form_has_its_own_draft_and_an_unknown_one_is_not_there() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    keep(&mut browser, 0, "van uitschrijven").await;
    assert_eq!(browser.get(&concept(Formulier::Voorbeeld)).await.status, 204);
    for path in ["/v1/concepten/anders", "/v1/concepten/Uitschrijven", "/v1/concepten/%00", "/v1/concepten/%ff"] {
        for method in [Method::GET, Method::PUT, Method::DELETE] {
            let answer = browser.send(browser.request(method, path)).await;
            assert_eq!(answer.problem(), "404 niet-gevonden", "{path}");
        }
    }
    assert_eq!(kept(&mut browser).await, "1: van uitschrijven");
}

#[tokio::test]
async fn another_tab_that_saved_in_between_is_not_overwritten() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    let mut tab = browser.clone();
    assert_eq!(keep(&mut browser, 1, "uit het niets").await.problem(), "409 conflict");
    keep(&mut browser, 0, "van het ene").await;
    assert_eq!(keep(&mut tab, 0, "van het andere").await.problem(), "409 conflict");
    assert_eq!(keep(&mut tab, 2, "van het andere").await.problem(), "409 conflict");
    assert_eq!(kept(&mut tab).await, "1: van het ene");
    assert_eq!(keep(&mut tab, 1, "van het andere").await.status, 200);
    // Nor is what the other tab threw away brought back.
    browser.delete(PAD).await;
    assert_eq!(keep(&mut tab, 2, "van het andere, meer").await.problem(), "409 conflict");
    assert_eq!(kept(&mut browser).await, "none");
}

#[tokio::test]
async fn a_save_whose_answer_got_lost_can_be_repeated() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    let first = keep(&mut browser, 0, "een").await;
    keep(&mut browser, 1, "twee").await;
    let second = keep(&mut browser, 2, "een").await;
    server.advance(1, 0);
    for older in [2, 1, 0] {
        let repeated = keep(&mut browser, older, "een").await;
        assert_eq!(repeated.status, 200);
        assert_eq!(repeated.text, second.text);
    }
    assert_ne!(first.text, second.text);
    // What never was is no repetition.
    assert_eq!(keep(&mut browser, 4, "een").await.problem(), "409 conflict");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_writers_at_the_same_time_exactly_one_wins() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    for versie in 0..4 {
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let mut tab = browser.clone();
                tokio::spawn(async move {
                    let text = format!("{versie} van {number}");
                    (keep(&mut tab, versie, &text).await, text)
                })
            })
            .collect();
        let mut won = Vec::new();
        for task in tasks {
            let (answer, text) = task.await.unwrap();
            if answer.status == 200 {
                won.push(text);
            } else {
                assert_eq!(answer.problem(), "409 conflict");
            }
        }
        assert_eq!(won.len(), 1, "{won:?}");
        assert_eq!(kept(&mut browser).await, format!("{}: {}", versie + 1, won[0]));
    }
}

#[tokio::test]
async fn only_its_owner_sees_or_changes_a_draft() {
    let server = TestServer::start().await;
    let mut owner = signed_in(&server, "ja").await;
    keep(&mut owner, 0, "van ja").await;
    let mut other = signed_in(&server, "nee").await;
    assert_eq!(kept(&mut other).await, "none");
    assert_eq!(keep(&mut other, 1, "van nee").await.problem(), "409 conflict");
    assert_eq!(other.delete(PAD).await.status, 204);
    assert_eq!(keep(&mut other, 0, "van nee").await.status, 200);
    assert_eq!(kept(&mut owner).await, "1: van ja");
    // The next person in the same browser, without signing out in between.
    owner.sign_in("blauw").await;
    assert_eq!(kept(&mut owner).await, "none");

    let mut nobody = server.browser();
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        let answer = nobody.send(nobody.request(method, PAD)).await;
        assert_eq!(answer.problem(), "401 niet-ingelogd");
    }
}

#[tokio::test]
async fn a_draft_outlives_the_session_the_server_and_a_delivery() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "blauw").await;
    keep(&mut browser, 0, "nog niet af").await;
    browser.delete(HUIDIGE_SESSIE).await;
    assert_eq!(browser.get(PAD).await.problem(), "401 niet-ingelogd");
    browser.sign_in("blauw").await;
    assert_eq!(kept(&mut browser).await, "1: nog niet af");
    // A session that ended by itself.
    server.advance(15, 0);
    assert_eq!(keep(&mut browser, 1, "te laat").await.problem(), "401 niet-ingelogd");

    let bsn = domain::Bsn::parse("123456782").unwrap();
    let mut tx = server.store.begin().await.unwrap();
    let mut persoon = tx.persoon(&bsn).await.unwrap().unwrap();
    persoon.achternaam = "Groen".into();
    assert_eq!(tx.upsert_personen(&[persoon]).await.unwrap().gewijzigd, 1);
    tx.commit().await.unwrap();
    let mut browser = signed_in(&server, "blauw").await;
    assert_eq!(kept(&mut browser).await, "1: nog niet af");

    let server = server.restart().await;
    let mut same = server.browser();
    same.cookies = browser.cookies;
    assert_eq!(kept(&mut same).await, "1: nog niet af");
    assert_eq!(keep(&mut same, 1, "af").await.status, 200);
}

#[tokio::test]
async fn whoever_is_no_longer_there_leaves_no_draft() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "blauw").await;
    keep(&mut browser, 0, "van Blauw").await;
    keep(&mut signed_in(&server, "ja").await, 0, "van ja").await;
    let gone = "DELETE FROM sessie WHERE bsn = '123456782'; DELETE FROM persoonfeit WHERE bsn = '123456782'; \
                DELETE FROM persoon WHERE bsn = '123456782';";
    server.tamper(gone).await.unwrap();
    assert_eq!(server.count("SELECT count(*) FROM concept").await, 1);
    assert_eq!(server.count("SELECT count(*) FROM concept WHERE bsn = '123456782'").await, 0);
}

#[tokio::test]
async fn a_draft_is_gone_thirty_days_after_its_last_change() {
    const DAG: i64 = 24 * 60;
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    keep(&mut browser, 0, "oud").await;
    server.advance(20 * DAG, 0);
    browser.sign_in("ja").await;
    keep(&mut browser, 1, "nieuwer").await;
    server.advance(30 * DAG - 1, 0);
    browser.sign_in("ja").await;
    // Looking at it is no change.
    assert_eq!(kept(&mut browser).await, "2: nieuwer");
    server.advance(0, 59);
    assert_eq!(kept(&mut browser).await, "2: nieuwer");
    server.advance(0, 1);
    assert_eq!(kept(&mut browser).await, "none");
    assert_eq!(keep(&mut browser, 2, "nieuwer").await.problem(), "409 conflict");
    assert_eq!(keep(&mut browser, 0, "nieuwst").await.json()["versie"], 1);
}

#[tokio::test]
async fn drafts_that_are_too_old_are_not_even_kept() {
    const ALLE: &str = "SELECT count(*) FROM concept";
    let server = TestServer::start().await;
    for name in ["ja", "nee"] {
        keep(&mut signed_in(&server, name).await, 0, "oud").await;
    }
    server.advance(29 * 24 * 60, 0);
    let mut browser = signed_in(&server, "blauw").await;
    keep(&mut browser, 0, "van later").await;
    assert_eq!(server.count(ALLE).await, 3);
    // The session of one who saved just before they expire.
    server.advance(24 * 60 - 10, 0);
    browser.sign_in("blauw").await;
    assert_eq!(server.count(ALLE).await, 3);
    server.advance(10, 0);
    assert_eq!(keep(&mut browser, 1, "van nog later").await.status, 200);
    assert_eq!(server.count(ALLE).await, 1);
    // Nobody saves anything any more, but somebody begins to sign in.
    server.advance(30 * 24 * 60, 0);
    browser.begin().await;
    assert_eq!(server.count(ALLE).await, 0);
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named_at_once_and_nothing_is_kept() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    let many: BTreeMap<_, _> = (0..=60).map(|number| (format!("veld-{number}"), "")).collect();
    let long = "a".repeat(4001);
    for (body, fields) in [
        (json!({"inhoud": {"a": "\u{0}", "b": "goed", "c": long, "d": "\u{1b}[2J"}, "versie": 0}), vec!["a", "c", "d"]),
        (json!({"inhoud": {"Naam": "", "": "", "e": "\u{7f}"}, "versie": 0}), vec!["(onbekend)", "(onbekend)", "e"]),
        (json!({"inhoud": many, "versie": 0}), vec!["inhoud"]),
        (json!({"inhoud": {"a": 1, "b": null}, "versie": 0}), vec!["a", "b"]),
        (json!({"inhoud": [], "versie": "0", "bsn": "123456782"}), vec!["bsn", "inhoud", "versie"]),
        (json!({"inhoud": {}, "versie": -1}), vec!["versie"]),
        (json!({}), vec!["inhoud", "versie"]),
    ] {
        let answer = browser.put(PAD, &body).await;
        assert_eq!(answer.problem(), "400 onjuist-verzoek", "{body}");
        assert_eq!(answer.fields(), fields, "{body}");
    }
    let large: BTreeMap<_, _> = (0..20).map(|number| (format!("veld-{number}"), "a".repeat(4000))).collect();
    let answer = browser.put(PAD, &json!({"inhoud": large, "versie": 0})).await;
    assert_eq!(answer.problem(), "413 verzoek-te-groot");
    assert_eq!(kept(&mut browser).await, "none");

    let most: BTreeMap<_, _> = many.into_iter().take(60).collect();
    assert_eq!(browser.put(PAD, &json!({"inhoud": most, "versie": 0})).await.status, 200);
    let longest: Value = json!({"inhoud": {"a": "\u{20ac}".repeat(4000)}, "versie": 1});
    assert_eq!(browser.put(PAD, &longest).await.status, 200);
}

#[tokio::test]
async fn drafts_count_as_activity_and_not_as_a_look() {
    let server = TestServer::start().await;
    let mut browser = signed_in(&server, "ja").await;
    for (step, einde) in ["2026-07-01T12:29:00Z", "2026-07-01T12:39:00Z", "2026-07-01T12:49:00Z"].iter().enumerate() {
        server.advance(10, 0);
        let answer = match step {
            0 => keep(&mut browser, 0, "iets").await,
            1 => browser.get(PAD).await,
            _ => browser.delete(PAD).await,
        };
        assert_eq!(answer.header("sessie-einde"), *einde);
    }
    assert_eq!(server.acties().await, ["inloggen midden"]);
}
