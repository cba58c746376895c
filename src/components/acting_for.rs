//! A bar below the header: for whom somebody acts.

use leptos::prelude::*;

/// For whom, and what can be done about it.
#[component]
pub fn ActingFor(
    /// Names the bar.
    label: &'static str,
    /// For whom.
    #[prop(into)]
    who: ViewFnOnce,
    /// What can be done about it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="app-organisatie" aria-label=label>
            <div class="app-organisatie__content">
                <div>{who.run()}</div>
                {children()}
            </div>
        </section>
    }
}
