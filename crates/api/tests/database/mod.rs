//! A database of one's own for each test: an SQLite file, or with `TEST_DATABASE_URL` a database in that PostgreSQL.

use std::{path::PathBuf, process::Command, sync::Mutex};

use api::secret::SLEUTEL_BESTAND;
use api::store::{Locatie, SqlStore, sql::DATABASE_BESTAND};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, any::AnyConnectOptions};
use tempfile::TempDir;

/// A database, and a folder for whatever else a program keeps. Both are free again when it is dropped.
pub struct TestDatabase {
    pub folder: TempDir,
    postgres: Option<Postgres>,
}

/// A database in the PostgreSQL of this run. Making one costs half a second and dropping it a whole one, for all of it
/// goes to the disk; so they have numbers, stay, and are emptied when a test takes them.
struct Postgres {
    url: String,
    /// As long as this connection is there its number is taken, for whatever program.
    _taken: Mutex<AnyConnection>,
}

/// Does it now, also where nothing asynchronous runs, or where one may not wait.
fn at_once<T: Send>(work: impl Future<Output = T> + Send) -> T {
    let run = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work);
    std::thread::scope(|scope| scope.spawn(run).join().unwrap())
}

async fn execute(connection: &mut AnyConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.unwrap();
}

impl Postgres {
    async fn take(server: &str) -> Self {
        sqlx::any::install_default_drivers();
        let mut connection = AnyConnection::connect(server).await.unwrap();
        let mut number = 0;
        let mut free = false;
        while !free {
            number += 1;
            let lock = sqlx::query_scalar("SELECT pg_try_advisory_lock(4121951, $1)").bind(number);
            free = lock.fetch_one(&mut connection).await.unwrap();
        }
        let name = format!("test_{number}");
        let there = sqlx::query_scalar("SELECT count(*) FROM pg_database WHERE datname = $1").bind(&name);
        if there.fetch_one(&mut connection).await.map(|count: i64| count == 0).unwrap() {
            execute(&mut connection, &format!("CREATE DATABASE {name} TEMPLATE template0")).await;
        }
        let mut options: AnyConnectOptions = server.parse().unwrap();
        options.database_url.set_path(&name);
        let url = options.database_url.to_string();
        // What the test before left running keeps nothing from us.
        let left = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname =";
        execute(&mut connection, &format!("{left} '{name}'")).await;
        let mut inside = AnyConnection::connect(&url).await.unwrap();
        execute(&mut inside, "DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public").await;
        inside.close().await.unwrap();
        Self { url, _taken: Mutex::new(connection) }
    }
}

impl TestDatabase {
    /// An empty one of the kind that this run is about.
    pub fn new() -> Self {
        match std::env::var("TEST_DATABASE_URL") {
            Ok(server) if !server.is_empty() => Self::postgres(&server),
            _ => Self::sqlite(),
        }
    }

    /// An empty SQLite file, whatever this run is about.
    pub fn sqlite() -> Self {
        Self { folder: TempDir::new().unwrap(), postgres: None }
    }

    fn postgres(server: &str) -> Self {
        Self { folder: TempDir::new().unwrap(), postgres: Some(at_once(Postgres::take(server))) }
    }

    pub fn is_postgres(&self) -> bool {
        self.postgres.is_some()
    }

    /// The folder with the key, and with the database if it is SQLite's.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The key of the register.
    pub fn sleutel_bestand(&self) -> PathBuf {
        self.data().join(SLEUTEL_BESTAND)
    }

    /// Where it is, for who looks behind the back of the program.
    pub fn url(&self) -> String {
        match &self.postgres {
            Some(postgres) => postgres.url.clone(),
            None => format!("sqlite://{}", self.data().join(DATABASE_BESTAND).display()),
        }
    }

    pub fn locatie(&self) -> Locatie {
        if self.is_postgres() { Locatie::Postgres(self.url().into()) } else { Locatie::Sqlite(self.data()) }
    }

    pub async fn open(&self) -> SqlStore {
        SqlStore::open(&self.locatie()).await.unwrap()
    }

    /// Lets a program find it, when its folder `data` is this one's.
    pub fn tell(&self, command: &mut Command) {
        command.env_remove("DATABASE_URL");
        if self.is_postgres() {
            command.env("DATABASE_URL", self.url());
        }
    }

    async fn connect(&self) -> Result<AnyConnection, sqlx::Error> {
        sqlx::any::install_default_drivers();
        AnyConnection::connect(&self.url()).await
    }

    /// Counts behind the program's back.
    pub async fn count(&self, sql: &str) -> i64 {
        let mut connection = self.connect().await.unwrap();
        let count = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    /// Reads texts behind the program's back.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let mut connection = self.connect().await.unwrap();
        let texts = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        texts
    }

    /// Reaches into the database behind the program's back.
    pub async fn tamper(&self, sql: &str) -> Result<(), sqlx::Error> {
        let mut connection = self.connect().await?;
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await?;
        connection.close().await
    }
}
