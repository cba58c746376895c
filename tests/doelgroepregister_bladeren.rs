//! The rows of the overview of the own employees (W6), a page of them at a time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::teksten::werkgevers_doelgroepregister as teksten;
use support::doelgroep::{adres, caption, numbers, with_rows};
use support::page::{address, focused};
use support::scope::visible_text;
use support::settle;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_columns_are_those_of_the_screen_and_an_empty_date_is_explained() {
    let (_api, page) = with_rows(3, "").await;
    let columns: Vec<_> = page.all("thead th").iter().map(visible_text).collect();
    assert_eq!(columns, ["#", "Burgerservicenummer", "Loonheffingennummer", "Einddatum registratie"]);
    let rows: Vec<_> = page.all("tbody tr").iter().map(visible_text).collect();
    assert_eq!(rows[0], "1 100000001 001001784L01 Leeg: voor onbepaalde tijd");
    assert_eq!(rows[2], "3 100000003 001001784L01 31 december 2029");
    // A row is named by whom it is about.
    let named: Vec<_> = page.all("tbody th[scope=row]").iter().map(visible_text).collect();
    assert_eq!(named, ["100000001", "100000002", "100000003"]);
}

#[wasm_bindgen_test]
async fn each_page_of_each_size_shows_its_rows_with_their_numbers() {
    for (size, pages) in [(10, 5), (20, 3), (25, 2)] {
        for number in 1..=pages {
            let (_api, page) = with_rows(49, &format!("&pagina={number}&perPagina={size}")).await;
            let (first, last) = ((number - 1) * size + 1, (number * size).min(49));
            assert_eq!(numbers(&page), (first..=last).collect::<Vec<_>>());
            assert_eq!(caption(&page), format!("Resultaten {first} tot en met {last} van 49"));
            let sizes = page.region("Resultaten per pagina");
            assert_eq!(visible_text(&sizes.one("[aria-current=true]")), size.to_string());
            assert_eq!(sizes.text(), "Resultaten per pagina: 10 20 25");
        }
    }
}

#[wasm_bindgen_test]
async fn the_pages_read_as_on_the_screen() {
    let (_api, page) = with_rows(23, "&pagina=2").await;
    assert_eq!((numbers(&page), caption(&page).as_str()), (vec![21, 22, 23], "Resultaten 21 tot en met 23 van 23"));
    let text = page.region(teksten::PAGINAS).text();
    assert!(text.ends_with("Vorige pagina Pagina 1 2"), "{text}");
    let link = page.link("Vorige pagina").get_attribute("href").unwrap();
    assert_eq!(link, adres("&pagina=1&perPagina=20"));
}

#[wasm_bindgen_test]
async fn to_other_rows_the_focus_and_the_reader_come_along_and_nothing_is_asked_again() {
    let (api, page) = with_rows(49, "").await;
    let calls = api.calls().len();
    page.press("Volgende pagina").await;
    page.see("Resultaten 21 tot en met 40 van 49").await;
    settle().await;
    assert_eq!(focused(), teksten::ZOEKRESULTATEN);
    assert_eq!(page.announced().last().map(String::as_str), Some("Resultaten 21 tot en met 40 van 49"));
    // Another size begins at the first row.
    page.press("10").await;
    page.see("Resultaten 1 tot en met 10 van 49").await;
    assert_eq!(address(), adres("&pagina=1&perPagina=10"));
    settle().await;
    assert_eq!(focused(), teksten::ZOEKRESULTATEN);
    page.back().await;
    page.see("Resultaten 21 tot en met 40 van 49").await;
    settle().await;
    // Back to the link that was pressed.
    assert_eq!(focused(), "10");
    assert_eq!(api.calls().len(), calls);
}

#[wasm_bindgen_test]
async fn what_the_address_cannot_mean_is_the_nearest_that_it_can() {
    for (more, range) in [
        ("&pagina=99", "Resultaten 41 tot en met 49 van 49"),
        ("&pagina=0", "Resultaten 1 tot en met 20 van 49"),
        ("&pagina=-1", "Resultaten 1 tot en met 20 van 49"),
        ("&pagina=twee", "Resultaten 1 tot en met 20 van 49"),
        ("&pagina=2&perPagina=7", "Resultaten 21 tot en met 40 van 49"),
        ("&pagina=99999999999999999999&perPagina=0", "Resultaten 1 tot en met 20 van 49"),
    ] {
        let (_api, page) = with_rows(49, more).await;
        assert_eq!(caption(&page), range, "{more}");
    }
}
