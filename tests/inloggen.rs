//! Signing in to Mijn UWV with the DigiD stub, in the whole application: each way to succeed and each way to fail.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::inloggen::{DigidAanmelding, Inlogmethode, Inlogmiddel, Inlogvervolg, NieuwInlogverzoek, SmsCode};
use contract::paths::{
    DIGID_AANMELDEN, DIGID_ANNULEER, DIGID_BEVESTIG_SMS, DIGID_INLOGVERZOEK, INLOGVERZOEKEN, SESSIES,
};
use contract::probleem::ProbleemCode;
use contract::sessie::NieuweSessie;
use support::journey::{
    INLOGGEN_BIJ, MET_SMS, ZONDER_SMS, fill_in_digid, fill_in_sms, follow_to, go_to_digid, sign_in,
};
use support::page::{address, title};
use support::people::{DE_BLAUW, aanmelden, digid, digid_adres, sms, terug, who_can_sign_in};
use support::{Page, Reply};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const WELKOM: &str = "Welkom, H. de Blauw";

#[wasm_bindgen_test]
async fn signing_in_with_a_text_message_ends_at_mijn_uwv() {
    let api = who_can_sign_in(DE_BLAUW, "/mijn-uwv");
    api.get(&digid(DIGID_INLOGVERZOEK), [Reply::ok(&aanmelden()), Reply::ok(&sms())]);
    api.post(&digid(DIGID_AANMELDEN), [Reply::ok(&Inlogvervolg::VolgendeStap)]);
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
