//! The description of the API: the same as the code, and as its readers expect.

use std::collections::BTreeSet;

use api::{
    http::access::{OPENAPI, TOEGANG, Toegang},
    routes,
};
use contract::paths;
use serde_json::Value;

fn document() -> Value {
    serde_json::from_str(&routes::openapi_text()).unwrap()
}

/// Method, full path and description of every operation.
fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            operations.push((method.to_uppercase(), format!("/v1{path}"), operation.clone()));
        }
    }
    operations
}

#[test]
fn the_description_is_the_one_that_was_agreed_on() {
    let kept = include_str!("../../openapi.json");
    assert!(
        kept == routes::openapi_text(),
        "The API is not the one that openapi.json describes. If that is meant: \
         cargo run -p api -- openapi > crates/api/openapi.json"
    );
}

#[test]
fn every_operation_is_in_the_access_table_and_the_other_way_round() {
    let described: BTreeSet<_> = operations(&document()).into_iter().map(|(method, path, _)| (method, path)).collect();
    let tabled: BTreeSet<_> = TOEGANG
        .iter()
        .filter(|ingang| ingang.pad != OPENAPI)
        .map(|ingang| (ingang.methode.to_owned(), ingang.pad.to_owned()))
        .collect();
    assert_eq!(described, tabled);
    let known: BTreeSet<_> = tabled.iter().map(|(_, path)| path.as_str()).collect();
    assert!(known.contains(paths::EIGEN_DOELGROEPREGISTRATIE));
}

#[test]
fn it_follows_the_api_design_rules() {
    let document = document();
    assert_eq!(document["servers"][0]["url"], "/v1");
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    for field in ["name", "url", "email"] {
        assert!(document["info"]["contact"][field].is_string(), "{field}");
    }
    let mut ids = BTreeSet::new();
    for (method, path, operation) in operations(&document) {
        let place = format!("{method} {path}");
        let id = operation["operationId"].as_str().unwrap().to_owned();
        assert!(ids.insert(id), "{place}");
        assert!(operation["summary"].is_string() && operation["tags"][0].is_string(), "{place}");
        let plain = |c: char| c.is_ascii_lowercase() || "/-{}_".contains(c);
        assert!(path["/v1".len()..].chars().all(plain) && !path.ends_with('/'), "{place}");
        let responses = operation["responses"].as_object().unwrap();
        if method == "POST" || operation["parameters"].is_array() {
            assert!(responses.contains_key("400"), "{place}");
        }
        for (status, response) in responses {
            if status.starts_with('2') {
                assert!(response["headers"]["API-Version"].is_object(), "{place} {status}");
            } else {
                let content = response["content"].as_object().unwrap();
                assert_eq!(content.keys().collect::<Vec<_>>(), ["application/problem+json"]);
            }
        }
    }
}

#[test]
fn what_needs_a_session_says_so() {
    for (method, path, operation) in operations(&document()) {
        let ingang = TOEGANG.iter().find(|ingang| ingang.methode == method && ingang.pad == path).unwrap();
        let protected = ingang.toegang != Toegang::Openbaar;
        assert_eq!(operation["security"].is_array(), protected, "{method} {path}");
        assert_eq!(operation["responses"]["401"].is_object(), protected, "{method} {path}");
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let document = document();
    let text = document.to_string();
    for part in text.split("\"#/components/schemas/").skip(1) {
        let name = part.split('"').next().unwrap();
        assert!(document["components"]["schemas"][name].is_object(), "{name}");
    }
    let probleem = &document["components"]["schemas"]["Probleem"]["properties"];
    for field in ["type", "title", "status", "detail", "code", "fouten", "opnieuwOm"] {
        assert!(probleem[field].is_object(), "{field}");
    }
}
