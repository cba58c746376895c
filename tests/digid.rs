//! The two forms of the DigiD stub, in the whole application: what is checked before sending, and what the stub refuses.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::inloggen::SmsCode;
use contract::paths::{DIGID_AANMELDEN, DIGID_BEVESTIG_SMS, DIGID_INLOGVERZOEK};
use contract::probleem::ProbleemCode;
use support::journey::{INLOGGEN_BIJ, ZONDER_SMS, fill_in_digid};
use support::page::{address, focused, title};
use support::people::{DE_BLAUW, aanmelden, digid, digid_adres, sms, terug, who_can_sign_in};
use support::{Clock, Page, Reply, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const WELKOM: &str = "Welkom, H. de Blauw";
const KOP_FOUTEN: &str = "Controleer wat u heeft ingevuld";

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
