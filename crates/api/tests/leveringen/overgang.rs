//! A register of an older version keeps what it had: as delivery number 0 of each source.

use std::collections::BTreeSet;

use api::store::{Store, sql::DATABASE_BESTAND};
use domain::{Bron, Einde, RedenEinde};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, Connection, SqlSafeStr};

use crate::bestand::{Bestand, rij};
use crate::database::TestDatabase;
use crate::register::Register;

/// The layout of version 4, as it was released.
fn versie_4(postgres: bool) -> Migrator {
    let sqlite: [(i64, &str, &'static str); 4] = [
        (1, "register", include_str!("../../migrations/sqlite/0001_register.sql")),
        (2, "inloggen", include_str!("../../migrations/sqlite/0002_inloggen.sql")),
        (3, "audit", include_str!("../../migrations/sqlite/0003_audit.sql")),
        (4, "concept", include_str!("../../migrations/sqlite/0004_concept.sql")),
    ];
    let begin = [(4, "begin", include_str!("../../migrations/postgres/0004_begin.sql"))];
    let migraties = if postgres { begin.to_vec() } else { sqlite.to_vec() };
    let migratie = |(versie, naam, sql): (i64, &'static str, &'static str)| {
        Migration::new(versie, naam.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(migraties.into_iter().map(migratie).collect())
}

const GEGEVENS: &str = "
INSERT INTO persoon VALUES ('999990019', 'H.', 'de', 'Wit', '19900315', NULL);
INSERT INTO persoon VALUES ('999990020', 'A.', '', 'Groen', '19780000', '2025-05-05');
INSERT INTO registratie VALUES ('999990019', 'INDICATIE_BANENAFSPRAAK', '2016-01-01', NULL, NULL);
INSERT INTO registratie VALUES ('999990019', 'ID', '2015-01-01', '2028-12-31', 'T_PLUS_2');
INSERT INTO registratie VALUES ('999990020', 'VERMINDERDE_LOONWAARDE', '2018-01-01', NULL, NULL);
INSERT INTO document VALUES ('d', '999990019', 'Brief', '2026-01-01', '[\"Tekst\"]');
INSERT INTO concept VALUES ('999990019', 'uitschrijven', 1, '{}', 1, 2);
";

#[tokio::test]
async fn what_an_older_version_had_loaded_is_delivery_number_0_of_its_source() {
    sqlx::any::install_default_drivers();
    let database = TestDatabase::new();
    std::fs::create_dir(database.data()).unwrap();
    std::fs::File::create(database.data().join(DATABASE_BESTAND)).unwrap();
    let mut conn = AnyConnection::connect(&database.url()).await.unwrap();
    versie_4(database.is_postgres()).run(&mut conn).await.unwrap();
    sqlx::raw_sql(GEGEVENS).execute(&mut conn).await.unwrap();
    conn.close().await.unwrap();

    let register = Register::van(database).await;
    assert!(register.staat_erin("999990019").await && !register.staat_erin("999990020").await);
    let mut tx = register.store.begin().await.unwrap();
    let bsn = domain::Bsn::parse("999990019").unwrap();
    let persoon = tx.persoon(&bsn).await.unwrap().unwrap();
    assert_eq!((persoon.achternaam.as_str(), persoon.geboortedatum.as_jjjjmmdd().as_str()), ("Wit", "19900315"));
    let einde = Einde { datum: "2028-12-31".parse().unwrap(), reden: RedenEinde::TPlus2 };
    let einden: Vec<_> = tx.periodes(&bsn).await.unwrap().iter().map(domain::GrondslagPeriode::einde).collect();
    assert_eq!(einden, [Some(einde), None]);
    assert_eq!(tx.documenten(&bsn).await.unwrap().len(), 1);
    drop(tx);
    let bronnen: BTreeSet<_> =
        register.store.leveringen().await.unwrap().iter().map(|levering| levering.bron).collect();
    assert_eq!(
        bronnen,
        [Bron::IndicatieBanenafspraak, Bron::Praktijkroute, Bron::WiwId, Bron::Personen].into_iter().collect()
    );

    // And what the source itself delivers goes before it.
    let eerste = Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &[rij("999990020", "20200101")]);
    let levering = register.laad(&eerste).await.levering;
    assert_eq!((levering.telling.nieuw, levering.beeindigd), (1, 1));
}
