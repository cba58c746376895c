//! Making a backup, while others go on writing.

use std::io::{self, Write};

use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Row, any::AnyRow};

use super::{
    Aantallen, FORMAAT, Kop, KopieFout, MERK, Slot, TabelKop,
    tabellen::{TABELLEN, Tabel},
};
use crate::{
    clock::rfc3339,
    store::sql::{Conn, SqlStore, locatie::Soort, migraties},
};

/// One view of the data from the first statement to the last, without keeping anybody from writing.
fn begin(soort: Soort) -> &'static str {
    match soort {
        Soort::Sqlite => "BEGIN DEFERRED",
        Soort::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    }
}

impl SqlStore {
    /// Writes the whole register as it is at one moment.
    pub async fn backup(
        &self,
        nu: DateTime<Utc>,
        naar: &mut (impl Write + Send + ?Sized),
    ) -> Result<Aantallen, KopieFout> {
        let mut tx = self.pools.readers.begin_with(begin(self.soort)).await?;
        let mut regels = Regels { naar, hash: Sha256::new() };
        let migratie = migraties::laatste();
        regels.schrijf(&Kop { backup: MERK.to_owned(), formaat: FORMAAT, migratie, gemaakt: rfc3339(nu) })?;
        let mut einde = Aantallen::new();
        for tabel in TABELLEN {
            einde.insert(tabel.naam.to_owned(), rijen(&mut tx, tabel, &mut regels).await?);
        }
        tx.rollback().await?;
        let sha256 = hex::encode(regels.hash.clone().finalize());
        regels.schrijf(&Slot { einde: einde.clone(), sha256 })?;
        Ok(einde)
    }
}

async fn rijen<W: Write + ?Sized>(
    conn: &mut Conn,
    tabel: &Tabel,
    regels: &mut Regels<'_, W>,
) -> Result<u64, KopieFout> {
    let kolommen = tabel.kolommen.iter().map(|&kolom| kolom.to_owned()).collect();
    regels.schrijf(&TabelKop { tabel: tabel.naam.to_owned(), kolommen })?;
    let sql = format!("SELECT {} FROM {} ORDER BY {}", tabel.kolommen.join(", "), tabel.naam, tabel.sleutel);
    let mut rijen = sqlx::query(AssertSqlSafe(sql)).fetch(conn);
    let mut aantal = 0;
    while let Some(rij) = rijen.try_next().await? {
        regels.schrijf(&waarden(tabel, &rij)?)?;
        aantal += 1;
    }
    Ok(aantal)
}

fn waarden(tabel: &Tabel, rij: &AnyRow) -> sqlx::Result<Vec<Value>> {
    let waarde = |(nummer, kolom): (usize, &&str)| {
        Ok(if tabel.is_getal(kolom) {
            rij.try_get::<Option<i64>, _>(nummer)?.into()
        } else {
            rij.try_get::<Option<String>, _>(nummer)?.into()
        })
    };
    tabel.kolommen.iter().enumerate().map(waarde).collect()
}

/// Lines of JSON, and the hash over all of them.
struct Regels<'a, W: ?Sized> {
    naar: &'a mut W,
    hash: Sha256,
}

impl<W: Write + ?Sized> Regels<'_, W> {
    fn schrijf(&mut self, regel: &impl Serialize) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(regel)?;
        bytes.push(b'\n');
        self.hash.update(&bytes);
        self.naar.write_all(&bytes)
    }
}
