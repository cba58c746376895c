//! What every field of a form is made of: its value and error, and the label, help and error around its control, tied
//! together for who cannot see that they belong together.

use gloo_timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{TextValue, anew};

/// How often to look whether what is pressed was let go, in milliseconds.
const STILL_PRESSED: u32 = 50;

/// What is typed in a field and what is wrong with it. A page makes one a field, above the form.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The `id` and `name` of the input.
    pub id: &'static str,
    /// What was typed.
    pub value: RwSignal<String>,
    /// How to mend it; nothing when it is right.
    pub error: RwSignal<Option<String>>,
    /// The value that the server refused, and why. Our own check knows nothing of that, and must not call it right.
    refused: StoredValue<Option<(String, &'static str)>>,
}

impl Field {
    /// An empty field.
    pub fn new(id: &'static str) -> Self {
        Self { id, value: RwSignal::new(String::new()), error: RwSignal::new(None), refused: StoredValue::new(None) }
    }

    /// What our own check says of the value. What the server said of it stays for as long as the value does.
    pub fn check(self, fault: Option<&'static str>) {
        let value = self.value.get_untracked();
        let refused = self.refused.with_value(|refused| match refused {
            Some((of, why)) if *of == value => Some(*why),
            _ => None,
        });
        let error = fault.or(refused).map(str::to_owned);
        // What stays the same must stay on the page: somebody may be pressing it.
        if self.error.with_untracked(|now| *now != error) {
            self.error.set(error);
        }
    }

    /// The server refuses the value as it is now.
    pub fn refuse(self, why: &'static str) {
        self.refused.set_value(Some((self.value.get_untracked(), why)));
        self.error.set(Some(why.to_owned()));
    }

    /// Asks the server again: what it said before does not count any more.
    pub fn forget_refusal(self) {
        self.refused.set_value(None);
    }

    /// What holds of a field that is right, or of one that is wrong.
    pub(super) fn either(self, right: &'static str, wrong: &'static str) -> &'static str {
        if self.error.with(Option::is_some) { wrong } else { right }
    }

    /// Whether there is an error, as `aria-invalid` has it.
    pub(super) fn invalid(self) -> Option<&'static str> {
        self.error.with(Option::is_some).then_some("true")
    }

    /// What `aria-describedby` names: the help, if there is one, and the error, if there is one.
    pub(super) fn described_by(self, has_help: bool) -> Option<String> {
        let help = has_help.then(|| format!("{}-uitleg", self.id));
        let error = self.error.with(Option::is_some).then(|| format!("{}-fout", self.id));
        match (help, error) {
            (Some(help), Some(error)) => Some(format!("{help} {error}")),
            (help, error) => help.or(error),
        }
    }
}

/// The class of a field as a whole.
pub(super) fn field_class(field: Field) -> &'static str {
    field.either("utrecht-form-field", "utrecht-form-field utrecht-form-field--invalid")
}

/// The error of a field, as an element that is replaced as a whole.
pub(super) fn field_error(field: Field) -> AnyView {
    anew(move || {
        let error = field.error.get();
        let error = error.map(|text| {
            view! {
                <div class="utrecht-form-field-error-message" id=format!("{}-fout", field.id)>
                    {text}
                </div>
            }
        });
        error.into_any()
    })
}

/// A field of one control: its label, its help, its error, and then the control.
pub(super) fn labelled(field: Field, label: &'static str, help: Option<TextValue>, control: AnyView) -> AnyView {
    view! {
        <div class=move || field_class(field)>
            <div class="utrecht-form-field__label">
                <label class="utrecht-form-label" for=field.id>
                    {label}
                </label>
            </div>
            {field_help(field, help)}
            {field_error(field)}
            <div class="utrecht-form-field__input">{control}</div>
        </div>
    }
    .into_any()
}

/// The help of a field, if it has any.
pub(super) fn field_help(field: Field, help: Option<TextValue>) -> impl IntoView {
    help.map(|help| {
        view! {
            <div class="utrecht-form-field-description" id=format!("{}-uitleg", field.id)>
                {help}
            </div>
        }
    })
}

/// What to do when the focus leaves a control.
pub(super) fn leave(field: Field, event: &ev::FocusEvent, on_leave: Callback<()>) {
    // The browser also says so when the field is taken off the page, with everything it knew gone.
    // And what moves because an error goes away, just when it is pressed, is missed.
    if !field.value.is_disposed() && !goes_to_control(event) {
        when_released(move || {
            on_leave.try_run(());
        });
    }
}

/// Does it once nothing is being pressed: an error that goes while the next field is pressed would move that field away.
pub(super) fn when_released(action: impl FnOnce() + 'static) {
    if matches!(document().query_selector(":active"), Ok(Some(_))) {
        Timeout::new(STILL_PRESSED, move || when_released(action)).forget();
    } else {
        action();
    }
}

/// Whether the focus leaves for a button, which checks the form anyway, or for a link, such as one of the summary.
fn goes_to_control(event: &ev::FocusEvent) -> bool {
    let next = event.related_target().and_then(|next| next.dyn_into::<web_sys::Element>().ok());
    next.is_some_and(|next| matches!(next.tag_name().as_str(), "BUTTON" | "A"))
}
