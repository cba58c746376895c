//! Everything that can go wrong, as `application/problem+json` (RFC 9457).
//!
//! The application turns [`ProbleemCode`] into words and never shows `title` or `detail`, which are for developers.

use serde::{Deserialize, Serialize};

/// Media type of a problem.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// A problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Probleem {
    /// Identifies the kind: `urn:doelgroepregister:probleem:<code>`.
    pub r#type: String,
    /// The kind in a few words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// This occurrence, without anything personal.
    pub detail: String,
    /// What the application acts on.
    pub code: ProbleemCode,
    /// The fields that are wrong, all at once; empty when the fault is not in a field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fouten: Vec<Veldfout>,
    /// When one may try again, on a Dutch clock `HH:MM`; only with [`ProbleemCode::TeVeelPogingen`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opnieuw_om: Option<String>,
    /// The day of that, when it is not today.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::datum::option")]
    pub opnieuw_op: Option<chrono::NaiveDate>,
}

/// A fault in one field of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Veldfout {
    /// The field's name in the request.
    pub veld: String,
    /// What is wrong with it, for a developer; never the value.
    pub detail: String,
}

/// The kinds of problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ProbleemCode {
    /// 400: the request does not have the form that it must have.
    OnjuistVerzoek,
    /// 401: nobody is signed in, or the session has ended.
    NietIngelogd,
    /// 403: signed in, but not allowed; also a request from another site.
    GeenToegang,
    /// 404.
    NietGevonden,
    /// 405.
    MethodeNietToegestaan,
    /// 409: it changed in the meantime.
    Conflict,
    /// 413: the body is too large.
    VerzoekTeGroot,
    /// 415: not JSON.
    VerkeerdMediatype,
    /// 429: too often; `opnieuwOm` and the header Retry-After say when again.
    TeVeelPogingen,
    /// 500.
    InterneFout,
    /// 503: for a moment not available.
    NietBeschikbaar,
    /// 400, at the stub: this user name and password do not belong together.
    OnjuisteInloggegevens,
    /// 400, at the stub: not the code of the text message.
    OnjuisteSmsCode,
    /// 400, at the stub: the code of the text message is too old.
    SmsCodeVerlopen,
    /// 410: the time to sign in is over.
    InlogverzoekVerlopen,
    /// 403, back at the portal: signing in was cancelled.
    InloggenGeannuleerd,
    /// 403, back at the portal: signed in, but with less certainty than this service asks.
    NiveauTeLaag,
    /// 502, back at the portal: DigiD is out of order.
    DigidStoring,
    /// 502, back at the portal: eHerkenning is out of order.
    EherkenningStoring,
    /// 403, back at the portal: eHerkenning knows this person, who is not authorised for this service.
    GeenMachtiging,
    /// 403, back at the portal: DigiD knows this person, UWV's data do not.
    PersoonOnbekend,
}
