//! To which day the register is up to date, for each group of people in it (R-A09).

use chrono::Datelike;
use contract::actualisatie::Actualisatie;
use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{
    AlertKind, Column, Content, Message, Page, Paragraph, ParagraphKind, Portal, Progress, Table, TextValue,
};
use crate::teksten::{actualiteit as teksten, algemeen, over_register};

const COLUMNS: &[Column] = &[
    Column::text(teksten::GROEP),
    Column::text(teksten::BIJGEWERKT_TOT),
    Column::text(teksten::OP_TIJD),
    Column::text(teksten::HOE_VAAK),
    Column::text(teksten::VAN_WIE),
];

/// The page.
#[component]
pub fn Actualiteit() -> impl IntoView {
    let api = use_api();
    let dates = Ask::new();
    let ask = move |()| dates.ask(api.actualisaties());
    ask(());
    view! {
        <Page title=teksten::TITEL portal=Portal::Public>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Paragraph text=over_register::ACTUALITEIT />
            <Progress waiting=dates.waiting() text=algemeen::BEZIG_MET_LADEN fout=dates.fout() again=ask />
            {move || dates.answer().and_then(Result::ok).map(|answer| table(answer.actualisaties))}
            <Content blocks=teksten::UITLEG />
        </Page>
    }
}

fn table(groups: Vec<Actualisatie>) -> AnyView {
    let late: Vec<_> = groups.iter().filter(|group| group.te_laat).map(|group| group.doelgroep).collect();
    // On a small screen the column that says so is out of sight.
    let warning =
        (!late.is_empty()).then(|| view! { <Message kind=AlertKind::Warning text=teksten::zijn_te_laat(&late) /> });
    view! {
        {warning}
        <Table
            id="actualiteit"
            caption=teksten::TABEL
            columns=COLUMNS
            rows=groups.iter().map(row).collect()
            row_headers=true
            empty=teksten::GEEN_GROEPEN
        />
    }
    .into_any()
}

fn row(group: &Actualisatie) -> Vec<TextValue> {
    let date = match group.bijgewerkt_tot {
        Some(day) => algemeen::datum(day.day(), day.month(), day.year()).into(),
        None => teksten::NOG_NIET.into(),
    };
    let on_time = if group.te_laat { teksten::TE_LAAT } else { teksten::JA };
    vec![
        teksten::groep(group.doelgroep).into(),
        date,
        on_time.into(),
        teksten::hoe_vaak(group.frequentie).into(),
        teksten::van_wie(group.leverancier).into(),
    ]
}
