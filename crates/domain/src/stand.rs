use chrono::NaiveDate;

use crate::{Einde, RedenEinde};

/// Whether a person counts on a day, since when and how long; derived each time, never stored.
///
/// ```
/// use domain::Stand;
///
/// assert!(!Stand::NOOIT.geregistreerd);
/// assert!(Stand::NOOIT.geeindigd.is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stand {
    /// Whether the person counts on the day that was asked about.
    pub geregistreerd: bool,
    /// The last day on which the person counts without a break, if an end is known. `None` means
    /// indefinitely, or that the person does not count at all.
    pub laatste_dag: Option<NaiveDate>,
    /// Why it is the last day: there is a reason exactly when there is a last day.
    pub reden: Option<RedenEinde>,
    /// The first day on which the person counted without a break up to now ("begin meetellen");
    /// `None` for who does not count.
    pub begin_meetellen: Option<NaiveDate>,
    /// How the last registration ended of who does not count any more; `None` for who counts, and
    /// for who never did up to then. The date means what the reason says:
    /// [`RedenEinde::laatste_dag`] tells the last day.
    pub geeindigd: Option<Einde>,
}

impl Stand {
    /// Of who never counted up to then.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::{Geboortedatum, Registratie, Stand};
    ///
    /// let leeg = Registratie::new(Geboortedatum::parse_jjjjmmdd("19900315")?, None, vec![]);
    /// assert_eq!(leeg.stand_op(NaiveDate::MAX), Stand::NOOIT);
    /// # Ok::<(), domain::GeboortedatumFout>(())
    /// ```
    pub const NOOIT: Self =
        Self { geregistreerd: false, laatste_dag: None, reden: None, begin_meetellen: None, geeindigd: None };
}
