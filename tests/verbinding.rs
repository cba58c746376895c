//! The banner that tells that there is no internet.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::MACHTIGINGEN;
use contract::probleem::ProbleemCode;
use leptos::prelude::window;
use support::fake_api::NoConnection;
use support::werkgevers::{STER, machtigingen, van, werkgever};
use support::{Clock, Page, Reply, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Event;

wasm_bindgen_test_configure!(run_in_browser);

const GEEN: &str = "U heeft geen internet";
const WEER: &str = "U heeft weer internet.";

/// The browser tells that the connection went or came.
async fn connection(event: &str) {
    window().dispatch_event(&Event::new(event).unwrap()).unwrap();
    settle().await;
}

#[wasm_bindgen_test]
async fn with_a_connection_nothing_is_said() {
    let page = Page::open("/contact").await;
    page.see_not("internet").await;
}

#[wasm_bindgen_test]
async fn without_one_every_page_says_so_until_it_is_back() {
    let clock = Clock::skipping(5_000..5_001);
    let page = Page::open("/contact").await;
    let offline = NoConnection::begin();
    connection("offline").await;
    page.see(GEEN).await;
    page.see("Wat u heeft ingevuld, blijft staan.").await;
    page.press("Privacy").await;
    page.arrive_at("Privacy").await;
    page.see(GEEN).await;
    drop(offline);
    connection("online").await;
    page.see_not(GEEN).await;
    page.see_not(WEER).await;
    assert_eq!(clock.skipped(), [5_000.0], "it stays for a moment to say that there is internet again");
}

#[wasm_bindgen_test]
async fn who_begins_without_one_is_told_at_once() {
    let _offline = NoConnection::begin();
    let page = Page::open("/contact").await;
    page.see(GEEN).await;
    connection("online").await;
    page.see(WEER).await;
    connection("offline").await;
    page.see(GEEN).await;
    page.see_not(WEER).await;
}

#[wasm_bindgen_test]
async fn what_failed_for_want_of_internet_is_asked_again_once_when_it_is_back() {
    let _clock = Clock::skipping(5_000..5_001);
    let api = werkgever();
    let path = van(MACHTIGINGEN, STER);
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at("Welkom").await;
    let offline = NoConnection::begin();
    connection("offline").await;
    api.get(&path, [Reply::network_error()]);
    page.press("Machtigingen").await;
    page.arrive_at("Machtigingen").await;
    wait_until("both to say that there is no internet", || page.text().matches(GEEN).count() == 2).await;
    let before = api.count("GET", &path);
    api.get(&path, [Reply::ok(&machtigingen())]);
    drop(offline);
    connection("online").await;
    page.see("Anna de Vries (uzelf)").await;
    page.see_not(GEEN).await;
    connection("online").await;
    assert_eq!(api.count("GET", &path), before + 1);
}

#[wasm_bindgen_test]
async fn another_fault_waits_for_somebody_to_ask_again() {
    let api = werkgever();
    let path = van(MACHTIGINGEN, STER);
    api.get(&path, [Reply::problem(ProbleemCode::InterneFout)]);
    let page = Page::open("/werkgevers/machtigingen?organisatie=ster").await;
    page.see("Er ging iets mis bij ons").await;
    connection("online").await;
    page.see(WEER).await;
    assert_eq!(api.count("GET", &path), 1);
    page.see("Er ging iets mis bij ons").await;
}
