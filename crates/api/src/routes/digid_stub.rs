//! `/v1/digid-stub/…`: the pages of the demonstration's DigiD.

use axum::{
    Json,
    extract::{Path, State},
};
use contract::inloggen::{DigidAanmelding, Inlogscherm, Inlogvervolg, SmsCode};

use crate::{app::AppState, http::body::JsonBody, identity::digid_stub as stub, secret::SecretId, service::Fout};

#[utoipa::path(
    get,
    path = "/digid-stub/inlogverzoeken/{id}",
    tag = "DigiD-stub",
    operation_id = "leesInlogscherm",
    summary = "Wat de DigiD-stub nu vraagt",
    description = "Tot wanneer er ingelogd kan worden en welke stap aan de beurt is.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    responses((status = 200, description = "Het inlogscherm.", body = Inlogscherm))
)]
pub(super) async fn scherm(State(state): State<AppState>, Path(id): Path<String>) -> Result<Json<Inlogscherm>, Fout> {
    Ok(Json(state.services.digid_stub.scherm(&SecretId::from_outside(&id)).await?))
}

#[utoipa::path(
    post,
    path = "/digid-stub/inlogverzoeken/{id}/_aanmelden",
    tag = "DigiD-stub",
    operation_id = "meldAan",
    summary = "Gebruikersnaam, wachtwoord en inlogmethode",
    description = "Na drie onjuiste pogingen binnen een kwartier is de gebruikersnaam een kwartier geblokkeerd.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    request_body = DigidAanmelding,
    responses((status = 200, description = "Wat er volgt.", body = Inlogvervolg))
)]
pub(super) async fn aanmelden(
    State(state): State<AppState>,
    Path(id): Path<String>,
    JsonBody(form): JsonBody<DigidAanmelding>,
) -> Result<Json<Inlogvervolg>, Fout> {
    Ok(Json(stub::aanmelden(&state.services.digid_stub, &SecretId::from_outside(&id), &form).await?))
}

#[utoipa::path(
    post,
    path = "/digid-stub/inlogverzoeken/{id}/_bevestig-sms",
    tag = "DigiD-stub",
    operation_id = "bevestigSms",
    summary = "De code uit het sms-bericht",
    description = "Na vijf onjuiste codes moet het inloggen opnieuw beginnen.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    request_body = SmsCode,
    responses((status = 200, description = "Wat er volgt.", body = Inlogvervolg))
)]
pub(super) async fn bevestig_sms(
    State(state): State<AppState>,
    Path(id): Path<String>,
    JsonBody(form): JsonBody<SmsCode>,
) -> Result<Json<Inlogvervolg>, Fout> {
    let id = SecretId::from_outside(&id);
    Ok(Json(state.services.digid_stub.bevestig_sms(&id, &form.code).await?))
}

#[utoipa::path(
    post,
    path = "/digid-stub/inlogverzoeken/{id}/_annuleer",
    tag = "DigiD-stub",
    operation_id = "annuleerInloggen",
    summary = "Annuleert het inloggen",
    description = "De browser gaat terug naar het portaal, dat meldt dat het inloggen is geannuleerd.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    responses((status = 200, description = "Wat er volgt.", body = Inlogvervolg))
)]
pub(super) async fn annuleer(
    State(state): State<AppState>,
    Path(id): Path<String>,
) -> Result<Json<Inlogvervolg>, Fout> {
    Ok(Json(state.services.digid_stub.annuleer(&SecretId::from_outside(&id)).await?))
}
