//! What an employer asks the register. A BSN is in a body or in an answer, never in an address.

use axum::{
    Json,
    body::Body,
    extract::{RawQuery, State},
    http::header,
    response::{IntoResponse, Response},
};
use contract::werkgever::{
    AANTAL_RIJEN_HEADER, BsnAntwoord, BsnVraag, Loonheffingennummers, Overzicht, Overzichtsvraag,
};
use futures_util::TryStreamExt;

use crate::{
    app::AppState,
    http::{body::JsonBody, telemetry::RequestId},
    service::{
        Fout, NamensOrganisatie, veldfout,
        werkgever::{csv as bestand, opvragen as service, overzicht as overzichten},
    },
};

#[utoipa::path(
    get,
    path = "/organisaties/{organisatie}/loonheffingennummers",
    tag = "Werkgever",
    operation_id = "leesLoonheffingennummers",
    summary = "Waar een organisatie een overzicht van kan vragen",
    description = "De loonheffingennummers waaronder iemand iets heeft verdiend, en de jaren.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie")),
    responses((status = 200, description = "De nummers en de jaren.", body = Loonheffingennummers))
)]
pub(super) async fn nummers(
    State(state): State<AppState>,
    namens: NamensOrganisatie,
) -> Result<Json<Loonheffingennummers>, Fout> {
    Ok(Json(overzichten::nummers(&state.services, &namens).await?))
}

#[utoipa::path(
    post,
    path = "/organisaties/{organisatie}/doelgroepregistraties/_opvragen",
    tag = "Werkgever",
    operation_id = "vraagDoelgroepregistratieOp",
    summary = "Of iemand vandaag meetelt voor de banenafspraak",
    description = "Ja of nee, en bij ja de laatste dag als die bekend is. Elke raadpleging wordt vastgelegd en geteld: \
                   wie te veel vraagt krijgt 429.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie")),
    request_body = BsnVraag,
    responses((status = 200, description = "Het antwoord.", body = BsnAntwoord))
)]
pub(super) async fn opvragen(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
    JsonBody(vraag): JsonBody<BsnVraag>,
) -> Result<Json<BsnAntwoord>, Fout> {
    Ok(Json(service::opvragen(&state.services, &namens, &vraag, &request_id).await?))
}

#[utoipa::path(
    get,
    path = "/organisaties/{organisatie}/personeelsoverzichten",
    tag = "Werkgever",
    operation_id = "leesPersoneelsoverzicht",
    summary = "De werknemers die in een jaar in het doelgroepregister stonden",
    description = "Hoeveel het er zijn en, als het er hoogstens 50 zijn, wie. Elke rij wordt vastgelegd.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie"), Overzichtsvraag),
    responses((status = 200, description = "Het overzicht.", body = Overzicht))
)]
pub(super) async fn overzicht(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
    RawQuery(query): RawQuery,
) -> Result<Json<Overzicht>, Fout> {
    let vraag = lees_vraag(&query.unwrap_or_default())?;
    Ok(Json(overzichten::overzicht(&state.services, &namens, &vraag, &request_id).await?))
}

/// By hand, so that every field that is wrong is named at once, and no value is.
fn lees_vraag(query: &str) -> Result<Overzichtsvraag, Fout> {
    let (mut peiljaar, mut loonheffingennummer, mut fouten) = (None, None, Vec::new());
    for (veld, waarde) in form_urlencoded::parse(query.as_bytes()) {
        let dubbel = match &*veld {
            "peiljaar" => peiljaar.replace(waarde).is_some(),
            "loonheffingennummer" => loonheffingennummer.replace(waarde.into_owned()).is_some(),
            _ => {
                fouten.push(veldfout(&veld, "hoort hier niet"));
                false
            }
        };
        if dubbel {
            fouten.push(veldfout(&veld, "staat er dubbel"));
        }
    }
    let jaar = match peiljaar.map(|jaar| jaar.parse()) {
        Some(Ok(jaar)) => jaar,
        gelezen => {
            fouten
                .push(veldfout("peiljaar", if gelezen.is_some() { "moet een geheel getal zijn" } else { "ontbreekt" }));
            0
        }
    };
    if fouten.is_empty() {
        Ok(Overzichtsvraag { peiljaar: jaar, loonheffingennummer })
    } else {
        Err(Fout::Velden(fouten))
    }
}

#[utoipa::path(
    post,
    path = "/organisaties/{organisatie}/personeelsoverzichten/_csv",
    tag = "Werkgever",
    operation_id = "downloadPersoneelsoverzicht",
    summary = "Hetzelfde overzicht als bestand, hoeveel rijen het ook heeft",
    description = "CSV voor Excel: puntkomma's, UTF-8 met BOM. De header aantal-rijen noemt het aantal; een bestand met \
                   minder rijen is afgebroken. Elke rij wordt vastgelegd.",
    params(("organisatie" = String, Path, description = "Het kenmerk van de organisatie")),
    request_body = Overzichtsvraag,
    responses((status = 200, description = "Het bestand.", content_type = "text/csv", body = String,
        headers(("aantal-rijen" = u32, description = "Hoeveel rijen het bestand heeft, de kop niet meegeteld."))))
)]
pub(super) async fn csv(
    State(state): State<AppState>,
    RequestId(request_id): RequestId,
    namens: NamensOrganisatie,
    JsonBody(vraag): JsonBody<Overzichtsvraag>,
) -> Result<Response, Fout> {
    let bestand = bestand::begin(&state.services, &namens, &vraag, &request_id).await?;
    let headers = [
        (header::CONTENT_TYPE.as_str(), "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION.as_str(), format!("attachment; filename=\"{}\"", bestand.naam)),
        (AANTAL_RIJEN_HEADER, bestand.aantal.to_string()),
    ];
    // What goes wrong from here on can only be told by breaking off.
    let inhoud = bestand.inhoud.inspect_err(|fout| tracing::error!(%fout, "download afgebroken"));
    Ok((headers, Body::from_stream(inhoud)).into_response())
}
