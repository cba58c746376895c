//! A card: one subject of a page, with its own heading.

use leptos::prelude::*;

use super::TextValue;
use crate::teksten::algemeen;

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

/// A card that says what one can do elsewhere, with the link to do it.
#[component]
pub fn LinkBlock(
    /// What it is about.
    heading: &'static str,
    /// What one can do there.
    text: &'static str,
    /// The link.
    link: &'static str,
    /// Where it leads; perhaps to another website.
    #[prop(into)]
    href: TextValue,
    /// Between the text and the link.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let elsewhere = (!href.starts_with('/'))
        .then(|| view! { <span class="app-visually-hidden">" " {algemeen::ANDERE_WEBSITE}</span> });
    view! {
        <section class="utrecht-card app-card--accent">
            <div class="utrecht-card__content">
                <div class="utrecht-card__heading">
                    <h2 class="nl-heading nl-heading--level-3">{heading}</h2>
                </div>
                <div class="utrecht-card__body app-stack app-stack--tight">
                    <p class="nl-paragraph">{text}</p>
                    {children.map(|children| children())}
                    <p class="nl-paragraph">
                        <a class="nl-link" href=href>
                            {link}
                            {elsewhere}
                        </a>
                    </p>
                </div>
            </div>
        </section>
    }
}

/// A card of nothing but links.
#[component]
pub fn LinksBlock(
    /// What they are about.
    heading: &'static str,
    /// Address and text of each; perhaps of another website.
    links: Vec<(String, &'static str)>,
) -> impl IntoView {
    let items = links.into_iter().map(|(href, text)| {
        let elsewhere = (!href.starts_with('/'))
            .then(|| view! { <span class="app-visually-hidden">" " {algemeen::ANDERE_WEBSITE}</span> });
        view! {
            <li class="utrecht-link-list__item">
                <a class="nl-link utrecht-link-list__link" href=href>
                    {text}
                    {elsewhere}
                </a>
            </li>
        }
    });
    view! {
        <section class="utrecht-card app-card--accent">
            <div class="utrecht-card__content">
                <div class="utrecht-card__heading">
                    <h2 class="nl-heading nl-heading--level-3">{heading}</h2>
                </div>
                <div class="utrecht-card__body">
                    <ul class="utrecht-link-list utrecht-link-list--html-ul" role="list">
                        {items.collect_view()}
                    </ul>
                </div>
            </div>
        </section>
    }
}

/// Cards beside each other, each a way to another page.
#[component]
pub fn LinkCards(
    /// Whether there are so few that they stand better below each other.
    #[prop(optional)]
    few: bool,
    /// The cards.
    children: Children,
) -> impl IntoView {
    let class = if few { "app-cards app-cards--few" } else { "app-cards" };
    view! { <div class=class>{children()}</div> }
}
