//! The page that tells a citizen which organisations asked about him.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::burger::{Raadpleging, Raadplegingen};
use contract::paths::EIGEN_RAADPLEGINGEN;
use contract::probleem::ProbleemCode;
use doelgroepregister_web::paths;
use support::people::{DE_BLAUW, signed_in};
use support::{FakeApi, Page, Reply};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const TITEL: &str = "Wie heeft mijn gegevens bekeken?";

fn keer(dag: &str, om: &str, organisatie: &str) -> Raadpleging {
    let dag = contract::datum::parse(dag).unwrap();
    Raadpleging { dag, om: om.to_owned(), organisatie: organisatie.to_owned() }
}

async fn open(answers: impl IntoIterator<Item = Reply>) -> (Page, FakeApi) {
    let api = signed_in(DE_BLAUW);
    api.get(EIGEN_RAADPLEGINGEN, answers);
    let page = Page::open(paths::RAADPLEGINGEN).await;
    page.arrive_at(TITEL).await;
    (page, api)
}

#[wasm_bindgen_test]
async fn each_time_has_its_day_in_words_its_time_and_the_organisation() {
    let raadplegingen = vec![keer("2026-11-21", "14:04", "Bakkerij De Korenaar"), keer("2026-01-02", "09:30", "Zuid")];
    let (page, _api) = open([Reply::ok(&Raadplegingen { raadplegingen })]).await;
    page.see("De laatste 100 keer").await;
    let rows: Vec<_> = page.all("tbody tr").iter().map(support::scope::visible_text).collect();
    assert_eq!(rows, ["21 november 2026 14:04 uur Bakkerij De Korenaar", "2 januari 2026 09:30 uur Zuid"]);
    page.see_not("Nog geen enkele werkgever").await;
}

#[wasm_bindgen_test]
async fn that_nobody_asked_is_said_in_words_and_not_by_an_empty_table() {
    let (page, _api) = open([Reply::ok(&Raadplegingen { raadplegingen: vec![] })]).await;
    page.see("Nog geen enkele werkgever heeft uw gegevens opgevraagd.").await;
    assert!(page.all("table").is_empty());
}

#[wasm_bindgen_test]
async fn after_a_fault_one_asks_again_and_is_not_told_that_nobody_asked() {
    let gelukt = Reply::ok(&Raadplegingen { raadplegingen: vec![keer("2026-11-21", "14:04", "Zuid")] });
    let (page, _api) = open([Reply::problem(ProbleemCode::InterneFout), gelukt]).await;
    page.see("Er ging iets mis bij ons").await;
    page.see_not("Nog geen enkele werkgever").await;
    page.press("Probeer het opnieuw").await;
    page.see("21 november 2026").await;
}
