//! A choice of one of a few, none chosen beforehand.

use leptos::prelude::*;

use super::field::{Field, field_class, field_error};

/// A group of radio buttons; the value of the field is the value of the chosen one.
#[component]
pub fn RadioGroup(
    /// Its value and error.
    field: Field,
    /// The question.
    legend: &'static str,
    /// Value and label of each option. The first one has the id of the field, so that a link in the error summary finds it.
    options: &'static [(&'static str, &'static str)],
    /// What to do when somebody chose.
    #[prop(into)]
    on_choose: Callback<()>,
) -> impl IntoView {
    let radios = options
        .iter()
        .enumerate()
        .map(|(index, (value, label))| {
            let id = if index == 0 { field.id.to_owned() } else { format!("{}-{value}", field.id) };
            view! {
                <div class="utrecht-form-field utrecht-form-field--radio">
                    <input
                        class="utrecht-form-field__input utrecht-radio-button utrecht-radio-button--html-input"
                        type="radio"
                        name=field.id
                        id=id.clone()
                        value=*value
                        prop:checked=move || field.value.with(|chosen| chosen == value)
                        on:change=move |_| {
                            field.value.set((*value).to_owned());
                            on_choose.run(());
                        }
                    />
                    <div class="utrecht-form-field__label">
                        <label class="utrecht-form-label utrecht-form-label--radio" for=id>
                            {*label}
                        </label>
                    </div>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class=move || field_class(field)>
            <fieldset
                class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
                role="radiogroup"
                aria-required="true"
                aria-invalid=move || field.invalid()
                aria-labelledby=format!("{}-vraag", field.id)
                aria-describedby=move || field.described_by(false)
            >
                <legend
                    class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-label"
                    id=format!("{}-vraag", field.id)
                >
                    {legend}
                </legend>
                {field_error(field)}
                {radios}
            </fieldset>
        </div>
    }
}
