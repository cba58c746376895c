//! Backups: made while others write, restored in either kind of database, refused when they are not whole.

use std::{
    io::{Cursor, Write},
    sync::mpsc,
};

use api::{
    secret::{SecretId, Sleutel},
    service::audit::{Keten, controleer},
    store::{SqlStore, Store, sql::KopieFout},
};
use chrono::{DateTime, Utc};
use contract::{
    burger::Document,
    paths::{EIGEN_DOELGROEPREGISTRATIE, HUIDIGE_SESSIE},
};
use domain::Bsn;
use serde_json::{Value, json};

use crate::{
    database::TestDatabase,
    harness::{TestServer, write_dist},
    program::{Running, run, text},
    store::{persoon, regel},
};

fn nu() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-07-01T12:04:00Z").unwrap().to_utc()
}

async fn backup(store: &SqlStore) -> Vec<u8> {
    let mut bytes = Vec::new();
    store.backup(nu(), &mut bytes).await.unwrap();
    bytes
}

async fn herstel(store: &SqlStore, backup: &[u8]) -> Result<(), KopieFout> {
    store.herstel(&mut Cursor::new(backup)).await.map(drop)
}

/// A register in which every table has rows.
async fn used() -> TestServer {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    let draft = json!({"inhoud": {"toelichting": "twee\nregels, \"aanhaling\" en \u{e9}\u{1f642}"}, "versie": 0});
    assert_eq!(browser.put("/v1/concepten/uitschrijven", &draft).await.status, 200);
    assert_eq!(browser.get(EIGEN_DOELGROEPREGISTRATIE).await.status, 200);
    let brief = Document {
        titel: "Uw registratie".to_owned(),
        verzonden_op: "2026-06-01".parse().unwrap(),
        alineas: vec!["Eerste alinea.".to_owned(), "Tweede.".to_owned()],
    };
    let mut tx = server.store.begin().await.unwrap();
    let blauw = Bsn::parse("123456782").unwrap();
    tx.nieuw_document(&SecretId::from_outside("brief").hash(), &blauw, &brief).await.unwrap();
    tx.commit().await.unwrap();
    let sleutel = Sleutel::open(&server.database.sleutel_bestand()).unwrap();
    assert!(server.store.leg_sleutelcontrole_vast(&sleutel.controle()).await.unwrap());
    server
}

/// Takes the two thousand clients of an intermediary away, who make a backup a hundred times as long.
async fn without_clients(server: &TestServer) {
    for sql in [
        "DELETE FROM machtigingfunctie WHERE rsin IN (SELECT rsin FROM machtiging WHERE intermediair IS NOT NULL)",
        "DELETE FROM machtiging WHERE intermediair IS NOT NULL",
        "DELETE FROM machtigingregister WHERE rsin NOT IN (SELECT rsin FROM machtiging)",
        "DELETE FROM organisatie WHERE rsin NOT IN (SELECT rsin FROM machtiging) \
         AND rsin NOT IN (SELECT rsin FROM werkgeverdocument)",
        "DELETE FROM inkomstenverhoudingfeit WHERE bsn <> (SELECT min(bsn) FROM inkomstenverhoudingfeit)",
    ] {
        server.tamper(sql).await.unwrap();
    }
}

/// From the kind of this run to SQLite and back: a backup of what was restored is the same to the byte.
#[tokio::test]
async fn a_backup_moves_the_whole_register_from_either_kind_to_the_other() {
    let server = used().await;
    let first = backup(&server.store).await;
    for table in
        ["persoon", "levering", "persoonfeit", "grondslagfeit", "document", "concept", "auditrecord", "sleutelcontrole"]
    {
        assert!(server.count(&format!("SELECT count(*) FROM {table}")).await > 0, "{table}");
    }
    for database in [TestDatabase::sqlite(), TestDatabase::new()] {
        let store = database.open().await;
        herstel(&store, &first).await.unwrap();
        assert_eq!(text(&backup(&store).await), text(&first));
        assert_eq!(store.auditrecords_na(0, 1000).await.unwrap(), server.audit().await);
        assert!(matches!(controleer(&store).await.unwrap(), Keten::Heel { aantal: 2, .. }));
        assert_eq!(database.count("SELECT count(*) FROM sessie").await, 0);
        // The trail that was restored can be rewritten no more than the one before.
        assert!(database.tamper("DELETE FROM auditrecord").await.is_err());
    }
}

/// Stops before the rows of the table grondslagfeit until somebody has written something.
struct Halfway {
    bytes: Vec<u8>,
    reached: mpsc::Sender<()>,
    written: mpsc::Receiver<()>,
}

impl Write for Halfway {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        if line.starts_with(b"{\"tabel\":\"grondslagfeit\"") {
            self.reached.send(()).unwrap();
            self.written.recv().unwrap();
        }
        self.bytes.write(line)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_is_of_one_moment_while_others_go_on_writing() {
    let server = used().await;
    let before = backup(&server.store).await;
    let (reached, halfway) = mpsc::channel();
    let (done, written) = mpsc::channel();
    let store = server.store.clone();
    let writing = tokio::spawn(async move {
        tokio::task::block_in_place(|| halfway.recv().unwrap());
        let mut tx = store.begin().await.unwrap();
        tx.upsert_personen(&[persoon("111222333", "Jansen")]).await.unwrap();
        tx.upsert_registraties(&[regel("111222333", None)]).await.unwrap();
        tx.commit().await.unwrap();
        done.send(()).unwrap();
    });
    let mut during = Halfway { bytes: Vec::new(), reached, written };
    tokio::task::block_in_place(|| {
        tokio::runtime::Handle::current().block_on(server.store.backup(nu(), &mut during)).unwrap();
    });
    writing.await.unwrap();
    assert_eq!(text(&during.bytes), text(&before));
    assert!(text(&backup(&server.store).await).contains("111222333"));
}

/// The same lines, with another first one.
fn with_head(backup: &str, field: &str, value: Value) -> Vec<u8> {
    let (head, rest) = backup.split_once('\n').unwrap();
    let mut head: Value = serde_json::from_str(head).unwrap();
    head[field] = value;
    format!("{head}\n{rest}").into_bytes()
}

#[tokio::test]
async fn a_backup_that_is_not_whole_or_not_ours_changes_nothing() {
    let server = used().await;
    without_clients(&server).await;
    let good = text(&backup(&server.store).await);
    assert!(good.len() < 100_000, "small enough to spoil in many ways: {}", good.len());
    let lines: Vec<&str> = good.split_inclusive('\n').collect();
    let mut wrong: Vec<(String, Vec<u8>)> = Vec::new();
    for cut in (0..lines.len()).step_by(3) {
        wrong.push((format!("cut before line {cut}"), lines[..cut].concat().into_bytes()));
        let mut without = lines.clone();
        without.remove(cut);
        wrong.push((format!("without line {cut}"), without.concat().into_bytes()));
        let mut twice = lines.clone();
        twice.insert(cut, lines[cut]);
        wrong.push((format!("line {cut} twice"), twice.concat().into_bytes()));
    }
    for place in (0..good.len()).step_by(131) {
        let mut changed = good.clone().into_bytes();
        changed[place] ^= 1;
        wrong.push((format!("byte {place} changed"), changed));
    }
    wrong.push(("cut in its last line".to_owned(), good.trim_end().as_bytes().to_vec()));
    wrong.push(("nothing".to_owned(), Vec::new()));
    wrong.push(("something else".to_owned(), b"bsn;grondslag\n999990019;WSW\n".to_vec()));

    let database = TestDatabase::new();
    let store = database.open().await;
    for (what, backup) in &wrong {
        assert!(herstel(&store, backup).await.is_err(), "{what}");
    }
    for (field, value) in [("formaat", json!(2)), ("migratie", json!(9999))] {
        let error = herstel(&store, &with_head(&good, field, value)).await.unwrap_err();
        assert!(matches!(error, KopieFout::Nieuwer { .. }), "{error}");
    }
    let error = herstel(&store, &with_head(&good, "migratie", json!(4))).await.unwrap_err();
    assert!(matches!(error, KopieFout::Ouder { migratie: 4 }), "{error}");
    for table in ["persoon", "auditrecord", "sleutelcontrole"] {
        assert_eq!(database.count(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    herstel(&store, good.as_bytes()).await.unwrap();
}

#[tokio::test]
async fn only_an_empty_register_takes_a_backup() {
    let server = used().await;
    let good = backup(&server.store).await;
    let error = herstel(&server.store, &good).await.unwrap_err();
    assert!(matches!(error, KopieFout::NietLeeg { tabel: "persoon" }), "{error}");
    assert_eq!(backup(&server.store).await, good);

    // A server that was started on it has left what it keeps of its key: that must be the backup's.
    let database = TestDatabase::new();
    let store = database.open().await;
    assert!(store.leg_sleutelcontrole_vast("anders").await.unwrap());
    let error = herstel(&store, &good).await.unwrap_err();
    assert!(matches!(error, KopieFout::AndereSleutel), "{error}");
    assert_eq!(store.aantal_personen().await.unwrap(), 0);
    assert_eq!(store.sleutelcontrole().await.unwrap().as_deref(), Some("anders"));
}

/// Rows that contradict each other under a last line that is right: nobody's mistake, so it must not get in either.
#[tokio::test]
async fn rows_that_no_register_can_have_are_not_restored() {
    use sha2::{Digest, Sha256};
    let server = used().await;
    let good = text(&backup(&server.store).await);
    // What is known of nobody.
    let mut lines: Vec<String> =
        good.replace("[\"123456782\"]", "[\"123456783\"]").lines().map(|line| format!("{line}\n")).collect();
    let mut last: Value = serde_json::from_str(&lines.pop().unwrap()).unwrap();
    last["sha256"] = json!(hex::encode(Sha256::digest(lines.concat().as_bytes())));
    lines.push(format!("{last}\n"));
    let database = TestDatabase::new();
    let store = database.open().await;
    let error = herstel(&store, lines.concat().as_bytes()).await.unwrap_err();
    assert!(matches!(error, KopieFout::Beschadigd { .. }), "{error}");
    assert_eq!(store.aantal_personen().await.unwrap(), 0);
}

/// What the operator does to move: a backup of the one while it runs, restored in the other, with the key beside it.
#[tokio::test]
async fn the_commands_move_a_register_that_is_in_use() {
    let old = TestDatabase::sqlite();
    assert!(run(&old, &["demo", "--registraties", "20"]).status.success());
    let server = Running::start(&old, &[]);
    let mut browser = crate::client::Client::new(&server.url);
    browser.sign_in("ja").await;
    let kenmerk = browser.get(HUIDIGE_SESSIE).await.json()["kenmerk"].clone();
    let made = run(&old, &["backup", "--naar", "register.backup"]);
    assert!(text(&made.stdout).starts_with("Backup gemaakt: auditrecord 2, "), "{made:?}");
    let file = old.folder.path().join("register.backup");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let bytes = std::fs::read(&file).unwrap();
    let again = run(&old, &["backup", "--naar", "register.backup"]);
    assert!(text(&again.stderr).contains("is er al"), "{again:?}");
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
    // Nothing half is left, and the copy stands in the trail.
    let names = std::fs::read_dir(old.folder.path()).unwrap().map(|file| file.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("half")));
    assert!(old.texts("SELECT actie FROM auditrecord").await.contains(&"backup-gemaakt".to_owned()));
    assert!(server.stop());

    let new = TestDatabase::new();
    let van = file.to_str().unwrap();
    let restored = run(&new, &["herstel", "--van", van]);
    assert!(text(&restored.stdout).starts_with("Backup hersteld: auditrecord 2, "), "{restored:?}");
    let twice = run(&new, &["herstel", "--van", van]);
    assert!(text(&twice.stderr).contains("niet leeg"), "{twice:?}");
    write_dist(&new.folder.path().join("dist"));
    let without_key = run(&new, &["serve", "--poort", "0"]);
    let told = text(&without_key.stderr);
    assert!(told.contains("sleutelbestand") && told.contains("ontbreekt"), "{told}");
    let key = old.sleutel_bestand();
    let server = Running::start(&new, &["--sleutel-bestand", key.to_str().unwrap()]);
    let mut there = crate::client::Client::new(&server.url);
    there.cookies.clone_from(&browser.cookies);
    assert_eq!(there.get(HUIDIGE_SESSIE).await.problem(), "401 niet-ingelogd");
    there.sign_in("ja").await;
    assert_eq!(there.get(HUIDIGE_SESSIE).await.json()["kenmerk"], kenmerk);
    drop((browser, there));
    assert!(server.stop());
    assert!(run(&new, &["audit", "--controleer"]).status.success());
}

/// A backup knows the tables of SQLite; PostgreSQL must have the same ones, and sort them the same way.
#[tokio::test]
async fn both_kinds_have_the_same_tables() {
    let (sqlite, this) = (TestDatabase::sqlite(), TestDatabase::new());
    drop((sqlite.open().await, this.open().await));
    let of_sqlite = "SELECT t.name || '.' || k.name || ' ' || k.type || CASE WHEN k.\"notnull\" = 1 THEN ' NOT NULL' ELSE '' END \
        FROM sqlite_master AS t, pragma_table_info(t.name) AS k WHERE t.type = 'table' AND t.name NOT LIKE '\\_sqlx%' ESCAPE '\\' \
        ORDER BY 1";
    let of_postgres = "SELECT (table_name || '.' || column_name || ' ' || upper(data_type) \
        || CASE WHEN is_nullable = 'NO' THEN ' NOT NULL' ELSE '' END) COLLATE \"C\" \
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%' ORDER BY 1";
    let expected = sqlite.texts(of_sqlite).await;
    assert!(expected.contains(&"persoon.bsn TEXT NOT NULL".to_owned()), "{expected:?}");
    let found = this.texts(if this.is_postgres() { of_postgres } else { of_sqlite }).await;
    assert_eq!(found, expected);
    if this.is_postgres() {
        let other_order = "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' \
            AND table_name NOT LIKE '\\_sqlx%' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'";
        assert_eq!(this.count(other_order).await, 0, "a text column without COLLATE \"C\"");
    }
}
