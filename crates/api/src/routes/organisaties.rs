//! `/v1/organisaties…`: whom somebody acts for, and who may do what there.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use contract::werkgever::{
    Collega, Machtigingen, Machtigingswijziging, NieuweOrganisatie, Organisatie, OrganisatieKort, Organisaties,
    Organisatiezoekvraag,
};

use crate::{
    app::AppState,
    http::{body::JsonBody, telemetry::RequestId},
    service::{Fout, IngelogdeWerkgever, NamensOrganisatie, machtigingen, organisaties as service},
};

#[utoipa::path(
    post,
    path = "/organisaties/_zoek",
    tag = "Werkgever",
    operation_id = "zoekOrganisaties",
    summary = "De organisaties waarvoor wie is ingelogd mag handelen",
    description = "Ten hoogste 25: eerst de laatst gebruikte, dan op naam. De zoektekst staat niet in het adres.",
    request_body = Organisatiezoekvraag,
    responses((status = 200, description = "De organisaties.", body = Organisaties))
)]
pub(super) async fn zoek(
    State(state): State<AppState>,
    werkgever: IngelogdeWerkgever,
    JsonBody(vraag): JsonBody<Organisatiezoekvraag>,
) -> Result<Json<Organisaties>, Fout> {
    Ok(Json(service::zoek(&state.services, werkgever.gebruiker_id(), &vraag.zoektekst).await?))
}

#[utoipa::path(
    post,
    path = "/organisaties",
    tag = "Werkgever",
    operation_id = "voegOrganisatieToe",
    summary = "Voegt een organisatie toe waarvoor eHerkenning een machtiging kent",
    description = "404 als eHerkenning voor deze persoon en dit nummer geen machtiging kent, of het nummer niet bestaat.",
    request_body = NieuweOrganisatie,
    responses((status = 201, description = "De organisatie.", body = OrganisatieKort))
)]
pub(super) async fn voeg_toe(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    werkgever: IngelogdeWerkgever,
    JsonBody(nieuw): JsonBody<NieuweOrganisatie>,
) -> Result<(StatusCode, Json<OrganisatieKort>), Fout> {
    let organisatie = service::voeg_toe(&state.services, werkgever.gebruiker_id(), &nieuw.nummer, &request_id).await?;
    Ok((StatusCode::CREATED, Json(organisatie)))
}

#[utoipa::path(
    get,
    path = "/organisaties/{organisatie}",
    tag = "Werkgever",
    operation_id = "leesOrganisatie",
    summary = "Een organisatie, en wat wie is ingelogd daar mag",
    description = "Vanaf dan is het een laatst gebruikte organisatie.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie")),
    responses((status = 200, description = "De organisatie.", body = Organisatie))
)]
pub(super) async fn lees(State(state): State<AppState>, namens: NamensOrganisatie) -> Result<Json<Organisatie>, Fout> {
    Ok(Json(service::lees(&state.services, &namens).await?))
}

#[utoipa::path(
    get,
    path = "/organisaties/{organisatie}/machtigingen",
    tag = "Werkgever",
    operation_id = "leesMachtigingen",
    summary = "Wie wat mag bij een organisatie, en wie dat wanneer heeft gewijzigd",
    description = "Alleen voor de beheerder.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie")),
    responses((status = 200, description = "De machtigingen.", body = Machtigingen))
)]
pub(super) async fn machtigingen(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
) -> Result<Json<Machtigingen>, Fout> {
    Ok(Json(machtigingen::lees(&state.services, &namens, &request_id).await?))
}

#[utoipa::path(
    put,
    path = "/organisaties/{organisatie}/machtigingen/{collega}",
    tag = "Werkgever",
    operation_id = "wijzigMachtiging",
    summary = "Wijzigt wat een collega mag",
    description = "Werkt vanaf het volgende verzoek van de collega. Niemand kan zichzelf het beheer afnemen.",
    params(
        ("organisatie" = String, Path, description = "Het kenmerk van de organisatie"),
        ("collega" = String, Path, description = "Het kenmerk van de collega bij deze organisatie")
    ),
    request_body = Machtigingswijziging,
    responses((status = 200, description = "Wat de collega nu mag.", body = Collega))
)]
pub(super) async fn wijzig_machtiging(
    State(state): State<AppState>,
    Path((_organisatie, collega)): Path<(String, String)>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
    JsonBody(nieuw): JsonBody<Machtigingswijziging>,
) -> Result<Json<Collega>, Fout> {
    Ok(Json(machtigingen::wijzig(&state.services, &namens, &collega, &nieuw, &request_id).await?))
}
