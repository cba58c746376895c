//! A question to the API as a page shows it: asked, waiting, answered.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use std::cell::Cell;
use std::rc::Rc;

use doelgroepregister_web::api_client::ApiFout;
use doelgroepregister_web::ask::Ask;
use js_sys::Promise;
use leptos::prelude::*;
use support::fake_api::gate;
use support::{Page, settle};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

type Answer = Result<&'static str, ApiFout>;

/// A page that shows the answer to a question.
fn page() -> (Page, Ask<&'static str>) {
    Page::with(|| {
        let ask = Ask::new();
        let waiting = ask.waiting();
        let view = move || match (waiting.get(), ask.answer(), ask.fout().get()) {
            (true, None, None) => "wachten",
            (false, None, None) => "niets gevraagd",
            (false, Some(Ok(text)), None) => text,
            (false, Some(Err(_)), Some(_)) => "mislukt",
            _ => "tegenspraak",
        };
        (ask, view! { <p>{view}</p> })
    })
}

async fn after(gate: Promise, answer: Answer) -> Answer {
    JsFuture::from(gate).await.unwrap();
    answer
}

#[wasm_bindgen_test]
async fn a_question_is_waited_for_and_then_answered() {
    let (page, ask) = page();
    assert_eq!(page.text(), "niets gevraagd");
    let (gate, release) = gate();
    ask.ask(after(gate, Ok("Ja")));
    page.see("wachten").await;
    release.now();
    page.see("Ja").await;
}

#[wasm_bindgen_test]
async fn a_double_press_is_one_question() {
    let (page, ask) = page();
    let asked = Rc::new(Cell::new(0));
    let question = |gate: Promise, answer: &'static str| {
        let asked = asked.clone();
        async move {
            asked.set(asked.get() + 1);
            after(gate, Ok(answer)).await
        }
    };
    let ((first, release_first), (second, release_second)) = (gate(), gate());
    ask.ask(question(first, "eerste"));
    ask.ask(question(second, "tweede"));
    release_second.now();
    settle().await;
    assert_eq!(page.text(), "wachten");
    release_first.now();
    page.see("eerste").await;
    assert_eq!(asked.get(), 1);
}

#[wasm_bindgen_test]
async fn a_new_question_hides_the_old_answer() {
    let (page, ask) = page();
    ask.ask(async { Ok("oud") });
    page.see("oud").await;
    let (gate, release) = gate();
    ask.ask(after(gate, Ok("nieuw")));
    page.see("wachten").await;
    page.see_not("oud").await;
    release.now();
    page.see("nieuw").await;
}

#[wasm_bindgen_test]
async fn after_a_failure_one_can_ask_again() {
    let (page, ask) = page();
    ask.ask(async { Err(ApiFout::Offline) });
    page.see("mislukt").await;
    ask.ask(async { Ok("toch gelukt") });
    page.see("toch gelukt").await;
    ask.ask(async { Err(ApiFout::Timeout) });
    page.see("mislukt").await;
}

#[wasm_bindgen_test]
async fn an_answer_for_a_page_that_is_gone_breaks_nothing() {
    let (page, ask) = page();
    let (gate, release) = gate();
    ask.ask(after(gate, Ok("te laat")));
    page.close().await;
    release.now();
    settle().await;
}
