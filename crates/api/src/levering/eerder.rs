//! Which keys this load has seen, to tell a row that contradicts an earlier one.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// How many keys are remembered: more than three times the whole register (263,435 people in 2023),
/// in at most some 40 MB. Remembering every key of any file would make memory grow with the file.
pub(super) const MAX_ONTHOUDEN: usize = 900_000;

/// The keys so far, each with a hash of its content and its line.
pub(super) struct Eerder {
    sleutels: HashMap<u64, (u64, u64)>,
    hoogstens: usize,
    vol: bool,
}

/// What a row is to the rows before it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Oordeel {
    /// The first of its key; or the memory was full and nobody knows: the last row wins then.
    Nieuw,
    /// Says the same as an earlier row.
    Zelfde,
    /// Says something else than the row on this line.
    Anders { eerdere: u64 },
}

impl Eerder {
    pub(super) fn new(hoogstens: usize) -> Self {
        Self { sleutels: HashMap::new(), hoogstens, vol: false }
    }

    /// Judges a row and remembers it.
    pub(super) fn bekijk(&mut self, sleutel: u64, vingerafdruk: u64, regel: u64) -> Oordeel {
        let ruimte = self.sleutels.len() < self.hoogstens;
        match self.sleutels.entry(sleutel) {
            Entry::Occupied(eerder) if eerder.get().0 == vingerafdruk => Oordeel::Zelfde,
            Entry::Occupied(eerder) => Oordeel::Anders { eerdere: eerder.get().1 },
            Entry::Vacant(plaats) => {
                if ruimte {
                    plaats.insert((vingerafdruk, regel));
                } else {
                    self.vol = true;
                }
                Oordeel::Nieuw
            }
        }
    }

    /// Whether a key was not remembered, so that a double of it goes unseen.
    pub(super) fn vol(&self) -> bool {
        self.vol
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_same_from_other_until_it_is_full() {
        let mut eerder = Eerder::new(2);
        assert_eq!(eerder.bekijk(1, 10, 2), Oordeel::Nieuw);
        assert_eq!(eerder.bekijk(2, 20, 3), Oordeel::Nieuw);
        assert_eq!(eerder.bekijk(1, 10, 4), Oordeel::Zelfde);
        assert_eq!(eerder.bekijk(1, 11, 5), Oordeel::Anders { eerdere: 2 });
        assert!(!eerder.vol());
        // The third key finds no room: its double is not recognised, the first two still are.
        assert_eq!(eerder.bekijk(3, 30, 6), Oordeel::Nieuw);
        assert_eq!(eerder.bekijk(3, 31, 7), Oordeel::Nieuw);
        assert!(eerder.vol());
        assert_eq!(eerder.bekijk(2, 21, 8), Oordeel::Anders { eerdere: 3 });
    }
}
