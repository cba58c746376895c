//! The banner that tells that there is no internet.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use leptos::prelude::window;
use support::fake_api::NoConnection;
use support::{Clock, Page, settle};
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
