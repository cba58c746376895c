use core::fmt;
use core::str::FromStr;

use crate::NummerFout;
use crate::elfproef::ElfproefNummer;

/// An RSIN: the number of a legal person, and here the identity of an employer (regels.md I-45).
///
/// For an eenmanszaak it is the BSN of the owner, so it is masked just like a [`Bsn`](crate::Bsn).
///
/// ```
/// use domain::Rsin;
///
/// let rsin: Rsin = "810220350".parse()?;
/// assert_eq!(rsin.to_string(), "*******50");
/// assert_eq!(format!("{rsin:?}"), "Rsin(*******50)");
/// # Ok::<(), domain::NummerFout>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rsin(ElfproefNummer);

impl Rsin {
    /// Reads a number as people write it: spaces, dots and hyphens may stand anywhere, and eight
    /// digits get back the leading zero that a spreadsheet took.
    ///
    /// All zeros are refused, as for a BSN.
    ///
    /// # Errors
    ///
    /// Says which of the four things is wrong: see [`NummerFout`].
    ///
    /// ```
    /// use domain::{Rsin, NummerFout};
    ///
    /// assert_eq!(Rsin::parse("0010 01784"), Rsin::parse("001001784"));
    /// assert_eq!(Rsin::parse("000000000"), Err(NummerFout::ElfproefFout));
    /// ```
    pub fn parse(text: &str) -> Result<Self, NummerFout> {
        ElfproefNummer::parse(text).map(Self)
    }

    /// All nine digits: the only way to write the number in full.
    ///
    /// ```
    /// use domain::Rsin;
    ///
    /// assert_eq!(Rsin::parse("0010 01784")?.full_digits(), "001001784");
    /// # Ok::<(), domain::NummerFout>(())
    /// ```
    #[must_use]
    pub fn full_digits(&self) -> String {
        self.0.full_digits()
    }

    /// For the number part of a loonheffingennummer, which was checked already.
    pub(crate) fn from_checked(nummer: ElfproefNummer) -> Self {
        Self(nummer)
    }
}

impl FromStr for Rsin {
    type Err = NummerFout;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Masked: the last two digits only.
impl fmt::Display for Rsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.masked())
    }
}

/// Masked, so that no log line or panic can leak a number.
impl fmt::Debug for Rsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rsin({self})")
    }
}
