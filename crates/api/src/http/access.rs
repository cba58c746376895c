//! Who may do what: one table, and the middleware that keeps to it. What is not in the table is closed.

use axum::{
    extract::{FromRequestParts, MatchedPath, RawPathParams, Request, State},
    http::{HeaderValue, Method, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use contract::{paths, probleem::ProbleemCode, sessie::SESSIE_EINDE_HEADER, werkgever::Functie};
use domain::Bsn;

use super::{cookies, telemetry::RequestId};
use crate::{
    app::AppState,
    clock::rfc3339,
    service::{
        Bevoegdheid, Fout, IngelogdeWerkgever, NamensOrganisatie, organisaties,
        sessies::{self, Gebruik},
    },
    store::{Ingelogde, Sessie},
};

/// Where the API describes itself.
pub const OPENAPI: &str = "/v1/openapi.json";

/// Who may use an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toegang {
    /// Everybody.
    Openbaar,
    /// Whoever is signed in, and what it does to his session.
    Ingelogd(Gebruik),
    /// A citizen who is signed in.
    Burger,
    /// A user of the werkgeversportaal who is signed in.
    Werkgever,
    /// The same, for an organisation that he acts for: the one in the path. Any other is not there: 404.
    Organisatie(Bevoegdheid),
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

const fn ingelogd(methode: &'static str, pad: &'static str, gebruik: Gebruik) -> Ingang {
    Ingang { methode, pad, toegang: Toegang::Ingelogd(gebruik) }
}

const fn burger(methode: &'static str, pad: &'static str) -> Ingang {
    Ingang { methode, pad, toegang: Toegang::Burger }
}

const fn werkgever(methode: &'static str, pad: &'static str) -> Ingang {
    Ingang { methode, pad, toegang: Toegang::Werkgever }
}

const fn namens(methode: &'static str, pad: &'static str, bevoegdheid: Bevoegdheid) -> Ingang {
    Ingang { methode, pad, toegang: Toegang::Organisatie(bevoegdheid) }
}

const DOELGROEPREGISTER: Bevoegdheid = Bevoegdheid::Functie(Functie::Doelgroepregister);
const DOCUMENTEN: Bevoegdheid = Bevoegdheid::Functie(Functie::Documenten);

/// Every endpoint of the API. A test walks it beside the description of the API.
pub const TOEGANG: &[Ingang] = &[
    openbaar("GET", OPENAPI),
    openbaar("POST", paths::INLOGVERZOEKEN),
    openbaar("GET", paths::DIGID_INLOGVERZOEK),
    openbaar("POST", paths::DIGID_AANMELDEN),
    openbaar("POST", paths::DIGID_BEVESTIG_SMS),
    openbaar("POST", paths::DIGID_ANNULEER),
    openbaar("GET", paths::EHERKENNING_INLOGVERZOEK),
    openbaar("POST", paths::EHERKENNING_AANMELDEN),
    openbaar("POST", paths::EHERKENNING_BEVESTIG_SMS),
    openbaar("POST", paths::EHERKENNING_ANNULEER),
    openbaar("POST", paths::SESSIES),
    ingelogd("GET", paths::HUIDIGE_SESSIE, Gebruik::Leest),
    ingelogd("DELETE", paths::HUIDIGE_SESSIE, Gebruik::Leest),
    ingelogd("POST", paths::VERLENG_SESSIE, Gebruik::Verlengt),
    burger("GET", paths::EIGEN_PERSOONSGEGEVENS),
    burger("GET", paths::EIGEN_DOELGROEPREGISTRATIE),
    burger("GET", paths::DOCUMENTEN),
    burger("GET", paths::EIGEN_RAADPLEGINGEN),
    burger("GET", paths::CONCEPT),
    burger("PUT", paths::CONCEPT),
    burger("DELETE", paths::CONCEPT),
    werkgever("GET", paths::WERKGEVERSPROFIEL),
    werkgever("PUT", paths::WERKGEVERSPROFIEL),
    werkgever("POST", paths::ORGANISATIES),
    werkgever("POST", paths::ZOEK_ORGANISATIES),
    namens("GET", paths::ORGANISATIE, Bevoegdheid::Geen),
    namens("GET", paths::MACHTIGINGEN, Bevoegdheid::Beheerder),
    namens("PUT", paths::MACHTIGING, Bevoegdheid::Beheerder),
    namens("GET", paths::WERKGEVERSDOCUMENTEN, DOCUMENTEN),
    namens("GET", paths::WERKGEVERSDOCUMENT, DOCUMENTEN),
    namens("GET", paths::LOONHEFFINGENNUMMERS, DOELGROEPREGISTER),
    namens("POST", paths::VRAAG_DOELGROEPREGISTRATIE_OP, DOELGROEPREGISTER),
    namens("GET", paths::PERSONEELSOVERZICHT, DOELGROEPREGISTER),
    namens("POST", paths::PERSONEELSOVERZICHT_CSV, DOELGROEPREGISTER),
    openbaar("GET", paths::ACTUALISATIES),
    openbaar("POST", paths::TOEPASSINGSFOUTEN),
];

/// What the table says of a request; `None`: closed.
fn besluit(method: &Method, path: &str) -> Option<Toegang> {
    let method = if method == Method::HEAD { "GET" } else { method.as_str() };
    let mut at_path = TOEGANG.iter().filter(|ingang| ingang.pad == path).peekable();
    at_path.peek()?;
    // A method that is not there is answered with the ones that are.
    Some(at_path.find(|ingang| ingang.methode == method).map_or(Toegang::Openbaar, |ingang| ingang.toegang))
}

/// Middleware on the routes of the API: finds the session where the table asks for one, and the organisation.
pub async fn enforce(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    let signs_out = request.method() == Method::DELETE && path == paths::HUIDIGE_SESSIE;
    let toegang = match besluit(request.method(), path) {
        Some(Toegang::Openbaar) => return next.run(request).await,
        Some(toegang) => toegang,
        None => return Fout::from(ProbleemCode::GeenToegang).into_response(),
    };
    let Some(id) = cookies::read(request.headers(), cookies::SESSIE) else {
        return Fout::from(ProbleemCode::NietIngelogd).into_response();
    };
    let gebruik = if let Toegang::Ingelogd(gebruik) = toegang { gebruik } else { Gebruik::Verlengt };
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
    let (mut parts, body) = request.into_parts();
    let mut response = match admit(&state, &mut parts, toegang, sessie).await {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(fout) => fout.into_response(),
    };
    if !signs_out {
        tell_end(&mut response, verloopt_op);
    }
    response
}

/// Hands the route who it is that asks, if he may.
async fn admit(state: &AppState, parts: &mut Parts, toegang: Toegang, sessie: Sessie) -> Result<(), Fout> {
    match (toegang, &sessie.van) {
        (Toegang::Burger, Ingelogde::Burger { bsn, .. }) => {
            parts.extensions.insert(IngelogdeBurger(*bsn));
        }
        (Toegang::Werkgever, Ingelogde::Werkgever { gebruiker_id, niveau }) => {
            parts.extensions.insert(IngelogdeWerkgever::new(gebruiker_id.clone(), *niveau));
        }
        (Toegang::Organisatie(bevoegdheid), Ingelogde::Werkgever { gebruiker_id, .. }) => {
            let params = RawPathParams::from_request_parts(parts, state).await;
            let params = params.map_err(|_| ProbleemCode::NietGevonden)?;
            let kenmerk = params.iter().find(|(naam, _)| *naam == "organisatie").map_or("", |(_, kenmerk)| kenmerk);
            let request_id = parts.extensions.get::<RequestId>().map_or("", |id| id.0.as_str());
            let namens = organisaties::namens(&state.services, gebruiker_id, kenmerk, bevoegdheid, request_id).await?;
            parts.extensions.insert(namens);
        }
        (Toegang::Openbaar | Toegang::Ingelogd(_), _) => {}
        // Somebody is signed in, but not on this portal: whoever asks this must sign in there.
        _ => return Err(ProbleemCode::NietIngelogd.into()),
    }
    parts.extensions.insert(IngelogdePersoon(sessie));
    Ok(())
}

/// Tells the application when its session ends.
pub fn tell_end(response: &mut Response, verloopt_op: DateTime<Utc>) {
    if let Ok(value) = HeaderValue::from_str(&rfc3339(verloopt_op)) {
        response.headers_mut().insert(SESSIE_EINDE_HEADER, value);
    }
}

/// Whoever is signed in. Only [`enforce`] makes one, so a route that asks for it is never open by mistake; the same holds
/// for those below.
#[derive(Debug, Clone)]
pub struct IngelogdePersoon(Sessie);

impl IngelogdePersoon {
    /// His session.
    pub fn sessie(&self) -> &Sessie {
        &self.0
    }
}

/// The citizen who is signed in.
#[derive(Debug, Clone)]
pub struct IngelogdeBurger(Bsn);

impl IngelogdeBurger {
    /// Who it is.
    pub fn bsn(&self) -> &Bsn {
        &self.0
    }
}

/// What [`enforce`] put there is there for a route that asks for it; without it nobody is signed in.
macro_rules! from_enforce {
    ($($type:ty),*) => {$(
        impl<S: Send + Sync> FromRequestParts<S> for $type {
            type Rejection = Fout;

            async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Fout> {
                parts.extensions.get().cloned().ok_or(Fout::Geweigerd(ProbleemCode::NietIngelogd))
            }
        }
    )*};
}

from_enforce!(IngelogdePersoon, IngelogdeBurger, IngelogdeWerkgever, NamensOrganisatie);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_table_is_closed() {
        assert_eq!(besluit(&Method::GET, "/v1/nieuw"), None);
        assert_eq!(besluit(&Method::GET, ""), None);
        assert_eq!(besluit(&Method::HEAD, paths::DOCUMENTEN), Some(Toegang::Burger));
        assert_eq!(besluit(&Method::PUT, paths::DOCUMENTEN), Some(Toegang::Openbaar));
        assert_eq!(besluit(&Method::POST, paths::SESSIES), Some(Toegang::Openbaar));
    }
}
