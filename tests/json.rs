//! What the API answers, read by the browser: every shape that the types of `contract` have, and none that they do not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use contract::burger::{Document, Documenten, Doelgroepregistratie};
use contract::concept::Concept;
use contract::inloggen::{Inlogstap, Inlogvervolg};
use contract::probleem::{Probleem, ProbleemCode, Veldfout};
use doelgroepregister_web::json;
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Comes back as it was: from what the server writes, and from what the browser writes.
#[track_caller]
fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(json::read::<T>(&serde_json::to_string(value).unwrap()).as_ref(), Some(value));
    assert_eq!(json::read::<T>(&json::write(value).unwrap()).as_ref(), Some(value));
}

fn document(titel: &str) -> Document {
    let verzonden_op = contract::datum::parse("2026-03-31").unwrap();
    Document { titel: titel.to_owned(), verzonden_op, alineas: vec!["Geachte \"heer\",\n".to_owned(), String::new()] }
}

#[wasm_bindgen_test]
fn every_shape_comes_back_as_it_was() {
    survives(&Documenten { documenten: vec![document("één"), document("😀")] });
    survives(&Documenten { documenten: Vec::new() });
    survives(&Doelgroepregistratie { geregistreerd: true, einddatum: contract::datum::parse("2028-02-29") });
    survives(&Doelgroepregistratie { geregistreerd: false, einddatum: None });
    survives(&vec![Inlogstap::Aanmelden, Inlogstap::SmsCode { getoonde_code: "012345".to_owned() }]);
    survives(&vec![Inlogvervolg::VolgendeStap, Inlogvervolg::Terug { adres: "/inloggen/terug?code=a".to_owned() }]);
    let inhoud: BTreeMap<_, _> = [("naam", "waarde"), ("leeg", "")].map(|(k, v)| (k.to_owned(), v.to_owned())).into();
    survives(&Some(Concept { inhoud, versie: u32::MAX, gewijzigd_op: "2026-11-22T06:00:00Z".to_owned() }));
    survives(&None::<Concept>);
    survives(&Probleem {
        r#type: "urn:x".to_owned(),
        title: String::new(),
        status: 429,
        detail: String::new(),
        code: ProbleemCode::TeVeelPogingen,
        fouten: vec![Veldfout { veld: "bsn".to_owned(), detail: "leeg".to_owned() }],
        opnieuw_om: Some("12:30".to_owned()),
        opnieuw_op: None,
    });
    survives(&vec![i32::MIN, -1, 0, i32::MAX]);
    let numbers = "[-9007199254740991, 9007199254740991, 0, true, null]";
    let read = Some((-9_007_199_254_740_991_i64, 9_007_199_254_740_991_u64, 0_u8, true, ()));
    assert_eq!(json::read::<(i64, u64, u8, bool, ())>(numbers), read);
}

#[wasm_bindgen_test]
fn members_that_are_not_known_are_passed_over() {
    let read = json::read(r#"{"nieuw": {"x": [1.5, null]}, "geregistreerd": true, "ook": 1e400}"#);
    assert_eq!(read, Some(Doelgroepregistratie { geregistreerd: true, einddatum: None }));
}

#[wasm_bindgen_test]
fn what_was_not_agreed_is_not_read() {
    for text in [
        "",
        "null",
        "[]",
        "<html>",
        r#"{"geregistreerd": tr"#,
        "{}",
        r#"{"geregistreerd": "true"}"#,
        r#"{"geregistreerd": 1}"#,
        r#"{"geregistreerd": true, "einddatum": "31-12-2028"}"#,
        r#"{"geregistreerd": true, "einddatum": 20281231}"#,
    ] {
        assert_eq!(json::read::<Doelgroepregistratie>(text), None, "{text}");
    }
    for text in [r#""iets-anders""#, r#""sms-code""#, r#"{"sms-code": {}}"#, r#"{"aanmelden": {}}"#, "{}", "3", "null"]
    {
        assert_eq!(json::read::<Inlogstap>(text), None, "{text}");
    }
    for text in ["256", "-1", "1.5", "9007199254740993", r#""1""#, "true"] {
        assert_eq!(json::read::<u8>(text), None, "{text}");
    }
}
