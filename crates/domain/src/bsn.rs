use core::fmt;
use core::str::FromStr;

use crate::NummerFout;
use crate::elfproef::ElfproefNummer;

/// A burgerservicenummer: nine digits that pass the 11-proef.
///
/// Numbers that are not given to people in practice (9999xxxxx for tests, 8xxxxxxxx) are accepted:
/// the same test holds for the sofi- and fiscaal nummer (regels.md I-28), and test data need them.
///
/// `Debug` and `Display` are masked.
///
/// ```
/// use domain::Bsn;
///
/// let bsn: Bsn = "123456782".parse()?;
/// assert_eq!(bsn.to_string(), "*******82");
/// assert_eq!(format!("{bsn:?}"), "Bsn(*******82)");
/// # Ok::<(), domain::NummerFout>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bsn(ElfproefNummer);

impl Bsn {
    /// Reads a number as people write it: spaces, dots and hyphens may stand anywhere, and eight
    /// digits get back the leading zero that a spreadsheet took.
    ///
    /// All zeros are refused: government messages use them for "unknown" (formaten.md).
    ///
    /// # Errors
    ///
    /// Says which of the four things is wrong: see [`NummerFout`].
    ///
    /// ```
    /// use domain::{Bsn, NummerFout};
    ///
    /// assert_eq!(Bsn::parse("1234.56-72"), Bsn::parse("012345672"));
    /// assert_eq!(Bsn::parse("000000000"), Err(NummerFout::ElfproefFout));
    /// ```
    pub fn parse(text: &str) -> Result<Self, NummerFout> {
        ElfproefNummer::parse(text).map(Self)
    }

    /// All nine digits: the only way to write the number in full.
    ///
    /// ```
    /// use domain::Bsn;
    ///
    /// assert_eq!(Bsn::parse("1234.56-72")?.full_digits(), "012345672");
    /// # Ok::<(), domain::NummerFout>(())
    /// ```
    #[must_use]
    pub fn full_digits(&self) -> String {
        self.0.full_digits()
    }
}

impl FromStr for Bsn {
    type Err = NummerFout;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Masked: the last two digits only.
impl fmt::Display for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.masked())
    }
}

/// Masked, so that no log line or panic can leak a number.
impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bsn({self})")
    }
}
