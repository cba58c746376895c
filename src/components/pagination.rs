//! From page to page of a long list.

use leptos::prelude::*;

use crate::teksten::velden as teksten;

/// The pages that get a link; `None` is where some are left out. First and last, and the one before and after this one.
pub fn pages_to_show(current: usize, total: usize) -> Vec<Option<usize>> {
    let near = |page: usize| page == 1 || page == total || page.abs_diff(current) <= 1;
    // Three dots in the place of one page would be no shorter.
    let shown = |page: usize| near(page) || near(page.saturating_sub(1)) && near(page + 1);
    let mut pages: Vec<Option<usize>> = (1..=total).map(|page| shown(page).then_some(page)).collect();
    pages.dedup();
    pages
}

/// Links to the other pages of a list: real ones, so that one can also open them elsewhere. One page needs none.
#[component]
pub fn Pagination(
    /// Of what list; names this part of the page.
    name: &'static str,
    /// The page one is on, from 1.
    current: usize,
    /// How many there are.
    total: usize,
    /// The address of a page.
    #[prop(into)]
    href: Callback<usize, String>,
) -> impl IntoView {
    let step = |page: usize, text: &'static str, rel: &'static str| {
        view! {
            <a class="nl-link app-pages__link" href=href.run(page) rel=rel>
                {text}
            </a>
        }
    };
    // W6-16: the first of the numbers says what they are.
    let shown = |page: usize| if page == 1 { teksten::pagina(page) } else { page.to_string() };
    let number = |page: Option<usize>| {
        let link = page.map(|page| {
            view! {
                <a
                    class="nl-link app-pages__link"
                    href=href.run(page)
                    aria-label=teksten::pagina(page)
                    aria-current=(page == current).then_some("page")
                >
                    {shown(page)}
                </a>
            }
        });
        let gap = page.is_none().then(|| view! { <span class="app-pages__gap">"…"</span> });
        view! { <li>{link} {gap}</li> }
    };
    (total > 1).then(|| {
        view! {
            <nav class="app-pages" aria-label=name>
                <p class="nl-paragraph">{teksten::pagina_van(current, total)}</p>
                {(current > 1).then(|| step(current - 1, teksten::VORIGE_PAGINA, "prev"))}
                <ol class="app-pages__list" role="list">
                    {pages_to_show(current, total).into_iter().map(number).collect_view()}
                </ol>
                {(current < total).then(|| step(current + 1, teksten::VOLGENDE_PAGINA, "next"))}
            </nav>
        }
    })
}
