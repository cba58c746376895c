//! How long one is signed in.

use contract::paths::{DOCUMENTEN, HUIDIGE_SESSIE, VERLENG_SESSIE};

use crate::{client::SESSIE, harness::TestServer};

#[tokio::test]
async fn a_session_ends_after_a_quarter_of_an_hour_without_activity() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    server.advance(14, 59);
    assert_eq!(browser.get(HUIDIGE_SESSIE).await.json()["eindigtOm"], "14:19");
    server.advance(0, 1);
    let answer = browser.get(HUIDIGE_SESSIE).await;
    assert_eq!(answer.problem(), "401 niet-ingelogd");
    let removed = answer.set_cookie(SESSIE).unwrap();
    assert_eq!(removed, "__Host-sessie=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
    assert_eq!(answer.header("sessie-einde"), "");
}

#[tokio::test]
async fn activity_extends_a_session_and_looking_at_it_does_not() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    server.advance(10, 0);
    let read = browser.get(HUIDIGE_SESSIE).await;
    assert_eq!(read.header("sessie-einde"), "2026-07-01T12:19:00Z");
    let used = browser.get(DOCUMENTEN).await;
    assert_eq!(used.header("sessie-einde"), "2026-07-01T12:29:00Z");
    server.advance(10, 0);
    let extended = browser.act(VERLENG_SESSIE).await;
    assert_eq!(extended.json()["eindigtOp"], "2026-07-01T12:39:00Z");
    assert_eq!(extended.header("sessie-einde"), "2026-07-01T12:39:00Z");
    server.advance(14, 0);
    assert_eq!(browser.get(HUIDIGE_SESSIE).await.status, 200);
}

#[tokio::test]
async fn a_session_ends_after_two_hours_whatever_one_does() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    for _ in 0..11 {
        server.advance(10, 0);
        assert_eq!(browser.act(VERLENG_SESSIE).await.status, 200);
    }
    let answer = browser.get(DOCUMENTEN).await;
    assert_eq!(answer.header("sessie-einde"), "2026-07-01T14:04:00Z");
    server.advance(10, 0);
    assert_eq!(browser.act(VERLENG_SESSIE).await.problem(), "401 niet-ingelogd");
}

#[tokio::test]
async fn signing_out_ends_it_at_the_server() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    let mut other_tab = browser.clone();
    let answer = browser.delete(HUIDIGE_SESSIE).await;
    assert_eq!(answer.status, 204);
    assert_eq!(answer.header("sessie-einde"), "");
    assert!(!browser.cookies.contains_key(SESSIE));
    assert_eq!(other_tab.get(DOCUMENTEN).await.problem(), "401 niet-ingelogd");
    assert_eq!(server.acties().await, ["inloggen midden", "uitloggen gelukt"]);
}

#[tokio::test]
async fn signing_in_again_gives_a_new_id_and_ends_the_old() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    let mut old = browser.clone();
    browser.sign_in("nee").await;
    assert_ne!(browser.cookies[SESSIE], old.cookies[SESSIE]);
    assert_eq!(old.get(HUIDIGE_SESSIE).await.problem(), "401 niet-ingelogd");
    assert_eq!(browser.get(HUIDIGE_SESSIE).await.status, 200);
    assert_eq!(server.acties().await, ["inloggen midden", "uitloggen vervangen", "inloggen midden"]);
}

#[tokio::test]
async fn an_id_of_ones_own_choice_opens_nothing() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.cookies.insert(SESSIE.to_owned(), "0".repeat(64));
    assert_eq!(browser.get(HUIDIGE_SESSIE).await.problem(), "401 niet-ingelogd");
    // Not fixed either: signing in takes no id that the browser brings.
    browser.cookies.insert(SESSIE.to_owned(), "0".repeat(64));
    browser.sign_in("ja").await;
    assert_ne!(browser.cookies[SESSIE], "0".repeat(64));
}

#[tokio::test]
async fn a_mark_tells_one_person_from_the_next_and_nothing_else() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let mut marks = Vec::new();
    for name in ["blauw", "ja", "blauw"] {
        let mark = browser.sign_in(name).await.json()["sessie"]["kenmerk"].as_str().unwrap().to_owned();
        assert_eq!(browser.get(HUIDIGE_SESSIE).await.json()["kenmerk"], mark.as_str());
        assert!(mark.len() == 16 && mark.chars().all(|c| c.is_ascii_hexdigit()), "{mark}");
        marks.push(mark);
    }
    assert_eq!(marks[0], marks[2]);
    assert_ne!(marks[0], marks[1]);
    // Whoever sees it in a browser finds nobody by it in the audit trail.
    let trail = format!("{:?}", server.audit().await);
    assert!(marks.iter().all(|mark| !trail.contains(mark)), "{trail}");

    let server = server.restart().await;
    assert_eq!(server.browser().sign_in("ja").await.json()["sessie"]["kenmerk"], marks[1].as_str());
}

#[tokio::test]
async fn a_restart_keeps_sessions() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    let server = server.restart().await;
    let mut same = server.browser();
    same.cookies = browser.cookies;
    assert_eq!(same.get(HUIDIGE_SESSIE).await.json()["naam"], "H. de Blauw");
}
