//! One thing to agree with or not, such as a declaration.

use leptos::ev;
use leptos::prelude::*;

use super::field::{Field, field_class, field_error, field_help};

/// The value of a field whose checkbox is checked; the value of one that is not is empty.
pub const CHECKED: &str = "ja";

/// A checkbox, not checked beforehand unless the field says so.
#[component]
pub fn Checkbox(
    /// Its value ([`CHECKED`] or nothing) and error.
    field: Field,
    /// What one agrees with.
    label: &'static str,
    /// Help above it.
    #[prop(optional)]
    help: Option<&'static str>,
    /// Whether the form cannot do without it.
    #[prop(default = true)]
    required: bool,
    /// What to do when somebody checked it, or no longer.
    #[prop(into)]
    on_choose: Callback<()>,
) -> impl IntoView {
    let change = move |event: ev::Event| {
        let value = if event_target_checked(&event) { CHECKED } else { "" };
        field.value.set(value.to_owned());
        on_choose.run(());
    };
    view! {
        <div class=move || field_class(field)>
            {field_help(field, help.map(Into::into))} {field_error(field)}
            <div class="utrecht-form-field utrecht-form-field--radio">
                <input
                    class="utrecht-form-field__input app-checkbox"
                    type="checkbox"
                    id=field.id
                    name=field.id
                    aria-required=required.then_some("true")
                    aria-invalid=move || field.invalid()
                    aria-describedby=move || field.described_by(help.is_some())
                    prop:checked=move || field.value.with(|value| value == CHECKED)
                    on:change=change
                />
                <div class="utrecht-form-field__label">
                    <label class="utrecht-form-label utrecht-form-label--radio" for=field.id>
                        {label}
                    </label>
                </div>
            </div>
        </div>
    }
}

/// Checkboxes that answer one question together.
#[component]
pub fn CheckboxGroup(
    /// Names the group; unique on the page.
    id: &'static str,
    /// The question.
    legend: &'static str,
    /// The checkboxes.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" aria-labelledby=id>
            <legend
                class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-label"
                id=id
            >
                {legend}
            </legend>
            {children()}
        </fieldset>
    }
}
