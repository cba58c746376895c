//! Fields of forms: label, help and error tied together, and the summary of all faults above the form.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::components::{ErrorSummary, Field, RadioGroup, TextField, TextFieldKind};
use leptos::prelude::*;
use support::{Page, page, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const FOUT: &str = "Invoerfout: vul de code in.";

/// A text field with help, and how often it was left.
fn text_field() -> (Page, (Field, RwSignal<i32>)) {
    Page::with(|| {
        let (field, left) = (Field::new("code"), RwSignal::new(0));
        let leave = move |()| left.update(|count| *count += 1);
        let view = view! {
            <TextField field=field kind=TextFieldKind::OneTimeCode label="Code *" help="6 cijfers" on_leave=leave />
            <label for="anders">"Ergens anders"</label>
            <input id="anders" />
            <a href="#code">"Vul de code in."</a>
            <button>"Verder"</button>
        };
        ((field, left), view)
    })
}

#[wasm_bindgen_test]
async fn what_is_typed_is_the_value_and_the_value_is_what_is_seen() {
    let (page, (field, _)) = text_field();
    page.fill("Code *", "123").await;
    assert_eq!(field.value.get_untracked(), "123");
    field.value.set("456".to_owned());
    settle().await;
    assert_eq!(page.input("Code *").value(), "456");
}

#[wasm_bindgen_test]
async fn help_and_error_describe_the_field_in_that_order() {
    let (page, (field, _)) = text_field();
    let input = page.input("Code *");
    assert_eq!(page.described_by(&input), ["6 cijfers"]);
    assert!(!input.has_attribute("aria-invalid"));

    field.error.set(Some(FOUT.to_owned()));
    settle().await;
    assert_eq!(page.described_by(&input), ["6 cijfers", FOUT]);
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(input.get_attribute("aria-required").as_deref(), Some("true"));

    field.error.set(None);
    settle().await;
    assert_eq!(page.described_by(&input), ["6 cijfers"]);
    assert!(!input.has_attribute("aria-invalid"));
    assert_eq!(page.text(), "Code * 6 cijfers Ergens andersVul de code in.Verder");
}

#[wasm_bindgen_test]
async fn the_error_stands_between_help_and_input() {
    let (page, (field, _)) = text_field();
    field.error.set(Some(FOUT.to_owned()));
    page.see(&format!("Code * 6 cijfers {FOUT}")).await;
    let input = page.input("Code *");
    let error = page.one("[id='code-fout']");
    let following = error.compare_document_position(&input) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING;
    assert_ne!(following, 0, "the error stands after the input");
}

#[wasm_bindgen_test]
async fn a_field_without_help_is_described_only_by_its_error() {
    let (page, field) = Page::with(|| {
        let field = Field::new("naam");
        let kind = TextFieldKind::Username;
        (field, view! { <TextField field=field kind=kind label="Naam *" on_leave=|()| () /> })
    });
    let input = page.input("Naam *");
    assert!(!input.has_attribute("aria-describedby"));
    field.error.set(Some(FOUT.to_owned()));
    settle().await;
    assert_eq!(page.described_by(&input), [FOUT]);
}

#[wasm_bindgen_test]
fn browser_and_phone_know_what_a_field_is_for() {
    let expected = [
        (TextFieldKind::Username, "text", "username", None),
        (TextFieldKind::Password, "password", "current-password", None),
        (TextFieldKind::OneTimeCode, "text", "one-time-code", Some("numeric")),
    ];
    for (kind, r#type, autocomplete, inputmode) in expected {
        let field = move || view! { <TextField field=Field::new("veld") kind=kind label="Veld" on_leave=|()| () /> };
        let page = Page::show(field);
        let input = page.input("Veld");
        assert_eq!(input.type_(), r#type, "{kind:?}");
        assert_eq!(input.get_attribute("autocomplete").as_deref(), Some(autocomplete), "{kind:?}");
        assert_eq!(input.get_attribute("inputmode").as_deref(), inputmode, "{kind:?}");
    }
}

#[wasm_bindgen_test]
async fn leaving_a_field_is_noticed() {
    let (page, (_, left)) = text_field();
    page.input("Code *").focus().unwrap();
    assert_eq!(left.get_untracked(), 0);
    page.input("Ergens anders").focus().unwrap();
    settle().await;
    assert_eq!(left.get_untracked(), 1);
}

/// An error that goes at that moment would move what one is about to press; and a button checks anyway.
#[wasm_bindgen_test]
async fn leaving_a_field_to_press_something_checks_nothing_yet() {
    let (page, (_, left)) = text_field();
    for next in [page.button("Verder"), page.link("Vul de code in.")] {
        page.input("Code *").focus().unwrap();
        next.focus().unwrap();
        settle().await;
        assert_eq!(left.get_untracked(), 0);
    }
}

#[wasm_bindgen_test]
async fn a_field_that_is_taken_away_while_somebody_types_in_it_breaks_nothing() {
    let (page, shown) = Page::with(|| {
        let shown = RwSignal::new(true);
        let kind = TextFieldKind::Username;
        // As on a page: the field is made inside of what goes.
        let form = move || {
            shown.get().then(|| {
                let field = Field::new("naam");
                let recheck = move |()| field.error.set(field.value.get_untracked().is_empty().then(String::new));
                view! { <TextField field=field kind=kind label="Naam *" on_leave=recheck /> }
            })
        };
        (shown, form)
    });
    page.input("Naam *").focus().unwrap();
    shown.set(false);
    page.see_not("Naam *").await;
    page.close().await;
}

const METHODES: &[(&str, &str)] = &[("basis", "Zonder sms"), ("midden", "Met sms")];

fn radio_group() -> (Page, (Field, RwSignal<i32>)) {
    Page::with(|| {
        let (field, chosen) = (Field::new("methode"), RwSignal::new(0));
        let choose = move |()| chosen.update(|count| *count += 1);
        let view = view! { <RadioGroup field=field legend="Inlogmethode *" options=METHODES on_choose=choose /> };
        ((field, chosen), view)
    })
}

#[wasm_bindgen_test]
async fn no_option_is_chosen_beforehand() {
    let (page, (field, _)) = radio_group();
    assert_eq!(field.value.get_untracked(), "");
    assert!(METHODES.iter().all(|(_, label)| !page.input(label).checked()));
}

#[wasm_bindgen_test]
async fn choosing_an_option_sets_the_value_and_releases_the_other() {
    let (page, (field, chosen)) = radio_group();
    for (value, label) in METHODES {
        page.choose(label).await;
        assert_eq!(field.value.get_untracked(), *value);
        let checked: Vec<_> = METHODES.iter().filter(|(_, label)| page.input(label).checked()).collect();
        assert_eq!(checked, [&(*value, *label)]);
    }
    assert_eq!(chosen.get_untracked(), 2);
}

#[wasm_bindgen_test]
async fn a_value_set_from_elsewhere_is_the_option_that_is_chosen() {
    let (page, (field, _)) = radio_group();
    field.value.set("midden".to_owned());
    settle().await;
    assert!(page.input("Met sms").checked() && !page.input("Zonder sms").checked());
}

/// The browser moves between radio buttons with the arrows when they have one name; a test cannot press a real arrow.
#[wasm_bindgen_test]
fn the_options_are_one_group_to_the_keyboard() {
    let (page, _) = radio_group();
    for (_, label) in METHODES {
        let input = page.input(label);
        assert_eq!((input.type_().as_str(), input.name().as_str()), ("radio", "methode"), "{label}");
    }
}

#[wasm_bindgen_test]
async fn the_question_names_the_group_and_the_error_describes_it() {
    let (page, (field, _)) = radio_group();
    let group = page.region("Inlogmethode *");
    let group = group.element();
    assert_eq!(group.get_attribute("role").as_deref(), Some("radiogroup"));
    assert_eq!(group.get_attribute("aria-required").as_deref(), Some("true"));
    assert!(!group.has_attribute("aria-describedby") && !group.has_attribute("aria-invalid"));

    field.error.set(Some(FOUT.to_owned()));
    settle().await;
    assert_eq!(page.described_by(group), [FOUT]);
    assert_eq!(group.get_attribute("aria-invalid").as_deref(), Some("true"));
}

/// Two fields and their summary, with the button that counts attempts.
fn form() -> (Page, (Field, Field, RwSignal<usize>)) {
    Page::with(|| {
        let (naam, code) = (Field::new("naam"), Field::new("code"));
        let attempts = RwSignal::new(0);
        let view = view! {
            <ErrorSummary fields=vec![naam, code] attempts=attempts.into() />
            <TextField field=naam kind=TextFieldKind::Username label="Naam *" on_leave=|()| () />
            <TextField field=code kind=TextFieldKind::OneTimeCode label="Code *" on_leave=|()| () />
        };
        ((naam, code, attempts), view)
    })
}

const KOP: &str = "Controleer wat u heeft ingevuld";

#[wasm_bindgen_test]
async fn the_summary_comes_only_after_a_try_that_failed() {
    let (page, (naam, _, attempts)) = form();
    assert_eq!(page.text(), "Naam * Code *");
    naam.error.set(Some("Invoerfout: vul uw naam in.".to_owned()));
    page.see_not(KOP).await;
    attempts.set(1);
    page.see(KOP).await;
    naam.error.set(None);
    page.see_not(KOP).await;
}

#[wasm_bindgen_test]
async fn the_summary_takes_the_focus_at_each_try_that_failed() {
    let (page, (naam, code, attempts)) = form();
    for (attempt, fields) in [(1, vec![naam, code]), (2, vec![code])] {
        page.input("Naam *").focus().unwrap();
        naam.error.set(None);
        for field in fields {
            field.error.set(Some(FOUT.to_owned()));
        }
        attempts.set(attempt);
        support::wait_until("the summary to have the focus", || page::focused() == KOP).await;
    }
}

#[wasm_bindgen_test]
async fn an_entry_of_the_summary_brings_one_to_its_field() {
    let (page, (naam, code, attempts)) = form();
    naam.error.set(Some("Invoerfout: vul uw naam in.".to_owned()));
    code.error.set(Some(FOUT.to_owned()));
    attempts.set(1);
    support::wait_until("the summary to have the focus", || page::focused() == KOP).await;
    let address = page::address();
    // Without the word that only repeats itself, and with a capital.
    page.press("Vul de code in.").await;
    assert_eq!(page::focused(), "Code *");
    page.press("Vul uw naam in.").await;
    assert_eq!(page::focused(), "Naam *");
    assert_eq!(page::address(), address);
    assert_eq!(page.left_to_browser(), Vec::<String>::new());
}

#[wasm_bindgen_test]
async fn the_summary_lists_the_faults_in_the_order_of_the_page() {
    let (page, (naam, code, attempts)) = form();
    code.error.set(Some(FOUT.to_owned()));
    naam.error.set(Some("Invoerfout: vul uw naam in.".to_owned()));
    attempts.set(1);
    page.see(&format!("{KOP} Vul uw naam in. Vul de code in.")).await;
    let links = page.all("ul a").iter().map(|link| link.get_attribute("href").unwrap()).collect::<Vec<_>>();
    assert_eq!(links, ["#naam", "#code"]);
}
