//! `/v1/sessies…`: making a session, reading it, extending it, ending it.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use contract::sessie::{Ingelogd, NieuweSessie, Sessie};

use crate::{
    app::AppState,
    http::{
        access::{IngelogdePersoon, tell_end},
        body::JsonBody,
        cookies,
        telemetry::RequestId,
    },
    secret::SecretId,
    service::{
        Fout,
        inloggen::{self, Terugkeer},
        sessies,
    },
};

#[utoipa::path(
    post,
    path = "/sessies",
    tag = "Sessies",
    operation_id = "maakSessie",
    summary = "Wisselt het antwoord van de identiteitsdienst in voor een sessie",
    description = "Kan één keer, en alleen in de browser waarin het inloggen begon. De sessie staat in een cookie die scripts niet kunnen lezen.",
    request_body = NieuweSessie,
    responses((status = 201, description = "Ingelogd.", body = Ingelogd))
)]
pub(super) async fn inloggen(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    headers: HeaderMap,
    JsonBody(nieuw): JsonBody<NieuweSessie>,
) -> Result<Response, Fout> {
    let terugkeer = Terugkeer {
        code: SecretId::from_outside(&nieuw.code),
        binding: cookies::read(&headers, cookies::INLOGVERZOEK),
        oude_sessie: cookies::read(&headers, cookies::SESSIE),
    };
    let done = inloggen::voltooi(&state.services, terugkeer, &request_id).await?;
    let mut response = (StatusCode::CREATED, Json(done.ingelogd)).into_response();
    cookies::set(response.headers_mut(), cookies::SESSIE, &done.id, None);
    cookies::remove(response.headers_mut(), cookies::INLOGVERZOEK);
    tell_end(&mut response, done.sessie.verloopt_op);
    Ok(response)
}

#[utoipa::path(
    get,
    path = "/sessies/huidige",
    tag = "Sessies",
    operation_id = "leesSessie",
    summary = "De sessie van deze browser",
    description = "Lezen verlengt de sessie niet.",
    responses((status = 200, description = "De sessie.", body = Sessie))
)]
pub(super) async fn huidige(State(state): State<AppState>, persoon: IngelogdePersoon) -> Result<Json<Sessie>, Fout> {
    Ok(Json(sessies::tonen(&state.services, persoon.sessie()).await?))
}

#[utoipa::path(
    delete,
    path = "/sessies/huidige",
    tag = "Sessies",
    operation_id = "logUit",
    summary = "Logt uit",
    description = "Beëindigt de sessie op de server, dus in alle tabbladen.",
    responses((status = 204, description = "Uitgelogd."))
)]
pub(super) async fn uitloggen(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    persoon: IngelogdePersoon,
) -> Result<Response, Fout> {
    sessies::uitloggen(&state.services, persoon.sessie(), &request_id).await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    cookies::remove(response.headers_mut(), cookies::SESSIE);
    Ok(response)
}

#[utoipa::path(
    post,
    path = "/sessies/huidige/_verleng",
    tag = "Sessies",
    operation_id = "verlengSessie",
    summary = "Verlengt de sessie van deze browser",
    description = "Ook elk ander verzoek van wie is ingelogd verlengt de sessie, tot het maximum.",
    responses((status = 200, description = "De verlengde sessie.", body = Sessie))
)]
pub(super) async fn verleng(State(state): State<AppState>, persoon: IngelogdePersoon) -> Result<Json<Sessie>, Fout> {
    Ok(Json(sessies::tonen(&state.services, persoon.sessie()).await?))
}
