//! Who waits for whom: one writes at a time, and in PostgreSQL people can sign in while a delivery is loaded.

use api::store::{Store, StoreError};
use contract::paths::EIGEN_DOELGROEPREGISTRATIE;
use tokio::task::JoinHandle;

use crate::{
    harness::TestServer,
    store::{persoon, regel},
};

/// Somebody asked for a lock and did not get it yet.
const WAITING: &str = "SELECT count(*) FROM pg_locks AS slot JOIN pg_database AS db ON db.oid = slot.database \
                       WHERE db.datname = current_database() AND slot.locktype = 'advisory' AND NOT slot.granted";

/// A server on PostgreSQL, or nothing: in SQLite whoever writes keeps everybody else from it, and there is no more to
/// see.
async fn on_postgres() -> Option<TestServer> {
    let server = TestServer::start().await;
    if server.database.is_postgres() {
        return Some(server);
    }
    eprintln!("skipped: only PostgreSQL lets others write during a delivery (TEST_DATABASE_URL is not set)");
    None
}

async fn until_waiting<T>(server: &TestServer, whoever: &JoinHandle<T>) {
    while server.count(WAITING).await == 0 {
        assert!(!whoever.is_finished(), "did not wait");
    }
}

#[tokio::test]
async fn people_sign_in_and_look_while_a_delivery_is_loaded() {
    let Some(server) = on_postgres().await else { return };
    let mut levering = server.store.begin_levering().await.unwrap();
    levering.upsert_personen(&[persoon("111222333", "Jansen"), persoon("123456782", "Anders")]).await.unwrap();
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    assert_eq!(browser.get(EIGEN_DOELGROEPREGISTRATIE).await.status, 200);
    assert_eq!(server.count("SELECT count(*) FROM persoonfeit WHERE achternaam IN ('Jansen', 'Anders')").await, 0);
    // The record of the delivery comes after those of the people who did not wait for it.
    assert_eq!(levering.laatste_auditrecord().await.unwrap().unwrap().volgnummer, 2);
    levering.commit().await.unwrap();
    assert_eq!(server.count("SELECT count(*) FROM persoonfeit WHERE achternaam IN ('Jansen', 'Anders')").await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_deliveries_one_waits_for_the_other() {
    let Some(server) = on_postgres().await else { return };
    // Before the first: what a server begins with is a delivery too.
    let store = server.beside().await.store.clone();
    let mut first = server.store.begin_levering().await.unwrap();
    first.upsert_personen(&[persoon("111222333", "Jansen")]).await.unwrap();
    let second = tokio::spawn(async move {
        let mut second = store.begin_levering().await.unwrap();
        second.upsert_personen(&[persoon("111222333", "Bakker")]).await.unwrap()
    });
    until_waiting(&server, &second).await;
    first.commit().await.unwrap();
    assert_eq!(second.await.unwrap().gewijzigd, 1);
}

/// A look-up reads the person and then the periods: both are of before the delivery, or both of after it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_look_up_never_sees_half_of_a_delivery() {
    let Some(server) = on_postgres().await else { return };
    let jansen = persoon("111222333", "Jansen");
    let mut levering = server.store.begin_levering().await.unwrap();
    levering.upsert_personen(std::slice::from_ref(&jansen)).await.unwrap();
    levering.upsert_registraties(&[regel("111222333", None)]).await.unwrap();
    let mut look = server.store.begin().await.unwrap();
    assert_eq!(look.persoon(&jansen.bsn).await.unwrap(), None);
    let committing = tokio::spawn(levering.commit());
    until_waiting(&server, &committing).await;
    assert_eq!(look.periodes(&jansen.bsn).await.unwrap(), []);
    look.commit().await.unwrap();
    committing.await.unwrap().unwrap();
    assert_eq!(server.store.persoon(&jansen.bsn).await.unwrap(), Some(jansen));
}

#[tokio::test]
async fn whoever_waits_too_long_is_told_that_it_is_busy() {
    let Some(server) = on_postgres().await else { return };
    let writing = server.store.begin().await.unwrap();
    // What begins a transaction, with less patience.
    let impatient = "BEGIN; SET LOCAL lock_timeout = '10ms'; SELECT pg_advisory_xact_lock(4121950, 1)";
    let error = StoreError::from(server.tamper(impatient).await.unwrap_err());
    assert!(matches!(error, StoreError::Bezet(_)), "{error}");
    writing.commit().await.unwrap();
    server.tamper(impatient).await.unwrap();
}
