//! What BSN, RSIN and the number part of a loonheffingennummer share (formaten.md, "Numbers and
//! keys"): nine digits that pass the 11-proef.

use crate::NummerFout;

/// 9·s0 + 8·s1 + … + 2·s7 − 1·s8 must be divisible by 11.
///
/// The last weight is −1, not 1: that is what sets the BSN's test apart from the old bank account's.
const WEIGHTS: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/// Nine digits that passed the 11-proef. Digits rather than an integer: leading zeros are part of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ElfproefNummer([u8; 9]);

impl ElfproefNummer {
    /// Reads 8 or 9 digits with separators anywhere; 8 digits lost their leading zero in a spreadsheet.
    pub(crate) fn parse(text: &str) -> Result<Self, NummerFout> {
        let (mut digits, count) = read_digits::<9>(text)?;
        match count {
            8 => digits.rotate_right(1),
            9 => {}
            _ => return Err(NummerFout::VerkeerdeLengte),
        }
        Self::from_digits(digits).ok_or(NummerFout::ElfproefFout)
    }

    /// Takes nine values 0-9. All zeros pass the sum, yet mean "unknown" in the government's own
    /// messages, so they are no number.
    pub(crate) fn from_digits(digits: [u8; 9]) -> Option<Self> {
        let sum: i32 = WEIGHTS.iter().zip(digits).map(|(weight, digit)| weight * i32::from(digit)).sum();
        (sum % 11 == 0 && digits != [0; 9]).then_some(Self(digits))
    }

    pub(crate) fn full_digits(self) -> String {
        digits_to_string(&self.0)
    }

    /// Only the last two digits: enough for a person to recognise his own number, too little for
    /// anyone else to find it.
    pub(crate) fn masked(self) -> String {
        let mut text = String::from("*******");
        text.push_str(&digits_to_string(&self.0[7..]));
        text
    }
}

/// The bytes that carry meaning: people group digits with spaces, dots and hyphens.
pub(crate) fn significant_bytes(text: &str) -> impl Iterator<Item = u8> + '_ {
    text.split(is_separator).flat_map(str::bytes)
}

/// Whether this says nothing in a number. Who copies one from a web page, a letter or a spreadsheet gets the spaces and
/// hyphens that do not break, and marks that nobody sees: a form that refused them would not be understood.
fn is_separator(character: char) -> bool {
    matches!(
        character,
        ' ' | '.' | '-' | '\t'
            // Spaces of other widths, and those that do not break.
            | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}'
            // The hyphens and the dashes that are used for one.
            | '\u{2010}'..='\u{2013}'
            // Without any width: where a word may break or not, a mark of the byte order, the direction of writing.
            | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// The value of an ASCII digit. Digits of other scripts are no digits here.
pub(crate) fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}

/// The first `N` digits, and how many there are in all.
pub(crate) fn read_digits<const N: usize>(text: &str) -> Result<([u8; N], usize), NummerFout> {
    let mut digits = [0; N];
    let mut count = 0;
    for byte in significant_bytes(text) {
        let value = digit(byte).ok_or(NummerFout::GeenCijfers)?;
        if let Some(place) = digits.get_mut(count) {
            *place = value;
        }
        count += 1;
    }
    if count == 0 {
        return Err(NummerFout::Leeg);
    }
    Ok((digits, count))
}

pub(crate) fn digits_to_string(digits: &[u8]) -> String {
    digits.iter().map(|digit| char::from(b'0' + digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_numbers_of_the_specification() {
        for valid in ["123456782", "111222333", "999990019", "810220350", "001001784"] {
            assert!(ElfproefNummer::parse(valid).is_ok(), "{valid}");
        }
        // 010008579 is the one number of the RvIG test set that fails.
        for invalid in ["000000000", "00000000", "123456789", "010008579"] {
            assert!(ElfproefNummer::parse(invalid) == Err(NummerFout::ElfproefFout), "{invalid}");
        }
    }

    /// The rule, said once more in another way: the last digit is the weighted sum of the first
    /// eight modulo 11, and a remainder of 10 has no number at all.
    #[test]
    fn agrees_with_the_check_digit_form() {
        for first_eight in (0..100_000_000_u32).step_by(9_973) {
            let text = format!("{first_eight:08}");
            let sum: u32 =
                text.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2]).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
            for last in 0..10 {
                let valid = ElfproefNummer::parse(&format!("{text}{last}")).is_ok();
                assert_eq!(valid, sum % 11 == last && first_eight != 0, "{text}{last}");
            }
        }
    }
}
