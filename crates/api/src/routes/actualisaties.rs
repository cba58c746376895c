//! `GET /v1/actualisaties`: how far the register is up to date.

use axum::{
    Json,
    extract::State,
    http::{HeaderName, header},
};
use contract::actualisatie::Actualisaties;

use crate::{
    app::AppState,
    service::{Fout, actualisaties as service},
};

/// The same for everybody, and it changes once a day at most: whoever keeps it spares the register a look.
const BEWAREN: &str = "public, max-age=300";

#[utoipa::path(
    get,
    path = "/actualisaties",
    tag = "Register",
    operation_id = "leesActualisaties",
    summary = "Per doelgroep tot en met welke dag het register is bijgewerkt",
    description = "Voor iedereen, ook zonder inloggen. Alle doelgroepen, altijd in dezelfde volgorde. Het antwoord mag 5 minuten worden bewaard.",
    responses((status = 200, description = "De doelgroepen.", body = Actualisaties))
)]
pub(super) async fn lees(
    State(state): State<AppState>,
) -> Result<([(HeaderName, &'static str); 1], Json<Actualisaties>), Fout> {
    Ok(([(header::CACHE_CONTROL, BEWAREN)], Json(service::lees(&state.services).await?)))
}
