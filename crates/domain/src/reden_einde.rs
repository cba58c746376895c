use core::str::FromStr;

use chrono::NaiveDate;

use crate::{Beleid, OnbekendeCode};

/// Why a grondslag ended.
///
/// ```
/// use domain::RedenEinde;
///
/// assert_eq!("T_PLUS_2".parse(), Ok(RedenEinde::TPlus2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RedenEinde {
    /// Reached the AOW-leeftijd (regels.md R-E01).
    AowLeeftijd,
    /// Died (R-E02).
    Overlijden,
    /// Beschut werk (R-E04). Only the municipality's vaststelling ends, an advice does not (I-07).
    /// The date is the day directly after that vaststelling (Besluit SUWI art. 3.2 lid 3).
    BeschutWerk,
    /// No capacity for work, for good (R-E03).
    DuurzaamGeenArbeidsvermogen,
    /// Left the country (R-E05): only the employer's screens name it, the register knows it (I-06).
    Emigratie,
    /// Asked for it with form GD140, and UWV agreed.
    VrijwilligeUitschrijving,
    /// 31 December of the second year after no longer meeting the conditions (R-E08).
    TPlus2,
    /// An objection to the assessment was upheld.
    BezwaarGegrond,
}

impl RedenEinde {
    /// Every reason there is.
    ///
    /// ```
    /// use domain::RedenEinde;
    ///
    /// for reden in RedenEinde::ALL {
    ///     assert_eq!(reden.code().parse(), Ok(reden));
    /// }
    /// ```
    pub const ALL: [Self; 8] = [
        Self::AowLeeftijd,
        Self::Overlijden,
        Self::BeschutWerk,
        Self::DuurzaamGeenArbeidsvermogen,
        Self::Emigratie,
        Self::VrijwilligeUitschrijving,
        Self::TPlus2,
        Self::BezwaarGegrond,
    ];

    /// The name in deliveries and in the store (regels.md, "Data fields").
    ///
    /// ```
    /// use domain::RedenEinde;
    ///
    /// assert_eq!(RedenEinde::BeschutWerk.code(), "BESCHUT_WERK");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::AowLeeftijd => "AOW_LEEFTIJD",
            Self::Overlijden => "OVERLIJDEN",
            Self::BeschutWerk => "BESCHUT_WERK",
            Self::DuurzaamGeenArbeidsvermogen => "DUURZAAM_GEEN_ARBEIDSVERMOGEN",
            Self::Emigratie => "EMIGRATIE",
            Self::VrijwilligeUitschrijving => "VRIJWILLIGE_UITSCHRIJVING",
            Self::TPlus2 => "T_PLUS_2",
            Self::BezwaarGegrond => "BEZWAAR_GEGROND",
        }
    }

    /// Whether it ends every grondslag of the person at once, not just the one it stands with
    /// (regels.md R-E06).
    ///
    /// ```
    /// use domain::RedenEinde;
    ///
    /// assert!(RedenEinde::Emigratie.is_direct());
    /// assert!(!RedenEinde::TPlus2.is_direct());
    /// ```
    #[must_use]
    pub fn is_direct(&self) -> bool {
        match self {
            Self::AowLeeftijd
            | Self::Overlijden
            | Self::BeschutWerk
            | Self::DuurzaamGeenArbeidsvermogen
            | Self::Emigratie => true,
            Self::VrijwilligeUitschrijving | Self::TPlus2 | Self::BezwaarGegrond => false,
        }
    }

    /// The last day on which the person counts, for an end on `datum`.
    ///
    /// T+2 ends with its day: Ja up to and including 31 December. Every other reason is an event
    /// from which the person no longer counts, so the day before is the last (regels.md I-40).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::RedenEinde;
    ///
    /// let oudjaar = NaiveDate::from_ymd_opt(2028, 12, 31).ok_or("no such day")?;
    /// assert_eq!(RedenEinde::TPlus2.laatste_dag(oudjaar), oudjaar);
    /// assert_eq!(
    ///     RedenEinde::Overlijden.laatste_dag(oudjaar).to_string(),
    ///     "2028-12-30",
    /// );
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn laatste_dag(&self, datum: NaiveDate) -> NaiveDate {
        if Beleid::GELDEND.telt_mee_op_einddag(*self) {
            datum
        } else {
            // The calendar's very first day has no day before it; nothing ends there.
            datum.pred_opt().unwrap_or(datum)
        }
    }

    /// Whether nobody can come back from it: no later grondslag counts either.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::AowLeeftijd | Self::Overlijden)
    }
}

/// Reads a code exactly as [`RedenEinde::code`] writes it.
impl FromStr for RedenEinde {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|reden| reden.code() == code).ok_or(OnbekendeCode)
    }
}
