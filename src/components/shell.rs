//! The frame around every page: skip link, mark of the demonstration, header, main, footer.

use leptos::prelude::*;

use super::{ConnectionBanner, LinkList, anew};
use crate::navigation::{self, Navigation, Shown};
use crate::paths;
use crate::teksten::algemeen;

/// The frame; the page of the route goes in its `<main>`.
#[component]
pub fn Shell(
    /// The name in the header. `\u{ad}` in it is where a long word may break.
    brand: &'static str,
    /// Where the name leads.
    home: &'static str,
    /// The page.
    page: ViewFn,
    /// At the right of the header: who is signed in.
    #[prop(optional, into)]
    account: ViewFnOnce,
    /// Below the header: for whom one acts.
    #[prop(optional, into)]
    bar: ViewFnOnce,
    /// Beside the page: the menu.
    #[prop(optional, into)]
    side: Option<ViewFnOnce>,
    /// Above the page: the trail that leads to it.
    #[prop(optional, into)]
    trail: ViewFnOnce,
) -> impl IntoView {
    navigation::show_in_index(Shown::App);
    let grid = if side.is_some() {
        "utrecht-page-body__content app-grid app-grid--with-side"
    } else {
        "utrecht-page-body__content app-grid"
    };
    view! {
        <div class="utrecht-page-layout">
            <SkipLink />
            <header>
                <Banner />
                <ConnectionBanner />
                <div class="utrecht-page-header">
                    <div class="utrecht-page-header__content app-header">
                        <a class="app-brand" href=home>
                            <img class="app-brand__image" src="/favicon.svg" alt="" width="40" height="40" />
                            <span>
                                <span class="app-brand__name">{brand}</span>
                                <span class="app-brand__mark">{algemeen::DEMONSTRATIE_MERK}</span>
                            </span>
                        </a>
                        {account.run()}
                    </div>
                </div>
                {bar.run()}
            </header>
            <div class="utrecht-page-body">
                <div class=grid>
                    {side.map(ViewFnOnce::run)}
                    <div class="app-main">
                        {trail.run()}
                        <main id="inhoud" tabindex="-1" class="app-stack">
                            {anew(move || page.run())}
                        </main>
                    </div>
                </div>
            </div>
            <Footer />
        </div>
    }
}

/// The frame of an identity provider, which must look like another site. No links out of it but its own: one signs in or cancels.
#[component]
pub fn IdentityProviderShell(
    /// The name of the identity provider.
    name: &'static str,
    /// That it is not the real one.
    notice: &'static str,
    /// The page.
    page: ViewFn,
) -> impl IntoView {
    navigation::show_in_index(Shown::App);
    view! {
        <div class="utrecht-page-layout app-idp">
            <SkipLink />
            <header>
                <Banner />
                <ConnectionBanner />
                <div class="app-idp__header">
                    <p class="nl-paragraph app-idp__brand">
                        {name} " " <span class="app-idp__mark">{algemeen::DEMONSTRATIE_MERK}</span>
                    </p>
                </div>
            </header>
            <main id="inhoud" tabindex="-1" class="app-idp__main app-stack">
                <p class="nl-paragraph app-idp__notice">{notice}</p>
                {anew(move || page.run())}
            </main>
        </div>
    }
}

/// At the right of the header: who is signed in, and what he can do about it.
#[component]
pub fn Account(
    /// The name.
    naam: String,
    /// The way out.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="app-user">
            <p class="nl-paragraph">
                <span class="app-visually-hidden">{algemeen::INGELOGD_ALS} " "</span>
                {naam}
            </p>
            {children()}
        </div>
    }
}

/// First in the tab order; moves the focus, not the address.
#[component]
fn SkipLink() -> impl IntoView {
    view! {
        <a
            class="nl-skip-link nl-skip-link--visible-on-focus"
            href="#inhoud"
            on:click=move |event| {
                event.prevent_default();
                navigation::focus_id("inhoud");
            }
        >
            {algemeen::NAAR_INHOUD}
        </a>
    }
}

/// Nobody may take this for UWV's own website.
#[component]
fn Banner() -> impl IntoView {
    view! {
        <div class="app-banner">
            <p class="nl-paragraph">
                <strong>{algemeen::DEMONSTRATIE_MERK} "."</strong>
                " "
                {algemeen::DEMONSTRATIE_ZIN}
            </p>
        </div>
    }
}

/// The links at the foot of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let links = vec![
        (paths::OVER_REGISTER, algemeen::VOET_OVER_REGISTER),
        (paths::CONTACT, algemeen::VOET_CONTACT),
        (paths::PRIVACY, algemeen::VOET_PRIVACY),
        (paths::TOEGANKELIJKHEID, algemeen::VOET_TOEGANKELIJKHEID),
    ];
    view! {
        <footer class="utrecht-page-footer">
            <div class="utrecht-page-footer__content app-footer">
                <p class="nl-paragraph app-footer__text">
                    <strong>{algemeen::VOET_DEMONSTRATIE}</strong>
                    " "
                    {algemeen::VOET_VERZONNEN}
                </p>
                <nav aria-label=algemeen::VOET>
                    <LinkList links=links />
                </nav>
            </div>
        </footer>
    }
}

/// Says to a screen reader that another page stands. Once, around all pages: a live region must be there before it speaks.
#[component]
pub fn Announcer() -> impl IntoView {
    let announcement = use_context::<Navigation>().map(Navigation::announcement);
    let text = anew(move || announcement.and_then(|text| text.get()).map(|text| view! { <p>{text}</p> }).into_any());
    view! {
        <div class="app-visually-hidden" role="status">
            {text}
        </div>
    }
}
