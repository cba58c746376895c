//! Chance that falls the same way every time.

use chrono::{Days, NaiveDate};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Another seed, another register.
const ZAAD: u64 = 0x2015_0101;

/// The random numbers of one person.
pub(super) struct Toeval(ChaCha8Rng);

impl Toeval {
    /// Each person has a stream of his own, so that nobody's life depends on how many there are.
    pub(super) fn voor(nummer: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(ZAAD);
        rng.set_stream(nummer);
        Self(rng)
    }

    /// A number from 0, below `grens`.
    pub(super) fn onder(&mut self, grens: u32) -> u32 {
        // The upper half of a product below grens * 2^32 always fits.
        let product = u64::from(self.0.next_u32()) * u64::from(grens);
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// A kenmerk as a server makes them: 32 hexadecimal digits that say nothing.
    pub(super) fn kenmerk(&mut self) -> String {
        format!("{:016x}{:016x}", self.0.next_u64(), self.0.next_u64())
    }

    /// True in so many cases of a thousand.
    pub(super) fn promille(&mut self, kans: u32) -> bool {
        self.onder(1000) < kans
    }

    /// One of a list, each as likely.
    pub(super) fn kies<T: Copy + Default>(&mut self, lijst: &[T]) -> T {
        let aantal = u32::try_from(lijst.len()).unwrap_or(u32::MAX);
        let plaats = self.onder(aantal) as usize;
        lijst.get(plaats).copied().unwrap_or_default()
    }

    /// One of a list, each as likely as its weight says; `anders` from an empty list.
    pub(super) fn gewogen<T: Copy>(&mut self, lijst: &[(T, u32)], anders: T) -> T {
        let mut rest = self.onder(lijst.iter().map(|(_, gewicht)| gewicht).sum());
        for (waarde, gewicht) in lijst {
            match rest.checked_sub(*gewicht) {
                Some(verder) => rest = verder,
                None => return *waarde,
            }
        }
        anders
    }

    /// A day of a period, its last included; `None` when it ends before it begins.
    pub(super) fn dag(&mut self, van: NaiveDate, tot_en_met: NaiveDate) -> Option<NaiveDate> {
        let dagen = u32::try_from((tot_en_met - van).num_days()).ok()?;
        van.checked_add_days(Days::new(u64::from(self.onder(dagen + 1))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_within_bounds_and_reaches_them() {
        let mut toeval = Toeval::voor(1);
        let geworpen: Vec<u32> = (0..1000).map(|_| toeval.onder(6)).collect();
        assert_eq!((geworpen.iter().min(), geworpen.iter().max()), (Some(&0), Some(&5)));
        let dag = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
        assert_eq!(toeval.dag(dag, dag), Some(dag));
        assert_eq!(toeval.dag(dag, dag.pred_opt().unwrap()), None);
        let keuzes: Vec<char> = (0..100).map(|_| toeval.gewogen(&[('a', 1), ('b', 0), ('c', 3)], '-')).collect();
        assert!(keuzes.contains(&'a') && keuzes.contains(&'c'));
        assert!(!keuzes.contains(&'b') && !keuzes.contains(&'-'));
    }
}
