//! A field of one line.

use leptos::ev;
use leptos::prelude::*;

use super::field::{Field, labelled, leave};

/// What a text field is for; it tells a phone which keyboard and a browser what to fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFieldKind {
    /// A user name.
    Username,
    /// A password; may be pasted and filled in by a password manager (WCAG 3.3.8).
    Password,
    /// The code of a text message.
    OneTimeCode,
    /// Any other text, with what a browser may fill in (WCAG 1.3.5), or `off`.
    Text(&'static str),
    /// A mail address.
    Email,
    /// A phone number.
    Phone,
    /// A number as people write it, which is not for counting: with spaces, dots, hyphens.
    Number,
}

impl TextFieldKind {
    fn attributes(self) -> (&'static str, &'static str, Option<&'static str>) {
        match self {
            Self::Username => ("text", "username", None),
            Self::Password => ("password", "current-password", None),
            Self::OneTimeCode => ("text", "one-time-code", Some("numeric")),
            Self::Text(autocomplete) => ("text", autocomplete, None),
            Self::Email => ("email", "email", None),
            Self::Phone => ("tel", "tel", None),
            Self::Number => ("text", "off", Some("numeric")),
        }
    }

    /// Only running text gets the capitals of a phone's keyboard.
    fn autocapitalize(self) -> Option<&'static str> {
        (!matches!(self, Self::Text(_))).then_some("none")
    }
}

/// A text field.
#[component]
pub fn TextField(
    /// Its value and error.
    field: Field,
    /// What it is for.
    kind: TextFieldKind,
    /// The label above it.
    label: &'static str,
    /// Help between label and field.
    #[prop(optional)]
    help: Option<&'static str>,
    /// Whether the form cannot do without it.
    #[prop(default = true)]
    required: bool,
    /// What to do when somebody leaves the field.
    #[prop(into)]
    on_leave: Callback<()>,
) -> impl IntoView {
    let (r#type, autocomplete, inputmode) = kind.attributes();
    let control = view! {
        <input
            class=move || field.either("utrecht-textbox utrecht-textbox--html-input", "utrecht-textbox utrecht-textbox--html-input utrecht-textbox--invalid")
            id=field.id
            name=field.id
            type=r#type
            inputmode=inputmode
            autocomplete=autocomplete
            autocapitalize=kind.autocapitalize()
            spellcheck="false"
            aria-required=required.then_some("true")
            aria-invalid=move || field.invalid()
            aria-describedby=move || field.described_by(help.is_some())
            prop:value=field.value
            on:input=move |event: ev::Event| field.value.set(event_target_value(&event))
            on:blur=move |event: ev::FocusEvent| leave(field, &event, on_leave)
        />
    };
    labelled(field, label, help.map(Into::into), control.into_any())
}
