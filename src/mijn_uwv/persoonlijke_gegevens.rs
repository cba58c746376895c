//! Persoonlijke gegevens: the own data, and whether one is in the register (B2).

use contract::burger::Persoonsgegevens;
use leptos::prelude::*;

use super::controle::Controle;
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Card, DataList, LinkLine, Page, Paragraph, Portal, Progress};
use crate::paths;
use crate::teksten::algemeen;
use crate::teksten::mijn_uwv::{self as teksten, raadplegingen};

/// The page.
#[component]
pub fn PersoonlijkeGegevens() -> impl IntoView {
    view! {
        <Page title=teksten::MENU_PERSOONLIJKE_GEGEVENS portal=Portal::MijnUwv>
            <Card id="gegevens" heading=teksten::GEGEVENS_KOP>
                <EigenGegevens />
            </Card>
            <Controle />
            <LinkLine text=raadplegingen::TITEL href=paths::RAADPLEGINGEN />
        </Page>
    }
}

/// Name, birth date and BSN.
#[component]
fn EigenGegevens() -> impl IntoView {
    let api = use_api();
    let gegevens = Ask::new();
    let ask = move |()| gegevens.ask(api.eigen_persoonsgegevens());
    ask(());
    view! {
        <Progress waiting=gegevens.waiting() text=algemeen::BEZIG_MET_LADEN fout=gegevens.fout() again=ask />
        {move || gegevens.answer().and_then(Result::ok).map(list)}
    }
}

fn list(gegevens: Persoonsgegevens) -> AnyView {
    let items = vec![
        (teksten::NAAM, gegevens.naam.into()),
        (teksten::GEBOORTEDATUM, gegevens.geboortedatum.into()),
        (teksten::BSN, gegevens.bsn.into()),
    ];
    view! {
        <DataList items=items />
        <Paragraph text=teksten::GEGEVENS_HERKOMST />
        <Paragraph text=teksten::GEGEVENS_FOUT />
    }
    .into_any()
}
