//! Thirty employers at once: no errors, no answer under another's name, and as many records as look-ups.
//! `DRUKTE_SECONDEN=60` keeps them at it for a minute (./dev bench).

use std::{
    collections::BTreeSet,
    env,
    time::{Duration, Instant},
};

use api::{
    service::Settings,
    store::{Inkomstenverhouding, Persoon, Store},
};
use contract::{
    paths,
    werkgever::{BsnAntwoord, Functie, Organisatie, Overzicht},
};
use domain::{Bsn, Geboortedatum, Loonheffingennummer, Rsin};
use serde_json::json;

use crate::{
    harness::TestServer,
    store::{persoon, regel},
    werkgevers::{machtiging, organisatie},
};

const WERKGEVERS: usize = 30;
const WERKNEMERS: usize = 20;
/// Without a time: how often each of them asks everything.
const RONDES: usize = 4;

/// Numbers that pass the elfproef and begin with these digits.
fn nummers(begin: u32) -> impl Iterator<Item = String> {
    (begin..).map(|nummer| nummer.to_string()).filter(|nummer| Bsn::parse(nummer).is_ok())
}

/// An employer with employees who are all in the register.
#[derive(Clone)]
struct Werkgever {
    naam: String,
    rsin: String,
    bsns: Vec<String>,
}

fn werkgevers() -> Vec<Werkgever> {
    let bsns: Vec<String> = nummers(940_000_000).take(WERKGEVERS * WERKNEMERS).collect();
    let delen = bsns.chunks(WERKNEMERS).zip(nummers(820_000_000)).enumerate();
    delen.map(|(plaats, (bsns, rsin))| Werkgever { naam: format!("wg{plaats}"), rsin, bsns: bsns.to_vec() }).collect()
}

async fn vul(server: &TestServer, werkgevers: &[Werkgever]) {
    for (plaats, werkgever) in werkgevers.iter().enumerate() {
        let (kvk, bedrijf) = (format!("{:08}", 50_000_000 + plaats), format!("Bedrijf {}", werkgever.naam));
        let van = (werkgever.naam.as_str(), werkgever.rsin.as_str(), kvk.as_str(), bedrijf.as_str());
        let machtiging = machtiging(&werkgever.naam, van, &[Functie::Doelgroepregister], false);
        let mut tx = server.store.begin().await.unwrap();
        tx.upsert_organisatie(&organisatie(van)).await.unwrap();
        tx.commit().await.unwrap();
        crate::werkgevers::vul(server, &[machtiging]).await;
        let geboren = Geboortedatum::parse_jjjjmmdd("19900315").unwrap();
        let personen: Vec<_> =
            werkgever.bsns.iter().map(|bsn| Persoon { geboortedatum: geboren, ..persoon(bsn, "Naam") }).collect();
        let regels: Vec<_> = werkgever.bsns.iter().map(|bsn| regel(bsn, None)).collect();
        let nummer = Loonheffingennummer::parse(&format!("{}L01", werkgever.rsin)).unwrap();
        let dienst = |bsn: &String| Inkomstenverhouding {
            bsn: Bsn::parse(bsn).unwrap(),
            nummer,
            begin: "2026-01-01".parse().unwrap(),
            eind: "2026-01-31".parse().unwrap(),
            verloonde_uren: 100,
            verzekeringsloon: 200_000,
            dienstverband: "REGULIER",
            sector: 35,
        };
        let diensten: Vec<_> = werkgever.bsns.iter().map(dienst).collect();
        let mut tx = server.store.begin_levering().await.unwrap();
        tx.upsert_personen(&personen).await.unwrap();
        tx.upsert_registraties(&regels).await.unwrap();
        tx.upsert_inkomstenverhoudingen(&diensten).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Asks everything, again and again. Gives how many look-ups by BSN and how many rows of overviews it was told.
async fn werk(server: &TestServer, werkgever: Werkgever, tot: Option<Instant>) -> (usize, usize) {
    let mut browser = server.browser();
    browser.sign_in_werkgever(&werkgever.naam).await;
    let pad = |pad: &str| paths::with_id(pad, &werkgever.naam);
    let eigen: BTreeSet<&str> = werkgever.bsns.iter().map(String::as_str).collect();
    let (mut opgevraagd, mut getoond) = (0, 0);
    for ronde in 0.. {
        if tot.map_or(ronde >= RONDES, |tot| Instant::now() >= tot) {
            break;
        }
        let organisatie: Organisatie = browser.get(&pad(paths::ORGANISATIE)).await.read();
        assert_eq!(organisatie.rsin, werkgever.rsin);
        let bsn = &werkgever.bsns[ronde % WERKNEMERS];
        let vraag = pad(paths::VRAAG_DOELGROEPREGISTRATIE_OP);
        let antwoord: BsnAntwoord = browser.post(&vraag, &json!({"bsn": bsn})).await.read();
        assert_eq!((&antwoord.bsn, antwoord.geregistreerd), (bsn, true));
        opgevraagd += 1;
        let overzicht = pad(paths::PERSONEELSOVERZICHT) + "?peiljaar=2026";
        let overzicht: Overzicht = browser.get(&overzicht).await.read();
        let regels = overzicht.regels.unwrap();
        assert_eq!(regels.iter().map(|regel| regel.bsn.as_str()).collect::<BTreeSet<_>>(), eigen);
        assert!(regels.iter().all(|regel| regel.loonheffingennummer.starts_with(&werkgever.rsin)));
        getoond += regels.len();
    }
    (opgevraagd, getoond)
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_employers_at_once_each_get_their_own_answers_and_every_look_is_recorded() {
    let settings = Settings {
        opvragingen_gebruiker_per_uur: 1_000_000,
        opvragingen_organisatie_per_dag: 1_000_000,
        ..Default::default()
    };
    let server = TestServer::start_with(settings).await;
    let werkgevers = werkgevers();
    assert!(werkgevers.iter().all(|werkgever| Rsin::parse(&werkgever.rsin).is_ok()));
    vul(&server, &werkgevers).await;
    let seconden: Option<u64> = env::var("DRUKTE_SECONDEN").ok().map(|tekst| tekst.parse().unwrap());
    let begin = Instant::now();
    let tot = seconden.map(|seconden| begin + Duration::from_secs(seconden));
    let server = std::sync::Arc::new(server);
    let taken: Vec<_> = werkgevers
        .into_iter()
        .map(|werkgever| {
            let server = std::sync::Arc::clone(&server);
            tokio::spawn(async move { werk(&server, werkgever, tot).await })
        })
        .collect();
    let (mut opgevraagd, mut getoond) = (0, 0);
    for taak in taken {
        let (een, ander) = taak.await.unwrap();
        (opgevraagd, getoond) = (opgevraagd + een, getoond + ander);
    }
    let vastgelegd =
        |actie: &str| format!("SELECT count(*) FROM auditrecord WHERE actie = '{actie}' AND resultaat = 'gelukt'");
    assert_eq!(server.count(&vastgelegd("opvragen-registratie")).await, i64::try_from(opgevraagd).unwrap());
    assert_eq!(server.count(&vastgelegd("opvragen-personeelsoverzicht")).await, i64::try_from(getoond).unwrap());
    let ander = "SELECT count(*) FROM auditrecord WHERE organisatie IS NOT NULL AND gebruiker <> 'id-' || organisatie";
    assert_eq!(server.count(ander).await, 0, "each record is of the user of that organisation");
    println!("{WERKGEVERS} employers, {} s: {opgevraagd} look-ups, {getoond} rows", begin.elapsed().as_secs());
}
