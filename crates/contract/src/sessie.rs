//! Who is signed in, and until when.

use serde::{Deserialize, Serialize};

use crate::werkgever::Werkgeversgebruiker;

/// The header of every answer within a session that tells when the session ends: an RFC 3339 time in UTC.
pub const SESSIE_EINDE_HEADER: &str = "sessie-einde";

/// Exchanges the one-time code of the identity provider for a session.
/// The answer to it carries the session cookie, which script cannot read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NieuweSessie {
    /// The code from the address that the identity provider sent the browser to.
    pub code: String,
}

impl std::fmt::Debug for NieuweSessie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NieuweSessie(..)")
    }
}

/// Where the person goes after the identity provider, and as whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Ingelogd {
    /// The session that was made.
    pub sessie: Sessie,
    /// The page that was asked for when signing in began.
    pub terug_naar: String,
}

/// What somebody who is signed in may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rol {
    /// A citizen on Mijn UWV, who sees only his own data.
    Burger,
    /// Somebody who acts for organisations, on the werkgeversportaal.
    Werkgever,
}

/// A session. Its id is in the cookie only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Sessie {
    /// The role.
    pub rol: Rol,
    /// The name to show, as `H. de Blauw`.
    pub naam: String,
    /// Who it is, on the werkgeversportaal; exactly for [`Rol::Werkgever`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub werkgever: Option<Werkgeversgebruiker>,
    /// An opaque mark of this person at this server: the same each time he signs in, another one for anybody else.
    /// For the memory of a page only, to know that the next person on this browser is somebody else.
    pub kenmerk: String,
    /// When it ends at the latest, whatever is done: RFC 3339, UTC.
    pub uiterlijk_op: String,
    /// When it ends unless something is done before: RFC 3339, UTC.
    pub eindigt_op: String,
    /// The same moment on a Dutch clock, `HH:MM`.
    pub eindigt_om: String,
}
