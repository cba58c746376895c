//! The trail that leads to the page one is on.

use leptos::prelude::*;

use super::{Icon, IconName, TextValue, anew};
use crate::teksten::algemeen;

/// Address and name of a page.
pub type Step = (TextValue, &'static str);

/// The trail: the portal, then the page. There is none on the portal's own first page.
#[component]
pub fn Breadcrumb(
    /// Address and name of the portal's first page.
    home: (&'static str, &'static str),
    /// Address and name of the page one is on.
    current: Signal<Option<(&'static str, &'static str)>>,
) -> impl IntoView {
    let step = |(href, text): (&'static str, &'static str)| (TextValue::from(href), text);
    let steps = Signal::derive(move || match current.get() {
        Some(current) => vec![step(home), step(current)],
        None => Vec::new(),
    });
    view! { <Trail steps=steps /> }
}

/// A trail of any length; the last step is the page one is on. None without steps.
#[component]
pub fn Trail(
    /// The pages, from the first page of the portal on.
    steps: Signal<Vec<Step>>,
) -> impl IntoView {
    let trail = move || {
        let steps = steps.get();
        let last = steps.len().checked_sub(1)?;
        let steps = steps.into_iter().enumerate().map(|(place, step)| item(step, place == 0, place == last));
        Some(view! {
            <nav class="utrecht-breadcrumb-nav" aria-label=algemeen::KRUIMELPAD>
                <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol" role="list">
                    {steps.collect_view()}
                </ol>
            </nav>
        })
    };
    anew(move || trail().into_any())
}

fn item((href, text): Step, first: bool, last: bool) -> AnyView {
    let class = match (first, last) {
        (true, _) => "nl-link utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--first",
        (false, true) => "nl-link utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current",
        (false, false) => "nl-link utrecht-breadcrumb-nav__link",
    };
    let separator = (!first).then(|| {
        view! {
            <li class="utrecht-breadcrumb-nav__separator utrecht-breadcrumb-nav__separator--html-li" aria-hidden="true">
                <Icon name=IconName::ChevronRight />
            </li>
        }
    });
    view! {
        {separator}
        <li class="utrecht-breadcrumb-nav__item">
            <a class=class href=href aria-current=last.then_some("page")>
                {text}
            </a>
        </li>
    }
    .into_any()
}
