//! The application: what all pages share, and the tables of routes, one line a page.
//!
//! A table with its frames is a part. What a browser downloads is a module, made of a few parts (`src/bin`): the linker
//! leaves out what none of them names, so that the pages of one portal weigh nothing in the other.

use leptos::prelude::*;

use crate::api_client::ApiClient;
use crate::components::{Announcer, changing};
use crate::draft::Drafts;
use crate::inloggen::{
    DIGID, DigidFrame, DigidInloggen, EHERKENNING, EherkenningFrame, EherkenningInloggen, Inloggen, InloggenFrame,
    InloggenTerug, WerkgeversInloggen, WerkgeversOpenFrame,
};
use crate::mijn_uwv::{
    Aanvragen, Documenten, DoorgevenEnWijzigen, MijnUwvFrame, MijnUwvHome, PersoonlijkeGegevens, Raadplegingen,
    Uitschrijven,
};
use crate::navigation::Navigation;
use crate::openbaar::{
    Actualiteit, Contact, NietGevonden, OpenbaarFrame, OverRegister, Privacy, Start, Toegankelijkheid,
};
use crate::paths;
use crate::router::Router;
use crate::session::{Session, SessionWarning};
use crate::werkgeversportaal::{
    BedrijfToevoegen, Bedrijven, Collegapagina, Doelgroepregister, DoelgroepregisterPersoneel,
    DoelgroepregisterSollicitant, DoelgroepregisterWelkom, Machtigingen, WerkgeversFrame, WerkgeversHome,
    Werkgeversdocument, Werkgeversdocumenten, Werkgeversprofiel,
};

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
    /// The werkgeversportaal, for everybody.
    WerkgeversOpen,
    /// The eHerkenning stub.
    Eherkenning,
    /// The werkgeversportaal, for who is signed in, whether or not he chose a company.
    Werkgevers,
    /// The werkgeversportaal, for who is signed in, about one company.
    Organisatie,
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

/// How a frame stands around a page.
pub type Around = fn(ViewFn) -> AnyView;

/// Pages that are downloaded together, and what stands around them.
#[derive(Debug)]
pub struct Part {
    /// The pages. As data, so that the tests can walk it, and since a route in a type weighs more than a route in a table.
    pub routes: &'static [Route],
    /// The frames of these pages, and how each stands around a page.
    pub frames: &'static [(Frame, Around)],
}

/// What a browser downloads for an address: a program in `src/bin`, which has the same name.
#[derive(Debug)]
pub struct Module {
    /// Its name; [`paths::module_of`] tells of each address which one has it.
    pub name: &'static str,
    /// What is in it.
    pub parts: &'static [&'static Part],
}

const fn route(path: &'static str, frame: Frame, view: fn() -> AnyView) -> Route {
    Route { path, frame, view }
}

/// What everybody may read: in every module, so that nobody downloads another one for it.
pub const OPENBAAR: Part = Part {
    routes: &[
        route(paths::START, Frame::Start, || view! { <Start /> }.into_any()),
        route(paths::OVER_REGISTER, Frame::Openbaar, || view! { <OverRegister /> }.into_any()),
        route(paths::ACTUALITEIT, Frame::Openbaar, || view! { <Actualiteit /> }.into_any()),
        route(paths::TOEGANKELIJKHEID, Frame::Openbaar, || view! { <Toegankelijkheid /> }.into_any()),
        route(paths::PRIVACY, Frame::Openbaar, || view! { <Privacy /> }.into_any()),
        route(paths::CONTACT, Frame::Openbaar, || view! { <Contact /> }.into_any()),
    ],
    frames: &[
        (Frame::Start, |page| page.run()),
        (Frame::Openbaar, |page| view! { <OpenbaarFrame page=page /> }.into_any()),
    ],
};

/// Signing in with DigiD, and Mijn UWV.
pub const BURGER: Part = Part {
    routes: &[
        route(paths::INLOGGEN, Frame::Inloggen, || view! { <Inloggen /> }.into_any()),
        route(paths::INLOGGEN_TERUG, Frame::Inloggen, || view! { <InloggenTerug wijze=&DIGID /> }.into_any()),
        route(paths::DIGID, Frame::Digid, || view! { <DigidInloggen /> }.into_any()),
        route(paths::MIJN_UWV, Frame::MijnUwv, || view! { <MijnUwvHome /> }.into_any()),
        route(paths::AANVRAGEN, Frame::MijnUwv, || view! { <Aanvragen /> }.into_any()),
        route(paths::PERSOONLIJKE_GEGEVENS, Frame::MijnUwv, || view! { <PersoonlijkeGegevens /> }.into_any()),
        route(paths::DOORGEVEN_EN_WIJZIGEN, Frame::MijnUwv, || view! { <DoorgevenEnWijzigen /> }.into_any()),
        route(paths::DOCUMENTEN, Frame::MijnUwv, || view! { <Documenten /> }.into_any()),
        route(paths::RAADPLEGINGEN, Frame::MijnUwv, || view! { <Raadplegingen /> }.into_any()),
        route(paths::UITSCHRIJVEN, Frame::MijnUwv, || view! { <Uitschrijven /> }.into_any()),
    ],
    frames: &[
        (Frame::Inloggen, |page| view! { <InloggenFrame page=page /> }.into_any()),
        (Frame::Digid, |page| view! { <DigidFrame page=page /> }.into_any()),
        (Frame::MijnUwv, |page| view! { <MijnUwvFrame page=page /> }.into_any()),
    ],
};

/// Signing in with eHerkenning, and the werkgeversportaal.
pub const WERKGEVERS: Part = Part {
    routes: &[
        route(paths::WERKGEVERS_INLOGGEN, Frame::WerkgeversOpen, || view! { <WerkgeversInloggen /> }.into_any()),
        route(paths::WERKGEVERS_INLOGGEN_TERUG, Frame::WerkgeversOpen, || {
            view! { <InloggenTerug wijze=&EHERKENNING /> }.into_any()
        }),
        route(paths::EHERKENNING, Frame::Eherkenning, || view! { <EherkenningInloggen /> }.into_any()),
        route(paths::BEDRIJVEN, Frame::Werkgevers, || view! { <Bedrijven /> }.into_any()),
        route(paths::BEDRIJF_TOEVOEGEN, Frame::Werkgevers, || view! { <BedrijfToevoegen /> }.into_any()),
        route(paths::PROFIEL, Frame::Werkgevers, || view! { <Werkgeversprofiel /> }.into_any()),
        route(paths::WERKGEVERS_HOME, Frame::Organisatie, || view! { <WerkgeversHome /> }.into_any()),
        route(paths::MACHTIGINGEN, Frame::Organisatie, || view! { <Machtigingen /> }.into_any()),
        route(paths::MACHTIGING_COLLEGA, Frame::Organisatie, || view! { <Collegapagina /> }.into_any()),
        route(paths::WERKGEVERSDOCUMENTEN, Frame::Organisatie, || view! { <Werkgeversdocumenten /> }.into_any()),
        route(paths::WERKGEVERSDOCUMENT, Frame::Organisatie, || view! { <Werkgeversdocument /> }.into_any()),
        route(paths::WELKOM_DOELGROEPREGISTER, Frame::Openbaar, || view! { <DoelgroepregisterWelkom /> }.into_any()),
        route(paths::WERKGEVERS_DOELGROEPREGISTER, Frame::Organisatie, || view! { <Doelgroepregister /> }.into_any()),
        route(paths::PERSONEEL, Frame::Organisatie, || view! { <DoelgroepregisterPersoneel /> }.into_any()),
        route(paths::SOLLICITANT, Frame::Organisatie, || view! { <DoelgroepregisterSollicitant /> }.into_any()),
    ],
    frames: &[
        (Frame::Openbaar, |page| view! { <OpenbaarFrame page=page /> }.into_any()),
        (Frame::WerkgeversOpen, |page| view! { <WerkgeversOpenFrame page=page /> }.into_any()),
        (Frame::Eherkenning, |page| view! { <EherkenningFrame page=page /> }.into_any()),
        (Frame::Werkgevers, |page| view! { <WerkgeversFrame page=page needs_organisatie=false /> }.into_any()),
        (Frame::Organisatie, |page| view! { <WerkgeversFrame page=page needs_organisatie=true /> }.into_any()),
    ],
};

/// Every part, for who looks at all pages.
pub const PARTS: &[&Part] = &[&OPENBAAR, &BURGER, &WERKGEVERS];

/// For every other address.
const NIET_GEVONDEN: Route = route("", Frame::Openbaar, || view! { <NietGevonden /> }.into_any());

impl Module {
    /// The page at an address, when it is in this module.
    fn route(&self, pathname: &str) -> Option<&'static Route> {
        #[cfg(feature = "bouwstenen")]
        if let Some(route) = crate::bouwstenen::ROUTES.iter().find(|route| route.path == pathname) {
            return Some(route);
        }
        self.parts.iter().flat_map(|part| part.routes).find(|route| route.path == pathname)
    }

    /// Whether this module shows an address: the page, or that there is none. Any other the browser loads anew.
    pub fn shows(&self, pathname: &str) -> bool {
        self.route(pathname).is_some() || paths::module_of(pathname) == self.name
    }

    /// A page in a frame.
    fn framed(&self, frame: Frame, page: ViewFn) -> AnyView {
        let mut frames = self.parts.iter().flat_map(|part| part.frames);
        match frames.find(|(of, _)| *of == frame) {
            Some((_, around)) => around(page),
            // A frame that is in no part of this module has no page here either.
            None => ().into_any(),
        }
    }
}

/// The application.
#[component]
pub fn App(
    /// What of it was downloaded.
    module: &'static Module,
) -> impl IntoView {
    Navigation::provide();
    let session = Session::provide();
    session.follow(ApiClient::provide(session), Drafts::provide());
    let pathname = Router::provide(module).pathname();
    view! {
        <Announcer />
        {pages(module, pathname)}
        <SessionWarning />
    }
}

/// The page of the address, in its frame.
fn pages(module: &'static Module, pathname: Signal<String>) -> impl IntoView {
    let current = move || pathname.with(|pathname| module.route(pathname).unwrap_or(&NIET_GEVONDEN));
    let frame = Memo::new(move |_| current().frame);
    changing(move || {
        let frame = frame.get();
        // When the next page has another frame, this one goes; until then it must not show that page.
        let page = ViewFn::from(move || {
            let route = current();
            (route.frame == frame).then(route.view)
        });
        module.framed(frame, page)
    })
}
