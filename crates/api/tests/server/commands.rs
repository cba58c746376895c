//! The program itself: its commands, its messages, and what it leaves in its log.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
};

use contract::paths::{
    DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, EIGEN_PERSOONSGEGEVENS, HUIDIGE_SESSIE, TOEPASSINGSFOUTEN,
};
use domain::Bsn;
use serde_json::json;

use crate::{
    client::{Client, SESSIE},
    database::TestDatabase,
    harness::write_dist,
    program::{Running, run, text},
};

/// Numbers of eight or nine digits that stand by themselves and pass the elfproef.
fn bsns(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| matches!(word.len(), 8 | 9) && Bsn::parse(word).is_ok())
        .collect()
}

#[tokio::test]
async fn a_full_run_leaves_nothing_about_anybody() {
    let machine = TestDatabase::new();
    assert!(run(&machine, &["demo", "--registraties", "5"]).status.success());
    let server = Running::start(&machine, &[]);
    let mut browser = Client::new(&server.url);
    let id = browser.begin().await;
    browser.fill_in(&id, "123456782", "geheim-wachtwoord", "midden").await;
    browser.get("/v1/persoonsgegevens/123456782?bsn=123456782").await;
    browser.get("/mijn-uwv/123456782?naam=Blauw").await;
    let code = browser.pass_stub("blauw").await;
    assert_eq!(browser.come_back(&code).await.status, 201);
    let sessie = browser.cookies[SESSIE].clone();
    let draft = json!({"inhoud": {"toelichting": "geheim van 123456782"}, "versie": 0});
    assert_eq!(browser.put("/v1/concepten/uitschrijven", &draft).await.status, 200);
    let wrong = json!({"soort": "paniek", "plaats": "Blauw, 123456782", "pagina": "/mijn-uwv/123456782"});
    assert_eq!(browser.post(TOEPASSINGSFOUTEN, &wrong).await.status, 400);
    for path in [EIGEN_PERSOONSGEGEVENS, EIGEN_DOELGROEPREGISTRATIE, DOCUMENTEN] {
        assert_eq!(browser.get(path).await.status, 200);
    }
    let open = browser.clone();
    assert_eq!(browser.delete(HUIDIGE_SESSIE).await.status, 204);
    drop((browser, open));
    assert!(server.stop());

    let log = fs::read_to_string(machine.folder.path().join("log")).unwrap();
    assert!(log.contains("route=\"/v1/persoonsgegevens/eigen\" status=200"), "{log}");
    assert!(log.contains("gestopt"), "{log}");
    assert_eq!(bsns(&log), Vec::<&str>::new(), "{log}");
    for secret in ["Blauw", "blauw", "123456782", "geheim", "demonstratie", &sessie, &code, &id] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
    // Not in the database either: what a browser holds is there only as a hash.
    for file in fs::read_dir(machine.folder.path().join("data")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for secret in [&sessie, &code, &id] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
        }
    }
    if machine.is_postgres() {
        for table in ["inlogverzoek", "inlogpoging", "sessie", "auditrecord"] {
            for secret in [&sessie, &code, &id] {
                let sql = format!("SELECT count(*) FROM {table} WHERE {table}::text LIKE '%{secret}%'");
                assert_eq!(machine.count(&sql).await, 0, "{table}");
            }
        }
    }
    // Nor has the audit trail a number of anybody.
    let output = run(&machine, &["audit", "--controleer"]);
    assert!(output.status.success());
    assert!(text(&output.stdout).starts_with("Het auditspoor is heel: 6 regels.\n"));
}

#[test]
fn what_is_running_is_finished_before_it_stops() {
    let machine = TestDatabase::new();
    let server = Running::start(&machine, &[]);
    let mut request = TcpStream::connect(server.adres()).unwrap();
    let body = "{\"middel\": \"digid\", \"terugNaar\": \"/\"}";
    let head = format!(
        "POST /v1/inlogverzoeken HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nexpect: 100-continue\r\n\r\n",
        body.len()
    );
    request.write_all(head.as_bytes()).unwrap();
    // The server asks for the body: the request has begun.
    let mut asked = [0; 25];
    request.read_exact(&mut asked).unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.terminate();
    // It has heard it once it takes no new connections.
    while TcpStream::connect(server.adres()).is_ok() {
        std::thread::yield_now();
    }
    request.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    request.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201 Created\r\n"), "{answer}");
    assert!(server.stopped());
}

#[tokio::test]
async fn metrics_have_a_port_of_their_own() {
    let machine = TestDatabase::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    drop(taken);
    let server = Running::start(&machine, &["--metrics-poort", &port]);
    let mut browser = Client::new(&server.url);
    browser.get("/v1/documenten").await;
    let stopped = json!({"soort": "laden", "plaats": "src/app.rs:12:34", "pagina": "/mijn-uwv"});
    let told = browser.post(TOEPASSINGSFOUTEN, &stopped).await;
    assert_eq!(told.status, 204);
    let metrics = Client::new(&format!("http://127.0.0.1:{port}")).get("/metrics").await.text;
    assert!(metrics.contains("route=\"/v1/documenten\",status=\"401\"} 1\n"), "{metrics}");
    assert!(metrics.contains("toepassingsfouten_total{soort=\"laden\"} 1\n"), "{metrics}");
    let health = run(&machine, &["gezond", "--poort", server.adres().rsplit(':').next().unwrap()]);
    assert_eq!(text(&health.stdout), "De server is gereed.\n");
    drop(browser);
    assert!(server.stop());
    // In the log it stands with the id of its request, as every line does.
    let log = fs::read_to_string(machine.folder.path().join("log")).unwrap();
    let line = log.lines().find(|line| line.contains("toepassing_gestopt")).unwrap();
    for part in ["ERROR", told.header("x-request-id"), "laden", "src/app.rs:12:34", "pagina=\"/mijn-uwv\""] {
        assert!(line.contains(part), "{part}: {line}");
    }
}

#[test]
fn what_stops_the_server_from_starting_is_told_with_its_remedy() {
    let machine = TestDatabase::new();
    let without = run(&machine, &["serve", "--poort", "0"]);
    assert_eq!(without.status.code(), Some(1));
    assert!(text(&without.stderr).contains("./dev run"), "{}", text(&without.stderr));

    write_dist(&machine.folder.path().join("dist"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let busy = run(&machine, &["serve", "--poort", &port]);
    assert_eq!(busy.status.code(), Some(1));
    assert!(text(&busy.stderr).contains(&format!("poort {port} is al in gebruik")));

    fs::write(machine.folder.path().join("bestand"), "").unwrap();
    let unwritable = run(&machine, &["serve", "--poort", "0", "--data", "bestand/data", "--database-url="]);
    assert_eq!(unwritable.status.code(), Some(1));
    assert!(text(&unwritable.stderr).contains("niet schrijfbaar"));

    for wrong in [&["serve", "--sessie-minuten", "0"][..], &["niets"], &["audit"], &["laad"]] {
        assert_eq!(run(&machine, wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn demonstration_data_are_loaded_once() {
    let machine = TestDatabase::new();
    let first = run(&machine, &["demo", "--registraties", "10", "--als-leeg"]);
    assert!(first.status.success());
    let shown = text(&first.stdout);
    assert!(shown.starts_with("Demonstratiegegevens geladen: 14 personen"), "{shown}");
    for name in ["ja ", "ja-tot", "nee ", "blauw", "sms-te-laat", "te-laag", "storing", "te-laat", "onbekend"] {
        assert!(shown.contains(name), "{name}");
    }
    let second = run(&machine, &["demo", "--registraties", "20", "--als-leeg"]);
    assert!(text(&second.stdout).starts_with("Het register heeft al 14 personen"));
    let accounts = TestDatabase::new();
    let only = run(&accounts, &["demo", "--toon-accounts"]);
    assert!(text(&only.stdout).starts_with("Demonstratieaccounts (wachtwoord: demonstratie)\n"));
    assert!(!accounts.folder.path().join("data").exists());
}

#[test]
fn a_delivery_that_is_refused_is_recorded_too() {
    let machine = TestDatabase::new();
    fs::write(machine.folder.path().join("leeg.csv"), "").unwrap();
    let output = run(&machine, &["laad", "--soort", "personen", "leeg.csv"]);
    assert_eq!(output.status.code(), Some(1));
    let output = run(&machine, &["audit", "--controleer"]);
    assert!(text(&output.stdout).starts_with("Het auditspoor is heel: 1 regel.\n"));
}

#[test]
fn the_description_can_be_printed() {
    let machine = TestDatabase::new();
    let output = run(&machine, &["openapi"]);
    assert_eq!(text(&output.stdout), api::routes::openapi_text());
}
