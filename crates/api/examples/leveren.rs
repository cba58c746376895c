//! How long a delivery takes and how much memory: `leveren FOLDER SOURCE ROWS`, with WAJONG or INKOMSTENVERHOUDINGEN.
//!
//! One load in one process, since the most memory that a process ever used cannot be asked twice.

use std::{
    env,
    error::Error,
    fs::File,
    io::{BufWriter, Write},
    path::PathBuf,
    time::Instant,
};

use api::{
    clock::{Clock, SystemClock},
    levering::{
        Voorloop,
        ontvangst::{Drempel, Moment, ontvang, tel_tabel},
        vorm,
    },
    store::{Locatie, SqlStore},
};
use domain::{Bron, Bsn, levering::Omvang};

/// Periods of each employment.
const TIJDVAKKEN: usize = 20;

/// Every number that is a BSN, in order.
fn bsns() -> impl Iterator<Item = String> {
    (10_000_000_u32..).filter_map(|nummer| {
        (0..10).map(|laatste| format!("{nummer:08}{laatste}")).find(|tekst| Bsn::parse(tekst).is_ok())
    })
}

fn rijen(bron: Bron) -> Box<dyn Iterator<Item = String>> {
    if bron == Bron::Wajong {
        return Box::new(bsns().map(|bsn| format!("{bsn};WAJONG_2010;JA;20150101;;;;")));
    }
    let werkgevers: Vec<String> = bsns().take(5_000).collect();
    Box::new(bsns().enumerate().flat_map(move |(nummer, bsn)| {
        let werkgever = werkgevers[nummer % werkgevers.len()].clone();
        (0..TIJDVAKKEN).map(move |tijdvak| {
            let (jaar, maand) = (2024 + tijdvak / 12, tijdvak % 12 + 1);
            format!("{bsn};{werkgever}L01;{jaar}{maand:02}01;{jaar}{maand:02}28;120;210000;REGULIER;35;0;")
        })
    }))
}

fn main() -> Result<(), Box<dyn Error>> {
    let argumenten: Vec<String> = env::args().skip(1).collect();
    let [map, bron, aantal] = argumenten.as_slice() else { return Err("leveren FOLDER SOURCE ROWS".into()) };
    let (map, bron, aantal) = (PathBuf::from(map), bron.parse::<Bron>().map_err(|_| "no source")?, aantal.parse()?);
    std::fs::create_dir_all(&map)?;
    let tabel = map.join("tabel");
    let mut uit = BufWriter::new(File::create(&tabel)?);
    writeln!(uit, "{}", vorm(bron).kolommen.join(";"))?;
    for rij in rijen(bron).take(aantal) {
        writeln!(uit, "{rij}")?;
    }
    uit.into_inner()?;
    let vandaag = SystemClock.vandaag();
    let (regels, controlegetal) = tel_tabel(bron, File::open(&tabel)?)?;
    let (periode_van, periode_tot, omvang) = (vandaag, vandaag, Omvang::Mutatie);
    let voorloop = Voorloop { bron, omvang, volgnummer: 1, periode_van, periode_tot, regels, controlegetal };
    let levering = map.join("levering.csv");
    let mut uit = File::create(&levering)?;
    uit.write_all(voorloop.als_tekst().as_bytes())?;
    std::io::copy(&mut File::open(&tabel)?, &mut uit)?;

    let begin = Instant::now();
    let moment = Moment { nu: SystemClock.now(), vandaag, request_id: "meting" };
    tokio::runtime::Runtime::new()?.block_on(async {
        let store = SqlStore::open(&Locatie::Sqlite(map.join("register"))).await?;
        ontvang(&store, File::open(&levering)?, moment, Drempel::STANDAARD, &mut |_| ()).await.map(drop)?;
        Ok::<_, Box<dyn Error>>(())
    })?;
    println!("{:.2} {}", begin.elapsed().as_secs_f64(), hoogste_geheugen());
    Ok(())
}

/// The most memory that this process ever used, in kB; 0 where no file tells it.
fn hoogste_geheugen() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let regel = status.lines().find_map(|regel| regel.strip_prefix("VmHWM:"));
    regel.and_then(|regel| regel.split_whitespace().next()).and_then(|kb| kb.parse().ok()).unwrap_or_default()
}
