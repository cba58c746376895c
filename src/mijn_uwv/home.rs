//! Mijn UWV home: where one can go from here.

use leptos::prelude::*;

use crate::components::{LinkCard, LinkCards, Page, Paragraph, ParagraphKind, Portal};
use crate::paths;
use crate::session::{Session, SessionState};
use crate::teksten::mijn_uwv as teksten;

/// A card for each of the other four entries of the menu.
#[component]
pub fn MijnUwvHome() -> impl IntoView {
    let heading = match expect_context::<Session>().state().get_untracked() {
        SessionState::SignedIn(sessie) => teksten::welkom(&sessie.naam),
        _ => teksten::MENU_HOME.to_owned(),
    };
    let cards = [
        (paths::PERSOONLIJKE_GEGEVENS, teksten::MENU_PERSOONLIJKE_GEGEVENS, teksten::KAART_PERSOONLIJKE_GEGEVENS),
        (paths::AANVRAGEN, teksten::MENU_AANVRAGEN, teksten::KAART_AANVRAGEN),
        (paths::DOORGEVEN_EN_WIJZIGEN, teksten::MENU_DOORGEVEN, teksten::KAART_DOORGEVEN),
        (paths::DOCUMENTEN, teksten::MENU_DOCUMENTEN, teksten::KAART_DOCUMENTEN),
    ]
    .map(|(href, heading, text)| view! { <LinkCard href=href heading=heading text=text /> });
    view! {
        <Page title=teksten::MENU_HOME heading=heading portal=Portal::MijnUwv>
            <Paragraph text=teksten::HOME_INLEIDING kind=ParagraphKind::Lead />
            <LinkCards>{cards}</LinkCards>
        </Page>
    }
}
