//! Documenten: what UWV sent to the organisation, and one of these documents.

use chrono::Datelike;
use contract::burger::Document;
use contract::werkgever::{DocumentKort, Functie};
use leptos::prelude::*;

use super::gemachtigd::MetFunctie;
use super::organisatie::use_organisatie;
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{
    Actions, Button, ButtonKind, Inbox, InboxItem, LetterText, LinkLine, Page, Paragraph, ParagraphKind, Portal,
    Progress,
};
use crate::paths;
use crate::router::use_router;
use crate::teksten::{algemeen, mijn_uwv, werkgevers_documenten as teksten};

/// The page with all documents.
#[component]
pub fn Werkgeversdocumenten() -> impl IntoView {
    view! {
        <MetFunctie functie=Functie::Documenten>
            <Lijst />
        </MetFunctie>
    }
}

#[component]
fn Lijst() -> impl IntoView {
    let api = use_api();
    let organisatie = use_organisatie();
    let kenmerk = organisatie.organisatie().kenmerk.clone();
    let documents = Ask::new();
    let ask = move |()| documents.ask(api.werkgeversdocumenten(kenmerk.clone()));
    ask(());
    let item = move |document: DocumentKort| {
        let page = paths::adres(paths::WERKGEVERSDOCUMENT, &organisatie.organisatie().kenmerk);
        InboxItem {
            title: document.titel,
            href: paths::with_value(&page, paths::DOCUMENT, &document.kenmerk),
            sent: sent(document.verzonden_op),
            mark: (!document.gelezen).then_some(teksten::ONGELEZEN),
        }
    };
    let list = move || {
        let items: Vec<InboxItem> = documents.answer()?.ok()?.documenten.into_iter().map(&item).collect();
        Some(if items.is_empty() {
            view! { <Paragraph text=teksten::LEEG kind=ParagraphKind::Strong /> }.into_any()
        } else {
            view! { <Inbox items=items /> }.into_any()
        })
    };
    view! {
        <Page title=teksten::TITEL portal=Portal::Werkgeversportaal>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Progress waiting=documents.waiting() text=algemeen::BEZIG_MET_LADEN fout=documents.fout() again=ask />
            {move || list()}
        </Page>
    }
}

/// The page with one document.
#[component]
pub fn Werkgeversdocument() -> impl IntoView {
    view! {
        <MetFunctie functie=Functie::Documenten>
            <Een />
        </MetFunctie>
    }
}

#[component]
fn Een() -> impl IntoView {
    let api = use_api();
    let organisatie = use_organisatie();
    let back = organisatie.adres(paths::WERKGEVERSDOCUMENTEN);
    let which = use_router().query(paths::DOCUMENT).unwrap_or_default();
    let document = Ask::new();
    let ask = move |()| {
        let (organisatie, which) = (organisatie.clone(), which.clone());
        document.ask(async move {
            let answer = api.werkgeversdocument(organisatie.organisatie().kenmerk.clone(), which).await?;
            // From now on it is read.
            if !document.is_gone() {
                organisatie.reread();
            }
            Ok(answer)
        });
    };
    ask(());
    view! {
        <Page title=teksten::DOCUMENT_TITEL portal=Portal::Werkgeversportaal>
            <Progress waiting=document.waiting() text=algemeen::BEZIG_MET_LADEN fout=document.fout() again=ask />
            {move || document.answer().and_then(Result::ok).map(letter)}
            <LinkLine text=teksten::TERUG href=back />
        </Page>
    }
}

fn letter(document: Document) -> AnyView {
    let print = |()| {
        // A browser that cannot print leaves nothing to do about it.
        let _ = window().print();
    };
    view! {
        <LetterText title=document.titel sent=sent(document.verzonden_op) paragraphs=document.alineas />
        <Actions>
            <Button kind=ButtonKind::Secondary text=teksten::AFDRUKKEN on_press=print />
        </Actions>
    }
    .into_any()
}

fn sent(day: chrono::NaiveDate) -> String {
    mijn_uwv::verzonden_op(&algemeen::datum(day.day(), day.month(), day.year()))
}
