//! The gate of the werkgeversportaal: signing in with eHerkenning, who comes in, and who does not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::inloggen::{EherkenningAanmelding, Inlogmiddel, Inlogvervolg, Inlogverzoek, NieuwInlogverzoek};
use contract::paths::{
    EHERKENNING_AANMELDEN, EHERKENNING_BEVESTIG_SMS, EHERKENNING_INLOGVERZOEK, HUIDIGE_SESSIE, INLOGVERZOEKEN, SESSIES,
};
use contract::probleem::ProbleemCode;
use contract::sessie::Ingelogd;
use support::page::{address, title};
use support::people::{DE_BLAUW, aanmelden, signed_in, sms};
use support::werkgevers::{BALK_STER, know, stub, terug, werkgever, werkgeverssessie};
use support::{FakeApi, Page, Reply};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const INLOGGEN: &str = "Inloggen op het werkgeversportaal";
const WELKOM: &str = "Welkom mevrouw de Vries op het werkgeversportaal UWV";

/// An API where nobody is signed in and an employer can, to come back at `terug_naar`.
fn who_can_sign_in(terug_naar: &str) -> FakeApi {
    let api = FakeApi::start();
    api.get(HUIDIGE_SESSIE, [Reply::problem(ProbleemCode::NietIngelogd)]);
    know(&api);
    let adres = "/werkgevers/eherkenning?verzoek=abc".to_owned();
    api.post(INLOGVERZOEKEN, [Reply::json(201, &Inlogverzoek { adres })]);
    api.get(&stub(EHERKENNING_INLOGVERZOEK), [Reply::ok(&aanmelden()), Reply::ok(&sms())]);
    api.post(&stub(EHERKENNING_AANMELDEN), [Reply::ok(&Inlogvervolg::VolgendeStap)]);
    api.post(&stub(EHERKENNING_BEVESTIG_SMS), [Reply::ok(&terug())]);
    let ingelogd = Ingelogd { sessie: werkgeverssessie(), terug_naar: terug_naar.to_owned() };
    api.post(SESSIES, [Reply::json(201, &ingelogd)]);
    api
}

async fn sign_in(page: &Page) {
    page.press("Inloggen met eHerkenning").await;
    page.fill("Gebruikersnaam *", "avries").await;
    page.fill("Wachtwoord *", "geheim").await;
    page.press("Inloggen").await;
    page.arrive_at("Controle via sms").await;
    page.fill("Sms-code", "123456").await;
    page.press("Inloggen").await;
}

#[wasm_bindgen_test]
async fn signing_in_with_eherkenning_ends_where_one_chooses_a_company() {
    let api = who_can_sign_in("/werkgevers/bedrijven");
    let page = Page::open("/werkgevers/inloggen").await;
    page.see("EH3").await;
    sign_in(&page).await;
    page.arrive_at(WELKOM).await;
    assert_eq!(
        (address().as_str(), title().as_str()),
        ("/werkgevers/bedrijven", "Kies een bedrijf - Werkgeversportaal")
    );
    page.see("Ingelogd als Anna de Vries").await;
    page.see("anna@voorbeeld.example").await;
    let begin = api.sent::<NieuwInlogverzoek>(INLOGVERZOEKEN);
    assert_eq!((begin.middel, begin.terug_naar.as_str()), (Inlogmiddel::Eherkenning, "/werkgevers/bedrijven"));
    let filled_in: EherkenningAanmelding = api.sent(&stub(EHERKENNING_AANMELDEN));
    assert_eq!((filled_in.gebruikersnaam.as_str(), filled_in.wachtwoord.as_str()), ("avries", "geheim"));
}

#[wasm_bindgen_test]
async fn the_stub_looks_like_another_house_and_says_that_it_is_none() {
    let _api = who_can_sign_in("/werkgevers/bedrijven");
    let page = Page::open("/werkgevers/eherkenning?verzoek=abc").await;
    page.see("Dit is een nagemaakt inlogscherm. Gebruik nooit uw echte eHerkenning.").await;
    assert_eq!(title(), "Inloggen bij het werkgeversportaal - eHerkenning");
    page.press("Inloggen").await;
    page.see("Invoerfout: vul uw gebruikersnaam in.").await;
    assert!(!page.text().contains("DigiD"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn a_page_that_was_asked_for_is_come_back_to() {
    let api = who_can_sign_in("/werkgevers/home?organisatie=ster");
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at(INLOGGEN).await;
    assert_eq!(address(), "/werkgevers/inloggen?naar=/werkgevers/home?organisatie=ster");
    sign_in(&page).await;
    page.arrive_at("Welkom").await;
    page.see(BALK_STER).await;
    assert_eq!(api.sent::<NieuwInlogverzoek>(INLOGVERZOEKEN).terug_naar, "/werkgevers/home?organisatie=ster");
}

#[wasm_bindgen_test]
async fn each_sign_in_that_fails_is_told_in_its_own_sentence() {
    let sentences = [
        (ProbleemCode::InloggenGeannuleerd, "U heeft het inloggen geannuleerd."),
        (ProbleemCode::NiveauTeLaag, "U logde in op niveau EH2 of EH2+."),
        (ProbleemCode::EherkenningStoring, "eHerkenning werkt nu niet"),
        (ProbleemCode::GeenMachtiging, "U bent niet gemachtigd Inloggen met eHerkenning is gelukt."),
        (ProbleemCode::InlogverzoekVerlopen, "Inloggen is niet gelukt"),
        (ProbleemCode::NietBeschikbaar, "Inloggen op het werkgeversportaal lukt op dit moment niet."),
        (ProbleemCode::OnjuistVerzoek, "Wij konden dit niet verwerken"),
    ];
    for (code, sentence) in sentences {
        let api = who_can_sign_in("/werkgevers/bedrijven");
        api.post(SESSIES, [Reply::problem(code)]);
        let page = Page::open("/werkgevers/inloggen/terug?code=c").await;
        page.arrive_at(INLOGGEN).await;
        assert_eq!(address(), "/werkgevers/inloggen");
        page.see(sentence).await;
    }
}

#[wasm_bindgen_test]
async fn a_citizen_counts_as_nobody_here() {
    let api = signed_in(DE_BLAUW);
    know(&api);
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at(INLOGGEN).await;
    page.see_not(DE_BLAUW).await;
    assert!(api.calls().iter().all(|call| !call.path.contains("organisaties")), "{:?}", api.calls());
}

#[wasm_bindgen_test]
async fn an_employer_counts_as_nobody_in_mijn_uwv() {
    let api = werkgever();
    let page = Page::open("/mijn-uwv/persoonlijke-gegevens").await;
    page.arrive_at("Inloggen bij Mijn UWV").await;
    page.see("Voor deze pagina moet u inloggen.").await;
    assert!(api.calls().iter().all(|call| call.path == HUIDIGE_SESSIE), "{:?}", api.calls());
}

#[wasm_bindgen_test]
async fn who_signs_out_is_told_so_where_employers_sign_in() {
    let api = werkgever();
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at("Welkom").await;
    page.press("Uitloggen").await;
    page.arrive_at(INLOGGEN).await;
    page.see("U bent uitgelogd.").await;
    assert_eq!((address().as_str(), api.count("DELETE", HUIDIGE_SESSIE)), ("/werkgevers/inloggen", 1));
}

#[wasm_bindgen_test]
async fn a_session_that_ended_leads_to_the_employers_sign_in_page_and_back_to_the_page() {
    let api = werkgever();
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.arrive_at("Welkom").await;
    api.get(
        &support::werkgevers::van(contract::paths::MACHTIGINGEN, "ster"),
        [Reply::problem(ProbleemCode::NietIngelogd)],
    );
    page.press("Machtigingen").await;
    page.arrive_at(INLOGGEN).await;
    page.see("U bent automatisch uitgelogd.").await;
    assert_eq!(address(), "/werkgevers/inloggen?naar=/werkgevers/machtigingen?organisatie=ster");
}

#[wasm_bindgen_test]
async fn a_fault_names_the_number_for_employers() {
    let api = werkgever();
    api.get(HUIDIGE_SESSIE, [Reply::problem(ProbleemCode::InterneFout)]);
    let page = Page::open("/werkgevers/home?organisatie=ster").await;
    page.see("Bel UWV Telefoon Werkgevers: 088 - 898 92 95.").await;
    page.see_not("Werknemers").await;
}
