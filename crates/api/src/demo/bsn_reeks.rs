//! Numbers that belong to nobody.

use domain::Bsn;

use super::cast;

/// The test range 9999xxxxx first (some 9,090 numbers), then the rest of those that begin with a 9,
/// which are not issued to people either (formaten.md). The cast's own numbers are left out.
pub(super) fn bsns() -> impl Iterator<Item = Bsn> {
    let cast: Vec<Bsn> = cast::BSNS.iter().filter_map(|bsn| Bsn::parse(bsn).ok()).collect();
    (99_990_000..=99_999_999)
        .chain(90_000_000..=99_989_999)
        .filter_map(met_controlecijfer)
        .filter_map(|cijfers| Bsn::parse(&cijfers).ok())
        .filter(move |bsn| !cast.contains(bsn))
}

/// Numbers that begin with 000, which are not issued to people: for whom the register has never heard of.
pub(super) fn onbekende_bsns() -> impl Iterator<Item = Bsn> {
    (10_000..100_000).filter_map(met_controlecijfer).filter_map(|cijfers| Bsn::parse(&cijfers).ok())
}

/// The number of nine digits that begins with these eight; one in eleven has none (formaten.md).
pub(super) fn met_controlecijfer(eerste_acht: u32) -> Option<String> {
    let tekst = format!("{eerste_acht:08}");
    let som: u32 =
        tekst.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2]).map(|(byte, gewicht)| u32::from(byte - b'0') * gewicht).sum();
    (som % 11 < 10).then(|| format!("{tekst}{}", som % 11))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_test_range_comes_first_and_no_number_twice() {
        let bsns: Vec<String> = bsns().take(20_000).map(|bsn| bsn.full_digits()).collect();
        let uniek: HashSet<&String> = bsns.iter().collect();
        assert_eq!(uniek.len(), bsns.len());
        let testreeks = bsns.iter().take_while(|bsn| bsn.starts_with("9999")).count();
        assert!((9_000..9_100).contains(&testreeks), "{testreeks}");
        assert!(bsns.iter().all(|bsn| bsn.starts_with('9')));
        assert!(cast::BSNS.iter().all(|bsn| !bsns.iter().any(|ander| ander == bsn)));
    }
}
