//! A date in three parts: what people type and paste, and what is said of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::components::{DateFault, DateField, DateParts, Field, read_date};
use leptos::prelude::*;
use support::{Page, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn parts(day: &str, month: &str, year: &str) -> DateParts {
    DateParts { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() }
}

/// A date field, and how often it was left.
fn date_field() -> (Page, (Field, RwSignal<i32>)) {
    Page::with(|| {
        let (field, left) = (Field::new("begin"), RwSignal::new(0));
        let leave = move |()| left.update(|count| *count += 1);
        let view = view! {
            <DateField field=field legend="Begindatum *" help="Bijvoorbeeld 31 12 2027." on_leave=leave />
            <label for="anders">"Ergens anders"</label>
            <input id="anders" />
        };
        ((field, left), view)
    })
}

fn boxes(page: &Page) -> [String; 3] {
    ["Dag", "Maand", "Jaar"].map(|label| page.input(label).value())
}

fn wrong_boxes(page: &Page) -> [bool; 3] {
    ["Dag", "Maand", "Jaar"].map(|label| page.input(label).has_attribute("aria-invalid"))
}

#[wasm_bindgen_test]
fn a_date_with_or_without_leading_zeros_is_one_value() {
    for typed in [parts("1", "2", "2027"), parts("01", "02", "2027"), parts(" 01 ", "2 ", " 2027")] {
        assert_eq!(typed.value(), "2027-02-01");
    }
    assert_eq!(DateParts::of_value("2027-02-01"), parts("01", "02", "2027"));
}

#[wasm_bindgen_test]
fn what_is_no_date_is_kept_as_it_was_typed() {
    for typed in [parts("31", "13", "2027"), parts("", "2", ""), parts("een", "mei", "'27"), parts("", "", "")] {
        assert_eq!(DateParts::of_value(&typed.value()), typed);
    }
    assert_eq!(parts("31", "13", "2027").value(), "31-13-2027");
    assert_eq!(parts(" ", "", "").value(), "");
}

/// Four, two and two digits are the shape of the value of a real date.
#[wasm_bindgen_test]
fn a_year_in_the_place_of_the_day_does_not_become_a_date() {
    let typed = parts("2027", "12", "31");
    assert_eq!(read_date(&typed.value()), Err(DateFault::Day));
    assert_eq!(DateParts::of_value(&typed.value()), typed);
}

#[wasm_bindgen_test]
fn the_part_that_is_wrong_is_named() {
    let expected = [
        (parts("", "", ""), DateFault::Empty),
        (parts("", "12", "2027"), DateFault::DayMissing),
        (parts("31", "", "2027"), DateFault::MonthMissing),
        (parts("31", "12", ""), DateFault::YearMissing),
        (parts("32", "12", "2027"), DateFault::Day),
        (parts("0", "12", "2027"), DateFault::Day),
        (parts("+1", "12", "2027"), DateFault::Day),
        (parts("001", "12", "2027"), DateFault::Day),
        (parts("31", "13", "2027"), DateFault::Month),
        (parts("31", "mei", "2027"), DateFault::Month),
        (parts("31", "12", "27"), DateFault::Year),
        (parts("31", "12", "0000"), DateFault::Year),
        (parts("31", "4", "2027"), DateFault::NoSuchDay),
        (parts("29", "2", "2027"), DateFault::NoSuchDay),
    ];
    for (typed, fault) in expected {
        assert_eq!(typed.date(), Err(fault), "{typed:?}");
        assert_eq!(read_date(&typed.value()), Err(fault), "{typed:?}");
        assert!(fault.text().starts_with("Invoerfout: "), "{fault:?}");
    }
    assert!(parts("29", "2", "2028").date().is_ok());
}

#[wasm_bindgen_test]
fn a_whole_date_is_recognised_and_half_a_one_is_not() {
    for text in ["31-12-2027", "31/12/2027", "31.12.2027", " 31 12 2027 ", "2027-12-31"] {
        assert_eq!(DateParts::whole(text), Some(parts("31", "12", "2027")), "{text}");
    }
    for text in ["", "31", "31-12", "31-12-2", "31-12-20", "31-12-202", "31-12-2027-", "31-mei-2027", "31122027"] {
        assert_eq!(DateParts::whole(text), None, "{text}");
    }
}

#[wasm_bindgen_test]
async fn three_parts_make_one_value() {
    let (page, (field, _)) = date_field();
    page.fill("Dag", "1").await;
    assert_eq!(field.value.get_untracked(), "1--");
    page.fill("Maand", "2").await;
    page.fill("Jaar", "2027").await;
    assert_eq!(field.value.get_untracked(), "2027-02-01");
    assert_eq!(boxes(&page), ["1", "2", "2027"], "what was typed changed under the hands of who typed it");
}

#[wasm_bindgen_test]
async fn a_date_that_is_pasted_in_the_first_part_goes_to_all_three() {
    let (page, (field, _)) = date_field();
    page.fill("Dag", "31").await;
    for _ in 0..2 {
        page.fill("Dag", "31-12-2027").await;
        assert_eq!(boxes(&page), ["31", "12", "2027"]);
        assert_eq!(field.value.get_untracked(), "2027-12-31");
    }
}

#[wasm_bindgen_test]
async fn a_date_that_is_set_by_the_page_is_shown() {
    let (page, (field, _)) = date_field();
    field.value.set("1950-01-21".to_owned());
    settle().await;
    assert_eq!(boxes(&page), ["21", "01", "1950"]);
    field.value.set(String::new());
    settle().await;
    assert_eq!(boxes(&page), ["", "", ""]);
}

#[wasm_bindgen_test]
async fn a_date_is_left_once_and_not_between_its_parts() {
    let (page, (_, left)) = date_field();
    for part in ["Dag", "Maand", "Jaar", "Dag"] {
        page.input(part).focus().unwrap();
        settle().await;
    }
    assert_eq!(left.get_untracked(), 0);
    page.input("Ergens anders").focus().unwrap();
    settle().await;
    assert_eq!(left.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn help_and_error_describe_the_group_and_the_error_the_part_that_is_wrong() {
    let (page, (field, _)) = date_field();
    let group = page.one("fieldset");
    assert_eq!(page.described_by(&group), ["Bijvoorbeeld 31 12 2027."]);
    assert_eq!(page.all("input[aria-required=true]").len(), 3);
    page.fill("Dag", "31").await;
    page.fill("Maand", "13").await;
    page.fill("Jaar", "2027").await;
    assert_eq!(wrong_boxes(&page), [false; 3], "it was checked while typing");

    let fault = read_date(&field.value.get_untracked()).unwrap_err().text();
    field.check(Some(fault));
    settle().await;
    assert_eq!(wrong_boxes(&page), [false, true, false]);
    assert_eq!(page.described_by(&group), ["Bijvoorbeeld 31 12 2027.", fault]);
    assert_eq!(page.described_by(&page.input("Maand")), [fault]);
    assert!(page.described_by(&page.input("Dag")).is_empty());
    page.see(&format!("Begindatum * Bijvoorbeeld 31 12 2027. {fault} Dag")).await;

    page.fill("Maand", "1").await;
    assert_eq!(wrong_boxes(&page), [false, true, false], "it was checked while typing");
    field.check(None);
    settle().await;
    assert_eq!((wrong_boxes(&page), page.described_by(&group).len()), ([false; 3], 1));
}

/// A date that exists, yet not what the form asks: all of it is to be mended.
#[wasm_bindgen_test]
async fn an_error_about_the_date_as_a_whole_marks_all_parts() {
    let (page, (field, _)) = date_field();
    field.value.set("2027-12-31".to_owned());
    field.error.set(Some("Invoerfout: vul een datum in die voorbij is.".to_owned()));
    settle().await;
    assert_eq!(wrong_boxes(&page), [true; 3]);
}

#[wasm_bindgen_test]
async fn an_error_that_changes_is_seen_on_a_translated_page() {
    let (page, (field, _)) = date_field();
    field.error.set(Some("Invoerfout: eerste.".to_owned()));
    page.see("Invoerfout: eerste.").await;
    page.translate();
    field.error.set(Some("Invoerfout: tweede.".to_owned()));
    page.see("Invoerfout: tweede.").await;
    page.see_not("Invøørfout").await;
}

#[wasm_bindgen_test]
async fn a_browser_may_fill_in_a_date_of_birth_and_no_other() {
    let autocomplete = |page: &Page| {
        ["Dag", "Maand", "Jaar"].map(|label| page.input(label).get_attribute("autocomplete").unwrap_or_default())
    };
    assert_eq!(autocomplete(&date_field().0), ["off", "off", "off"]);
    let page = Page::show(|| {
        let field = Field::new("geboren");
        view! { <DateField field=field legend="Geboortedatum" birthday=true required=false on_leave=|()| () /> }
    });
    assert_eq!(autocomplete(&page), ["bday-day", "bday-month", "bday-year"]);
    assert!(page.all("[aria-required]").is_empty());
    assert!(page.all("input").iter().all(|input| input.get_attribute("inputmode").as_deref() == Some("numeric")));
}
