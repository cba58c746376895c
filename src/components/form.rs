//! A form: checked by us and not by the browser, and never sent by the browser.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// A form. Its submit button, or Enter in one of its fields, sends it.
#[component]
pub fn Form(
    /// What sending it does.
    #[prop(into)]
    on_submit: Callback<()>,
    /// The fields and the buttons.
    children: Children,
) -> impl IntoView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.run(());
    };
    view! {
        <form class="app-stack" novalidate on:submit=submit>
            {children()}
        </form>
    }
}
