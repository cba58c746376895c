//! Where the facts of the register come from, who delivers them, and how often.

use core::str::FromStr;

use chrono::NaiveDate;

use crate::{Beleid, Doelgroep, Grondslag, OnbekendeCode};

/// A source of deliveries: one for each group of people, and three about all of them.
///
/// ```
/// use domain::{Bron, Doelgroep, Frequentie, Leverancier};
///
/// let bron: Bron = "WSW".parse()?;
/// assert_eq!(bron.doelgroep(), Some(Doelgroep::Wsw));
/// assert_eq!(bron.leverancier(), Leverancier::Panteia);
/// assert_eq!(bron.frequentie(), Frequentie::Halfjaarlijks);
/// # Ok::<(), domain::OnbekendeCode>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bron {
    /// Who has an indicatie banenafspraak.
    IndicatieBanenafspraak,
    /// Who left special or practical education.
    VsoPro,
    /// Whose loonwaarde was measured at work.
    Praktijkroute,
    /// Who has Wajong.
    Wajong,
    /// Who has an indication for the Wsw.
    Wsw,
    /// Who has a Wiw- or ID-baan.
    WiwId,
    /// Who works with a facility.
    WerkenMetVoorziening,
    /// Births, deaths and departures: the Basisregistratie Personen.
    Personen,
    /// Who works where: the polisadministratie.
    Inkomstenverhoudingen,
    /// What municipalities decided: beschut werk.
    Besluiten,
}

impl Bron {
    /// Every source there is.
    ///
    /// ```
    /// use domain::Bron;
    ///
    /// for bron in Bron::ALL {
    ///     assert_eq!(bron.code().parse(), Ok(bron));
    /// }
    /// ```
    pub const ALL: [Self; 10] = [
        Self::IndicatieBanenafspraak,
        Self::VsoPro,
        Self::Praktijkroute,
        Self::Wajong,
        Self::Wsw,
        Self::WiwId,
        Self::WerkenMetVoorziening,
        Self::Personen,
        Self::Inkomstenverhoudingen,
        Self::Besluiten,
    ];

    /// The name in deliveries and in the store.
    ///
    /// ```
    /// use domain::Bron;
    ///
    /// assert_eq!(Bron::WiwId.code(), "WIW_ID");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::IndicatieBanenafspraak => "INDICATIE_BANENAFSPRAAK",
            Self::VsoPro => "VSO_PRO",
            Self::Praktijkroute => "PRAKTIJKROUTE",
            Self::Wajong => "WAJONG",
            Self::Wsw => "WSW",
            Self::WiwId => "WIW_ID",
            Self::WerkenMetVoorziening => "WERKEN_MET_VOORZIENING",
            Self::Personen => "PERSONEN",
            Self::Inkomstenverhoudingen => "INKOMSTENVERHOUDINGEN",
            Self::Besluiten => "BESLUITEN",
        }
    }

    /// The group of people it is about; `None` for the three that are about everybody.
    ///
    /// ```
    /// use domain::{Bron, Doelgroep};
    ///
    /// assert_eq!(Bron::Praktijkroute.doelgroep(), Some(Doelgroep::Praktijkroute));
    /// assert_eq!(Bron::Besluiten.doelgroep(), None);
    /// ```
    #[must_use]
    pub fn doelgroep(&self) -> Option<Doelgroep> {
        match self {
            Self::IndicatieBanenafspraak => Some(Doelgroep::IndicatieBanenafspraak),
            Self::VsoPro => Some(Doelgroep::VsoPro),
            Self::Praktijkroute => Some(Doelgroep::Praktijkroute),
            Self::Wajong => Some(Doelgroep::Wajong),
            Self::Wsw => Some(Doelgroep::Wsw),
            Self::WiwId => Some(Doelgroep::WiwId),
            Self::WerkenMetVoorziening => Some(Doelgroep::WerkenMetVoorziening),
            Self::Personen | Self::Inkomstenverhoudingen | Self::Besluiten => None,
        }
    }

    /// The grondslagen that it may deliver; none for a source that is about everybody.
    ///
    /// ```
    /// use domain::{Bron, Grondslag};
    ///
    /// assert_eq!(Bron::WiwId.grondslagen(), [Grondslag::Wiw, Grondslag::Id]);
    /// assert!(Bron::Personen.grondslagen().is_empty());
    /// ```
    #[must_use]
    pub fn grondslagen(&self) -> &'static [Grondslag] {
        self.doelgroep().map_or(&[], |doelgroep| doelgroep.grondslagen())
    }

    /// Who delivers it (regels.md R-L01 to R-L07, I-10).
    ///
    /// ```
    /// use domain::{Bron, Leverancier};
    ///
    /// assert_eq!(Bron::WiwId.leverancier(), Leverancier::Cbs);
    /// ```
    #[must_use]
    pub fn leverancier(&self) -> Leverancier {
        match self {
            Self::IndicatieBanenafspraak | Self::VsoPro | Self::Wajong | Self::WerkenMetVoorziening => Leverancier::Uwv,
            Self::Praktijkroute => Leverancier::Inlichtingenbureau,
            Self::Wsw => Leverancier::Panteia,
            Self::WiwId => Leverancier::Cbs,
            Self::Personen => Leverancier::Brp,
            Self::Inkomstenverhoudingen => Leverancier::Polisadministratie,
            Self::Besluiten => Leverancier::Gemeenten,
        }
    }

    /// How often it comes.
    ///
    /// Assumptions, as no source text says it: werken met voorziening is daily like the other
    /// assessments of UWV (I-11); persons and decisions are daily; inkomstenverhoudingen follow the
    /// monthly loonaangifte.
    ///
    /// ```
    /// use domain::{Bron, Frequentie};
    ///
    /// assert_eq!(Bron::WerkenMetVoorziening.frequentie(), Frequentie::Dagelijks);
    /// ```
    #[must_use]
    pub fn frequentie(&self) -> Frequentie {
        match self {
            // R-L01, R-L05, I-11.
            Self::IndicatieBanenafspraak
            | Self::VsoPro
            | Self::Praktijkroute
            | Self::WerkenMetVoorziening
            | Self::Personen
            | Self::Besluiten => Frequentie::Dagelijks,
            // R-L02.
            Self::Wajong | Self::Inkomstenverhoudingen => Frequentie::Maandelijks,
            // R-L03, I-08.
            Self::Wsw => Frequentie::Halfjaarlijks,
            // R-L04, I-09.
            Self::WiwId => Frequentie::Jaarlijks,
        }
    }
}

/// Reads a code exactly as [`Bron::code`] writes it.
impl FromStr for Bron {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|bron| bron.code() == code).ok_or(OnbekendeCode)
    }
}

/// Who delivers a source, and answers for the quality of its data (regels.md R-A11).
///
/// ```
/// use domain::{Bron, Leverancier};
///
/// assert_eq!(Bron::Personen.leverancier(), Leverancier::Brp);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leverancier {
    /// UWV itself.
    Uwv,
    /// Inlichtingenbureau, for the municipalities.
    Inlichtingenbureau,
    /// Research agency Panteia, for the municipalities.
    Panteia,
    /// Centraal Bureau voor de Statistiek.
    Cbs,
    /// Basisregistratie Personen.
    Brp,
    /// The polisadministratie, from the loonaangifte of employers.
    Polisadministratie,
    /// The municipalities themselves.
    Gemeenten,
}

/// How often a source is delivered.
///
/// ```
/// use domain::{Bron, Frequentie};
///
/// assert_eq!(Bron::Wajong.frequentie(), Frequentie::Maandelijks);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frequentie {
    /// Each day.
    Dagelijks,
    /// Each month.
    Maandelijks,
    /// Twice a year.
    Halfjaarlijks,
    /// Once a year.
    Jaarlijks,
}

impl Frequentie {
    /// Every one there is.
    ///
    /// ```
    /// use domain::{Beleid, Frequentie};
    ///
    /// let with_a_term = Beleid::GELDEND.levertermijnen.iter().map(|termijn| termijn.frequentie);
    /// assert!(with_a_term.eq(Frequentie::ALL));
    /// ```
    pub const ALL: [Self; 4] = [Self::Dagelijks, Self::Maandelijks, Self::Halfjaarlijks, Self::Jaarlijks];

    /// The first day on which a source is late that is up to date to `actueel_tot`, that day
    /// included.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Frequentie;
    ///
    /// let oudjaar = NaiveDate::from_ymd_opt(2025, 12, 31).ok_or("no such day")?;
    /// assert_eq!(Frequentie::Maandelijks.te_laat_na(oudjaar).to_string(), "2026-02-15");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn te_laat_na(&self, actueel_tot: NaiveDate) -> NaiveDate {
        Beleid::GELDEND.te_laat_na(*self, actueel_tot)
    }
}
