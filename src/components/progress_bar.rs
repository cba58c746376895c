//! How far something is that takes long, and of which one can know how long.

use leptos::prelude::*;

use super::anew;

/// How far it is. Seen at every step; heard at every quarter.
#[component]
pub fn ProgressBar(
    /// Unique on the page; the id of the text that names it is made of it.
    id: &'static str,
    /// What there will be in all, at least 1.
    total: u32,
    /// What there is.
    #[prop(into)]
    value: Signal<u32>,
    /// What is seen: how much of how much.
    text: fn(u32, u32) -> String,
    /// What is heard: the quarters that there are.
    quarter: fn(u32) -> String,
    /// What one can do meanwhile: the buttons.
    children: Children,
) -> impl IntoView {
    let quarters = Memo::new(move |_| u64::from(value.get()) * 4 / u64::from(total.max(1)));
    let heard = move || {
        let quarters = u32::try_from(quarters.get()).unwrap_or(4);
        // The beginning is told by who shows it, the end by what comes after.
        (1..4).contains(&quarters).then(|| view! { <p>{quarter(quarters)}</p> }).into_any()
    };
    view! {
        <div class="app-progress app-stack" id=id>
            <p class="nl-paragraph" id=format!("{id}-tekst")>
                {anew(move || view! { <span>{text(value.get(), total)}</span> }.into_any())}
            </p>
            <progress aria-labelledby=format!("{id}-tekst") max=total.to_string() prop:value=move || f64::from(value.get())></progress>
            <div class="app-visually-hidden" role="status">
                {anew(heard)}
            </div>
            {children()}
        </div>
    }
}
