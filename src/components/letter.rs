//! A letter: its subject and date, and the text for who opens it.

use leptos::prelude::*;

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
