//! A field of more lines, that tells how much still fits.

use gloo_timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;

use super::anew;
use super::field::{Field, labelled, leave};
use crate::teksten::velden as teksten;

/// So long somebody must not have typed before a screen reader is told what is left, in milliseconds.
const REST: u32 = 1_000;

/// How many characters still fit; less than none when there are too many.
pub fn characters_left(text: &str, max: usize) -> isize {
    let typed = text.chars().count();
    isize::try_from(max).unwrap_or(isize::MAX).saturating_sub_unsigned(typed)
}

/// A field of more lines. What is too much is told, never cut off.
#[component]
pub fn TextArea(
    /// Its value and error.
    field: Field,
    /// The label above it.
    label: &'static str,
    /// Help between label and field.
    #[prop(optional)]
    help: Option<&'static str>,
    /// Its height in lines.
    #[prop(default = 5)]
    rows: u8,
    /// How many characters it takes.
    #[prop(optional)]
    max: Option<usize>,
    /// Whether the form cannot do without it.
    #[prop(default = true)]
    required: bool,
    /// What to do when somebody leaves the field.
    #[prop(into)]
    on_leave: Callback<()>,
) -> impl IntoView {
    let help = match (help, max) {
        (Some(help), Some(max)) => Some(format!("{help} {}", teksten::maximaal(max)).into()),
        (None, Some(max)) => Some(teksten::maximaal(max).into()),
        (help, None) => help.map(Into::into),
    };
    let has_help = help.is_some();
    let control = view! {
        <textarea
            class=move || field.either("utrecht-textbox app-textarea", "utrecht-textbox utrecht-textbox--invalid app-textarea")
            id=field.id
            name=field.id
            rows=rows
            aria-required=required.then_some("true")
            aria-invalid=move || field.invalid()
            aria-describedby=move || field.described_by(has_help)
            prop:value=field.value
            on:input=move |event: ev::Event| field.value.set(event_target_value(&event))
            on:blur=move |event: ev::FocusEvent| leave(field, &event, on_leave)
        ></textarea>
        {max.map(|max| view! { <Counter field=field max=max /> })}
    };
    labelled(field, label, help, control.into_any())
}

/// What is left: at once for who sees it, and after some rest, when it becomes little, for who hears it.
#[component]
fn Counter(field: Field, max: usize) -> impl IntoView {
    let left = move || field.value.with(|text| characters_left(text, max));
    let spoken = RwSignal::new(None::<isize>);
    let pending = StoredValue::new_local(None::<Timeout>);
    let little = isize::try_from(max / 10).unwrap_or(isize::MAX);
    Effect::new(move |before: Option<isize>| {
        let left = left();
        // Nobody is told about a text that was there already.
        if before.is_some_and(|before| before != left) {
            let say = move || {
                spoken.try_set((left <= little).then_some(left));
            };
            pending.set_value(Some(Timeout::new(REST, say)));
        }
        left
    });
    view! {
        <div class="app-small" aria-hidden="true">
            {anew(move || view! { <span>{teksten::over(left())}</span> }.into_any())}
        </div>
        <div class="app-visually-hidden" role="status">
            {anew(move || spoken.get().map(|left| view! { <span>{teksten::over(left)}</span> }).into_any())}
        </div>
    }
}
