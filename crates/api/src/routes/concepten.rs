//! `/v1/concepten/…`: the drafts of whoever is signed in.

use axum::{
    Json,
    extract::{FromRequestParts, Path, State},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use contract::{
    concept::{Concept, Formulier, NieuwConcept},
    probleem::ProbleemCode,
};

use crate::{
    app::AppState,
    http::{access::IngelogdeBurger, body::JsonBody},
    service::{Fout, concepten as service},
};

/// The form that a path names. One that does not exist is a path that does not exist.
pub(super) struct GekozenFormulier(Formulier);

impl<S: Send + Sync> FromRequestParts<S> for GekozenFormulier {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fout> {
        let code = Path::<String>::from_request_parts(parts, state).await.ok();
        let formulier = code.and_then(|Path(code)| Formulier::van_code(&code));
        formulier.map(Self).ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))
    }
}

#[utoipa::path(
    get,
    path = "/concepten/{formulier}",
    tag = "Concepten",
    operation_id = "leesConcept",
    summary = "Wat wie is ingelogd in een formulier heeft ingevuld en nog niet heeft verstuurd",
    description = "Een concept blijft 30 dagen na de laatste wijziging bewaard.",
    params(("formulier" = inline(Formulier), Path, description = "Welk formulier")),
    responses(
        (status = 200, description = "Het concept.", body = Concept),
        (status = 204, description = "Er is geen concept.")
    )
)]
pub(super) async fn lees(
    State(state): State<AppState>,
    burger: IngelogdeBurger,
    GekozenFormulier(formulier): GekozenFormulier,
) -> Result<Response, Fout> {
    let concept = service::lees(&state.services, burger.bsn(), formulier).await?;
    Ok(concept.map_or_else(|| StatusCode::NO_CONTENT.into_response(), |concept| Json(concept).into_response()))
}

#[utoipa::path(
    put,
    path = "/concepten/{formulier}",
    tag = "Concepten",
    operation_id = "bewaarConcept",
    summary = "Bewaart wat er is ingevuld",
    description = "Noemt de versie waarvan is uitgegaan (0: er was er geen). Heeft een ander tabblad intussen iets anders bewaard, dan is het een conflict. Hetzelfde verzoek mag worden herhaald.",
    params(("formulier" = inline(Formulier), Path, description = "Welk formulier")),
    request_body = NieuwConcept,
    responses((status = 200, description = "Het bewaarde concept.", body = Concept))
)]
pub(super) async fn bewaar(
    State(state): State<AppState>,
    burger: IngelogdeBurger,
    GekozenFormulier(formulier): GekozenFormulier,
    JsonBody(nieuw): JsonBody<NieuwConcept>,
) -> Result<Json<Concept>, Fout> {
    let bsn = burger.bsn();
    Ok(Json(service::bewaar(&state.services, bsn, formulier, nieuw).await?))
}

#[utoipa::path(
    delete,
    path = "/concepten/{formulier}",
    tag = "Concepten",
    operation_id = "verwijderConcept",
    summary = "Gooit het concept weg",
    description = "Ook als er geen concept is.",
    params(("formulier" = inline(Formulier), Path, description = "Welk formulier")),
    responses((status = 204, description = "Er is geen concept meer."))
)]
pub(super) async fn verwijder(
    State(state): State<AppState>,
    burger: IngelogdeBurger,
    GekozenFormulier(formulier): GekozenFormulier,
) -> Result<StatusCode, Fout> {
    service::verwijder(&state.services, burger.bsn(), formulier).await?;
    Ok(StatusCode::NO_CONTENT)
}
