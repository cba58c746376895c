//! The application: what all pages share, and the table of routes, one line a page.

use leptos::prelude::*;

use crate::api_client::ApiClient;
use crate::components::Announcer;
use crate::draft::Drafts;
use crate::inloggen::{DigidFrame, DigidInloggen, Inloggen, InloggenFrame, InloggenTerug};
use crate::mijn_uwv::{
    Aanvragen, Documenten, DoorgevenEnWijzigen, MijnUwvFrame, MijnUwvHome, PersoonlijkeGegevens, Uitschrijven,
};
use crate::navigation::Navigation;
use crate::openbaar::{Contact, NietGevonden, OpenbaarFrame, OverRegister, Privacy, Start, Toegankelijkheid};
use crate::paths;
use crate::router::Router;
use crate::session::{Session, SessionWarning};
use crate::werkgeversportaal::{WerkgeversFrame, WerkgeversInloggen};

/// The frame that stands around a page and stays when the next page has the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// None: the start page stands in index.html.
    Start,
    /// For everybody.
    Openbaar,
    /// Before signing in to Mijn UWV.
    Inloggen,
    /// The DigiD stub.
    Digid,
    /// Mijn UWV, for who is signed in.
    MijnUwv,
    /// The werkgeversportaal.
    Werkgevers,
}

/// A page: where it is, what stands around it, what it shows.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// Its address.
    pub path: &'static str,
    /// What stands around it.
    pub frame: Frame,
    /// What it shows.
    pub view: fn() -> AnyView,
}

const fn route(path: &'static str, frame: Frame, view: fn() -> AnyView) -> Route {
    Route { path, frame, view }
}

/// Every page. As data, so that the tests can walk it, and since a route in a type weighs more than a route in a table.
pub const ROUTES: &[Route] = &[
    route(paths::START, Frame::Start, || view! { <Start /> }.into_any()),
    route(paths::OVER_REGISTER, Frame::Openbaar, || view! { <OverRegister /> }.into_any()),
    route(paths::TOEGANKELIJKHEID, Frame::Openbaar, || view! { <Toegankelijkheid /> }.into_any()),
    route(paths::PRIVACY, Frame::Openbaar, || view! { <Privacy /> }.into_any()),
    route(paths::CONTACT, Frame::Openbaar, || view! { <Contact /> }.into_any()),
    route(paths::INLOGGEN, Frame::Inloggen, || view! { <Inloggen /> }.into_any()),
    route(paths::INLOGGEN_TERUG, Frame::Inloggen, || view! { <InloggenTerug /> }.into_any()),
    route(paths::DIGID, Frame::Digid, || view! { <DigidInloggen /> }.into_any()),
    route(paths::MIJN_UWV, Frame::MijnUwv, || view! { <MijnUwvHome /> }.into_any()),
    route(paths::AANVRAGEN, Frame::MijnUwv, || view! { <Aanvragen /> }.into_any()),
    route(paths::PERSOONLIJKE_GEGEVENS, Frame::MijnUwv, || view! { <PersoonlijkeGegevens /> }.into_any()),
    route(paths::DOORGEVEN_EN_WIJZIGEN, Frame::MijnUwv, || view! { <DoorgevenEnWijzigen /> }.into_any()),
    route(paths::DOCUMENTEN, Frame::MijnUwv, || view! { <Documenten /> }.into_any()),
    route(paths::UITSCHRIJVEN, Frame::MijnUwv, || view! { <Uitschrijven /> }.into_any()),
    route(paths::WERKGEVERS_INLOGGEN, Frame::Werkgevers, || view! { <WerkgeversInloggen /> }.into_any()),
];

/// For every other address.
const NIET_GEVONDEN: Route = route("", Frame::Openbaar, || view! { <NietGevonden /> }.into_any());

/// The page at an address.
fn route_at(pathname: &str) -> &'static Route {
    let here = |route: &&Route| route.path == pathname;
    #[cfg(feature = "bouwstenen")]
    if let Some(route) = crate::bouwstenen::ROUTES.iter().find(here) {
        return route;
    }
    ROUTES.iter().find(here).unwrap_or(&NIET_GEVONDEN)
}

/// The application.
#[component]
pub fn App() -> impl IntoView {
    Navigation::provide();
    let session = Session::provide();
    session.follow(ApiClient::provide(session), Drafts::provide());
    let pathname = Router::provide().pathname();
    view! {
        <Announcer />
        {pages(pathname)}
        <SessionWarning />
    }
}

/// The page of the address, in its frame.
fn pages(pathname: Signal<String>) -> impl IntoView {
    let current = move || pathname.with(|pathname| route_at(pathname));
    let frame = Memo::new(move |_| current().frame);
    move || {
        let frame = frame.get();
        // When the next page has another frame, this one goes; until then it must not show that page.
        let page = ViewFn::from(move || {
            let route = current();
            (route.frame == frame).then(route.view)
        });
        match frame {
            Frame::Start => page.run(),
            Frame::Openbaar => view! { <OpenbaarFrame page=page /> }.into_any(),
            Frame::Inloggen => view! { <InloggenFrame page=page /> }.into_any(),
            Frame::Digid => view! { <DigidFrame page=page /> }.into_any(),
            Frame::MijnUwv => view! { <MijnUwvFrame page=page /> }.into_any(),
            Frame::Werkgevers => view! { <WerkgeversFrame page=page /> }.into_any(),
        }
    }
}
