//! What is wrong with a request comes back as one kind of answer, and never as a 500.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
};

use api::{app::layered, service::Settings};
use axum::{Router, body::Body, http::Request, routing::get};
use contract::paths::{DOCUMENTEN, INLOGVERZOEKEN, SESSIES, VERLENG_SESSIE};
use reqwest::Method;
use serde_json::json;
use tower::ServiceExt;

use crate::harness::{self, TestServer};

#[tokio::test]
async fn a_wrong_body_names_every_field() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    let path = format!("/v1/digid-stub/inlogverzoeken/{id}/_aanmelden");
    for (body, fields) in [
        (json!({}), vec!["gebruikersnaam", "inlogmethode", "wachtwoord"]),
        (
            json!({"inlogmethode": "vinger", "gebruikersnaam": 7, "wachtwoord": null, "extra": 1}),
            vec!["extra", "gebruikersnaam", "inlogmethode", "wachtwoord"],
        ),
        (
            json!({"inlogmethode": "basis", "gebruikersnaam": " ", "wachtwoord": ""}),
            vec!["gebruikersnaam", "wachtwoord"],
        ),
        (
            json!({"inlogmethode": "basis", "gebruikersnaam": "a".repeat(201), "wachtwoord": "x"}),
            vec!["gebruikersnaam"],
        ),
        (json!([]), vec![""]),
    ] {
        let answer = browser.post(&path, &body).await;
        assert_eq!(answer.problem(), "400 onjuist-verzoek");
        assert_eq!(answer.fields(), fields, "{body}");
    }
}

#[tokio::test]
async fn what_is_no_json() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for body in ["", "{", "{\"code\": \"a\"} x", "\u{0}", "{\"code\": \"a\", \"code\": \"b\"}"] {
        let request = browser.request(Method::POST, SESSIES);
        let request = request.header("content-type", "application/json").body(body);
        let answer = browser.send(request).await;
        assert_eq!(answer.problem(), "400 onjuist-verzoek", "{body:?}");
        assert!(!answer.json()["fouten"].as_array().unwrap().is_empty());
    }
    let request = browser.request(Method::POST, SESSIES);
    let request = request.header("content-type", "application/json").body(vec![b'"', 0xff, b'"']);
    assert_eq!(browser.send(request).await.problem(), "400 onjuist-verzoek");
}

#[tokio::test]
async fn a_body_of_another_type() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
        let request = browser.request(Method::POST, SESSIES);
        let request = request.header("content-type", kind).body("{\"code\": \"a\"}");
        assert_eq!(browser.send(request).await.problem(), "415 verkeerd-mediatype", "{kind}");
    }
    let request = browser.request(Method::POST, SESSIES);
    let request = request.header("content-type", "Application/JSON; charset=utf-8");
    assert_eq!(browser.send(request.body("{}")).await.problem(), "400 onjuist-verzoek");
}

#[tokio::test]
async fn a_body_that_is_too_large() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let body = json!({"code": "a".repeat(70_000)});
    assert_eq!(browser.post(SESSIES, &body).await.problem(), "413 verzoek-te-groot");
}

#[tokio::test]
async fn a_path_that_is_not_there() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for path in ["/v1", "/v1/", "/v1/niets", "/v1/documenten/", "/v1/sessies/huidige/", "/v1//documenten"] {
        assert_eq!(browser.get(path).await.problem(), "404 niet-gevonden", "{path}");
    }
}

#[tokio::test]
async fn a_method_that_is_not_there() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for (method, path, allow) in [
        (Method::PUT, DOCUMENTEN, "GET,HEAD"),
        (Method::PATCH, INLOGVERZOEKEN, "POST"),
        (Method::OPTIONS, INLOGVERZOEKEN, "POST"),
        (Method::GET, VERLENG_SESSIE, "POST"),
        (Method::DELETE, "/gezond", "GET,HEAD"),
        (Method::POST, "/", "GET,HEAD"),
    ] {
        let answer = browser.send(browser.request(method, path)).await;
        assert_eq!(answer.problem(), "405 methode-niet-toegestaan", "{path}");
        assert_eq!(answer.header("allow"), allow, "{path}");
    }
}

#[tokio::test]
async fn a_write_from_another_site() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    let host = server.url.strip_prefix("http://").unwrap().to_owned();
    let own = format!("https://{host}");
    for (name, value, allowed) in [
        ("sec-fetch-site", "cross-site", false),
        ("sec-fetch-site", "same-site", false),
        ("sec-fetch-site", "none", false),
        ("sec-fetch-site", "same-origin", true),
        ("origin", "https://kwaad.example", false),
        ("origin", "null", false),
        ("origin", own.as_str(), true),
    ] {
        let request = browser.request(Method::POST, VERLENG_SESSIE).header(name, value);
        let answer = browser.send(request).await;
        if allowed {
            assert_eq!(answer.status, 200, "{name}: {value}");
        } else {
            assert_eq!(answer.problem(), "403 geen-toegang", "{name}: {value}");
        }
    }
    // Reading changes nothing, and a link from elsewhere has to work.
    let request = browser.request(Method::GET, DOCUMENTEN).header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(request).await.status, 200);
}

#[tokio::test]
async fn a_database_that_went_away() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    assert_eq!(browser.get("/gereed").await.status, 200);
    server.tamper("ALTER TABLE persoon RENAME TO weg").await.unwrap();
    assert_eq!(browser.get("/gereed").await.problem(), "500 interne-fout");
    assert_eq!(browser.get("/gezond").await.text, "gezond\n");
}

async fn stuk() -> &'static str {
    panic!("a mistake of ours, with somebody's 123456782 in it")
}

#[tokio::test]
async fn a_mistake_of_ours() {
    let server = TestServer::start().await;
    let state = harness::state(&server.database, server.store.clone(), Arc::clone(&server.clock), Settings::default());
    let router = layered(Router::new().route("/v1/stuk", get(stuk)), state);
    let request = Request::get("/v1/stuk").body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 500);
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.headers()["x-frame-options"], "DENY");
    let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    assert!(body.contains("interne-fout") && !body.contains("123456782"), "{body}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn headers_that_are_too_large() {
    let server = TestServer::start().await;
    let mut stream = TcpStream::connect(server.url.strip_prefix("http://").unwrap()).unwrap();
    let head = format!("GET / HTTP/1.1\r\nhost: x\r\nx-lang: {}\r\n\r\n", "a".repeat(40_000));
    // The server may hang up before all of it is sent.
    let _ = stream.write_all(head.as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431 "), "{answer}");
}
