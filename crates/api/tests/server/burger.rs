//! What a citizen sees of himself.

use contract::{
    paths::{self, DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, EIGEN_PERSOONSGEGEVENS},
    werkgever::Functie,
};
use serde_json::json;

use crate::{
    harness::TestServer,
    werkgevers::{ANDER, EIGEN, machtiging, vul},
};

#[tokio::test]
async fn each_of_the_cast_gets_his_own_answer() {
    let server = TestServer::start().await;
    for (name, answer) in [
        ("ja", json!({"geregistreerd": true})),
        ("ja-tot", json!({"geregistreerd": true, "einddatum": "2028-12-31"})),
        ("nee", json!({"geregistreerd": false})),
        // The AOW ended it, and that is nobody's business any more.
        ("blauw", json!({"geregistreerd": false})),
    ] {
        let mut browser = server.browser();
        browser.sign_in(name).await;
        let given = browser.get(EIGEN_DOELGROEPREGISTRATIE).await;
        assert_eq!(given.status, 200);
        assert_eq!(given.json(), answer, "{name}");
    }
}

#[tokio::test]
async fn the_own_data() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    let answer = browser.get(EIGEN_PERSOONSGEGEVENS).await;
    assert_eq!(answer.json(), json!({"naam": "H. de Blauw", "geboortedatum": "21-01-1950", "bsn": "123456782"}));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(browser.get(DOCUMENTEN).await.json(), json!({"documenten": []}));
}

#[tokio::test]
async fn nothing_in_a_request_names_another_person() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    let own = browser.get(EIGEN_PERSOONSGEGEVENS).await.text;
    let tried = browser.get(&format!("{EIGEN_PERSOONSGEGEVENS}?bsn=123456782")).await;
    assert_eq!(tried.text, own);
    let other = EIGEN_PERSOONSGEGEVENS.replace("eigen", "123456782");
    assert_eq!(browser.get(&other).await.problem(), "404 niet-gevonden");
}

#[tokio::test]
async fn letters_come_newest_first_and_only_the_own() {
    use api::{secret::SecretId, store::Store};
    use contract::burger::Document;
    let server = TestServer::start().await;
    let bsn = domain::Bsn::parse("123456782").unwrap();
    let mut tx = server.store.begin().await.unwrap();
    for day in ["2026-05-01", "2026-06-01"] {
        let document = Document {
            titel: format!("Brief van {day}"),
            verzonden_op: day.parse().unwrap(),
            alineas: vec!["Geachte heer,".into(), "\"Zo\" is het.".into()],
        };
        tx.nieuw_document(&SecretId::random().unwrap().hash(), &bsn, &document).await.unwrap();
    }
    tx.commit().await.unwrap();

    let mut browser = server.browser();
    browser.sign_in("blauw").await;
    let letters = browser.get(DOCUMENTEN).await.json();
    assert_eq!(letters["documenten"][0]["verzondenOp"], "2026-06-01");
    assert_eq!(letters["documenten"][1]["alineas"][1], "\"Zo\" is het.");
    let mut other = server.browser();
    other.sign_in("ja").await;
    assert_eq!(other.get(DOCUMENTEN).await.json(), json!({"documenten": []}));
}

#[tokio::test]
async fn the_answer_follows_the_dutch_day() {
    let server = TestServer::start().await;
    // From 1 July 2026, 14:04 Dutch time, to 31 December 2028, 23:59: a Dutch winter evening, 22:59 in UTC.
    server.advance((914 * 24 + 11) * 60 - 5, 0);
    let mut browser = server.browser();
    browser.sign_in("ja-tot").await;
    assert_eq!(browser.get(EIGEN_DOELGROEPREGISTRATIE).await.json()["geregistreerd"], true);
    server.advance(1, 0);
    let next_day = browser.get(EIGEN_DOELGROEPREGISTRATIE).await.json();
    assert_eq!(next_day, json!({"geregistreerd": false}));
}

#[tokio::test]
async fn a_citizen_sees_which_organisations_asked_about_him_and_never_who_of_them() {
    let server = TestServer::start().await;
    let functies = [Functie::Doelgroepregister];
    vul(&server, &[machtiging("kees", EIGEN, &functies, false), machtiging("piet", ANDER, &functies, false)]).await;
    for (naam, organisatie, bsn) in
        [("kees", EIGEN.0, "999990019"), ("piet", ANDER.0, "9999.90.019"), ("kees", EIGEN.0, "123456782")]
    {
        let mut browser = server.browser();
        browser.sign_in_werkgever(naam).await;
        let pad = paths::with_id(paths::VRAAG_DOELGROEPREGISTRATIE_OP, organisatie);
        assert_eq!(browser.post(&pad, &json!({"bsn": bsn})).await.status, 200);
        server.advance(60, 0);
    }
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    // Looking oneself is not somebody else's look.
    browser.get(EIGEN_DOELGROEPREGISTRATIE).await;
    let answer = browser.get(paths::EIGEN_RAADPLEGINGEN).await;
    let keer = |om: &str, organisatie: &str| json!({"dag": "2026-07-01", "om": om, "organisatie": organisatie});
    assert_eq!(answer.json(), json!({"raadplegingen": [keer("15:04", ANDER.3), keer("14:04", EIGEN.3)]}));
    assert_eq!(server.acties().await.last().unwrap(), "raadplegen-eigen-raadplegingen gelukt");
}
