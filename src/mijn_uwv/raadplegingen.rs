//! Wie heeft mijn gegevens bekeken: which organisations asked whether one is in the register, and when.

use chrono::Datelike;
use contract::burger::Raadpleging;
use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Column, Content, Page, Paragraph, ParagraphKind, Portal, Progress, Table, TextValue};
use crate::teksten::{algemeen, mijn_uwv::raadplegingen as teksten};

const COLUMNS: &[Column] =
    &[Column::short(teksten::DAG), Column::short(teksten::TIJD), Column::text(teksten::ORGANISATIE)];

/// The page.
#[component]
pub fn Raadplegingen() -> impl IntoView {
    let api = use_api();
    let looks = Ask::new();
    let ask = move |()| looks.ask(api.eigen_raadplegingen());
    ask(());
    view! {
        <Page title=teksten::TITEL portal=Portal::MijnUwv>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Progress waiting=looks.waiting() text=algemeen::BEZIG_MET_LADEN fout=looks.fout() again=ask />
            {move || looks.answer().and_then(Result::ok).map(|answer| list(&answer.raadplegingen))}
            <Content blocks=teksten::UITLEG />
        </Page>
    }
}

fn list(looks: &[Raadpleging]) -> AnyView {
    if looks.is_empty() {
        return view! { <Paragraph text=teksten::NIEMAND kind=ParagraphKind::Strong /> }.into_any();
    }
    view! {
        <Table
            id="raadplegingen"
            caption=teksten::TABEL
            columns=COLUMNS
            rows=looks.iter().map(row).collect()
            empty=teksten::NIEMAND
        />
    }
    .into_any()
}

fn row(look: &Raadpleging) -> Vec<TextValue> {
    let date = algemeen::datum(look.dag.day(), look.dag.month(), look.dag.year());
    vec![date.into(), teksten::tijd(&look.om).into(), look.organisatie.clone().into()]
}
