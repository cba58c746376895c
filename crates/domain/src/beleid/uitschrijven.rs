//! The terms and amounts of leaving the register at one's own request.

use chrono::{Days, NaiveDate};

use super::Beleid;
use crate::termijn::{later, werkdag_vanaf};

impl Beleid {
    /// The last day for UWV to decide on a request to leave the register (regels.md I-39).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let ontvangen = NaiveDate::from_ymd_opt(2026, 1, 5).ok_or("no such day")?;
    /// assert_eq!(Beleid::GELDEND.uiterste_beslisdatum(ontvangen).to_string(), "2026-03-02");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn uiterste_beslisdatum(&self, ontvangen_op: NaiveDate) -> NaiveDate {
        later(ontvangen_op, self.beslistermijn_dagen)
    }

    /// The last day to object to a decision that was sent on this day: the term begins the day after (Awb art. 6:8),
    /// and ends on a working day (Algemene termijnenwet art. 1).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let besluit = NaiveDate::from_ymd_opt(2026, 11, 13).ok_or("no such day")?;
    /// // Six weeks later is Christmas, a Friday; the next working day is Monday.
    /// assert_eq!(Beleid::GELDEND.bezwaar_tot_en_met(besluit).to_string(), "2026-12-28");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn bezwaar_tot_en_met(&self, besluit_op: NaiveDate) -> NaiveDate {
        werkdag_vanaf(later(besluit_op, self.bezwaartermijn_dagen))
    }

    /// The last day for UWV to decide on an objection to a decision of this day (Awb art. 7:10 lid 1: counted from the
    /// day after that on which the term to object ended).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let besluit = NaiveDate::from_ymd_opt(2026, 10, 5).ok_or("no such day")?;
    /// assert_eq!(Beleid::GELDEND.bezwaar_tot_en_met(besluit).to_string(), "2026-11-16");
    /// assert_eq!(Beleid::GELDEND.uiterste_beslisdatum_bezwaar(besluit).to_string(), "2026-12-28");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn uiterste_beslisdatum_bezwaar(&self, besluit_op: NaiveDate) -> NaiveDate {
        werkdag_vanaf(later(self.bezwaar_tot_en_met(besluit_op), self.beslistermijn_bezwaar_dagen))
    }

    /// From which day on a period with pay must have ended for whoever paid it to be an employer on `datum`.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let datum = NaiveDate::from_ymd_opt(2026, 11, 1).ok_or("no such day")?;
    /// assert_eq!(Beleid::GELDEND.werkgever_sinds(datum).to_string(), "2026-08-01");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn werkgever_sinds(&self, datum: NaiveDate) -> NaiveDate {
        datum.checked_sub_days(Days::new(self.werkgever_actueel_dagen)).unwrap_or(NaiveDate::MIN)
    }

    /// The legal minimum wage of an hour on a day, in cents; `None` before the first that is known.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::Beleid;
    ///
    /// let op = |jaar| NaiveDate::from_ymd_opt(jaar, 1, 1).ok_or("no such day");
    /// assert_eq!(Beleid::GELDEND.minimumuurloon_op(op(2026)?), Some(1471));
    /// assert_eq!(Beleid::GELDEND.minimumuurloon_op(op(2023)?), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn minimumuurloon_op(&self, datum: NaiveDate) -> Option<i64> {
        self.minimumuurloon.iter().rfind(|(vanaf, _)| *vanaf <= datum).map(|(_, centen)| *centen)
    }
}
