//! What changed in the layout of the database, in order. Never change one that was released: add the next, with the
//! same number and the same meaning for both kinds.

use sqlx::{
    AnyPool, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};

use super::locatie::Soort;
use crate::store::Result;

type Migratie = (i64, &'static str, &'static str);

const SQLITE: &[Migratie] = &[
    (1, "register", include_str!("../../../migrations/sqlite/0001_register.sql")),
    (2, "inloggen", include_str!("../../../migrations/sqlite/0002_inloggen.sql")),
    (3, "audit", include_str!("../../../migrations/sqlite/0003_audit.sql")),
    (4, "concept", include_str!("../../../migrations/sqlite/0004_concept.sql")),
    (5, "leveringen", include_str!("../../../migrations/sqlite/0005_leveringen.sql")),
    (6, "sleutelcontrole", include_str!("../../../migrations/sqlite/0006_sleutelcontrole.sql")),
    (7, "werkgevers", include_str!("../../../migrations/sqlite/0007_werkgevers.sql")),
];

/// PostgreSQL came with the fourth, so its first is the first four together.
const POSTGRES: &[Migratie] = &[
    (4, "begin", include_str!("../../../migrations/postgres/0004_begin.sql")),
    (5, "leveringen", include_str!("../../../migrations/postgres/0005_leveringen.sql")),
    (6, "sleutelcontrole", include_str!("../../../migrations/postgres/0006_sleutelcontrole.sql")),
    (7, "werkgevers", include_str!("../../../migrations/postgres/0007_werkgevers.sql")),
];

/// The newest version that this program knows.
pub(super) fn laatste() -> i64 {
    SQLITE.last().map_or(0, |&(version, ..)| version)
}

/// Brings the database up to date.
pub(super) async fn migrate(pool: &AnyPool, soort: Soort) -> Result<()> {
    let migraties = match soort {
        Soort::Sqlite => SQLITE,
        Soort::Postgres => POSTGRES,
    };
    let migrator = Migrator::with_migrations(
        migraties
            .iter()
            .map(|&(version, name, sql)| {
                Migration::new(version, name.into(), MigrationType::Simple, sql.into_sql_str(), false)
            })
            .collect(),
    );
    if soort == Soort::Sqlite {
        // Two programs may start at once on a new folder. Whoever comes second at some step fails there, and finds it
        // done when it looks again: so it fails at most once a step, and the table of what was done is a step too. In
        // PostgreSQL the second one waits.
        for _ in 0..=migraties.len() {
            if migrator.run(pool).await.is_ok() {
                return Ok(());
            }
        }
    }
    Ok(migrator.run(pool).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_end_at_the_same_version() {
        assert_eq!(SQLITE.last().unwrap().0, POSTGRES.last().unwrap().0);
        let tail = |from: &[Migratie]| from.iter().map(|(version, name, _)| (*version, *name)).collect::<Vec<_>>();
        assert_eq!(tail(&SQLITE[4..]), tail(&POSTGRES[1..]));
    }
}
