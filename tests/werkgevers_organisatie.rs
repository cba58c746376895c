//! The organisation that a page is about: what is shown of it, to whom, and never under another's name.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{MACHTIGING, MACHTIGINGEN, ORGANISATIE, WERKGEVERSDOCUMENTEN, with_two};
use contract::probleem::ProbleemCode;
use contract::werkgever::{ExterneDienst, Functie, Organisatie, Werkgeversdocumenten};
use support::page::{address, focused};
use support::scope::visible_text;
use support::werkgevers::{
    BALK_MAAN, BALK_STER, MAAN, STER, dienst, documenten, machtigingen, organisatie, van, werkgever,
};
use support::{Page, Reply, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// At the home page of the first company, for who may do this there.
async fn at_home(may: Organisatie) -> Page {
    let api = werkgever();
    api.get(&van(ORGANISATIE, STER), [Reply::ok(&may)]);
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at("Welkom").await;
    page
}

/// The texts of the headings of the blocks.
fn blocks(page: &Page) -> Vec<String> {
    page.main().all("h2").iter().map(visible_text).collect()
}

fn menu(page: &Page) -> Vec<String> {
    page.region("Werkgeversportaal").all("a").iter().map(visible_text).collect()
}

fn who_may(functies: &[Functie], diensten: &[ExterneDienst]) -> Organisatie {
    let diensten = diensten.iter().map(|one| dienst(*one)).collect();
    Organisatie { beheerder: false, functies: functies.to_vec(), diensten, ..organisatie(STER) }
}

#[wasm_bindgen_test]
async fn who_may_do_everything_sees_every_block_his_own_first_and_contact_last() {
    let page = at_home(organisatie(STER)).await;
    assert_eq!(
        blocks(&page),
        [
            "Opvragen registratie doelgroepregister",
            "Documenten",
            "eHerkenning aanvragen",
            "Verzuim melden",
            "Stel uw vraag via Uw berichten",
            "Bekijk betaalstatus facturen (eigen risico dragen WGA en WW)",
            "Bezwaar maken",
            "Eigen Risico Dragen WW",
            "Contact",
        ]
    );
    page.see("2 ongelezen documenten").await;
    assert_eq!(page.main().all("li a").len(), 3);
    let elsewhere = ["Verzuimmelder (andere website)", "Uploaden (andere website)"];
    let expected = ["Home", elsewhere[0], elsewhere[1], "Documenten", "Uw Profiel", "Machtigingen"];
    assert_eq!(menu(&page), expected);
}

#[wasm_bindgen_test]
async fn a_block_is_there_for_who_is_authorised_and_only_when_it_has_an_address() {
    let page = at_home(who_may(&[Functie::BezwaarMaken, Functie::VerzuimMelden], &[ExterneDienst::BezwaarMaken])).await;
    assert_eq!(blocks(&page), ["Bezwaar maken", "Contact"]);
    assert_eq!(menu(&page), ["Home", "Uw Profiel"]);
    let page = at_home(who_may(&[], &[ExterneDienst::BezwaarMaken])).await;
    assert_eq!(blocks(&page), ["Contact"]);
    page.see("U bent bij dit bedrijf nog nergens voor gemachtigd.").await;
    let contact: Vec<String> = page.main().all("li a").iter().map(visible_text).collect();
    assert_eq!(contact, ["Klantenservice"]);
}

#[wasm_bindgen_test]
async fn the_bar_says_for_whom_one_acts_and_by_whose_leave() {
    let page = at_home(Organisatie { intermediair: Some("SALARIS BV".to_owned()), ..organisatie(STER) }).await;
    let bar = page.region("Organisatie");
    bar.see(BALK_STER).await;
    bar.see("U handelt namens BAKKERIJ DE STER. U bent daarvoor gemachtigd via SALARIS BV.").await;
    let add = bar.link("Toevoegen").get_attribute("href");
    assert_eq!(add.as_deref(), Some("/werkgevers/bedrijven/toevoegen?organisatie=ster"));
    let page = at_home(organisatie(STER)).await;
    page.see_not("U handelt namens").await;
}

#[wasm_bindgen_test]
async fn a_page_without_a_company_asks_for_one_first_and_is_come_back_to() {
    let _api = werkgever();
    let page = Page::open("/werkgevers/documenten?nummer=x").await;
    page.see("Kies eerst een bedrijf. Daarna komt u vanzelf op de pagina die u zocht.").await;
    assert_eq!(address(), "/werkgevers/bedrijven?naar=/werkgevers/documenten");
    page.see("2 bedrijven gevonden.").await;
    page.key_in("Selecteer een bedrijf", "ArrowDown").await;
    page.key_in("Selecteer een bedrijf", "Enter").await;
    page.arrive_at("Documenten").await;
    assert_eq!(address(), "/werkgevers/documenten?organisatie=ster");
}

#[wasm_bindgen_test]
async fn a_way_back_to_another_website_is_not_taken() {
    let _api = werkgever();
    for elsewhere in ["//elders.example/werkgevers", "https://elders.example/werkgevers/home", "/mijn-uwv"] {
        let page = Page::open(&format!("/werkgevers/bedrijven?naar={elsewhere}")).await;
        page.see("2 bedrijven gevonden.").await;
        page.key_in("Selecteer een bedrijf", "ArrowDown").await;
        page.key_in("Selecteer een bedrijf", "Enter").await;
        page.arrive_at("Welkom").await;
        assert_eq!(address(), "/werkgevers/home?organisatie=ster", "{elsewhere}");
    }
}

#[wasm_bindgen_test]
async fn a_company_of_somebody_else_is_not_found_and_another_can_be_chosen() {
    for code in [ProbleemCode::NietGevonden, ProbleemCode::GeenToegang] {
        let api = werkgever();
        api.get(&van(ORGANISATIE, "vreemd"), [Reply::problem(code)]);
        let page = Page::open("/werkgevers/documenten?organisatie=vreemd").await;
        page.arrive_at("Wij vinden dit bedrijf niet bij u").await;
        let choose = page.link("Kies een van uw bedrijven").get_attribute("href");
        assert_eq!(choose.as_deref(), Some("/werkgevers/bedrijven"));
        settle().await;
        assert!(api.calls().iter().all(|call| !call.path.ends_with("/documenten")), "{:?}", api.calls());
        assert_eq!(api.count("GET", &van(ORGANISATIE, "vreemd")), 1);
    }
}

#[wasm_bindgen_test]
async fn a_kenmerk_from_the_address_stays_one_part_of_the_path() {
    let api = werkgever();
    api.get("/v1/organisaties/..%2F..%2Fx%3Fy", [Reply::problem(ProbleemCode::NietGevonden)]);
    let page = Page::open("/werkgevers/home?organisatie=..%2F..%2Fx%3Fy").await;
    page.arrive_at("Wij vinden dit bedrijf niet bij u").await;
}

#[wasm_bindgen_test]
async fn after_a_change_of_company_nothing_of_the_other_is_ever_shown() {
    let api = werkgever();
    // The answers about the first company come after the change.
    let (documents_late, release_documents) = Reply::ok(&documenten()).held();
    api.get(&van(WERKGEVERSDOCUMENTEN, STER), [documents_late]);
    api.get(&van(WERKGEVERSDOCUMENTEN, MAAN), [Reply::ok(&Werkgeversdocumenten { documenten: Vec::new() })]);
    let page = Page::open("/werkgevers/documenten?organisatie=ster").await;
    page.see(BALK_STER).await;
    page.press("Kies een ander bedrijf").await;
    page.see("2 bedrijven gevonden.").await;
    page.key_in("Selecteer een bedrijf", "End").await;
    page.key_in("Selecteer een bedrijf", "ArrowUp").await;
    page.key_in("Selecteer een bedrijf", "Enter").await;
    page.see(BALK_MAAN).await;
    page.see("Dit bedrijf heeft nog geen documenten.").await;
    release_documents.now();
    settle().await;
    assert!(!page.text().contains("Jaaroverzicht") && !page.text().contains("DE STER"), "{}", page.text());
    assert_eq!(address(), "/werkgevers/documenten?organisatie=maan");
    wait_until("the heading to have the focus", || focused() == "Documenten").await;
}

#[wasm_bindgen_test]
async fn a_late_answer_about_the_first_company_itself_is_dropped() {
    let api = werkgever();
    let (late, release) = Reply::ok(&organisatie(STER)).held();
    api.get(&van(ORGANISATIE, STER), [late]);
    let page = Page::open("/werkgevers/bedrijven").await;
    support::journey::follow_to(&page, "/werkgevers/home?organisatie=ster").await;
    page.see("Bezig met laden…").await;
    support::journey::follow_to(&page, "/werkgevers/home?organisatie=maan").await;
    page.see(BALK_MAAN).await;
    release.now();
    settle().await;
    assert!(page.text().contains(BALK_MAAN) && !page.text().contains("DE STER"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn from_a_document_another_company_leads_to_its_documents() {
    let _api = werkgever();
    let page = Page::open("/werkgevers/documenten/document?organisatie=ster&document=d1").await;
    page.see("Jaaroverzicht 2026").await;
    page.press("Kies een ander bedrijf").await;
    page.see("2 bedrijven gevonden.").await;
    page.key_in("Selecteer een bedrijf", "ArrowUp").await;
    page.key_in("Selecteer een bedrijf", "Enter").await;
    page.arrive_at("Documenten").await;
    assert_eq!(address(), "/werkgevers/documenten?organisatie=maan");
}

#[wasm_bindgen_test]
async fn a_page_that_one_is_not_authorised_for_says_who_can_change_that() {
    let api = werkgever();
    api.get(&van(ORGANISATIE, STER), [Reply::ok(&who_may(&[], &[]))]);
    for (path, heading) in
        [("documenten", "U mag de documenten niet bekijken"), ("machtigingen", "U mag de machtigingen niet bekijken")]
    {
        let page = Page::open(&format!("/werkgevers/{path}?organisatie=ster")).await;
        page.arrive_at(heading).await;
        page.see("U bent hiervoor niet gemachtigd bij BAKKERIJ DE STER.").await;
        page.see("De beheerder van dit bedrijf kan uw machtiging wijzigen.").await;
        assert_eq!(api.count("GET", &van(&format!("/v1/organisaties/{{x}}/{path}"), STER)), 0);
    }
}

#[wasm_bindgen_test]
async fn an_authorisation_that_was_taken_meanwhile_is_told_at_the_next_request() {
    let api = werkgever();
    let less = Organisatie { beheerder: false, functies: vec![Functie::Doelgroepregister], ..organisatie(STER) };
    api.get(&van(ORGANISATIE, STER), [Reply::ok(&organisatie(STER)), Reply::ok(&less)]);
    api.get(&van(WERKGEVERSDOCUMENTEN, STER), [Reply::problem(ProbleemCode::GeenToegang)]);
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at("Welkom").await;
    page.press("Bekijk documenten").await;
    page.arrive_at("U mag de documenten niet bekijken").await;
    page.see("Uw machtiging is net veranderd. Daarom kunt u deze pagina niet meer gebruiken.").await;
    assert!(!menu(&page).contains(&"Documenten".to_owned()));
    assert_eq!(api.count("GET", &van(ORGANISATIE, STER)), 2);
}

#[wasm_bindgen_test]
async fn what_one_takes_from_oneself_goes_from_the_menu_and_the_home_page_at_once_and_the_page_stays() {
    let api = werkgever();
    let less = Organisatie { functies: vec![Functie::Doelgroepregister], ..organisatie(STER) };
    api.get(&van(ORGANISATIE, STER), [Reply::ok(&organisatie(STER)), Reply::ok(&less)]);
    api.put(&with_two(MACHTIGING, STER, "c1"), [Reply::ok(&machtigingen().collegas[0])]);
    let page = Page::open("/werkgevers/machtigingen/collega?organisatie=ster&collega=c1").await;
    page.see("U bent beheerder.").await;
    assert!(menu(&page).contains(&"Documenten".to_owned()));
    page.choose("Documenten").await;
    page.press("Opslaan").await;
    page.see("De machtigingen van Anna de Vries zijn opgeslagen.").await;
    wait_until("the menu to follow", || !menu(&page).contains(&"Documenten".to_owned())).await;
    settle().await;
    assert!(page.text().contains("De machtigingen van Anna de Vries zijn opgeslagen."), "{}", page.text());
    assert!(!page.input("Documenten").checked());
    page.press("Home").await;
    page.arrive_at("Welkom").await;
    assert!(!blocks(&page).contains(&"Documenten".to_owned()), "{:?}", blocks(&page));
    // Another company is still another page.
    support::journey::follow_to(&page, "/werkgevers/home?organisatie=maan").await;
    page.see(BALK_MAAN).await;
    wait_until("its own blocks", || blocks(&page).contains(&"Documenten".to_owned())).await;
}

#[wasm_bindgen_test]
async fn a_refusal_that_changes_nothing_does_not_ask_for_ever() {
    let api = werkgever();
    api.get(&van(MACHTIGINGEN, STER), [Reply::problem(ProbleemCode::GeenToegang)]);
    let page = Page::open("/werkgevers/machtigingen?organisatie=ster").await;
    page.see("U mag dit niet bekijken").await;
    settle().await;
    settle().await;
    assert!(api.count("GET", &van(ORGANISATIE, STER)) <= 3, "{:?}", api.calls());
    assert_eq!(page.h1(), ["Machtigingen"]);
}

#[wasm_bindgen_test]
async fn the_trail_leads_back_to_the_page_above() {
    let _api = werkgever();
    let page = Page::open("/werkgevers/documenten/document?organisatie=ster&document=d1").await;
    page.see("Dit is uw overzicht.").await;
    let steps: Vec<String> = page.region("Kruimelpad").all("a").iter().map(visible_text).collect();
    assert_eq!(steps, ["Werkgeversportaal", "Documenten", "Document"]);
    page.region("Kruimelpad").press("Documenten").await;
    page.arrive_at("Documenten").await;
    assert_eq!(address(), "/werkgevers/documenten?organisatie=ster");
    let page = Page::open("/werkgevers/bedrijven").await;
    page.see("Uw bedrijven").await;
    let steps: Vec<String> = page.region("Kruimelpad").all("a").iter().map(visible_text).collect();
    assert_eq!(steps, ["Werkgeversportaal", "Home"]);
}
