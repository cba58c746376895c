//! Drafts: what somebody typed in a form and did not send yet. They live at the server, so that nothing personal
//! stays behind in the browser and nothing typed is lost with it.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

/// The most fields that a draft has.
pub const MAX_VELDEN: usize = 60;
/// The longest name of a field; it has small letters, digits and hyphens only.
pub const MAX_NAAM: usize = 40;
/// The longest value of a field, in characters.
pub const MAX_WAARDE: usize = 4000;

/// The forms that have a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Formulier {
    /// Asks to be taken out of the register.
    Uitschrijven,
    /// The example form of the gallery of components.
    Voorbeeld,
}

impl Formulier {
    /// Every one of them.
    pub const ALLE: [Self; 2] = [Self::Uitschrijven, Self::Voorbeeld];

    /// As it stands in a path.
    ///
    /// ```
    /// assert_eq!(contract::concept::Formulier::Uitschrijven.code(), "uitschrijven");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::Uitschrijven => "uitschrijven",
            Self::Voorbeeld => "voorbeeld",
        }
    }

    /// The form with this code.
    ///
    /// ```
    /// use contract::concept::Formulier;
    /// assert_eq!(Formulier::van_code("voorbeeld"), Some(Formulier::Voorbeeld));
    /// assert_eq!(Formulier::van_code("anders"), None);
    /// ```
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|formulier| formulier.code() == code)
    }
}

/// The draft of one form, as the server has it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Concept {
    /// What was typed, by the name of the field.
    pub inhoud: BTreeMap<String, String>,
    /// One higher with each change; the first is 1.
    pub versie: u32,
    /// When it last changed: RFC 3339, UTC.
    pub gewijzigd_op: String,
}

/// A draft to keep instead of the one that there is.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwConcept {
    /// What was typed, by the name of the field: at most 60 fields of at most 4000 characters.
    pub inhoud: BTreeMap<String, String>,
    /// The version that it was made from; 0 when there was none.
    pub versie: u32,
}

// What somebody typed never ends up in a log by being printed.

impl fmt::Debug for Concept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concept").field("versie", &self.versie).finish_non_exhaustive()
    }
}

impl fmt::Debug for NieuwConcept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NieuwConcept").field("versie", &self.versie).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_one_name_in_a_path_and_in_json() {
        for formulier in Formulier::ALLE {
            assert_eq!(serde_json::to_value(formulier).unwrap(), formulier.code());
        }
    }

    #[test]
    fn printing_a_draft_shows_nothing_of_what_was_typed() {
        let inhoud: BTreeMap<_, _> = [("toelichting".to_owned(), "geheim".to_owned())].into();
        let nieuw = format!("{:?}", NieuwConcept { inhoud: inhoud.clone(), versie: 3 });
        let kept = format!("{:?}", Concept { inhoud, versie: 3, gewijzigd_op: String::new() });
        for text in [nieuw, kept] {
            assert!(text.contains("versie: 3") && !text.contains("toelichting") && !text.contains("geheim"), "{text}");
        }
    }

    #[test]
    fn no_draft_is_read_as_nothing() {
        assert_eq!(serde_json::from_str::<Option<Concept>>("null").unwrap(), None);
        assert!(serde_json::from_str::<NieuwConcept>(r#"{"inhoud": {}, "versie": 0, "extra": 1}"#).is_err());
    }
}
