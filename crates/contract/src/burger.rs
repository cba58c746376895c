//! What a citizen sees on Mijn UWV: always about himself, so no request names a person.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The own data, from the Basisregistratie Personen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Persoonsgegevens {
    /// As `H. de Blauw`.
    pub naam: String,
    /// `dd-mm-jjjj` (B3-02); a day or month that is unknown is `00`.
    pub geboortedatum: String,
    /// Nine digits.
    pub bsn: String,
}

impl std::fmt::Debug for Persoonsgegevens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Persoonsgegevens(..)")
    }
}

/// Whether somebody is in the register today, and until when if an end is known (regels.md I-01).
/// Never a grondslag, a begin date or a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Doelgroepregistratie {
    /// Ja or Nee.
    pub geregistreerd: bool,
    /// The last day of the registration, when an end is known.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::datum::option")]
    pub einddatum: Option<NaiveDate>,
}

/// The letters in Mijn documenten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Documenten {
    /// Newest first.
    pub documenten: Vec<Document>,
}

/// One letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// What it is about.
    pub titel: String,
    /// The day on which it was sent.
    #[serde(with = "crate::datum")]
    pub verzonden_op: NaiveDate,
    /// The text, a paragraph an entry.
    pub alineas: Vec<String>,
}

/// Who looked at the own data: which organisations, never who of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Raadplegingen {
    /// Newest first, at most 100.
    pub raadplegingen: Vec<Raadpleging>,
}

/// One time that an organisation asked whether somebody is in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Raadpleging {
    /// The day.
    #[serde(with = "crate::datum")]
    pub dag: NaiveDate,
    /// On a Dutch clock, `HH:MM`.
    pub om: String,
    /// The name of the organisation.
    pub organisatie: String,
}
