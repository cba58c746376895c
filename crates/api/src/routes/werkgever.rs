//! What a user of the werkgeversportaal sees of himself, and the letters to an organisation.

use axum::{
    Json,
    extract::{Path, State},
};
use contract::{
    burger::Document,
    werkgever::{Profiel, Profielwijziging, Werkgeversdocumenten},
};

use crate::{
    app::AppState,
    http::{body::JsonBody, telemetry::RequestId},
    service::{Fout, IngelogdeWerkgever, NamensOrganisatie, werkgeversdocumenten, werkgeversprofiel},
};

#[utoipa::path(
    get,
    path = "/werkgeversprofielen/eigen",
    tag = "Werkgever",
    operation_id = "leesWerkgeversprofiel",
    summary = "Het eigen profiel op het werkgeversportaal",
    description = "De naam komt uit eHerkenning.",
    responses((status = 200, description = "Het profiel.", body = Profiel))
)]
pub(super) async fn profiel(
    State(state): State<AppState>,
    werkgever: IngelogdeWerkgever,
) -> Result<Json<Profiel>, Fout> {
    Ok(Json(werkgeversprofiel::lees(&state.services, &werkgever).await?))
}

#[utoipa::path(
    put,
    path = "/werkgeversprofielen/eigen",
    tag = "Werkgever",
    operation_id = "wijzigWerkgeversprofiel",
    summary = "Wijzigt aanhef en e-mailadres",
    description = "409 als het profiel intussen is gewijzigd.",
    request_body = Profielwijziging,
    responses((status = 200, description = "Het profiel zoals het nu is.", body = Profiel))
)]
pub(super) async fn wijzig_profiel(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    werkgever: IngelogdeWerkgever,
    JsonBody(nieuw): JsonBody<Profielwijziging>,
) -> Result<Json<Profiel>, Fout> {
    Ok(Json(werkgeversprofiel::wijzig(&state.services, &werkgever, &nieuw, &request_id).await?))
}

#[utoipa::path(
    get,
    path = "/organisaties/{organisatie}/documenten",
    tag = "Werkgever",
    operation_id = "leesWerkgeversdocumenten",
    summary = "De brieven aan een organisatie",
    description = "De nieuwste eerst, zonder hun tekst. Elke raadpleging wordt vastgelegd.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie")),
    responses((status = 200, description = "De brieven.", body = Werkgeversdocumenten))
)]
pub(super) async fn documenten(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
) -> Result<Json<Werkgeversdocumenten>, Fout> {
    Ok(Json(werkgeversdocumenten::lees_alle(&state.services, &namens, &request_id).await?))
}

#[utoipa::path(
    get,
    path = "/organisaties/{organisatie}/documenten/{document}",
    tag = "Werkgever",
    operation_id = "leesWerkgeversdocument",
    summary = "Een brief aan een organisatie",
    description = "Vanaf dan is de brief gelezen, voor iedereen van de organisatie. Elke raadpleging wordt vastgelegd.",
    params(
        ("organisatie" = String, Path, description = "Het kenmerk van de organisatie"),
        ("document" = String, Path, description = "Het kenmerk van de brief")
    ),
    responses((status = 200, description = "De brief.", body = Document))
)]
pub(super) async fn document(
    State(state): State<AppState>,
    Path((_organisatie, document)): Path<(String, String)>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
) -> Result<Json<Document>, Fout> {
    Ok(Json(werkgeversdocumenten::lees(&state.services, &namens, &document, &request_id).await?))
}
