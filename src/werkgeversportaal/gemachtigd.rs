//! What a page needs that not everybody may: once for all pages.

use contract::werkgever::Functie;
use leptos::prelude::*;

use super::organisatie::use_organisatie;
use crate::components::{AlertKind, LinkLine, Message, Page, Paragraph, Portal};
use crate::paths;
use crate::teksten::werkgevers as teksten;

/// A page for who is authorised for `functie`; for who is not, who can change that.
#[component]
pub fn MetFunctie(
    /// What one must be authorised for.
    functie: Functie,
    /// The page.
    children: Children,
) -> impl IntoView {
    let organisatie = use_organisatie();
    if organisatie.mag(functie) {
        return children();
    }
    let taken = organisatie.is_ingetrokken(Some(functie));
    view! { <NietGemachtigd titel=teksten::niet_gemachtigd_voor(functie) ingetrokken=taken /> }.into_any()
}

/// A page for the beheerder; for who is not, who can change that.
#[component]
pub fn MetBeheer(
    /// The page.
    children: Children,
) -> impl IntoView {
    let organisatie = use_organisatie();
    if organisatie.organisatie().beheerder {
        return children();
    }
    let taken = organisatie.is_ingetrokken(None);
    view! { <NietGemachtigd titel=teksten::NIET_GEMACHTIGD_BEHEER ingetrokken=taken /> }.into_any()
}

#[component]
fn NietGemachtigd(titel: &'static str, ingetrokken: bool) -> impl IntoView {
    let organisatie = use_organisatie();
    let news = ingetrokken.then(|| view! { <Message kind=AlertKind::Warning text=teksten::NET_INGETROKKEN /> });
    view! {
        <Page title=titel portal=Portal::Werkgeversportaal>
            {news}
            <Paragraph text=teksten::niet_gemachtigd_uitleg(&organisatie.organisatie().naam) />
            <Paragraph text=teksten::NIET_GEMACHTIGD_ADVIES />
            <LinkLine text=teksten::NAAR_HOME href=organisatie.adres(paths::WERKGEVERS_HOME) />
        </Page>
    }
}
