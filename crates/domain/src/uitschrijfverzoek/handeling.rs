use core::str::FromStr;

use crate::OnbekendeCode;

/// Something that can be done to a request.
///
/// ```
/// use domain::uitschrijfverzoek::Handeling;
///
/// assert_eq!("HONOREREN".parse(), Ok(Handeling::Honoreren));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Handeling {
    /// Send it.
    Verzenden,
    /// Take it back.
    Intrekken,
    /// Begin to assess it.
    InBehandelingNemen,
    /// Grant it: the registration ends.
    Honoreren,
    /// Ask a second assessor to agree with a refusal.
    AfwijzingVoorleggen,
    /// Give it back to be assessed again, instead of refusing it.
    AfwijzingTeruggeven,
    /// Refuse it, as the second assessor.
    Afwijzen,
    /// Object, as an employer who had a copy of the decision.
    BezwaarMaken,
    /// Uphold the objection.
    BezwaarGegrondVerklaren,
    /// Dismiss the objection.
    BezwaarOngegrondVerklaren,
}

impl Handeling {
    /// Every one there is.
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Handeling;
    ///
    /// for handeling in Handeling::ALL {
    ///     assert_eq!(handeling.code().parse(), Ok(handeling));
    /// }
    /// ```
    pub const ALL: [Self; 10] = [
        Self::Verzenden,
        Self::Intrekken,
        Self::InBehandelingNemen,
        Self::Honoreren,
        Self::AfwijzingVoorleggen,
        Self::AfwijzingTeruggeven,
        Self::Afwijzen,
        Self::BezwaarMaken,
        Self::BezwaarGegrondVerklaren,
        Self::BezwaarOngegrondVerklaren,
    ];

    /// The name in the store.
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Handeling;
    ///
    /// assert_eq!(Handeling::AfwijzingVoorleggen.code(), "AFWIJZING_VOORLEGGEN");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Verzenden => "VERZENDEN",
            Self::Intrekken => "INTREKKEN",
            Self::InBehandelingNemen => "IN_BEHANDELING_NEMEN",
            Self::Honoreren => "HONOREREN",
            Self::AfwijzingVoorleggen => "AFWIJZING_VOORLEGGEN",
            Self::AfwijzingTeruggeven => "AFWIJZING_TERUGGEVEN",
            Self::Afwijzen => "AFWIJZEN",
            Self::BezwaarMaken => "BEZWAAR_MAKEN",
            Self::BezwaarGegrondVerklaren => "BEZWAAR_GEGROND_VERKLAREN",
            Self::BezwaarOngegrondVerklaren => "BEZWAAR_ONGEGROND_VERKLAREN",
        }
    }
}

/// Reads a code exactly as [`Handeling::code`] writes it.
impl FromStr for Handeling {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|handeling| handeling.code() == code).ok_or(OnbekendeCode)
    }
}

/// Who takes part in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Partij {
    /// The person whom it is about.
    Burger,
    /// Somebody of UWV Gegevensdiensten (R-V02).
    Beoordelaar,
    /// An employer of the person.
    Werkgever,
}

impl Partij {
    /// Every one there is.
    pub const ALL: [Self; 3] = [Self::Burger, Self::Beoordelaar, Self::Werkgever];

    /// The name in the store.
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Partij;
    ///
    /// assert_eq!(Partij::ALL.map(Partij::code), ["BURGER", "BEOORDELAAR", "WERKGEVER"]);
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Burger => "BURGER",
            Self::Beoordelaar => "BEOORDELAAR",
            Self::Werkgever => "WERKGEVER",
        }
    }
}
