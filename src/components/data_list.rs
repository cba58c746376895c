//! Names and values, as in "Naam: H. de Blauw".

use leptos::prelude::*;

use super::TextValue;

/// A list of names and values.
#[component]
pub fn DataList(
    /// Each name with its value, in order.
    items: Vec<(&'static str, TextValue)>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|(key, value)| {
            view! {
                <div class="utrecht-data-list__item">
                    <dt class="utrecht-data-list__item-key">{key}</dt>
                    <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="utrecht-data-list utrecht-data-list--rows">{items}</dl> }
}
