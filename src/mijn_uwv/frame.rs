//! The frame of Mijn UWV (B1), and its gate: nothing of it is there for who is not signed in.

use contract::sessie::Sessie;
use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{
    Account, Breadcrumb, Busy, Button, ButtonKind, FoutPage, IconName, MenuItem, Portal, Progress, Shell,
    SideNavigation,
};
use crate::draft::Drafts;
use crate::navigation::{self, Shown};
use crate::paths;
use crate::router::{Redirect, use_router};
use crate::session::{Session, SessionState, SignInNotice};
use crate::teksten::{algemeen, mijn_uwv as teksten};

const MENU: &[MenuItem] = &[
    MenuItem { text: teksten::MENU_HOME, href: paths::MIJN_UWV, icon: IconName::Home, exact: true },
    MenuItem { text: teksten::MENU_AANVRAGEN, href: paths::AANVRAGEN, icon: IconName::Request, exact: false },
    MenuItem {
        text: teksten::MENU_PERSOONLIJKE_GEGEVENS,
        href: paths::PERSOONLIJKE_GEGEVENS,
        icon: IconName::User,
        exact: false,
    },
    MenuItem { text: teksten::MENU_DOORGEVEN, href: paths::DOORGEVEN_EN_WIJZIGEN, icon: IconName::Edit, exact: false },
    MenuItem { text: teksten::MENU_DOCUMENTEN, href: paths::DOCUMENTEN, icon: IconName::Document, exact: false },
];

/// The frame with header and menu, for who is signed in; the way to sign in for who is not.
#[component]
pub fn MijnUwvFrame(page: ViewFn) -> impl IntoView {
    navigation::show_in_index(Shown::App);
    let api = use_api();
    let session = expect_context::<Session>();
    if session.state().get_untracked() == SessionState::Unknown {
        api.ask_session();
    }
    let router = use_router();
    move || match session.state().get() {
        SessionState::SignedIn(sessie) => signed_in(sessie, page.clone()),
        SessionState::SignedOut => {
            let left = session.notice().get_untracked() == Some(SignInNotice::SignedOut);
            let address =
                if left { paths::INLOGGEN.to_owned() } else { paths::inloggen_for(&untrack(|| router.address())) };
            view! { <Redirect to=address /> }.into_any()
        }
        SessionState::Unknown => alone(|| view! { <Busy text=algemeen::BEZIG_MET_LADEN /> }.into_any()),
        SessionState::Unreachable(fout) => {
            let ask = move |()| {
                session.unknown();
                api.ask_session();
            };
            alone(move || {
                let fout = fout.clone();
                view! { <FoutPage fout=fout portal=Portal::MijnUwv again=ask /> }.into_any()
            })
        }
    }
}

/// The frame without anybody in it, as long as we do not know who is signed in.
fn alone(page: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    view! { <Shell brand=algemeen::MIJN_UWV home=paths::START page=ViewFn::from(page) /> }.into_any()
}

/// The page one is on, for the trail: an entry of the menu, or a page below one.
fn current_page(pathname: &str) -> Option<(&'static str, &'static str)> {
    let below = [(paths::UITSCHRIJVEN, teksten::UITSCHRIJVEN), (paths::RAADPLEGINGEN, teksten::raadplegingen::TITEL)];
    let entries = MENU.iter().filter(|item| !item.exact).map(|item| (item.href, item.text));
    entries.chain(below).find(|(href, _)| *href == pathname)
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
    let api = use_api();
    let leave = Ask::new();
    let drafts = expect_context::<Drafts>();
    let press = move |()| leave.ask(drafts.sign_out(api));
    view! {
        <Account naam=naam>
            <Button kind=ButtonKind::Subtle text=algemeen::UITLOGGEN busy=leave.waiting() on_press=press />
            <Progress waiting=leave.waiting() text=algemeen::BEZIG_MET_UITLOGGEN fout=leave.fout() />
        </Account>
    }
}
