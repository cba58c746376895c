//! What one searches and chooses from a list, what unfolds, and letters in a list.

use leptos::prelude::*;

use super::staat::{Galerij, Staat};
use super::teksten as t;
use crate::components::{
    Badge, Choice, Combobox, Disclosure, Field, Found, Heading, Inbox, InboxItem, LetterText, Paragraph,
};

/// Fields that search, what unfolds, letters.
#[component]
pub(super) fn Zoeken() -> impl IntoView {
    view! {
        <Galerij nummer=10>
            <Velden />
            <Staat kop=t::UITKLAPPEN>
                <Disclosure text=t::UITKLAP_KNOP>
                    <Paragraph text=t::ALINEA />
                </Disclosure>
            </Staat>
            <Brieven />
        </Galerij>
    }
}

/// What is found with a text: as many from the first as were used before.
fn found(text: &'static str, first: usize) -> Found {
    let choice = |(name, detail): (&str, &str)| Choice {
        key: detail.to_owned(),
        name: name.to_owned(),
        detail: detail.to_owned(),
    };
    let choices = t::ZOEK_PLAATSEN.into_iter().filter(|(name, _)| name.to_lowercase().contains(text)).map(choice);
    let choices: Vec<Choice> = choices.collect();
    Found { text: text.to_owned(), total: choices.len(), choices, first, groups: t::ZOEK_GROEPEN }
}

#[component]
fn Velden() -> impl IntoView {
    let states = [
        (t::ZOEK_ALLES, "zoek-alles", Some(found("", 2))),
        (t::ZOEK_GEVONDEN, "zoek-gevonden", Some(found("haar", 0))),
        (t::ZOEK_NIETS, "zoek-niets", None),
    ];
    let fields = states.map(|(kop, id, found)| {
        let field = Field::new(id);
        if let Some(text) = found.as_ref().map(|found| found.text.clone()) {
            field.value.set(text);
        }
        view! {
            <Heading level=3 text=kop />
            <Combobox
                field=field
                label=t::ZOEK_LABEL
                help=t::ZOEK_HULP
                found=Signal::from(found)
                searching=Signal::from(false)
                on_type=|()| ()
                on_choose=move |key: String| field.value.set(key)
                on_unchosen=|()| ()
            />
        }
    });
    view! { <Staat kop=t::PAGINAS[10].1>{fields.into_iter().collect_view()}</Staat> }
}

#[component]
fn Brieven() -> impl IntoView {
    let item = |mark| InboxItem {
        title: t::BRIEF_TITEL.to_owned(),
        href: t::INDEX.to_owned(),
        sent: t::BRIEF_DATUM.to_owned(),
        mark,
    };
    let items = vec![item(Some(t::INVAK_MERK)), item(None)];
    view! {
        <Staat kop=t::INVAK>
            <Inbox items=items />
            <LetterText
                title=t::BRIEF_TITEL.to_owned()
                sent=t::BRIEF_DATUM.to_owned()
                paragraphs=vec![t::BRIEF_TEKST.to_owned()]
            />
            <p>
                <Badge text=t::INVAK_MERK />
            </p>
        </Staat>
    }
}
