//! The page for an address that does not exist.

use leptos::prelude::*;

use crate::components::{Actions, ButtonKind, ButtonLink, LinkLine, Page, Paragraph, ParagraphKind, Portal};
use crate::paths;
use crate::teksten::niet_gevonden as teksten;

/// Says so, and where one can go.
#[component]
pub fn NietGevonden() -> impl IntoView {
    view! {
        <Page title=teksten::TITEL portal=Portal::Public>
            <Paragraph text=teksten::TEKST kind=ParagraphKind::Lead />
            <Actions>
                <ButtonLink kind=ButtonKind::Primary text=teksten::NAAR_START href=paths::START />
                <ButtonLink kind=ButtonKind::Secondary text=teksten::NAAR_MIJN_UWV href=paths::MIJN_UWV />
            </Actions>
            <LinkLine before=teksten::HULP text=teksten::HULP_LINK href=paths::CONTACT after="." />
        </Page>
    }
}
