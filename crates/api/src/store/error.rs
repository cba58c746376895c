//! What can go wrong with the store, with what to do about it.

use std::{io, path::PathBuf};

use super::sql;

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
    /// What was given is no address of a PostgreSQL database.
    #[error(
        "DATABASE_URL (of --database-url) is geen adres van een PostgreSQL-database; het heeft de vorm postgres://gebruiker:wachtwoord@machine/database"
    )]
    GeenPostgresUrl,
    /// It is on another machine, and what goes there could be read or changed on the way.
    #[error(
        "de database staat op een andere machine en de verbinding is niet goed beveiligd; gebruik sslmode=verify-full in DATABASE_URL"
    )]
    ZonderTls,
    /// There is no answer, or it does not let this program in.
    #[error("de database is niet bereikbaar; controleer of PostgreSQL draait en of DATABASE_URL klopt")]
    Onbereikbaar(#[source] sqlx::Error),
    /// A newer program made it.
    #[error(
        "de database is van een nieuwere versie (migratie {0}); gebruik de nieuwste doelgroepregister, of een andere database"
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

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let kind = match &error {
            sqlx::Error::PoolTimedOut => Self::Bezet,
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) => Self::Onbereikbaar,
            sqlx::Error::Database(error) => sql::meaning(&**error),
            _ => Self::Database,
        };
        kind(error)
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
