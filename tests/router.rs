//! Going from page to page without loading the application again, and leaving alone what is the browser's.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::app::{BURGER, Module, OPENBAAR};
use doelgroepregister_web::paths;
use doelgroepregister_web::router::{Redirect, Router};
use leptos::prelude::*;
use support::page::{EVERYTHING, address};
use support::{Page, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{MouseEvent, MouseEventInit};

wasm_bindgen_test_configure!(run_in_browser);

/// A page with a link of each kind, at `/begin`.
fn page() -> (Page, Router) {
    go_there("/begin");
    Page::with(|| {
        let router = Router::provide(EVERYTHING);
        let view = view! {
            <p>"U bent op " {move || router.pathname().get()} " met " {move || router.query("naar")}</p>
            <a href="/volgende"><strong>"Volgende"</strong></a>
            <a href="/zoek?naar=%2Fmijn-uwv%3Fa%3Db%20c">"Zoek"</a>
            <a href="/begin">"Hier"</a>
            <a href="/volgende" target="_blank">"Nieuw tabblad"</a>
            <a href="/volgende" rel="nofollow external">"Opnieuw laden"</a>
            <a href="/volgende" download="brief">"Downloaden"</a>
            <a href="/volgende#kop">"Kop"</a>
            <a href="https://www.digid.nl/herstellen">"Andere website"</a>
            <a href="tel:+31888989294">"Bellen"</a>
            <a href="/volgende" on:click=|event| event.prevent_default()>"Eigen gedrag"</a>
            <button>"Knop"</button>
        };
        (router, view)
    })
}

fn go_there(address: &str) {
    let history = window().history().unwrap();
    history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address)).unwrap();
}

#[wasm_bindgen_test]
async fn a_link_to_a_page_of_ours_goes_there_without_loading_again() {
    let (page, _) = page();
    page.press("Volgende").await;
    assert_eq!(address(), "/volgende");
    page.see("U bent op /volgende").await;
    assert_eq!(page.left_to_browser(), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn a_press_on_what_is_in_a_link_is_a_press_on_the_link() {
    let (page, _) = page();
    let inside: web_sys::HtmlElement = wasm_bindgen::JsCast::unchecked_into(page.one("a strong"));
    inside.click();
    page.see("U bent op /volgende").await;
}

#[wasm_bindgen_test]
async fn what_is_not_a_page_of_ours_is_left_to_the_browser() {
    let (page, _) = page();
    let links = ["Nieuw tabblad", "Opnieuw laden", "Downloaden", "Kop", "Andere website", "Bellen"];
    for link in links {
        page.press(link).await;
        assert_eq!(address(), "/begin", "{link}");
    }
    assert_eq!(page.left_to_browser().len(), links.len(), "{:?}", page.left_to_browser());
}

#[wasm_bindgen_test]
async fn a_press_with_a_key_or_another_button_is_left_to_the_browser() {
    type Change = fn(&MouseEventInit);
    let changes: [(&str, Change); 5] = [
        ("ctrl", |init| init.set_ctrl_key(true)),
        ("shift", |init| init.set_shift_key(true)),
        ("alt", |init| init.set_alt_key(true)),
        ("meta", |init| init.set_meta_key(true)),
        ("middle", |init| init.set_button(1)),
    ];
    let (page, _) = page();
    for (name, change) in changes {
        let init = MouseEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        change(&init);
        let press = MouseEvent::new_with_mouse_event_init_dict("click", &init).unwrap();
        let before = page.left_to_browser().len();
        page.link("Volgende").dispatch_event(&press).unwrap();
        settle().await;
        assert_eq!((address().as_str(), page.left_to_browser().len()), ("/begin", before + 1), "{name}");
    }
}

#[wasm_bindgen_test]
async fn what_somebody_else_dealt_with_is_left_alone() {
    let (page, _) = page();
    page.press("Eigen gedrag").await;
    page.press("Knop").await;
    assert_eq!(address(), "/begin");
}

#[wasm_bindgen_test]
async fn back_and_forward_show_where_one_was() {
    let (page, _) = page();
    page.press("Zoek").await;
    page.press("Volgende").await;
    page.back().await;
    assert_eq!(address(), "/zoek?naar=%2Fmijn-uwv%3Fa%3Db%20c");
    page.see("U bent op /zoek met /mijn-uwv?a=b c").await;
    page.back().await;
    page.see("U bent op /begin met").await;
    page.see_not("/mijn-uwv").await;
    page.forward().await;
    page.see("U bent op /zoek met /mijn-uwv?a=b c").await;
}

#[wasm_bindgen_test]
async fn a_page_that_replaces_another_is_not_come_back_to() {
    let (page, router) = page();
    router.go("/tussen", false);
    router.go("/eind", true);
    page.see("U bent op /eind").await;
    page.back().await;
    page.see("U bent op /begin").await;
}

#[wasm_bindgen_test]
async fn a_redirect_goes_on_without_a_way_back() {
    go_there("/begin");
    let (page, router) = Page::with(|| {
        let router = Router::provide(EVERYTHING);
        let view = move || match router.pathname().get().as_str() {
            "/oud" => view! { <Redirect to="/nieuw?code=1".to_owned() /> }.into_any(),
            path => path.to_owned().into_any(),
        };
        (router, view)
    });
    router.go("/oud", false);
    page.see("/nieuw").await;
    assert_eq!(address(), "/nieuw?code=1");
    page.back().await;
    page.see("/begin").await;
}

#[wasm_bindgen_test]
async fn a_value_of_the_query_is_decoded_and_one_that_is_not_there_is_nothing() {
    let (_page, router) = page();
    for (address, naar) in [
        ("/zoek?naar=%2Fmijn-uwv", Some("/mijn-uwv")),
        ("/zoek?naar=a+b%26c", Some("a b&c")),
        ("/zoek?iets=anders&naar=caf%C3%A9", Some("café")),
        ("/zoek?naar=", Some("")),
        ("/zoek?naar=%E0%A4%A", Some("\u{fffd}%A")),
        ("/zoek?naartoe=x", None),
        ("/zoek", None),
    ] {
        router.go(address, true);
        assert_eq!(untrack(|| router.query("naar")).as_deref(), naar, "{address}");
    }
}

#[wasm_bindgen_test]
async fn a_new_page_begins_at_its_top() {
    let (page, _) = page();
    page.element().set_attribute("style", "display: block; height: 5000px").unwrap();
    window().scroll_to_with_x_and_y(0.0, 3_000.0);
    wait_until("the page to be scrolled", || window().scroll_y().unwrap_or_default() > 2_000.0).await;
    page.press("Volgende").await;
    assert!(window().scroll_y().unwrap_or_default() < 1.0);
}

#[wasm_bindgen_test]
async fn who_looks_because_the_path_changed_sees_the_query_that_belongs_to_it() {
    go_there("/begin?naar=oud");
    let (page, router) = Page::with(|| {
        let router = Router::provide(EVERYTHING);
        let seen = Memo::new(move |_| format!("{} {:?}", router.pathname().get(), untrack(|| router.query("naar"))));
        (router, view! { <p>{seen}</p> })
    });
    page.see(r#"/begin Some("oud")"#).await;
    router.go("/volgende?naar=nieuw", false);
    page.see(r#"/volgende Some("nieuw")"#).await;
    router.go("/eind", false);
    page.see("/eind None").await;
}

#[wasm_bindgen_test]
async fn a_router_that_is_gone_listens_no_more() {
    let (first, _) = page();
    first.close().await;
    go_there("/begin");
    let page = Page::show(|| view! { <a href="/volgende">"Volgende"</a> });
    page.press("Volgende").await;
    assert_eq!((address().as_str(), page.left_to_browser().len()), ("/begin", 1));
}

/// Only the pages for everybody and those of the citizen.
const CITIZENS: &Module = &Module { name: paths::BURGER, parts: &[&OPENBAAR, &BURGER] };

#[wasm_bindgen_test]
async fn a_link_to_a_page_of_another_module_is_left_to_the_browser() {
    go_there("/begin");
    let page = Page::show(|| {
        Router::provide(CITIZENS);
        view! {
            <a href=paths::WERKGEVERS_INLOGGEN>"Bent u werkgever?"</a>
            <a href=paths::INLOGGEN>"Inloggen"</a>
        }
    });
    page.press("Bent u werkgever?").await;
    assert_eq!((address().as_str(), page.left_to_browser().len()), ("/begin", 1));
    page.press("Inloggen").await;
    assert_eq!((address().as_str(), page.left_to_browser().len()), (paths::INLOGGEN, 1));
}
