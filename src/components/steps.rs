//! Where one is in a form of more than one page.

use leptos::prelude::*;

use super::anew;
use crate::teksten::velden as teksten;

/// The steps of a form. No links: one goes back with the button of the form, which keeps what was filled in.
#[component]
pub fn Steps(
    /// The name of each, in order.
    steps: &'static [&'static str],
    /// The one that one is at, from 1.
    #[prop(into)]
    current: Signal<usize>,
) -> impl IntoView {
    anew(move || {
        let current = current.get();
        let items = steps.iter().zip(1..).map(|(name, number): (_, usize)| {
            let done = (number < current).then(|| view! { <span class="app-small">{teksten::STAP_KLAAR}</span> });
            view! {
                <li class="app-steps__item" aria-current=(number == current).then_some("step")>
                    <span>{*name}</span>
                    " "
                    {done}
                </li>
            }
        });
        let name = steps.get(current.saturating_sub(1)).copied().unwrap_or_default();
        view! {
            <div>
                <p class="nl-paragraph">
                    <strong>{teksten::stap(current, steps.len(), name)}</strong>
                </p>
                <ol class="app-steps__list" role="list">
                    {items.collect_view()}
                </ol>
            </div>
        }
        .into_any()
    })
}
