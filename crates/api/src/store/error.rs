//! What can go wrong with the store, with what to do about it.

use std::{io, path::PathBuf};

/// Why the store could not do it. The text is for whoever runs the server and never holds data of a person.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder is not there and cannot be made, or cannot be written.
    #[error("de gegevensmap '{map}' is niet schrijfbaar; geef met --data een map op waarin u mag schrijven")]
    MapNietSchrijfbaar {
        /// The folder.
        map: PathBuf,
        /// Why.
        #[source]
        oorzaak: io::Error,
    },
    /// Nothing more fits on the disk.
    #[error("de schijf is vol; maak ruimte vrij en probeer het opnieuw (er is niets half opgeslagen)")]
    SchijfVol(#[source] sqlx::Error),
    /// The file cannot be written.
    #[error("de database is niet schrijfbaar; controleer de rechten van de gegevensmap")]
    NietSchrijfbaar(#[source] sqlx::Error),
    /// Somebody else was writing for too long.
    #[error("een ander programma schrijft al te lang in de database; probeer het later opnieuw")]
    Bezet(#[source] sqlx::Error),
    /// A newer program made it.
    #[error(
        "de database is van een nieuwere versie (migratie {0}); gebruik de nieuwste doelgroepregister, of een andere map met --data"
    )]
    NieuwereVersie(i64),
    /// It holds something that this program never writes.
    #[error("de database is beschadigd of door iets anders gewijzigd: {0}")]
    Beschadigd(&'static str),
    /// The migrations failed.
    #[error("de database kan niet worden bijgewerkt naar deze versie")]
    Migratie(#[source] sqlx::migrate::MigrateError),
    /// Anything else.
    #[error("de database geeft een fout")]
    Database(#[source] sqlx::Error),
}

// The primary result codes of SQLite, https://www.sqlite.org/rescode.html.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANTOPEN: i32 = 14;
const NOTADB: i32 = 26;

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::PoolTimedOut) {
            return Self::Bezet(error);
        }
        let code = error.as_database_error().and_then(|e| e.code()?.parse::<i32>().ok());
        // An extended code has the primary one in its lowest byte.
        match code.map(|code| code & 0xff) {
            Some(BUSY | LOCKED) => Self::Bezet(error),
            Some(READONLY | CANTOPEN) => Self::NietSchrijfbaar(error),
            Some(FULL) => Self::SchijfVol(error),
            Some(CORRUPT | NOTADB) => Self::Beschadigd("het bestand is geen leesbare SQLite-database"),
            _ => Self::Database(error),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::VersionMissing(version) => Self::NieuwereVersie(version),
            sqlx::migrate::MigrateError::Execute(error) | sqlx::migrate::MigrateError::ExecuteMigration(error, _) => {
                error.into()
            }
            other => Self::Migratie(other),
        }
    }
}
