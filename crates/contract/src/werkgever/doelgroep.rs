//! What an employer may ask the register (Wfsv art. 38d lid 7; Besluit SUWI art. 3.3): by BSN, or about his own
//! employees in a year. He is told BSN, Ja or Nee, the end date and his own loonheffingennummer, and nothing else (I-02).

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Asks about one person (W7).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BsnVraag {
    /// The BSN as it was typed; spaces, dots and hyphens are ignored.
    pub bsn: String,
}

impl fmt::Debug for BsnVraag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BsnVraag(..)")
    }
}

/// Whether that person counts today (W8).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BsnAntwoord {
    /// Nine digits.
    pub bsn: String,
    /// Ja or Nee. Nee too for whom nobody knows.
    pub geregistreerd: bool,
    /// The last day of the registration, when an end is known; never with Nee.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::datum::option")]
    pub einddatum: Option<NaiveDate>,
}

impl fmt::Debug for BsnAntwoord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BsnAntwoord(..)")
    }
}

/// What an organisation can ask an overview of (W5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Loonheffingennummers {
    /// The years, the current one first (I-41).
    pub peiljaren: Vec<i32>,
    /// Its numbers, in order; none when it has no employees.
    pub loonheffingennummers: Vec<Loonheffingennummer>,
}

/// One loonheffingennummer. For an eenmanszaak it holds the BSN of its owner (I-44).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Loonheffingennummer {
    /// Opaque; stands in addresses.
    pub kenmerk: String,
    /// Twelve characters, as `001001784L01`.
    pub nummer: String,
}

impl fmt::Debug for Loonheffingennummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loonheffingennummer").field("kenmerk", &self.kenmerk).finish_non_exhaustive()
    }
}

/// Which overview: as a query, or as the body of the question for the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Overzichtsvraag {
    /// The year: one of [`Loonheffingennummers::peiljaren`].
    pub peiljaar: i32,
    /// The kenmerk of a loonheffingennummer; absent: all numbers of the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loonheffingennummer: Option<String>,
}

/// The employees who were registered in a year (W6).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Overzicht {
    /// The year.
    pub peiljaar: i32,
    /// The number itself, as `001001784L01`; absent: all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loonheffingennummer: Option<String>,
    /// How many rows there are.
    pub aantal: u32,
    /// All rows, by loonheffingennummer and BSN; absent when there are more than a table may show (I-03).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regels: Option<Vec<Overzichtsregel>>,
}

impl fmt::Debug for Overzicht {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Overzicht").field("aantal", &self.aantal).finish_non_exhaustive()
    }
}

/// One row of the overview: one person under one loonheffingennummer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Overzichtsregel {
    /// Nine digits.
    pub bsn: String,
    /// Twelve characters.
    pub loonheffingennummer: String,
    /// The last day of the registration; absent: indefinitely (R-W11).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::datum::option")]
    pub einddatum: Option<NaiveDate>,
}

impl fmt::Debug for Overzichtsregel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Overzichtsregel(..)")
    }
}
