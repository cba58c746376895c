//! Signing in: the request that the portal makes, and the screens of the DigiD stub.

use serde::{Deserialize, Serialize};

/// With what somebody signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Inlogmiddel {
    /// Citizens, on Mijn UWV.
    Digid,
    /// Employers, on the werkgeversportaal.
    Eherkenning,
}

/// Asks to begin signing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuwInlogverzoek {
    /// With what.
    pub middel: Inlogmiddel,
    /// The page of this application to go to afterwards: a path that begins with one `/`. Anything else is refused.
    pub terug_naar: String,
}

/// A sign-in that has begun: the browser goes to `adres`, which is the identity provider's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Inlogverzoek {
    /// Where the identity provider asks who somebody is. A path when it is the stub, a whole URL when it is a real one.
    pub adres: String,
}

/// Where a request to sign in stands, for the stub's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Inlogscherm {
    /// Until when one can sign in, Dutch local time, `HH:MM` (B0-11).
    pub inloggen_tot: String,
    /// What is asked now.
    pub stap: Inlogstap,
}

/// What a stub asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Inlogstap {
    /// User name, password and method.
    Aanmelden,
    /// The code from the text message.
    #[serde(rename_all = "camelCase")]
    SmsCode {
        /// The text message itself, which a real DigiD sends to a phone and the demonstration shows on the screen.
        getoonde_code: String,
    },
}

/// How somebody wants to sign in with DigiD (B0-07, B0-08).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Inlogmethode {
    /// User name and password only: DigiD Basis.
    Basis,
    /// With a code in a text message: DigiD Midden.
    Midden,
}

/// The filled-in form of the DigiD stub.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DigidAanmelding {
    /// The chosen method.
    pub inlogmethode: Inlogmethode,
    /// DigiD user name. In the demonstration also: the BSN of anyone who was loaded.
    pub gebruikersnaam: String,
    /// Password.
    pub wachtwoord: String,
}

impl std::fmt::Debug for DigidAanmelding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DigidAanmelding").field("inlogmethode", &self.inlogmethode).finish_non_exhaustive()
    }
}

/// The filled-in form of the eHerkenning stub.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EherkenningAanmelding {
    /// User name.
    pub gebruikersnaam: String,
    /// Password.
    pub wachtwoord: String,
}

impl std::fmt::Debug for EherkenningAanmelding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EherkenningAanmelding(..)")
    }
}

/// The code from the text message.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SmsCode {
    /// Six digits; spaces are ignored.
    pub code: String,
}

impl std::fmt::Debug for SmsCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SmsCode(..)")
    }
}

/// What happens after a step at a stub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Inlogvervolg {
    /// The stub asks something more: read the screen again.
    VolgendeStap,
    /// Back to the portal, with the answer of the identity provider in the address.
    Terug {
        /// A path of the portal with a one-time code in its query: `/inloggen/terug?code=…`.
        adres: String,
    },
}
