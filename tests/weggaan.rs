//! Going to another page while an answer is on its way: it comes too late, and must not do anything any more.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{DIGID_AANMELDEN, DIGID_ANNULEER, INLOGVERZOEKEN};
use contract::probleem::ProbleemCode;
use support::journey::{ZONDER_SMS, follow_to, go_to_digid};
use support::page::address;
use support::people::{DE_BLAUW, digid, digid_adres, terug, who_can_sign_in};
use support::{Page, Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Goes away from the DigiD stub while an answer is on its way.
async fn leave_before_the_answer(reply: Reply, press: &str) {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let (reply, release) = reply.held();
    api.post(&digid(DIGID_AANMELDEN), [reply.clone()]);
    api.post(&digid(DIGID_ANNULEER), [reply]);
    let page = Page::open("/contact").await;
    follow_to(&page, "/inloggen").await;
    go_to_digid(&page).await;
    page.choose(ZONDER_SMS).await;
    page.fill("DigiD gebruikersnaam *", "hdeblauw").await;
    page.fill("Wachtwoord *", "geheim").await;
    page.press(press).await;
    page.back().await;
    page.arrive_at("Contact").await;
    release.now();
    settle().await;
    assert_eq!((address().as_str(), page.h1()), ("/contact", vec!["Contact".to_owned()]));
}

#[wasm_bindgen_test]
async fn an_answer_of_digid_for_who_has_left_breaks_nothing() {
    leave_before_the_answer(Reply::ok(&terug()), "Inloggen").await;
}

#[wasm_bindgen_test]
async fn a_fault_of_digid_for_who_has_left_breaks_nothing() {
    leave_before_the_answer(Reply::problem(ProbleemCode::InlogverzoekVerlopen), "Inloggen").await;
    leave_before_the_answer(Reply::problem(ProbleemCode::OnjuisteInloggegevens), "Inloggen").await;
}

#[wasm_bindgen_test]
async fn a_cancellation_that_comes_through_for_who_has_left_breaks_nothing() {
    leave_before_the_answer(Reply::ok(&terug()), "Annuleren").await;
}

#[wasm_bindgen_test]
async fn who_left_the_sign_in_page_is_not_taken_to_digid() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let (reply, release) = Reply::json(201, &contract::inloggen::Inlogverzoek { adres: digid_adres() }).held();
    api.post(INLOGVERZOEKEN, [reply]);
    let page = Page::open("/inloggen").await;
    page.press("Inloggen met DigiD").await;
    page.press("Contact").await;
    page.arrive_at("Contact").await;
    release.now();
    settle().await;
    assert_eq!(address(), "/contact");
}
