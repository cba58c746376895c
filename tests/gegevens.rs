//! What shows much at once: a table, the pages of a list, the steps of a form; and the place of what is still to come.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::components::{Column, Pagination, Skeleton, Steps, Table, pages_to_show};
use leptos::prelude::*;
use support::Page;
use support::scope::visible_text;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const COLUMNS: &[Column] = &[Column::numeric("#"), Column::text("Naam"), Column::numeric("Aantal")];
const LEEG: &str = "Er zijn geen resultaten.";

fn table(rows: &[[&'static str; 3]], row_headers: bool) -> Page {
    let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).into()).collect()).collect::<Vec<_>>();
    Page::show(move || {
        view! {
            <Table id="lijst" caption="Zoekresultaten" columns=COLUMNS rows=rows row_headers=row_headers empty=LEEG />
        }
    })
}

fn texts(page: &Page, selector: &str) -> Vec<String> {
    page.all(selector).iter().map(visible_text).collect()
}

fn pages(current: usize, total: usize) -> Page {
    Page::show(move || {
        let href = |page: usize| format!("/lijst?pagina={page}");
        view! { <Pagination name="Pagina's van de lijst" current=current total=total href=href /> }
    })
}

#[wasm_bindgen_test]
fn a_table_names_its_columns_and_its_rows() {
    let rows = [["1", "Groen", "12"], ["2", "De Blauw", "3"]];
    let page = table(&rows, true);
    assert_eq!(texts(&page, "caption"), ["Zoekresultaten"]);
    assert_eq!(texts(&page, "thead th[scope=col]"), ["#", "Naam", "Aantal"]);
    assert_eq!(texts(&page, "tbody th[scope=row]"), ["1", "2"]);
    assert_eq!(texts(&page, "tbody td"), ["Groen", "12", "De Blauw", "3"]);
    let page = table(&rows, false);
    assert_eq!((page.all("tbody th").len(), page.all("tbody td").len()), (0, 6));
    assert!(!page.text().contains(LEEG));
}

#[wasm_bindgen_test]
fn a_table_scrolls_in_a_part_of_the_page_that_has_its_name_and_takes_the_keyboard() {
    let page = table(&[["1", "Groen", "12"]], false);
    let region = page.region("Zoekresultaten");
    // A section with a name is a region.
    assert_eq!(region.element().tag_name(), "SECTION");
    assert_eq!(region.element().get_attribute("tabindex").as_deref(), Some("0"));
    assert_eq!(region.all("table").len(), 1);
}

#[wasm_bindgen_test]
fn a_table_without_rows_says_so() {
    let page = table(&[], true);
    assert_eq!((page.all("tbody tr").len(), page.all("thead th").len()), (0, 3));
    assert!(page.text().ends_with(LEEG));
}

#[wasm_bindgen_test]
fn the_first_the_last_and_the_pages_nearby_are_shown() {
    let shown = |current, total| {
        let pages = pages_to_show(current, total);
        pages.iter().map(|page| page.map_or("…".to_owned(), |page| page.to_string())).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(shown(1, 1), "1");
    assert_eq!(shown(1, 5), "1 2 … 5");
    assert_eq!(shown(1, 12), "1 2 … 12");
    assert_eq!(shown(3, 12), "1 2 3 4 … 12");
    assert_eq!(shown(4, 12), "1 2 3 4 5 … 12");
    assert_eq!(shown(5, 12), "1 … 4 5 6 … 12");
    assert_eq!(shown(10, 12), "1 … 9 10 11 12");
    assert_eq!(shown(12, 12), "1 … 11 12");
}

#[wasm_bindgen_test]
fn each_page_is_a_link_and_one_is_where_one_is() {
    let page = pages(5, 12);
    let part = page.region("Pagina's van de lijst");
    assert_eq!(part.element().tag_name(), "NAV");
    assert!(part.text().starts_with("Pagina 5 van 12"));
    let links = part.all("a");
    let hrefs: Vec<_> = links.iter().map(|link| link.get_attribute("href").unwrap()).collect();
    assert_eq!(hrefs, [4, 1, 4, 5, 6, 12, 6].map(|number| format!("/lijst?pagina={number}")));
    let current = part.one("[aria-current=page]");
    assert_eq!(current.get_attribute("aria-label").as_deref(), Some("Pagina 5"));
    assert_eq!(part.link("Vorige pagina").get_attribute("href").as_deref(), Some("/lijst?pagina=4"));
    assert_eq!(part.link("Volgende pagina").get_attribute("href").as_deref(), Some("/lijst?pagina=6"));
}

#[wasm_bindgen_test]
fn there_is_no_page_before_the_first_nor_after_the_last() {
    let page = pages(1, 3);
    assert_eq!((page.has_link("Vorige pagina"), page.has_link("Volgende pagina")), (false, true));
    let page = pages(3, 3);
    assert_eq!((page.has_link("Vorige pagina"), page.has_link("Volgende pagina")), (true, false));
}

#[wasm_bindgen_test]
fn one_page_needs_no_way_to_another() {
    assert_eq!((pages(1, 1).text(), pages(1, 0).text()), (String::new(), String::new()));
}

#[wasm_bindgen_test]
async fn steps_tell_in_words_where_one_is_and_what_is_done() {
    let (page, current) = Page::with(|| {
        let current = RwSignal::new(2);
        (current, view! { <Steps steps=&["Gegevens", "Bijlagen", "Controle"] current=current /> })
    });
    assert_eq!(texts(&page, "p"), ["Stap 2 van 3: Bijlagen"]);
    assert_eq!(texts(&page, "ol > li"), ["Gegevens (klaar)", "Bijlagen", "Controle"]);
    assert_eq!(texts(&page, "[aria-current=step]"), ["Bijlagen"]);
    page.translate();
    current.set(3);
    page.see("Stap 3 van 3: Controle").await;
    page.see_not("Støp 2").await;
    assert_eq!(texts(&page, "ol > li"), ["Gegevens (klaar)", "Bijlagen (klaar)", "Controle"]);
}

#[wasm_bindgen_test]
fn the_place_of_what_is_to_come_is_not_read_out() {
    let page = Page::show(|| view! { <Skeleton lines=3 /> });
    let skeleton = page.one("[aria-hidden=true]");
    assert_eq!((skeleton.child_element_count(), page.text().as_str()), (3, ""));
}
