//! What is SQLite's own: one file in the data folder, one writer, a few readers.

use std::{fs, io, path::Path};

use sqlx::{
    ConnectOptions, Connection,
    any::{AnyConnectOptions, AnyPoolOptions},
    sqlite::SqliteError,
};

use super::{Conn, GEDULD, Pools, locatie::Soort, migraties::migrate};
use crate::store::{Result, StoreError};

/// The name of the database, in the data folder.
pub const DATABASE_BESTAND: &str = "doelgroepregister.sqlite";

const READERS: u32 = 4;

/// Takes the lock at once, so that no transaction reads first and then finds it cannot write.
pub(super) const BEGIN: &str = "BEGIN IMMEDIATE";

/// Sees what was there at the first question, whoever writes meanwhile.
pub(super) const BEGIN_LEZEN: &str = "BEGIN";

/// What was confirmed to a person survives a loss of power (FULL).
const SETTINGS: &str = "PRAGMA busy_timeout = 20000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                        PRAGMA foreign_keys = ON;";
/// A delivery of the whole register touches most pages of its indexes: 64 MB holds them.
const WRITER: &str = "PRAGMA cache_size = -65536;";
const READER: &str = "PRAGMA query_only = ON;";

/// Opens the register in a folder; makes folder and register if they are not there, both for their owner only.
pub(super) async fn open(folder: &Path) -> Result<Pools> {
    let options = prepare(folder)
        .and_then(|()| options(folder))
        .map_err(|oorzaak| StoreError::MapNietSchrijfbaar { map: folder.to_owned(), oorzaak })?;
    // By itself first: a pool tries again and again, and would not tell what is wrong with the file.
    let mut first = options.connect().await?;
    run(&mut first, SETTINGS).await?;
    first.close().await?;
    let writer = pool(1, WRITER).connect_lazy_with(options.clone());
    migrate(&writer, Soort::Sqlite).await?;
    let readers = pool(READERS, READER).connect_lazy_with(options);
    Ok(Pools { writer, readers })
}

fn pool(connections: u32, own: &'static str) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(connections).acquire_timeout(GEDULD).after_connect(move |conn, _| {
        Box::pin(async move {
            run(conn, SETTINGS).await?;
            run(conn, own).await
        })
    })
}

async fn run(conn: &mut Conn, sql: &'static str) -> sqlx::Result<()> {
    sqlx::raw_sql(sql).execute(conn).await.map(drop)
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

/// sqlx takes an address here, and a folder may have any name.
fn options(folder: &Path) -> io::Result<AnyConnectOptions> {
    use std::fmt::Write;
    let file = fs::canonicalize(folder)?.join(DATABASE_BESTAND);
    let path = file.to_str().ok_or_else(|| io::Error::other("de naam van de map is geen UTF-8"))?;
    let mut url = "sqlite://".to_owned();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
    let options: AnyConnectOptions = url.parse().map_err(io::Error::other)?;
    Ok(options.disable_statement_logging())
}

// The primary result codes of SQLite, https://www.sqlite.org/rescode.html.
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANTOPEN: i32 = 14;
const NOTADB: i32 = 26;

/// What an error of SQLite means.
pub(super) fn meaning(error: &SqliteError) -> fn(sqlx::Error) -> StoreError {
    use sqlx::error::DatabaseError;
    let code = error.code().and_then(|code| code.parse::<i32>().ok());
    // An extended code has the primary one in its lowest byte.
    match code.map(|code| code & 0xff) {
        Some(BUSY | LOCKED) => StoreError::Bezet,
        Some(READONLY | CANTOPEN) => StoreError::NietSchrijfbaar,
        Some(FULL) => StoreError::SchijfVol,
        Some(CORRUPT | NOTADB) => |_| StoreError::Beschadigd("het bestand is geen leesbare SQLite-database"),
        _ => StoreError::Database,
    }
}
