//! Who may do what for an organisation, and who changed that (R-W03).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Functie;

/// The people who act for an organisation, and the latest changes in what they may do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Machtigingen {
    /// By name.
    pub collegas: Vec<Collega>,
    /// Newest first, at most 100.
    pub wijzigingen: Vec<Wijziging>,
}

/// Somebody who acts for an organisation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Collega {
    /// Opaque; stands in addresses.
    pub kenmerk: String,
    /// As `Doelgroep Registratie`.
    pub naam: String,
    /// The e-mail address.
    pub email: String,
    /// Whether it is the person who is signed in.
    pub uzelf: bool,
    /// Whether he may change what others may do.
    pub beheerder: bool,
    /// What he is authorised for, in the order of [`Functie::ALLE`].
    pub functies: Vec<Functie>,
    /// One higher with each change.
    pub versie: u32,
}

impl std::fmt::Debug for Collega {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Collega").field("kenmerk", &self.kenmerk).finish_non_exhaustive()
    }
}

/// What a colleague may do from now on: all of it, not the difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Machtigingswijziging {
    /// Whether he may change what others may do. Nobody takes that from himself: 400.
    pub beheerder: bool,
    /// What he is authorised for, in any order.
    pub functies: Vec<Functie>,
    /// The version that it was made from; 409 when there is a newer one.
    pub versie: u32,
}

/// One change.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Wijziging {
    /// The day.
    #[serde(with = "crate::datum")]
    pub dag: NaiveDate,
    /// On a Dutch clock, `HH:MM`.
    pub om: String,
    /// Who changed it.
    pub door: String,
    /// Whose authorisation it is.
    pub voor: String,
    /// What he was given or what was taken; `None`: to be beheerder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub functie: Option<Functie>,
    /// Given, or taken.
    pub gegeven: bool,
}

impl std::fmt::Debug for Wijziging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wijziging").field("gegeven", &self.gegeven).finish_non_exhaustive()
    }
}
