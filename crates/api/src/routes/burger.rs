//! What a citizen sees of himself. No request names a person: it is always the one who is signed in.

use axum::{Json, extract::State};
use contract::burger::{Documenten, Doelgroepregistratie, Persoonsgegevens, Raadplegingen};

use crate::{
    app::AppState,
    http::{access::IngelogdeBurger, telemetry::RequestId},
    service::{Fout, burger as service},
};

#[utoipa::path(
    get,
    path = "/persoonsgegevens/eigen",
    tag = "Burger",
    operation_id = "leesEigenPersoonsgegevens",
    summary = "De eigen naam, geboortedatum en het eigen BSN",
    description = "Van wie is ingelogd. Elke raadpleging wordt vastgelegd.",
    responses((status = 200, description = "De persoonsgegevens.", body = Persoonsgegevens))
)]
pub(super) async fn persoonsgegevens(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    burger: IngelogdeBurger,
) -> Result<Json<Persoonsgegevens>, Fout> {
    let bsn = burger.bsn();
    Ok(Json(service::persoonsgegevens(&state.services, bsn, &request_id).await?))
}

#[utoipa::path(
    get,
    path = "/doelgroepregistraties/eigen",
    tag = "Burger",
    operation_id = "leesEigenDoelgroepregistratie",
    summary = "Of wie is ingelogd vandaag in het doelgroepregister staat",
    description = "Ja of nee, en de laatste dag als die bekend is. Elke raadpleging wordt vastgelegd.",
    responses((status = 200, description = "De registratie.", body = Doelgroepregistratie))
)]
pub(super) async fn doelgroepregistratie(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    burger: IngelogdeBurger,
) -> Result<Json<Doelgroepregistratie>, Fout> {
    let bsn = burger.bsn();
    Ok(Json(service::doelgroepregistratie(&state.services, bsn, &request_id).await?))
}

#[utoipa::path(
    get,
    path = "/documenten",
    tag = "Burger",
    operation_id = "leesDocumenten",
    summary = "De brieven aan wie is ingelogd",
    description = "De nieuwste eerst. Elke raadpleging wordt vastgelegd.",
    responses((status = 200, description = "De brieven.", body = Documenten))
)]
pub(super) async fn documenten(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    burger: IngelogdeBurger,
) -> Result<Json<Documenten>, Fout> {
    let bsn = burger.bsn();
    Ok(Json(service::documenten(&state.services, bsn, &request_id).await?))
}

#[utoipa::path(
    get,
    path = "/raadplegingen/eigen",
    tag = "Burger",
    operation_id = "leesEigenRaadplegingen",
    summary = "Welke organisaties hebben opgevraagd of wie is ingelogd in het register staat",
    description = "De nieuwste eerst, ten hoogste 100. Nooit wie van de organisatie het was. Elke raadpleging wordt vastgelegd.",
    responses((status = 200, description = "De raadplegingen.", body = Raadplegingen))
)]
pub(super) async fn raadplegingen(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    burger: IngelogdeBurger,
) -> Result<Json<Raadplegingen>, Fout> {
    Ok(Json(service::raadplegingen(&state.services, burger.bsn(), &request_id).await?))
}
