//! The body of a request: JSON, not too large, of exactly the form that was promised.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::probleem::{ProbleemCode, Veldfout};
use serde::de::DeserializeOwned;
use utoipa::ToSchema;

use super::{
    json_faults,
    problem::{antwoord, probleem},
};
use crate::service::{Fout, veldfout};

/// The largest body.
pub const MAX_BODY: usize = 64 * 1024;

/// A request's body as a `T`. What cannot be one is answered before a route sees it.
#[derive(Debug, Clone)]
pub struct JsonBody<T>(pub T);

impl<T, S> FromRequest<S> for JsonBody<T>
where
    T: DeserializeOwned + ToSchema,
    S: Send + Sync,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        if !is_json(request.headers()) {
            return Err(antwoord(&probleem(ProbleemCode::VerkeerdMediatype)));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| {
            let too_large = rejection.status() == StatusCode::PAYLOAD_TOO_LARGE;
            let code = if too_large { ProbleemCode::VerzoekTeGroot } else { ProbleemCode::OnjuistVerzoek };
            antwoord(&probleem(code))
        })?;
        parse(&bytes).map(Self).map_err(|fouten| Fout::Velden(fouten).into_response())
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next()).unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

fn parse<T: DeserializeOwned + ToSchema>(bytes: &[u8]) -> Result<T, Vec<Veldfout>> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let error = match serde_path_to_error::deserialize(&mut deserializer) {
        Ok(value) => match deserializer.end() {
            Ok(()) => return Ok(value),
            Err(_) => return Err(vec![veldfout("", "na het JSON-object staat nog iets")]),
        },
        Err(error) => error,
    };
    let Ok(body) = serde_json::from_slice(bytes) else {
        return Err(vec![veldfout("", "dit is geen geldige JSON")]);
    };
    let faults = json_faults::find::<T>(&body);
    if faults.is_empty() {
        // What only serde sees, such as a field that is there twice.
        return Err(vec![veldfout(&error.path().to_string(), "is onjuist of staat er dubbel")]);
    }
    Err(faults)
}

#[cfg(test)]
mod tests {
    use contract::inloggen::SmsCode;

    use super::*;

    fn faults(body: &str) -> Vec<String> {
        let faults = parse::<SmsCode>(body.as_bytes()).err().unwrap_or_default();
        faults.into_iter().map(|fault| format!("{}: {}", fault.veld, fault.detail)).collect()
    }

    #[test]
    fn only_the_exact_form_is_a_body() {
        assert!(parse::<SmsCode>(br#"{"code": "123"}"#).is_ok());
        assert_eq!(faults("{"), [": dit is geen geldige JSON"]);
        assert_eq!(faults(""), [": dit is geen geldige JSON"]);
        assert_eq!(faults("{}"), ["code: ontbreekt"]);
        assert_eq!(faults(r#"{"code": 1}"#), ["code: moet een tekst zijn"]);
        assert_eq!(faults(r#"{"code": "1"} {}"#), [": na het JSON-object staat nog iets"]);
        assert_eq!(faults(r#"{"code": "1", "code": "2"}"#).len(), 1);
        assert_eq!(faults("\"\u{fffd}"), [": dit is geen geldige JSON"]);
    }
}
