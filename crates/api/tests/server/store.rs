//! The store: what loading counts, what opening does.

use std::fs;

use api::store::{Locatie, Persoon, RegistratieRegel, SqlStore, Store, StoreError, Telling, sql::DATABASE_BESTAND};
use domain::{Bsn, Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde};

use crate::{database::TestDatabase, harness::TestServer};

pub fn persoon(bsn: &str, achternaam: &str) -> Persoon {
    Persoon {
        bsn: Bsn::parse(bsn).unwrap(),
        voorletters: "A.".into(),
        voorvoegsel: String::new(),
        achternaam: achternaam.into(),
        geboortedatum: Geboortedatum::parse_jjjjmmdd("19500000").unwrap(),
        overleden_op: None,
    }
}

pub fn regel(bsn: &str, einddatum: Option<&str>) -> RegistratieRegel {
    let einde = einddatum.map(|datum| Einde { datum: datum.parse().unwrap(), reden: RedenEinde::TPlus2 });
    let begin = "2015-01-01".parse().unwrap();
    RegistratieRegel {
        bsn: Bsn::parse(bsn).unwrap(),
        periode: GrondslagPeriode::new(Grondslag::Wsw, begin, einde).unwrap(),
    }
}

fn telling(nieuw: u64, gewijzigd: u64, ongewijzigd: u64) -> Telling {
    Telling { nieuw, gewijzigd, ongewijzigd }
}

#[tokio::test]
async fn loading_counts_what_is_new_changed_and_the_same() {
    let database = TestDatabase::new();
    let store = database.open().await;
    let mut tx = store.begin().await.unwrap();
    let (a, b) = (persoon("111222333", "Jansen"), persoon("123456782", "Blauw"));
    assert_eq!(tx.upsert_personen(&[]).await.unwrap(), telling(0, 0, 0));
    assert_eq!(tx.upsert_personen(&[a.clone(), b.clone()]).await.unwrap(), telling(2, 0, 0));
    let changed = Persoon { overleden_op: Some("2026-01-01".parse().unwrap()), ..b.clone() };
    let third = persoon("999990019", "Bakker");
    let batch = [a.clone(), changed.clone(), third];
    assert_eq!(tx.upsert_personen(&batch).await.unwrap(), telling(1, 1, 1));
    assert_eq!(tx.upsert_personen(&batch).await.unwrap(), telling(0, 0, 3));
    // The last of two rows about one person wins.
    assert_eq!(tx.upsert_personen(&[a.clone(), changed, b.clone()]).await.unwrap(), telling(0, 1, 2));
    assert_eq!(tx.persoon(&b.bsn).await.unwrap(), Some(b));

    let open = [regel("111222333", None), regel("123456782", None)];
    assert_eq!(tx.upsert_registraties(&open).await.unwrap(), telling(2, 0, 0));
    let ended = [regel("111222333", Some("2020-12-31")), regel("123456782", None)];
    assert_eq!(tx.upsert_registraties(&ended).await.unwrap(), telling(0, 1, 1));
    assert_eq!(tx.upsert_registraties(&open).await.unwrap(), telling(0, 1, 1));
    assert_eq!(tx.periodes(&a.bsn).await.unwrap(), [open[0].periode]);
    let asked = ["111222333", "000000012"].map(|bsn| Bsn::parse(bsn).unwrap());
    assert_eq!(tx.bekende_bsns(&asked).await.unwrap(), [asked[0]].into());
    // A source may deliver before the Basisregistratie Personen does.
    assert_eq!(tx.upsert_registraties(&[regel("000000012", None)]).await.unwrap(), telling(1, 0, 0));
    // All that was not committed is forgotten.
    drop(tx);
    assert_eq!(store.aantal_personen().await.unwrap(), 0);
}

#[tokio::test]
async fn opening_again_changes_nothing() {
    let database = TestDatabase::new();
    for expected in [0, 1, 2] {
        let store = database.open().await;
        assert_eq!(store.aantal_personen().await.unwrap(), expected);
        let bsn = ["111222333", "123456782", "999990019"][usize::try_from(expected).unwrap()];
        let mut tx = store.begin().await.unwrap();
        tx.upsert_personen(&[persoon(bsn, "Jansen")]).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn programs_may_open_a_new_register_at_once() {
    for _ in 0..2 {
        let database = TestDatabase::new();
        let open = || {
            let locatie = database.locatie();
            tokio::spawn(async move { SqlStore::open(&locatie).await.map(drop) })
        };
        for opened in [open(), open(), open(), open()] {
            opened.await.unwrap().unwrap();
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let _store = SqlStore::open(&Locatie::Sqlite(data.clone())).await.unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(data.clone()), 0o700);
    for file in fs::read_dir(&data).unwrap() {
        assert_eq!(mode(file.unwrap().path()), 0o600);
    }
}

#[tokio::test]
async fn a_database_that_this_program_cannot_use() {
    let server = TestServer::start().await;
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 VALUES (9999, 'later', true, '', 0)";
    server.tamper(newer).await.unwrap();
    let error = SqlStore::open(&server.database.locatie()).await.unwrap_err();
    assert!(matches!(error, StoreError::NieuwereVersie(9999)), "{error}");

    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(DATABASE_BESTAND), "x".repeat(5000)).unwrap();
    let error = SqlStore::open(&Locatie::Sqlite(folder.path().to_owned())).await.unwrap_err();
    assert!(matches!(error, StoreError::Beschadigd(_)), "{error}");

    fs::write(folder.path().join("bestand"), "").unwrap();
    let error = SqlStore::open(&Locatie::Sqlite(folder.path().join("bestand/data"))).await.unwrap_err();
    assert!(error.to_string().contains("--data"), "{error}");
}
