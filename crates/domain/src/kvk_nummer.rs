use core::fmt;
use core::str::FromStr;

use crate::NummerFout;
use crate::elfproef::{digits_to_string, read_digits};

/// A KvK-nummer: eight digits, without a checksum (formaten.md).
///
/// It stands in the public Handelsregister, so nothing is masked.
///
/// ```
/// use domain::KvkNummer;
///
/// let kvk: KvkNummer = "01234567".parse()?;
/// assert_eq!(kvk.to_string(), "01234567");
/// # Ok::<(), domain::NummerFout>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KvkNummer([u8; 8]);

impl KvkNummer {
    /// Reads eight digits; spaces, dots and hyphens may stand anywhere.
    ///
    /// # Errors
    ///
    /// Any [`NummerFout`] but `ElfproefFout`.
    ///
    /// ```
    /// use domain::{KvkNummer, NummerFout};
    ///
    /// assert!(KvkNummer::parse("0123 4567").is_ok());
    /// assert_eq!(KvkNummer::parse("1234567"), Err(NummerFout::VerkeerdeLengte));
    /// ```
    pub fn parse(text: &str) -> Result<Self, NummerFout> {
        match read_digits::<8>(text)? {
            (digits, 8) => Ok(Self(digits)),
            _ => Err(NummerFout::VerkeerdeLengte),
        }
    }

    /// All eight digits.
    ///
    /// ```
    /// use domain::KvkNummer;
    ///
    /// assert_eq!(KvkNummer::parse("0123 4567")?.full_digits(), "01234567");
    /// # Ok::<(), domain::NummerFout>(())
    /// ```
    #[must_use]
    pub fn full_digits(&self) -> String {
        digits_to_string(&self.0)
    }
}

impl FromStr for KvkNummer {
    type Err = NummerFout;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for KvkNummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.full_digits())
    }
}

impl fmt::Debug for KvkNummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KvkNummer({self})")
    }
}
