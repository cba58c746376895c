//! An employer who asks the register, and what the API says to him.

use chrono::NaiveDate;
use contract::paths;
use contract::sessie::{Rol, Sessie};
use contract::werkgever::{
    Aanhef, BsnAntwoord, Functie, Loonheffingennummer, Loonheffingennummers, Organisatie, Overzicht, Overzichtsregel,
    Werkgeversgebruiker,
};
use doelgroepregister_web::teksten::werkgevers_doelgroepregister as teksten;
use wasm_bindgen::JsCast;

use super::scope::visible_text;
use super::{FakeApi, Page, Reply, settle};

/// The kenmerk of the company of these tests.
pub const GROEN: &str = "groen";
/// That of another one.
pub const BLAUW: &str = "blauw";
/// A number of the first company, and its kenmerk.
pub const NUMMER: (&str, &str) = ("001001784L01", "n1");

/// The session of an employer; each name has one of its own.
pub fn sessie(naam: &str) -> Sessie {
    Sessie {
        rol: Rol::Werkgever,
        naam: naam.to_owned(),
        werkgever: Some(Werkgeversgebruiker {
            aanhef: Aanhef::Mevrouw,
            achternaam: "Registratie".to_owned(),
            email: "d.registratie@example.nl".to_owned(),
        }),
        kenmerk: naam.replace(' ', "-"),
        uiterlijk_op: "2027-03-01T15:04:00Z".to_owned(),
        eindigt_op: "2027-03-01T13:19:00Z".to_owned(),
        eindigt_om: "14:19".to_owned(),
    }
}

/// A company for which everything may be done.
pub fn organisatie(kenmerk: &str) -> Organisatie {
    Organisatie {
        kenmerk: kenmerk.to_owned(),
        naam: format!("Bedrijf {kenmerk}"),
        rsin: "001001784".to_owned(),
        intermediair: None,
        beheerder: true,
        functies: Functie::ALLE.to_vec(),
        diensten: Vec::new(),
        ongelezen_documenten: 0,
    }
}

/// The years and numbers of these tests.
pub fn nummers() -> Loonheffingennummers {
    let nummer = |(nummer, kenmerk): (&str, &str)| Loonheffingennummer {
        kenmerk: kenmerk.to_owned(),
        nummer: nummer.to_owned(),
    };
    Loonheffingennummers {
        peiljaren: vec![2027, 2026],
        loonheffingennummers: vec![nummer(NUMMER), nummer(("001001784L02", "n2"))],
    }
}

/// An API that knows an employer who is signed in, with two companies.
pub fn api(naam: &str) -> FakeApi {
    let api = FakeApi::start();
    api.get(paths::HUIDIGE_SESSIE, [Reply::ok(&sessie(naam))]);
    for kenmerk in [GROEN, BLAUW] {
        api.get(&paths::with_id(paths::ORGANISATIE, kenmerk), [Reply::ok(&organisatie(kenmerk))]);
        api.get(&paths::with_id(paths::LOONHEFFINGENNUMMERS, kenmerk), [Reply::ok(&nummers())]);
    }
    api
}

/// Where one person is asked about, for the first company.
pub fn vraag_op() -> String {
    paths::with_id(paths::VRAAG_DOELGROEPREGISTRATIE_OP, GROEN)
}

/// Where the overview of a year and a number is; no number: all of them.
pub fn overzicht_op(peiljaar: i32, nummer: Option<&str>) -> String {
    let nummer = nummer.map(|nummer| format!("&loonheffingennummer={nummer}")).unwrap_or_default();
    format!("{}?peiljaar={peiljaar}{nummer}", paths::with_id(paths::PERSONEELSOVERZICHT, GROEN))
}

/// Where it is as a file.
pub fn csv_op() -> String {
    paths::with_id(paths::PERSONEELSOVERZICHT_CSV, GROEN)
}

/// Ja or Nee about somebody.
pub fn antwoord(bsn: &str, geregistreerd: bool, einddatum: Option<NaiveDate>) -> BsnAntwoord {
    BsnAntwoord { bsn: bsn.to_owned(), geregistreerd, einddatum }
}

/// So many rows, as the API tells them: above 50 only how many. Every third has an end.
pub fn overzicht(aantal: u32) -> Overzicht {
    let regel = |plaats: u32| Overzichtsregel {
        bsn: format!("{:09}", 100_000_000 + plaats),
        loonheffingennummer: NUMMER.0.to_owned(),
        einddatum: plaats.is_multiple_of(3).then(|| NaiveDate::from_ymd_opt(2029, 12, 31).unwrap()),
    };
    let regels = (aantal <= 50).then(|| (1..=aantal).map(regel).collect());
    Overzicht { peiljaar: 2027, loonheffingennummer: None, aantal, regels }
}

/// Chooses in the list with this label.
pub async fn pick(page: &Page, label: &str, value: &str) {
    let list = page.input(label);
    let _ = list.focus();
    list.set_value(value);
    let bubbles = web_sys::EventInit::new();
    bubbles.set_bubbles(true);
    list.dispatch_event(&web_sys::Event::new_with_event_init_dict("change", &bubbles).unwrap()).unwrap();
    settle().await;
}

/// What is chosen in the list with this label, as it is read.
pub fn picked(page: &Page, label: &str) -> String {
    let list = page.input(label);
    let chosen = list.query_selector("option:checked").unwrap();
    chosen.map(|option| super::scope::visible_text(option.unchecked_ref())).unwrap_or_default()
}

/// The page of the own employees of [`GROEN`], before anything is chosen.
pub const LEEG: &str = "/werkgevers/doelgroepregister/personeel?organisatie=groen";

/// The address of the overview of all numbers of 2027, with more of the query.
pub fn adres(more: &str) -> String {
    format!("{LEEG}&peiljaar=2027&nummer=alle{more}")
}

/// The page at an address, once it stands.
pub async fn open(address: &str) -> Page {
    let page = Page::open(address).await;
    page.arrive_at(teksten::PERSONEEL_TITEL).await;
    page
}

/// The overview of so many rows, at an address.
pub async fn with_rows(count: u32, more: &str) -> (FakeApi, Page) {
    let api = api("P. Rijen");
    api.get(&overzicht_op(2027, None), [Reply::ok(&overzicht(count))]);
    let page = open(&adres(more)).await;
    page.see("gevonden").await;
    (api, page)
}

/// The numbers before the rows.
pub fn numbers(page: &Page) -> Vec<u32> {
    page.all("tbody tr > :first-child").iter().map(|cell| visible_text(cell).parse().unwrap()).collect()
}

/// What the table says that it shows.
pub fn caption(page: &Page) -> String {
    visible_text(&page.one("main caption"))
}
