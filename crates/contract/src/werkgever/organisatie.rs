//! The organisations that somebody acts for, and what he may do there.

use serde::{Deserialize, Serialize};

use super::{Dienst, Functie};

/// An organisation, to choose from.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OrganisatieKort {
    /// Opaque; stands in addresses.
    pub kenmerk: String,
    /// The name.
    pub naam: String,
    /// RSIN, nine digits (I-45): for reading, never in an address.
    pub rsin: String,
}

impl std::fmt::Debug for OrganisatieKort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrganisatieKort").field("kenmerk", &self.kenmerk).finish_non_exhaustive()
    }
}

/// Looks among the organisations that the person acts for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisatiezoekvraag {
    /// Part of a name, whatever the case, or the beginning of an RSIN; at most 100 characters. Empty: all of them.
    pub zoektekst: String,
}

impl std::fmt::Debug for Organisatiezoekvraag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Organisatiezoekvraag(..)")
    }
}

/// The organisations that were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Organisaties {
    /// At most 25: those used last first, then by name.
    pub organisaties: Vec<OrganisatieKort>,
    /// How many of these, from the first, were used before (at most 5).
    pub laatst_gebruikt: u32,
    /// How many there are in all for this question.
    pub totaal: u32,
}

/// Adds an organisation to those that the person acts for, when eHerkenning says that he may.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweOrganisatie {
    /// A KvK-nummer (8 digits) or an RSIN (9 digits); spaces, dots and hyphens are ignored.
    pub nummer: String,
}

impl std::fmt::Debug for NieuweOrganisatie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NieuweOrganisatie(..)")
    }
}

/// An organisation, and what the person may do for it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Organisatie {
    /// Opaque; stands in addresses.
    pub kenmerk: String,
    /// The name.
    pub naam: String,
    /// RSIN, nine digits.
    pub rsin: String,
    /// The intermediary by whose ketenmachtiging the person acts for it, if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intermediair: Option<String>,
    /// Whether he may change what colleagues are authorised for (R-W03).
    pub beheerder: bool,
    /// What he is authorised for, in the order of [`Functie::ALLE`].
    pub functies: Vec<Functie>,
    /// The services elsewhere that he may use.
    pub diensten: Vec<Dienst>,
    /// How many documents nobody has opened yet; 0 for who may not read them.
    pub ongelezen_documenten: u32,
}

impl std::fmt::Debug for Organisatie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Organisatie").field("kenmerk", &self.kenmerk).finish_non_exhaustive()
    }
}
