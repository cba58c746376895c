//! Back, Forward and Reload end where one was: as far down, and at the link that was pressed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use leptos::prelude::{document, window};
use support::page::focused;
use support::{Page, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

fn top() -> f64 {
    window().page_y_offset().unwrap()
}

/// The runner's own page is short; for as long as a test lasts it is as long as a real one.
fn long_page() -> Long {
    let body: HtmlElement = document().body().unwrap();
    body.set_attribute("style", "min-height: 5000px").unwrap();
    Long(body)
}

struct Long(HtmlElement);

impl Drop for Long {
    fn drop(&mut self) {
        let _ = self.0.remove_attribute("style");
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

#[wasm_bindgen_test]
async fn back_ends_as_far_down_and_at_the_link_that_was_pressed() {
    let _long = long_page();
    let page = Page::open("/contact").await;
    window().scroll_to_with_x_and_y(0.0, 400.0);
    page.press("Privacy").await;
    page.arrive_at("Privacy").await;
    assert!(top() < 1.0, "a new page begins at its top");
    assert_eq!(focused(), "Privacy");
    page.back().await;
    page.arrive_at("Contact").await;
    wait_until("to be as far down as before", || (top() - 400.0).abs() < 2.0).await;
    let active = document().active_element().unwrap();
    assert_eq!((active.tag_name().as_str(), focused().as_str()), ("A", "Privacy"));
    page.forward().await;
    page.arrive_at("Privacy").await;
    wait_until("to be at the top", || top() < 2.0).await;
    assert_eq!(document().active_element().unwrap().tag_name(), "H1");
}

#[wasm_bindgen_test]
async fn a_page_that_is_left_by_back_is_found_again_where_one_had_scrolled_to() {
    let _long = long_page();
    let page = Page::open("/contact").await;
    page.press("Privacy").await;
    page.arrive_at("Privacy").await;
    window().scroll_to_with_x_and_y(0.0, 250.0);
    let kept = || window().history().unwrap().state().unwrap().as_string().unwrap_or_default();
    wait_until("the place to be kept", || kept().starts_with("250 ")).await;
    page.back().await;
    page.arrive_at("Contact").await;
    page.forward().await;
    page.arrive_at("Privacy").await;
    wait_until("to be as far down as before", || (top() - 250.0).abs() < 2.0).await;
}

#[wasm_bindgen_test]
async fn a_link_that_is_not_there_any_more_leaves_the_focus_to_the_heading() {
    let page = Page::open("/contact").await;
    page.press("Privacy").await;
    page.arrive_at("Privacy").await;
    let gone = "200 /bestaat-niet-meer".into();
    window().history().unwrap().back().unwrap();
    page.arrive_at("Contact").await;
    window().history().unwrap().replace_state_with_url(&gone, "", None).unwrap();
    page.forward().await;
    page.back().await;
    page.arrive_at("Contact").await;
    assert_eq!(focused(), "Contact");
}
