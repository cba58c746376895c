//! Who may do what: one table, and the middleware that keeps to it. What is not in the table is closed.

use axum::{
    extract::{FromRequestParts, MatchedPath, Request, State},
    http::{HeaderValue, Method, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use contract::{paths, probleem::ProbleemCode, sessie::SESSIE_EINDE_HEADER};

use super::cookies;
use crate::{
    app::AppState,
    clock::rfc3339,
    service::{
        Fout,
        sessies::{self, Gebruik},
    },
    store::Sessie,
};

/// Where the API describes itself.
pub const OPENAPI: &str = "/v1/openapi.json";

/// Who may use an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toegang {
    /// Everybody.
    Openbaar,
    /// A citizen who is signed in, and what it does to his session.
    Burger(Gebruik),
}

/// One endpoint.
#[derive(Debug, Clone, Copy)]
pub struct Ingang {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub methode: &'static str,
    /// The route's pattern.
    pub pad: &'static str,
    /// Who may use it.
    pub toegang: Toegang,
}

const fn openbaar(methode: &'static str, pad: &'static str) -> Ingang {
    Ingang { methode, pad, toegang: Toegang::Openbaar }
}

const fn burger(methode: &'static str, pad: &'static str, gebruik: Gebruik) -> Ingang {
    Ingang { methode, pad, toegang: Toegang::Burger(gebruik) }
}

/// Every endpoint of the API. A test walks it beside the description of the API.
pub const TOEGANG: [Ingang; 18] = [
    openbaar("GET", OPENAPI),
    openbaar("POST", paths::INLOGVERZOEKEN),
    openbaar("GET", paths::DIGID_INLOGVERZOEK),
    openbaar("POST", paths::DIGID_AANMELDEN),
    openbaar("POST", paths::DIGID_BEVESTIG_SMS),
    openbaar("POST", paths::DIGID_ANNULEER),
    openbaar("POST", paths::SESSIES),
    burger("GET", paths::HUIDIGE_SESSIE, Gebruik::Leest),
    burger("DELETE", paths::HUIDIGE_SESSIE, Gebruik::Leest),
    burger("POST", paths::VERLENG_SESSIE, Gebruik::Verlengt),
    burger("GET", paths::EIGEN_PERSOONSGEGEVENS, Gebruik::Verlengt),
    burger("GET", paths::EIGEN_DOELGROEPREGISTRATIE, Gebruik::Verlengt),
    burger("GET", paths::DOCUMENTEN, Gebruik::Verlengt),
    burger("GET", paths::CONCEPT, Gebruik::Verlengt),
    burger("PUT", paths::CONCEPT, Gebruik::Verlengt),
    burger("DELETE", paths::CONCEPT, Gebruik::Verlengt),
    openbaar("GET", paths::ACTUALISATIES),
    openbaar("POST", paths::TOEPASSINGSFOUTEN),
];

/// What the table says of a request.
enum Besluit {
    Door,
    Inloggen(Gebruik),
    Dicht,
}

fn besluit(method: &Method, path: &str) -> Besluit {
    let method = if method == Method::HEAD { "GET" } else { method.as_str() };
    let mut at_path = TOEGANG.iter().filter(|ingang| ingang.pad == path).peekable();
    if at_path.peek().is_none() {
        return Besluit::Dicht;
    }
    match at_path.find(|ingang| ingang.methode == method).map(|ingang| ingang.toegang) {
        Some(Toegang::Burger(gebruik)) => Besluit::Inloggen(gebruik),
        // A method that is not there is answered with the ones that are.
        Some(Toegang::Openbaar) | None => Besluit::Door,
    }
}

/// Middleware on the routes of the API: finds the session where the table asks for one.
pub async fn enforce(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let signs_out = request.method() == Method::DELETE && path == paths::HUIDIGE_SESSIE;
    let gebruik = match besluit(request.method(), path) {
        Besluit::Door => return next.run(request).await,
        Besluit::Dicht => return Fout::from(ProbleemCode::GeenToegang).into_response(),
        Besluit::Inloggen(gebruik) => gebruik,
    };
    let Some(id) = cookies::read(request.headers(), cookies::SESSIE) else {
        return Fout::from(ProbleemCode::NietIngelogd).into_response();
    };
    let sessie = match sessies::authenticate(&state.services, &id, gebruik).await {
        Ok(Some(sessie)) => sessie,
        Ok(None) => {
            let mut response = Fout::from(ProbleemCode::NietIngelogd).into_response();
            cookies::remove(response.headers_mut(), cookies::SESSIE);
            return response;
        }
        Err(error) => return Fout::from(error).into_response(),
    };
    let verloopt_op = sessie.verloopt_op;
    request.extensions_mut().insert(IngelogdeBurger(sessie));
    let mut response = next.run(request).await;
    if !signs_out {
        tell_end(&mut response, verloopt_op);
    }
    response
}

/// Tells the application when its session ends.
pub fn tell_end(response: &mut Response, verloopt_op: DateTime<Utc>) {
    if let Ok(value) = HeaderValue::from_str(&rfc3339(verloopt_op)) {
        response.headers_mut().insert(SESSIE_EINDE_HEADER, value);
    }
}

/// The citizen who is signed in. Only [`enforce`] makes one, so a route that asks for it is never open by mistake.
#[derive(Debug, Clone)]
pub struct IngelogdeBurger(Sessie);

impl IngelogdeBurger {
    /// His session.
    pub fn sessie(&self) -> &Sessie {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IngelogdeBurger {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Fout> {
        parts.extensions.get().cloned().ok_or(Fout::Geweigerd(ProbleemCode::NietIngelogd))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_table_is_closed() {
        assert!(matches!(besluit(&Method::GET, "/v1/nieuw"), Besluit::Dicht));
        assert!(matches!(besluit(&Method::GET, ""), Besluit::Dicht));
        assert!(matches!(besluit(&Method::HEAD, paths::DOCUMENTEN), Besluit::Inloggen(_)));
        assert!(matches!(besluit(&Method::PUT, paths::DOCUMENTEN), Besluit::Door));
        assert!(matches!(besluit(&Method::POST, paths::SESSIES), Besluit::Door));
    }
}
