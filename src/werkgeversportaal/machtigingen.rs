//! Machtigingen (R-W03): who may do what for the organisation, and who changed that.

use chrono::Datelike;
use contract::werkgever::{Collega, Functie, Wijziging};
use leptos::prelude::*;

use super::gemachtigd::MetBeheer;
use super::organisatie::use_organisatie;
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Cell, Column, Page, Paragraph, ParagraphKind, Portal, Progress, Table, TableOf, TextValue};
use crate::paths;
use crate::teksten::{algemeen, werkgevers_machtigingen as teksten};

// What it is about comes before the address, which is longer than a telephone is wide.
const COLLEGAS: &[Column] =
    &[Column::short(teksten::KOLOM_NAAM), Column::text(teksten::KOLOM_GEMACHTIGD), Column::text(teksten::KOLOM_EMAIL)];
const WIJZIGINGEN: &[Column] = &[
    Column::short(teksten::KOLOM_WANNEER),
    Column::text(teksten::KOLOM_WAT),
    Column::text(teksten::KOLOM_VOOR),
    Column::text(teksten::KOLOM_DOOR),
];

/// The page.
#[component]
pub fn Machtigingen() -> impl IntoView {
    view! {
        <MetBeheer>
            <Lijst />
        </MetBeheer>
    }
}

#[component]
fn Lijst() -> impl IntoView {
    let api = use_api();
    let organisatie = use_organisatie();
    // What he may do himself may have been changed meanwhile, which the menu does not know yet.
    organisatie.reread();
    let kenmerk = StoredValue::new(organisatie.organisatie().kenmerk.clone());
    let machtigingen = Ask::new();
    let ask = move |()| machtigingen.ask(api.machtigingen(kenmerk.get_value()));
    ask(());
    let tables = move || {
        let machtigingen = machtigingen.answer()?.ok()?;
        let rows = machtigingen.collegas.into_iter().map(|collega| row(collega, &kenmerk.get_value())).collect();
        Some(view! {
            <TableOf
                id="collegas"
                caption=teksten::COLLEGAS
                columns=COLLEGAS
                rows=rows
                row_headers=true
                empty=teksten::GEEN_COLLEGAS
            />
            <Wijzigingen wijzigingen=machtigingen.wijzigingen />
        })
    };
    view! {
        <Page title=teksten::TITEL portal=Portal::Werkgeversportaal>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Progress waiting=machtigingen.waiting() text=algemeen::BEZIG_MET_LADEN fout=machtigingen.fout() again=ask />
            {move || tables()}
        </Page>
    }
}

fn row(collega: Collega, organisatie: &str) -> Vec<Cell> {
    let page = paths::adres(paths::MACHTIGING_COLLEGA, organisatie);
    let page = paths::with_value(&page, paths::COLLEGA, &collega.kenmerk);
    let rights: Vec<&str> =
        collega.beheerder.then_some(teksten::BEHEERDER).into_iter().chain(functies(&collega)).collect();
    let rights = if rights.is_empty() { teksten::NERGENS.to_owned() } else { rights.join(", ") };
    let name = if collega.uzelf { teksten::uzelf(&collega.naam) } else { collega.naam };
    vec![Cell::Link(name.into(), page), Cell::Text(rights.into()), Cell::Text(collega.email.into())]
}

fn functies(collega: &Collega) -> impl Iterator<Item = &'static str> {
    let has = collega.functies.clone();
    Functie::ALLE.into_iter().filter(move |functie| has.contains(functie)).map(teksten::functie)
}

/// What was changed, when and by whom.
#[component]
pub(super) fn Wijzigingen(wijzigingen: Vec<Wijziging>) -> impl IntoView {
    let row = |wijziging: Wijziging| -> Vec<TextValue> {
        let dag = algemeen::datum(wijziging.dag.day(), wijziging.dag.month(), wijziging.dag.year());
        let wat = wijziging.functie.map_or(teksten::BEHEERDER, teksten::functie);
        vec![
            teksten::wanneer(&dag, &wijziging.om).into(),
            teksten::wat(wijziging.gegeven, wat).into(),
            wijziging.voor.into(),
            wijziging.door.into(),
        ]
    };
    let rows = wijzigingen.into_iter().map(row).collect();
    view! {
        <Table
            id="wijzigingen"
            caption=teksten::WIJZIGINGEN
            columns=WIJZIGINGEN
            rows=rows
            empty=teksten::GEEN_WIJZIGINGEN
        />
    }
}
