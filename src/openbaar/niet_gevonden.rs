//! The page for an address that does not exist.

use leptos::prelude::*;

use crate::components::{Actions, ButtonKind, ButtonLink, LinkLine, Page, Paragraph, ParagraphKind, Portal};
use crate::paths;
use crate::router::{Redirect, use_router};
use crate::teksten::niet_gevonden as teksten;

/// Says so, and where one can go: to the portal that the address is of.
#[component]
pub fn NietGevonden() -> impl IntoView {
    let pathname = untrack(|| use_router().pathname().get());
    // Not a page, but what people shorten an address to.
    if pathname == paths::WERKGEVERSPORTAAL {
        return view! { <Redirect to=paths::BEDRIJVEN.to_owned() /> }.into_any();
    }
    let (portal, home) = if paths::module_of(&pathname) == paths::WERKGEVERS {
        (teksten::NAAR_WERKGEVERSPORTAAL, paths::BEDRIJVEN)
    } else {
        (teksten::NAAR_MIJN_UWV, paths::MIJN_UWV)
    };
    view! {
        <Page title=teksten::TITEL portal=Portal::Public>
            <Paragraph text=teksten::TEKST kind=ParagraphKind::Lead />
            <Actions>
                <ButtonLink kind=ButtonKind::Primary text=teksten::NAAR_START href=paths::START />
                <ButtonLink kind=ButtonKind::Secondary text=portal href=home />
            </Actions>
            <LinkLine before=teksten::HULP text=teksten::HULP_LINK href=paths::CONTACT after="." />
        </Page>
    }
    .into_any()
}
