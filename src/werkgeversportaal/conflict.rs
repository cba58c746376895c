//! Somebody else saved meanwhile: says so, and leaves it to the person when to look at what there is now.

use leptos::prelude::*;

use crate::components::{Actions, Alert, AlertKind, Button, ButtonKind, Paragraph, ParagraphKind};
use crate::navigation::keep_focus_here;

/// The message, with the choice to look again. Until then what was filled in stays.
#[component]
pub(super) fn Conflict(
    /// What happened.
    title: &'static str,
    /// What it means.
    text: &'static str,
    /// What the button says.
    button: &'static str,
    /// Looks again.
    again: Callback<()>,
) -> impl IntoView {
    let press = move |()| {
        keep_focus_here();
        again.run(());
    };
    view! {
        <Alert kind=AlertKind::Warning>
            <Paragraph text=title kind=ParagraphKind::Strong />
            <Paragraph text=text />
            <Actions>
                <Button kind=ButtonKind::Secondary text=button on_press=press />
            </Actions>
        </Alert>
    }
}
