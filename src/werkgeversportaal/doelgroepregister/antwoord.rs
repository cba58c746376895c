//! W8: the answer about one person, and why there is none for now.

use contract::werkgever::BsnAntwoord;
use leptos::prelude::*;

use crate::api_client::ApiFout;
use crate::components::{Alert, AlertKind, Column, LinkLine, Live, Paragraph, ParagraphKind, Table, TextValue};
use crate::paths;
use crate::teksten::{algemeen, werkgevers_doelgroepregister as teksten};

const COLUMNS: &[Column] = &[
    Column::text(teksten::KOLOM_BSN),
    Column::text(teksten::KOLOM_GEREGISTREERD),
    Column::text(teksten::KOLOM_EINDDATUM),
];

/// The answer, with the number that it is about: the field may hold another one by now.
#[component]
pub(super) fn Antwoord(
    /// The answer, if there is one.
    antwoord: Signal<Option<BsnAntwoord>>,
) -> impl IntoView {
    let sentence = move || {
        antwoord.get().map(|antwoord| {
            let (kind, text) = if antwoord.geregistreerd {
                (AlertKind::Ok, teksten::TELT_MEE)
            } else {
                (AlertKind::Info, teksten::TELT_NIET_MEE)
            };
            view! {
                <Alert kind=kind>
                    <Paragraph text=text kind=ParagraphKind::Strong />
                </Alert>
            }
        })
    };
    view! {
        <Live>{move || sentence()}</Live>
        {move || antwoord.get().map(table)}
    }
}

fn table(antwoord: BsnAntwoord) -> impl IntoView {
    let (geregistreerd, leeg) = if antwoord.geregistreerd {
        (teksten::JA, teksten::ONBEPAALDE_TIJD)
    } else {
        (teksten::NEE, teksten::GEEN_EINDDATUM)
    };
    let einddatum: TextValue = antwoord.einddatum.map_or_else(|| "".into(), |dag| algemeen::dag(dag).into());
    let rows = vec![vec![antwoord.bsn.into(), geregistreerd.into(), einddatum]];
    view! {
        <Table
            id="resultaat"
            caption=teksten::ZOEKRESULTATEN
            columns=COLUMNS
            rows=rows
            row_headers=true
            empty_cell=leeg
            empty=teksten::GEEN_RIJ
        />
    }
}

/// Too many questions: until when, why, and what one can do meanwhile.
#[component]
pub(super) fn Limiet(
    /// The problem, which tells when again.
    fout: ApiFout,
    /// The company that asks.
    organisatie: String,
) -> impl IntoView {
    let when = match (fout.opnieuw_op(), fout.opnieuw_om()) {
        (Some(dag), Some(tijd)) => teksten::limiet_op(&algemeen::dag(dag), tijd),
        (None, Some(tijd)) => teksten::limiet_vandaag(tijd),
        _ => teksten::LIMIET_LATER.to_owned(),
    };
    view! {
        <Alert kind=AlertKind::Warning>
            <Paragraph text=teksten::LIMIET_KOP kind=ParagraphKind::Strong />
            <Paragraph text=when />
            <Paragraph text=teksten::LIMIET_WAAROM />
            <Paragraph text=teksten::LIMIET_WEL />
            <LinkLine text=teksten::NAAR_PERSONEEL href=paths::adres(paths::PERSONEEL, &organisatie) />
        </Alert>
    }
}
