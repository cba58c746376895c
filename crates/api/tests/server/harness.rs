//! A server of one's own for each test.

use std::{fs, path::Path, sync::Arc};

use api::{
    app::{self, AppState},
    application::Application,
    clock::{Clock, TestClock},
    demo,
    secret::Sleutel,
    server,
    service::{Services, Settings},
    store::{Auditrecord, SqliteStore, Store},
};
use chrono::{DateTime, TimeDelta};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tempfile::TempDir;
use tokio::{sync::oneshot, task::JoinHandle};

use crate::client::Client;

/// What the start page of the test's application is; its inline script counts for the policy.
pub const INDEX: &str = "<!doctype html><html lang=\"nl\" data-pagina=\"start\">\
    <script type=\"module\">import '/app.js'</script><h1>Doelgroepregister</h1></html>";

/// A running server.
pub struct TestServer {
    pub url: String,
    pub clock: Arc<TestClock>,
    pub store: SqliteStore,
    pub folder: TempDir,
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl TestServer {
    /// With the cast of the demonstration, at 14:04 in the Dutch summer.
    pub async fn start() -> Self {
        Self::start_with(Settings::default()).await
    }

    pub async fn start_with(settings: Settings) -> Self {
        let moment = DateTime::parse_from_rfc3339("2026-07-01T12:04:00Z").unwrap().to_utc();
        let clock = Arc::new(TestClock::at(moment));
        Self::start_in(TempDir::new().unwrap(), clock, settings).await
    }

    async fn start_in(folder: TempDir, clock: Arc<TestClock>, settings: Settings) -> Self {
        let store = SqliteStore::open(&folder.path().join("data")).await.unwrap();
        demo::vul(&store, 0, clock.vandaag()).await.unwrap();
        let state = state(&folder, store.clone(), Arc::clone(&clock), settings);
        let listener = server::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server::serve(listener, app::router(state), async {
            let _ = stopped.await;
        }));
        Self { url, clock, store, folder, stop, task }
    }

    /// Stops the server and starts another on the same folder.
    pub async fn restart(self) -> Self {
        self.stop.send(()).unwrap();
        self.task.await.unwrap();
        self.store.close().await;
        Self::start_in(self.folder, self.clock, Settings::default()).await
    }

    /// A browser that has not been here before.
    pub fn browser(&self) -> Client {
        Client::new(&self.url)
    }

    pub fn advance(&self, minutes: i64, seconds: i64) {
        self.clock.advance(TimeDelta::seconds(minutes * 60 + seconds));
    }

    /// The whole audit trail.
    pub async fn audit(&self) -> Vec<Auditrecord> {
        self.store.auditrecords_na(0, 10_000).await.unwrap()
    }

    /// What was done, in order.
    pub async fn acties(&self) -> Vec<String> {
        let records = self.audit().await;
        records.into_iter().map(|record| format!("{} {}", record.actie, record.resultaat)).collect()
    }

    async fn connect(&self) -> Result<SqliteConnection, sqlx::Error> {
        let file = self.folder.path().join("data/doelgroepregister.sqlite");
        SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file)).await
    }

    /// Counts in the database behind the server's back.
    pub async fn count(&self, sql: &'static str) -> i64 {
        let mut connection = self.connect().await.unwrap();
        let count = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    /// Reaches into the database behind the server's back.
    pub async fn tamper(&self, sql: &'static str) -> Result<(), sqlx::Error> {
        let mut connection = self.connect().await?;
        sqlx::raw_sql(sql).execute(&mut connection).await?;
        connection.close().await
    }
}

/// What a server is made of.
pub fn state(folder: &TempDir, store: SqliteStore, clock: Arc<TestClock>, settings: Settings) -> AppState {
    let dist = folder.path().join("dist");
    write_dist(&dist);
    let sleutel = Sleutel::open(&folder.path().join("data")).unwrap();
    let services = Services::new(Arc::new(store), clock, sleutel, settings);
    AppState::new(services, Application::open(&dist).unwrap())
}

/// A built application in miniature.
pub fn write_dist(dist: &Path) {
    fs::create_dir_all(dist.join("fonts")).unwrap();
    for (name, content) in [
        ("index.html", INDEX),
        ("app-0123456789abcdef.js", "export {}"),
        ("app-0123456789abcdef.js.br", "as if brotli"),
        ("app-0123456789abcdef.js.gz", "as if gzip"),
        ("app-0123456789abcdef_bg.wasm", "as if wasm"),
        ("fonts/noto-sans-latin-400-8864980f.woff2", "as if a font"),
        ("robots.txt", "User-agent: *\n"),
    ] {
        fs::write(dist.join(name), content).unwrap();
    }
}
