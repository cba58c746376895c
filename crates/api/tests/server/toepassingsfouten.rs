//! The application in a browser tells that it stopped.

use contract::{
    paths::TOEPASSINGSFOUTEN,
    toepassingsfout::{FoutSoort, Toepassingsfout},
};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{client::Client, harness::TestServer};

fn fout() -> Value {
    let (plaats, pagina) = ("src/app.rs:12:34".to_owned(), "/mijn-uwv/mijn-documenten".to_owned());
    serde_json::to_value(Toepassingsfout { soort: FoutSoort::Paniek, plaats, pagina }).unwrap()
}

/// As `navigator.sendBeacon` sends a Blob of JSON.
fn beacon(browser: &Client, body: &Value) -> RequestBuilder {
    let request = browser.request(Method::POST, TOEPASSINGSFOUTEN);
    request.header("content-type", "application/json").header("sec-fetch-mode", "cors").body(body.to_string())
}

#[tokio::test]
async fn everybody_may_tell_it() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for soort in ["paniek", "laden"] {
        let mut body = fout();
        body["soort"] = soort.into();
        let answer = browser.post(TOEPASSINGSFOUTEN, &body).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (204, ""));
    }
    browser.sign_in("ja").await;
    let answer = browser.post(TOEPASSINGSFOUTEN, &fout()).await;
    assert_eq!(answer.status, 204);
    // Whoever is signed in is not looked for: an application that stopped is no activity.
    assert_eq!(answer.header("sessie-einde"), "");
}

#[tokio::test]
async fn a_beacon_of_this_site_arrives_and_that_of_another_does_not() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let own = server.url.replace("http://", "https://");
    for (name, value, allowed) in [
        ("sec-fetch-site", "same-origin", true),
        ("sec-fetch-site", "same-site", false),
        ("sec-fetch-site", "cross-site", false),
        ("origin", own.as_str(), true),
        ("origin", "https://kwaad.example", false),
        ("origin", "null", false),
    ] {
        let answer = browser.send(beacon(&browser, &fout()).header(name, value)).await;
        if allowed {
            assert_eq!(answer.status, 204, "{name}: {value}");
        } else {
            assert_eq!(answer.problem(), "403 geen-toegang", "{name}: {value}");
        }
    }
    // What another site could send without asking first is no report either.
    let request = browser.request(Method::POST, TOEPASSINGSFOUTEN).header("content-type", "text/plain");
    assert_eq!(browser.send(request.body(fout().to_string())).await.problem(), "415 verkeerd-mediatype");
}

#[tokio::test]
async fn nothing_but_a_place_and_a_page_is_heard() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for (field, value) in [
        ("soort", json!("anders")),
        ("plaats", json!("")),
        ("plaats", json!("src/app.rs:1:1\nfout=\"1\"")),
        ("plaats", json!("index out of bounds")),
        ("plaats", json!("a".repeat(201))),
        ("plaats", json!("src/app.rs:123456782")),
        ("pagina", json!("")),
        ("pagina", json!("https://elders.example/")),
        ("pagina", json!("/mijn-uwv?naam=Blauw")),
        ("pagina", json!("/mijn-uwv/123456782")),
        ("pagina", json!("/mijn-uwv/1234-56-782")),
        ("pagina", json!(format!("/{}", "a".repeat(100)))),
        ("bericht", json!("de heer Blauw")),
    ] {
        let mut body = fout();
        body[field] = value;
        let answer = browser.post(TOEPASSINGSFOUTEN, &body).await;
        assert_eq!(answer.problem(), "400 onjuist-verzoek", "{body}");
        assert_eq!(answer.fields(), [field], "{body}");
    }
    let body = json!({"soort": "paniek", "plaats": "?", "pagina": "?"});
    assert_eq!(browser.post(TOEPASSINGSFOUTEN, &body).await.fields(), ["pagina", "plaats"]);
}

#[tokio::test]
async fn at_most_sixty_a_minute_are_heard_from_all_browsers_together() {
    let server = TestServer::start().await;
    for _ in 0..2 {
        let mut browser = server.browser();
        for _ in 0..30 {
            assert_eq!(browser.post(TOEPASSINGSFOUTEN, &fout()).await.status, 204);
        }
        // What is refused for its form does not count.
        assert_eq!(browser.post(TOEPASSINGSFOUTEN, &json!({})).await.status, 400);
    }
    server.advance(0, 59);
    let mut browser = server.browser();
    let answer = browser.post(TOEPASSINGSFOUTEN, &fout()).await;
    assert_eq!(answer.problem(), "429 te-veel-pogingen");
    assert_eq!(answer.header("retry-after"), "1");
    // That one is of no consequence to anything else.
    assert_eq!(browser.sign_in("ja").await.status, 201);
    server.advance(0, 1);
    assert_eq!(browser.post(TOEPASSINGSFOUTEN, &fout()).await.status, 204);
}
