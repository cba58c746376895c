//! The groups of people of whom the law makes the register, and what within a group makes a difference.

use core::str::FromStr;

use crate::{Grondslag, OnbekendeCode};

/// One of the seven groups of people in the register (regels.md R-G01 to R-G07).
///
/// ```
/// use domain::{Doelgroep, Grondslag};
///
/// assert_eq!(Grondslag::Wiw.doelgroep(), Doelgroep::WiwId);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doelgroep {
    /// Participatiewet, established by UWV (R-G01).
    IndicatieBanenafspraak,
    /// Who left special secondary education or practical education (R-G02).
    VsoPro,
    /// Participatiewet, established at work by the municipality (R-G06).
    Praktijkroute,
    /// Wajong with capacity for work (R-G04).
    Wajong,
    /// An indication for the Wsw on 31-12-2014 (R-G03).
    Wsw,
    /// A Wiw- or ID-baan (R-G05).
    WiwId,
    /// Earns the minimum wage only with a facility at work (R-G07).
    WerkenMetVoorziening,
}

impl Doelgroep {
    /// Every group there is.
    ///
    /// ```
    /// use domain::{Doelgroep, Grondslag};
    ///
    /// let grondslagen: usize = Doelgroep::ALL.iter().map(|groep| groep.grondslagen().len()).sum();
    /// assert_eq!(grondslagen, Grondslag::ALL.len());
    /// ```
    pub const ALL: [Self; 7] = [
        Self::IndicatieBanenafspraak,
        Self::VsoPro,
        Self::Praktijkroute,
        Self::Wajong,
        Self::Wsw,
        Self::WiwId,
        Self::WerkenMetVoorziening,
    ];

    /// The grondslagen that people of this group are in the register on.
    ///
    /// ```
    /// use domain::{Doelgroep, Grondslag};
    ///
    /// assert_eq!(Doelgroep::Praktijkroute.grondslagen(), [Grondslag::VerminderdeLoonwaarde]);
    /// ```
    #[must_use]
    pub fn grondslagen(&self) -> &'static [Grondslag] {
        match self {
            Self::IndicatieBanenafspraak => &[Grondslag::IndicatieBanenafspraak],
            Self::VsoPro => &[Grondslag::VsoPro],
            Self::Praktijkroute => &[Grondslag::VerminderdeLoonwaarde],
            Self::Wajong => &[Grondslag::Wajong],
            Self::Wsw => &[Grondslag::Wsw],
            Self::WiwId => &[Grondslag::Wiw, Grondslag::Id],
            Self::WerkenMetVoorziening => &[Grondslag::WerkenMetVoorziening],
        }
    }
}

/// A difference within one grondslag that the register keeps: reports tell some of them apart
/// (regels.md R-R15, R-R16), the rules about counting do not.
///
/// ```
/// use domain::{Grondslag, Subsoort};
///
/// assert_eq!(Subsoort::WswDetachering.grondslag(), Grondslag::Wsw);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subsoort {
    /// Wsw: begeleid werken, with an ordinary employer.
    WswBegeleidWerk,
    /// Wsw: lent out to an employer.
    WswDetachering,
    /// Wsw: an indication on 31-12-2014, at work in the sociale werkvoorziening or waiting for it.
    WswWerkOfWachtlijst,
    /// Wajong of before 2010.
    WajongOud,
    /// Wajong of 2010 up to and including 2014.
    Wajong2010,
    /// Voortgezet speciaal onderwijs.
    Vso,
    /// Praktijkonderwijs.
    Pro,
}

impl Subsoort {
    /// Every one there is.
    ///
    /// ```
    /// use domain::Subsoort;
    ///
    /// for subsoort in Subsoort::ALL {
    ///     assert_eq!(subsoort.code().parse(), Ok(subsoort));
    /// }
    /// ```
    pub const ALL: [Self; 7] = [
        Self::WswBegeleidWerk,
        Self::WswDetachering,
        Self::WswWerkOfWachtlijst,
        Self::WajongOud,
        Self::Wajong2010,
        Self::Vso,
        Self::Pro,
    ];

    /// The name in deliveries and in the store.
    ///
    /// ```
    /// use domain::Subsoort;
    ///
    /// assert_eq!(Subsoort::Wajong2010.code(), "WAJONG_2010");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WswBegeleidWerk => "WSW_BEGELEID_WERK",
            Self::WswDetachering => "WSW_DETACHERING",
            Self::WswWerkOfWachtlijst => "WSW_WERK_OF_WACHTLIJST",
            Self::WajongOud => "WAJONG_OUD",
            Self::Wajong2010 => "WAJONG_2010",
            Self::Vso => "VSO",
            Self::Pro => "PRO",
        }
    }

    /// The grondslag that it is a kind of.
    ///
    /// ```
    /// use domain::{Grondslag, Subsoort};
    ///
    /// assert_eq!(Subsoort::Pro.grondslag(), Grondslag::VsoPro);
    /// ```
    #[must_use]
    pub fn grondslag(&self) -> Grondslag {
        match self {
            Self::WswBegeleidWerk | Self::WswDetachering | Self::WswWerkOfWachtlijst => Grondslag::Wsw,
            Self::WajongOud | Self::Wajong2010 => Grondslag::Wajong,
            Self::Vso | Self::Pro => Grondslag::VsoPro,
        }
    }
}

/// Reads a code exactly as [`Subsoort::code`] writes it.
impl FromStr for Subsoort {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|subsoort| subsoort.code() == code).ok_or(OnbekendeCode)
    }
}
