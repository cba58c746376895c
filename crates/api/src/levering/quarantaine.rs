//! Refused rows: given out to be corrected, and offered again.
//!
//! The file that is given out is the table as it came, with two columns before it: the line in the delivery, and what
//! is wrong. Whoever corrects it leaves those two as they are.

use std::io::{self, Read, Write};

use super::feit::vorm;
use super::inname::Inname;
use super::kop::{Kop, Vorm};
use super::ontvangst::{Drempel, Moment, leg_vast};
use super::regellezer::Regellezer;
use super::velden::Veldlezer;
use super::{LeveringFout, Weigering};
use crate::service::audit::Actie;
use crate::store::{Levering, Store, StoreError, Transaction};

/// What stands before a row that is to be corrected: its line in the delivery, and what is wrong with it.
const VOORAF: &[&str] = &["regel", "redenen"];

/// How many rows are read at a time.
const BLADZIJDE: u32 = 500;

/// What was done with the rows in quarantine of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hersteld {
    /// The good rows are in the register; `levering` says how many are still in quarantine.
    Verwerkt(Levering),
    /// No such delivery.
    OnbekendeLevering,
    /// A row says that it was on a line that is not in quarantine, or not any more. Nothing changed.
    OnbekendeRegel(u64),
    /// On this line of the file it is not readable which row it is. Nothing changed.
    OnleesbareRegel(u64),
    /// It would end so many registrations that somebody has to look first. Nothing changed.
    VraagtAkkoord {
        /// Persons whose registration it would end.
        beeindigd: u64,
        /// Persons who have one.
        lopend: u64,
    },
}

/// The delivery with this id, which is in the register.
pub(super) async fn levering(tx: &mut dyn Transaction, id: i64) -> Result<Option<Levering>, StoreError> {
    let leveringen = tx.leveringen().await?;
    Ok(leveringen.into_iter().find(|levering| levering.id == id && !levering.teruggedraaid))
}

/// Writes the rows in quarantine of a delivery as a table to correct; the answer is how many there are.
///
/// # Errors
///
/// The register cannot be read, or the table not written.
pub async fn schrijf(store: &dyn Store, levering: &Levering, uit: &mut dyn Write) -> Result<u64, SchrijfFout> {
    let mut tx = store.begin_levering().await?;
    writeln!(uit, "{};{}", VOORAF.join(";"), levering.kop)?;
    let (mut aantal, mut laatste) = (0, 0);
    loop {
        let regels = tx.quarantaine(levering.id, laatste, BLADZIJDE).await?;
        let Some(einde) = regels.last() else { return Ok(aantal) };
        laatste = einde.regel;
        for regel in regels {
            // The reasons are our own sentences: there is no quote in them.
            writeln!(uit, "{};\"{}\";{}", regel.regel, regel.redenen, regel.tekst)?;
            aantal += 1;
        }
    }
}

/// Why the table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SchrijfFout {
    /// The register.
    #[error("{0}")]
    Register(#[from] StoreError),
    /// The file.
    #[error("het bestand is niet te schrijven: {0}")]
    Bestand(#[from] io::Error),
}

/// Takes rows that were corrected into the delivery that they belong to, in one transaction.
///
/// # Errors
///
/// The file is no such table, or the register could not be written: nothing changed then.
pub async fn herstel(
    store: &dyn Store,
    id: i64,
    bron: impl Read,
    moment: Moment<'_>,
    drempel: Drempel,
    rapport: &mut dyn FnMut(Weigering),
) -> Result<Hersteld, LeveringFout> {
    let mut tx = store.begin_levering().await?;
    let Some(levering) = levering(&mut *tx, id).await? else { return Ok(Hersteld::OnbekendeLevering) };
    let lopend = tx.aantal_lopend(levering.bron).await?;
    let mut lezer = Regellezer::new(bron);
    let mut veldlezer = Veldlezer::new();
    let tabel = Vorm { vooraf: VOORAF, ..vorm(levering.bron) };
    let kop = Kop::lees(tabel, &mut lezer, &mut veldlezer)?;
    let mut inname = Inname::new(&mut *tx, levering, moment.vandaag, rapport);
    while let Some((regel, tekst)) = lezer.volgende()? {
        if tekst.trim().is_empty() {
            continue;
        }
        let velden = veldlezer.lees(regel, tekst)?;
        let Some(oorspronkelijk) = kop.eerste(&velden).and_then(|waarde| waarde.parse().ok()) else {
            return Ok(Hersteld::OnleesbareRegel(regel));
        };
        let waarden = match kop.op_volgorde(&velden) {
            Ok(waarden) => waarden,
            Err(reden) => {
                inname.meld(Weigering { regel: oorspronkelijk, kolom: "", reden, bsn: None });
                continue;
            }
        };
        if !inname.haal_uit_quarantaine(oorspronkelijk).await? {
            return Ok(Hersteld::OnbekendeRegel(oorspronkelijk));
        }
        let rij = &waarden[VOORAF.len()..kop.breedte()];
        // Should it be refused again, it is kept as it was offered now.
        let tekst = inname.als_regel(rij);
        inname.rij(oorspronkelijk, &tekst, Ok(rij)).await?;
    }
    let levering = inname.klaar().await?;
    besluit(tx, levering, lopend, moment, drempel).await
}

/// Gives up a row in quarantine: it will not be corrected, and no longer holds a full delivery back.
///
/// # Errors
///
/// The register could not be written: nothing changed then.
pub async fn laat_vallen(
    store: &dyn Store,
    id: i64,
    regel: u64,
    moment: Moment<'_>,
    drempel: Drempel,
) -> Result<Hersteld, LeveringFout> {
    let mut tx = store.begin_levering().await?;
    let Some(levering) = levering(&mut *tx, id).await? else { return Ok(Hersteld::OnbekendeLevering) };
    let lopend = tx.aantal_lopend(levering.bron).await?;
    let mut niets = |_: Weigering| ();
    let mut inname = Inname::new(&mut *tx, levering, moment.vandaag, &mut niets);
    if !inname.haal_uit_quarantaine(regel).await? {
        return Ok(Hersteld::OnbekendeRegel(regel));
    }
    let levering = inname.klaar().await?;
    besluit(tx, levering, lopend, moment, drempel).await
}

/// Commits, unless too many registrations would end.
async fn besluit(
    mut tx: Box<dyn Transaction>,
    levering: Levering,
    lopend: u64,
    moment: Moment<'_>,
    drempel: Drempel,
) -> Result<Hersteld, LeveringFout> {
    if drempel.overschreden(levering.beeindigd, lopend) {
        return Ok(Hersteld::VraagtAkkoord { beeindigd: levering.beeindigd, lopend });
    }
    leg_vast(&mut *tx, Actie::QuarantaineHersteld, &levering, moment).await?;
    tx.commit().await?;
    Ok(Hersteld::Verwerkt(levering))
}
