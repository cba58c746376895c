//! How many rows of a list stand on a page.

use leptos::prelude::*;

/// Links to the same list with other pages, beside what they are about (W6-17).
#[component]
pub fn PageSizes(
    /// What one chooses; ends with a colon.
    label: &'static str,
    /// What one can choose from.
    sizes: &'static [usize],
    /// What is chosen now.
    current: usize,
    /// The address of each.
    #[prop(into)]
    href: Callback<usize, String>,
) -> impl IntoView {
    let link = |size: &usize| {
        view! {
            <li>
                <a
                    class="nl-link app-pages__link"
                    href=href.run(*size)
                    aria-label=format!("{label} {size}")
                    aria-current=(*size == current).then_some("true")
                >
                    {size.to_string()}
                </a>
            </li>
        }
    };
    view! {
        <nav class="app-pages app-pages--sizes" aria-label=label.trim_end_matches(':')>
            <p class="nl-paragraph">{label}</p>
            <ul class="app-pages__list" role="list">
                {sizes.iter().map(link).collect_view()}
            </ul>
        </nav>
    }
}
