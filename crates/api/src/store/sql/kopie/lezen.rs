//! Restoring a backup: all of it, or nothing.

use std::io::{BufRead, Read, Seek};

use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, error::ErrorKind};

use super::{
    Aantallen, FORMAAT, Kop, KopieFout, MERK, Slot, TabelKop,
    tabellen::{TABELLEN, Tabel, VLUCHTIG},
};
use crate::store::{
    Transaction,
    sql::{Conn, SqlStore, migraties, postgres, rijen::plaatsen, sleutelcontrole, sqlite},
};

/// Rows in one statement.
const RIJEN: usize = 500;

/// No line of ours comes near it; a file that is something else may be one long line.
const REGEL_MAXIMUM: u64 = 16 * 1024 * 1024;

impl SqlStore {
    /// Restores a backup in this register, which must be empty. It is read twice: nothing is written before it was
    /// seen to be whole.
    pub async fn herstel(&self, van: &mut (impl BufRead + Seek + Send)) -> Result<Aantallen, KopieFout> {
        lees(van, None).await?;
        van.rewind()?;
        let mut tx = self.begin_with(sqlite::BEGIN, postgres::BEGIN).await?;
        for &tabel in TABELLEN.iter().map(|tabel| &tabel.naam).chain(VLUCHTIG) {
            if tabel != "sleutelcontrole" && !is_leeg(tx.conn(), tabel).await? {
                return Err(KopieFout::NietLeeg { tabel });
            }
        }
        // A server may have been started on it, to see whether it works.
        let gebruikt = sleutelcontrole::select(tx.conn()).await?;
        sqlx::query("DELETE FROM sleutelcontrole").execute(tx.conn()).await?;
        let aantallen = lees(van, Some(tx.conn())).await?;
        if let Some(gebruikt) = gebruikt {
            match sleutelcontrole::select(tx.conn()).await? {
                None => drop(sleutelcontrole::insert(tx.conn(), &gebruikt).await?),
                Some(van_backup) if van_backup == gebruikt => {}
                Some(_) => return Err(KopieFout::AndereSleutel),
            }
        }
        Box::new(tx).commit().await?;
        Ok(aantallen)
    }
}

async fn is_leeg(conn: &mut Conn, tabel: &str) -> Result<bool, KopieFout> {
    let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {tabel} LIMIT 1) AS een");
    let aantal: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(conn).await?;
    Ok(aantal == 0)
}

/// Reads a backup from its first line to its last, and puts its rows in the register when there is one.
async fn lees(van: &mut (impl BufRead + Send), mut naar: Option<&mut Conn>) -> Result<Aantallen, KopieFout> {
    let mut regels = Regels { van, hash: Sha256::new(), regel: Vec::new(), nummer: 0 };
    kop(regels.volgende()?.unwrap_or_default())?;
    let mut tabellen = TABELLEN.iter();
    let mut deel: Option<Deel> = None;
    let mut aantallen = Aantallen::new();
    loop {
        let voor = hex::encode(regels.hash.clone().finalize());
        let Some(regel) = regels.volgende()? else {
            return Err(KopieFout::Afgebroken { regel: regels.nummer });
        };
        let rij = regel.first() == Some(&b'[');
        if rij {
            let rij = serde_json::from_slice(regel).ok();
            let deel = deel.as_mut().ok_or(regels.beschadigd("een rij zonder tabel"))?;
            let past = rij.is_some_and(|rij| deel.voeg_toe(rij));
            if !past {
                return Err(regels.beschadigd("deze rij past niet in haar tabel"));
            }
            if deel.rijen.len() == RIJEN {
                deel.bewaar(&mut naar).await.map_err(|fout| regels.fout(fout))?;
            }
            continue;
        }
        let slot: Option<Slot> = serde_json::from_slice(regel).ok();
        let tabel: Option<TabelKop> = serde_json::from_slice(regel).ok();
        if let Some(mut vol) = deel.take() {
            vol.bewaar(&mut naar).await.map_err(|fout| regels.fout(fout))?;
            aantallen.insert(vol.tabel.naam.to_owned(), vol.aantal);
        }
        match (tabel, slot, tabellen.next()) {
            (Some(kop), _, Some(tabel)) if kop.tabel == tabel.naam && kop.kolommen == tabel.kolommen => {
                deel = Some(Deel { tabel, rijen: Vec::new(), aantal: 0 });
            }
            (_, Some(slot), None) if slot.einde == aantallen && slot.sha256 == voor => {
                return match regels.volgende()? {
                    None => Ok(aantallen),
                    Some(_) => Err(regels.beschadigd("er staat nog iets na de slotregel")),
                };
            }
            (_, Some(_), _) => return Err(regels.beschadigd("de controlegetallen kloppen niet")),
            _ => return Err(regels.beschadigd("deze regel hoort hier niet")),
        }
    }
}

fn kop(regel: &[u8]) -> Result<(), KopieFout> {
    let kop: Kop = serde_json::from_slice(regel).map_err(|_| KopieFout::GeenBackup)?;
    let Kop { formaat, migratie, .. } = kop;
    if kop.backup != MERK {
        Err(KopieFout::GeenBackup)
    } else if formaat > FORMAAT || migratie > migraties::laatste() {
        Err(KopieFout::Nieuwer { formaat, migratie })
    } else if migratie < migraties::laatste() {
        Err(KopieFout::Ouder { migratie })
    } else {
        Ok(())
    }
}

/// The lines of a backup, one at a time.
struct Regels<'a, R> {
    van: &'a mut R,
    hash: Sha256,
    regel: Vec<u8>,
    nummer: u64,
}

impl<R: BufRead> Regels<'_, R> {
    fn volgende(&mut self) -> Result<Option<&[u8]>, KopieFout> {
        self.regel.clear();
        (&mut *self.van).take(REGEL_MAXIMUM).read_until(b'\n', &mut self.regel)?;
        if self.regel.is_empty() {
            return Ok(None);
        }
        if self.regel.last() != Some(&b'\n') {
            return Err(KopieFout::Afgebroken { regel: self.nummer });
        }
        self.nummer += 1;
        self.hash.update(&self.regel);
        Ok(Some(&self.regel))
    }

    fn beschadigd(&self, reden: &'static str) -> KopieFout {
        KopieFout::Beschadigd { regel: self.nummer, reden }
    }

    /// What the database says of rows that contradict each other is the backup's fault.
    fn fout(&self, error: sqlx::Error) -> KopieFout {
        if error.as_database_error().is_some_and(|error| error.kind() != ErrorKind::Other) {
            self.beschadigd("de rijen tot hier spreken elkaar tegen")
        } else {
            error.into()
        }
    }
}

/// Rows of one table that are still to be put in the register.
struct Deel {
    tabel: &'static Tabel,
    rijen: Vec<Vec<Value>>,
    aantal: u64,
}

impl Deel {
    /// Whether this is a row of this table.
    fn voeg_toe(&mut self, rij: Vec<Value>) -> bool {
        let past = |(kolom, waarde): (&&str, &Value)| match waarde {
            Value::Null => true,
            Value::String(_) => !self.tabel.is_getal(kolom),
            waarde => self.tabel.is_getal(kolom) && waarde.is_i64(),
        };
        if rij.len() != self.tabel.kolommen.len() || !self.tabel.kolommen.iter().zip(&rij).all(past) {
            return false;
        }
        self.rijen.push(rij);
        self.aantal += 1;
        true
    }

    async fn bewaar(&mut self, naar: &mut Option<&mut Conn>) -> sqlx::Result<()> {
        let rijen = std::mem::take(&mut self.rijen);
        let (Some(conn), false) = (naar, rijen.is_empty()) else { return Ok(()) };
        let Tabel { naam, kolommen, .. } = self.tabel;
        let plaatsen = plaatsen(conn, rijen.len(), kolommen.len());
        let sql = format!("INSERT INTO {naam} ({}) VALUES {plaatsen}", kolommen.join(", "));
        let mut insert = sqlx::query(AssertSqlSafe(sql)).persistent(rijen.len() == RIJEN);
        for (kolom, waarde) in rijen.into_iter().flat_map(|rij| kolommen.iter().zip(rij)) {
            insert = if self.tabel.is_getal(kolom) {
                insert.bind(waarde.as_i64())
            } else {
                insert.bind(waarde.as_str().map(ToOwned::to_owned))
            };
        }
        insert.execute(&mut **conn).await.map(drop)
    }
}
