//! Backups: the whole register in one file of lines, the same for every kind of database.
//!
//! The first line says what it is; then come the tables, each with a line that names its columns and a line for each
//! row; the last line has the numbers of rows and a SHA-256 over everything before it, by which damage shows.

mod lezen;
mod schrijven;
mod tabellen;

use std::{collections::BTreeMap, io};

use serde::{Deserialize, Serialize};

use crate::store::StoreError;

/// How many rows there are of each table.
pub type Aantallen = BTreeMap<String, u64>;

/// The lines are laid out like this.
const FORMAAT: u32 = 1;

/// What every backup begins with.
const MERK: &str = "doelgroepregister";

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Kop {
    backup: String,
    formaat: u32,
    /// The last migration of the database that it was made from.
    migratie: i64,
    gemaakt: String,
}

/// The line before the rows of a table.
#[derive(Debug, Serialize, Deserialize)]
struct TabelKop {
    tabel: String,
    kolommen: Vec<String>,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
struct Slot {
    einde: Aantallen,
    sha256: String,
}

/// Why there is no backup, or why it was not restored. Then nothing in the register has changed.
#[derive(Debug, thiserror::Error)]
pub enum KopieFout {
    /// The database gave an error.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be read or written.
    #[error("het backupbestand kan niet worden gelezen of geschreven")]
    Bestand(#[from] io::Error),
    /// It is something else.
    #[error("dit bestand is geen backup van het doelgroepregister")]
    GeenBackup,
    /// A newer program made it.
    #[error(
        "deze backup is van een nieuwere versie (formaat {formaat}, migratie {migratie}); gebruik de nieuwste doelgroepregister"
    )]
    Nieuwer {
        /// Its layout.
        formaat: u32,
        /// The last migration of its database.
        migratie: i64,
    },
    /// An older program made it.
    #[error(
        "deze backup is van een oudere versie (migratie {migratie}); herstel haar met die versie in een leeg register, en start daarna deze: die werkt het register bij"
    )]
    Ouder {
        /// The last migration of its database.
        migratie: i64,
    },
    /// It was cut off.
    #[error("deze backup is niet heel: zij houdt op na regel {regel}, zonder slotregel; gebruik een andere backup")]
    Afgebroken {
        /// The last line that is there.
        regel: u64,
    },
    /// It was changed.
    #[error("deze backup is beschadigd (regel {regel}: {reden}); gebruik een andere backup")]
    Beschadigd {
        /// Where it shows.
        regel: u64,
        /// By what.
        reden: &'static str,
    },
    /// There is something in the register already.
    #[error("het register is niet leeg (tabel {tabel}); herstel een backup alleen in een nieuw, leeg register")]
    NietLeeg {
        /// Where something is.
        tabel: &'static str,
    },
    /// The register was started with another key than the one of the backup.
    #[error(
        "dit register is al met een andere sleutel gebruikt dan die van de backup; herstel haar in een nieuw register, en gebruik daar het sleutelbestand dat bij de backup hoort"
    )]
    AndereSleutel,
}

impl From<sqlx::Error> for KopieFout {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}
