//! `POST /v1/inlogverzoeken`: begins signing in.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use contract::inloggen::{Inlogverzoek, NieuwInlogverzoek};

use crate::{
    app::AppState,
    http::{body::JsonBody, cookies},
    service::{
        Fout,
        inloggen::{self, INLOGTIJD},
    },
};

#[utoipa::path(
    post,
    path = "/inlogverzoeken",
    tag = "Inloggen",
    operation_id = "beginInloggen",
    summary = "Begint met inloggen",
    description = "Maakt een inlogverzoek en noemt de pagina van de identiteitsdienst waar de browser heen gaat.",
    request_body = NieuwInlogverzoek,
    responses((status = 201, description = "Het inloggen is begonnen.", body = Inlogverzoek))
)]
pub(super) async fn begin(
    State(state): State<AppState>,
    headers: HeaderMap,
    JsonBody(nieuw): JsonBody<NieuwInlogverzoek>,
) -> Result<Response, Fout> {
    let held = cookies::read(&headers, cookies::INLOGVERZOEK);
    let begonnen = inloggen::begin(&state.services, &nieuw, held).await?;
    let verzoek = Inlogverzoek { adres: begonnen.adres };
    let mut response = (StatusCode::CREATED, Json(verzoek)).into_response();
    let seconds = Some(INLOGTIJD.num_seconds());
    cookies::set(response.headers_mut(), cookies::INLOGVERZOEK, &begonnen.binding, seconds);
    Ok(response)
}
