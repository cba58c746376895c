//! Receiving a delivery of a source: first everything that it says of itself is checked, then all of it is loaded in
//! one transaction, and what is refused is kept in quarantine.

use std::io::{Read, Seek, SeekFrom};

use chrono::{DateTime, NaiveDate, Utc};
use domain::Bron;

use super::feit::vorm;
use super::inname::Inname;
use super::kop::Kop;
use super::regellezer::Regellezer;
use super::velden::Veldlezer;
use super::voorloop::{Voorloop, VoorloopFout};
use super::{LeveringFout, Weigering};
use crate::service::audit::{self, Actie, Actor, Gebeurtenis};
use crate::store::{Levering, Store, Telling, Transaction};

/// When a delivery has to be agreed with before it is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drempel {
    /// The part of the running registrations that a delivery may end without asking, in percent.
    pub procent: u64,
    /// A delivery that ends no more than this many is never asked about: of a small group one is a large part.
    pub minstens: u64,
    /// Somebody looked at it and agrees.
    pub akkoord: bool,
}

impl Drempel {
    /// Asks about more than one in twenty.
    pub const STANDAARD: Self = Self { procent: 5, minstens: 10, akkoord: false };

    pub(super) fn overschreden(self, beeindigd: u64, lopend: u64) -> bool {
        !self.akkoord && beeindigd > self.minstens && beeindigd * 100 > lopend * self.procent
    }
}

/// The moment of a load, and in which request it is recorded.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// Now.
    pub nu: DateTime<Utc>,
    /// Today, as the Netherlands have it.
    pub vandaag: NaiveDate,
    /// Under which id it is recorded.
    pub request_id: &'a str,
}

/// How receiving ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ontvangen {
    /// The good rows are in the register.
    Verwerkt(Verwerkt),
    /// It was loaded before: nothing changed.
    AlVerwerkt(Levering),
    /// It would end so many registrations that somebody has to look first: nothing changed.
    VraagtAkkoord {
        /// Persons whose registration it would end.
        beeindigd: u64,
        /// Persons who have one.
        lopend: u64,
    },
}

/// What came of a delivery that was loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verwerkt {
    /// As it is in the register.
    pub levering: Levering,
    /// Persons in it whom the Basisregistratie Personen has not delivered yet.
    pub zonder_persoon: u64,
    /// A newer delivery of this source was there already.
    pub kwam_laat: bool,
}

/// Receives a delivery. Refused rows go to `rapport` in the order of the file.
///
/// # Errors
///
/// What it says of itself is not so, it is no such file, or the register could not be written: nothing changed then.
pub async fn ontvang(
    store: &dyn Store,
    mut bron: impl Read + Seek,
    moment: Moment<'_>,
    drempel: Drempel,
    rapport: &mut dyn FnMut(Weigering),
) -> Result<Ontvangen, LeveringFout> {
    let voorloop = controleer(&mut bron, moment.vandaag)?;
    bron.seek(SeekFrom::Start(0)).map_err(|bron| LeveringFout::Lezen { regel: 1, bron })?;

    let mut tx = store.begin_levering().await?;
    let leveringen = tx.leveringen().await?;
    if let Some(eerder) = voorloop.past_bij(&leveringen)? {
        return Ok(Ontvangen::AlVerwerkt(eerder.clone()));
    }
    let later = |eerder: &Levering| eerder.bron == voorloop.bron && eerder.volgnummer > voorloop.volgnummer;
    let kwam_laat = leveringen.iter().any(|eerder| later(eerder) && !eerder.teruggedraaid);
    let lopend = tx.aantal_lopend(voorloop.bron).await?;

    let mut lezer = Regellezer::new(bron);
    let mut veldlezer = Veldlezer::new();
    Voorloop::lees(&mut lezer, &mut veldlezer, moment.vandaag)?;
    let (kop, koptekst) = lees_kop(voorloop.bron, &mut lezer, &mut veldlezer)?;
    let levering = nieuw(tx.volgend_levering_id().await?, voorloop, koptekst, moment.nu);
    tx.nieuwe_levering(&levering).await?;
    let mut inname = Inname::new(&mut *tx, levering, moment.vandaag, rapport);
    while let Some((regel, tekst)) = lezer.volgende()? {
        if tekst.trim().is_empty() {
            continue;
        }
        let velden = veldlezer.lees(regel, tekst)?;
        let waarden = kop.op_volgorde(&velden);
        inname.rij(regel, tekst, waarden.as_ref().map(|waarden| &waarden[..kop.breedte()])).await?;
    }
    let levering = inname.klaar().await?;
    if drempel.overschreden(levering.beeindigd, lopend) {
        return Ok(Ontvangen::VraagtAkkoord { beeindigd: levering.beeindigd, lopend });
    }
    let zonder_persoon = tx.aantal_zonder_persoon(levering.plaats()).await?;
    leg_vast(&mut *tx, Actie::LeveringGeladen, &levering, moment).await?;
    tx.commit().await?;
    Ok(Ontvangen::Verwerkt(Verwerkt { levering, zonder_persoon, kwam_laat }))
}

/// Reads the whole file once, to know that it is what it says it is.
///
/// # Errors
///
/// It is not.
fn controleer(bron: impl Read, vandaag: NaiveDate) -> Result<Voorloop, LeveringFout> {
    let mut lezer = Regellezer::new(bron);
    let mut veldlezer = Veldlezer::new();
    let voorloop = Voorloop::lees(&mut lezer, &mut veldlezer, vandaag)?;
    let (geteld, controlegetal) = tel(voorloop.bron, lezer, &mut veldlezer)?;
    if geteld != voorloop.regels {
        return Err(VoorloopFout::AantalRegels { aangekondigd: voorloop.regels, geteld }.into());
    }
    if controlegetal != voorloop.controlegetal {
        return Err(VoorloopFout::Gewijzigd.into());
    }
    Ok(voorloop)
}

/// How many rows a table has, and its SHA-256: what its first two lines will have to say.
///
/// # Errors
///
/// It is no table of this source.
pub fn tel_tabel(bron: Bron, tabel: impl Read) -> Result<(u64, String), LeveringFout> {
    tel(bron, Regellezer::new(tabel), &mut Veldlezer::new())
}

/// Counts the rows and makes the SHA-256 of what is left to read: the header of the table and its rows.
fn tel<R: Read>(
    bron: Bron,
    mut lezer: Regellezer<R>,
    veldlezer: &mut Veldlezer,
) -> Result<(u64, String), LeveringFout> {
    lezer.controleer_vanaf_hier();
    Kop::lees(vorm(bron), &mut lezer, veldlezer)?;
    let mut geteld = 0;
    while let Some((regel, tekst)) = lezer.volgende()? {
        if !tekst.trim().is_empty() {
            veldlezer.lees(regel, tekst)?;
            geteld += 1;
        }
    }
    Ok((geteld, lezer.controlegetal()))
}

/// The header of the table, and its own text for the quarantine.
fn lees_kop<R: Read>(
    bron: Bron,
    lezer: &mut Regellezer<R>,
    veldlezer: &mut Veldlezer,
) -> Result<(Kop, String), LeveringFout> {
    let kop = Kop::lees(vorm(bron), lezer, veldlezer)?;
    let tekst = kop.namen(vorm(bron));
    Ok((kop, tekst))
}

fn nieuw(id: i64, voorloop: Voorloop, kop: String, nu: DateTime<Utc>) -> Levering {
    Levering {
        id,
        bron: voorloop.bron,
        volgnummer: voorloop.volgnummer,
        omvang: voorloop.omvang,
        periode_van: voorloop.periode_van,
        periode_tot: voorloop.periode_tot,
        regels: voorloop.regels,
        controlegetal: voorloop.controlegetal,
        kop,
        ontvangen_op: nu.timestamp_millis(),
        teruggedraaid: false,
        volledig_van_kracht: false,
        telling: Telling::default(),
        beeindigd: 0,
        in_quarantaine: 0,
    }
}

/// Records what was done with a delivery, in its own transaction.
pub(super) async fn leg_vast(
    tx: &mut dyn Transaction,
    actie: Actie,
    levering: &Levering,
    moment: Moment<'_>,
) -> Result<(), LeveringFout> {
    let doel = format!("levering {} ({} {})", levering.id, levering.bron.code(), levering.volgnummer);
    let resultaat = if levering.in_quarantaine == 0 { "gelukt" } else { "regels-geweigerd" };
    let gebeurtenis = Gebeurtenis {
        actie,
        object: None,
        resultaat,
        actor: Actor::Beheerder,
        doel: &doel,
        request_id: moment.request_id,
    };
    Ok(audit::schrijf(tx, moment.nu, gebeurtenis).await?)
}
