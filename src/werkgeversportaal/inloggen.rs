//! W1: where an employer signs in. It says what he can do as long as eHerkenning is not there.

use leptos::prelude::*;

use crate::components::{AlertKind, Card, LinkLine, Message, Page, Paragraph, ParagraphKind, Portal};
use crate::paths;
use crate::teksten::werkgevers_inloggen as teksten;

/// The sign-in page of the werkgeversportaal.
#[component]
pub fn WerkgeversInloggen() -> impl IntoView {
    let what_now = format!("{} {}", teksten::NOG_NIET, teksten::WAT_NU);
    view! {
        <Page title=teksten::TITEL portal=Portal::Werkgeversportaal>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Card id="eherkenning" heading=teksten::EHERKENNING>
                <Paragraph text=teksten::UITLEG />
                <Message kind=AlertKind::Info title=teksten::NOG_NIET_KOP text=what_now />
                <LinkLine text=teksten::OVER_REGISTER href=paths::OVER_REGISTER />
            </Card>
        </Page>
    }
}
