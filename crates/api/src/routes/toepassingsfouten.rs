//! `POST /v1/toepassingsfouten`: the application in a browser stopped.

use axum::{extract::State, http::StatusCode};
use contract::toepassingsfout::Toepassingsfout;

use crate::{
    app::AppState,
    http::body::JsonBody,
    service::{Fout, toepassingsfouten},
};

#[utoipa::path(
    post,
    path = "/toepassingsfouten",
    tag = "Toepassing",
    operation_id = "meldToepassingsfout",
    summary = "Meldt dat de toepassing in een browser is gestopt",
    description = "Voor iedereen, ook zonder inloggen. De melding staat in het logboek en in de meetwaarden. Zij noemt een plaats in de code en een pagina, en niets over iemand.",
    request_body = Toepassingsfout,
    responses((status = 204, description = "De melding is gehoord."))
)]
pub(super) async fn meld(
    State(state): State<AppState>,
    JsonBody(fout): JsonBody<Toepassingsfout>,
) -> Result<StatusCode, Fout> {
    toepassingsfouten::meld(&state.services, &fout)?;
    state.metrics.record_toepassingsfout(fout.soort);
    Ok(StatusCode::NO_CONTENT)
}
