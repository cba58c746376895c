//! The page that tells to which day the register is up to date.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::actualisatie::{Actualisatie, Actualisaties, Doelgroep, Frequentie, Leverancier};
use contract::paths::ACTUALISATIES;
use contract::probleem::ProbleemCode;
use doelgroepregister_web::paths;
use support::{FakeApi, Page, Reply};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const TITEL: &str = "Hoe actueel is het register?";

fn wajong(bijgewerkt_tot: Option<&str>, te_laat: bool) -> Actualisatie {
    Actualisatie {
        doelgroep: Doelgroep::Wajong,
        leverancier: Leverancier::Uwv,
        frequentie: Frequentie::Maandelijks,
        bijgewerkt_tot: bijgewerkt_tot.map(|dag| contract::datum::parse(dag).unwrap()),
        te_laat,
    }
}

fn wsw() -> Actualisatie {
    Actualisatie {
        doelgroep: Doelgroep::Wsw,
        leverancier: Leverancier::Panteia,
        frequentie: Frequentie::Halfjaarlijks,
        bijgewerkt_tot: contract::datum::parse("2026-06-30"),
        te_laat: false,
    }
}

async fn open(groups: &[Actualisatie]) -> (Page, FakeApi) {
    let api = FakeApi::start();
    api.get(ACTUALISATIES, [Reply::ok(&Actualisaties { actualisaties: groups.to_vec() })]);
    let page = Page::open(paths::ACTUALITEIT).await;
    page.arrive_at(TITEL).await;
    page.see("Bijgewerkt tot en met, per groep").await;
    (page, api)
}

/// What stands in each row of the table, its head included.
fn rows(page: &Page) -> Vec<String> {
    page.all("tr").iter().map(support::scope::visible_text).collect()
}

#[wasm_bindgen_test]
async fn each_group_has_its_date_in_words_in_the_order_of_the_answer() {
    let (page, _api) = open(&[wajong(Some("2026-10-31"), false), wsw()]).await;
    let table = rows(&page);
    assert_eq!(table.len(), 3);
    assert_eq!(table[1], "Wajong 31 oktober 2026 Ja Elke maand UWV");
    assert!(table[2].starts_with("Wet sociale werkvoorziening (WSW) 30 juni 2026 Ja Elk half jaar "), "{table:?}");
    page.see_not("zijn de nieuwe gegevens er nog niet").await;
}

#[wasm_bindgen_test]
async fn a_group_that_is_late_says_so_in_its_row_and_above_the_table() {
    let (page, _api) = open(&[wajong(Some("2026-09-30"), true), wsw()]).await;
    page.see("Van deze groep zijn de nieuwe gegevens er nog niet: Wajong. Onder de tabel").await;
    assert!(rows(&page)[1].contains("30 september 2026 Nee, te laat"), "{:?}", rows(&page));
    page.see("Wat betekent te laat?").await;
}

#[wasm_bindgen_test]
async fn a_group_of_which_nothing_came_yet_has_no_date() {
    let (page, _api) = open(&[wajong(None, true), Actualisatie { te_laat: true, ..wsw() }]).await;
    assert!(rows(&page)[1].contains("Nog niet bijgewerkt Nee, te laat"), "{:?}", rows(&page));
    page.see("er nog niet: Wajong, Wet sociale werkvoorziening (WSW). Onder de tabel").await;
}

#[wasm_bindgen_test]
async fn after_a_fault_one_asks_again_and_the_explanation_is_there_all_the_time() {
    let api = FakeApi::start();
    let answer = Reply::ok(&Actualisaties { actualisaties: vec![wsw()] });
    api.get(ACTUALISATIES, [Reply::problem(ProbleemCode::InterneFout), answer]);
    let page = Page::open(paths::ACTUALITEIT).await;
    page.see("Er ging iets mis bij ons").await;
    page.see("Wat betekent te laat?").await;
    assert_eq!(page.all("table").len(), 0);
    page.press("Probeer het opnieuw").await;
    page.see("30 juni 2026").await;
    page.see_not("Er ging iets mis bij ons").await;
}
