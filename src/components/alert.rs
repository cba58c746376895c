//! A message that stands out: an answer, a warning, something that went wrong.

use leptos::prelude::*;

use super::{Icon, IconName, Paragraph, ParagraphKind, TextValue};

/// What kind of message it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// To know.
    Info,
    /// It went well, or: yes.
    Ok,
    /// To pay attention to.
    Warning,
    /// It went wrong.
    Error,
}

impl AlertKind {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "utrecht-alert utrecht-alert--info",
            Self::Ok => "utrecht-alert utrecht-alert--ok",
            Self::Warning => "utrecht-alert utrecht-alert--warning",
            Self::Error => "utrecht-alert utrecht-alert--error",
        }
    }

    fn icon(self) -> IconName {
        match self {
            Self::Info => IconName::Info,
            Self::Ok => IconName::Success,
            Self::Warning => IconName::Warning,
            Self::Error => IconName::Error,
        }
    }
}

/// A message that stands out. It is no live region: who shows one after a press puts it in one that was there already.
#[component]
pub fn Alert(
    /// What kind of message.
    kind: AlertKind,
    /// A class beside its own.
    #[prop(optional)]
    extra_class: &'static str,
    /// The message.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=format!("{} {extra_class}", kind.class()).trim_end().to_owned()>
            <div class="utrecht-alert__icon">
                <Icon name=kind.icon() />
            </div>
            <div class="utrecht-alert__content">
                <div class="utrecht-alert__message app-stack app-stack--tight">{children()}</div>
            </div>
        </div>
    }
}

/// An alert of a title and a sentence or two.
#[component]
pub fn Message(
    /// What kind of message.
    kind: AlertKind,
    /// What it is about; may be empty.
    #[prop(optional, into)]
    title: TextValue,
    /// What it says.
    #[prop(into)]
    text: TextValue,
) -> impl IntoView {
    let title = (!title.is_empty()).then(|| view! { <Paragraph text=title kind=ParagraphKind::Strong /> });
    view! {
        <Alert kind=kind>
            {title} <Paragraph text=text />
        </Alert>
    }
}
