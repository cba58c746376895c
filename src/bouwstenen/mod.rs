//! The gallery: every component in every state, for who builds with them and for the tests that look at each.
//!
//! Only with the cargo feature `bouwstenen`: nothing of it is in the release.

mod bladeren;
mod datum_en_bsn;
mod dialoog;
mod formulier;
mod gegevens;
mod keuzes;
mod knoppen;
mod meldingen;
mod staat;
mod tekst;
mod teksten;
mod velden;
mod wachten;
mod zoeken;

use leptos::prelude::*;

use crate::app::{Frame, Route};
use crate::components::{LinkCard, LinkCards, Page, Paragraph, ParagraphKind, Portal};

/// The pages of the gallery.
pub const ROUTES: &[Route] = &[
    route(teksten::INDEX, || view! { <Index /> }.into_any()),
    route(teksten::PAGINAS[0].0, || view! { <tekst::Tekst /> }.into_any()),
    route(teksten::PAGINAS[1].0, || view! { <knoppen::Knoppen /> }.into_any()),
    route(teksten::PAGINAS[2].0, || view! { <meldingen::Meldingen /> }.into_any()),
    route(teksten::PAGINAS[3].0, || view! { <velden::Velden /> }.into_any()),
    route(teksten::PAGINAS[4].0, || view! { <keuzes::Keuzes /> }.into_any()),
    route(teksten::PAGINAS[5].0, || view! { <datum_en_bsn::DatumEnBsn /> }.into_any()),
    route(teksten::PAGINAS[6].0, || view! { <dialoog::Dialoog /> }.into_any()),
    route(teksten::PAGINAS[7].0, || view! { <gegevens::Gegevens /> }.into_any()),
    route(teksten::PAGINAS[8].0, || view! { <bladeren::Bladeren /> }.into_any()),
    route(teksten::PAGINAS[9].0, || view! { <wachten::Wachten /> }.into_any()),
    route(teksten::PAGINAS[10].0, || view! { <zoeken::Zoeken /> }.into_any()),
    Route {
        path: teksten::FORMULIER_PAGINA,
        frame: Frame::MijnUwv,
        view: || view! { <formulier::Formulier /> }.into_any(),
    },
];

const fn route(path: &'static str, view: fn() -> AnyView) -> Route {
    Route { path, frame: Frame::Openbaar, view }
}

/// What this is, and the way to each page.
#[component]
fn Index() -> impl IntoView {
    let cards = teksten::PAGINAS.map(|(href, name, text)| view! { <LinkCard href=href heading=name text=text /> });
    view! {
        <Page title=teksten::TITEL portal=Portal::Public>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Paragraph text=teksten::NIET_IN_UITGAVE />
            <LinkCards>
                {cards.into_iter().collect_view()}
                <LinkCard
                    href=teksten::FORMULIER_PAGINA
                    heading=teksten::FORMULIER_KOP
                    text=teksten::FORMULIER_KAART
                />
            </LinkCards>
        </Page>
    }
}
