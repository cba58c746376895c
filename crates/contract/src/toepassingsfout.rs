//! The application in a browser stopped: what it tells the server before it is gone. Never anything about anybody.

use serde::{Deserialize, Serialize};

/// How the application stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FoutSoort {
    /// It panicked: a mistake of ours.
    Paniek,
    /// It could not load.
    Laden,
}

impl FoutSoort {
    /// Every one of them.
    pub const ALLE: [Self; 2] = [Self::Paniek, Self::Laden];

    /// As it stands in JSON, a log line and a metric.
    ///
    /// ```
    /// assert_eq!(contract::toepassingsfout::FoutSoort::Paniek.code(), "paniek");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::Paniek => "paniek",
            Self::Laden => "laden",
        }
    }
}

/// One time that the application stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Toepassingsfout {
    /// How.
    pub soort: FoutSoort,
    /// Where in the code, as `src/file.rs:12:34`: 1 to 200 letters, digits and `_./:-`, and no number of eight digits.
    pub plaats: String,
    /// On which page: a path without its query, at most 100 small letters, digits and `/-`, and fewer than eight digits.
    pub pagina: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_has_one_name() {
        for soort in FoutSoort::ALLE {
            assert_eq!(serde_json::to_value(soort).unwrap(), soort.code());
        }
    }
}
