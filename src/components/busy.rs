//! "Bezig met …", only when it takes long enough to be worth saying.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::changing;

/// How long an answer may take before we say that we are busy, in milliseconds; faster ones would only flash.
const PATIENCE: u32 = 200;

/// Says what is going on, from 200 ms on. It belongs inside a live region.
#[component]
pub fn Busy(
    /// `Bezig met …`.
    text: &'static str,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    // Owned by this component: the timer is cancelled when it goes.
    StoredValue::new_local(Timeout::new(PATIENCE, move || {
        shown.try_set(true);
    }));
    changing(move || shown.get().then(|| view! { <p class="nl-paragraph app-busy">{text}</p> }))
}
