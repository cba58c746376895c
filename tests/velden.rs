//! The other fields of a form: more lines, a list to choose from, a checkbox, a BSN; and fields that may stay empty.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::components::{
    BsnField, CHECKED, Checkbox, Field, Select, TextArea, TextField, TextFieldKind, characters_left, read_bsn,
};
use doelgroepregister_web::teksten::velden as teksten;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use support::{Clock, Page, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

const FOUT: &str = "Invoerfout: kies een jaar.";

/// A field, how often it was left or chosen, and something else on the page to go to.
fn page_of(show: fn(Field, Callback<()>) -> AnyView) -> (Page, (Field, RwSignal<i32>)) {
    Page::with(move || {
        let (field, noticed) = (Field::new("veld"), RwSignal::new(0));
        let notice = Callback::new(move |()| noticed.update(|count| *count += 1));
        let view = view! {
            {show(field, notice)}
            <label for="anders">"Ergens anders"</label>
            <input id="anders" />
        };
        ((field, noticed), view)
    })
}

fn text_area() -> (Page, (Field, RwSignal<i32>)) {
    page_of(|field, leave| {
        view! { <TextArea field=field label="Toelichting" help="In uw eigen woorden." max=20 rows=3 on_leave=leave /> }
            .into_any()
    })
}

fn select() -> (Page, (Field, RwSignal<i32>)) {
    page_of(|field, leave| {
        let options = vec![("2025".into(), "2025".into()), ("2024".into(), "2024 en eerder".into())];
        view! { <Select field=field label="Peiljaar *" help="Het jaar van de telling." options=options on_leave=leave /> }
            .into_any()
    })
}

fn checkbox() -> (Page, (Field, RwSignal<i32>)) {
    page_of(|field, choose| view! { <Checkbox field=field label="Ik ga akkoord *" on_choose=choose /> }.into_any())
}

/// Chooses as a person does.
async fn pick(page: &Page, value: &str) {
    let list = page.input("Peiljaar *");
    list.set_value(value);
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    list.dispatch_event(&Event::new_with_event_init_dict("change", &bubbles).unwrap()).unwrap();
    settle().await;
}

/// Whether help and error describe a control, and what it says about its value and about being needed.
async fn assert_tied(page: &Page, field: Field, control: &Element, help: Option<&str>) {
    let with_error: Vec<&str> = help.into_iter().chain([FOUT]).collect();
    assert_eq!(page.described_by(control), help.into_iter().collect::<Vec<_>>());
    assert_eq!(control.get_attribute("aria-required").as_deref(), Some("true"));
    assert!(!control.has_attribute("aria-invalid"));
    field.error.set(Some(FOUT.to_owned()));
    settle().await;
    assert_eq!(page.described_by(control), with_error);
    assert_eq!(control.get_attribute("aria-invalid").as_deref(), Some("true"));
    let error = page.one("[id='veld-fout']");
    let following = error.compare_document_position(control) & web_sys::Node::DOCUMENT_POSITION_FOLLOWING;
    assert_ne!(following, 0, "the error stands after its control");
    field.error.set(None);
    page.see_not(FOUT).await;
    assert!(!control.has_attribute("aria-invalid"));
}

/// Whether leaving is noticed once, and typing is not.
async fn assert_left_once(page: &Page, control: &HtmlElement, noticed: RwSignal<i32>) {
    control.focus().unwrap();
    assert_eq!(noticed.get_untracked(), 0);
    page.input("Ergens anders").focus().unwrap();
    settle().await;
    assert_eq!(noticed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn each_field_is_tied_to_its_help_and_its_error() {
    let (page, (field, _)) = text_area();
    let help = "In uw eigen woorden. U kunt maximaal 20 tekens gebruiken.";
    assert_tied(&page, field, &page.input("Toelichting"), Some(help)).await;
    let (page, (field, _)) = select();
    assert_tied(&page, field, &page.input("Peiljaar *"), Some("Het jaar van de telling.")).await;
    let (page, (field, _)) = checkbox();
    assert_tied(&page, field, &page.input("Ik ga akkoord *"), None).await;
    let (page, (field, _)) =
        page_of(|field, leave| view! { <BsnField field=field label="BSN *" on_leave=leave /> }.into_any());
    assert_tied(&page, field, &page.input("BSN *"), Some(teksten::BSN_UITLEG)).await;
}

#[wasm_bindgen_test]
async fn leaving_a_field_is_noticed_and_typing_is_not() {
    let (page, (_, noticed)) = text_area();
    page.fill("Toelichting", "Een tekst").await;
    assert_left_once(&page, &page.input("Toelichting"), noticed).await;
    let (page, (_, noticed)) = select();
    pick(&page, "2025").await;
    assert_left_once(&page, &page.input("Peiljaar *"), noticed).await;
}

#[wasm_bindgen_test]
async fn a_field_that_may_stay_empty_says_nothing_of_being_needed() {
    let page = Page::show(|| {
        let (kind, nothing) = (TextFieldKind::Text("off"), Callback::new(|()| ()));
        view! {
            <TextField field=Field::new("a") kind=kind label="Tekst" required=false on_leave=nothing />
            <TextArea field=Field::new("b") label="Meer" required=false on_leave=nothing />
            <Select field=Field::new("c") label="Keuze" options=vec![] required=false on_leave=nothing />
            <Checkbox field=Field::new("d") label="Vinkje" required=false on_choose=nothing />
            <BsnField field=Field::new("e") label="BSN" required=false on_leave=nothing />
        }
    });
    assert_eq!(page.all("input, textarea, select").len(), 5);
    assert_eq!(page.all("[aria-required], [required]").len(), 0);
}

#[wasm_bindgen_test]
async fn what_is_too_much_is_told_and_not_cut_off() {
    let (page, (field, _)) = text_area();
    page.see("U heeft nog 20 tekens over.").await;
    page.fill("Toelichting", "negentien tekens é!").await;
    page.see("U heeft nog 1 teken over.").await;
    page.fill("Toelichting", "een tekst van 24 tekens!").await;
    page.see("U heeft 4 tekens te veel.").await;
    assert_eq!(field.value.get_untracked(), "een tekst van 24 tekens!");
    assert_eq!(page.input("Toelichting").value(), "een tekst van 24 tekens!");
    assert_eq!([characters_left("", 3), characters_left("😀é", 3), characters_left("vier", 3)], [3, 1, -1]);
}

#[wasm_bindgen_test]
async fn who_hears_the_page_is_told_what_is_left_only_when_it_is_little_and_after_some_rest() {
    let clock = Clock::skipping(1_000..1_001);
    let (page, _) = text_area();
    settle().await;
    assert_eq!((page.one("[role=status]").text_content().unwrap().as_str(), clock.skipped().len()), ("", 0));
    page.fill("Toelichting", "kort").await;
    assert_eq!((page.one("[role=status]").text_content().unwrap().as_str(), clock.skipped().len()), ("", 1));
    page.fill("Toelichting", "achttien tekens...").await;
    assert_eq!(page.one("[role=status]").text_content().unwrap(), "U heeft nog 2 tekens over.");
    page.fill("Toelichting", "weer kort").await;
    assert_eq!(page.one("[role=status]").text_content().unwrap(), "");
    drop(clock);
    page.fill("Toelichting", "achttien tekens...").await;
    assert_eq!(page.one("[role=status]").text_content().unwrap(), "", "it is told while somebody is typing");
    assert_eq!(page.one("[aria-hidden=true]").text_content().unwrap(), "U heeft nog 2 tekens over.");
}

#[wasm_bindgen_test]
async fn what_is_left_is_seen_on_a_translated_page() {
    let (page, _) = text_area();
    page.see("U heeft nog 20 tekens over.").await;
    page.translate();
    page.fill("Toølichting", "tien teken").await;
    page.see("U heeft nog 10 tekens over.").await;
    page.see_not("U høøft nog 20").await;
}

#[wasm_bindgen_test]
async fn nothing_is_chosen_beforehand_and_what_is_chosen_is_the_value() {
    let (page, (field, _)) = select();
    let list = page.input("Peiljaar *");
    assert_eq!(
        (list.value().as_str(), list.text_content().unwrap().as_str()),
        ("", "Maak een keuze20252024 en eerder")
    );
    pick(&page, "2024").await;
    assert_eq!(field.value.get_untracked(), "2024");
    field.value.set("2025".to_owned());
    settle().await;
    assert_eq!(list.value(), "2025");
    field.value.set(String::new());
    settle().await;
    assert_eq!(list.value(), "");
}

#[wasm_bindgen_test]
async fn a_list_shows_the_choice_that_was_there_already() {
    let page = Page::show(|| {
        let field = Field::new("veld");
        field.value.set("b".to_owned());
        let options = vec![("a".into(), "A".into()), ("b".into(), "B".into())];
        view! { <Select field=field label="Keuze" options=options on_leave=|()| () /> }
    });
    assert_eq!(page.input("Keuze").value(), "b");
}

#[wasm_bindgen_test]
async fn a_checkbox_is_checked_by_its_label_and_by_its_field() {
    let (page, (field, noticed)) = checkbox();
    let input = page.input("Ik ga akkoord *");
    assert!(!input.checked());
    page.one("label[for=veld]").unchecked_into::<HtmlElement>().click();
    settle().await;
    assert_eq!((field.value.get_untracked().as_str(), noticed.get_untracked(), input.checked()), (CHECKED, 1, true));
    page.choose("Ik ga akkoord *").await;
    assert_eq!((field.value.get_untracked().as_str(), noticed.get_untracked()), ("", 2));
    field.value.set(CHECKED.to_owned());
    settle().await;
    assert!(input.checked());
}

#[wasm_bindgen_test]
fn a_bsn_is_read_as_people_write_it() {
    for text in ["123456782", "123.456.782", " 1234 56 782 ", "1234-56-782"] {
        assert_eq!(read_bsn(text).map(|bsn| bsn.full_digits()), Ok("123456782".to_owned()), "{text}");
    }
    let wrong = [
        ("", teksten::BSN_LEEG),
        (" - ", teksten::BSN_LEEG),
        ("12345678X", teksten::BSN_GEEN_CIJFERS),
        ("1234567", teksten::BSN_VERKEERDE_LENGTE),
        ("1234567821", teksten::BSN_VERKEERDE_LENGTE),
        ("123456789", teksten::BSN_ELFPROEF),
    ];
    for (text, fault) in wrong {
        assert_eq!(read_bsn(text).err(), Some(fault), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_bsn_stays_as_it_was_typed_and_no_browser_keeps_it() {
    let (page, (field, _)) =
        page_of(|field, leave| view! { <BsnField field=field label="BSN *" on_leave=leave /> }.into_any());
    page.fill("BSN *", "123.456.782").await;
    let input = page.input("BSN *");
    assert_eq!((field.value.get_untracked(), input.value()), ("123.456.782".to_owned(), "123.456.782".to_owned()));
    let attributes = ["type", "inputmode", "autocomplete"].map(|name| input.get_attribute(name).unwrap_or_default());
    assert_eq!(attributes, ["text", "numeric", "off"]);
}

#[wasm_bindgen_test]
fn a_phone_shows_the_keyboard_that_belongs_to_a_field() {
    let expected = [
        (TextFieldKind::Text("name"), ["text", "name", "", ""]),
        (TextFieldKind::Email, ["email", "email", "", "none"]),
        (TextFieldKind::Phone, ["tel", "tel", "", "none"]),
        (TextFieldKind::Number, ["text", "off", "numeric", "none"]),
    ];
    for (kind, attributes) in expected {
        let page =
            Page::show(move || view! { <TextField field=Field::new("a") kind=kind label="A" on_leave=|()| () /> });
        let input = page.input("A");
        let names = ["type", "autocomplete", "inputmode", "autocapitalize"];
        assert_eq!(names.map(|name| input.get_attribute(name).unwrap_or_default()), attributes, "{kind:?}");
    }
}
