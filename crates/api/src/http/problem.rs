//! Everything that goes wrong becomes `application/problem+json` here, and is logged here, once.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DurationRound, TimeDelta};
use contract::probleem::{PROBLEM_JSON, Probleem, ProbleemCode, ProbleemCode as P};

use crate::{
    clock::{dutch_date, dutch_time},
    service::Fout,
    store::StoreError,
};

/// Status, title and detail of each kind. The details are for developers: the application has its own words.
fn kind(code: ProbleemCode) -> (StatusCode, &'static str, &'static str) {
    match code {
        P::OnjuistVerzoek => {
            (StatusCode::BAD_REQUEST, "Onjuist verzoek", "Het verzoek heeft niet de vorm die het moet hebben.")
        }
        P::NietIngelogd => {
            (StatusCode::UNAUTHORIZED, "Niet ingelogd", "Er is niemand ingelogd, of de sessie is afgelopen.")
        }
        P::GeenToegang => {
            (StatusCode::FORBIDDEN, "Geen toegang", "Dit mag niet, of het verzoek komt van een andere website.")
        }
        P::NietGevonden => (StatusCode::NOT_FOUND, "Niet gevonden", "Dit bestaat niet."),
        P::MethodeNietToegestaan => (
            StatusCode::METHOD_NOT_ALLOWED,
            "Methode niet toegestaan",
            "De header Allow noemt de methoden die hier wel mogen.",
        ),
        P::Conflict => (StatusCode::CONFLICT, "Conflict", "De toestand is intussen anders dan dit verzoek aanneemt."),
        P::VerzoekTeGroot => {
            (StatusCode::PAYLOAD_TOO_LARGE, "Verzoek te groot", "Een verzoek mag ten hoogste 64 kB groot zijn.")
        }
        P::VerkeerdMediatype => {
            (StatusCode::UNSUPPORTED_MEDIA_TYPE, "Verkeerd mediatype", "De inhoud moet application/json zijn.")
        }
        P::TeVeelPogingen => (
            StatusCode::TOO_MANY_REQUESTS,
            "Te veel pogingen",
            "De header Retry-After noemt het aantal seconden om te wachten.",
        ),
        P::InterneFout => (
            StatusCode::INTERNAL_SERVER_ERROR,
            "Interne fout",
            "De oorzaak staat in het logboek van de server, bij dit x-request-id.",
        ),
        P::NietBeschikbaar => {
            (StatusCode::SERVICE_UNAVAILABLE, "Niet beschikbaar", "Dit kan nu even niet; probeer het later opnieuw.")
        }
        other => inloggen_kind(other),
    }
}

/// What can go wrong while signing in.
fn inloggen_kind(code: ProbleemCode) -> (StatusCode, &'static str, &'static str) {
    match code {
        P::OnjuisteInloggegevens => (
            StatusCode::BAD_REQUEST,
            "Onjuiste inloggegevens",
            "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.",
        ),
        P::OnjuisteSmsCode => {
            (StatusCode::BAD_REQUEST, "Onjuiste sms-code", "Dit is niet de code uit het sms-bericht.")
        }
        P::SmsCodeVerlopen => (StatusCode::BAD_REQUEST, "Sms-code verlopen", "De code uit het sms-bericht is te oud."),
        P::InlogverzoekVerlopen => {
            (StatusCode::GONE, "Inlogverzoek verlopen", "De tijd om in te loggen is voorbij, of dit is al gebruikt.")
        }
        P::InloggenGeannuleerd => {
            (StatusCode::FORBIDDEN, "Inloggen geannuleerd", "Het inloggen is bij de identiteitsdienst geannuleerd.")
        }
        P::NiveauTeLaag => {
            (StatusCode::FORBIDDEN, "Niveau te laag", "Het betrouwbaarheidsniveau is lager dan deze dienst vraagt.")
        }
        P::DigidStoring => (StatusCode::BAD_GATEWAY, "Storing bij DigiD", "DigiD geeft een fout."),
        P::EherkenningStoring => (StatusCode::BAD_GATEWAY, "Storing bij eHerkenning", "eHerkenning geeft een fout."),
        P::GeenMachtiging => (
            StatusCode::FORBIDDEN,
            "Geen machtiging",
            "Deze persoon is in eHerkenning niet gemachtigd voor deze dienst.",
        ),
        P::PersoonOnbekend => {
            (StatusCode::FORBIDDEN, "Persoon onbekend", "DigiD kent deze persoon, het register niet.")
        }
        _ => (StatusCode::INTERNAL_SERVER_ERROR, "Interne fout", ""),
    }
}

/// A problem of this kind, without anything that depends on the occurrence.
pub fn probleem(code: ProbleemCode) -> Probleem {
    let (status, title, detail) = kind(code);
    let name = serde_json::to_value(code).ok();
    let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    Probleem {
        r#type: format!("urn:doelgroepregister:probleem:{name}"),
        title: title.to_owned(),
        status: status.as_u16(),
        detail: detail.to_owned(),
        code,
        fouten: Vec::new(),
        opnieuw_om: None,
        opnieuw_op: None,
    }
}

/// The answer that carries a problem.
pub fn antwoord(probleem: &Probleem) -> Response {
    let status = StatusCode::from_u16(probleem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    // A struct of texts and numbers always has a JSON form.
    let body = serde_json::to_vec(probleem).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON))], body).into_response()
}

impl IntoResponse for Fout {
    fn into_response(self) -> Response {
        match self {
            Self::Geweigerd(code) => antwoord(&probleem(code)),
            Self::Velden(fouten) => antwoord(&Probleem { fouten, ..probleem(ProbleemCode::OnjuistVerzoek) }),
            Self::TeVeelPogingen { nu, opnieuw_op } => {
                // Rounded up: whoever comes back on the second is let in.
                let wacht = (opnieuw_op - nu).num_milliseconds().max(0).saturating_add(999) / 1000;
                // So is the minute, and with it the day.
                let minuut = opnieuw_op.duration_round_up(TimeDelta::minutes(1)).unwrap_or(opnieuw_op);
                let opnieuw_om = Some(dutch_time(minuut));
                let dag = Some(dutch_date(minuut)).filter(|dag| *dag != dutch_date(nu));
                let probleem = Probleem { opnieuw_om, opnieuw_op: dag, ..probleem(ProbleemCode::TeVeelPogingen) };
                let mut response = antwoord(&probleem);
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wacht));
                response
            }
            Self::Store(ref error @ (StoreError::Bezet(_) | StoreError::SchijfVol(_))) => {
                log(error);
                antwoord(&probleem(ProbleemCode::NietBeschikbaar))
            }
            Self::Store(error) => {
                log(&error);
                antwoord(&probleem(ProbleemCode::InterneFout))
            }
            Self::GeenToeval(error) => {
                log(&error);
                antwoord(&probleem(ProbleemCode::InterneFout))
            }
        }
    }
}

/// The whole chain of causes, which never holds data of a person.
fn log(error: &dyn std::error::Error) {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let text = causes.map(ToString::to_string).collect::<Vec<_>>().join(": ");
    tracing::error!(fout = text, "verzoek mislukt");
}

/// Which kind of problem a bare status is: those that the frameworks answer themselves.
fn code_of(status: StatusCode) -> ProbleemCode {
    match status {
        StatusCode::NOT_FOUND => ProbleemCode::NietGevonden,
        StatusCode::METHOD_NOT_ALLOWED => ProbleemCode::MethodeNietToegestaan,
        StatusCode::PAYLOAD_TOO_LARGE => ProbleemCode::VerzoekTeGroot,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProbleemCode::VerkeerdMediatype,
        StatusCode::UNAUTHORIZED => ProbleemCode::NietIngelogd,
        StatusCode::FORBIDDEN => ProbleemCode::GeenToegang,
        StatusCode::SERVICE_UNAVAILABLE => ProbleemCode::NietBeschikbaar,
        status if status.is_client_error() => ProbleemCode::OnjuistVerzoek,
        _ => ProbleemCode::InterneFout,
    }
}

fn is_explained(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value == PROBLEM_JSON || value.to_str().is_ok_and(|text| text.starts_with("text/html")))
}

/// Middleware: gives an error that a framework made itself (404, 405, 413 ...) the form of all others.
pub async fn explain_errors(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || is_explained(response.headers()) {
        return response;
    }
    let mut explained = antwoord(&probleem(code_of(status)));
    for (name, value) in response.headers() {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            explained.headers_mut().insert(name, value.clone());
        }
    }
    explained
}

/// What a panic becomes: somebody's mistake of ours, told like any other.
pub fn panicked(_what: Box<dyn std::any::Any + Send>) -> Response {
    antwoord(&probleem(ProbleemCode::InterneFout))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_own_words_and_a_name() {
        let cancelled = probleem(ProbleemCode::InloggenGeannuleerd);
        assert_eq!(cancelled.r#type, "urn:doelgroepregister:probleem:inloggen-geannuleerd");
        assert_eq!(cancelled.status, 403);
        assert_eq!(probleem(ProbleemCode::InlogverzoekVerlopen).status, 410);
        assert_eq!(probleem(ProbleemCode::DigidStoring).status, 502);
    }
}
