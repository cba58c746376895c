//! The last two minutes of a session, and the other tabs of the browser.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{HUIDIGE_SESSIE, VERLENG_SESSIE};
use contract::probleem::ProbleemCode;
use contract::sessie::{SESSIE_EINDE_HEADER, Sessie};
use doelgroepregister_web::session::End;
use js_sys::{Array, Date};
use leptos::prelude::document;
use support::journey::INLOGGEN_BIJ;
use support::page::{address, focused};
use support::people::{DE_BLAUW, JANSEN, sessie, signed_in};
use support::{FakeApi, Page, Reply, settle};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::BroadcastChannel;

wasm_bindgen_test_configure!(run_in_browser);

const UITLEG: &str = "Zo kan niemand anders uw gegevens zien. Wilt u verdergaan? Kies dan ‘Ingelogd blijven’.";

/// So many seconds from now, as the server writes it.
fn over(seconds: f64) -> String {
    Date::new(&(Date::now() + seconds * 1_000.0).into()).to_iso_string().into()
}

fn ending(reply: Reply, seconds: f64) -> Reply {
    reply.header(SESSIE_EINDE_HEADER, &over(seconds))
}

/// Somebody at Mijn UWV whose session ends in so many seconds.
async fn with_left(seconds: f64) -> (Page, FakeApi) {
    let api = signed_in(DE_BLAUW);
    api.get(HUIDIGE_SESSIE, [ending(Reply::ok(&sessie(DE_BLAUW)), seconds)]);
    let page = Page::open("/mijn-uwv").await;
    page.arrive_at("Welkom, H. de Blauw").await;
    (page, api)
}

fn open_dialogs() -> u32 {
    document().query_selector_all("dialog[open]").unwrap().length()
}

fn other_tab(message: &[JsValue]) {
    let channel = BroadcastChannel::new("sessie").unwrap();
    channel.post_message(&message.iter().collect::<Array>()).unwrap();
    channel.close();
}

#[wasm_bindgen_test]
async fn with_more_than_two_minutes_left_nothing_is_said() {
    let (page, _api) = with_left(130.0).await;
    assert_eq!(open_dialogs(), 0);
    page.see_not("automatisch uitgelogd").await;
}

#[wasm_bindgen_test]
async fn two_minutes_before_the_end_a_dialog_tells_the_time_and_takes_the_focus() {
    let (page, _api) = with_left(119.0).await;
    let time = End::told(&over(119.0), None).unwrap().clock_time();
    assert_eq!(time.len(), 5, "{time}");
    page.see("automatisch uitgelogd").await;
    page.see(UITLEG).await;
    assert_eq!(open_dialogs(), 1);
    let heading = focused();
    assert!(heading.starts_with("U wordt om ") && heading.ends_with(" uur automatisch uitgelogd"), "{heading}");
    page.see_not("U wordt over").await;
}

#[wasm_bindgen_test]
async fn the_last_minute_and_the_last_half_are_told() {
    for (left, told) in [(58.0, "U wordt over 60 seconden uitgelogd."), (28.0, "U wordt over 30 seconden uitgelogd.")] {
        let (page, _api) = with_left(left).await;
        page.see(told).await;
        page.close().await;
    }
}

#[wasm_bindgen_test]
async fn staying_asks_once_closes_the_dialog_and_says_until_when() {
    let (page, api) = with_left(100.0).await;
    let (reply, release) = ending(Reply::ok(&sessie(DE_BLAUW)), 900.0).held();
    api.post(VERLENG_SESSIE, [reply]);
    page.press("Ingelogd blijven").await;
    page.press("Ingelogd blijven").await;
    release.now();
    page.see_not(UITLEG).await;
    assert_eq!((api.count("POST", VERLENG_SESSIE), open_dialogs()), (1, 0));
    let said = page.announced().pop().unwrap_or_default();
    assert!(said.starts_with("U blijft ingelogd. U heeft nu tijd tot "), "{said}");
    assert_eq!(address(), "/mijn-uwv");
}

#[wasm_bindgen_test]
async fn when_staying_fails_the_dialog_says_so_and_one_can_try_again() {
    let (page, api) = with_left(100.0).await;
    api.post(VERLENG_SESSIE, [Reply::problem(ProbleemCode::InterneFout), ending(Reply::ok(&sessie(DE_BLAUW)), 900.0)]);
    page.press("Ingelogd blijven").await;
    page.see("Er ging iets mis bij ons").await;
    assert_eq!(open_dialogs(), 1);
    page.press("Ingelogd blijven").await;
    page.see_not(UITLEG).await;
    assert_eq!(open_dialogs(), 0);
}

#[wasm_bindgen_test]
async fn at_the_longest_that_a_session_may_last_one_can_only_close_the_dialog() {
    let api = signed_in(DE_BLAUW);
    let last = Sessie { uiterlijk_op: over(100.0), ..sessie(DE_BLAUW) };
    let reply = Reply::ok(&last).header(SESSIE_EINDE_HEADER, &last.uiterlijk_op);
    api.get(HUIDIGE_SESSIE, [reply]);
    let page = Page::open("/mijn-uwv").await;
    page.see("Langer ingelogd blijven kan niet.").await;
    page.see_not("Ingelogd blijven").await;
    page.press("Sluiten").await;
    page.see_not("Langer ingelogd blijven").await;
    assert_eq!((api.count("POST", VERLENG_SESSIE), open_dialogs()), (0, 0));
}

#[wasm_bindgen_test]
async fn at_the_end_everything_personal_goes_and_one_comes_back_to_the_same_page() {
    let api = signed_in(DE_BLAUW);
    api.get(HUIDIGE_SESSIE, [ending(Reply::ok(&sessie(DE_BLAUW)), 1.0)]);
    let page = Page::open("/mijn-uwv").await;
    page.arrive_at(INLOGGEN_BIJ).await;
    page.see("U bent automatisch uitgelogd.").await;
    page.see_not("Blauw").await;
    assert_eq!((address().as_str(), open_dialogs()), ("/inloggen?naar=/mijn-uwv", 0));
}

#[wasm_bindgen_test]
async fn another_tab_that_stays_keeps_this_one_signed_in() {
    let (page, _api) = with_left(100.0).await;
    page.see(UITLEG).await;
    let end = Date::now() + 900_000.0;
    other_tab(&["einde".into(), end.into(), end.into()]);
    page.see_not(UITLEG).await;
    assert_eq!(open_dialogs(), 0);
    page.see("Blauw").await;
}

#[wasm_bindgen_test]
async fn signing_out_in_another_tab_empties_this_one() {
    let (page, _api) = with_left(900.0).await;
    other_tab(&["uit".into()]);
    page.arrive_at(INLOGGEN_BIJ).await;
    page.see("U bent uitgelogd.").await;
    page.see_not("Blauw").await;
}

#[wasm_bindgen_test]
async fn somebody_else_who_signs_in_in_another_tab_is_who_is_here_too() {
    let (page, api) = with_left(900.0).await;
    api.get(HUIDIGE_SESSIE, [Reply::ok(&sessie(JANSEN))]);
    other_tab(&["in".into(), "iemand-anders".into()]);
    page.arrive_at("Welkom, A. Jansen").await;
    page.see_not("Blauw").await;
}

#[wasm_bindgen_test]
async fn the_same_person_who_signs_in_in_another_tab_changes_nothing_here() {
    let (page, api) = with_left(900.0).await;
    other_tab(&["in".into(), sessie(DE_BLAUW).kenmerk.into()]);
    settle().await;
    page.see("Welkom, H. de Blauw").await;
    assert_eq!(api.count("GET", HUIDIGE_SESSIE), 1);
}

#[wasm_bindgen_test]
async fn nonsense_from_another_tab_is_nothing() {
    let (page, api) = with_left(900.0).await;
    for message in [&[][..], &["einde".into()], &["einde".into(), "x".into(), 1.into()], &["in".into()], &[1.into()]] {
        other_tab(message);
    }
    settle().await;
    page.see("Welkom, H. de Blauw").await;
    assert_eq!((api.count("GET", HUIDIGE_SESSIE), open_dialogs()), (1, 0));
}

#[wasm_bindgen_test]
async fn a_computer_whose_clock_is_wrong_gets_as_much_time() {
    let server_now = "Mon, 01 Mar 2027 13:04:00 GMT";
    let end = End::told("2027-03-01T13:19:00Z", Some(server_now)).unwrap();
    let left = end.here - Date::now();
    assert!((left - 899_000.0).abs() < 1_000.0, "{left}");
    assert_eq!(end.clock_time(), "14:19");
    assert_eq!(End::told("geen tijd", None), None);
}
