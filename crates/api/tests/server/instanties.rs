//! More than one server on one database.

use std::fs;

use api::service::audit::{Keten, controleer};
use contract::{
    burger::Doelgroepregistratie,
    paths::{DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, HUIDIGE_SESSIE},
};

use crate::{
    client::Client,
    database::TestDatabase,
    harness::TestServer,
    program::{Running, run, text},
};

/// The same browser, which is sent to another server.
fn at(other: &TestServer, browser: &Client) -> Client {
    let mut there = other.browser();
    there.cookies.clone_from(&browser.cookies);
    there
}

#[tokio::test]
async fn two_servers_serve_the_same_sessions() {
    let one = TestServer::start().await;
    let two = one.beside().await;
    let mut browser = one.browser();
    let signed_in = browser.sign_in("ja").await.json();
    let mut there = at(&two, &browser);
    let answer = there.get(EIGEN_DOELGROEPREGISTRATIE).await;
    assert!(answer.read::<Doelgroepregistratie>().geregistreerd);
    // The mark of a person is the same everywhere, so the application does not think that it is somebody else.
    assert_eq!(there.get(HUIDIGE_SESSIE).await.json()["kenmerk"], signed_in["sessie"]["kenmerk"]);
    assert_eq!(browser.delete(HUIDIGE_SESSIE).await.status, 204);
    assert_eq!(there.get(DOCUMENTEN).await.problem(), "401 niet-ingelogd");
    assert_eq!(one.acties().await, two.acties().await);
}

#[tokio::test]
async fn signing_in_may_begin_at_one_server_and_end_at_another() {
    let one = TestServer::start().await;
    let two = one.beside().await;
    let mut browser = one.browser();
    let code = browser.pass_stub("blauw").await;
    let mut there = at(&two, &browser);
    assert_eq!(there.come_back(&code).await.status, 201);
    // And the code is used up at both.
    assert_eq!(browser.come_back(&code).await.status, 410);
}

/// The audit records of both make one chain, without gaps and without two that have one number.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_audit_trail_stays_whole_when_two_servers_write_at_once() {
    let one = TestServer::start().await;
    let two = one.beside().await;
    let look = |server: &TestServer, name: &'static str| {
        let mut browser = server.browser();
        tokio::spawn(async move {
            browser.sign_in(name).await;
            for _ in 0..10 {
                assert_eq!(browser.get(EIGEN_DOELGROEPREGISTRATIE).await.status, 200);
            }
        })
    };
    for looking in [look(&one, "ja"), look(&two, "nee"), look(&one, "blauw"), look(&two, "ja-tot")] {
        looking.await.unwrap();
    }
    let keten = controleer(&two.store).await.unwrap();
    assert!(matches!(keten, Keten::Heel { aantal: 44, .. }), "{keten:?}");
}

/// Starts a server, waits until it answers, and stops it.
fn serves(machine: &TestDatabase, extra: &[&str]) {
    let server = Running::start(machine, extra);
    let port = server.adres().rsplit(':').next().unwrap().to_owned();
    assert!(run(machine, &["gezond", "--poort", &port]).status.success());
    assert!(server.stop());
}

#[test]
fn a_server_with_another_key_is_refused() {
    let machine = TestDatabase::new();
    serves(&machine, &[]);
    serves(&machine, &[]);
    let serve = ["serve", "--poort", "0"];
    let other = machine.folder.path().join("andere-sleutel");
    fs::write(&other, [7; 32]).unwrap();
    let refused = run(&machine, &[&serve[..], &["--sleutel-bestand", "andere-sleutel"]].concat());
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("niet die van dit register"), "{}", text(&refused.stderr));

    // Without any key none is made: it would be another one.
    let kept = machine.folder.path().join("elders");
    fs::rename(machine.sleutel_bestand(), &kept).unwrap();
    let refused = run(&machine, &serve);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("ontbreekt"), "{}", text(&refused.stderr));
    assert!(!machine.sleutel_bestand().exists());
    serves(&machine, &["--sleutel-bestand", "elders"]);
}

#[test]
fn the_address_of_the_database_is_never_shown() {
    let machine = TestDatabase::new();
    for url in ["mysql://iemand:geheim@localhost/x", "postgres://iemand:geheim@127.0.0.1:1/x"] {
        let output = run(&machine, &["audit", "--controleer", "--database-url", url]);
        assert_eq!(output.status.code(), Some(1), "{url}");
        let told = text(&output.stderr);
        assert!(told.contains("DATABASE_URL") && !told.contains("geheim"), "{told}");
    }
}
