//! Something that most people do not need, behind a button that shows it.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Icon, IconName};

/// A button that shows and hides what is below it, with what the browser has for it. What is below it is only made once it
/// is opened.
#[component]
pub fn Disclosure(
    /// What the button says.
    text: &'static str,
    /// What it shows.
    children: ChildrenFn,
) -> impl IntoView {
    let opened = RwSignal::new(false);
    let toggle = move |event: ev::Event| {
        let details = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if details.is_some_and(|details| details.has_attribute("open")) {
            opened.set(true);
        }
    };
    view! {
        <details class="app-disclosure" on:toggle=toggle>
            <summary class="nl-button nl-button--secondary">
                {text} <Icon name=IconName::ChevronRight />
            </summary>
            <div class="app-disclosure__content app-stack">{move || opened.get().then(|| children())}</div>
        </details>
    }
}
