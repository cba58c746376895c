//! The menu of a portal.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::router::use_router;

/// One entry of the menu.
#[derive(Debug, Clone, Copy)]
pub struct MenuItem {
    /// What it says.
    pub text: &'static str,
    /// Where it goes.
    pub href: &'static str,
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
    items: &'static [MenuItem],
) -> impl IntoView {
    let pathname = use_router().pathname();
    let entries = items
        .iter()
        .map(|item| {
            view! {
                <li class="denhaag-side-navigation__item">
                    <a
                        class="denhaag-side-navigation__link"
                        href=item.href
                        aria-current=move || pathname.with(|path| is_current(item, path)).then_some("page")
                    >
                        <Icon name=item.icon />
                        {item.text}
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
    pathname == item.href || !item.exact && pathname.strip_prefix(item.href).is_some_and(|rest| rest.starts_with('/'))
}
