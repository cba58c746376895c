//! SQLite: one file in the data folder, one writer, a few readers.

mod audit;
mod bulk;
mod concepten;
mod inloggen;
mod register;
mod sessies;
mod transaction;

use std::{fs, io, path::Path, time::Duration};

use async_trait::async_trait;
use contract::concept::Formulier;
use domain::Bsn;
use sqlx::{ConnectOptions, SqlSafeStr};
use sqlx::{
    Sqlite, SqlitePool,
    migrate::{Migration, MigrationType, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use self::transaction::SqliteTransaction;
use super::{Auditrecord, Concept, Inlogverzoek, Persoon, Result, Sessie, Store, StoreError, Transaction};
use crate::secret::IdHash;

/// The name of the database, in the data folder.
pub const DATABASE_BESTAND: &str = "doelgroepregister.sqlite";

const READERS: u32 = 4;
/// How long to wait for another writer: a large delivery is one transaction.
const GEDULD: Duration = Duration::from_secs(20);

/// What changed in the layout of the database, in order. Never change one that was released: add the next.
const MIGRATIES: [(i64, &str, &str); 4] = [
    (1, "register", include_str!("../../../migrations/sqlite/0001_register.sql")),
    (2, "inloggen", include_str!("../../../migrations/sqlite/0002_inloggen.sql")),
    (3, "audit", include_str!("../../../migrations/sqlite/0003_audit.sql")),
    (4, "concept", include_str!("../../../migrations/sqlite/0004_concept.sql")),
];

/// The register in an SQLite file.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    writer: SqlitePool,
    readers: SqlitePool,
}

impl SqliteStore {
    /// Opens the register in a folder; makes folder and register if they are not there, both for their owner only.
    pub async fn open(folder: &Path) -> Result<Self> {
        prepare(folder).map_err(|oorzaak| StoreError::MapNietSchrijfbaar { map: folder.to_owned(), oorzaak })?;
        let options = SqliteConnectOptions::new()
            .filename(folder.join(DATABASE_BESTAND))
            .journal_mode(SqliteJournalMode::Wal)
            // What was confirmed to a person survives a loss of power.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(GEDULD)
            .disable_statement_logging();
        let writer =
            SqlitePoolOptions::new().max_connections(1).acquire_timeout(GEDULD).connect_with(options.clone()).await?;
        migrate(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(GEDULD)
            .connect_with(options.pragma("query_only", "ON"))
            .await?;
        Ok(Self { writer, readers })
    }
}

/// Makes the folder and an empty file, so that they have their permissions before anything is in them.
fn prepare(folder: &Path) -> io::Result<()> {
    let mut file = fs::OpenOptions::new();
    // Only ever a new one: to close a file that SQLite has open elsewhere in this program would drop its locks.
    file.write(true).create_new(true);
    let mut dir = fs::DirBuilder::new();
    dir.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        dir.mode(0o700);
        file.mode(0o600);
    }
    dir.create(folder)?;
    match file.open(folder.join(DATABASE_BESTAND)) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

async fn migrate(writer: &SqlitePool) -> Result<()> {
    let migrator = Migrator::with_migrations(
        MIGRATIES
            .iter()
            .map(|&(version, name, sql)| {
                Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
            })
            .collect(),
    );
    // Two programs may start at once on a new folder. Whoever comes second at some step fails there, and finds it done
    // when it looks again: so it fails at most once a step.
    for _ in MIGRATIES {
        if migrator.run(writer).await.is_ok() {
            return Ok(());
        }
    }
    Ok(migrator.run(writer).await?)
}

#[async_trait]
impl Store for SqliteStore {
    async fn begin(&self) -> Result<Box<dyn Transaction>> {
        // IMMEDIATE: takes the lock at once, so that no transaction reads first and then finds it cannot write.
        let tx: sqlx::Transaction<'static, Sqlite> = self.writer.begin_with("BEGIN IMMEDIATE").await?;
        Ok(Box::new(SqliteTransaction(tx)))
    }

    async fn ping(&self) -> Result<()> {
        // Reads a table, so that a file that went away or was damaged shows.
        sqlx::query("SELECT count(*) FROM (SELECT 1 FROM persoon LIMIT 1) AS een").fetch_one(&self.readers).await?;
        Ok(())
    }

    async fn aantal_personen(&self) -> Result<u64> {
        let aantal: i64 = sqlx::query_scalar("SELECT count(*) FROM persoon").fetch_one(&self.readers).await?;
        Ok(u64::try_from(aantal).unwrap_or_default())
    }

    async fn sessie(&self, id: &IdHash) -> Result<Option<Sessie>> {
        sessies::select(&mut *self.readers.acquire().await?, id).await
    }

    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>> {
        register::select_persoon(&mut *self.readers.acquire().await?, bsn).await
    }

    async fn inlogverzoek(&self, id: &IdHash) -> Result<Option<Inlogverzoek>> {
        inloggen::select(&mut *self.readers.acquire().await?, id).await
    }

    async fn concept(&self, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>> {
        concepten::select(&mut *self.readers.acquire().await?, bsn, formulier).await
    }

    async fn auditrecords_na(&self, volgnummer: i64, aantal: u32) -> Result<Vec<Auditrecord>> {
        audit::select_na(&mut *self.readers.acquire().await?, volgnummer, aantal).await
    }

    async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}
