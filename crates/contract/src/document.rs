//! Letters: in Mijn documenten of a citizen, and in Documenten of an organisation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The letters that somebody has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Documenten {
    /// Newest first.
    pub documenten: Vec<DocumentKort>,
}

/// A letter, to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct DocumentKort {
    /// Opaque; stands in addresses.
    pub kenmerk: String,
    /// What it is about, without anything personal.
    pub titel: String,
    /// The day on which it was sent.
    #[serde(with = "crate::datum")]
    pub verzonden_op: NaiveDate,
    /// The day on which it was opened for the first time; of an organisation: by anybody.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::datum::option")]
    pub gelezen_op: Option<NaiveDate>,
}

/// A letter. The PDF of it says the same, in the same order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// What it is about, without anything personal.
    pub titel: String,
    /// The day on which it was sent.
    #[serde(with = "crate::datum")]
    pub verzonden_op: NaiveDate,
    /// What it says, from top to bottom.
    pub blokken: Vec<Blok>,
}

/// A piece of a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Blok {
    /// What it is.
    pub soort: Bloksoort,
    /// Its text, on one line.
    pub tekst: String,
}

impl std::fmt::Debug for Blok {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Blok").field("soort", &self.soort).finish_non_exhaustive()
    }
}

/// What a piece of a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bloksoort {
    /// A heading below the title.
    Kop,
    /// A paragraph.
    Alinea,
    /// An item of a list; those that follow each other are one list.
    Punt,
}
