//! All faults of a form together, above it: it takes the focus after a press on the button, and links to each field.

use leptos::html::H2;
use leptos::prelude::*;

use super::{Alert, AlertKind, Field, anew, changing};
use crate::follow::follow;
use crate::navigation;
use crate::teksten::algemeen;

/// The summary. It shows from the first time that `attempts` changes, for as long as there are faults.
#[component]
pub fn ErrorSummary(
    /// The fields of the form, in the order of the page.
    fields: Vec<Field>,
    /// How often the form was sent with faults; each time the summary takes the focus.
    attempts: Signal<usize>,
) -> impl IntoView {
    let heading = NodeRef::<H2>::new();
    let fields = StoredValue::new(fields);
    let has_errors = Memo::new(move |_| {
        attempts.get() > 0 && fields.with_value(|all| all.iter().any(|field| field.error.with(Option::is_some)))
    });
    follow(move || {
        if attempts.get() > 0 {
            request_animation_frame(move || {
                if let Some(heading) = heading.try_get_untracked().flatten() {
                    let _ = heading.focus();
                }
            });
        }
    });
    let entries = move || {
        fields.with_value(|all| {
            let entries = all.iter().filter_map(|field| field.error.get().map(|text| entry(field.id, &text)));
            entries.collect_view().into_any()
        })
    };
    changing(move || {
        has_errors.get().then(|| {
            view! {
                <Alert kind=AlertKind::Error extra_class="app-errors">
                    <h2 class="nl-heading nl-heading--level-3" tabindex="-1" node_ref=heading>
                        {algemeen::FOUTEN_IN_FORMULIER}
                    </h2>
                    <ul class="utrecht-unordered-list">{anew(entries)}</ul>
                </Alert>
            }
        })
    })
}

/// In the summary the word "Invoerfout:" would only repeat itself.
fn entry(id: &'static str, text: &str) -> impl IntoView + use<> {
    let text = text.strip_prefix("Invoerfout: ").unwrap_or(text);
    let mut text = text.to_owned();
    // Our own sentences begin with a letter of ASCII; the table of all capitals there are would weigh 5 kB.
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    view! {
        <li class="utrecht-unordered-list__item">
            <a
                class="nl-link"
                href=format!("#{id}")
                on:click=move |event| {
                    event.prevent_default();
                    navigation::focus_id(id);
                }
            >
                {text}
            </a>
        </li>
    }
}
