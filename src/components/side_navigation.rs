//! The menu of a portal.

use leptos::prelude::*;

use super::{Icon, IconName, TextValue};
use crate::router::use_router;
use crate::teksten::algemeen;

/// One entry of the menu.
#[derive(Debug, Clone)]
pub struct MenuItem {
    /// What it says.
    pub text: &'static str,
    /// Where it goes; perhaps with a query, or to another website.
    pub href: TextValue,
    /// Beside the text.
    pub icon: IconName,
    /// Whether only the page itself makes it the current one, and not the pages below it.
    pub exact: bool,
}

/// The menu; the entry of the page one is on has `aria-current` and is bold.
#[component]
pub fn SideNavigation(
    /// What a screen reader calls it.
    label: &'static str,
    /// The entries, in order.
    #[prop(into)]
    items: Vec<MenuItem>,
) -> impl IntoView {
    let pathname = use_router().pathname();
    let entries = items
        .into_iter()
        .map(|item| {
            let MenuItem { text, icon, href, .. } = item.clone();
            let elsewhere = !href.starts_with('/');
            let elsewhere =
                elsewhere.then(|| view! { <span class="app-visually-hidden">" " {algemeen::ANDERE_WEBSITE}</span> });
            view! {
                <li class="denhaag-side-navigation__item">
                    <a
                        class="denhaag-side-navigation__link"
                        href=href
                        aria-current=move || pathname.with(|path| is_current(&item, path)).then_some("page")
                    >
                        <Icon name=icon />
                        {text}
                        {elsewhere}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="denhaag-side-navigation app-side" aria-label=label>
            <ul class="denhaag-side-navigation__list" role="list">
                {entries}
            </ul>
        </nav>
    }
}

fn is_current(item: &MenuItem, pathname: &str) -> bool {
    let page = item.href.split_once('?').map_or(&*item.href, |(page, _)| page);
    pathname == page || !item.exact && pathname.strip_prefix(page).is_some_and(|rest| rest.starts_with('/'))
}
