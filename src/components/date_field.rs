//! A date that one knows, in three parts: day, month, year.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::date_parts::{DateParts, read_date};
use super::field::{Field, field_class, field_error, field_help, leave};
use crate::follow::follow;
use crate::teksten::velden as teksten;

/// One of the three parts of a date.
#[derive(Clone, Copy)]
struct Part {
    /// What follows the id of the field. The day has none, so that a link in the error summary finds it.
    suffix: &'static str,
    label: &'static str,
    /// What a browser may fill in, when it is a date of birth.
    autocomplete: &'static str,
    class: &'static str,
    of: fn(&mut DateParts) -> &mut String,
}

const SHORT: &str = "utrecht-textbox utrecht-textbox--html-input app-date__input";
const LONG: &str = "utrecht-textbox utrecht-textbox--html-input app-date__input app-date__input--year";

const PARTS: [Part; 3] = [
    Part { suffix: "", label: teksten::DAG, autocomplete: "bday-day", class: SHORT, of: |date| &mut date.day },
    Part {
        suffix: "-maand",
        label: teksten::MAAND,
        autocomplete: "bday-month",
        class: SHORT,
        of: |date| &mut date.month,
    },
    Part { suffix: "-jaar", label: teksten::JAAR, autocomplete: "bday-year", class: LONG, of: |date| &mut date.year },
];

/// A date. The value of the field is `jjjj-mm-dd`, or what was typed, joined by hyphens ([`read_date`] reads both).
#[component]
pub fn DateField(
    /// Its value and error.
    field: Field,
    /// What date.
    legend: &'static str,
    /// Help between the question and the parts.
    #[prop(optional)]
    help: Option<&'static str>,
    /// Whether it is the date of birth of who fills it in.
    #[prop(optional)]
    birthday: bool,
    /// Whether the form cannot do without it.
    #[prop(default = true)]
    required: bool,
    /// What to do when somebody leaves the date, and not when going from part to part.
    #[prop(into)]
    on_leave: Callback<()>,
) -> impl IntoView {
    let typed = RwSignal::new(DateParts::of_value(&field.value.get_untracked()));
    follow(move || {
        let value = field.value.get();
        // Set by somebody else than the person who types here.
        if typed.with_untracked(|typed| typed.value() != value) {
            typed.set(DateParts::of_value(&value));
        }
    });
    let input = |(place, part): (usize, Part)| {
        let id = format!("{}{}", field.id, part.suffix);
        let invalid = move || {
            // Looked at when the error changes, not with each key that is pressed after it.
            let concerned = || field.value.with_untracked(|value| read_date(value)).err();
            field.error.with(Option::is_some) && concerned().is_none_or(|fault| fault.concerns()[place])
        };
        let change = move |event: ev::Event| {
            let text = event_target_value(&event);
            match DateParts::whole(&text).filter(|_| place == 0) {
                Some(whole) => typed.set(whole),
                None => typed.update(|typed| *(part.of)(typed) = text),
            }
            field.value.set(typed.with_untracked(DateParts::value));
        };
        view! {
            <div>
                <label class="utrecht-form-label app-date__label" for=id.clone()>
                    {part.label}
                </label>
                <input
                    class=part.class
                    class=("utrecht-textbox--invalid", invalid)
                    id=id.clone()
                    name=id
                    type="text"
                    inputmode="numeric"
                    autocomplete=if birthday { part.autocomplete } else { "off" }
                    aria-required=required.then_some("true")
                    aria-invalid=move || invalid().then_some("true")
                    aria-describedby=move || invalid().then(|| format!("{}-fout", field.id))
                    prop:value=move || typed.with(|typed| (part.of)(&mut typed.clone()).clone())
                    on:input=change
                />
            </div>
        }
    };
    view! {
        <div class=move || field_class(field)>
            <fieldset
                class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
                aria-describedby=move || field.described_by(help.is_some())
                on:focusout=move |event: ev::FocusEvent| {
                    if !stays_within(&event) {
                        leave(field, &event, on_leave);
                    }
                }
            >
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-label">
                    {legend}
                </legend>
                {field_help(field, help.map(Into::into))}
                {field_error(field)}
                <div class="app-date">{PARTS.into_iter().enumerate().map(input).collect_view()}</div>
            </fieldset>
        </div>
    }
}

/// Whether the focus goes to another part of the same date.
fn stays_within(event: &ev::FocusEvent) -> bool {
    let group = event.current_target().and_then(|group| group.dyn_into::<Element>().ok());
    let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
    group.is_some_and(|group| next.is_some() && group.contains(next.as_ref()))
}
