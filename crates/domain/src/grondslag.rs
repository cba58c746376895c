use core::error::Error;
use core::fmt;
use core::str::FromStr;

use crate::Doelgroep;

/// The ground on which someone is in the register (Wfsv art. 38b). One person can have several at
/// the same time (regels.md R-A12).
///
/// ```
/// use domain::Grondslag;
///
/// assert_eq!("WAJONG".parse(), Ok(Grondslag::Wajong));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grondslag {
    /// Participatiewet: UWV established that the person cannot earn the minimum wage.
    IndicatieBanenafspraak,
    /// The Praktijkroute: a loonwaarde below the minimum wage, measured at work.
    VerminderdeLoonwaarde,
    /// Wet sociale werkvoorziening.
    Wsw,
    /// Wet inschakeling werkzoekenden.
    Wiw,
    /// An ID-baan: Besluit in- en doorstroombanen.
    Id,
    /// Voortgezet speciaal onderwijs or praktijkonderwijs.
    VsoPro,
    /// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten.
    Wajong,
    /// Earns the minimum wage, but only with a facility at work (Wfsv art. 38b lid 2).
    WerkenMetVoorziening,
}

impl Grondslag {
    /// Every grondslag there is.
    ///
    /// ```
    /// use domain::Grondslag;
    ///
    /// for grondslag in Grondslag::ALL {
    ///     assert_eq!(grondslag.code().parse(), Ok(grondslag));
    /// }
    /// ```
    pub const ALL: [Self; 8] = [
        Self::IndicatieBanenafspraak,
        Self::VerminderdeLoonwaarde,
        Self::Wsw,
        Self::Wiw,
        Self::Id,
        Self::VsoPro,
        Self::Wajong,
        Self::WerkenMetVoorziening,
    ];

    /// The name in deliveries and in the store (regels.md, "Data fields").
    ///
    /// ```
    /// use domain::Grondslag;
    ///
    /// assert_eq!(Grondslag::VsoPro.code(), "VSO_PRO");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::IndicatieBanenafspraak => "INDICATIE_BANENAFSPRAAK",
            Self::VerminderdeLoonwaarde => "VERMINDERDE_LOONWAARDE",
            Self::Wsw => "WSW",
            Self::Wiw => "WIW",
            Self::Id => "ID",
            Self::VsoPro => "VSO_PRO",
            Self::Wajong => "WAJONG",
            Self::WerkenMetVoorziening => "WERKEN_MET_VOORZIENING",
        }
    }

    /// The group of people that it makes somebody part of.
    ///
    /// ```
    /// use domain::{Doelgroep, Grondslag};
    ///
    /// assert_eq!(Grondslag::Wiw.doelgroep(), Doelgroep::WiwId);
    /// assert_eq!(Grondslag::VerminderdeLoonwaarde.doelgroep(), Doelgroep::Praktijkroute);
    /// ```
    #[must_use]
    pub fn doelgroep(&self) -> Doelgroep {
        match self {
            Self::IndicatieBanenafspraak => Doelgroep::IndicatieBanenafspraak,
            Self::VerminderdeLoonwaarde => Doelgroep::Praktijkroute,
            Self::Wsw => Doelgroep::Wsw,
            Self::Wiw | Self::Id => Doelgroep::WiwId,
            Self::VsoPro => Doelgroep::VsoPro,
            Self::Wajong => Doelgroep::Wajong,
            Self::WerkenMetVoorziening => Doelgroep::WerkenMetVoorziening,
        }
    }
}

/// Reads a code exactly as [`Grondslag::code`] writes it: a delivery that differs is a mistake to
/// report, not to guess at.
impl FromStr for Grondslag {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|grondslag| grondslag.code() == code).ok_or(OnbekendeCode)
    }
}

/// A text that is no code of what was asked for: a [`Grondslag`], a [`RedenEinde`](crate::RedenEinde),
/// a [`Bron`](crate::Bron).
///
/// ```
/// use domain::{Grondslag, OnbekendeCode, RedenEinde};
///
/// assert_eq!("wajong".parse::<Grondslag>(), Err(OnbekendeCode));
/// assert_eq!("".parse::<RedenEinde>(), Err(OnbekendeCode));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OnbekendeCode;

impl fmt::Display for OnbekendeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown code")
    }
}

impl Error for OnbekendeCode {}
