//! Signing in: every outcome, and every way round it.

use api::{secret::Sleutel, service::Settings, store::Niveau};
use contract::{
    inloggen::{Inlogscherm, Inlogstap},
    paths,
};
use domain::Bsn;
use serde_json::json;

use crate::{
    client::{BINDING, SESSIE, one_time_code},
    harness::TestServer,
};

#[tokio::test]
async fn with_a_text_message() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    let screen = Inlogscherm { inloggen_tot: "14:19".into(), stap: Inlogstap::Aanmelden };
    assert_eq!(browser.screen(&id).await.read::<Inlogscherm>(), screen);
    browser.log_on(&id, "blauw", "midden").await;
    let sms = browser.sms_code(&id).await;
    // As people type it.
    let spaced = format!(" {} {} ", &sms[..3], &sms[3..]);
    let code = one_time_code(&browser.confirm_sms(&id, &spaced).await);
    let answer = browser.come_back(&code).await;
    assert_eq!(answer.status, 201);
    let bsn = Bsn::parse("123456782").unwrap();
    let kenmerk = Sleutel::open(&server.database.sleutel_bestand()).unwrap().kenmerk(&bsn);
    assert_eq!(
        answer.json(),
        json!({
            "sessie": {
                "rol": "burger",
                "naam": "H. de Blauw",
                "kenmerk": kenmerk,
                "uiterlijkOp": "2026-07-01T14:04:00Z",
                "eindigtOp": "2026-07-01T12:19:00Z",
                "eindigtOm": "14:19"
            },
            "terugNaar": "/mijn-uwv/persoonlijke-gegevens"
        })
    );
    assert_eq!(answer.header("sessie-einde"), "2026-07-01T12:19:00Z");
    assert_eq!(server.acties().await, ["inloggen midden"]);
}

#[tokio::test]
async fn the_cookies_have_every_protection() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let body = json!({"middel": "digid", "terugNaar": "/"});
    let begun = browser.post(paths::INLOGVERZOEKEN, &body).await;
    let binding = begun.set_cookie(BINDING).unwrap();
    assert!(binding.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=900"));

    let answer = browser.sign_in("ja").await;
    let sessie = answer.set_cookie(SESSIE).unwrap();
    let (value, attributes) = sessie.split_once("; ").unwrap();
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Strict");
    // 256 bits, and none of them where a script or a log could see them.
    assert_eq!(value.len(), SESSIE.len() + 1 + 64);
    assert!(!answer.text.contains(&browser.cookies[SESSIE]));
    assert!(!browser.cookies.contains_key(BINDING));
}

#[tokio::test]
async fn with_a_password_only_where_that_is_enough() {
    let settings = Settings { minimumniveau: Niveau::Basis, ..Settings::default() };
    let server = TestServer::start_with(settings).await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    let code = one_time_code(&browser.log_on(&id, "ja", "basis").await);
    assert_eq!(browser.come_back(&code).await.status, 201);
    assert_eq!(server.acties().await, ["inloggen basis"]);
}

#[tokio::test]
async fn a_password_only_is_too_little_here() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    let code = one_time_code(&browser.log_on(&id, "ja", "basis").await);
    let answer = browser.come_back(&code).await;
    assert_eq!(answer.problem(), "403 niveau-te-laag");
    assert!(answer.set_cookie(SESSIE).is_none());
    assert_eq!(server.acties().await, ["inloggen-mislukt niveau-te-laag"]);
}

#[tokio::test]
async fn a_wrong_password_or_name() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    for (name, password) in [("ja", "fout"), ("niemand", "demonstratie"), ("111222333", "demonstratie")] {
        let answer = browser.fill_in(&id, name, password, "midden").await;
        assert_eq!(answer.problem(), "400 onjuiste-inloggegevens");
    }
    // One may go on.
    assert_eq!(browser.log_on(&id, "ja", "midden").await.status, 200);
}

#[tokio::test]
async fn a_wrong_sms_code_five_times_at_most() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    assert_eq!(browser.confirm_sms(&id, "123456").await.problem(), "409 conflict");
    browser.log_on(&id, "ja", "midden").await;
    let right = browser.sms_code(&id).await;
    let wrong = if right == "111111" { "222222" } else { "111111" };
    for _ in 0..5 {
        assert_eq!(browser.confirm_sms(&id, wrong).await.problem(), "400 onjuiste-sms-code");
    }
    let answer = browser.confirm_sms(&id, &right).await;
    assert_eq!(answer.problem(), "429 te-veel-pogingen");
    assert_eq!(answer.json()["opnieuwOm"], "14:19");
    // Asking for another text message does not give more tries.
    browser.log_on(&id, "ja", "midden").await;
    let right = browser.sms_code(&id).await;
    assert_eq!(browser.confirm_sms(&id, &right).await.problem(), "429 te-veel-pogingen");
}

#[tokio::test]
async fn an_sms_code_lasts_five_minutes() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    browser.log_on(&id, "ja", "midden").await;
    let sms = browser.sms_code(&id).await;
    server.advance(5, 0);
    assert_eq!(browser.confirm_sms(&id, &sms).await.problem(), "400 sms-code-verlopen");
    // Another one will do.
    browser.log_on(&id, "ja", "midden").await;
    let sms = browser.sms_code(&id).await;
    server.advance(4, 59);
    assert_eq!(browser.confirm_sms(&id, &sms).await.status, 200);
}

#[tokio::test]
async fn the_accounts_that_show_what_can_go_wrong() {
    let server = TestServer::start().await;
    let mut browser = server.browser();

    let id = browser.begin().await;
    browser.log_on(&id, "sms-te-laat", "midden").await;
    let sms = browser.sms_code(&id).await;
    assert_eq!(browser.confirm_sms(&id, &sms).await.problem(), "400 sms-code-verlopen");

    let id = browser.begin().await;
    let late = browser.log_on(&id, "te-laat", "midden").await;
    assert_eq!(late.problem(), "410 inlogverzoek-verlopen");
    assert_eq!(browser.screen(&id).await.problem(), "410 inlogverzoek-verlopen");

    for method in ["basis", "midden"] {
        for (name, problem) in [("te-laag", "403 niveau-te-laag"), ("storing", "502 digid-storing")] {
            let id = browser.begin().await;
            let code = one_time_code(&browser.log_on(&id, name, method).await);
            assert_eq!(browser.come_back(&code).await.problem(), problem);
        }
    }

    let code = browser.pass_stub("onbekend").await;
    assert_eq!(browser.come_back(&code).await.problem(), "403 persoon-onbekend");
    assert!(!browser.cookies.contains_key(SESSIE));
}

#[tokio::test]
async fn cancelling_at_either_step() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for log_on_first in [false, true] {
        let id = browser.begin().await;
        if log_on_first {
            browser.log_on(&id, "ja", "midden").await;
        }
        let path = paths::with_id(paths::DIGID_ANNULEER, &id);
        let code = one_time_code(&browser.act(&path).await);
        assert_eq!(browser.come_back(&code).await.problem(), "403 inloggen-geannuleerd");
        assert_eq!(browser.act(&path).await.problem(), "410 inlogverzoek-verlopen");
    }
}

#[tokio::test]
async fn a_request_lasts_a_quarter_of_an_hour() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    server.advance(14, 59);
    assert_eq!(browser.screen(&id).await.status, 200);
    server.advance(0, 1);
    assert_eq!(browser.screen(&id).await.problem(), "410 inlogverzoek-verlopen");
    assert_eq!(browser.log_on(&id, "ja", "midden").await.problem(), "410 inlogverzoek-verlopen");
    assert_eq!(browser.screen("0000").await.problem(), "404 niet-gevonden");
    assert_eq!(browser.log_on("0000", "ja", "midden").await.problem(), "404 niet-gevonden");
}

#[tokio::test]
async fn a_code_will_do_once_and_for_two_minutes() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let code = browser.pass_stub("ja").await;
    // The binding stays, so that the code alone is what is used up.
    let binding = browser.cookies[BINDING].clone();
    assert_eq!(browser.come_back(&code).await.status, 201);
    browser.cookies.insert(BINDING.to_owned(), binding);
    assert_eq!(browser.come_back(&code).await.problem(), "410 inlogverzoek-verlopen");

    let code = browser.pass_stub("ja").await;
    server.advance(2, 0);
    assert_eq!(browser.come_back(&code).await.problem(), "410 inlogverzoek-verlopen");
    assert_eq!(browser.come_back("verzonnen").await.problem(), "410 inlogverzoek-verlopen");
}

#[tokio::test]
async fn a_stolen_code_is_worth_nothing_in_another_browser() {
    let server = TestServer::start().await;
    let mut victim = server.browser();
    let code = victim.pass_stub("ja").await;

    let mut thief = server.browser();
    assert_eq!(thief.come_back(&code).await.problem(), "410 inlogverzoek-verlopen");
    thief.begin().await;
    assert_eq!(thief.come_back(&code).await.problem(), "410 inlogverzoek-verlopen");
    assert!(!thief.cookies.contains_key(SESSIE));

    assert_eq!(victim.come_back(&code).await.status, 201);
    assert_eq!(
        server.acties().await,
        ["inloggen-mislukt andere-browser", "inloggen-mislukt andere-browser", "inloggen midden"]
    );
}

#[tokio::test]
async fn two_tabs_may_sign_in_at_once() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let first = browser.begin().await;
    let second = browser.begin().await;
    for id in [first, second] {
        browser.log_on(&id, "te-laag", "midden").await;
    }
    let first = browser.pass_stub("ja").await;
    let _second = browser.begin().await;
    assert_eq!(browser.come_back(&first).await.status, 201);
}

#[tokio::test]
async fn whoever_is_in_the_register_signs_in_with_his_bsn() {
    let server = TestServer::start().await;
    for typed in ["123456782", "1234.56.782", "123 456 782"] {
        let answer = server.browser().sign_in(typed).await;
        assert_eq!(answer.json()["sessie"]["naam"], "H. de Blauw");
    }
}

#[tokio::test]
async fn one_only_goes_back_to_a_page_of_this_application() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for bad in
        ["//kwaad.example", "/\\kwaad.example", "https://kwaad.example", "javascript:alert(1)", "", "mijn", "/\tx"]
    {
        let body = json!({"middel": "digid", "terugNaar": bad});
        let answer = browser.post(paths::INLOGVERZOEKEN, &body).await;
        assert_eq!(answer.problem(), "400 onjuist-verzoek", "{bad:?}");
        assert_eq!(answer.fields(), ["terugNaar"]);
        assert!(browser.cookies.is_empty());
    }
}
