//! A card: one subject of a page, with its own heading.

use leptos::prelude::*;

/// A card with a heading of level 2.
#[component]
pub fn Card(
    /// Names the section; unique on the page.
    id: &'static str,
    /// The heading. `\u{ad}` in it is where a long word may break.
    heading: &'static str,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="utrecht-card" aria-labelledby=id>
            <div class="utrecht-card__content">
                <div class="utrecht-card__heading">
                    <h2 class="nl-heading nl-heading--level-2" id=id>
                        {heading}
                    </h2>
                </div>
                <div class="utrecht-card__body app-stack">{children()}</div>
            </div>
        </section>
    }
}

/// A card that is a way to another page.
#[component]
pub fn LinkCard(
    /// Where it leads.
    href: &'static str,
    /// The link.
    heading: &'static str,
    /// What one finds there.
    text: &'static str,
) -> impl IntoView {
    view! {
        <section class="utrecht-card app-card--accent">
            <div class="utrecht-card__content">
                <div class="utrecht-card__heading">
                    <h2 class="nl-heading nl-heading--level-3">
                        <a class="nl-link" href=href>
                            {heading}
                        </a>
                    </h2>
                </div>
                <div class="utrecht-card__body">
                    <p class="nl-paragraph">{text}</p>
                </div>
            </div>
        </section>
    }
}

/// Cards beside each other, each a way to another page.
#[component]
pub fn LinkCards(
    /// The cards.
    children: Children,
) -> impl IntoView {
    view! { <div class="app-cards">{children()}</div> }
}
