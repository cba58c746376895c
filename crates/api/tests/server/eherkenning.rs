//! Signing in with the eHerkenning stub: each outcome of the real one.

use contract::{inloggen::Inlogvervolg, paths};
use serde_json::json;

use crate::{
    client::{Client, one_time_code},
    harness::TestServer,
    werkgevers::{EIGEN, machtiging, vul},
};

async fn outcome(browser: &mut Client, name: &str) -> String {
    let code = browser.pass_eherkenning(name).await;
    browser.come_back(&code).await.problem()
}

async fn server() -> TestServer {
    let server = TestServer::start().await;
    vul(&server, &[machtiging("dgr", EIGEN, &[], true)]).await;
    server
}

#[tokio::test]
async fn eh3_and_higher_sign_in_and_lower_does_not() {
    let server = server().await;
    for name in ["dgr", " DGR ", "eh4"] {
        let answer = server.browser().sign_in_werkgever(name).await;
        assert_eq!(answer.json()["terugNaar"], "/werkgevers/bedrijven");
        assert_eq!(answer.json()["sessie"]["naam"], "Test dgr");
    }
    for name in ["eh2", "eh2plus"] {
        assert_eq!(outcome(&mut server.browser(), name).await, "403 niveau-te-laag");
    }
    let acties = server.acties().await;
    assert!(acties.ends_with(&[
        "inloggen EH3".to_owned(),
        "inloggen EH3".to_owned(),
        "inloggen EH4".to_owned(),
        "inloggen-mislukt niveau-te-laag".to_owned(),
        "inloggen-mislukt niveau-te-laag".to_owned(),
    ]));
    let records = server.audit().await;
    let dgr = records.iter().find_map(|record| record.gebruiker.clone());
    assert!(
        records
            .iter()
            .filter(|record| record.actor == "werkgever")
            .all(|record| { record.gebruiker.as_deref() == dgr.as_deref() && record.object.is_none() })
    );
}

#[tokio::test]
async fn what_goes_wrong_at_eherkenning_comes_back_by_name() {
    let server = server().await;
    let mut browser = server.browser();
    assert_eq!(outcome(&mut browser, "storing").await, "502 eherkenning-storing");
    assert_eq!(outcome(&mut browser, "geen-machtiging").await, "403 geen-machtiging");
    let id = browser.begin_eherkenning().await;
    let answer = browser.act(&paths::with_id(paths::EHERKENNING_ANNULEER, &id)).await;
    assert_eq!(browser.come_back(&one_time_code(&answer)).await.problem(), "403 inloggen-geannuleerd");
    let id = browser.begin_eherkenning().await;
    assert_eq!(
        browser.fill_in_eherkenning(&id, "te-laat", "demonstratie").await.problem(),
        "410 inlogverzoek-verlopen"
    );
    let id = browser.begin_eherkenning().await;
    assert_eq!(
        browser.fill_in_eherkenning(&id, "sms-te-laat", "demonstratie").await.read::<Inlogvervolg>(),
        Inlogvervolg::VolgendeStap
    );
    let answer = browser.post(&paths::with_id(paths::EHERKENNING_BEVESTIG_SMS, &id), &json!({"code": "000000"})).await;
    assert_eq!(answer.problem(), "400 sms-code-verlopen");
}

#[tokio::test]
async fn whom_the_portal_does_not_know_or_who_acts_for_nobody_does_not_get_in() {
    // Without organisations the accounts of the stub are nobody's.
    let server = TestServer::start().await;
    assert_eq!(outcome(&mut server.browser(), "eh4").await, "403 geen-machtiging");
    let mut browser = server.browser();
    let id = browser.begin_eherkenning().await;
    let answer = browser.fill_in_eherkenning(&id, "niemand", "demonstratie").await;
    assert_eq!(answer.problem(), "400 onjuiste-inloggegevens");
}

#[tokio::test]
async fn the_requests_and_the_tries_of_one_provider_are_not_those_of_the_other() {
    let server = server().await;
    let mut browser = server.browser();
    let digid = browser.begin().await;
    assert_eq!(
        browser.get(&paths::with_id(paths::EHERKENNING_INLOGVERZOEK, &digid)).await.problem(),
        "404 niet-gevonden"
    );
    assert_eq!(browser.fill_in_eherkenning(&digid, "dgr", "demonstratie").await.problem(), "404 niet-gevonden");
    let eherkenning = browser.begin_eherkenning().await;
    assert_eq!(browser.screen(&eherkenning).await.problem(), "404 niet-gevonden");
    for _ in 0..3 {
        let answer = browser.fill_in_eherkenning(&eherkenning, "ja", "fout").await;
        assert_eq!(answer.problem(), "400 onjuiste-inloggegevens");
    }
    assert_eq!(browser.fill_in_eherkenning(&eherkenning, "ja", "fout").await.problem(), "429 te-veel-pogingen");
    browser.sign_in("ja").await;
}
