//! A choice of one of many, in the browser's own list.

use leptos::ev;
use leptos::prelude::*;

use super::TextValue;
use super::field::{Field, labelled, leave};
use crate::teksten::velden as teksten;

/// A list to choose from. Unless it begins with a choice, the first entry is empty and says what to do.
#[component]
pub fn Select(
    /// Its value and error.
    field: Field,
    /// The label above it.
    label: &'static str,
    /// Help between label and field.
    #[prop(optional)]
    help: Option<&'static str>,
    /// What the empty entry says; `None` where one of the others is chosen from the start.
    #[prop(default = Some(teksten::MAAK_EEN_KEUZE))]
    empty: Option<&'static str>,
    /// Value and text of each entry.
    options: Vec<(TextValue, TextValue)>,
    /// Whether the form cannot do without it.
    #[prop(default = true)]
    required: bool,
    /// What to do when somebody leaves the field.
    #[prop(into)]
    on_leave: Callback<()>,
) -> impl IntoView {
    // It looks as a text field does, with the arrow that the browser draws in the reader's own colours: the design system's
    // own select would add as much to the style sheet as all the other fields together.
    let option = move |(value, text): (TextValue, TextValue)| {
        let chosen = value.clone();
        // By property of each entry: the value of the list itself cannot be set before its entries are there.
        view! {
            <option value=value prop:selected=move || field.value.with(|now| *now == chosen)>
                {text}
            </option>
        }
    };
    let control = view! {
        <select
            class=move || field.either("utrecht-textbox", "utrecht-textbox utrecht-textbox--invalid")
            id=field.id
            name=field.id
            aria-required=required.then_some("true")
            aria-invalid=move || field.invalid()
            aria-describedby=move || field.described_by(help.is_some())
            on:change=move |event: ev::Event| field.value.set(event_target_value(&event))
            on:blur=move |event: ev::FocusEvent| leave(field, &event, on_leave)
        >
            {empty.map(|text| option(("".into(), text.into())))}
            {options.into_iter().map(option).collect_view()}
        </select>
    };
    labelled(field, label, help.map(Into::into), control.into_any())
}
