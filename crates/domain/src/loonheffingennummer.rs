use core::error::Error;
use core::fmt;
use core::str::FromStr;

use crate::Rsin;
use crate::elfproef::{ElfproefNummer, digit, digits_to_string, significant_bytes};

/// A loonheffingennummer: nine digits that pass the 11-proef, `L`, and a subnummer 01-99.
///
/// The digits are the employer's RSIN; for an eenmanszaak they are the BSN of its owner, so the
/// whole is personal data (regels.md I-44), and `Debug` and `Display` are masked.
///
/// ```
/// use domain::Loonheffingennummer;
///
/// let nummer: Loonheffingennummer = "001001784L01".parse()?;
/// assert_eq!(nummer.to_string(), "*******84L01");
/// assert_eq!(format!("{nummer:?}"), "Loonheffingennummer(*******84L01)");
/// # Ok::<(), domain::LoonheffingennummerFout>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loonheffingennummer {
    nummer: ElfproefNummer,
    subnummer: [u8; 2],
}

impl Loonheffingennummer {
    /// Reads the twelve characters. Spaces, dots and hyphens may stand anywhere, and the `L` may be
    /// a small letter. No leading zero is made up: the form is fixed at nine digits.
    ///
    /// # Errors
    ///
    /// Says what is wrong: see [`LoonheffingennummerFout`].
    ///
    /// ```
    /// use domain::{Loonheffingennummer, LoonheffingennummerFout};
    ///
    /// assert_eq!(
    ///     Loonheffingennummer::parse("0010.01.784 l01"),
    ///     Loonheffingennummer::parse("001001784L01"),
    /// );
    /// assert_eq!(
    ///     Loonheffingennummer::parse("001001784"),
    ///     Err(LoonheffingennummerFout::VerkeerdeVorm),
    /// );
    /// ```
    pub fn parse(text: &str) -> Result<Self, LoonheffingennummerFout> {
        use LoonheffingennummerFout as Fout;

        let [cijfers @ .., letter, tiental, eenheid] = read_twelve(text)?;
        if !letter.eq_ignore_ascii_case(&b'L') {
            return Err(Fout::VerkeerdeVorm);
        }
        let mut digits = [0; 9];
        for (place, byte) in digits.iter_mut().zip(cijfers) {
            *place = digit(byte).ok_or(Fout::VerkeerdeVorm)?;
        }
        let (Some(tiental), Some(eenheid)) = (digit(tiental), digit(eenheid)) else {
            return Err(Fout::VerkeerdeVorm);
        };
        let nummer = ElfproefNummer::from_digits(digits).ok_or(Fout::ElfproefFout)?;
        let subnummer = [tiental, eenheid];
        if subnummer == [0, 0] {
            return Err(Fout::SubnummerNul);
        }
        Ok(Self { nummer, subnummer })
    }

    /// All twelve characters: the only way to write the number in full.
    ///
    /// ```
    /// use domain::Loonheffingennummer;
    ///
    /// let nummer = Loonheffingennummer::parse("001001784 l 01")?;
    /// assert_eq!(nummer.full_text(), "001001784L01");
    /// # Ok::<(), domain::LoonheffingennummerFout>(())
    /// ```
    #[must_use]
    pub fn full_text(&self) -> String {
        self.with_subnummer(self.nummer.full_digits())
    }

    /// The employer that the number belongs to.
    ///
    /// ```
    /// use domain::{Loonheffingennummer, Rsin};
    ///
    /// let nummer = Loonheffingennummer::parse("001001784L01")?;
    /// assert_eq!(Ok(nummer.rsin()), Rsin::parse("001001784"));
    /// # Ok::<(), domain::LoonheffingennummerFout>(())
    /// ```
    #[must_use]
    pub fn rsin(&self) -> Rsin {
        Rsin::from_checked(self.nummer)
    }

    /// Which of the employer's payrolls this is, 1 to 99.
    ///
    /// ```
    /// use domain::Loonheffingennummer;
    ///
    /// assert_eq!(Loonheffingennummer::parse("810220350L12")?.subnummer(), 12);
    /// # Ok::<(), domain::LoonheffingennummerFout>(())
    /// ```
    #[must_use]
    pub fn subnummer(&self) -> u8 {
        let [tiental, eenheid] = self.subnummer;
        10 * tiental + eenheid
    }

    fn with_subnummer(&self, mut text: String) -> String {
        text.push('L');
        text.push_str(&digits_to_string(&self.subnummer));
        text
    }
}

/// Exactly twelve significant bytes, whatever they are.
fn read_twelve(text: &str) -> Result<[u8; 12], LoonheffingennummerFout> {
    let mut bytes = [0; 12];
    let mut count = 0;
    for byte in significant_bytes(text) {
        *bytes.get_mut(count).ok_or(LoonheffingennummerFout::VerkeerdeVorm)? = byte;
        count += 1;
    }
    match count {
        0 => Err(LoonheffingennummerFout::Leeg),
        12 => Ok(bytes),
        _ => Err(LoonheffingennummerFout::VerkeerdeVorm),
    }
}

impl FromStr for Loonheffingennummer {
    type Err = LoonheffingennummerFout;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Masked: the last two digits of the number part, and the subnummer.
impl fmt::Display for Loonheffingennummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.with_subnummer(self.nummer.masked()))
    }
}

/// Masked, so that no log line or panic can leak a number.
impl fmt::Debug for Loonheffingennummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Loonheffingennummer({self})")
    }
}

/// What can be wrong with a loonheffingennummer that someone typed, checked in this order.
///
/// ```
/// use domain::{Loonheffingennummer, LoonheffingennummerFout};
///
/// assert_eq!(Loonheffingennummer::parse(""), Err(LoonheffingennummerFout::Leeg));
/// // Often printed as an example, yet it fails the 11-proef.
/// assert_eq!(
///     Loonheffingennummer::parse("123456789L01"),
///     Err(LoonheffingennummerFout::ElfproefFout),
/// );
/// assert_eq!(
///     Loonheffingennummer::parse("123456782L00"),
///     Err(LoonheffingennummerFout::SubnummerNul),
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoonheffingennummerFout {
    /// Nothing is left once the separators are gone.
    Leeg,
    /// Not nine digits, an `L` and two digits.
    VerkeerdeVorm,
    /// The nine digits fail the 11-proef, or all are zero.
    ElfproefFout,
    /// The subnummer is 00: the first payroll is 01.
    SubnummerNul,
}

impl fmt::Display for LoonheffingennummerFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Leeg => "the loonheffingennummer is empty",
            Self::VerkeerdeVorm => "the loonheffingennummer is not nine digits, L and two digits",
            Self::ElfproefFout => "the number part fails the 11-proef",
            Self::SubnummerNul => "the subnummer is 00",
        })
    }
}

impl Error for LoonheffingennummerFout {}
