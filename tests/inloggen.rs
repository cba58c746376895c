//! Signing in to Mijn UWV with the DigiD stub, in the whole application: each way to succeed and each way to fail.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::inloggen::{DigidAanmelding, DigidVervolg, Inlogmethode, Inlogmiddel, NieuwInlogverzoek, SmsCode};
use contract::paths::{
    DIGID_AANMELDEN, DIGID_ANNULEER, DIGID_BEVESTIG_SMS, DIGID_INLOGVERZOEK, INLOGVERZOEKEN, SESSIES,
};
use contract::probleem::ProbleemCode;
use contract::sessie::NieuweSessie;
use support::journey::{
    INLOGGEN_BIJ, MET_SMS, ZONDER_SMS, fill_in_digid, fill_in_sms, follow_to, go_to_digid, sign_in,
};
use support::page::{address, focused, title};
use support::people::{DE_BLAUW, aanmelden, digid, digid_adres, sms, terug, who_can_sign_in};
use support::{Clock, Page, Reply, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const WELKOM: &str = "Welkom, H. de Blauw";
const KOP_FOUTEN: &str = "Controleer wat u heeft ingevuld";

#[wasm_bindgen_test]
async fn signing_in_with_a_text_message_ends_at_mijn_uwv() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.get(&digid(DIGID_INLOGVERZOEK), [Reply::ok(&aanmelden()), Reply::ok(&sms())]);
    api.post(&digid(DIGID_AANMELDEN), [Reply::ok(&DigidVervolg::VolgendeStap)]);
    api.post(&digid(DIGID_BEVESTIG_SMS), [Reply::ok(&terug())]);
    let page = Page::open("/inloggen").await;

    go_to_digid(&page).await;
    assert_eq!((address(), title()), (digid_adres(), "Inloggen bij Mijn UWV - DigiD".to_owned()));
    page.see("U kunt tot 14:19 uur (Nederlandse tijd) inloggen. Daarna verloopt uw sessie.").await;
    fill_in_digid(&page, MET_SMS).await;

    page.arrive_at("Controle via sms").await;
    page.see("Uw sms-code is 123456.").await;
    fill_in_sms(&page).await;

    page.arrive_at(WELKOM).await;
    assert_eq!((address().as_str(), title().as_str()), ("/mijn-uwv", "Mijn UWV home - Mijn UWV"));
    page.see("Ingelogd als H. de Blauw").await;

    let begin = NieuwInlogverzoek { middel: Inlogmiddel::Digid, terug_naar: "/mijn-uwv".to_owned() };
    assert_eq!(api.sent::<NieuwInlogverzoek>(INLOGVERZOEKEN), begin);
    let filled_in: DigidAanmelding = api.sent(&digid(DIGID_AANMELDEN));
    assert_eq!((filled_in.inlogmethode, filled_in.gebruikersnaam.as_str()), (Inlogmethode::Midden, "hdeblauw"));
    assert_eq!(filled_in.wachtwoord, "geheim");
    assert_eq!(api.sent::<SmsCode>(&digid(DIGID_BEVESTIG_SMS)).code, "123456");
    assert_eq!(api.sent::<NieuweSessie>(SESSIES).code, "c/1");
}

#[wasm_bindgen_test]
async fn back_does_not_return_to_a_sign_in_that_is_over() {
    let _api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let page = Page::open("/contact").await;
    follow_to(&page, "/inloggen").await;
    sign_in(&page).await;
    page.arrive_at(WELKOM).await;
    page.back().await;
    page.arrive_at("Contact").await;
    assert_eq!(address(), "/contact");
}

#[wasm_bindgen_test]
async fn a_page_that_was_asked_for_is_come_back_to() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv/documenten");
    let page = Page::open("/mijn-uwv/documenten").await;
    page.arrive_at(INLOGGEN_BIJ).await;
    assert_eq!(address(), "/inloggen?naar=/mijn-uwv/documenten");
    page.see("Voor deze pagina moet u inloggen. Daarna komt u vanzelf op de pagina die u zocht.").await;
    sign_in(&page).await;
    page.arrive_at("Mijn documenten").await;
    assert_eq!(address(), "/mijn-uwv/documenten");
    assert_eq!(api.sent::<NieuwInlogverzoek>(INLOGVERZOEKEN).terug_naar, "/mijn-uwv/documenten");
}

#[wasm_bindgen_test]
async fn who_is_signed_in_is_not_asked_to_sign_in() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let page = Page::open("/inloggen").await;
    sign_in(&page).await;
    page.arrive_at(WELKOM).await;
    follow_to(&page, "/inloggen?naar=/mijn-uwv/aanvragen").await;
    page.arrive_at("Aanvragen").await;
    assert_eq!(api.count("POST", INLOGVERZOEKEN), 1);
}

/// One comes back from DigiD, and the portal says why there is no session.
async fn come_back_with(code: ProbleemCode) -> Page {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(SESSIES, [Reply::problem(code)]);
    let page = Page::open("/inloggen/terug?code=c").await;
    page.arrive_at(INLOGGEN_BIJ).await;
    assert_eq!(address(), "/inloggen");
    page
}

#[wasm_bindgen_test]
async fn cancelling_says_so_where_signing_in_began() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(SESSIES, [Reply::problem(ProbleemCode::InloggenGeannuleerd)]);
    let page = Page::open("/inloggen").await;
    go_to_digid(&page).await;
    page.press("Annuleren").await;
    page.see("U heeft het inloggen geannuleerd.").await;
    assert_eq!((page.h1(), address().as_str()), (vec![INLOGGEN_BIJ.to_owned()], "/inloggen"));
    assert_eq!(api.count("POST", &digid(DIGID_ANNULEER)), 1);
    assert_eq!(api.count("POST", &digid(DIGID_AANMELDEN)), 0);
}

#[wasm_bindgen_test]
async fn each_sign_in_that_fails_is_told_in_its_own_sentence() {
    let sentences = [
        (ProbleemCode::InloggenGeannuleerd, "U heeft het inloggen geannuleerd."),
        (
            ProbleemCode::NiveauTeLaag,
            "Er is een extra controle nodig U wilde inloggen met alleen gebruikersnaam en wachtwoord. Dat is niet genoeg \
             voor Mijn UWV. Log opnieuw in. Kies dan bij DigiD: ‘Ik wil inloggen met een extra controle via sms’.",
        ),
        (
            ProbleemCode::DigidStoring,
            "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het later nogmaals. Indien deze fout \
             blijft aanhouden, kijk dan op de website https://www.digid.nl voor de laatste informatie.",
        ),
        (ProbleemCode::PersoonOnbekend, "Wij vinden uw gegevens niet Inloggen met DigiD is gelukt."),
        (ProbleemCode::InlogverzoekVerlopen, "Inloggen is niet gelukt Het inloggen duurde te lang"),
        (ProbleemCode::NietBeschikbaar, "U kunt nu niet inloggen"),
        (ProbleemCode::OnjuistVerzoek, "Wij konden dit niet verwerken"),
    ];
    for (code, sentence) in sentences {
        come_back_with(code).await.see(sentence).await;
    }
}

#[wasm_bindgen_test]
async fn a_new_try_forgets_how_the_last_one_ended() {
    let page = come_back_with(ProbleemCode::InloggenGeannuleerd).await;
    page.see("U heeft het inloggen geannuleerd.").await;
    drop(page);
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let (never, release) = Reply::problem(ProbleemCode::InterneFout).held();
    api.post(SESSIES, [Reply::problem(ProbleemCode::InloggenGeannuleerd)]);
    api.post(INLOGVERZOEKEN, [never]);
    let page = Page::open("/inloggen/terug?code=c").await;
    page.see("U heeft het inloggen geannuleerd.").await;
    page.press("Inloggen met DigiD").await;
    page.see("Bezig met openen van DigiD…").await;
    page.see_not("U heeft het inloggen geannuleerd.").await;
    release.now();
    page.see("Er ging iets mis bij ons").await;
    page.see_not("U heeft het inloggen geannuleerd.").await;
}

#[wasm_bindgen_test]
async fn coming_back_while_the_server_is_gone_offers_to_sign_in_again() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(SESSIES, [Reply::network_error()]);
    let page = Page::open("/inloggen/terug?code=c").await;
    page.see("Dit werkt nu even niet").await;
    assert_eq!(page.link("Opnieuw inloggen").get_attribute("href").as_deref(), Some("/inloggen"));
}

#[wasm_bindgen_test]
async fn an_empty_form_is_not_sent_and_says_what_is_missing() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let page = Page::open(&digid_adres()).await;
    page.press("Inloggen").await;
    page.see("Kies hoe u wilt inloggen. Vul uw gebruikersnaam in. Vul uw wachtwoord in.").await;
    page.see("Invoerfout: vul uw wachtwoord in.").await;
    wait_until("the summary to have the focus", || focused() == KOP_FOUTEN).await;
    assert_eq!(title(), "3 foutmeldingen - Inloggen bij Mijn UWV - DigiD");
    page.press("Kies hoe u wilt inloggen.").await;
    assert_eq!(focused(), ZONDER_SMS);
    assert_eq!(api.count("POST", &digid(DIGID_AANMELDEN)), 0);

    page.choose(ZONDER_SMS).await;
    page.see_not("Kies hoe u wilt inloggen.").await;
    assert_eq!(title(), "2 foutmeldingen - Inloggen bij Mijn UWV - DigiD");
}

#[wasm_bindgen_test]
async fn a_wrong_password_is_told_without_saying_which_of_the_two_it_is() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(&digid(DIGID_AANMELDEN), [Reply::problem(ProbleemCode::OnjuisteInloggegevens), Reply::ok(&terug())]);
    let page = Page::open(&digid_adres()).await;
    fill_in_digid(&page, ZONDER_SMS).await;
    page.see("Uw gebruikersnaam en wachtwoord horen niet bij elkaar.").await;
    assert_eq!(title(), "1 foutmelding - Inloggen bij Mijn UWV - DigiD");
    assert_eq!(page.input("DigiD gebruikersnaam *").value(), "hdeblauw");
    page.press("Inloggen").await;
    page.arrive_at(WELKOM).await;
}

/// The summary takes the focus out of the field, and leaving a field checks it again.
#[wasm_bindgen_test]
async fn a_wrong_password_is_told_to_who_pressed_enter_too() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(&digid(DIGID_AANMELDEN), [Reply::problem(ProbleemCode::OnjuisteInloggegevens)]);
    let page = Page::open(&digid_adres()).await;
    page.choose(ZONDER_SMS).await;
    page.fill("DigiD gebruikersnaam *", "hdeblauw").await;
    page.fill("Wachtwoord *", "fout").await;
    page.enter_in("Wachtwoord *").await;
    wait_until("the summary to have the focus", || focused() == KOP_FOUTEN).await;
    settle().await;
    page.see("Uw gebruikersnaam en wachtwoord horen niet bij elkaar.").await;
}

#[wasm_bindgen_test]
async fn a_wrong_code_is_told_to_who_pressed_enter_too() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.get(&digid(DIGID_INLOGVERZOEK), [Reply::ok(&sms())]);
    api.post(&digid(DIGID_BEVESTIG_SMS), [Reply::problem(ProbleemCode::OnjuisteSmsCode)]);
    let page = Page::open(&digid_adres()).await;
    page.fill("Sms-code", "654321").await;
    page.enter_in("Sms-code").await;
    wait_until("the summary to have the focus", || focused() == KOP_FOUTEN).await;
    settle().await;
    page.see("Deze code klopt niet. Vul de code uit de sms opnieuw in.").await;
}

#[wasm_bindgen_test]
async fn the_code_of_the_text_message_is_checked_before_it_is_sent() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.get(&digid(DIGID_INLOGVERZOEK), [Reply::ok(&sms())]);
    api.post(&digid(DIGID_BEVESTIG_SMS), [Reply::problem(ProbleemCode::SmsCodeVerlopen)]);
    let page = Page::open(&digid_adres()).await;
    for (typed, told) in [
        ("", "Vul de code uit de sms in."),
        ("12345", "Vul een code van 6 cijfers in."),
        ("12345a", "Vul een code van 6 cijfers in."),
        ("１２３４５６", "Vul een code van 6 cijfers in."),
    ] {
        page.fill("Sms-code", typed).await;
        page.press("Inloggen").await;
        page.see(told).await;
    }
    assert_eq!(api.count("POST", &digid(DIGID_BEVESTIG_SMS)), 0);
    page.fill("Sms-code", " 123 456 ").await;
    page.press("Inloggen").await;
    page.see("Deze code is te oud. Begin opnieuw met inloggen.").await;
    assert_eq!(api.sent::<SmsCode>(&digid(DIGID_BEVESTIG_SMS)).code, "123456");
}

#[wasm_bindgen_test]
async fn the_end_of_the_time_to_sign_in_offers_to_begin_again() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(&digid(DIGID_AANMELDEN), [Reply::problem(ProbleemCode::InlogverzoekVerlopen)]);
    let page = Page::open(&digid_adres()).await;
    fill_in_digid(&page, ZONDER_SMS).await;
    page.see("Het is niet gelukt om voor 14:19 uur in te loggen. Uw sessie is verlopen.").await;
    page.press("Opnieuw inloggen").await;
    page.arrive_at(INLOGGEN_BIJ).await;
    assert_eq!(address(), "/inloggen");

    api.get(&digid(DIGID_INLOGVERZOEK), [Reply::problem(ProbleemCode::NietGevonden)]);
    let page = Page::open(&digid_adres()).await;
    page.see("Het is niet gelukt om op tijd in te loggen.").await;
}

#[wasm_bindgen_test]
async fn too_many_tries_say_when_again() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.post(&digid(DIGID_AANMELDEN), [Reply::too_often("14:30")]);
    let page = Page::open(&digid_adres()).await;
    fill_in_digid(&page, ZONDER_SMS).await;
    page.see("U heeft te vaak geprobeerd in te loggen. Vanaf 14:30 uur kunt u het opnieuw proberen.").await;
}

#[wasm_bindgen_test]
async fn a_screen_that_did_not_come_can_be_asked_for_again() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let _clock = Clock::skipping(300..1_401);
    let down = Reply::problem(ProbleemCode::NietBeschikbaar);
    api.get(&digid(DIGID_INLOGVERZOEK), [down.clone(), down.clone(), down, Reply::ok(&aanmelden())]);
    let page = Page::open(&digid_adres()).await;
    page.see("Dit werkt nu even niet").await;
    page.press("Probeer het opnieuw").await;
    page.see("Verplichte velden *").await;
}

#[wasm_bindgen_test]
async fn a_double_press_on_inloggen_is_sent_once() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    let (reply, release) = Reply::ok(&terug()).held();
    api.post(&digid(DIGID_AANMELDEN), [reply]);
    let page = Page::open(&digid_adres()).await;
    fill_in_digid(&page, ZONDER_SMS).await;
    page.press("Inloggen").await;
    page.enter_in("Wachtwoord *").await;
    release.now();
    page.arrive_at(WELKOM).await;
    assert_eq!(api.count("POST", &digid(DIGID_AANMELDEN)), 1);
}
