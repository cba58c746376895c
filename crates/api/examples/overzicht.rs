//! How long the overview of one employer takes and how much memory. `overzicht vul FOLDER ROWS` makes a register,
//! `overzicht FOLDER` asks it: first how many rows there are, then the file. It prints the seconds of both, the most
//! memory in kB, and the length of the file.
//!
//! One size in one process, and filling in another, since the most memory that a process ever used cannot be asked twice.

use std::{env, error::Error, path::Path, sync::Arc, time::Instant};

use api::{
    app::{self, AppState},
    application::Application,
    clock::{Clock, SystemClock},
    secret::{SecretId, Sleutel},
    service::{Services, Settings},
    store::{
        Betrouwbaarheidsniveau, Gebruiker, Ingelogde, Inkomstenverhouding, Locatie, Machtiging, Organisatie, Persoon,
        RegistratieRegel, Sessie, SqlStore, Store, Werkgeversvulling,
    },
};
use axum::{
    Router,
    body::Body,
    http::{Request, Response, header},
};
use chrono::{Datelike, NaiveDate, TimeDelta};
use contract::{
    paths,
    werkgever::{Aanhef, Functie},
};
use domain::{Bsn, Geboortedatum, Grondslag, GrondslagPeriode, KvkNummer, Loonheffingennummer, Rsin};
use futures_util::StreamExt;
use tower::ServiceExt;

type Afloop<T> = Result<T, Box<dyn Error>>;

const BATCH: usize = 500;
/// Months of each employment.
const TIJDVAKKEN: u32 = 12;
const RSIN: &str = "001001784";
const WIE: &str = "wie";
const WAAR: &str = "waar";

/// Every number that is a BSN, in order.
fn bsns() -> impl Iterator<Item = Bsn> {
    (10_000_000_u32..).filter_map(|nummer| {
        let cijfers = format!("{nummer:08}");
        (0..10).find_map(|laatste| Bsn::parse(&format!("{cijfers}{laatste}")).ok())
    })
}

fn werkgever() -> Afloop<Werkgeversvulling> {
    let organisatie = Organisatie {
        rsin: Rsin::parse(RSIN)?,
        kenmerk: WAAR.to_owned(),
        kvk: KvkNummer::parse("00000001")?,
        naam: "Bedrijf".to_owned(),
    };
    let gebruiker = Gebruiker {
        id: WIE.to_owned(),
        gebruikersnaam: WIE.to_owned(),
        aanhef: Aanhef::Geen,
        voornaam: "Sam".to_owned(),
        achternaam: "Vos".to_owned(),
        email: "sam@example.nl".to_owned(),
        versie: 1,
    };
    let machtiging = Machtiging {
        kenmerk: "kenmerk".to_owned(),
        gebruiker_id: WIE.to_owned(),
        organisatie: organisatie.clone(),
        beheerder: false,
        functies: vec![Functie::Doelgroepregister],
        versie: 1,
        intermediair: None,
    };
    Ok(Werkgeversvulling {
        organisaties: vec![organisatie],
        gebruikers: vec![gebruiker],
        machtigingen: vec![machtiging],
        ..Werkgeversvulling::default()
    })
}

async fn vul(store: &SqlStore, aantal: usize, jaar: i32) -> Afloop<()> {
    let geboortedatum = Geboortedatum::parse_jjjjmmdd("19900315")?;
    let dag = |jaar, maand, dag| NaiveDate::from_ymd_opt(jaar, maand, dag).ok_or("no such day");
    let periode = GrondslagPeriode::new(Grondslag::Wajong, dag(2015, 1, 1)?, None)?;
    let nummer = Loonheffingennummer::parse(&format!("{RSIN}L01"))?;
    let alle: Vec<Bsn> = bsns().take(aantal).collect();
    let mut tx = store.begin_levering().await?;
    for batch in alle.chunks(BATCH) {
        let persoon = |bsn: &Bsn| Persoon {
            bsn: *bsn,
            voorletters: "A.".to_owned(),
            voorvoegsel: String::new(),
            achternaam: "Naam".to_owned(),
            geboortedatum,
            overleden_op: None,
        };
        tx.upsert_personen(&batch.iter().map(persoon).collect::<Vec<_>>()).await?;
        let regels: Vec<_> = batch.iter().map(|bsn| RegistratieRegel { bsn: *bsn, periode }).collect();
        tx.upsert_registraties(&regels).await?;
        for maand in 1..=TIJDVAKKEN {
            let (begin, eind) = (dag(jaar - 1, maand, 1)?, dag(jaar - 1, maand, 28)?);
            let regel = |bsn: &Bsn| Inkomstenverhouding {
                bsn: *bsn,
                nummer,
                begin,
                eind,
                verloonde_uren: 80,
                verzekeringsloon: 120_000,
                dienstverband: "REGULIER",
                sector: 35,
            };
            tx.upsert_inkomstenverhoudingen(&batch.iter().map(regel).collect::<Vec<_>>()).await?;
        }
    }
    tx.vul_werkgevers(&werkgever()?).await?;
    Ok(tx.commit().await?)
}

async fn vraag(router: &Router, sessie: &SecretId, methode: &str, pad: &str, inhoud: Body) -> Afloop<Response<Body>> {
    let verzoek = Request::builder()
        .method(methode)
        .uri(pad)
        .header(header::COOKIE, format!("__Host-sessie={}", sessie.reveal()))
        .header(header::CONTENT_TYPE, "application/json")
        .body(inhoud)?;
    let antwoord = router.clone().oneshot(verzoek).await?;
    if antwoord.status().is_success() { Ok(antwoord) } else { Err(format!("{}", antwoord.status()).into()) }
}

async fn meet(store: SqlStore, map: &Path, jaar: i32) -> Afloop<()> {
    let sessie = SecretId::random()?;
    let tot = SystemClock.now() + TimeDelta::hours(1);
    let van = Ingelogde::Werkgever { gebruiker_id: WIE.to_owned(), niveau: Betrouwbaarheidsniveau::Eh3 };
    let mut tx = store.begin().await?;
    tx.nieuwe_sessie(&Sessie { id: sessie.hash(), van, verloopt_op: tot, uiterlijk_op: tot }).await?;
    tx.commit().await?;
    std::fs::write(map.join("index.html"), "<!doctype html><html lang=\"nl\" data-pagina=\"start\"></html>")?;
    let services = Services::new(Arc::new(store), Arc::new(SystemClock), Sleutel::random()?, Settings::default());
    let router = app::router(AppState::new(services, Application::open(map)?));

    let begin = Instant::now();
    let pad = format!("{}?peiljaar={}", paths::with_id(paths::PERSONEELSOVERZICHT, WAAR), jaar - 1);
    vraag(&router, &sessie, "GET", &pad, Body::empty()).await?;
    let tellen = begin.elapsed();

    let begin = Instant::now();
    let pad = paths::with_id(paths::PERSONEELSOVERZICHT_CSV, WAAR);
    let inhoud = Body::from(format!("{{\"peiljaar\": {}}}", jaar - 1));
    let mut bestand = vraag(&router, &sessie, "POST", &pad, inhoud).await?.into_body().into_data_stream();
    let mut lengte = 0;
    while let Some(deel) = bestand.next().await {
        lengte += deel?.len();
    }
    let downloaden = begin.elapsed();
    println!("{:.3} {:.3} {} {lengte}", tellen.as_secs_f64(), downloaden.as_secs_f64(), hoogste_geheugen());
    Ok(())
}

fn main() -> Afloop<()> {
    let argumenten: Vec<String> = env::args().skip(1).collect();
    let jaar = SystemClock.vandaag().year();
    let open = async |map: &Path| SqlStore::open(&Locatie::Sqlite(map.join("register"))).await;
    tokio::runtime::Runtime::new()?.block_on(async {
        match argumenten.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["vul", map, aantal] => {
                std::fs::create_dir_all(map)?;
                vul(&open(Path::new(map)).await?, aantal.parse()?, jaar).await
            }
            [map] => meet(open(Path::new(map)).await?, Path::new(map), jaar).await,
            _ => Err("overzicht vul FOLDER ROWS, and then overzicht FOLDER".into()),
        }
    })
}

/// The most memory that this process ever used, in kB; 0 where no file tells it.
fn hoogste_geheugen() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let regel = status.lines().find_map(|regel| regel.strip_prefix("VmHWM:"));
    regel.and_then(|regel| regel.split_whitespace().next()).and_then(|kb| kb.parse().ok()).unwrap_or_default()
}
