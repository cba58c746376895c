//! Mijn UWV for who is signed in: Controleren, letters, signing out, a session that ends, and nothing of anybody else.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, EIGEN_PERSOONSGEGEVENS, HUIDIGE_SESSIE, SESSIES};
use contract::probleem::ProbleemCode;
use support::journey::{INLOGGEN_BIJ, sign_in};
use support::page::{address, title};
use support::people::{DE_BLAUW, JANSEN, brieven, ja, ja_tot_en_met, let_sign_in, nee, sessie, signed_in};
use support::{Clock, FakeApi, Page, Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const GEGEVENS: &str = "/mijn-uwv/persoonlijke-gegevens";
const UITLEG: &str = "Hieronder controleert u of u in het doelgroepregister staat.";
const JA: &str = "Ja, u staat in het doelgroepregister.";
const NEE: &str = "Nee, u staat niet in het doelgroepregister.";
const UITSCHRIJVEN: &str = "Uitschrijven uit het doelgroepregister";

/// Somebody at Persoonlijke gegevens, who gets these answers to Controleren.
async fn at_gegevens(replies: impl IntoIterator<Item = Reply>) -> (Page, FakeApi) {
    let api = signed_in(DE_BLAUW);
    api.get(EIGEN_DOELGROEPREGISTRATIE, replies);
    let page = Page::open(GEGEVENS).await;
    page.arrive_at("Persoonlijke gegevens").await;
    (page, api)
}

#[wasm_bindgen_test]
async fn one_sees_the_own_data_and_no_answer_that_was_not_asked_for() {
    let (page, api) = at_gegevens([Reply::ok(&ja())]).await;
    let card = page.region("Uw gegevens");
    card.see("Naam H. de Blauw Geboortedatum 21-01-1950 Burgerservicenummer (BSN) 123456782").await;
    page.region("Doelgroepregister").see(UITLEG).await;
    page.see_not(JA).await;
    assert_eq!(api.count("GET", EIGEN_DOELGROEPREGISTRATIE), 0);
}

#[wasm_bindgen_test]
async fn controleren_answers_ja_with_the_way_to_be_deregistered() {
    let (page, _api) = at_gegevens([Reply::ok(&ja())]).await;
    page.press("Controleren").await;
    let card = page.region("Doelgroepregister");
    card.see(JA).await;
    card.see_not("Uw registratie loopt tot en met").await;
    // Explanation and button stay.
    card.see(UITLEG).await;
    card.button("Controleren");
    card.press(UITSCHRIJVEN).await;
    page.arrive_at("Uitschrijven doelgroepregister").await;
    assert_eq!(address(), "/mijn-uwv/uitschrijven");
}

#[wasm_bindgen_test]
async fn controleren_answers_ja_with_the_last_day_if_there_is_one() {
    let (page, _api) = at_gegevens([Reply::ok(&ja_tot_en_met())]).await;
    page.press("Controleren").await;
    page.see("Uw registratie loopt tot en met 31 december 2028.").await;
    page.see(JA).await;
}

#[wasm_bindgen_test]
async fn controleren_answers_nee_without_a_way_to_be_deregistered() {
    let (page, _api) = at_gegevens([Reply::ok(&nee())]).await;
    page.press("Controleren").await;
    let card = page.region("Doelgroepregister");
    card.see(NEE).await;
    card.see_not(JA).await;
    card.see(UITLEG).await;
    card.button("Controleren");
    assert!(!page.has_link(UITSCHRIJVEN));
    card.see("Aan de getoonde informatie kunnen geen rechten worden ontleend.").await;
}

#[wasm_bindgen_test]
async fn the_answer_is_read_out() {
    let (page, _api) = at_gegevens([Reply::ok(&nee())]).await;
    // A live region speaks only if it was there before what it says.
    let regions = page.region("Doelgroepregister").all("[role=status]");
    page.press("Controleren").await;
    page.see(NEE).await;
    let speaking = |region: &web_sys::Element| support::scope::visible_text(region).contains(NEE);
    assert_eq!(regions.iter().filter(|region| region.is_connected() && speaking(region)).count(), 1);
}

#[wasm_bindgen_test]
async fn while_controleren_is_busy_it_says_so_and_a_second_press_is_not_a_second_question() {
    let (reply, release) = Reply::ok(&ja()).held();
    let (page, api) = at_gegevens([Reply::ok(&nee()), reply]).await;
    page.press("Controleren").await;
    page.see(NEE).await;
    page.press("Controleren").await;
    page.press("Controleren").await;
    // An old answer must not stand for a new one.
    page.see_not(NEE).await;
    page.see("Bezig met controleren…").await;
    release.now();
    page.see(JA).await;
    page.see_not("Bezig met controleren…").await;
    assert_eq!(api.count("GET", EIGEN_DOELGROEPREGISTRATIE), 2);
}

#[wasm_bindgen_test]
async fn a_controle_that_fails_says_so_and_can_be_done_again() {
    let (page, _api) = at_gegevens([Reply::problem(ProbleemCode::InterneFout), Reply::ok(&ja())]).await;
    page.press("Controleren").await;
    let card = page.region("Doelgroepregister");
    card.see("Er ging iets mis bij ons").await;
    card.see_not(NEE).await;
    card.press("Probeer het opnieuw").await;
    card.see(JA).await;
    card.see_not("Er ging iets mis bij ons").await;
}

#[wasm_bindgen_test]
async fn data_that_do_not_come_can_be_asked_for_again() {
    let api = signed_in(DE_BLAUW);
    let _clock = Clock::skipping(300..1_401);
    let down = Reply::network_error();
    let gegevens = Reply::ok(&support::people::persoonsgegevens(DE_BLAUW));
    api.get(EIGEN_PERSOONSGEGEVENS, [down.clone(), down.clone(), down, gegevens]);
    let page = Page::open(GEGEVENS).await;
    let card = page.region("Uw gegevens");
    card.see("Dit werkt nu even niet").await;
    card.press("Probeer het opnieuw").await;
    card.see("21-01-1950").await;
}

#[wasm_bindgen_test]
async fn a_session_that_ends_during_controleren_leads_back_here() {
    let (page, api) = at_gegevens([Reply::problem(ProbleemCode::NietIngelogd), Reply::ok(&ja())]).await;
    page.press("Controleren").await;
    page.arrive_at(INLOGGEN_BIJ).await;
    page.see("U bent automatisch uitgelogd. Zo kan niemand anders uw gegevens zien.").await;
    page.see_not("123456782").await;
    assert_eq!(address(), format!("/inloggen?naar={GEGEVENS}"));

    let_sign_in(&api, DE_BLAUW, GEGEVENS);
    sign_in(&page).await;
    page.arrive_at("Persoonlijke gegevens").await;
    page.press("Controleren").await;
    page.see(JA).await;
}

#[wasm_bindgen_test]
async fn signing_out_takes_everything_away() {
    let (page, api) = at_gegevens([Reply::ok(&ja())]).await;
    page.press("Controleren").await;
    page.see(JA).await;
    page.press("Uitloggen").await;
    page.arrive_at(INLOGGEN_BIJ).await;
    page.see("U bent uitgelogd. Gebruiken anderen deze computer ook? Sluit dan uw browser.").await;
    for personal in ["H. de Blauw", "123456782", "21-01-1950", JA] {
        page.see_not(personal).await;
    }
    assert_eq!((address().as_str(), api.count("DELETE", HUIDIGE_SESSIE)), ("/inloggen", 1));
}

#[wasm_bindgen_test]
async fn a_sign_out_that_fails_says_so_and_leaves_one_signed_in() {
    let api = signed_in(DE_BLAUW);
    api.delete(HUIDIGE_SESSIE, [Reply::network_error(), Reply::empty(204)]);
    let page = Page::open("/mijn-uwv").await;
    page.press("Uitloggen").await;
    page.see("Dit werkt nu even niet").await;
    page.see("Ingelogd als H. de Blauw").await;
    page.press("Uitloggen").await;
    page.see("U bent uitgelogd.").await;
}

#[wasm_bindgen_test]
async fn the_second_person_at_a_computer_sees_nothing_of_the_first() {
    let (page, api) = at_gegevens([Reply::ok(&ja_tot_en_met())]).await;
    page.press("Controleren").await;
    page.see(JA).await;
    page.press("Uitloggen").await;
    page.arrive_at(INLOGGEN_BIJ).await;

    let_sign_in(&api, JANSEN, GEGEVENS);
    sign_in(&page).await;
    page.arrive_at("Persoonlijke gegevens").await;
    page.see("Ingelogd als A. Jansen").await;
    page.see("Naam A. Jansen Geboortedatum 00-00-1990 Burgerservicenummer (BSN) 111222333").await;
    for personal in ["H. de Blauw", "123456782", "21-01-1950", JA, "2028"] {
        page.see_not(personal).await;
    }
    // Nor one step back.
    page.press("Mijn documenten").await;
    page.back().await;
    page.see("Naam A. Jansen").await;
    page.see_not("H. de Blauw").await;
}

#[wasm_bindgen_test]
async fn no_letters_is_said_and_not_just_left_empty() {
    let _api = signed_in(DE_BLAUW);
    let page = Page::open("/mijn-uwv/documenten").await;
    page.see("U heeft nog geen documenten.").await;
    assert!(page.all("details").is_empty());
}

#[wasm_bindgen_test]
async fn letters_open_and_close() {
    let api = signed_in(DE_BLAUW);
    api.get(DOCUMENTEN, [Reply::ok(&brieven())]);
    let page = Page::open("/mijn-uwv/documenten").await;
    let newest = "Uw registratie is beëindigd Verzonden op 4 januari 2027";
    page.see(&format!("{newest} U staat in het doelgroepregister Verzonden op 1 maart 2019")).await;
    page.see_not("U heeft nog geen documenten.").await;
    page.see_not("U bereikte de AOW-leeftijd.").await;
    page.press(newest).await;
    page.see("U bereikte de AOW-leeftijd.").await;
    page.see_not("Wij hebben u geregistreerd.").await;
    page.press(newest).await;
    page.see_not("U bereikte de AOW-leeftijd.").await;
}

#[wasm_bindgen_test]
async fn letters_that_do_not_come_can_be_asked_for_again() {
    let api = signed_in(DE_BLAUW);
    api.get(DOCUMENTEN, [Reply::text(200, "application/json", "{\"documenten\":[{"), Reply::ok(&brieven())]);
    let page = Page::open("/mijn-uwv/documenten").await;
    page.see("Wij kregen geen goed antwoord").await;
    page.see_not("U heeft nog geen documenten.").await;
    page.press("Probeer het opnieuw").await;
    page.see("Uw registratie is beëindigd").await;
}

#[wasm_bindgen_test]
async fn the_menu_has_its_five_entries_and_marks_where_one_is() {
    let _api = signed_in(DE_BLAUW);
    let page = Page::open("/mijn-uwv").await;
    page.arrive_at("Welkom, H. de Blauw").await;
    assert!(page.all("[aria-label=Kruimelpad]").is_empty());
    let entries = ["Mijn UWV home", "Aanvragen", "Persoonlijke gegevens", "Doorgeven en wijzigen", "Mijn documenten"];
    assert_eq!(page.region("Mijn UWV").text(), entries.join(" "));
    for entry in &entries[1..] {
        page.region("Mijn UWV").press(entry).await;
        page.arrive_at(entry).await;
        let current = page.region("Mijn UWV").all("[aria-current=page]");
        assert_eq!(current.iter().map(support::scope::visible_text).collect::<Vec<_>>(), [*entry]);
        assert_eq!(page.region("Kruimelpad").text(), format!("Mijn UWV {entry}"));
        assert_eq!(title(), format!("{entry} - Mijn UWV"));
    }
    page.region("Kruimelpad").press("Mijn UWV").await;
    page.arrive_at("Welkom, H. de Blauw").await;
}

#[wasm_bindgen_test]
async fn the_name_of_a_person_is_not_in_the_title() {
    let _api = signed_in(DE_BLAUW);
    let page = Page::open("/mijn-uwv").await;
    page.arrive_at("Welkom, H. de Blauw").await;
    assert_eq!(title(), "Mijn UWV home - Mijn UWV");
}

#[wasm_bindgen_test]
async fn nothing_personal_stands_before_the_server_says_who_is_signed_in() {
    let api = signed_in(DE_BLAUW);
    let (reply, release) = Reply::ok(&sessie(DE_BLAUW)).held();
    api.get(HUIDIGE_SESSIE, [reply]);
    let page = Page::start("/mijn-uwv");
    page.see("Bezig met laden…").await;
    assert!(page.h1().is_empty() && api.count("GET", EIGEN_PERSOONSGEGEVENS) == 0);
    release.now();
    page.arrive_at("Welkom, H. de Blauw").await;
}

#[wasm_bindgen_test]
async fn not_knowing_who_is_signed_in_says_so_and_can_be_asked_again() {
    let api = signed_in(DE_BLAUW);
    let broken = Reply::problem(ProbleemCode::InterneFout);
    api.get(HUIDIGE_SESSIE, [broken, Reply::ok(&sessie(DE_BLAUW))]);
    let page = Page::open("/mijn-uwv").await;
    page.see("Er ging iets mis bij ons").await;
    page.press("Probeer het opnieuw").await;
    page.arrive_at("Welkom, H. de Blauw").await;
    assert_eq!(api.count("POST", SESSIES), 0);
}

#[wasm_bindgen_test]
async fn an_answer_for_who_went_on_to_another_page_breaks_nothing() {
    let (reply, release) = Reply::ok(&ja()).held();
    let (page, _api) = at_gegevens([reply]).await;
    page.press("Controleren").await;
    page.region("Mijn UWV").press("Mijn documenten").await;
    page.arrive_at("Mijn documenten").await;
    release.now();
    settle().await;
    page.see_not(JA).await;
    page.region("Mijn UWV").press("Persoonlijke gegevens").await;
    page.arrive_at("Persoonlijke gegevens").await;
    page.see_not(JA).await;
}
