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
    store::{Auditrecord, SqlStore, Store},
};
use chrono::{DateTime, TimeDelta};
use tokio::{sync::oneshot, task::JoinHandle};

use crate::{client::Client, database::TestDatabase};

/// What the start page of the test's application is; its inline script counts for the policy.
pub const INDEX: &str = "<!doctype html><html lang=\"nl\" data-pagina=\"start\">\
    <script type=\"module\">import '/app.js'</script><h1>Doelgroepregister</h1></html>";

/// A running server.
pub struct TestServer {
    pub url: String,
    pub clock: Arc<TestClock>,
    pub store: SqlStore,
    pub database: Arc<TestDatabase>,
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
        Self::start_on(Arc::new(TestDatabase::new()), clock, settings).await
    }

    async fn start_on(database: Arc<TestDatabase>, clock: Arc<TestClock>, settings: Settings) -> Self {
        let store = database.open().await;
        demo::vul_mensen(&store, 0, clock.vandaag()).await.unwrap();
        let state = state(&database, store.clone(), Arc::clone(&clock), settings);
        let listener = server::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server::serve(listener, app::router(state), async {
            let _ = stopped.await;
        }));
        Self { url, clock, store, database, stop, task }
    }

    /// Another server on the same database, at the same time.
    pub async fn beside(&self) -> Self {
        Self::start_on(Arc::clone(&self.database), Arc::clone(&self.clock), Settings::default()).await
    }

    /// Stops the server and starts another on the same database.
    pub async fn restart(self) -> Self {
        self.stop.send(()).unwrap();
        self.task.await.unwrap();
        self.store.close().await;
        Self::start_on(self.database, self.clock, Settings::default()).await
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

    /// Counts in the database behind the server's back.
    pub async fn count(&self, sql: &str) -> i64 {
        self.database.count(sql).await
    }

    /// Reaches into the database behind the server's back.
    pub async fn tamper(&self, sql: &str) -> Result<(), sqlx::Error> {
        self.database.tamper(sql).await
    }
}

/// What a server is made of.
pub fn state(database: &TestDatabase, store: SqlStore, clock: Arc<TestClock>, settings: Settings) -> AppState {
    let dist = database.folder.path().join("dist");
    write_dist(&dist);
    let sleutel = Sleutel::open(&database.sleutel_bestand()).unwrap();
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
