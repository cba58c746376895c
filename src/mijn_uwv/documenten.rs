//! Mijn documenten: the letters, newest first.

use chrono::Datelike;
use contract::burger::Document;
use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Letter, Page, Paragraph, ParagraphKind, Portal, Progress};
use crate::teksten::{algemeen, mijn_uwv as teksten};

/// The page.
#[component]
pub fn Documenten() -> impl IntoView {
    let api = use_api();
    let letters = Ask::new();
    let ask = move |()| letters.ask(api.documenten());
    ask(());
    view! {
        <Page title=teksten::MENU_DOCUMENTEN portal=Portal::MijnUwv>
            <Paragraph text=teksten::DOCUMENTEN_INLEIDING kind=ParagraphKind::Lead />
            <Progress waiting=letters.waiting() text=algemeen::BEZIG_MET_LADEN fout=letters.fout() again=ask />
            {move || letters.answer().and_then(Result::ok).map(|letters| list(letters.documenten))}
        </Page>
    }
}

fn list(letters: Vec<Document>) -> AnyView {
    if letters.is_empty() {
        return view! {
            <Paragraph text=teksten::DOCUMENTEN_LEEG kind=ParagraphKind::Strong />
            <Paragraph text=teksten::DOCUMENTEN_LEEG_UITLEG />
        }
        .into_any();
    }
    letters
        .into_iter()
        .map(|letter| {
            let sent = letter.verzonden_op;
            let sent = teksten::verzonden_op(&algemeen::datum(sent.day(), sent.month(), sent.year()));
            view! { <Letter title=letter.titel sent=sent paragraphs=letter.alineas /> }
        })
        .collect_view()
        .into_any()
}
