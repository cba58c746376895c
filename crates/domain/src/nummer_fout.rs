use core::error::Error;
use core::fmt;

/// What can be wrong with a number that someone typed.
///
/// The four are told apart because a form has a different thing to say about each. They are
/// checked in the order below, so that one text always has one answer. The texts for people are
/// not here: `Display` is for logs, and never repeats the number.
///
/// ```
/// use domain::{Bsn, NummerFout};
///
/// assert_eq!(Bsn::parse(" - "), Err(NummerFout::Leeg));
/// assert_eq!(Bsn::parse("12345678X"), Err(NummerFout::GeenCijfers));
/// assert_eq!(Bsn::parse("1234567"), Err(NummerFout::VerkeerdeLengte));
/// assert_eq!(Bsn::parse("123456789"), Err(NummerFout::ElfproefFout));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NummerFout {
    /// Nothing is left once the separators are gone.
    Leeg,
    /// Something else than the digits 0-9 and separators occurs.
    GeenCijfers,
    /// Only digits, but too few or too many.
    VerkeerdeLengte,
    /// The right shape, but the 11-proef fails, or every digit is zero.
    ElfproefFout,
}

impl fmt::Display for NummerFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Leeg => "the number is empty",
            Self::GeenCijfers => "the number has a character that is not a digit",
            Self::VerkeerdeLengte => "the number has the wrong length",
            Self::ElfproefFout => "the number fails the 11-proef",
        })
    }
}

impl Error for NummerFout {}
