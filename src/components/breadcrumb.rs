//! The trail that leads to the page one is on.

use leptos::prelude::*;

use super::{Icon, IconName, anew};
use crate::teksten::algemeen;

/// The trail: the portal, then the page. There is none on the portal's own first page.
#[component]
pub fn Breadcrumb(
    /// Address and name of the portal's first page.
    home: (&'static str, &'static str),
    /// Address and name of the page one is on.
    current: Signal<Option<(&'static str, &'static str)>>,
) -> impl IntoView {
    let trail = move |(href, text): (&'static str, &'static str)| {
        view! {
            <nav class="utrecht-breadcrumb-nav" aria-label=algemeen::KRUIMELPAD>
                <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol" role="list">
                    <li class="utrecht-breadcrumb-nav__item">
                        <a
                            class="nl-link utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--first"
                            href=home.0
                        >
                            {home.1}
                        </a>
                    </li>
                    <li
                        class="utrecht-breadcrumb-nav__separator utrecht-breadcrumb-nav__separator--html-li"
                        aria-hidden="true"
                    >
                        <Icon name=IconName::ChevronRight />
                    </li>
                    <li class="utrecht-breadcrumb-nav__item">
                        <a
                            class="nl-link utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current"
                            href=href
                            aria-current="page"
                        >
                            {text}
                        </a>
                    </li>
                </ol>
            </nav>
        }
    };
    anew(move || current.get().map(trail).into_any())
}
