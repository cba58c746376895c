//! A letter: its subject and date, and the text for who opens it.

use leptos::prelude::*;

use super::Badge;

/// A letter that opens and closes, with what the browser has for it.
#[component]
pub fn Letter(
    /// What it is about.
    title: String,
    /// When it was sent, in words.
    sent: String,
    /// The text.
    paragraphs: Vec<String>,
) -> impl IntoView {
    let text = paragraphs.into_iter().map(|text| view! { <p class="nl-paragraph">{text}</p> }).collect_view();
    view! {
        <details class="app-letter">
            <summary class="app-letter__summary">
                <strong>{title}</strong>
                " "
                <span class="app-letter__sent">{sent}</span>
            </summary>
            <div class="app-letter__text app-stack">{text}</div>
        </details>
    }
}

/// A letter on a page of its own: all of it, ready to print.
#[component]
pub fn LetterText(
    /// What it is about.
    title: String,
    /// When it was sent, in words.
    sent: String,
    /// The text.
    paragraphs: Vec<String>,
) -> impl IntoView {
    let text = paragraphs.into_iter().map(|text| view! { <p class="nl-paragraph">{text}</p> }).collect_view();
    view! {
        <article class="app-letter app-letter__text app-stack">
            <h2 class="nl-heading nl-heading--level-2">{title}</h2>
            <p class="nl-paragraph app-letter__sent">{sent}</p>
            {text}
        </article>
    }
}

/// A letter in an [`Inbox`].
#[derive(Debug, Clone)]
pub struct InboxItem {
    /// What it is about.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// When it was sent, in words.
    pub sent: String,
    /// What to say of it beside that, such as that nobody read it.
    pub mark: Option<&'static str>,
}

/// Letters below each other, each a way to the letter; what is marked is bold and says so in words too.
#[component]
pub fn Inbox(
    /// In their order.
    items: Vec<InboxItem>,
) -> impl IntoView {
    let items = items.into_iter().map(|InboxItem { title, href, sent, mark }| {
        let title = match mark {
            Some(_) => view! { <strong>{title}</strong> }.into_any(),
            None => title.into_any(),
        };
        let mark = mark.map(|text| view! { <Badge text=text /> });
        view! {
            <li class="app-inbox__item">
                <a class="nl-link" href=href>
                    {title}
                </a>
                " "
                {mark}
                " "
                <span class="app-letter__sent">{sent}</span>
            </li>
        }
    });
    view! {
        <ul class="app-inbox" role="list">
            {items.collect_view()}
        </ul>
    }
}
