//! The endpoints, a file each subject: HTTP in, a service, HTTP out.

mod actualisaties;
mod burger;
mod concepten;
mod describe;
mod digid_stub;
mod eherkenning_stub;
mod inlogverzoeken;
mod opvragen;
mod organisaties;
mod sessies;
mod toepassingsfouten;
pub mod well_known;
mod werkgever;

use std::sync::LazyLock;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use utoipa::openapi::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::app::AppState;

/// The endpoints below `/v1`, and their description.
pub fn api() -> (Router<AppState>, OpenApi) {
    let (router, mut openapi) = OpenApiRouter::with_openapi(describe::document())
        .routes(routes!(inlogverzoeken::begin))
        .routes(routes!(digid_stub::scherm))
        .routes(routes!(digid_stub::aanmelden))
        .routes(routes!(digid_stub::bevestig_sms))
        .routes(routes!(digid_stub::annuleer))
        .routes(routes!(eherkenning_stub::scherm))
        .routes(routes!(eherkenning_stub::aanmelden))
        .routes(routes!(eherkenning_stub::bevestig_sms))
        .routes(routes!(eherkenning_stub::annuleer))
        .routes(routes!(sessies::inloggen))
        .routes(routes!(sessies::huidige, sessies::uitloggen))
        .routes(routes!(sessies::verleng))
        .routes(routes!(burger::persoonsgegevens))
        .routes(routes!(burger::doelgroepregistratie))
        .routes(routes!(burger::documenten))
        .routes(routes!(burger::raadplegingen))
        .routes(routes!(concepten::lees, concepten::bewaar, concepten::verwijder))
        .routes(routes!(werkgever::profiel, werkgever::wijzig_profiel))
        .routes(routes!(organisaties::zoek))
        .routes(routes!(organisaties::voeg_toe))
        .routes(routes!(organisaties::lees))
        .routes(routes!(organisaties::machtigingen))
        .routes(routes!(organisaties::wijzig_machtiging))
        .routes(routes!(werkgever::documenten))
        .routes(routes!(werkgever::document))
        .routes(routes!(opvragen::nummers))
        .routes(routes!(opvragen::opvragen))
        .routes(routes!(opvragen::overzicht))
        .routes(routes!(opvragen::csv))
        .routes(routes!(actualisaties::lees))
        .routes(routes!(toepassingsfouten::meld))
        .split_for_parts();
    describe::complete(&mut openapi);
    (router, openapi)
}

/// The description of the API as a file: JSON, indented, with a line end.
pub fn openapi_text() -> String {
    let (_, openapi) = api();
    // A description that was made by types always has a JSON form.
    openapi.to_pretty_json().unwrap_or_default() + "\n"
}

/// Made once: it is the same for everybody.
static TEXT: LazyLock<String> = LazyLock::new(openapi_text);

/// The description of the API, for everybody, on any site.
pub async fn openapi_json() -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
    ];
    (headers, TEXT.as_str()).into_response()
}
