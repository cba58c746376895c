//! A database of one's own for each test: an SQLite file, or with `TEST_DATABASE_URL` a database in that PostgreSQL.

use std::{
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use api::secret::SLEUTEL_BESTAND;
use api::store::{Locatie, SqlStore, sql::DATABASE_BESTAND};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, any::AnyConnectOptions};
use tempfile::TempDir;

/// A database, and a folder for whatever else a program keeps. Both go when it is dropped.
pub struct TestDatabase {
    pub folder: TempDir,
    /// The address of the server and the name of the database.
    postgres: Option<(String, String)>,
}

/// Does it now, also where nothing asynchronous runs, or where one may not wait.
fn at_once<T: Send>(work: impl Future<Output = T> + Send) -> T {
    let run = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work);
    std::thread::scope(|scope| scope.spawn(run).join().unwrap())
}

async fn at_server(url: &str, sql: String) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(url).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

impl TestDatabase {
    /// An empty one of the kind that this run is about.
    pub fn new() -> Self {
        match std::env::var("TEST_DATABASE_URL") {
            Ok(server) if !server.is_empty() => Self::postgres(server),
            _ => Self { folder: TempDir::new().unwrap(), postgres: None },
        }
    }

    fn postgres(server: String) -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
        at_once(async {
            // One of a run that was broken off may have had the same name.
            at_server(&server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            at_server(&server, format!("CREATE DATABASE {name} TEMPLATE template0")).await;
        });
        Self { folder: TempDir::new().unwrap(), postgres: Some((server, name)) }
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

    fn url(&self) -> String {
        match &self.postgres {
            Some((server, name)) => {
                let mut options: AnyConnectOptions = server.parse().unwrap();
                options.database_url.set_path(name);
                options.database_url.to_string()
            }
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

    /// Reaches into the database behind the program's back.
    pub async fn tamper(&self, sql: &str) -> Result<(), sqlx::Error> {
        let mut connection = self.connect().await?;
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await?;
        connection.close().await
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.postgres {
            at_once(at_server(server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        }
    }
}
