//! A browser that translates puts elements of its own in the place of texts (page-contract, "Survives translation").
//! What is shown after that must still be shown, and nothing may break.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{DIGID_AANMELDEN, EIGEN_DOELGROEPREGISTRATIE};
use contract::probleem::ProbleemCode;
use doelgroepregister_web::components::{Breadcrumb, ErrorSummary, Field, TextField, TextFieldKind};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use support::journey::{ZONDER_SMS, fill_in_digid};
use support::page::title;
use support::people::{DE_BLAUW, digid, digid_adres, ja, nee, signed_in, who_can_sign_in};
use support::{Page, Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A field with its summary and one fault, translated.
async fn translated_fault() -> (Page, Field) {
    let (page, (field, attempts)) = Page::with(|| {
        let (field, attempts) = (Field::new("code"), RwSignal::new(0));
        let view = view! {
            <ErrorSummary fields=vec![field] attempts=attempts.into() />
            <TextField field=field kind=TextFieldKind::OneTimeCode label="Code *" on_leave=|()| () />
        };
        ((field, attempts), view)
    });
    field.error.set(Some("Invoerfout: eerste.".to_owned()));
    attempts.set(1);
    page.see("Invoerfout: eerste.").await;
    page.translate();
    (page, field)
}

#[wasm_bindgen_test]
async fn an_error_that_changes_is_seen() {
    let (page, field) = translated_fault().await;
    field.error.set(Some("Invoerfout: tweede.".to_owned()));
    page.see("Invoerfout: tweede.").await;
    page.see_not("Invøørfout").await;
}

#[wasm_bindgen_test]
async fn an_error_that_changes_is_seen_in_the_summary() {
    let (page, field) = translated_fault().await;
    field.error.set(Some("Invoerfout: tweede.".to_owned()));
    page.see("Tweede. ").await;
    page.see_not("Eørstø.").await;
}

#[wasm_bindgen_test]
async fn an_error_that_is_mended_goes() {
    let (page, field) = translated_fault().await;
    field.error.set(None);
    page.see_not("Invøørfout").await;
    page.see_not("Controlør").await;
}

#[wasm_bindgen_test]
async fn the_trail_follows() {
    let (page, current) = Page::with(|| {
        let current = RwSignal::new(Some(("/b", "Tweede")));
        (current, view! { <Breadcrumb home=("/a", "Eerste") current=current.into() /> })
    });
    page.translate();
    current.set(Some(("/c", "Derde")));
    page.see("Derde").await;
}

#[wasm_bindgen_test]
async fn each_next_page_is_shown_and_announced() {
    let page = Page::open("/contact").await;
    for (href, heading) in [("/privacy", "Privacy"), ("/toegankelijkheid", "Toegankelijkheid"), ("/contact", "Contact")]
    {
        page.translate();
        let link: web_sys::HtmlElement = page.one(&format!("footer a[href='{href}']")).unchecked_into();
        link.click();
        page.arrive_at(heading).await;
        page.main().see_not("ø").await;
        let announcement = format!("{heading} - Doelgroepregister");
        assert_eq!((title(), page.announced().last()), (announcement.clone(), Some(&announcement)));
    }
}

#[wasm_bindgen_test]
async fn an_answer_and_its_successor_are_shown() {
    let api = signed_in(DE_BLAUW);
    api.get(EIGEN_DOELGROEPREGISTRATIE, [Reply::ok(&ja()), Reply::ok(&nee())]);
    let page = Page::open("/mijn-uwv/persoonlijke-gegevens").await;
    let button = page.button("Controleren");
    page.translate();
    button.click();
    page.see("Ja, u staat in het doelgroepregister.").await;
    page.translate();
    button.click();
    page.see("Nee, u staat niet in het doelgroepregister.").await;
    page.see_not("Ja, u staat").await;
    page.see_not("Ja, u støøt").await;
}

#[wasm_bindgen_test]
async fn a_fault_at_digid_is_shown_and_the_next_one_too() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(&digid(DIGID_AANMELDEN), [Reply::problem(ProbleemCode::InterneFout), Reply::too_often("14:30")]);
    let page = Page::open(&digid_adres()).await;
    fill_in_digid(&page, ZONDER_SMS).await;
    page.see("Er ging iets mis bij ons").await;
    let button = page.button("Inloggen");
    page.translate();
    button.click();
    settle().await;
    page.see("U heeft te vaak geprobeerd in te loggen. Vanaf 14:30 uur kunt u het opnieuw proberen.").await;
}
