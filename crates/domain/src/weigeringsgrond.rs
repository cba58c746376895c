use core::str::FromStr;

use crate::OnbekendeCode;

/// A ground on which UWV refuses to take somebody out of the register at his own request
/// (formaten.md, "Public refusal grounds for GD140"; R-V07).
///
/// ```
/// use domain::Weigeringsgrond;
///
/// assert_eq!("JOBCOACH".parse(), Ok(Weigeringsgrond::Jobcoach));
/// assert!("ANDERS".parse::<Weigeringsgrond>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weigeringsgrond {
    /// Still has support of the municipality or of UWV to work.
    OndersteuningGemeenteOfUwv,
    /// The employer has financial support for him.
    FinancieleSteunWerkgever,
    /// Has a job coach.
    Jobcoach,
    /// Has a benefit of UWV.
    UwvUitkering,
    /// Has a Wsw-indicatie.
    WswIndicatie,
    /// Earns less than the minimum wage.
    InkomenOnderMinimumloon,
    /// Has no work.
    Werkloos,
}

impl Weigeringsgrond {
    /// Every one there is, in the order in which they are shown.
    ///
    /// ```
    /// use domain::Weigeringsgrond;
    ///
    /// for grond in Weigeringsgrond::ALL {
    ///     assert_eq!(grond.code().parse(), Ok(grond));
    /// }
    /// ```
    pub const ALL: [Self; 7] = [
        Self::OndersteuningGemeenteOfUwv,
        Self::FinancieleSteunWerkgever,
        Self::Jobcoach,
        Self::UwvUitkering,
        Self::WswIndicatie,
        Self::InkomenOnderMinimumloon,
        Self::Werkloos,
    ];

    /// The name in the store.
    ///
    /// ```
    /// use domain::Weigeringsgrond;
    ///
    /// assert_eq!(Weigeringsgrond::UwvUitkering.code(), "UWV_UITKERING");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OndersteuningGemeenteOfUwv => "ONDERSTEUNING_GEMEENTE_OF_UWV",
            Self::FinancieleSteunWerkgever => "FINANCIELE_STEUN_WERKGEVER",
            Self::Jobcoach => "JOBCOACH",
            Self::UwvUitkering => "UWV_UITKERING",
            Self::WswIndicatie => "WSW_INDICATIE",
            Self::InkomenOnderMinimumloon => "INKOMEN_ONDER_MINIMUMLOON",
            Self::Werkloos => "WERKLOOS",
        }
    }
}

/// Reads a code exactly as [`Weigeringsgrond::code`] writes it.
impl FromStr for Weigeringsgrond {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|grond| grond.code() == code).ok_or(OnbekendeCode)
    }
}
