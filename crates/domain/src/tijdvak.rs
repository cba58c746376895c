//! Stretches of days on which a person counts without a break.

use chrono::NaiveDate;

use crate::{Beleid, Einde, RedenEinde};

/// The first day on which somebody no longer counts, and why. Of two on the same day the first in
/// the order of [`RedenEinde`] is named, whatever order they were recorded in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Uitgang {
    pub(crate) dag: NaiveDate,
    pub(crate) reden: RedenEinde,
}

impl Uitgang {
    /// `None` when the calendar has no such day.
    pub(crate) fn of(beleid: &Beleid, einde: Einde) -> Option<Self> {
        let Einde { datum, reden } = einde;
        let dag = if beleid.telt_mee_op_einddag(reden) { datum.succ_opt()? } else { datum };
        Some(Self { dag, reden })
    }

    /// The end as it is recorded: the inverse of [`Uitgang::of`].
    pub(crate) fn einde(self, beleid: &Beleid) -> Option<Einde> {
        let datum = if beleid.telt_mee_op_einddag(self.reden) { self.dag.pred_opt()? } else { self.dag };
        Some(Einde { datum, reden: self.reden })
    }
}

/// `begin` itself counts, the day of `tot` no longer does, and no `tot` means that no end is known.
#[derive(Clone, Copy)]
pub(crate) struct Tijdvak {
    pub(crate) begin: NaiveDate,
    pub(crate) tot: Option<Uitgang>,
}

impl Tijdvak {
    pub(crate) fn contains(self, datum: NaiveDate) -> bool {
        self.begin <= datum && self.tot.is_none_or(|tot| datum < tot.dag)
    }

    /// Makes one of the stretches that overlap or touch. The result is in order, with a gap between
    /// any two.
    pub(crate) fn aaneengesloten(losse: impl Iterator<Item = Self>) -> Vec<Self> {
        let mut losse: Vec<Self> = losse.filter(|tijdvak| tijdvak.contains(tijdvak.begin)).collect();
        losse.sort_by_key(|tijdvak| tijdvak.begin);

        let mut result: Vec<Self> = Vec::with_capacity(losse.len());
        for tijdvak in losse {
            match result.last_mut() {
                Some(vorige) if vorige.reaches(tijdvak.begin) => vorige.tot = latest(vorige.tot, tijdvak.tot),
                _ => result.push(tijdvak),
            }
        }
        result
    }

    /// Whether no day lies between the end and `datum`.
    fn reaches(self, datum: NaiveDate) -> bool {
        self.tot.is_none_or(|tot| datum <= tot.dag)
    }
}

/// The earliest of the ends that are known.
pub(crate) fn earliest<const N: usize>(ends: [Option<Uitgang>; N]) -> Option<Uitgang> {
    ends.into_iter().flatten().min()
}

/// The later of two ends, where no end is later than any.
fn latest(one: Option<Uitgang>, other: Option<Uitgang>) -> Option<Uitgang> {
    let (one, other) = one.zip(other)?;
    Some(if one.dag == other.dag { one.min(other) } else { one.max(other) })
}
