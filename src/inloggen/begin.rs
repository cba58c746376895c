//! What every sign-in page does: begins, says how the last time ended, and lets through who is signed in already.

use leptos::prelude::*;

use super::go_to;
use super::wijze::{Inlogwijze, Uitkomst};
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{AlertKind, changing};
use crate::follow::follow;
use crate::router::{Redirect, use_router};
use crate::session::{Session, SignInNotice};
use crate::teksten::inloggen as teksten;

/// A sign-in page, without what it says.
pub(super) struct Begin {
    /// Whether we are on the way to the identity provider.
    pub busy: Signal<bool>,
    /// Goes there.
    pub press: Callback<()>,
    /// Why that did not work.
    pub fout: Signal<Option<ApiFout>>,
    /// What brought somebody here, in words.
    pub notice: AnyView,
}

/// Begins; `Err` is the way on for who is signed in already.
pub(super) fn begin(wijze: &'static Inlogwijze) -> Result<Begin, AnyView> {
    let api = use_api();
    let session = expect_context::<Session>();
    let router = use_router();
    let asked = move || router.query("naar");
    let page = move || asked().or_else(|| session.wanted()).unwrap_or_else(|| wijze.home.to_owned());
    let begin = Ask::new();
    if untrack(|| session.is_in(wijze.rol)) {
        return Err(view! { <Redirect to=untrack(page) /> }.into_any());
    }
    // Somebody signed in meanwhile, in another tab.
    follow(move || {
        if session.is_in(wijze.rol) {
            // Only who is signed in may make this run: going there changes the address that it is read from.
            router.go(&untrack(page), true);
        }
    });
    let busy = begin.waiting();
    let press = Callback::new(move |()| {
        let page = untrack(page);
        session.begin(page.clone());
        begin.ask(async move {
            let verzoek = api.begin_inloggen(wijze.middel, page).await?;
            if !begin.is_gone() {
                go_to(router, &verzoek.adres);
            }
            Ok(())
        });
    });
    let notice = move || match session.notice().get() {
        Some(notice) => Some(in_words(wijze, notice).message()),
        None => asked().map(|_| info("", teksten::EERST_INLOGGEN).message()),
    };
    let notice = changing(move || (!busy.get()).then(notice));
    Ok(Begin { busy, press, fout: begin.fout(), notice })
}

/// What brought somebody here, in words.
fn in_words(wijze: &Inlogwijze, notice: SignInNotice) -> Uitkomst {
    match notice {
        SignInNotice::SignedOut => {
            let text = teksten::UITGELOGD_ADVIES.into();
            Uitkomst { kind: AlertKind::Ok, title: teksten::UITGELOGD, text }
        }
        SignInNotice::Expired => info("", teksten::SESSIE_VERLOPEN),
        // Only what has words comes here.
        SignInNotice::Failed(code) => (wijze.uitkomst)(code).unwrap_or_else(|| teksten::OPNIEUW_BEGINNEN.into()),
    }
}

fn info(title: &'static str, text: &'static str) -> Uitkomst {
    Uitkomst { kind: AlertKind::Info, title, text: text.into() }
}
