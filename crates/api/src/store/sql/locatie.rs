//! Which database: a folder with an SQLite file, or the address of a PostgreSQL.

use std::{fmt, path::PathBuf};

/// Where the register is.
#[derive(Debug, Clone)]
pub enum Locatie {
    /// An SQLite file in this folder.
    Sqlite(PathBuf),
    /// A PostgreSQL database.
    Postgres(PostgresUrl),
}

/// The address of a PostgreSQL database. It may hold a password, so it is never shown.
#[derive(Clone)]
pub struct PostgresUrl(String);

impl PostgresUrl {
    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for PostgresUrl {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostgresUrl(..)")
    }
}

/// Which of the two kinds a database is, for the few things that they do differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Soort {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}
