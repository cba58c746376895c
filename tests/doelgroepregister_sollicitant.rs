//! Asking about one person (W7), the answer (W8), and what is kept of it: nothing.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use chrono::NaiveDate;
use contract::probleem::{Probleem, ProbleemCode, Veldfout};
use contract::werkgever::BsnVraag;
use doelgroepregister_web::teksten::{velden, werkgevers_doelgroepregister as teksten};
use leptos::prelude::{document, window};
use support::doelgroep::{antwoord, api, vraag_op};
use support::page::{address, focused, title};
use support::problems::probleem;
use support::scope::visible_text;
use support::{FakeApi, Page, Reply, settle};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const BSN: &str = "Burgerservicenummer (BSN)";
const ADRES: &str = "/werkgevers/doelgroepregister/sollicitant?organisatie=groen";

async fn sollicitant() -> Page {
    let page = Page::open(ADRES).await;
    page.arrive_at(teksten::SOLLICITANT_TITEL).await;
    page
}

async fn ask(page: &Page, bsn: &str) {
    page.fill(BSN, bsn).await;
    page.press("Opvragen").await;
}

fn cells(page: &Page) -> Vec<String> {
    page.all("tbody th, tbody td").iter().map(visible_text).collect()
}

#[wasm_bindgen_test]
async fn each_of_the_four_faults_is_told_apart_before_anything_is_sent() {
    let api = api("S. Een");
    let page = sollicitant().await;
    let before = api.calls().len();
    for (typed, fault) in [
        ("", velden::BSN_LEEG),
        ("12345678a", velden::BSN_GEEN_CIJFERS),
        ("1234567", velden::BSN_VERKEERDE_LENGTE),
        ("123456789", velden::BSN_ELFPROEF),
    ] {
        ask(&page, typed).await;
        assert_eq!(page.described_by(&page.input(BSN)), [velden::BSN_UITLEG, fault]);
        assert_eq!(focused(), "Controleer wat u heeft ingevuld");
        assert!(title().starts_with("1 foutmelding - "), "{}", title());
        assert_eq!(page.input(BSN).value(), typed);
    }
    assert_eq!(api.calls().len(), before);
}

#[wasm_bindgen_test]
async fn a_number_may_be_typed_as_people_write_it_and_nothing_keeps_it() {
    let api = api("S. Twee");
    api.post(&vraag_op(), [Reply::ok(&antwoord("012345672", false, None))]);
    let page = sollicitant().await;
    for typed in ["012345672", "0123.45.672", " 012-345 672 ", "12345672"] {
        ask(&page, typed).await;
        page.see(teksten::TELT_NIET_MEE).await;
        assert_eq!(api.sent::<BsnVraag>(&vraag_op()).bsn, "012345672");
        assert_eq!(page.input(BSN).value(), typed);
        assert_eq!((address().as_str(), title().contains("0123")), (ADRES, false));
    }
    let input = page.input(BSN);
    assert_eq!(input.get_attribute("autocomplete").as_deref(), Some("off"));
    assert_eq!(input.get_attribute("inputmode").as_deref(), Some("numeric"));
    assert_eq!(input.type_(), "text");
    let kept = |name| js_sys::Reflect::get(&js_sys::Reflect::get(&window(), &name).unwrap(), &"length".into()).unwrap();
    assert_eq!((kept("localStorage".into()).as_f64(), kept("sessionStorage".into()).as_f64()), (Some(0.0), Some(0.0)));
}

#[wasm_bindgen_test]
async fn the_answer_is_a_sentence_and_a_table_of_one_row() {
    let api = api("S. Drie");
    let end = NaiveDate::from_ymd_opt(2028, 12, 31);
    for (reply, sentence, row) in [
        (antwoord("123456782", true, None), teksten::TELT_MEE, ["123456782", "Ja", "Leeg: voor onbepaalde tijd"]),
        (antwoord("123456782", true, end), teksten::TELT_MEE, ["123456782", "Ja", "31 december 2028"]),
        (
            antwoord("123456782", false, None),
            teksten::TELT_NIET_MEE,
            ["123456782", "Nee", "Leeg: er is geen registratie"],
        ),
    ] {
        api.post(&vraag_op(), [Reply::ok(&reply)]);
        let page = sollicitant().await;
        ask(&page, "123456782").await;
        page.see(sentence).await;
        assert_eq!(cells(&page), row);
        let columns: Vec<_> = page.all("thead th").iter().map(visible_text).collect();
        assert_eq!(columns, ["BSN:", "Is Geregistreerd:", "Einddatum:"]);
        assert_eq!(visible_text(&page.one("caption")), "Zoekresultaten doelgroepregistratie");
        // It is heard, and the focus is where it was.
        assert!(page.all("main [role=status]").iter().any(|place| visible_text(place) == sentence));
        assert_eq!(focused(), "Opvragen");
    }
}

#[wasm_bindgen_test]
async fn an_empty_date_is_empty_to_the_eye() {
    let api = api("S. Vier");
    api.post(&vraag_op(), [Reply::ok(&antwoord("123456782", true, None))]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see(teksten::TELT_MEE).await;
    let cell = page.all("tbody td").pop().unwrap();
    assert_eq!(cell.child_element_count(), 1);
    assert_eq!(cell.first_element_child().unwrap().class_name(), "app-visually-hidden");
}

#[wasm_bindgen_test]
async fn a_new_question_takes_the_old_answer_away_at_once_and_typing_does_not() {
    let api = api("S. Vijf");
    let (second, release) = Reply::ok(&antwoord("111222333", false, None)).held();
    api.post(&vraag_op(), [Reply::ok(&antwoord("123456782", true, None)), second]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see(teksten::TELT_MEE).await;
    page.fill(BSN, "111222333").await;
    // What stands names the number that it is about.
    assert_eq!(cells(&page)[0], "123456782");
    page.press("Opvragen").await;
    page.see_not(teksten::TELT_MEE).await;
    assert!(cells(&page).is_empty());
    release.now();
    page.see(teksten::TELT_NIET_MEE).await;
    assert_eq!(cells(&page)[0], "111222333");
    // A number that is none is another question too.
    ask(&page, "111222334").await;
    assert!(cells(&page).is_empty() && !page.text().contains(teksten::TELT_NIET_MEE));
}

#[wasm_bindgen_test]
async fn pressing_twice_is_one_question() {
    let api = api("S. Zes");
    let (reply, release) = Reply::ok(&antwoord("123456782", true, None)).held();
    api.post(&vraag_op(), [reply]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.press("Opvragen").await;
    assert_eq!(page.button("Opvragen").get_attribute("aria-busy").as_deref(), Some("true"));
    page.see("Bezig met opvragen").await;
    release.now();
    page.see(teksten::TELT_MEE).await;
    assert_eq!(api.count("POST", &vraag_op()), 1);
}

async fn limited(reply: Probleem) -> (FakeApi, Page) {
    let api = api("S. Zeven");
    api.post(&vraag_op(), [Reply::json(429, &reply), Reply::ok(&antwoord("123456782", true, None))]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see(teksten::LIMIET_KOP).await;
    (api, page)
}

#[wasm_bindgen_test]
async fn at_the_limit_one_reads_when_one_may_go_on_and_what_still_works() {
    let today = Probleem { opnieuw_om: Some("14:19".to_owned()), ..probleem(ProbleemCode::TeVeelPogingen) };
    let (_api, page) = limited(today.clone()).await;
    page.see("Vanaf 14:19 uur kunt u weer verder.").await;
    page.see(teksten::LIMIET_WAAROM).await;
    page.see(teksten::LIMIET_WEL).await;
    assert_eq!(
        page.link(teksten::NAAR_PERSONEEL).get_attribute("href").as_deref(),
        Some("/werkgevers/doelgroepregister/personeel?organisatie=groen")
    );
    assert_eq!((page.input(BSN).value().as_str(), focused().as_str()), ("123456782", "Opvragen"));
    // When one may, one can.
    page.press("Opvragen").await;
    page.see(teksten::TELT_MEE).await;
    page.see_not(teksten::LIMIET_KOP).await;
    drop(page);

    let tomorrow = Probleem { opnieuw_op: NaiveDate::from_ymd_opt(2027, 3, 2), ..today };
    let (_api, page) = limited(tomorrow).await;
    page.see("Vanaf 2 maart 2027 om 14:19 uur kunt u weer verder.").await;
}

#[wasm_bindgen_test]
async fn a_number_that_only_the_server_refuses_is_a_fault_of_the_field() {
    let api = api("S. Acht");
    let fouten = vec![Veldfout { veld: "bsn".to_owned(), detail: "not a BSN".to_owned() }];
    api.post(&vraag_op(), [Reply::json(400, &Probleem { fouten, ..probleem(ProbleemCode::OnjuistVerzoek) })]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see(velden::BSN_ELFPROEF).await;
    assert_eq!(focused(), "Controleer wat u heeft ingevuld");
    assert!(!page.text().contains("not a BSN"));
}

#[wasm_bindgen_test]
async fn a_fault_is_never_an_answer_and_is_not_asked_again_by_itself() {
    let api = api("S. Negen");
    api.post(&vraag_op(), [Reply::network_error(), Reply::ok(&antwoord("123456782", true, None))]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see("Dit werkt nu even niet").await;
    assert!(cells(&page).is_empty());
    settle().await;
    assert_eq!(api.count("POST", &vraag_op()), 1);
    page.press("Opvragen").await;
    page.see(teksten::TELT_MEE).await;
    page.see_not("Dit werkt nu even niet").await;
}

#[wasm_bindgen_test]
async fn an_answer_that_comes_after_the_company_changed_is_shown_to_nobody() {
    let api = api("S. Tien");
    let (reply, release) = Reply::ok(&antwoord("123456782", true, None)).held();
    api.post(&vraag_op(), [reply]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    support::journey::follow_to(&page, &ADRES.replace("groen", "blauw")).await;
    page.see("Bedrijf blauw").await;
    page.arrive_at(teksten::SOLLICITANT_TITEL).await;
    // The field is empty, and the late answer falls with its question.
    assert_eq!(page.input(BSN).value(), "");
    release.now();
    settle().await;
    assert!(cells(&page).is_empty() && !page.text().contains(teksten::TELT_MEE));
    assert!(!document().body().unwrap().inner_html().contains("123456782"));
}

#[wasm_bindgen_test]
async fn back_from_another_page_the_number_and_the_answer_are_forgotten() {
    let api = api("S. Elf");
    api.post(&vraag_op(), [Reply::ok(&antwoord("123456782", true, None))]);
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see(teksten::TELT_MEE).await;
    page.press(teksten::WELKOMSPAGINA).await;
    page.arrive_at("Welkom bij het doelgroepregister").await;
    page.back().await;
    page.arrive_at(teksten::SOLLICITANT_TITEL).await;
    assert_eq!(page.input(BSN).value(), "");
    assert!(cells(&page).is_empty());
}

#[wasm_bindgen_test]
async fn a_translator_keeps_no_old_answer() {
    let api = api("S. Twaalf");
    api.post(
        &vraag_op(),
        [Reply::ok(&antwoord("123456782", true, None)), Reply::ok(&antwoord("111222333", false, None))],
    );
    let page = sollicitant().await;
    ask(&page, "123456782").await;
    page.see(teksten::TELT_MEE).await;
    page.translate();
    let button = page.one("main form button");
    page.one("main form input").unchecked_ref::<web_sys::HtmlInputElement>().set_value("111222333");
    let bubbles = web_sys::EventInit::new();
    bubbles.set_bubbles(true);
    let typed = web_sys::Event::new_with_event_init_dict("input", &bubbles).unwrap();
    page.one("main form input").dispatch_event(&typed).unwrap();
    button.unchecked_ref::<web_sys::HtmlElement>().click();
    page.see(teksten::TELT_NIET_MEE).await;
    assert_eq!(cells(&page), ["111222333", "Nee", "Leeg: er is geen registratie"]);
}
