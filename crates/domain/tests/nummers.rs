//! BSN, RSIN, loonheffingennummer and KvK-nummer: the properties of formaten.md.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use domain::{Bsn, KvkNummer, Loonheffingennummer, LoonheffingennummerFout, NummerFout, Rsin};
use proptest::prelude::*;

const VALID: [&str; 6] = ["123456782", "111222333", "999990019", "810220350", "001001784", "012345672"];

/// Nine digits that pass: eight free ones and the digit that follows from them.
fn elfproef_digits() -> impl Strategy<Value = String> {
    prop::array::uniform8(0_u32..10).prop_filter_map("no such number", |free| {
        let sum: u32 = free.iter().zip([9, 8, 7, 6, 5, 4, 3, 2]).map(|(d, w)| d * w).sum();
        let last = sum % 11;
        (last < 10 && sum > 0).then(|| free.iter().chain([&last]).map(u32::to_string).collect())
    })
}

/// Texts that look like a number: the cases near the border that arbitrary strings hardly reach.
fn nearly_a_number() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[0-9 .L\\-]{0,14}", "[0-9]{8,9}", "[0-9]{9}[lL][0-9]{2}"]
}

/// What comes along with a number that is copied: spaces, hyphens, and what nobody sees.
const COPIED: [char; 20] = [
    '\t', '\u{a0}', '\u{ad}', '\u{2002}', '\u{2007}', '\u{2009}', '\u{200a}', '\u{200b}', '\u{200d}', '\u{200e}',
    '\u{200f}', '\u{2010}', '\u{2011}', '\u{2013}', '\u{202a}', '\u{202c}', '\u{202f}', '\u{2060}', '\u{2069}',
    '\u{feff}',
];

/// Characters of which none says nothing: letters, digits of other scripts, signs, what breaks a line.
fn meaningful() -> impl Strategy<Value = char> {
    prop_oneof![
        any::<char>().prop_filter("says nothing, or is a digit", |c| {
            !c.is_ascii_digit() && !" .-".contains(*c) && !('\u{2000}'..='\u{206f}').contains(c) && !COPIED.contains(c)
        }),
        prop::sample::select(vec![
            '١', '１', '😀', 'x', '+', '−', '—', '_', ',', '/', '\n', '\u{85}', '\u{3000}', '\u{2028}', '\u{2030}'
        ]),
    ]
}

/// The text with a separator at every place that `seed` has a bit for.
fn with_separators(text: &str, seed: u64) -> String {
    let mut result = String::new();
    for (index, character) in text.chars().enumerate() {
        if seed >> index & 1 == 1 {
            result.push([' ', '.', '-'][index % 3]);
        }
        result.push(character);
    }
    if seed >> 40 & 1 == 1 {
        result.push_str(" -");
    }
    result
}

/// Every text that differs in one digit, and every one with two unequal neighbours swapped.
fn slips(digits: &str) -> Vec<String> {
    let bytes = digits.as_bytes();
    let mut slips = Vec::new();
    for index in 0..bytes.len() {
        for wrong in (b'0'..=b'9').filter(|wrong| *wrong != bytes[index]) {
            let mut slip = bytes.to_vec();
            slip[index] = wrong;
            slips.push(slip);
        }
        if index > 0 && bytes[index] != bytes[index - 1] {
            let mut slip = bytes.to_vec();
            slip.swap(index - 1, index);
            slips.push(slip);
        }
    }
    slips.into_iter().map(|slip| String::from_utf8(slip).unwrap()).collect()
}

#[test]
fn the_numbers_of_the_specification_are_valid() {
    for digits in VALID {
        assert_eq!(Bsn::parse(digits).unwrap().full_digits(), digits);
        assert_eq!(Rsin::parse(digits).unwrap().full_digits(), digits);
        let text = format!("{digits}L01");
        assert_eq!(Loonheffingennummer::parse(&text).unwrap().full_text(), text);
    }
}

#[test]
fn an_error_is_named_in_a_fixed_order() {
    let cases = [
        ("", NummerFout::Leeg),
        (" .-. ", NummerFout::Leeg),
        ("x", NummerFout::GeenCijfers),
        ("\u{a0}\u{2011}\u{feff}\t", NummerFout::Leeg),
        ("123456782😀", NummerFout::GeenCijfers),
        ("１２３４５６７８２", NummerFout::GeenCijfers),
        ("١٢٣٤٥٦٧٨٢", NummerFout::GeenCijfers),
        ("+123456782", NummerFout::GeenCijfers),
        ("1234567890123x", NummerFout::GeenCijfers),
        ("1234567", NummerFout::VerkeerdeLengte),
        ("1234567820", NummerFout::VerkeerdeLengte),
        ("123456789", NummerFout::ElfproefFout),
        ("000000000", NummerFout::ElfproefFout),
        ("00000000", NummerFout::ElfproefFout),
    ];
    for (text, fout) in cases {
        assert_eq!(Bsn::parse(text), Err(fout), "{text:?}");
        assert_eq!(Rsin::parse(text), Err(fout), "{text:?}");
    }
}

#[test]
fn a_loonheffingennummer_has_one_form() {
    use LoonheffingennummerFout as Fout;

    let cases = [
        ("", Fout::Leeg),
        (" - ", Fout::Leeg),
        ("123456782", Fout::VerkeerdeVorm),
        ("12345678L01", Fout::VerkeerdeVorm),
        ("123456782M01", Fout::VerkeerdeVorm),
        ("123456782L1", Fout::VerkeerdeVorm),
        ("123456782L001", Fout::VerkeerdeVorm),
        ("123456782L0é", Fout::VerkeerdeVorm),
        ("L12345678201", Fout::VerkeerdeVorm),
        ("123456789L00", Fout::ElfproefFout),
        ("000000000L01", Fout::ElfproefFout),
        ("123456782L00", Fout::SubnummerNul),
    ];
    for (text, fout) in cases {
        assert_eq!(Loonheffingennummer::parse(text), Err(fout), "{text:?}");
    }
}

#[test]
fn a_kvk_nummer_is_eight_digits() {
    assert_eq!(KvkNummer::parse("01.23-45 67").unwrap().full_digits(), "01234567");
    assert_eq!(KvkNummer::parse(""), Err(NummerFout::Leeg));
    assert_eq!(KvkNummer::parse("0123456a"), Err(NummerFout::GeenCijfers));
    assert_eq!(KvkNummer::parse("012345678"), Err(NummerFout::VerkeerdeLengte));
}

#[test]
fn numbers_order_as_they_read() {
    assert!(Bsn::parse("012345672").unwrap() < Bsn::parse("111222333").unwrap());
    let first = Loonheffingennummer::parse("810220350L09").unwrap();
    assert!(first < Loonheffingennummer::parse("810220350L10").unwrap());
}

proptest! {
    #[test]
    fn every_slip_is_caught(digits in elfproef_digits()) {
        for slip in slips(&digits) {
            prop_assert_eq!(Bsn::parse(&slip), Err(NummerFout::ElfproefFout), "{}", slip);
            prop_assert_eq!(Rsin::parse(&slip), Err(NummerFout::ElfproefFout), "{}", slip);
            prop_assert_eq!(
                Loonheffingennummer::parse(&format!("{slip}L01")),
                Err(LoonheffingennummerFout::ElfproefFout),
                "{}", slip
            );
        }
    }

    #[test]
    fn reading_what_was_written_gives_the_same(digits in elfproef_digits(), sub in 1_u8..100) {
        let bsn = Bsn::parse(&digits).unwrap();
        prop_assert_eq!(&bsn.full_digits(), &digits);
        prop_assert_eq!(bsn.full_digits().parse(), Ok(bsn));
        let rsin = Rsin::parse(&digits).unwrap();
        prop_assert_eq!(rsin.full_digits().parse(), Ok(rsin));

        let text = format!("{digits}L{sub:02}");
        let nummer = Loonheffingennummer::parse(&text).unwrap();
        prop_assert_eq!(nummer.full_text(), text);
        prop_assert_eq!(nummer.rsin(), rsin);
        prop_assert_eq!(nummer.subnummer(), sub);
    }

    #[test]
    fn a_kvk_nummer_reads_back(digits in "[0-9]{8}", seed: u64) {
        let kvk = KvkNummer::parse(&with_separators(&digits, seed)).unwrap();
        prop_assert_eq!(kvk.full_digits(), digits);
    }

    #[test]
    fn separators_may_stand_anywhere(digits in elfproef_digits(), seed: u64) {
        let spaced = with_separators(&digits, seed);
        prop_assert_eq!(Bsn::parse(&spaced), Bsn::parse(&digits));
        prop_assert_eq!(Rsin::parse(&spaced), Rsin::parse(&digits));
        let spaced = with_separators(&format!("{digits}l07"), seed);
        prop_assert_eq!(
            Loonheffingennummer::parse(&spaced),
            Loonheffingennummer::parse(&format!("{digits}L07"))
        );
    }

    #[test]
    fn what_comes_along_with_a_copied_number_is_no_part_of_it(
        digits in elfproef_digits(),
        places in prop::collection::vec((0_usize..=12, prop::sample::select(COPIED.to_vec())), 1..20),
    ) {
        let copied = |text: &str| {
            let mut characters: Vec<char> = text.chars().collect();
            for (place, separator) in &places {
                characters.insert((*place).min(characters.len()), *separator);
            }
            characters.into_iter().collect::<String>()
        };
        prop_assert_eq!(Bsn::parse(&copied(&digits)), Bsn::parse(&digits));
        prop_assert_eq!(Rsin::parse(&copied(&digits)), Rsin::parse(&digits));
        prop_assert_eq!(KvkNummer::parse(&copied(&digits[1..])), KvkNummer::parse(&digits[1..]));
        let nummer = format!("{digits}L01");
        prop_assert_eq!(Loonheffingennummer::parse(&copied(&nummer)), Loonheffingennummer::parse(&nummer));
    }

    #[test]
    fn anything_else_among_the_digits_is_refused(digits in elfproef_digits(), place in 0_usize..=9, character in meaningful()) {
        let text = format!("{}{character}{}", &digits[..place], &digits[place..]);
        prop_assert_eq!(Bsn::parse(&text), Err(NummerFout::GeenCijfers), "{:?}", text);
        prop_assert_eq!(Rsin::parse(&text), Err(NummerFout::GeenCijfers), "{:?}", text);
        prop_assert_eq!(KvkNummer::parse(&text), Err(NummerFout::GeenCijfers), "{:?}", text);
        let text = format!("{text}L01");
        prop_assert_eq!(Loonheffingennummer::parse(&text), Err(LoonheffingennummerFout::VerkeerdeVorm), "{:?}", text);
    }

    #[test]
    fn a_lost_leading_zero_comes_back(digits in elfproef_digits()) {
        if let Some(short) = digits.strip_prefix('0') {
            prop_assert_eq!(Bsn::parse(short), Bsn::parse(&digits));
            prop_assert_eq!(Rsin::parse(short), Rsin::parse(&digits));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in nearly_a_number()) {
        let _ = Bsn::parse(&text);
        let _ = Rsin::parse(&text);
        let _ = KvkNummer::parse(&text);
        let _ = Loonheffingennummer::parse(&text);
    }

    #[test]
    fn nothing_shows_more_than_the_last_two_digits(digits in elfproef_digits()) {
        let bsn = Bsn::parse(&digits).unwrap();
        let rsin = Rsin::parse(&digits).unwrap();
        let nummer = Loonheffingennummer::parse(&format!("{digits}L01")).unwrap();
        let masked = format!("*******{}", &digits[7..]);
        prop_assert_eq!(bsn.to_string(), masked.clone());
        prop_assert_eq!(format!("{bsn:?}"), format!("Bsn({masked})"));
        prop_assert_eq!(format!("{bsn:#?}"), format!("Bsn({masked})"));
        prop_assert_eq!(rsin.to_string(), masked.clone());
        prop_assert_eq!(format!("{rsin:?}"), format!("Rsin({masked})"));
        prop_assert_eq!(nummer.to_string(), format!("{masked}L01"));
        prop_assert_eq!(format!("{nummer:?}"), format!("Loonheffingennummer({masked}L01)"));
    }

    #[test]
    fn an_error_never_repeats_the_number(text in "[0-9]{1,12}") {
        if let Err(fout) = Bsn::parse(&text) {
            let shown = format!("{fout} {fout:?}");
            prop_assert!(!shown.chars().any(|c| c.is_ascii_digit() && c != '1'), "{}", shown);
        }
    }
}

/// People read them, so each says what is wrong; logs have them, so none holds what was typed.
#[test]
fn every_fault_says_something_else() {
    let nummer = [NummerFout::Leeg, NummerFout::GeenCijfers, NummerFout::VerkeerdeLengte, NummerFout::ElfproefFout];
    let loonheffing = [
        LoonheffingennummerFout::Leeg,
        LoonheffingennummerFout::VerkeerdeVorm,
        LoonheffingennummerFout::ElfproefFout,
        LoonheffingennummerFout::SubnummerNul,
    ];
    let teksten: BTreeSet<String> =
        nummer.iter().map(ToString::to_string).chain(loonheffing.iter().map(ToString::to_string)).collect();
    assert_eq!(teksten.len(), 8);
    assert!(teksten.iter().all(|tekst| tekst.len() > 15));
}

#[test]
fn a_kvk_nummer_shows_in_full_and_a_loonheffingennummer_knows_its_subnummer() {
    let kvk: KvkNummer = "01234567".parse().unwrap();
    assert_eq!((kvk.to_string(), format!("{kvk:?}")), ("01234567".to_owned(), "KvkNummer(01234567)".to_owned()));
    let nummer: Loonheffingennummer = "123456782L37".parse().unwrap();
    assert_eq!(nummer.subnummer(), 37);
    assert_eq!(nummer.full_text(), "123456782L37");
}
