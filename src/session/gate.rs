//! The gate of a portal: nothing of it is there for who is not signed in, or is signed in for the other portal.

use contract::sessie::{Rol, Sessie};
use leptos::prelude::*;

use super::{Session, SessionState, SignInNotice};
use crate::api_client::use_api;
use crate::components::{Busy, FoutPage, Portal, Shell, changing};
use crate::navigation::{self, Shown};
use crate::paths;
use crate::router::{Redirect, use_router};
use crate::teksten::algemeen;

/// Which portal it is the gate of.
#[derive(Debug, Clone, Copy)]
pub struct Poort {
    /// Who may come in.
    pub rol: Rol,
    /// The part of the site.
    pub portal: Portal,
    /// The name in the header, for who is not in yet.
    pub brand: &'static str,
    /// Where that name leads.
    pub home: &'static str,
    /// Where one signs in.
    pub inloggen: &'static str,
}

/// What is `inside`, for who is signed in; the way to sign in for who is not.
#[component]
pub fn Gate(
    /// Of which portal.
    poort: &'static Poort,
    /// The portal, for this person.
    inside: impl Fn(Sessie) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    navigation::show_in_index(Shown::App);
    let api = use_api();
    let session = expect_context::<Session>();
    if session.state().get_untracked() == SessionState::Unknown {
        api.ask_session();
    }
    // Who changes his own e-mail address is still who he was: what he has open stays.
    let state = Memo::new_with_compare(
        move |_| session.state().get(),
        |before, now| match (before, now) {
            (Some(SessionState::SignedIn(before)), Some(SessionState::SignedIn(now))) => {
                before.kenmerk != now.kenmerk || before.rol != now.rol
            }
            _ => before != now,
        },
    );
    changing(move || match state.get() {
        SessionState::SignedIn(sessie) if sessie.rol == poort.rol => inside(sessie),
        SessionState::SignedOut | SessionState::SignedIn(_) => sign_in(poort, session),
        SessionState::Unknown => alone(poort, || view! { <Busy text=algemeen::BEZIG_MET_LADEN /> }.into_any()),
        SessionState::Unreachable(fout) => {
            let ask = move |()| {
                session.unknown();
                api.ask_session();
            };
            alone(poort, move || {
                let fout = fout.clone();
                view! { <FoutPage fout=fout portal=poort.portal again=ask /> }.into_any()
            })
        }
    })
}

/// To the sign-in page, and back afterwards; not back for who left on purpose.
fn sign_in(poort: &'static Poort, session: Session) -> AnyView {
    let left = session.notice().get_untracked() == Some(SignInNotice::SignedOut);
    let address = if left {
        poort.inloggen.to_owned()
    } else {
        let router = use_router();
        paths::naar(poort.inloggen, &untrack(|| router.address()))
    };
    view! { <Redirect to=address /> }.into_any()
}

/// The frame without anybody in it, as long as we do not know who is signed in.
fn alone(poort: &'static Poort, page: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    view! { <Shell brand=poort.brand home=poort.home page=ViewFn::from(page) /> }.into_any()
}
