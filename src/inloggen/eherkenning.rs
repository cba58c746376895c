//! Signing in to the werkgeversportaal with eHerkenning (W1), and the eHerkenning stub.

use contract::inloggen::{EherkenningAanmelding, Inlogmiddel};
use contract::probleem::ProbleemCode;
use contract::sessie::Rol;
use leptos::prelude::*;

use super::aanmelden::{Aanmelden, Ingevuld, Scherm};
use super::begin::{Begin, begin};
use super::stub::StubPagina;
use super::verzoek::Verzoek;
use super::wijze::{Inlogwijze, Uitkomst};
use crate::api_client::{ApiClient, EHERKENNING_STUB};
use crate::components::{
    Actions, AlertKind, Badge, Button, ButtonKind, Card, LinkLine, Live, Page, Paragraph, ParagraphKind, Portal,
    Progress,
};
use crate::paths;
use crate::teksten::{eherkenning, fouten, inloggen, werkgevers_inloggen as teksten};

/// Signing in to the werkgeversportaal with eHerkenning.
pub static EHERKENNING: Inlogwijze = Inlogwijze {
    middel: Inlogmiddel::Eherkenning,
    rol: Rol::Werkgever,
    portal: Portal::Werkgeversportaal,
    inloggen: paths::WERKGEVERS_INLOGGEN,
    home: paths::BEDRIJVEN,
    uitkomst,
    stub: EHERKENNING_STUB,
    naam: eherkenning::EHERKENNING,
    titel: (eherkenning::TITEL, ""),
};

static SCHERM: Scherm = Scherm {
    methodes: &[],
    gebruikersnaam: eherkenning::GEBRUIKERSNAAM,
    fout_gebruikersnaam: eherkenning::FOUT_GEBRUIKERSNAAM,
    stuur: |api: ApiClient, verzoek: String, ingevuld: Ingevuld| {
        let Ingevuld { gebruikersnaam, wachtwoord, .. } = ingevuld;
        let formulier = EherkenningAanmelding { gebruikersnaam, wachtwoord };
        Box::pin(async move { api.aanmelden(EHERKENNING_STUB, &verzoek, &formulier).await })
    },
    links_uitleg: "",
    links: &[],
};

/// The sign-in page of the werkgeversportaal.
#[component]
pub fn WerkgeversInloggen() -> impl IntoView {
    let Begin { busy, press, fout, notice } = match begin(&EHERKENNING) {
        Ok(begin) => begin,
        Err(elsewhere) => return elsewhere,
    };
    view! {
        <Page title=teksten::TITEL portal=Portal::Werkgeversportaal>
            <Live>{notice}</Live>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Card id="eherkenning" heading=teksten::EHERKENNING>
                <Paragraph text=teksten::UITLEG />
                <Actions>
                    <Badge text=teksten::NIVEAU />
                    <Button kind=ButtonKind::Primary text=teksten::INLOGGEN on_press=press busy=busy />
                </Actions>
                <Progress waiting=busy text=teksten::BEZIG_NAAR_EHERKENNING fout=fout />
            </Card>
            <Paragraph text=teksten::HULP />
            <LinkLine text=teksten::OVER_REGISTER href=paths::OVER_REGISTER />
        </Page>
    }
    .into_any()
}

/// The eHerkenning stub.
#[component]
pub fn EherkenningInloggen() -> impl IntoView {
    let aanmelden = |verzoek: Verzoek| view! { <Aanmelden verzoek=verzoek scherm=&SCHERM /> }.into_any();
    view! { <StubPagina wijze=&EHERKENNING aanmelden=aanmelden /> }
}

/// How a sign-in with eHerkenning ended, in words.
fn uitkomst(code: ProbleemCode) -> Option<Uitkomst> {
    let bericht = match code {
        ProbleemCode::InloggenGeannuleerd => {
            return Some(Uitkomst { kind: AlertKind::Info, title: "", text: inloggen::GEANNULEERD.into() });
        }
        ProbleemCode::EherkenningStoring => teksten::EHERKENNING_STORING,
        ProbleemCode::NiveauTeLaag => teksten::NIVEAU_TE_LAAG,
        ProbleemCode::GeenMachtiging => teksten::GEEN_MACHTIGING,
        ProbleemCode::InlogverzoekVerlopen => inloggen::OPNIEUW_BEGINNEN,
        ProbleemCode::NietBeschikbaar => teksten::NU_NIET_MOGELIJK,
        ProbleemCode::OnjuistVerzoek => fouten::VERKEERD_VERZOEK,
        _ => return None,
    };
    Some(bericht.into())
}
