//! What an employer sees on the werkgeversportaal. Whose data a request is about stands in its path, as an opaque
//! `kenmerk` of the organisation: never a number, and never one that the person who is signed in does not act for.

use serde::{Deserialize, Serialize};

mod doelgroep;
mod machtiging;
mod organisatie;

pub use doelgroep::{
    BsnAntwoord, BsnVraag, Loonheffingennummer, Loonheffingennummers, Overzicht, Overzichtsregel, Overzichtsvraag,
};
pub use machtiging::{Collega, Machtigingen, Machtigingswijziging, Wijziging};
pub use organisatie::{NieuweOrganisatie, Organisatie, OrganisatieKort, Organisaties, Organisatiezoekvraag};

/// How many rows a file of an overview will have: a header of the answer that streams it.
pub const AANTAL_RIJEN_HEADER: &str = "aantal-rijen";

/// Something that a person may be authorised for at an organisation (R-W02).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Functie {
    /// Opvragen registratie doelgroepregister (W3-07).
    Doelgroepregister,
    /// Documenten (W3-10).
    Documenten,
    /// Verzuim melden (W3-06).
    VerzuimMelden,
    /// Uploaden (W3-03).
    Uploaden,
    /// Uw berichten (W3-09).
    Berichten,
    /// Betaalstatus facturen (W3-11).
    BetaalstatusFacturen,
    /// Bezwaar maken (W3-12).
    BezwaarMaken,
    /// Eigen Risico Dragen WW (W3-13).
    EigenRisicoDragenWw,
}

impl Functie {
    /// Every one of them, in the order in which they are shown.
    pub const ALLE: [Self; 8] = [
        Self::Doelgroepregister,
        Self::Documenten,
        Self::VerzuimMelden,
        Self::Uploaden,
        Self::Berichten,
        Self::BetaalstatusFacturen,
        Self::BezwaarMaken,
        Self::EigenRisicoDragenWw,
    ];

    /// As it stands in JSON and in the database.
    ///
    /// ```
    /// assert_eq!(contract::werkgever::Functie::VerzuimMelden.code(), "verzuim-melden");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Self::Doelgroepregister => "doelgroepregister",
            Self::Documenten => "documenten",
            Self::VerzuimMelden => "verzuim-melden",
            Self::Uploaden => "uploaden",
            Self::Berichten => "berichten",
            Self::BetaalstatusFacturen => "betaalstatus-facturen",
            Self::BezwaarMaken => "bezwaar-maken",
            Self::EigenRisicoDragenWw => "eigen-risico-dragen-ww",
        }
    }
}

/// A service that lives elsewhere; the portal links to it when whoever runs the server gave its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ExterneDienst {
    /// eHerkenning aanvragen (W3-05).
    EherkenningAanvragen,
    /// Verzuim melden (W3-06).
    VerzuimMelden,
    /// Uploaden (W3-03).
    Uploaden,
    /// Uw berichten (W3-09).
    Berichten,
    /// Betaalstatus facturen (W3-11).
    BetaalstatusFacturen,
    /// Bezwaar maken (W3-12).
    BezwaarMaken,
    /// Eigen Risico Dragen WW (W3-13).
    EigenRisicoDragenWw,
    /// Veelgestelde vragen (W3-08).
    VeelgesteldeVragen,
    /// Aanmelden nieuwsbrief (W3-08).
    Nieuwsbrief,
}

impl ExterneDienst {
    /// Every one of them.
    pub const ALLE: [Self; 9] = [
        Self::EherkenningAanvragen,
        Self::VerzuimMelden,
        Self::Uploaden,
        Self::Berichten,
        Self::BetaalstatusFacturen,
        Self::BezwaarMaken,
        Self::EigenRisicoDragenWw,
        Self::VeelgesteldeVragen,
        Self::Nieuwsbrief,
    ];

    /// As it stands in JSON and in the configuration.
    pub fn code(self) -> &'static str {
        match self {
            Self::EherkenningAanvragen => "eherkenning-aanvragen",
            Self::VeelgesteldeVragen => "veelgestelde-vragen",
            Self::Nieuwsbrief => "nieuwsbrief",
            other => other.functie().map_or("", Functie::code),
        }
    }

    /// What one must be authorised for to be shown it; `None`: everybody may.
    pub fn functie(self) -> Option<Functie> {
        match self {
            Self::VerzuimMelden => Some(Functie::VerzuimMelden),
            Self::Uploaden => Some(Functie::Uploaden),
            Self::Berichten => Some(Functie::Berichten),
            Self::BetaalstatusFacturen => Some(Functie::BetaalstatusFacturen),
            Self::BezwaarMaken => Some(Functie::BezwaarMaken),
            Self::EigenRisicoDragenWw => Some(Functie::EigenRisicoDragenWw),
            Self::EherkenningAanvragen | Self::VeelgesteldeVragen | Self::Nieuwsbrief => None,
        }
    }
}

/// Where a service is that lives elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Dienst {
    /// Which.
    pub dienst: ExterneDienst,
    /// A whole URL, `https://…`.
    pub adres: String,
}

/// How somebody is addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Aanhef {
    /// mevrouw
    Mevrouw,
    /// meneer
    Meneer,
    /// By the name only.
    Geen,
}

/// Who is signed in on the werkgeversportaal, beside the name in the session (W2-02, W2-03).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Werkgeversgebruiker {
    /// How to address him.
    pub aanhef: Aanhef,
    /// The surname, as after the form of address.
    pub achternaam: String,
    /// The e-mail address.
    pub email: String,
}

impl std::fmt::Debug for Werkgeversgebruiker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Werkgeversgebruiker(..)")
    }
}

/// Uw Profiel. The name comes from eHerkenning; the rest is the person's own choice.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Profiel {
    /// As `D. Registratie` or `Doelgroep Registratie`.
    pub naam: String,
    /// How to address him.
    pub aanhef: Aanhef,
    /// The e-mail address.
    pub email: String,
    /// The level of assurance that he signed in with, as `EH3`.
    pub niveau: String,
    /// One higher with each change.
    pub versie: u32,
}

impl std::fmt::Debug for Profiel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Profiel(..)")
    }
}

/// Changes the own profile.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Profielwijziging {
    /// How to address him.
    pub aanhef: Aanhef,
    /// The e-mail address: at most 254 characters, something on either side of one `@`.
    pub email: String,
    /// The version that it was made from; 409 when there is a newer one.
    pub versie: u32,
}

impl std::fmt::Debug for Profielwijziging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Profielwijziging(..)")
    }
}

/// The documents of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Werkgeversdocumenten {
    /// Newest first.
    pub documenten: Vec<DocumentKort>,
}

/// A document, to choose from.
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
    pub verzonden_op: chrono::NaiveDate,
    /// Whether somebody of the organisation has opened it.
    pub gelezen: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_functie_and_a_service_have_one_name() {
        for functie in Functie::ALLE {
            assert_eq!(serde_json::to_value(functie).unwrap(), functie.code());
        }
        for dienst in ExterneDienst::ALLE {
            assert_eq!(serde_json::to_value(dienst).unwrap(), dienst.code());
        }
    }
}
