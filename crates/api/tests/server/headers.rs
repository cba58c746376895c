//! The headers of every kind of answer.

use api::{
    clock::{Clock, SystemClock},
    http::access::{Ingang, TOEGANG, Toegang},
};
use chrono::{DateTime, TimeDelta};
use contract::paths;
use reqwest::Method;

use crate::{client::Answer, harness::TestServer};

fn check(answer: &Answer, path: &str) {
    for (name, value) in [
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), value, "{path}");
    }
    assert!(answer.header("permissions-policy").contains("camera=(), "), "{path}");
    assert_eq!(answer.header("x-request-id").len(), 32, "{path}");
    // The browser sets its clock by this one: what it is told about the end of a session is on the server's.
    let date = DateTime::parse_from_rfc2822(answer.header("date")).unwrap_or_else(|e| panic!("{e}: {path}"));
    assert!((SystemClock.now() - date.to_utc()).abs() < TimeDelta::minutes(5), "{path}");
    let policy = answer.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(part), "{path}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    if path.starts_with("/v1") {
        // Nothing of the API is kept, but for what is the same for everybody.
        let kept = path == paths::ACTUALISATIES && answer.status == 200;
        let expected = if kept { "public, max-age=300" } else { "no-store" };
        assert_eq!(answer.header("cache-control"), expected, "{path}");
        assert_eq!(answer.header("api-version"), env!("CARGO_PKG_VERSION"), "{path}");
    } else {
        assert_ne!(answer.header("cache-control"), "", "{path}");
    }
}

fn is_uitloggen(ingang: &Ingang) -> bool {
    ingang.methode == "DELETE" && ingang.pad == paths::HUIDIGE_SESSIE
}

#[tokio::test]
async fn every_route_with_and_without_a_session() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for signed_in in [false, true] {
        if signed_in {
            check(&browser.sign_in("ja").await, paths::SESSIES);
        }
        // Signing out comes last: the session is needed until then.
        for ingang in TOEGANG.iter().filter(|ingang| !signed_in || !is_uitloggen(ingang)) {
            let path = paths::with_id(&ingang.pad.replace("{formulier}", "voorbeeld"), "0000");
            let method: Method = ingang.methode.parse().unwrap();
            let answer = browser.send(browser.request(method, &path)).await;
            check(&answer, &path);
            let protected = ingang.toegang != Toegang::Openbaar;
            if protected && !signed_in {
                assert_eq!(answer.problem(), "401 niet-ingelogd", "{path}");
            } else if protected {
                let of_employers = matches!(ingang.toegang, Toegang::Werkgever | Toegang::Organisatie(_));
                let expected = match (ingang.methode, ingang.pad) {
                    _ if of_employers => 401,
                    // There is no draft, and no body to make one of.
                    ("GET" | "DELETE", paths::CONCEPT) => 204,
                    ("PUT", paths::CONCEPT) => 415,
                    _ => 200,
                };
                assert_eq!(answer.status, expected, "{path}");
                assert_eq!(answer.header("sessie-einde"), "2026-07-01T12:19:00Z", "{path}");
            }
        }
    }
    check(&browser.delete(paths::HUIDIGE_SESSIE).await, paths::HUIDIGE_SESSIE);
}

#[tokio::test]
async fn everything_that_is_not_the_api() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for path in [
        "/",
        "/mijn-uwv",
        "/bestaat-niet.js",
        "/app-0123456789abcdef.js",
        "/app-0123456789abcdef_bg.wasm",
        "/robots.txt",
        "/gezond",
        "/gereed",
        "/.well-known/security.txt",
        "/%00",
        "/..%2f..%2fdata%2fsleutel",
    ] {
        check(&browser.get(path).await, path);
    }
}

#[tokio::test]
async fn every_error_of_the_api() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    check(&browser.get("/v1/niets").await, "/v1/niets");
    check(&browser.act(paths::DOCUMENTEN).await, paths::DOCUMENTEN);
    check(&browser.act(paths::SESSIES).await, paths::SESSIES);
    let large = browser.request(Method::POST, paths::SESSIES);
    let large = large.header("content-type", "application/json").body("x".repeat(70_000));
    check(&browser.send(large).await, paths::SESSIES);
    let cross = browser.request(Method::POST, paths::SESSIES).header("sec-fetch-site", "cross-site");
    check(&browser.send(cross).await, paths::SESSIES);
    server.tamper("ALTER TABLE inlogverzoek RENAME TO weg").await.unwrap();
    let path = paths::with_id(paths::DIGID_INLOGVERZOEK, "0000");
    let broken = browser.get(&path).await;
    assert_eq!(broken.status, 500);
    check(&broken, &path);
}

#[tokio::test]
async fn the_description_is_for_every_site() {
    let server = TestServer::start().await;
    let answer = server.browser().get("/v1/openapi.json").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.json()["info"]["version"], answer.header("api-version"));
}
