//! What does something (a button) and what goes somewhere but must look as important (a link as a button).

use leptos::prelude::*;

/// How much a button stands out. One primary a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonKind {
    /// What most people came to do.
    Primary,
    /// Something else one can do.
    Secondary,
    /// The way back.
    Subtle,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "nl-button nl-button--primary",
            Self::Secondary => "nl-button nl-button--secondary",
            Self::Subtle => "nl-button nl-button--subtle",
        }
    }
}

/// A button. It is never disabled: while `busy`, pressing it again does nothing.
#[component]
pub fn Button(
    /// How much it stands out.
    kind: ButtonKind,
    /// Its `id`, where something else must hand the focus to it.
    #[prop(optional)]
    id: Option<&'static str>,
    /// What it says.
    #[prop(into)]
    text: String,
    /// What it does. Without it, the button submits its form.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// Whether what it does is going on.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let r#type = if on_press.is_some() { "button" } else { "submit" };
    let press = move |_| {
        if let (Some(on_press), false) = (on_press, busy.get_untracked()) {
            on_press.run(());
        }
    };
    view! {
        <button id=id type=r#type class=kind.class() aria-busy=move || busy.get().then_some("true") on:click=press>
            {text}
        </button>
    }
}

/// A link to the place on this page where its own press has an effect, such as a file that comes.
#[component]
pub fn PlaceLink(
    /// Its `id`, and the place.
    id: &'static str,
    /// What it says.
    text: &'static str,
    /// What happens there.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let press = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        on_press.run(());
    };
    view! {
        <p class="nl-paragraph">
            <a class="nl-link" id=id href=format!("#{id}") on:click=press>
                {text}
            </a>
        </p>
    }
}

/// A link that looks like a button, for the one step that most people take next.
#[component]
pub fn ButtonLink(
    /// How much it stands out.
    kind: ButtonKind,
    /// What it says.
    text: &'static str,
    /// Where it goes.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href>
            {text}
        </a>
    }
}

/// Buttons beside each other; below each other where there is no room.
#[component]
pub fn Actions(
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! { <div class="utrecht-action-group">{children()}</div> }
}
