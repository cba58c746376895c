//! The frame of Mijn UWV (B1), and its gate: nothing of it is there for who is not signed in.

use std::borrow::Cow;

use contract::sessie::{Rol, Sessie};
use leptos::prelude::*;

use crate::components::{Account, Breadcrumb, IconName, MenuItem, Portal, Shell, SideNavigation};
use crate::paths;
use crate::router::use_router;
use crate::session::{Gate, Poort, SignOut};
use crate::teksten::{algemeen, mijn_uwv as teksten};

const MENU: &[MenuItem] = &[
    MenuItem { text: teksten::MENU_HOME, href: Cow::Borrowed(paths::MIJN_UWV), icon: IconName::Home, exact: true },
    MenuItem {
        text: teksten::MENU_AANVRAGEN,
        href: Cow::Borrowed(paths::AANVRAGEN),
        icon: IconName::Request,
        exact: false,
    },
    MenuItem {
        text: teksten::MENU_PERSOONLIJKE_GEGEVENS,
        href: Cow::Borrowed(paths::PERSOONLIJKE_GEGEVENS),
        icon: IconName::User,
        exact: false,
    },
    MenuItem {
        text: teksten::MENU_DOORGEVEN,
        href: Cow::Borrowed(paths::DOORGEVEN_EN_WIJZIGEN),
        icon: IconName::Edit,
        exact: false,
    },
    MenuItem {
        text: teksten::MENU_DOCUMENTEN,
        href: Cow::Borrowed(paths::DOCUMENTEN),
        icon: IconName::Document,
        exact: false,
    },
];

/// The gate of Mijn UWV.
static POORT: Poort = Poort {
    rol: Rol::Burger,
    portal: Portal::MijnUwv,
    brand: algemeen::MIJN_UWV,
    home: paths::START,
    inloggen: paths::INLOGGEN,
};

/// The frame with header and menu, for who is signed in; the way to sign in for who is not.
#[component]
pub fn MijnUwvFrame(page: ViewFn) -> impl IntoView {
    view! { <Gate poort=&POORT inside=move |sessie| signed_in(sessie, page.clone()) /> }
}

/// The page one is on, for the trail: an entry of the menu, or a page below one.
fn current_page(pathname: &str) -> Option<(&'static str, &'static str)> {
    let pages = [
        (paths::AANVRAGEN, teksten::MENU_AANVRAGEN),
        (paths::PERSOONLIJKE_GEGEVENS, teksten::MENU_PERSOONLIJKE_GEGEVENS),
        (paths::DOORGEVEN_EN_WIJZIGEN, teksten::MENU_DOORGEVEN),
        (paths::DOCUMENTEN, teksten::MENU_DOCUMENTEN),
        (paths::UITSCHRIJVEN, teksten::UITSCHRIJVEN),
    ];
    pages.into_iter().find(|(href, _)| *href == pathname)
}

fn signed_in(sessie: Sessie, page: ViewFn) -> AnyView {
    let pathname = use_router().pathname();
    let current = Signal::derive(move || pathname.with(|path| current_page(path)));
    let trail =
        ViewFnOnce::from(move || view! { <Breadcrumb home=(paths::MIJN_UWV, algemeen::MIJN_UWV) current=current /> });
    let account = ViewFnOnce::from(move || view! { <SignedInAs naam=sessie.naam /> });
    let side = ViewFnOnce::from(|| view! { <SideNavigation label=algemeen::MIJN_UWV items=MENU /> });
    view! { <Shell brand=algemeen::MIJN_UWV home=paths::MIJN_UWV page=page account=account side=side trail=trail /> }
        .into_any()
}

/// Who is signed in, and the way out (B3-03), on every page.
#[component]
fn SignedInAs(naam: String) -> impl IntoView {
    view! {
        <Account naam=naam>
            <SignOut />
        </Account>
    }
}
