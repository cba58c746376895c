//! How long one look-up by BSN takes in registers of several sizes: `opzoeken FOLDER SIZE...`, the smallest first.
//!
//! Each size has a register of its own in FOLDER. They are asked in turn, so that whatever else this machine does weighs
//! on all of them alike. Everybody is asked about twice: the first time what is known of him may have to come from the
//! disk, the second time it is in memory, as on a server that has run for a while. For both it prints the median of the
//! reads alone, and of a whole look-up with its record, and compares the largest register with the smallest.

use std::{
    env,
    error::Error,
    path::PathBuf,
    time::{Duration, Instant},
};

use api::{
    secret::Sleutel,
    service::audit::{self, Actie, Actor, Gebeurtenis},
    store::{Locatie, Persoon, RegistratieRegel, SqlStore, Store, Transaction},
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{Bsn, Geboortedatum, Grondslag, GrondslagPeriode, Registratie};

type Afloop<T> = Result<T, Box<dyn Error>>;

const BATCH: usize = 500;
/// Rows in one transaction while filling.
const DEEL: usize = 500_000;
const KEREN: usize = 2_001;

/// Every number that is a BSN, in order.
fn bsns() -> impl Iterator<Item = Bsn> {
    (10_000_000_u32..).filter_map(|nummer| {
        let cijfers = format!("{nummer:08}");
        (0..10).find_map(|laatste| Bsn::parse(&format!("{cijfers}{laatste}")).ok())
    })
}

fn persoon(bsn: Bsn, geboren: Geboortedatum) -> Persoon {
    Persoon {
        bsn,
        voorletters: "A.".to_owned(),
        voorvoegsel: String::new(),
        achternaam: "Naam".to_owned(),
        geboortedatum: geboren,
        overleden_op: None,
    }
}

async fn vul(store: &SqlStore, bsns: &[Bsn]) -> Afloop<()> {
    let geboren = Geboortedatum::parse_jjjjmmdd("19900315")?;
    let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
    let periode = GrondslagPeriode::new(Grondslag::Wajong, begin, None)?;
    for deel in bsns.chunks(DEEL) {
        let mut tx = store.begin_levering().await?;
        for batch in deel.chunks(BATCH) {
            let personen: Vec<_> = batch.iter().map(|bsn| persoon(*bsn, geboren)).collect();
            tx.upsert_personen(&personen).await?;
            let regels: Vec<_> = batch.iter().map(|bsn| RegistratieRegel { bsn: *bsn, periode }).collect();
            tx.upsert_registraties(&regels).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn lees(tx: &mut dyn Transaction, bsn: &Bsn, vandaag: NaiveDate) -> Afloop<bool> {
    let persoon = tx.persoon(bsn).await?.ok_or("nobody")?;
    let periodes = tx.periodes(bsn).await?;
    let gebeurtenissen = tx.gebeurtenissen(bsn).await?;
    let registratie = Registratie::new(persoon.geboortedatum, persoon.overleden_op, periodes);
    Ok(registratie.met_gebeurtenissen(gebeurtenissen).stand_op(vandaag).geregistreerd)
}

/// A register, whom to ask it about, and how long that took.
struct Meting {
    store: SqlStore,
    grootte: usize,
    lezen: Vec<Duration>,
    geheel: Vec<Duration>,
}

impl Meting {
    /// The medians of the reads and of the whole look-up, in microseconds; what comes next is measured anew.
    fn medianen(&mut self) -> (f64, f64) {
        let medianen = (mediaan(&mut self.lezen), mediaan(&mut self.geheel));
        self.lezen.clear();
        self.geheel.clear();
        medianen
    }

    async fn opzoek(&mut self, sleutel: &Sleutel, bsn: &Bsn, vandaag: NaiveDate) -> Afloop<()> {
        let begin = Instant::now();
        let mut tx = self.store.begin().await?;
        let voor = Instant::now();
        assert!(lees(&mut *tx, bsn, vandaag).await?);
        self.lezen.push(voor.elapsed());
        let gebeurtenis = Gebeurtenis {
            actie: Actie::RaadplegenEigenRegistratie,
            object: Some(sleutel.pseudonym(bsn)),
            resultaat: "gelukt",
            actor: Actor::Burger,
            doel: "meting",
            request_id: "meting",
        };
        audit::schrijf(&mut *tx, DateTime::<Utc>::UNIX_EPOCH, gebeurtenis).await?;
        tx.commit().await?;
        self.geheel.push(begin.elapsed());
        Ok(())
    }
}

/// In microseconds.
fn mediaan(tijden: &mut [Duration]) -> f64 {
    tijden.sort_unstable();
    tijden.get(tijden.len() / 2).map_or(0.0, Duration::as_secs_f64) * 1e6
}

#[tokio::main]
async fn main() -> Afloop<()> {
    let mut argumenten = env::args().skip(1);
    let map = PathBuf::from(argumenten.next().ok_or("opzoeken FOLDER SIZE...")?);
    let groottes: Vec<usize> = argumenten.map(|grootte| grootte.parse()).collect::<Result<_, _>>()?;
    let vandaag = NaiveDate::from_ymd_opt(2026, 11, 1).ok_or("no such day")?;
    let sleutel = Sleutel::random()?;
    let bsns: Vec<Bsn> = bsns().take(groottes.last().copied().unwrap_or_default()).collect();
    let mut metingen = Vec::new();
    for grootte in groottes {
        let begin = Instant::now();
        let store = SqlStore::open(&Locatie::Sqlite(map.join(grootte.to_string()))).await?;
        vul(&store, &bsns[..grootte]).await?;
        println!("    {grootte:>10} registrations: filled in {} s", begin.elapsed().as_secs());
        metingen.push(Meting { store, grootte, lezen: Vec::new(), geheel: Vec::new() });
    }
    // To get going: the first hundreds of a program are slower than all that come after.
    ronde(&mut metingen, &sleutel, &bsns, vandaag, KEREN).await?;
    for meting in &mut metingen {
        meting.medianen();
    }
    for keer in ["for the first time", "again"] {
        ronde(&mut metingen, &sleutel, &bsns, vandaag, 0).await?;
        vertel(&mut metingen, keer);
    }
    for meting in metingen {
        meting.store.close().await;
    }
    Ok(())
}

/// Asks each register in turn about the same number of people, `vanaf` some place on.
async fn ronde(
    metingen: &mut [Meting],
    sleutel: &Sleutel,
    bsns: &[Bsn],
    vandaag: NaiveDate,
    vanaf: usize,
) -> Afloop<()> {
    for keer in vanaf..vanaf + KEREN {
        for meting in &mut *metingen {
            // A step that has no factor in common with a round number: all over the register, and never the same.
            let bsn = &bsns[(keer * 7_919_999) % meting.grootte];
            meting.opzoek(sleutel, bsn, vandaag).await?;
        }
    }
    Ok(())
}

fn vertel(metingen: &mut [Meting], keer: &str) {
    println!("    Asked {keer}:");
    let mut uitkomsten = Vec::new();
    for meting in metingen {
        let (lezen, geheel) = meting.medianen();
        println!("    {:>10} registrations: reads {lezen:.0} us, whole look-up {geheel:.0} us", meting.grootte);
        uitkomsten.push((lezen, geheel));
    }
    if let (Some(klein), Some(groot)) = (uitkomsten.first(), uitkomsten.last()) {
        let (lezen, geheel) = (groot.0 / klein.0, groot.1 / klein.1);
        println!("    largest / smallest: reads {lezen:.2}, whole look-up {geheel:.2} (at most 1.30)");
    }
}
