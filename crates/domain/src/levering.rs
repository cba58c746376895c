//! How deliveries make the register: the model, in its shortest form.
//!
//! A delivery names its source and its place in the order of that source. What counts is that
//! place, never the moment of arrival: a delivery that comes late changes only what no newer one
//! spoke about.

use core::str::FromStr;
use std::collections::BTreeMap;

use crate::OnbekendeCode;

/// What a delivery speaks about.
///
/// ```
/// use domain::levering::Omvang;
///
/// assert_eq!("MUTATIE".parse(), Ok(Omvang::Mutatie));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Omvang {
    /// Everything that its source knows: what is not in it is no longer so.
    Volledig,
    /// Only what it has a row about.
    Mutatie,
}

impl Omvang {
    /// Both.
    ///
    /// ```
    /// use domain::levering::Omvang;
    ///
    /// for omvang in Omvang::ALL {
    ///     assert_eq!(omvang.code().parse(), Ok(omvang));
    /// }
    /// ```
    pub const ALL: [Self; 2] = [Self::Volledig, Self::Mutatie];

    /// The name in deliveries and in the store.
    ///
    /// ```
    /// use domain::levering::Omvang;
    ///
    /// assert_eq!(Omvang::Volledig.code(), "VOLLEDIG");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Volledig => "VOLLEDIG",
            Self::Mutatie => "MUTATIE",
        }
    }
}

/// Reads a code exactly as [`Omvang::code`] writes it.
impl FromStr for Omvang {
    type Err = OnbekendeCode;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|omvang| omvang.code() == code).ok_or(OnbekendeCode)
    }
}

/// One delivery of one source. `K` says which fact, `V` what is so.
///
/// ```
/// use domain::levering::{Levering, Omvang};
///
/// let ingetrokken: Levering<&str, u8> =
///     Levering { volgnummer: 2, omvang: Omvang::Mutatie, regels: vec![("a", None)] };
/// assert_eq!(ingetrokken.regels.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levering<K, V> {
    /// Its place in the order of its source; no two deliveries have the same one.
    pub volgnummer: u64,
    /// Whether it speaks about everything or only about its rows.
    pub omvang: Omvang,
    /// What it says; `None` withdraws the fact. Of two rows about one fact the last one counts.
    pub regels: Vec<(K, Option<V>)>,
}

/// What is so after these deliveries of one source, in whatever order they came: about each fact
/// the newest delivery that speaks about it decides.
///
/// ```
/// use domain::levering::{Levering, Omvang, geldend};
///
/// let eerste = Levering { volgnummer: 1, omvang: Omvang::Volledig, regels: vec![("a", Some(1)), ("b", Some(1))] };
/// let tweede = Levering { volgnummer: 2, omvang: Omvang::Mutatie, regels: vec![("a", Some(2))] };
/// let te_laat = geldend(&[tweede.clone(), eerste.clone()]);
/// assert_eq!(te_laat, geldend(&[eerste, tweede]));
/// assert_eq!(te_laat["a"], 2);
/// assert_eq!(te_laat["b"], 1);
/// ```
#[must_use]
pub fn geldend<K: Ord + Clone, V: Clone>(leveringen: &[Levering<K, V>]) -> BTreeMap<K, V> {
    let mut op_volgorde: Vec<&Levering<K, V>> = leveringen.iter().collect();
    op_volgorde.sort_by_key(|levering| levering.volgnummer);

    let mut feiten = BTreeMap::new();
    for levering in op_volgorde {
        if levering.omvang == Omvang::Volledig {
            feiten.clear();
        }
        for (sleutel, waarde) in &levering.regels {
            match waarde {
                Some(waarde) => feiten.insert(sleutel.clone(), waarde.clone()),
                None => feiten.remove(sleutel),
            };
        }
    }
    feiten
}
