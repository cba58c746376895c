//! The place of what is still to come.

use leptos::prelude::*;

/// Grey lines where text will be, after 200 ms. For the eye only: beside it stands a text that says that we are busy.
#[component]
pub fn Skeleton(
    /// How many lines; about as many as will come, so that nothing jumps.
    lines: usize,
) -> impl IntoView {
    let lines = (0..lines).map(|_| view! { <div class="app-skeleton__line"></div> }).collect_view();
    view! {
        <div class="app-skeleton" aria-hidden="true">
            {lines}
        </div>
    }
}
