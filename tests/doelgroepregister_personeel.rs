//! The own employees in a year (W5, W6): what is chosen is in the address, and what the address says is shown.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{LOONHEFFINGENNUMMERS, with_id};
use contract::probleem::ProbleemCode;
use contract::werkgever::{Loonheffingennummers, Overzicht};
use doelgroepregister_web::teksten::werkgevers_doelgroepregister::{self as teksten, download};
use support::doelgroep::{
    GROEN, LEEG, NUMMER, adres, api, caption, numbers, nummers, open, overzicht, overzicht_op, pick, picked, with_rows,
};
use support::page::{address, focused};
use support::scope::visible_text;
use support::{Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PEILJAAR: &str = "Peiljaar";
const NUMMERS: &str = "Loonheffingennummer";

#[wasm_bindgen_test]
async fn nothing_is_asked_until_somebody_chooses_and_presses() {
    let api = api("P. Een");
    api.get(
        &overzicht_op(2026, Some(NUMMER.1)),
        [Reply::ok(&Overzicht { peiljaar: 2026, loonheffingennummer: Some(NUMMER.0.to_owned()), ..overzicht(23) })],
    );
    let page = open(LEEG).await;
    page.see(teksten::SELECTEER).await;
    assert_eq!(
        (picked(&page, PEILJAAR).as_str(), picked(&page, NUMMERS).as_str()),
        ("2027", teksten::SELECTEER_NUMMER)
    );
    let before = api.calls().len();
    pick(&page, PEILJAAR, "2026").await;
    pick(&page, NUMMERS, NUMMER.1).await;
    assert_eq!((api.calls().len(), address().as_str()), (before, LEEG));
    page.press("Tonen").await;
    page.see("Peiljaar: 2026 | Loonheffingennummer: 001001784L01").await;
    page.see("23 resultaten gevonden").await;
    let asked = "/werkgevers/doelgroepregister/personeel?organisatie=groen&peiljaar=2026&nummer=n1";
    assert_eq!((api.calls().len(), address().as_str()), (before + 1, asked));
    assert!(!address().contains("001001784"));
    // It is heard; the focus is where it was.
    assert!(page.all("main [role=status]").iter().any(|place| visible_text(place).ends_with("23 resultaten gevonden")));
    assert_eq!(focused(), "Tonen");
    page.back().await;
    page.see_not("resultaten gevonden").await;
    assert_eq!(picked(&page, NUMMERS), teksten::SELECTEER_NUMMER);
    page.forward().await;
    page.see("23 resultaten gevonden").await;
    assert_eq!((picked(&page, PEILJAAR).as_str(), picked(&page, NUMMERS).as_str()), ("2026", NUMMER.0));
}

#[wasm_bindgen_test]
async fn without_a_number_the_summary_says_so() {
    let api = api("P. Twee");
    let page = open(LEEG).await;
    page.press("Tonen").await;
    assert_eq!(focused(), "Controleer wat u heeft ingevuld");
    assert_eq!(page.described_by(&page.input(NUMMERS)), [teksten::NUMMER_LEEG]);
    assert_eq!(address(), LEEG);
    assert_eq!(api.calls().iter().filter(|call| call.path.contains("overzichten")).count(), 0);
}

#[wasm_bindgen_test]
async fn choosing_something_else_changes_nothing_that_is_shown_and_says_so() {
    let (api, page) = with_rows(23, "").await;
    let (calls, text) = (api.calls().len(), caption(&page));
    assert!(!page.text().contains(teksten::ANDERE_KEUZE));
    pick(&page, PEILJAAR, "2026").await;
    pick(&page, NUMMERS, "n2").await;
    assert_eq!((api.calls().len(), caption(&page), address()), (calls, text, adres("")));
    page.see("Peiljaar: 2027 | Loonheffingennummer: Alle loonheffingennummers").await;
    page.see(teksten::ANDERE_KEUZE).await;
    pick(&page, PEILJAAR, "2027").await;
    pick(&page, NUMMERS, "alle").await;
    page.see_not(teksten::ANDERE_KEUZE).await;
}

#[wasm_bindgen_test]
async fn a_press_that_can_show_nothing_takes_the_old_rows_and_their_file_away() {
    let (api, page) = with_rows(23, "").await;
    pick(&page, NUMMERS, "").await;
    page.press("Tonen").await;
    assert_eq!(focused(), "Controleer wat u heeft ingevuld");
    page.see_not("23 resultaten gevonden").await;
    assert_eq!((page.all("table").len(), page.text().contains(download::DOWNLOAD)), (0, false));
    assert!(!page.text().contains(teksten::ANDERE_KEUZE));
    // The same question again brings them back.
    pick(&page, NUMMERS, "alle").await;
    page.press("Tonen").await;
    page.see("23 resultaten gevonden").await;
    assert_eq!(api.count("GET", &overzicht_op(2027, None)), 2);
}

#[wasm_bindgen_test]
async fn there_may_be_none_one_or_a_few() {
    let (_api, page) = with_rows(0, "").await;
    page.see("0 resultaten gevonden").await;
    page.see(teksten::NIEMAND).await;
    assert_eq!((page.all("table").len(), page.text().contains(download::DOWNLOAD)), (0, false));
    drop(page);
    let (_api, page) = with_rows(1, "").await;
    page.see("1 resultaat gevonden").await;
    assert_eq!((caption(&page).as_str(), numbers(&page)), ("Resultaat 1 van 1", vec![1]));
    assert!(!page.text().contains(teksten::PER_PAGINA) && !page.has_link("Volgende pagina"));
}

#[wasm_bindgen_test]
async fn up_to_fifty_there_is_a_table_and_a_link_and_above_that_a_button() {
    for count in [49, 50] {
        let (_api, page) = with_rows(count, "").await;
        page.see(&format!("{count} resultaten gevonden")).await;
        assert_eq!(page.all("table").len(), 1);
        assert!(page.has_link(download::DOWNLOAD));
        assert!(!page.text().contains(teksten::TE_VEEL_VOOR_TABEL));
    }
    for (count, told) in [(51, "51 resultaten gevonden"), (100_000, "100.000 resultaten gevonden")] {
        let (_api, page) = with_rows(count, "").await;
        page.see(told).await;
        page.see(teksten::TE_VEEL_VOOR_TABEL).await;
        assert_eq!(page.all("table").len(), 0);
        assert!(!page.has_link(download::DOWNLOAD));
        assert_eq!(page.button(download::DOWNLOAD).tag_name(), "BUTTON");
    }
}

#[wasm_bindgen_test]
async fn a_year_or_number_that_there_is_not_is_not_asked_for() {
    for query in ["peiljaar=1999&nummer=alle", "peiljaar=x&nummer=n1", "peiljaar=2027&nummer=n9"] {
        let api = api("P. Drie");
        let page = open(&format!("{LEEG}&{query}")).await;
        page.see(teksten::ONBEKENDE_KEUZE_KOP).await;
        assert_eq!(api.calls().iter().filter(|call| call.path.contains("overzichten")).count(), 0);
        assert_eq!(picked(&page, PEILJAAR), "2027");
    }
    for code in [ProbleemCode::NietGevonden, ProbleemCode::OnjuistVerzoek] {
        let api = api("P. Vier");
        api.get(&overzicht_op(2027, None), [Reply::problem(code)]);
        let page = open(&adres("")).await;
        page.see(teksten::ONBEKENDE_KEUZE_KOP).await;
        page.see(teksten::SELECTEER).await;
    }
}

#[wasm_bindgen_test]
async fn a_company_without_numbers_is_told_so_and_what_it_can_do() {
    let api = api("P. Vijf");
    let none = Loonheffingennummers { loonheffingennummers: Vec::new(), ..nummers() };
    api.get(&with_id(LOONHEFFINGENNUMMERS, GROEN), [Reply::ok(&none)]);
    let page = open(&adres("")).await;
    page.see(teksten::GEEN_NUMMERS_KOP).await;
    assert_eq!(page.main().all("form").len(), 0);
    page.press(teksten::NAAR_SOLLICITANT).await;
    page.arrive_at(teksten::SOLLICITANT_TITEL).await;
}

#[wasm_bindgen_test]
async fn asking_again_takes_the_old_overview_away_and_pressing_twice_asks_once() {
    let api = api("P. Zes");
    let (second, release) = Reply::ok(&overzicht(1)).held();
    api.get(&overzicht_op(2027, None), [Reply::ok(&overzicht(23)), second]);
    let page = open(&adres("")).await;
    page.see("23 resultaten gevonden").await;
    page.press("Tonen").await;
    page.see_not("23 resultaten gevonden").await;
    assert_eq!(page.all("table").len(), 0);
    page.press("Tonen").await;
    page.see("Bezig met het ophalen van het overzicht").await;
    release.now();
    page.see("1 resultaat gevonden").await;
    assert_eq!(api.count("GET", &overzicht_op(2027, None)), 2);
    assert_eq!(page.button("Tonen").get_attribute("aria-busy"), None);
}

#[wasm_bindgen_test]
async fn a_late_answer_to_an_older_choice_is_never_shown() {
    let api = api("P. Zeven");
    let (late, release) = Reply::ok(&overzicht(23)).held();
    api.get(&overzicht_op(2027, None), [late]);
    api.get(&overzicht_op(2026, None), [Reply::ok(&Overzicht { peiljaar: 2026, ..overzicht(1) })]);
    let page = open(&adres("")).await;
    page.see(teksten::SELECTEER).await;
    pick(&page, PEILJAAR, "2026").await;
    page.press("Tonen").await;
    page.see("Peiljaar: 2026").await;
    release.now();
    settle().await;
    page.see("1 resultaat gevonden").await;
    assert!(!page.text().contains("23 resultaten"));
}

#[wasm_bindgen_test]
async fn another_company_shows_nothing_of_the_first_and_asks_nothing_for_it() {
    let (api, page) = with_rows(23, "").await;
    let before = api.calls().len();
    let (company, release) = Reply::ok(&support::doelgroep::organisatie("blauw")).held();
    api.get(&with_id(contract::paths::ORGANISATIE, "blauw"), [company]);
    let other = adres("").replace("groen", "blauw").replace("2027", "2026");
    api.get(
        &overzicht_op(2026, None).replace("groen", "blauw"),
        [Reply::ok(&Overzicht { peiljaar: 2026, ..overzicht(1) })],
    );
    support::journey::follow_to(&page, &other).await;
    page.see_not("100000001").await;
    release.now();
    page.see("Peiljaar: 2026").await;
    page.see("1 resultaat gevonden").await;
    assert!(api.calls()[before..].iter().all(|call| !call.path.contains("groen")));
}

#[wasm_bindgen_test]
async fn a_fault_can_be_asked_again() {
    let api = api("P. Acht");
    api.get(&overzicht_op(2027, None), [Reply::problem(ProbleemCode::InterneFout), Reply::ok(&overzicht(1))]);
    let page = open(&adres("")).await;
    page.see("Er ging iets mis bij ons").await;
    page.press("Probeer het opnieuw").await;
    page.see("1 resultaat gevonden").await;
}

#[wasm_bindgen_test]
async fn no_number_of_a_company_is_in_an_address_or_title() {
    let (_api, page) = with_rows(23, "").await;
    for link in page.all("main a[href]") {
        let href = link.get_attribute("href").unwrap();
        assert!(!href.contains("001001784") && !href.contains("1000000"), "{href}");
    }
    assert!(!support::page::title().contains("00100"));
    for option in page.all("main option") {
        assert!(!option.get_attribute("value").unwrap_or_default().contains("001001784"));
    }
}
