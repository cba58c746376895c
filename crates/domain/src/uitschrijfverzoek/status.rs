use core::str::FromStr;

use crate::OnbekendeCode;

/// Where a request to leave the register is.
///
/// ```
/// use domain::uitschrijfverzoek::Status;
///
/// assert_eq!("IN_BEHANDELING".parse(), Ok(Status::InBehandeling));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Filled in, not sent.
    Concept,
    /// Sent: the time to decide runs (I-39).
    Ontvangen,
    /// Somebody is assessing it.
    InBehandeling,
    /// Somebody wants to refuse it; a second assessor has to agree.
    AfwijzingVoorgelegd,
    /// Taken back by the citizen.
    Ingetrokken,
    /// Granted: the registration has ended (R-V03).
    Gehonoreerd,
    /// Refused.
    Afgewezen,
    /// Granted, and an employer objects (R-V06).
    BezwaarOntvangen,
    /// The objection was upheld: the registration is as if it had never ended.
    BezwaarGegrond,
    /// The objection was dismissed: the registration stays ended.
    BezwaarOngegrond,
}

impl Status {
    /// Every one there is.
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Status;
    ///
    /// for status in Status::ALL {
    ///     assert_eq!(status.code().parse(), Ok(status));
    /// }
    /// ```
    pub const ALL: [Self; 10] = [
        Self::Concept,
        Self::Ontvangen,
        Self::InBehandeling,
        Self::AfwijzingVoorgelegd,
        Self::Ingetrokken,
        Self::Gehonoreerd,
        Self::Afgewezen,
        Self::BezwaarOntvangen,
        Self::BezwaarGegrond,
        Self::BezwaarOngegrond,
    ];

    /// The name in the store.
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Status;
    ///
    /// assert_eq!(Status::BezwaarGegrond.code(), "BEZWAAR_GEGROND");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Concept => "CONCEPT",
            Self::Ontvangen => "ONTVANGEN",
            Self::InBehandeling => "IN_BEHANDELING",
            Self::AfwijzingVoorgelegd => "AFWIJZING_VOORGELEGD",
            Self::Ingetrokken => "INGETROKKEN",
            Self::Gehonoreerd => "GEHONOREERD",
            Self::Afgewezen => "AFGEWEZEN",
            Self::BezwaarOntvangen => "BEZWAAR_ONTVANGEN",
            Self::BezwaarGegrond => "BEZWAAR_GEGROND",
            Self::BezwaarOngegrond => "BEZWAAR_ONGEGROND",
        }
    }

    /// Whether the citizen waits for the decision: he has at most one such request.
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Status;
    ///
    /// assert!(Status::AfwijzingVoorgelegd.wacht_op_besluit());
    /// assert!(!Status::BezwaarOntvangen.wacht_op_besluit());
    /// ```
    #[must_use]
    pub fn wacht_op_besluit(self) -> bool {
        matches!(self, Self::Ontvangen | Self::InBehandeling | Self::AfwijzingVoorgelegd)
    }

    /// Whether the registration has ended by it, from the day of the decision on. An objection does not undo that until
    /// it is upheld (Awb art. 6:16).
    ///
    /// ```
    /// use domain::uitschrijfverzoek::Status;
    ///
    /// assert!(Status::BezwaarOntvangen.beeindigt_registratie());
    /// assert!(!Status::BezwaarGegrond.beeindigt_registratie());
    /// ```
    #[must_use]
    pub fn beeindigt_registratie(self) -> bool {
        matches!(self, Self::Gehonoreerd | Self::BezwaarOntvangen | Self::BezwaarOngegrond)
    }
}

/// Reads a code exactly as [`Status::code`] writes it.
impl FromStr for Status {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|status| status.code() == code).ok_or(OnbekendeCode)
    }
}
