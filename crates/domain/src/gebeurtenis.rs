use core::str::FromStr;

use chrono::NaiveDate;

use crate::{OnbekendeCode, RedenEinde};

/// Something that happened to a person, outside any one grondslag, and that ends them all
/// (regels.md R-E06).
///
/// Death is none of these: it stands with the person, and is for good.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Gebeurtenis, GebeurtenisSoort, Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
///
/// let dag = |maand| NaiveDate::from_ymd_opt(2026, maand, 1).ok_or("no such day");
/// let wajong = GrondslagPeriode::new(Grondslag::Wajong, dag(1)?, None)?;
/// let vertrek = Gebeurtenis { soort: GebeurtenisSoort::Emigratie, datum: dag(5)? };
/// let registratie = Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315")?, None, vec![wajong])
///     .met_gebeurtenissen(vec![vertrek]);
/// assert!(registratie.stand_op(dag(4)?).geregistreerd);
/// assert!(!registratie.stand_op(dag(5)?).geregistreerd);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gebeurtenis {
    /// What happened.
    pub soort: GebeurtenisSoort,
    /// On which day. What it means for that day itself is the policy's: see
    /// [`Beleid::einde_door`](crate::Beleid::einde_door).
    pub datum: NaiveDate,
}

/// What can happen to a person that ends every grondslag.
///
/// ```
/// use domain::GebeurtenisSoort;
///
/// assert_eq!("BESCHUT_WERK".parse(), Ok(GebeurtenisSoort::BeschutWerk));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GebeurtenisSoort {
    /// Left the country (regels.md R-E05, I-06).
    Emigratie,
    /// The municipality established beschut werk (R-E04); the date is the day of that vaststelling.
    /// An advice is no vaststelling (I-07).
    BeschutWerk,
    /// UWV established that there is no capacity for work, for good (R-E03).
    DuurzaamGeenArbeidsvermogen,
    /// Asked for it with form GD140, and UWV agreed (R-V03); the date is the one from which UWV
    /// establishes it (Besluit SUWI art. 3.2 lid 4).
    VrijwilligeUitschrijving,
}

impl GebeurtenisSoort {
    /// Every one there is.
    ///
    /// ```
    /// use domain::GebeurtenisSoort;
    ///
    /// for soort in GebeurtenisSoort::ALL {
    ///     assert_eq!(soort.code().parse(), Ok(soort));
    /// }
    /// ```
    pub const ALL: [Self; 4] =
        [Self::Emigratie, Self::BeschutWerk, Self::DuurzaamGeenArbeidsvermogen, Self::VrijwilligeUitschrijving];

    /// The name in deliveries and in the store: that of the reason.
    ///
    /// ```
    /// use domain::GebeurtenisSoort;
    ///
    /// assert_eq!(GebeurtenisSoort::Emigratie.code(), "EMIGRATIE");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.reden().code()
    }

    /// The reason it is for the end of a registration.
    ///
    /// ```
    /// use domain::{GebeurtenisSoort, RedenEinde};
    ///
    /// assert_eq!(GebeurtenisSoort::BeschutWerk.reden(), RedenEinde::BeschutWerk);
    /// ```
    #[must_use]
    pub fn reden(&self) -> RedenEinde {
        match self {
            Self::Emigratie => RedenEinde::Emigratie,
            Self::BeschutWerk => RedenEinde::BeschutWerk,
            Self::DuurzaamGeenArbeidsvermogen => RedenEinde::DuurzaamGeenArbeidsvermogen,
            Self::VrijwilligeUitschrijving => RedenEinde::VrijwilligeUitschrijving,
        }
    }
}

/// Reads a code exactly as [`GebeurtenisSoort::code`] writes it.
impl FromStr for GebeurtenisSoort {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|soort| soort.code() == code).ok_or(OnbekendeCode)
    }
}
