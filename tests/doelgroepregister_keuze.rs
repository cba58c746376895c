//! The choice between the two ways to ask the register (W4), and the page for everybody that explains it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{HUIDIGE_SESSIE, ORGANISATIE, with_id};
use contract::probleem::ProbleemCode;
use contract::werkgever::Functie;
use doelgroepregister_web::paths;
use doelgroepregister_web::teksten::werkgevers_doelgroepregister as teksten;
use support::doelgroep::{GROEN, api, organisatie, pick, picked};
use support::page::{address, focused, title};
use support::{FakeApi, Page, Reply};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const TYPE: &str = "Type *";

async fn keuze() -> Page {
    let page = Page::open("/werkgevers/doelgroepregister?organisatie=groen").await;
    page.arrive_at("Doelgroepregister").await;
    page
}

#[wasm_bindgen_test]
async fn the_two_ways_to_ask_are_named_and_explained() {
    let _api = api("K. Een");
    let page = keuze().await;
    assert_eq!(title(), "Doelgroepregister - Werkgeversportaal");
    for text in [teksten::INLEIDING, teksten::LET_OP, teksten::PERSONEEL_WANNEER, teksten::SOLLICITANT_WANNEER] {
        page.see(text).await;
    }
    assert_eq!(support::scope::visible_text(&page.main().one("em")), "Velden met een * zijn verplicht");
    let list = page.input(TYPE);
    let options: Vec<_> = support::scope::elements(&list.query_selector_all("option").unwrap())
        .iter()
        .map(|o| o.text_content().unwrap())
        .collect();
    assert_eq!(options, [teksten::MAAK_EEN_KEUZE, teksten::TYPE_PERSONEEL, teksten::TYPE_SOLLICITANT]);
    assert_eq!(list.get_attribute("aria-required").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn choosing_goes_nowhere_until_the_button_is_pressed() {
    for (value, path, h1) in [
        ("loonheffingennummer", paths::PERSONEEL, teksten::PERSONEEL_TITEL),
        ("bsn", paths::SOLLICITANT, teksten::SOLLICITANT_TITEL),
    ] {
        let _api = api("K. Twee");
        let page = keuze().await;
        pick(&page, TYPE, value).await;
        assert_eq!(page.h1(), ["Doelgroepregister"]);
        page.press("Verder").await;
        page.arrive_at(h1).await;
        assert_eq!(address(), format!("{path}?organisatie=groen"));
        assert_eq!(focused(), h1);
        page.back().await;
        page.arrive_at("Doelgroepregister").await;
    }
}

#[wasm_bindgen_test]
async fn without_a_choice_the_summary_says_so_and_takes_the_focus() {
    let _api = api("K. Drie");
    let page = keuze().await;
    page.press("Verder").await;
    assert_eq!(focused(), "Controleer wat u heeft ingevuld");
    assert_eq!(page.described_by(&page.input(TYPE)), [teksten::TYPE_LEEG]);
    assert_eq!(title(), "1 foutmelding - Doelgroepregister - Werkgeversportaal");
    assert_eq!(picked(&page, TYPE), teksten::MAAK_EEN_KEUZE);
    pick(&page, TYPE, "bsn").await;
    page.press("Verder").await;
    page.arrive_at(teksten::SOLLICITANT_TITEL).await;
}

#[wasm_bindgen_test]
async fn who_is_not_authorised_finds_none_of_the_three_pages() {
    for path in [paths::WERKGEVERS_DOELGROEPREGISTER, paths::PERSONEEL, paths::SOLLICITANT] {
        let api = api("K. Vier");
        let mut company = organisatie(GROEN);
        company.functies.retain(|functie| *functie != Functie::Doelgroepregister);
        api.get(&with_id(ORGANISATIE, GROEN), [Reply::ok(&company)]);
        let page = Page::open(&paths::adres(path, GROEN)).await;
        page.see("Bedrijf groen").await;
        assert_eq!(page.main().all("input, select").len(), 0, "{path}");
        // Nothing but the session and the company was asked.
        assert_eq!(api.calls().len(), 2, "{path}");
    }
}

#[wasm_bindgen_test]
async fn the_welcome_page_is_for_everybody() {
    let api = FakeApi::start();
    api.get(HUIDIGE_SESSIE, [Reply::problem(ProbleemCode::NietIngelogd)]);
    let page = Page::open(paths::WELKOM_DOELGROEPREGISTER).await;
    page.arrive_at("Welkom bij het doelgroepregister").await;
    for text in [
        "In het doelgroepregister staat iedereen geregistreerd die tot de doelgroep van de banenafspraak behoort.",
        "U kunt dit op 2 manieren online opvragen via het werkgeversportaal.",
        "Let op: bekijk het doelgroepregister regelmatig",
        "AAN DE GETOONDE INFORMATIE KUNNEN GEEN RECHTEN WORDEN ONTLEEND",
    ] {
        page.see(text).await;
    }
    let link = page.link("Inloggen op het werkgeversportaal");
    assert_eq!(link.get_attribute("href").as_deref(), Some(paths::WERKGEVERS_INLOGGEN));
}
