//! The store in SQL: the same statements for SQLite and for PostgreSQL, through sqlx's `Any`. What differs is in
//! `sqlite` and `postgres`.

mod audit;
mod bindings;
mod bulk;
mod concepten;
mod feiten;
mod inloggen;
mod kopie;
mod leveringen;
mod locatie;
mod migraties;
mod opvragen;
mod postgres;
mod quarantaine;
mod register;
mod rijen;
mod sessies;
mod sleutelcontrole;
mod sqlite;
mod tabel;
mod transaction;
mod werkgevers;
mod werkgevers_vulling;

use std::time::Duration;

use async_trait::async_trait;
use contract::concept::Formulier;
use domain::{Bsn, Loonheffingennummer, Rsin};
use sqlx::{AnyPool, error::DatabaseError, postgres::PgDatabaseError, sqlite::SqliteError};

pub use self::{
    kopie::{Aantallen, KopieFout},
    locatie::{Locatie, PostgresUrl},
    sqlite::DATABASE_BESTAND,
};
use self::{locatie::Soort, transaction::SqlTransaction};
use super::{Auditrecord, Concept, Inlogverzoek, Levering, Persoon, Result, Sessie, Store, StoreError, Transaction};
use crate::secret::IdHash;

/// A connection to either kind of database.
pub(crate) type Conn = sqlx::AnyConnection;

/// How long to wait for another writer, or for a connection.
const GEDULD: Duration = Duration::from_secs(20);

/// The register in an SQL database.
#[derive(Debug, Clone)]
pub struct SqlStore {
    soort: Soort,
    pools: Pools,
}

/// The connections of a store.
#[derive(Debug, Clone)]
struct Pools {
    writer: AnyPool,
    /// They cannot change anything.
    readers: AnyPool,
}

impl SqlStore {
    /// Opens the register and brings its layout up to date.
    pub async fn open(locatie: &Locatie) -> Result<Self> {
        sqlx::any::install_default_drivers();
        let (soort, pools) = match locatie {
            Locatie::Sqlite(folder) => (Soort::Sqlite, sqlite::open(folder).await?),
            Locatie::Postgres(url) => (Soort::Postgres, postgres::open(url).await?),
        };
        Ok(Self { soort, pools })
    }

    async fn reader(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Any>> {
        Ok(self.pools.readers.acquire().await?)
    }

    async fn begin_with(&self, sqlite: &'static str, postgres: &'static str) -> Result<SqlTransaction> {
        let statement = match self.soort {
            Soort::Sqlite => sqlite,
            Soort::Postgres => postgres,
        };
        Ok(SqlTransaction::new(self.pools.writer.begin_with(statement).await?))
    }
}

/// What an error of the database means, whichever it is.
pub(super) fn meaning(error: &dyn DatabaseError) -> fn(sqlx::Error) -> StoreError {
    if let Some(error) = error.try_downcast_ref::<SqliteError>() {
        sqlite::meaning(error)
    } else if let Some(error) = error.try_downcast_ref::<PgDatabaseError>() {
        postgres::meaning(error)
    } else {
        StoreError::Database
    }
}

#[async_trait]
impl Store for SqlStore {
    async fn begin(&self) -> Result<Box<dyn Transaction>> {
        Ok(Box::new(self.begin_with(sqlite::BEGIN, postgres::BEGIN).await?))
    }

    async fn begin_levering(&self) -> Result<Box<dyn Transaction>> {
        let tx = self.begin_with(sqlite::BEGIN, postgres::BEGIN_LEVERING).await?;
        Ok(Box::new(if self.soort == Soort::Postgres { tx.without_lock() } else { tx }))
    }

    async fn ping(&self) -> Result<()> {
        // Reads a table, so that a file that went away or was damaged shows.
        let ping = sqlx::query("SELECT count(*) FROM (SELECT 1 FROM persoon LIMIT 1) AS een");
        ping.fetch_one(&mut *self.reader().await?).await?;
        Ok(())
    }

    async fn aantal_personen(&self) -> Result<u64> {
        let query = sqlx::query_scalar("SELECT count(*) FROM persoon");
        let aantal: i64 = query.fetch_one(&mut *self.reader().await?).await?;
        Ok(u64::try_from(aantal).unwrap_or_default())
    }

    async fn sessie(&self, id: &IdHash) -> Result<Option<Sessie>> {
        sessies::select(&mut *self.reader().await?, id).await
    }

    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>> {
        register::select_persoon(&mut *self.reader().await?, bsn).await
    }

    async fn inlogverzoek(&self, id: &IdHash) -> Result<Option<Inlogverzoek>> {
        inloggen::select(&mut *self.reader().await?, id).await
    }

    async fn concept(&self, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>> {
        concepten::select(&mut *self.reader().await?, bsn, formulier).await
    }

    async fn leveringen(&self) -> Result<Vec<Levering>> {
        leveringen::select(&mut *self.reader().await?).await
    }

    async fn auditrecords_na(&self, volgnummer: i64, aantal: u32) -> Result<Vec<Auditrecord>> {
        audit::select_na(&mut *self.reader().await?, volgnummer, aantal).await
    }

    async fn sleutelcontrole(&self) -> Result<Option<String>> {
        sleutelcontrole::select(&mut *self.reader().await?).await
    }

    async fn leg_sleutelcontrole_vast(&self, controle: &str) -> Result<bool> {
        let mut tx = self.begin_with(sqlite::BEGIN, postgres::BEGIN).await?;
        let kept = match sleutelcontrole::select(tx.conn()).await? {
            Some(kept) => kept,
            None => sleutelcontrole::insert(tx.conn(), controle).await?,
        };
        Box::new(tx).commit().await?;
        Ok(kept == controle)
    }

    async fn close(&self) {
        self.pools.readers.close().await;
        self.pools.writer.close().await;
    }

    async fn begin_lezen(&self) -> Result<Box<dyn Transaction>> {
        let statement = match self.soort {
            Soort::Sqlite => sqlite::BEGIN_LEZEN,
            Soort::Postgres => postgres::BEGIN_LEZEN,
        };
        Ok(Box::new(SqlTransaction::new(self.pools.readers.begin_with(statement).await?)))
    }

    async fn loonheffingennummers(&self, rsin: &Rsin) -> Result<Vec<Loonheffingennummer>> {
        opvragen::select_nummers(&mut *self.reader().await?, rsin).await
    }
}
