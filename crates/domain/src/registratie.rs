use core::fmt;

use chrono::NaiveDate;

use crate::aow::aow_datum_volgens;
use crate::tijdvak::{Tijdvak, Uitgang, earliest};
use crate::{Beleid, Einde, Gebeurtenis, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Stand};

/// What the register holds about one person, as far as it decides whether the person counts.
///
/// The person counts on a day when at least one grondslag does (regels.md R-A12). These rules end
/// that:
///
/// 1. A grondslag ends at its own end; the reason decides about the day itself (I-40).
/// 2. A grondslag of which the conditions are no longer met ends by t+2, in the regime of that
///    date (I-04). Who qualifies again before that day has another grondslag by then, and goes on
///    without a break.
/// 3. A direct end, recorded with any grondslag, and a [`Gebeurtenis`] end them all (R-E06). A
///    grondslag that begins later rests on a new decision and counts again; one that begins on the
///    very same day does not.
/// 4. After death and after the AOW-leeftijd nothing counts any more, whatever begins later
///    (Besluit SUWI art. 3.2 lid 2).
/// 5. The AOW date follows from the date of birth; nobody needs to record it.
///
/// Every date, term and regime in these rules is in [`Beleid`].
///
/// `Debug` shows only how many grondslagen there are: the rest says something of a person's health
/// or death.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Geboortedatum, Registratie};
///
/// let vandaag = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
/// let leeg = Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315")?, None, vec![]);
/// assert!(!leeg.stand_op(vandaag).geregistreerd);
/// assert_eq!(format!("{leeg:?}"), "Registratie { grondslagen: 0, .. }");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Registratie {
    geboortedatum: Geboortedatum,
    overleden_op: Option<NaiveDate>,
    grondslagen: Vec<GrondslagPeriode>,
    gebeurtenissen: Vec<Gebeurtenis>,
}

impl Registratie {
    /// What is known of one person. The order of the grondslagen does not matter.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
    ///
    /// let dag = |jaar| NaiveDate::from_ymd_opt(jaar, 1, 1).ok_or("no such day");
    /// let wsw = GrondslagPeriode::new(Grondslag::Wsw, dag(2015)?, None)?;
    /// let geboren = Geboortedatum::parse_jjjjmmdd("19700101")?;
    /// let registratie = Registratie::new(geboren, Some(dag(2020)?), vec![wsw]);
    /// assert!(!registratie.stand_op(dag(2020)?).geregistreerd);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(
        geboortedatum: Geboortedatum,
        overleden_op: Option<NaiveDate>,
        grondslagen: Vec<GrondslagPeriode>,
    ) -> Self {
        Self { geboortedatum, overleden_op, grondslagen, gebeurtenissen: Vec::new() }
    }

    /// The same person, with what happened to him outside any one grondslag, in any order.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Gebeurtenis, GebeurtenisSoort, Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
    ///
    /// let datum = NaiveDate::from_ymd_opt(2026, 3, 31).ok_or("no such day")?;
    /// let indicatie = GrondslagPeriode::new(Grondslag::IndicatieBanenafspraak, datum, None)?;
    /// let besluit = Gebeurtenis { soort: GebeurtenisSoort::BeschutWerk, datum };
    /// let registratie = Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315")?, None, vec![indicatie])
    ///     .met_gebeurtenissen(vec![besluit]);
    /// assert_eq!(registratie.stand_op(datum).laatste_dag, Some(datum));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn met_gebeurtenissen(self, gebeurtenissen: Vec<Gebeurtenis>) -> Self {
        Self { gebeurtenissen, ..self }
    }

    /// Whether the person counts on `datum`, since when and until when, by the policy in force.
    ///
    /// Only a known end is an end to tell. The AOW date is not: the screens explain it as
    /// something that comes on top of the end date (W6-09), so without another end `laatste_dag`
    /// is `None`. But nobody is told a date on which he will not count: an end after the AOW date
    /// becomes the day before that date.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde, Registratie};
    ///
    /// let dag = |jaar, maand, dag| NaiveDate::from_ymd_opt(jaar, maand, dag).ok_or("no such day");
    /// let wajong = GrondslagPeriode::new(Grondslag::Wajong, dag(2015, 1, 1)?, None)?
    ///     .voldoet_niet_meer_sinds(dag(2019, 5, 10)?)?;
    /// let geboren = Geboortedatum::parse_jjjjmmdd("19900315")?;
    /// let registratie = Registratie::new(geboren, None, vec![wajong]);
    ///
    /// let stand = registratie.stand_op(dag(2026, 7, 1)?);
    /// assert!(stand.geregistreerd);
    /// assert_eq!(stand.begin_meetellen, Some(dag(2015, 1, 1)?));
    /// assert_eq!(stand.laatste_dag, Some(dag(2028, 12, 31)?));
    /// assert_eq!(stand.reden, Some(RedenEinde::TPlus2));
    ///
    /// let stand = registratie.stand_op(dag(2029, 1, 1)?);
    /// assert!(!stand.geregistreerd);
    /// let einde = Einde { datum: dag(2028, 12, 31)?, reden: RedenEinde::TPlus2 };
    /// assert_eq!(stand.geeindigd, Some(einde));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stand_op(&self, datum: NaiveDate) -> Stand {
        self.stand_op_met(&Beleid::GELDEND, datum)
    }

    /// The same as [`stand_op`](Self::stand_op), by another policy.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Beleid, Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
    ///
    /// let dag = |jaar| NaiveDate::from_ymd_opt(jaar, 5, 1).ok_or("no such day");
    /// let wajong = GrondslagPeriode::new(Grondslag::Wajong, dag(2015)?, None)?
    ///     .voldoet_niet_meer_sinds(dag(2016)?)?;
    /// let registratie = Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315")?, None, vec![wajong]);
    /// let zonder_t_plus_2 = Beleid { t_plus_2: &[], ..Beleid::GELDEND };
    /// assert!(!registratie.stand_op(dag(2019)?).geregistreerd);
    /// assert!(registratie.stand_op_met(&zonder_t_plus_2, dag(2019)?).geregistreerd);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stand_op_met(&self, beleid: &Beleid, datum: NaiveDate) -> Stand {
        let Some((tijdvak, aow)) = self.laatste_tijdvak(beleid, datum) else {
            return Stand::NOOIT;
        };
        match earliest([tijdvak.tot, aow]) {
            Some(tot) if tot.dag <= datum => Stand { geeindigd: tot.einde(beleid), ..Stand::NOOIT },
            tot => {
                // The AOW date alone is no end to tell.
                let tot = tijdvak.tot.and(tot);
                Stand {
                    geregistreerd: true,
                    laatste_dag: tot.and_then(|tot| tot.dag.pred_opt()),
                    reden: tot.map(|tot| tot.reden),
                    begin_meetellen: Some(tijdvak.begin),
                    geeindigd: None,
                }
            }
        }
    }

    /// The grondslagen that count on `datum`, each once and in the order of [`Grondslag`]; none
    /// exactly when the person does not count (Suwinet: regels.md R-S02).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
    ///
    /// let dag = |jaar| NaiveDate::from_ymd_opt(jaar, 1, 1).ok_or("no such day");
    /// let wajong = GrondslagPeriode::new(Grondslag::Wajong, dag(2015)?, None)?;
    /// let wsw = GrondslagPeriode::new(Grondslag::Wsw, dag(2020)?, None)?;
    /// let geboren = Geboortedatum::parse_jjjjmmdd("19900315")?;
    /// let registratie = Registratie::new(geboren, None, vec![wajong, wsw]);
    /// assert_eq!(registratie.grondslagen_op(dag(2019)?), [Grondslag::Wajong]);
    /// assert_eq!(registratie.grondslagen_op(dag(2020)?), [Grondslag::Wsw, Grondslag::Wajong]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn grondslagen_op(&self, datum: NaiveDate) -> Vec<Grondslag> {
        let beleid = &Beleid::GELDEND;
        if self.aow(beleid).is_some_and(|aow| aow.dag <= datum) {
            return Vec::new();
        }
        let mut grondslagen: Vec<Grondslag> = self
            .grondslagen
            .iter()
            .filter(|grondslag| self.tijdvak(beleid, grondslag).contains(datum))
            .map(GrondslagPeriode::grondslag)
            .collect();
        grondslagen.sort();
        grondslagen.dedup();
        grondslagen
    }

    /// The last stretch that had begun by `datum`, with the AOW date that may end it earlier.
    pub(crate) fn laatste_tijdvak(&self, beleid: &Beleid, datum: NaiveDate) -> Option<(Tijdvak, Option<Uitgang>)> {
        let aow = self.aow(beleid);
        let tijdvakken =
            Tijdvak::aaneengesloten(self.grondslagen.iter().map(|grondslag| self.tijdvak(beleid, grondslag)));
        let begonnen = |tijdvak: &Tijdvak| tijdvak.begin <= datum && aow.is_none_or(|aow| tijdvak.begin < aow.dag);
        Some((tijdvakken.into_iter().rfind(begonnen)?, aow))
    }

    /// The AOW date stands apart from the stretches, since it ends without being told.
    fn aow(&self, beleid: &Beleid) -> Option<Uitgang> {
        let datum = aow_datum_volgens(beleid.aow, &self.geboortedatum)?;
        Uitgang::of(beleid, Einde { datum, reden: RedenEinde::AowLeeftijd })
    }

    /// The days on which this grondslag counts: until its own end, t+2, a direct end that stands
    /// with any grondslag or in an event, or death.
    fn tijdvak(&self, beleid: &Beleid, grondslag: &GrondslagPeriode) -> Tijdvak {
        let begin = grondslag.begindatum();
        let uitgang = |einde| Uitgang::of(beleid, einde);
        let t_plus_2 = grondslag
            .niet_meer_voldoen()
            .and_then(|sinds| beleid.t_plus_2_einde(sinds))
            .map(|datum| Einde { datum, reden: RedenEinde::TPlus2 });
        let overlijden = self.overleden_op.map(|datum| Einde { datum, reden: RedenEinde::Overlijden });
        let direct = self
            .grondslagen
            .iter()
            .filter_map(GrondslagPeriode::einde)
            .filter(|einde| einde.reden.is_direct())
            .chain(self.gebeurtenissen.iter().map(|gebeurtenis| beleid.einde_door(*gebeurtenis)))
            .filter(|einde| einde.reden.is_final() || begin <= einde.datum)
            .filter_map(uitgang)
            .min();
        let eigen = [grondslag.einde(), t_plus_2, overlijden].map(|einde| einde.and_then(uitgang));
        Tijdvak { begin, tot: earliest(eigen).into_iter().chain(direct).min() }
    }
}

impl fmt::Debug for Registratie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registratie").field("grondslagen", &self.grondslagen.len()).finish_non_exhaustive()
    }
}
