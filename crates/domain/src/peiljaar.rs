//! What an employer's overview of a year says of a person.

use chrono::{Datelike, NaiveDate};

use crate::tijdvak::earliest;
use crate::{Beleid, Registratie};

/// A person who was registered on at least one day of a year.
///
/// ```
/// use domain::InJaar;
///
/// assert_eq!(InJaar { laatste_dag: None }.laatste_dag, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InJaar {
    /// The last day of the registration that reached into the year, when that is known: the one that
    /// was, or the recorded end that is to come. `None`: indefinitely (regels.md R-W11).
    pub laatste_dag: Option<NaiveDate>,
}

impl Registratie {
    /// Whether the person was registered on a day of this year, as far as it has passed on
    /// `vandaag`, and until when (Wfsv art. 38d lid 7 b; regels.md I-41).
    ///
    /// Of two registrations in one year the later one is told. As with
    /// [`stand_op`](Self::stand_op) an AOW date that is still to come is no end to tell.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Geboortedatum, Grondslag, GrondslagPeriode, InJaar, Registratie};
    ///
    /// let dag = |jaar, maand, dag| NaiveDate::from_ymd_opt(jaar, maand, dag).ok_or("no such day");
    /// let wajong = GrondslagPeriode::new(Grondslag::Wajong, dag(2015, 1, 1)?, None)?;
    /// let geboren = Geboortedatum::parse_jjjjmmdd("19900315")?;
    /// let registratie = Registratie::new(geboren, Some(dag(2026, 3, 2)?), vec![wajong]);
    ///
    /// let vandaag = dag(2027, 5, 1)?;
    /// let tot = InJaar { laatste_dag: Some(dag(2026, 3, 1)?) };
    /// assert_eq!(registratie.in_jaar(2026, vandaag), Some(tot));
    /// assert_eq!(registratie.in_jaar(2027, vandaag), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn in_jaar(&self, jaar: i32, vandaag: NaiveDate) -> Option<InJaar> {
        let eerste = NaiveDate::from_ymd_opt(jaar, 1, 1)?;
        let laatste = NaiveDate::from_ymd_opt(jaar, 12, 31)?.min(vandaag);
        if laatste < eerste {
            return None;
        }
        let beleid = &Beleid::GELDEND;
        let (tijdvak, aow) = self.laatste_tijdvak(beleid, laatste)?;
        let tot = earliest([tijdvak.tot, aow]);
        match tot {
            Some(tot) if tot.dag <= eerste => None,
            // Over: then it is no longer to come, whatever the reason.
            Some(tot) if tot.dag <= vandaag => Some(InJaar { laatste_dag: tot.dag.pred_opt() }),
            tot => Some(InJaar { laatste_dag: tijdvak.tot.and(tot).and_then(|tot| tot.dag.pred_opt()) }),
        }
    }
}

impl Beleid {
    /// The years that an employer may ask about, the current one first.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let vandaag = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
    /// assert_eq!(Beleid::GELDEND.peiljaren(vandaag), [2026, 2025]);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn peiljaren(&self, vandaag: NaiveDate) -> Vec<i32> {
        let vorige = i32::from(self.werkgever_vorige_peiljaren);
        (0..=vorige).map(|terug| vandaag.year() - terug).collect()
    }
}
