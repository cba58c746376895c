//! Whatever goes wrong, a person reads Dutch that says what to do.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::probleem::{Probleem, ProbleemCode};
use doelgroepregister_web::api_client::ApiFout;
use doelgroepregister_web::components::FoutAlert;
use doelgroepregister_web::components::fout::words;
use leptos::prelude::*;
use support::Page;
use support::problems::{EVERY_CODE, probleem, status_of};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Every way in which a question to the API can fail.
fn every_fault() -> Vec<ApiFout> {
    let unreadable = [0, 200, 204, 400, 401, 403, 404, 409, 415, 429, 500, 502, 503, 504];
    let mut all = vec![ApiFout::Offline, ApiFout::Onbereikbaar, ApiFout::Timeout];
    all.extend(unreadable.map(|status| ApiFout::Onleesbaar { status }));
    all.extend(EVERY_CODE.map(|code| ApiFout::Probleem(Box::new(probleem(code)))));
    all.push(too_often(Some("14:19")));
    all
}

fn too_often(opnieuw_om: Option<&str>) -> ApiFout {
    let opnieuw_om = opnieuw_om.map(str::to_owned);
    ApiFout::Probleem(Box::new(Probleem { opnieuw_om, ..probleem(ProbleemCode::TeVeelPogingen) }))
}

/// Words that would only come from a program.
const ENGLISH: &[&str] = &[
    "the",
    "error",
    "request",
    "failed",
    "not",
    "found",
    "unauthorized",
    "forbidden",
    "timeout",
    "offline",
    "unavailable",
    "conflict",
    "internal",
    "json",
    "html",
    "http",
    "fetch",
    "null",
    "none",
    "some",
    "something",
    "detail",
    "wrong",
    "probleem",
    "status",
    "undefined",
];

#[wasm_bindgen_test]
fn every_fault_is_told_in_dutch_without_a_code_or_the_words_of_a_program() {
    for fout in every_fault() {
        let shown = fout.clone();
        let page = Page::show(move || view! { <FoutAlert fout=shown /> });
        let text = page.text();
        let lower = text.to_lowercase();
        for word in lower.split(|sign: char| !sign.is_alphanumeric()) {
            assert!(!ENGLISH.contains(&word), "{fout:?}: {word:?} in {text:?}");
        }
        for sign in ['{', '}', '_', '"', '<', '/'] {
            assert!(!text.contains(sign), "{fout:?}: {sign:?} in {text:?}");
        }
        for status in EVERY_CODE.map(status_of).into_iter().chain([200, 204, 504]) {
            assert!(!text.contains(&status.to_string()), "{fout:?}: {status} in {text:?}");
        }
        assert!(text.ends_with('.'), "{fout:?}: {text:?}");
    }
}

#[wasm_bindgen_test]
fn every_fault_says_what_happened_what_it_means_and_what_to_do() {
    for fout in every_fault() {
        let words = words(&fout);
        for part in [words.title, words.text, &words.advice] {
            assert!(part.chars().next().is_some_and(char::is_uppercase), "{fout:?}: {part:?}");
        }
        assert!(!words.title.ends_with('.'), "{fout:?}: {words:?}");
        assert!(words.text.ends_with('.') && words.advice.ends_with('.'), "{fout:?}: {words:?}");
    }
}

#[wasm_bindgen_test]
fn faults_that_ask_for_something_else_say_something_else() {
    let titles = [
        (ApiFout::Offline, "U heeft geen internet"),
        (ApiFout::Onbereikbaar, "Dit werkt nu even niet"),
        (ApiFout::Timeout, "Het duurt te lang"),
        (ApiFout::Onleesbaar { status: 200 }, "Wij kregen geen goed antwoord"),
        (ApiFout::Onleesbaar { status: 500 }, "Er ging iets mis bij ons"),
        (ApiFout::Onleesbaar { status: 502 }, "Dit werkt nu even niet"),
    ];
    let codes = [
        (ProbleemCode::OnjuistVerzoek, "Wij konden dit niet verwerken"),
        (ProbleemCode::NietIngelogd, "U bent automatisch uitgelogd"),
        (ProbleemCode::GeenToegang, "U mag dit niet bekijken"),
        (ProbleemCode::NietGevonden, "Wij kunnen dit niet vinden"),
        (ProbleemCode::Conflict, "Deze gegevens zijn net veranderd"),
        (ProbleemCode::VerkeerdMediatype, "Wij konden dit niet verwerken"),
        (ProbleemCode::TeVeelPogingen, "U probeert het te vaak"),
        (ProbleemCode::InterneFout, "Er ging iets mis bij ons"),
        (ProbleemCode::NietBeschikbaar, "Dit werkt nu even niet"),
    ];
    let codes = codes.map(|(code, title)| (ApiFout::Probleem(Box::new(probleem(code))), title));
    for (fout, title) in titles.into_iter().chain(codes) {
        assert_eq!(words(&fout).title, title, "{fout:?}");
    }
}

#[wasm_bindgen_test]
fn too_often_says_when_again_if_that_is_known() {
    assert_eq!(words(&too_often(Some("14:19"))).advice, "Vanaf 14:19 uur kunt u het opnieuw proberen.");
    assert_eq!(words(&too_often(None)).advice, "Wacht een paar minuten en probeer het dan opnieuw.");
}

#[wasm_bindgen_test]
async fn asking_again_is_offered_only_where_the_page_can_ask_again() {
    let (page, presses) = Page::with(|| {
        let presses = RwSignal::new(0);
        let again = move |()| presses.update(|count| *count += 1);
        (presses, view! { <FoutAlert fout=ApiFout::Offline again=again /> })
    });
    page.press("Probeer het opnieuw").await;
    assert_eq!(presses.get_untracked(), 1);
    let page = Page::show(|| view! { <FoutAlert fout=ApiFout::Offline /> });
    assert!(page.all("button").is_empty());
}
