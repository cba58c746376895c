//! The rules, in the browser: what a form checks there must be what the server checks.

use domain::{Bsn, NummerFout};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_bsn_is_read_as_people_write_it() {
    for written in ["123456782", "1234 56 782", "123.456.782", "123-45-67-82", " 123456782 "] {
        let bsn = Bsn::parse(written).map(|bsn| bsn.full_digits());
        assert_eq!(bsn.as_deref(), Ok("123456782"), "{written:?}");
    }
}

#[wasm_bindgen_test]
fn eight_digits_get_their_leading_zero_back() {
    assert_eq!(Bsn::parse("12345672"), Bsn::parse("012345672"));
    assert!(Bsn::parse("12345672").is_ok());
}

#[wasm_bindgen_test]
fn each_of_the_four_faults_is_told_apart() {
    let wrong = [
        (" - ", NummerFout::Leeg),
        ("12345678X", NummerFout::GeenCijfers),
        ("1234567", NummerFout::VerkeerdeLengte),
        ("1234567820", NummerFout::VerkeerdeLengte),
        ("123456789", NummerFout::ElfproefFout),
        ("000000000", NummerFout::ElfproefFout),
    ];
    for (written, fault) in wrong {
        assert_eq!(Bsn::parse(written), Err(fault), "{written:?}");
    }
}

#[wasm_bindgen_test]
fn every_single_wrong_digit_is_refused() {
    let right = "123456782";
    for place in 0..right.len() {
        for digit in '0'..='9' {
            let mut typed: Vec<char> = right.chars().collect();
            typed[place] = digit;
            let typed: String = typed.into_iter().collect();
            assert_eq!(Bsn::parse(&typed).is_ok(), typed == right, "{typed}");
        }
    }
}

#[wasm_bindgen_test]
fn a_bsn_never_shows_itself_by_accident() {
    let bsn = Bsn::parse("123456782");
    assert_eq!(format!("{bsn:?}"), "Ok(Bsn(*******82))");
}
