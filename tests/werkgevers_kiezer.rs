//! Choosing one of many companies (W2): by keyboard, by mouse, with answers that come late or not at all.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::ZOEK_ORGANISATIES;
use contract::probleem::ProbleemCode;
use contract::werkgever::{OrganisatieKort, Organisaties, Organisatiezoekvraag};
use support::fake_api::FakeApi;
use support::page::{address, focused};
use support::scope::visible_text;
use support::werkgevers::{MAAN, STER, gevonden, werkgever};
use support::{Clock, Page, Reply, settle, wait_until};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

const FIELD: &str = "Selecteer een bedrijf";

async fn at_bedrijven(replies: impl IntoIterator<Item = Reply>) -> (Page, FakeApi) {
    let api = werkgever();
    api.post(ZOEK_ORGANISATIES, replies);
    let page = Page::open("/werkgevers/bedrijven").await;
    page.see(FIELD).await;
    (page, api)
}

/// The names in the list, when it is open.
fn options(page: &Page) -> Vec<String> {
    let shown = |option: &web_sys::Element| option.unchecked_ref::<HtmlElement>().offset_height() > 0;
    page.all("[role=option]").iter().filter(|option| shown(option)).map(visible_text).collect()
}

/// What of the list a screen reader is told to be at.
fn active(page: &Page) -> Option<String> {
    let id = page.input(FIELD).get_attribute("aria-activedescendant")?;
    let option = page.one(&format!("[id='{id}']"));
    assert_eq!(option.get_attribute("aria-selected").as_deref(), Some("true"));
    assert_eq!(page.all("[aria-selected=true]").len(), 1);
    Some(visible_text(&option))
}

fn expanded(page: &Page) -> bool {
    page.input(FIELD).get_attribute("aria-expanded").as_deref() == Some("true")
}

const CHOOSE: &str = "Kies een bedrijf uit de lijst. 2 bedrijven gevonden.";
const IN_LIST: [&str; 2] = ["BAKKERIJ DE STER 001001784", "MAAN UITZENDBUREAU 111222333"];

#[wasm_bindgen_test]
async fn with_few_companies_all_are_in_the_list_without_typing() {
    let (page, api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0))]).await;
    page.see("2 bedrijven gevonden.").await;
    assert!(!expanded(&page) && options(&page).is_empty());
    page.input(FIELD).click();
    settle().await;
    assert!(expanded(&page));
    assert_eq!(options(&page), IN_LIST);
    assert_eq!(active(&page), None);
    assert_eq!(api.sent::<Organisatiezoekvraag>(ZOEK_ORGANISATIES).zoektekst, "");
}

#[wasm_bindgen_test]
async fn the_arrows_home_end_and_escape_move_in_the_list_and_enter_chooses() {
    let (page, _api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0))]).await;
    page.see("2 bedrijven gevonden.").await;
    // Without a choice to go from, Home moves in the text; Enter chooses nothing, and says what to do.
    assert!(!page.key_in(FIELD, "Home").await);
    page.key_in(FIELD, "Enter").await;
    page.see(CHOOSE).await;
    for (key, at) in [
        ("ArrowDown", IN_LIST[0]),
        ("ArrowDown", IN_LIST[1]),
        ("ArrowDown", IN_LIST[0]),
        ("ArrowUp", IN_LIST[1]),
        ("Home", IN_LIST[0]),
        ("End", IN_LIST[1]),
    ] {
        assert!(page.key_in(FIELD, key).await, "{key}");
        assert_eq!(active(&page).as_deref(), Some(at), "{key}");
        assert_eq!(focused(), FIELD, "{key}");
    }
    assert!(page.key_in(FIELD, "Escape").await);
    assert!(!expanded(&page) && active(&page).is_none());
    page.key_in(FIELD, "Enter").await;
    assert_eq!(address(), "/werkgevers/bedrijven");
    page.key_in(FIELD, "ArrowUp").await;
    assert_eq!(active(&page).as_deref(), Some(IN_LIST[1]));
    page.key_in(FIELD, "Enter").await;
    page.arrive_at("Welkom").await;
    assert_eq!(address(), "/werkgevers/home?organisatie=maan");
}

#[wasm_bindgen_test]
async fn escape_in_a_closed_list_empties_the_field_and_searches_again() {
    let _clock = Clock::skipping(200..201);
    let (page, api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0))]).await;
    page.fill(FIELD, "maan").await;
    page.key_in(FIELD, "Escape").await;
    page.key_in(FIELD, "Escape").await;
    assert_eq!(page.input(FIELD).value(), "");
    wait_until("to ask for all again", || api.sent::<Organisatiezoekvraag>(ZOEK_ORGANISATIES).zoektekst.is_empty())
        .await;
}

#[wasm_bindgen_test]
async fn a_press_on_a_name_chooses_it_and_the_focus_stays_in_the_field_until_then() {
    let (page, _api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0))]).await;
    page.see("2 bedrijven gevonden.").await;
    page.input(FIELD).click();
    settle().await;
    let option: HtmlElement = page.all("[role=option]").remove(1).unchecked_into();
    option.click();
    page.arrive_at("Welkom").await;
    assert_eq!(address(), "/werkgevers/home?organisatie=maan");
}

#[wasm_bindgen_test]
async fn what_was_used_last_is_a_group_of_its_own_and_comes_first() {
    let (page, _api) = at_bedrijven([Reply::ok(&gevonden(&[MAAN, STER], 1))]).await;
    page.see("2 bedrijven gevonden.").await;
    page.key_in(FIELD, "ArrowDown").await;
    let group = |name: &str| page.region(name).all("[role=option]").iter().map(visible_text).collect::<Vec<_>>();
    assert_eq!(group("Laatst gebruikt"), [IN_LIST[1]]);
    assert_eq!(group("Andere bedrijven"), [IN_LIST[0]]);
    assert_eq!(active(&page).as_deref(), Some(IN_LIST[1]));
}

#[wasm_bindgen_test]
async fn what_is_typed_goes_in_the_body_after_a_moment_and_is_marked_in_what_was_found() {
    let clock = Clock::skipping(200..201);
    let found = Organisaties { totaal: 300, ..gevonden(&[STER], 0) };
    let (page, api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0)), Reply::ok(&found)]).await;
    page.see("2 bedrijven gevonden.").await;
    page.fill(FIELD, " ster ").await;
    page.see("300 bedrijven gevonden. U ziet de eerste 1. Typ meer om beter te zoeken.").await;
    assert_eq!(clock.skipped().last(), Some(&200.0));
    assert_eq!(api.sent::<Organisatiezoekvraag>(ZOEK_ORGANISATIES).zoektekst, "ster");
    assert!(api.calls().iter().all(|call| !call.path.contains("ster") || call.path == ZOEK_ORGANISATIES));
    assert_eq!(page.all("mark").iter().map(visible_text).collect::<Vec<_>>(), ["STER"]);
    assert_eq!(options(&page), [IN_LIST[0]]);
}

#[wasm_bindgen_test]
async fn only_the_answer_to_the_latest_text_counts_in_whatever_order_they_come() {
    let _clock = Clock::skipping(200..201);
    let (first, release_first) = Reply::ok(&gevonden(&[STER], 0)).held();
    let (second, release_second) = Reply::ok(&gevonden(&[MAAN], 0)).held();
    let (page, api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0)), first, second]).await;
    page.see("2 bedrijven gevonden.").await;
    page.fill(FIELD, "ster").await;
    wait_until("the first question", || api.count("POST", ZOEK_ORGANISATIES) == 2).await;
    page.fill(FIELD, "maan").await;
    wait_until("the second question", || api.count("POST", ZOEK_ORGANISATIES) == 3).await;
    page.see("Bezig met zoeken…").await;
    release_second.now();
    page.see("1 bedrijf gevonden.").await;
    release_first.now();
    settle().await;
    assert_eq!(options(&page), [IN_LIST[1]]);
}

#[wasm_bindgen_test]
async fn nothing_found_and_no_company_at_all_are_told_in_their_own_words() {
    let _clock = Clock::skipping(200..201);
    let none = gevonden(&[], 0);
    let (page, _api) = at_bedrijven([Reply::ok(&none)]).await;
    page.see("U heeft nog geen bedrijven. Voeg hieronder een bedrijf toe.").await;
    page.key_in(FIELD, "ArrowDown").await;
    assert!(!expanded(&page));
    page.fill(FIELD, "x").await;
    page.see("Geen bedrijf gevonden. Controleer de naam of het RSIN.").await;
    let add = page.link("Een extra bedrijf toevoegen").get_attribute("href");
    assert_eq!(add.as_deref(), Some("/werkgevers/bedrijven/toevoegen"));
}

#[wasm_bindgen_test]
async fn a_fault_says_so_and_can_be_tried_again() {
    let fault = Reply::problem(ProbleemCode::InterneFout);
    let (page, _api) = at_bedrijven([fault, Reply::ok(&gevonden(&[STER, MAAN], 0))]).await;
    page.see("Er ging iets mis bij ons").await;
    page.press("Probeer het opnieuw").await;
    page.see("2 bedrijven gevonden.").await;
    page.see_not("Er ging iets mis bij ons").await;
}

#[wasm_bindgen_test]
async fn the_list_and_the_count_survive_a_translator() {
    let _clock = Clock::skipping(200..201);
    let (page, _api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0)), Reply::ok(&gevonden(&[MAAN], 0))]).await;
    page.see("2 bedrijven gevonden.").await;
    page.key_in(FIELD, "ArrowDown").await;
    // The label too is translated, and named by it no longer.
    let id = page.input(FIELD).id();
    page.translate();
    let input: web_sys::HtmlInputElement = page.one(&format!("[id='{id}']")).unchecked_into();
    input.set_value("maan");
    let bubbles = web_sys::EventInit::new();
    bubbles.set_bubbles(true);
    input.dispatch_event(&web_sys::Event::new_with_event_init_dict("input", &bubbles).unwrap()).unwrap();
    page.see("1 bedrijf gevonden.").await;
    assert_eq!(options(&page), [IN_LIST[1]]);
    page.see_not("2 b").await;
}

#[wasm_bindgen_test]
async fn a_name_is_text_whatever_is_in_it() {
    let odd = OrganisatieKort { naam: "İ <b>& ster".to_owned(), ..support::werkgevers::kort(STER) };
    let found = Organisaties { organisaties: vec![odd], laatst_gebruikt: 0, totaal: 1 };
    let (page, _api) = at_bedrijven([Reply::ok(&found)]).await;
    page.see("1 bedrijf gevonden.").await;
    page.key_in(FIELD, "ArrowDown").await;
    assert_eq!(options(&page), ["İ <b>& ster 001001784"]);
}

#[wasm_bindgen_test]
async fn enter_chooses_the_only_one_that_is_found_also_before_it_is_known_which() {
    let _clock = Clock::skipping(200..201);
    let (late, release) = Reply::ok(&gevonden(&[MAAN], 0)).held();
    let (page, api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0)), late]).await;
    page.see("2 bedrijven gevonden.").await;
    page.fill(FIELD, "maan").await;
    page.key_in(FIELD, "Enter").await;
    wait_until("the question", || api.count("POST", ZOEK_ORGANISATIES) == 2).await;
    assert_eq!(address(), "/werkgevers/bedrijven");
    release.now();
    page.arrive_at("Welkom").await;
    assert_eq!(address(), "/werkgevers/home?organisatie=maan");
}

#[wasm_bindgen_test]
async fn enter_chooses_nothing_of_several_nor_of_one_that_is_not_all() {
    let _clock = Clock::skipping(200..201);
    let one_of_many = Organisaties { totaal: 300, ..gevonden(&[STER], 0) };
    let replies = [Reply::ok(&gevonden(&[STER, MAAN], 0)), Reply::ok(&one_of_many), Reply::ok(&gevonden(&[], 0))];
    let (page, _api) = at_bedrijven(replies).await;
    page.see("2 bedrijven gevonden.").await;
    page.fill(FIELD, "a").await;
    page.key_in(FIELD, "Enter").await;
    page.see("Kies een bedrijf uit de lijst. 300 bedrijven gevonden.").await;
    page.fill(FIELD, "x").await;
    page.key_in(FIELD, "Enter").await;
    page.see("Geen bedrijf gevonden.").await;
    assert!(!page.text().contains("Kies een bedrijf uit de lijst"));
    assert_eq!(address(), "/werkgevers/bedrijven");
}

#[wasm_bindgen_test]
async fn who_leaves_a_text_behind_without_choosing_is_told_to_choose() {
    let _clock = Clock::skipping(200..201);
    let (page, _api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0))]).await;
    page.see("2 bedrijven gevonden.").await;
    let (field, link) = (page.input(FIELD), page.link("Een extra bedrijf toevoegen"));
    let link: HtmlElement = link.unchecked_into();
    field.focus().unwrap();
    link.focus().unwrap();
    settle().await;
    page.see_not(CHOOSE).await;
    page.fill(FIELD, "a").await;
    page.see("2 bedrijven gevonden.").await;
    field.focus().unwrap();
    link.focus().unwrap();
    page.see(CHOOSE).await;
    assert_eq!(focused(), "Een extra bedrijf toevoegen");
    page.fill(FIELD, "as").await;
    page.see_not(CHOOSE).await;
}

#[wasm_bindgen_test]
async fn what_was_found_with_an_older_text_cannot_be_chosen() {
    let _clock = Clock::skipping(200..201);
    let (late, release) = Reply::ok(&gevonden(&[MAAN], 0)).held();
    let (page, _api) = at_bedrijven([Reply::ok(&gevonden(&[STER, MAAN], 0)), late]).await;
    page.see("2 bedrijven gevonden.").await;
    let press_first = || page.all("[role=option]").remove(0).unchecked_into::<HtmlElement>().click();
    page.fill(FIELD, "maan").await;
    assert_eq!(page.one("[role=listbox]").get_attribute("aria-busy").as_deref(), Some("true"));
    press_first();
    page.key_in(FIELD, "ArrowDown").await;
    assert_eq!(active(&page), None);
    assert_eq!(address(), "/werkgevers/bedrijven");
    release.now();
    page.see("1 bedrijf gevonden.").await;
    assert_eq!(page.one("[role=listbox]").get_attribute("aria-busy"), None);
    press_first();
    page.arrive_at("Welkom").await;
    assert_eq!(address(), "/werkgevers/home?organisatie=maan");
}

#[wasm_bindgen_test]
async fn choosing_the_company_that_one_is_in_closes_the_list_and_goes_on_where_one_was() {
    let api = werkgever();
    let page = Page::open("/werkgevers/machtigingen?organisatie=ster").await;
    page.see("Anna de Vries (uzelf)").await;
    let before = address();
    page.press("Kies een ander bedrijf").await;
    page.see("2 bedrijven gevonden.").await;
    page.key_in(FIELD, "ArrowDown").await;
    page.key_in(FIELD, "Enter").await;
    wait_until("the list to close", || page.all("details[open]").is_empty()).await;
    assert_eq!((focused().as_str(), address()), ("Machtigingen", before));
    page.see_not("Kies een bedrijf uit de lijst").await;
    page.see("Anna de Vries (uzelf)").await;
    assert_eq!(api.count("GET", &support::werkgevers::van(contract::paths::MACHTIGINGEN, STER)), 1);
    // It opens again.
    page.press("Kies een ander bedrijf").await;
    page.see(FIELD).await;
}
