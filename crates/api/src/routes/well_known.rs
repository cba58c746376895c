//! What machines ask of a server: is it alive, is it ready, where does one report a weakness.

use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};
use chrono::TimeDelta;

use crate::{app::AppState, clock::rfc3339, service::Fout};

/// RFC 9116 wants less than a year.
const GELDIG: TimeDelta = TimeDelta::days(180);

/// Outside `/v1`, since these are not the API's.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/gezond", get(gezond))
        .route("/gereed", get(gereed))
        .route("/.well-known/security.txt", get(security_txt))
}

async fn gezond() -> &'static str {
    "gezond\n"
}

async fn gereed(State(state): State<AppState>) -> Result<&'static str, Fout> {
    state.services.store.ping().await?;
    Ok("gereed\n")
}

/// Generated, so that it never expires by neglect; the contact is a setting (`--security-contact`).
async fn security_txt(State(state): State<AppState>) -> impl IntoResponse {
    let contact = &state.services.settings.security_contact;
    let expires = rfc3339(state.services.clock.now() + GELDIG);
    let text = format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: nl, en\n");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text)
}
