//! What is PostgreSQL's own: how to reach it, who may write when, what its errors mean.

use sqlx::{
    ConnectOptions, Connection,
    any::{AnyConnectOptions, AnyPoolOptions},
    postgres::{PgConnectOptions, PgDatabaseError, PgSslMode},
};

use super::{Conn, GEDULD, Pools, locatie::PostgresUrl, locatie::Soort, migraties::migrate};
use crate::store::{Result, StoreError};

/// One holds the lock, one loads a delivery, the others wait.
const WRITERS: u32 = 5;
const READERS: u32 = 5;

// The services were written for one writer at a time: the next audit record follows from the last, a one-time code is
// looked at and then used up, tries are counted and then added to. A lock that every transaction takes first keeps it
// so, whichever instance it comes from.
//
// READ COMMITTED is what goes with it: each statement sees all that was committed when it began, so everything of
// whoever had the lock before. REPEATABLE READ would take its view of the data while it waits for the lock, and miss
// just that.
//
// An instance that went out of reach with a lock in its hands loses it after a minute, a delivery after ten.

/// Waits for whoever writes; one request, so that it costs one journey.
pub(super) const BEGIN: &str = "BEGIN; SET LOCAL lock_timeout = '20s'; \
    SET LOCAL idle_in_transaction_session_timeout = '60s'; SELECT pg_advisory_xact_lock(4121950, 1)";

/// Waits for another delivery only. It may take minutes, in which people can sign in: until
/// [`WRITE`] it touches nothing that they write.
///
/// It looks rows up by their key in a table that it is filling itself. What PostgreSQL knows of the size of that table
/// is from before, so it would go through all of it each time. And what it reckons for a way that it was told not to go
/// is so dear that it would compile each statement first.
pub(super) const BEGIN_LEVERING: &str = "BEGIN; SET LOCAL lock_timeout = '20s'; \
     SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL jit = off; \
     SET LOCAL idle_in_transaction_session_timeout = '10min'; SELECT pg_advisory_xact_lock(4121950, 2)";

/// What a delivery asks before it touches the audit trail and before it is committed: so no look-up, which has this
/// lock too, sees half of a delivery.
pub(super) const WRITE: &str = "SELECT pg_advisory_xact_lock(4121950, 1)";

/// Sees what was there at the first question, whoever writes meanwhile. It takes no lock, so here that view is no danger.
pub(super) const BEGIN_LEZEN: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// Opens the register in a database that is there already.
pub(super) async fn open(url: &PostgresUrl) -> Result<Pools> {
    let options = options(url)?;
    // By itself first: a pool tries again and again, and would not tell what is wrong.
    options.connect().await?.close().await?;
    let writer = pool(WRITERS).connect_lazy_with(options.clone());
    migrate(&writer, Soort::Postgres).await?;
    let readers = pool(READERS)
        .after_connect(|conn, _| Box::pin(async move { run(conn, "SET default_transaction_read_only = on").await }))
        .connect_lazy_with(options);
    Ok(Pools { writer, readers })
}

fn pool(connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(connections).acquire_timeout(GEDULD)
}

/// Runs a statement without values.
pub(super) async fn run(conn: &mut Conn, sql: &'static str) -> sqlx::Result<()> {
    sqlx::raw_sql(sql).execute(conn).await.map(drop)
}

/// How to connect. On another machine only over TLS, with a certificate that is checked: what goes there is who is in
/// the register.
fn options(url: &PostgresUrl) -> Result<AnyConnectOptions> {
    let text = url.reveal();
    if !(text.starts_with("postgres://") || text.starts_with("postgresql://")) {
        return Err(StoreError::GeenPostgresUrl);
    }
    let parsed: PgConnectOptions = text.parse().map_err(|_| StoreError::GeenPostgresUrl)?;
    let mut options: AnyConnectOptions = text.parse().map_err(|_| StoreError::GeenPostgresUrl)?;
    if !is_here(&parsed) {
        match parsed.get_ssl_mode() {
            PgSslMode::VerifyFull | PgSslMode::VerifyCa => {}
            // The default of the library, which takes what it can get.
            PgSslMode::Prefer => {
                options.database_url.query_pairs_mut().append_pair("sslmode", "verify-full");
            }
            PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Require => return Err(StoreError::ZonderTls),
        }
    }
    Ok(options.disable_statement_logging())
}

fn is_here(options: &PgConnectOptions) -> bool {
    let host = options.get_host().trim_matches(['[', ']']);
    options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// What an error of PostgreSQL means, <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
pub(super) fn meaning(error: &PgDatabaseError) -> fn(sqlx::Error) -> StoreError {
    match error.code() {
        // No lock in time, a deadlock, too many connections.
        "55P03" | "40P01" | "53300" => StoreError::Bezet,
        // Read-only, no rights.
        "25006" | "42501" => StoreError::NietSchrijfbaar,
        "53100" => StoreError::SchijfVol,
        "XX001" | "XX002" => |_| StoreError::Beschadigd("PostgreSQL meldt beschadigde gegevens"),
        // A wrong user or password, no such database, starting up or going down.
        "28000" | "28P01" | "3D000" | "57P01" | "57P02" | "57P03" => StoreError::Onbereikbaar,
        _ => StoreError::Database,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sslmode(url: &str) -> std::result::Result<Option<String>, String> {
        let options = options(&PostgresUrl::from(url.to_owned())).map_err(|error| error.to_string())?;
        let pairs = options.database_url.query_pairs();
        Ok(pairs.filter(|(key, _)| key == "sslmode").last().map(|(_, mode)| mode.into_owned()))
    }

    #[test]
    fn another_machine_is_reached_over_tls_with_its_certificate_checked() {
        for here in [
            "postgres://u:p@127.0.0.1/r",
            "postgresql://localhost:5433/r",
            "postgres://u@[::1]/r",
            "postgres:///r?host=/run/postgresql",
            "postgres://%2Frun%2Fpostgresql/r",
        ] {
            assert_eq!(sslmode(here), Ok(None), "{here}");
        }
        assert_eq!(sslmode("postgres://u:p@db.example/r"), Ok(Some("verify-full".to_owned())));
        assert_eq!(sslmode("postgres:///r?host=db.example"), Ok(Some("verify-full".to_owned())));
        assert_eq!(sslmode("postgres://db.example/r?sslmode=verify-ca"), Ok(Some("verify-ca".to_owned())));
        for weak in ["disable", "allow", "require"] {
            let error = sslmode(&format!("postgres://db.example/r?sslmode={weak}")).unwrap_err();
            assert!(error.contains("verify-full"), "{error}");
        }
    }

    #[test]
    fn an_address_of_something_else_is_refused_without_showing_it() {
        for wrong in ["mysql://u:geheim@localhost/r", "geheim", "postgres://u:geheim@local host/r"] {
            let error = sslmode(wrong).unwrap_err();
            assert!(error.contains("DATABASE_URL") && !error.contains("geheim"), "{error}");
        }
        assert_eq!(format!("{:?}", PostgresUrl::from("geheim".to_owned())), "PostgresUrl(..)");
    }
}
