//! The ways into the werkgeversportaal, and back to it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::HUIDIGE_SESSIE;
use contract::probleem::ProbleemCode;
use doelgroepregister_web::paths;
use support::page::address;
use support::people::{DE_BLAUW, signed_in};
use support::werkgevers::werkgever;
use support::{Page, Reply, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn below_the_werkgeversportaal_it_leads_there_and_not_to_the_portal_of_citizens() {
    for nowhere in ["/werkgevers/bestaat-niet", "/werkgevers/home/x"] {
        let page = Page::open(nowhere).await;
        page.arrive_at("Deze pagina bestaat niet").await;
        page.link("Naar de startpagina");
        let portal = page.link("Naar het werkgeversportaal").get_attribute("href");
        assert_eq!(portal.as_deref(), Some(paths::BEDRIJVEN));
        assert!(!page.has_link("Naar Mijn UWV"));
    }
}

#[wasm_bindgen_test]
async fn the_werkgeversportaal_alone_is_where_one_chooses_a_company_or_signs_in() {
    for portal in ["/werkgevers", "/werkgevers/"] {
        let api = werkgever();
        let page = Page::open(portal).await;
        page.see("Uw bedrijven").await;
        assert_eq!(address(), paths::BEDRIJVEN);
        drop(page);
        api.get(HUIDIGE_SESSIE, [Reply::problem(ProbleemCode::NietIngelogd)]);
        let _page = Page::open(portal).await;
        wait_until("to be at the sign-in page", || address().starts_with(paths::WERKGEVERS_INLOGGEN)).await;
        settle().await;
    }
}

#[wasm_bindgen_test]
async fn an_employer_who_is_signed_in_finds_his_way_back_from_a_page_for_everybody() {
    const BACK: &str = "Terug naar het werkgeversportaal";
    let _api = werkgever();
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at("Welkom").await;
    page.region("Over deze website").press("Contact").await;
    page.arrive_at("Contact").await;
    page.press(BACK).await;
    page.see("Uw bedrijven").await;
    assert_eq!(address(), paths::BEDRIJVEN);
    drop(page);
    let page = Page::open("/contact").await;
    assert!(!page.has_link(BACK), "nobody is signed in");
    drop(page);
    let _api = signed_in(DE_BLAUW);
    let page = Page::open("/mijn-uwv/aanvragen").await;
    page.arrive_at("Aanvragen").await;
    page.region("Over deze website").press("Contact").await;
    page.arrive_at("Contact").await;
    assert!(!page.has_link(BACK), "a citizen has nothing to do there");
}
