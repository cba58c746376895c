//! A werkgeversportaal of one's own: two organisations, two people who act for both, and a register to fill.

use std::{fs, sync::Arc};

use api::{
    app::{self, AppState},
    application::Application,
    clock::{Clock, TestClock},
    secret::{SecretId, Sleutel},
    service::{
        Services, Settings,
        audit::{self, Keten},
    },
    store::{
        Auditrecord, Betrouwbaarheidsniveau, Gebruiker, Ingelogde, Inkomstenverhouding, Machtiging, Organisatie,
        Persoon, RegistratieRegel, Sessie, SqlStore, Store, Werkgeversvulling,
    },
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, header},
};
use chrono::{DateTime, NaiveDate, TimeDelta};
use contract::{
    paths,
    werkgever::{Aanhef, Functie, Overzicht},
};
use domain::{Bsn, Einde, Geboortedatum, Grondslag, GrondslagPeriode, KvkNummer, Loonheffingennummer, Rsin};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::database::TestDatabase;

/// The RSIN of organisation `a`; that of `b` is [`B`].
pub const A: &str = "001001784";
pub const B: &str = "810220350";

pub struct Portaal {
    pub store: SqlStore,
    pub clock: Arc<TestClock>,
    pub database: Arc<TestDatabase>,
    settings: Settings,
    state: AppState,
    router: Router,
}

/// A day.
pub fn dag(tekst: &str) -> NaiveDate {
    tekst.parse().unwrap()
}

pub fn bsn(tekst: &str) -> Bsn {
    Bsn::parse(tekst).unwrap()
}

/// So many BSNs, in order.
pub fn bsns(aantal: usize) -> Vec<Bsn> {
    let nummers = (10_000_000_u32..)
        .filter_map(|begin| (0..10).find_map(|laatste| Bsn::parse(&format!("{begin:08}{laatste}")).ok()));
    nummers.take(aantal).collect()
}

/// A grondslag since the register began, with an end if there is one.
pub fn wajong(einde: Option<Einde>) -> GrondslagPeriode {
    GrondslagPeriode::new(Grondslag::Wajong, dag("2015-01-01"), einde).unwrap()
}

impl Portaal {
    /// On 1 November 2026, at noon in the Netherlands.
    pub async fn open() -> Self {
        Self::met(Settings::default()).await
    }

    pub async fn met(settings: Settings) -> Self {
        let portaal = Self::leeg(settings).await;
        let mut tx = portaal.store.begin().await.unwrap();
        tx.vul_werkgevers(&vulling()).await.unwrap();
        tx.commit().await.unwrap();
        portaal
    }

    /// Without organisations, nor people.
    pub async fn leeg(settings: Settings) -> Self {
        let nu = DateTime::parse_from_rfc3339("2026-11-01T11:00:00Z").unwrap().to_utc();
        Self::op(Arc::new(TestDatabase::new()), Arc::new(TestClock::at(nu)), settings).await
    }

    async fn op(database: Arc<TestDatabase>, clock: Arc<TestClock>, settings: Settings) -> Self {
        let store = database.open().await;
        let dist = database.folder.path().join("dist");
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), "<!doctype html><html lang=\"nl\" data-pagina=\"start\"></html>").unwrap();
        let sleutel = Sleutel::open(&database.sleutel_bestand()).unwrap();
        let services = Services::new(Arc::new(store.clone()), clock.clone(), sleutel, settings.clone());
        let state = AppState::new(services, Application::open(&dist).unwrap());
        let router = app::router(state.clone());
        Self { store, clock, database, settings, state, router }
    }

    /// Another server on the same database, at the same time.
    pub async fn ernaast(&self) -> Self {
        Self::op(Arc::clone(&self.database), Arc::clone(&self.clock), self.settings.clone()).await
    }

    pub fn vooruit(&self, tijd: TimeDelta) {
        self.clock.advance(tijd);
    }

    pub fn state(&self) -> AppState {
        self.state.clone()
    }

    /// The pseudonym of somebody in the record.
    pub fn pseudoniem(&self, bsn: &Bsn) -> String {
        Sleutel::open(&self.database.sleutel_bestand()).unwrap().pseudonym(bsn)
    }

    /// A request of somebody who has just signed in.
    pub async fn verzoek(&self, wie: &str, methode: &str, pad: &str, inhoud: Option<Value>) -> Request<Body> {
        let id = SecretId::random().unwrap();
        let tot = self.clock.now() + TimeDelta::minutes(15);
        let van = Ingelogde::Werkgever { gebruiker_id: wie.to_owned(), niveau: Betrouwbaarheidsniveau::Eh3 };
        let mut tx = self.store.begin().await.unwrap();
        tx.nieuwe_sessie(&Sessie { id: id.hash(), van, verloopt_op: tot, uiterlijk_op: tot }).await.unwrap();
        tx.commit().await.unwrap();
        let verzoek = Request::builder()
            .method(methode)
            .uri(pad)
            .header(header::COOKIE, format!("__Host-sessie={}", id.reveal()))
            .header(header::CONTENT_TYPE, "application/json");
        verzoek.body(inhoud.map_or_else(Body::empty, |inhoud| Body::from(inhoud.to_string()))).unwrap()
    }

    pub async fn vraag(&self, wie: &str, methode: &str, pad: &str, inhoud: Option<Value>) -> Response<Body> {
        let verzoek = self.verzoek(wie, methode, pad, inhoud).await;
        self.router.clone().oneshot(verzoek).await.unwrap()
    }

    /// Asks about one BSN for an organisation.
    pub async fn opvragen(&self, wie: &str, organisatie: &str, bsn: &str) -> Antwoord {
        let pad = paths::with_id(paths::VRAAG_DOELGROEPREGISTRATIE_OP, organisatie);
        Antwoord::van(self.vraag(wie, "POST", &pad, Some(json!({ "bsn": bsn }))).await).await
    }

    /// `query` as `peiljaar=2026`.
    pub async fn overzicht(&self, organisatie: &str, query: &str) -> Antwoord {
        let pad = format!("{}?{query}", paths::with_id(paths::PERSONEELSOVERZICHT, organisatie));
        Antwoord::van(self.vraag("een", "GET", &pad, None).await).await
    }

    /// The rows of organisation `a`, as `BSN nummer einddatum`.
    pub async fn rijen(&self, query: &str) -> Vec<String> {
        let overzicht: Overzicht = serde_json::from_value(self.overzicht("a", query).await.json()).unwrap();
        let regels = overzicht.regels.unwrap();
        assert_eq!(regels.len(), usize::try_from(overzicht.aantal).unwrap());
        regels
            .into_iter()
            .map(|regel| {
                let einde = regel.einddatum.map_or_else(|| "-".to_owned(), |einde| einde.to_string());
                format!("{} {} {einde}", regel.bsn, regel.loonheffingennummer)
            })
            .collect()
    }

    /// The numbers and years of an organisation.
    pub async fn nummers(&self, organisatie: &str) -> Antwoord {
        let pad = paths::with_id(paths::LOONHEFFINGENNUMMERS, organisatie);
        Antwoord::van(self.vraag("een", "GET", &pad, None).await).await
    }

    /// Asks for the file of organisation `a`.
    pub async fn csv(&self, peiljaar: i32) -> Response<Body> {
        let pad = paths::with_id(paths::PERSONEELSOVERZICHT_CSV, "a");
        self.vraag("een", "POST", &pad, Some(json!({ "peiljaar": peiljaar }))).await
    }

    /// Puts people in the register who were born on this day, with this grondslag.
    pub async fn registreer(&self, bsns: &[Bsn], geboren: &str, periode: GrondslagPeriode) {
        let geboortedatum = Geboortedatum::parse_jjjjmmdd(geboren).unwrap();
        let persoon = |bsn: &Bsn| Persoon {
            bsn: *bsn,
            voorletters: "A.".to_owned(),
            voorvoegsel: String::new(),
            achternaam: "Naam".to_owned(),
            geboortedatum,
            overleden_op: None,
        };
        let mut tx = self.store.begin().await.unwrap();
        for deel in bsns.chunks(500) {
            tx.upsert_personen(&deel.iter().map(persoon).collect::<Vec<_>>()).await.unwrap();
            let regels: Vec<_> = deel.iter().map(|bsn| RegistratieRegel { bsn: *bsn, periode }).collect();
            tx.upsert_registraties(&regels).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Has people work under a number for a month that begins on this day.
    pub async fn werkt(&self, bsns: &[Bsn], nummer: &str, begin: &str) {
        let nummer = Loonheffingennummer::parse(nummer).unwrap();
        let begin = dag(begin);
        let regel = |bsn: &Bsn| Inkomstenverhouding {
            bsn: *bsn,
            nummer,
            begin,
            eind: begin + TimeDelta::days(27),
            verloonde_uren: 80,
            verzekeringsloon: 120_000,
            dienstverband: "REGULIER",
            sector: 35,
        };
        let mut tx = self.store.begin().await.unwrap();
        for deel in bsns.chunks(500) {
            tx.upsert_inkomstenverhoudingen(&deel.iter().map(regel).collect::<Vec<_>>()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// So many people in the register who work at organisation `a` this year.
    pub async fn personeel(&self, aantal: usize) -> Vec<Bsn> {
        let bsns = bsns(aantal);
        self.registreer(&bsns, "19900315", wajong(None)).await;
        self.werkt(&bsns, "001001784L01", "2026-03-01").await;
        bsns
    }

    /// What is in the record of this action.
    pub async fn vastgelegd(&self, actie: &str) -> Vec<Auditrecord> {
        let alle = self.store.auditrecords_na(0, 100_000).await.unwrap();
        alle.into_iter().filter(|record| record.actie == actie).collect()
    }

    /// Whether nobody changed anything in the record.
    pub async fn is_heel(&self) -> bool {
        matches!(audit::controleer(&self.store).await.unwrap(), Keten::Heel { .. })
    }

    pub async fn aantal_opvragingen(&self) -> i64 {
        self.database.count("SELECT count(*) FROM opvraging").await
    }
}

/// An answer, read.
#[derive(Debug)]
pub struct Antwoord {
    pub status: u16,
    pub headers: axum::http::HeaderMap,
    pub tekst: String,
}

impl Antwoord {
    pub async fn van(response: Response<Body>) -> Self {
        let (delen, inhoud) = response.into_parts();
        let bytes = to_bytes(inhoud, usize::MAX).await.unwrap();
        let tekst = String::from_utf8(bytes.to_vec()).unwrap();
        Self { status: delen.status.as_u16(), headers: delen.headers, tekst }
    }

    pub fn json(&self) -> Value {
        assert_eq!(self.status, 200, "{self:?}");
        serde_json::from_str(&self.tekst).unwrap()
    }

    /// The problem, as `429 te-veel-pogingen`.
    pub fn probleem(&self) -> String {
        let inhoud: Value = serde_json::from_str(&self.tekst).unwrap();
        format!("{} {}", self.status, inhoud["code"].as_str().unwrap())
    }

    /// A member of the problem.
    pub fn lid(&self, naam: &str) -> Value {
        serde_json::from_str::<Value>(&self.tekst).unwrap()[naam].clone()
    }

    pub fn header(&self, naam: &str) -> &str {
        self.headers.get(naam).map_or("", |waarde| waarde.to_str().unwrap())
    }
}

fn organisatie(rsin: &str, kenmerk: &str, kvk: &str) -> Organisatie {
    Organisatie {
        rsin: Rsin::parse(rsin).unwrap(),
        kenmerk: kenmerk.to_owned(),
        kvk: KvkNummer::parse(kvk).unwrap(),
        naam: format!("Bedrijf {kenmerk}"),
    }
}

fn vulling() -> Werkgeversvulling {
    let organisaties = vec![organisatie(A, "a", "00000001"), organisatie(B, "b", "00000002")];
    let gebruiker = |id: &str| Gebruiker {
        id: id.to_owned(),
        gebruikersnaam: id.to_owned(),
        aanhef: Aanhef::Geen,
        voornaam: "Sam".to_owned(),
        achternaam: "Vos".to_owned(),
        email: "sam@example.nl".to_owned(),
        versie: 1,
    };
    let gebruikers = vec![gebruiker("een"), gebruiker("twee")];
    let machtiging = |gebruiker: &Gebruiker, organisatie: &Organisatie| Machtiging {
        kenmerk: format!("{}-{}", gebruiker.id, organisatie.kenmerk),
        gebruiker_id: gebruiker.id.clone(),
        organisatie: organisatie.clone(),
        beheerder: false,
        functies: vec![Functie::Doelgroepregister],
        versie: 1,
        intermediair: None,
    };
    let machtigingen =
        gebruikers.iter().flat_map(|wie| organisaties.iter().map(move |waar| machtiging(wie, waar))).collect();
    Werkgeversvulling { organisaties, gebruikers, machtigingen, ..Werkgeversvulling::default() }
}
