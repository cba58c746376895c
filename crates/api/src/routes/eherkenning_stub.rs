//! `/v1/eherkenning-stub/…`: the pages of the demonstration's eHerkenning.

use axum::{
    Json,
    extract::{Path, State},
};
use contract::inloggen::{EherkenningAanmelding, Inlogscherm, Inlogvervolg, SmsCode};

use crate::{app::AppState, http::body::JsonBody, identity::eherkenning_stub as stub, secret::SecretId, service::Fout};

#[utoipa::path(
    get,
    path = "/eherkenning-stub/inlogverzoeken/{id}",
    tag = "eHerkenning-stub",
    operation_id = "leesEherkenningInlogscherm",
    summary = "Wat de eHerkenning-stub nu vraagt",
    description = "Tot wanneer er ingelogd kan worden en welke stap aan de beurt is.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    responses((status = 200, description = "Het inlogscherm.", body = Inlogscherm))
)]
pub(super) async fn scherm(State(state): State<AppState>, Path(id): Path<String>) -> Result<Json<Inlogscherm>, Fout> {
    Ok(Json(state.services.eherkenning_stub.scherm(&SecretId::from_outside(&id)).await?))
}

#[utoipa::path(
    post,
    path = "/eherkenning-stub/inlogverzoeken/{id}/_aanmelden",
    tag = "eHerkenning-stub",
    operation_id = "meldAanMetEherkenning",
    summary = "Gebruikersnaam en wachtwoord",
    description = "Na drie onjuiste pogingen binnen een kwartier is de gebruikersnaam een kwartier geblokkeerd.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    request_body = EherkenningAanmelding,
    responses((status = 200, description = "Wat er volgt.", body = Inlogvervolg))
)]
pub(super) async fn aanmelden(
    State(state): State<AppState>,
    Path(id): Path<String>,
    JsonBody(form): JsonBody<EherkenningAanmelding>,
) -> Result<Json<Inlogvervolg>, Fout> {
    Ok(Json(stub::aanmelden(&state.services.eherkenning_stub, &SecretId::from_outside(&id), &form).await?))
}

#[utoipa::path(
    post,
    path = "/eherkenning-stub/inlogverzoeken/{id}/_bevestig-sms",
    tag = "eHerkenning-stub",
    operation_id = "bevestigEherkenningSms",
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
    Ok(Json(state.services.eherkenning_stub.bevestig_sms(&id, &form.code).await?))
}

#[utoipa::path(
    post,
    path = "/eherkenning-stub/inlogverzoeken/{id}/_annuleer",
    tag = "eHerkenning-stub",
    operation_id = "annuleerEherkenning",
    summary = "Annuleert het inloggen",
    description = "De browser gaat terug naar het portaal, dat meldt dat het inloggen is geannuleerd.",
    params(("id" = String, Path, description = "Het willekeurige kenmerk uit het adres van de pagina")),
    responses((status = 200, description = "Wat er volgt.", body = Inlogvervolg))
)]
pub(super) async fn annuleer(
    State(state): State<AppState>,
    Path(id): Path<String>,
) -> Result<Json<Inlogvervolg>, Fout> {
    Ok(Json(state.services.eherkenning_stub.annuleer(&SecretId::from_outside(&id)).await?))
}
