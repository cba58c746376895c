//! Running text: turns the blocks of a text file into headings, paragraphs and lists.

use leptos::prelude::*;

use super::{AlertKind, DataList, Heading, LinkLine, Message, Paragraph, PhoneLine, TextList};
use crate::teksten::Blok;

/// Running text.
#[component]
pub fn Content(
    /// What it says, in order.
    blocks: &'static [Blok],
) -> impl IntoView {
    let blocks: Vec<AnyView> = blocks.iter().map(|blok| block(*blok)).collect();
    view! { <div class="app-content app-stack">{blocks}</div> }
}

fn block(blok: Blok) -> AnyView {
    match blok {
        Blok::Kop(text) => view! { <Heading level=2 text=text /> }.into_any(),
        Blok::Tussenkop(text) => view! { <Heading level=3 text=text /> }.into_any(),
        Blok::Alinea(text) => view! { <Paragraph text=text /> }.into_any(),
        Blok::Lijst(items) => view! { <TextList items=items /> }.into_any(),
        Blok::Stappen(items) => view! { <TextList items=items numbered=true /> }.into_any(),
        Blok::MetLink { voor, link, adres, na } => {
            view! { <LinkLine before=voor text=link href=adres after=na /> }.into_any()
        }
        Blok::Telefoon { wie, nummer, tel } => view! { <PhoneLine whose=wie number=nummer dial=tel /> }.into_any(),
        Blok::LetOp(text) => view! { <Message kind=AlertKind::Warning text=text /> }.into_any(),
        Blok::Begrippen(items) => {
            let items = items.iter().map(|(term, meaning)| (*term, (*meaning).into())).collect();
            view! { <DataList items=items /> }.into_any()
        }
    }
}
