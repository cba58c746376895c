//! The program itself: its commands, its messages, and what it leaves in its log.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use contract::paths::{
    DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, EIGEN_PERSOONSGEGEVENS, HUIDIGE_SESSIE, TOEPASSINGSFOUTEN,
};
use domain::Bsn;
use serde_json::json;
use tempfile::TempDir;

use crate::{
    client::{Client, SESSIE},
    harness::write_dist,
};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doelgroepregister"));
    for name in ["DOELGROEPREGISTER_DATA", "DOELGROEPREGISTER_DIST", "DOELGROEPREGISTER_POORT", "DOELGROEPREGISTER_LOG"]
    {
        command.env_remove(name);
    }
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    program().args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A server in a process of its own, with its log in a file.
struct Running {
    child: Child,
    url: String,
}

impl Running {
    fn start(folder: &Path, extra: &[&str]) -> Self {
        write_dist(&folder.join("dist"));
        let mut child = program()
            .args(["serve", "--poort", "0"])
            .args(extra)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(File::create(folder.join("log")).unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().split_once("http://").unwrap().1.trim_end_matches('/').to_owned();
        Self { child, url: format!("http://{url}") }
    }

    fn adres(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    /// Asks it to stop, as a machine does that goes down.
    fn terminate(&self) {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(asked.unwrap().success());
    }

    /// Whether it stopped by itself.
    fn stopped(mut self) -> bool {
        self.child.wait().unwrap().success()
    }

    fn stop(self) -> bool {
        self.terminate();
        self.stopped()
    }
}

/// Numbers of eight or nine digits that stand by themselves and pass the elfproef.
fn bsns(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| matches!(word.len(), 8 | 9) && Bsn::parse(word).is_ok())
        .collect()
}

#[tokio::test]
async fn a_full_run_leaves_nothing_about_anybody() {
    let folder = TempDir::new().unwrap();
    assert!(run(folder.path(), &["demo", "--registraties", "5"]).status.success());
    let server = Running::start(folder.path(), &[]);
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

    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("route=\"/v1/persoonsgegevens/eigen\" status=200"), "{log}");
    assert!(log.contains("gestopt"), "{log}");
    assert_eq!(bsns(&log), Vec::<&str>::new(), "{log}");
    for secret in ["Blauw", "blauw", "123456782", "geheim", "demonstratie", &sessie, &code, &id] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
    // Not in the database either: what a browser holds is there only as a hash.
    for file in fs::read_dir(folder.path().join("data")).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        for secret in [&sessie, &code, &id] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
        }
    }
    // Nor has the audit trail a number of anybody.
    let output = run(folder.path(), &["audit", "--controleer"]);
    assert!(output.status.success());
    assert!(text(&output.stdout).starts_with("Het auditspoor is heel: 6 regels.\n"));
}

#[test]
fn what_is_running_is_finished_before_it_stops() {
    let folder = TempDir::new().unwrap();
    let server = Running::start(folder.path(), &[]);
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
    let folder = TempDir::new().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    drop(taken);
    let server = Running::start(folder.path(), &["--metrics-poort", &port]);
    let mut browser = Client::new(&server.url);
    browser.get("/v1/documenten").await;
    let stopped = json!({"soort": "laden", "plaats": "src/app.rs:12:34", "pagina": "/mijn-uwv"});
    let told = browser.post(TOEPASSINGSFOUTEN, &stopped).await;
    assert_eq!(told.status, 204);
    let metrics = Client::new(&format!("http://127.0.0.1:{port}")).get("/metrics").await.text;
    assert!(metrics.contains("route=\"/v1/documenten\",status=\"401\"} 1\n"), "{metrics}");
    assert!(metrics.contains("toepassingsfouten_total{soort=\"laden\"} 1\n"), "{metrics}");
    let health = run(folder.path(), &["gezond", "--poort", server.adres().rsplit(':').next().unwrap()]);
    assert_eq!(text(&health.stdout), "De server is gereed.\n");
    drop(browser);
    assert!(server.stop());
    // In the log it stands with the id of its request, as every line does.
    let log = fs::read_to_string(folder.path().join("log")).unwrap();
    let line = log.lines().find(|line| line.contains("toepassing_gestopt")).unwrap();
    for part in ["ERROR", told.header("x-request-id"), "laden", "src/app.rs:12:34", "pagina=\"/mijn-uwv\""] {
        assert!(line.contains(part), "{part}: {line}");
    }
}

#[test]
fn what_stops_the_server_from_starting_is_told_with_its_remedy() {
    let folder = TempDir::new().unwrap();
    let without = run(folder.path(), &["serve", "--poort", "0"]);
    assert_eq!(without.status.code(), Some(1));
    assert!(text(&without.stderr).contains("./dev run"), "{}", text(&without.stderr));

    write_dist(&folder.path().join("dist"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let busy = run(folder.path(), &["serve", "--poort", &port]);
    assert_eq!(busy.status.code(), Some(1));
    assert!(text(&busy.stderr).contains(&format!("poort {port} is al in gebruik")));

    fs::write(folder.path().join("bestand"), "").unwrap();
    let unwritable = run(folder.path(), &["serve", "--poort", "0", "--data", "bestand/data"]);
    assert_eq!(unwritable.status.code(), Some(1));
    assert!(text(&unwritable.stderr).contains("niet schrijfbaar"));

    for wrong in [&["serve", "--sessie-minuten", "0"][..], &["niets"], &["audit"], &["laad", "x.csv"]] {
        assert_eq!(run(folder.path(), wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn demonstration_data_are_loaded_once() {
    let folder = TempDir::new().unwrap();
    let first = run(folder.path(), &["demo", "--registraties", "10", "--als-leeg"]);
    assert!(first.status.success());
    let shown = text(&first.stdout);
    assert!(shown.starts_with("Demonstratiegegevens geladen: 14 personen"), "{shown}");
    for name in ["ja ", "ja-tot", "nee ", "blauw", "sms-te-laat", "te-laag", "storing", "te-laat", "onbekend"] {
        assert!(shown.contains(name), "{name}");
    }
    let second = run(folder.path(), &["demo", "--registraties", "20", "--als-leeg"]);
    assert!(text(&second.stdout).starts_with("Het register heeft al 14 personen"));
    let accounts = TempDir::new().unwrap();
    let only = run(accounts.path(), &["demo", "--toon-accounts"]);
    assert!(text(&only.stdout).starts_with("Demonstratieaccounts (wachtwoord: demonstratie)\n"));
    assert!(!accounts.path().join("data").exists());
}

#[test]
fn a_delivery_that_is_refused_is_recorded_too() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("leeg.csv"), "").unwrap();
    let output = run(folder.path(), &["laad", "--soort", "personen", "leeg.csv"]);
    assert_eq!(output.status.code(), Some(1));
    let output = run(folder.path(), &["audit", "--controleer"]);
    assert!(text(&output.stdout).starts_with("Het auditspoor is heel: 1 regel.\n"));
}

#[test]
fn the_description_can_be_printed() {
    let folder = TempDir::new().unwrap();
    let output = run(folder.path(), &["openapi"]);
    assert_eq!(text(&output.stdout), api::routes::openapi_text());
}
