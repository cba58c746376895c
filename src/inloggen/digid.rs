//! The DigiD stub (B0): its first screen asks for a method too.

use contract::inloggen::{DigidAanmelding, Inlogmethode};
use leptos::prelude::*;

use super::aanmelden::{Aanmelden, Ingevuld, Scherm};
use super::pagina::DIGID;
use super::stub::StubPagina;
use super::verzoek::Verzoek;
use crate::api_client::{ApiClient, DIGID_STUB};
use crate::teksten::{adressen, digid as teksten};

static SCHERM: Scherm = Scherm {
    methodes: &[("basis", teksten::METHODE_BASIS), ("midden", teksten::METHODE_MIDDEN)],
    gebruikersnaam: teksten::GEBRUIKERSNAAM,
    fout_gebruikersnaam: teksten::FOUT_GEBRUIKERSNAAM,
    stuur: |api: ApiClient, verzoek: String, ingevuld: Ingevuld| {
        let inlogmethode = if ingevuld.methode == "midden" { Inlogmethode::Midden } else { Inlogmethode::Basis };
        let Ingevuld { gebruikersnaam, wachtwoord, .. } = ingevuld;
        let formulier = DigidAanmelding { inlogmethode, gebruikersnaam, wachtwoord };
        Box::pin(async move { api.aanmelden(DIGID_STUB, &verzoek, &formulier).await })
    },
    // B0-13 and B0-14: DigiD's own site, in this demonstration too.
    links_uitleg: teksten::LINKS_UITLEG,
    links: &[
        (adressen::DIGID_WACHTWOORD, teksten::WACHTWOORD_VERGETEN),
        (adressen::DIGID_AANVRAGEN, teksten::DIGID_AANVRAGEN),
    ],
};

/// The DigiD stub.
#[component]
pub fn DigidInloggen() -> impl IntoView {
    let aanmelden = |verzoek: Verzoek| view! { <Aanmelden verzoek=verzoek scherm=&SCHERM /> }.into_any();
    view! { <StubPagina wijze=&DIGID aanmelden=aanmelden /> }
}
