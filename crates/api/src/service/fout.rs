//! Why a service did not do what was asked. `http` makes a problem of it.

use chrono::{DateTime, Utc};
use contract::probleem::{ProbleemCode, Veldfout};

use crate::{secret::GeenToeval, store::StoreError};

/// What went wrong: the caller's mistake, or ours.
#[derive(Debug, thiserror::Error)]
pub enum Fout {
    /// These fields are wrong.
    #[error("het verzoek is onjuist")]
    Velden(Vec<Veldfout>),
    /// Refused, for a reason that has a code of its own.
    #[error("geweigerd: {0:?}")]
    Geweigerd(ProbleemCode),
    /// Too often.
    #[error("te veel pogingen")]
    TeVeelPogingen {
        /// The moment of this try.
        nu: DateTime<Utc>,
        /// From when on it is possible again.
        opnieuw_op: DateTime<Utc>,
    },
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The machine could not do it.
    #[error(transparent)]
    GeenToeval(#[from] GeenToeval),
}

impl From<ProbleemCode> for Fout {
    fn from(code: ProbleemCode) -> Self {
        Self::Geweigerd(code)
    }
}

impl Fout {
    /// One field that is wrong.
    pub fn veld(veld: &str, detail: &str) -> Self {
        Self::Velden(vec![veldfout(veld, detail)])
    }
}

/// A field that is wrong, in words for a developer; never with its value.
pub fn veldfout(veld: &str, detail: &str) -> Veldfout {
    Veldfout { veld: veld.to_owned(), detail: detail.to_owned() }
}
