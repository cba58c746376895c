//! The record of who looked at what.

use api::service::audit::{Keten, controleer};
use contract::paths::{DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, EIGEN_PERSOONSGEGEVENS, HUIDIGE_SESSIE};

use crate::harness::TestServer;

/// A server with a trail of five records.
async fn used() -> TestServer {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    for path in [EIGEN_PERSOONSGEGEVENS, EIGEN_DOELGROEPREGISTRATIE, DOCUMENTEN] {
        assert_eq!(browser.get(path).await.status, 200);
    }
    browser.delete(HUIDIGE_SESSIE).await;
    server
}

#[tokio::test]
async fn every_look_is_recorded() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    let answer = browser.get(EIGEN_DOELGROEPREGISTRATIE).await;
    browser.get(EIGEN_PERSOONSGEGEVENS).await;
    browser.get(EIGEN_PERSOONSGEGEVENS).await;
    browser.get(DOCUMENTEN).await;
    browser.get(HUIDIGE_SESSIE).await;
    browser.delete(HUIDIGE_SESSIE).await;
    assert_eq!(
        server.acties().await,
        [
            "inloggen midden",
            "raadplegen-eigen-registratie gelukt",
            "raadplegen-eigen-gegevens gelukt",
            "raadplegen-eigen-gegevens gelukt",
            "raadplegen-eigen-documenten gelukt",
            "uitloggen gelukt",
        ]
    );
    let records = server.audit().await;
    let look = &records[1];
    assert_eq!(look.request_id, answer.header("x-request-id"));
    assert_eq!(look.tijdstip, "2026-07-01T12:04:00Z");
    assert_eq!((look.actor.as_str(), look.doel.as_str()), ("burger", "inzage eigen gegevens"));
    // One person has one pseudonym, which is not his number.
    let object = look.object.clone().unwrap();
    assert_eq!(object.len(), 64);
    assert!(records.iter().all(|record| record.object.as_ref() == Some(&object)));
}

#[tokio::test]
async fn no_look_without_a_record() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    let stop = if server.database.is_postgres() {
        "CREATE TRIGGER dicht BEFORE INSERT ON auditrecord \
         FOR EACH STATEMENT EXECUTE FUNCTION auditrecord_alleen_toevoegen()"
    } else {
        "CREATE TRIGGER dicht BEFORE INSERT ON auditrecord BEGIN SELECT RAISE(ABORT, 'dicht'); END"
    };
    server.tamper(stop).await.unwrap();
    for path in [EIGEN_PERSOONSGEGEVENS, EIGEN_DOELGROEPREGISTRATIE, DOCUMENTEN] {
        let answer = browser.get(path).await;
        assert_eq!(answer.problem(), "500 interne-fout");
        assert!(!answer.text.contains("Blauw") && !answer.text.contains("dicht"));
    }
}

#[tokio::test]
async fn no_record_without_a_look() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    server.tamper("ALTER TABLE grondslagfeit RENAME TO weg").await.unwrap();
    let answer = browser.get(EIGEN_DOELGROEPREGISTRATIE).await;
    assert_eq!(answer.problem(), "500 interne-fout");
    assert_eq!(server.acties().await, ["inloggen midden"]);
}

#[tokio::test]
async fn the_chain_is_whole() {
    let server = used().await;
    let Keten::Heel { aantal, laatste_hash } = controleer(&server.store).await.unwrap() else {
        panic!("broken");
    };
    assert_eq!(aantal, 5);
    assert_eq!(laatste_hash, server.audit().await.last().unwrap().hash);
}

#[tokio::test]
async fn the_trail_cannot_be_rewritten() {
    let server = used().await;
    assert!(server.tamper("UPDATE auditrecord SET resultaat = 'anders'").await.is_err());
    assert!(server.tamper("DELETE FROM auditrecord").await.is_err());
    // In SQLite it is no statement at all.
    assert!(server.tamper("TRUNCATE auditrecord").await.is_err());
    assert_eq!(server.audit().await.len(), 5);
}

#[tokio::test]
async fn whoever_takes_the_locks_off_is_found_out() {
    for change in [
        "UPDATE auditrecord SET object = NULL WHERE volgnummer = 3",
        "UPDATE auditrecord SET tijdstip = '2026-07-01T12:05:00Z' WHERE volgnummer = 3",
        "UPDATE auditrecord SET gebruiker = 'iemand' WHERE volgnummer = 3",
        "UPDATE auditrecord SET organisatie = 'een-ander' WHERE volgnummer = 3",
        "UPDATE auditrecord SET volgnummer = 9 WHERE volgnummer = 3",
        "DELETE FROM auditrecord WHERE volgnummer = 3",
    ] {
        let server = used().await;
        let of = if server.database.is_postgres() { " ON auditrecord" } else { "" };
        for lock in ["wijzigen", "verwijderen"] {
            server.tamper(&format!("DROP TRIGGER auditrecord_niet_{lock}{of}")).await.unwrap();
        }
        server.tamper(change).await.unwrap();
        let keten = controleer(&server.store).await.unwrap();
        assert_eq!(keten, Keten::Gebroken { volgnummer: 3 }, "{change}");
    }
}
