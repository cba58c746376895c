//! The frame of the pages that everybody may read.

use contract::sessie::Rol;
use leptos::prelude::*;

use crate::components::{Account, LinkLine, Shell, anew};
use crate::paths;
use crate::session::{Session, SessionState};
use crate::teksten::algemeen;

/// The frame, with the name of the register in the header; and the way back for an employer who is signed in, whose portal
/// links to some of these pages.
#[component]
pub fn OpenbaarFrame(page: ViewFn) -> impl IntoView {
    let state = expect_context::<Session>().state();
    let naam = Memo::new(move |_| match state.get() {
        SessionState::SignedIn(sessie) if sessie.rol == Rol::Werkgever => Some(sessie.naam),
        _ => None,
    });
    let back = move || {
        let account = naam.get().map(|naam| {
            view! {
                <Account naam=naam>
                    <LinkLine text=algemeen::TERUG_NAAR_WERKGEVERSPORTAAL href=paths::BEDRIJVEN />
                </Account>
            }
        });
        account.into_any()
    };
    let account = ViewFnOnce::from(move || anew(back));
    view! { <Shell brand=algemeen::DOELGROEPREGISTER home=paths::START page=page account=account /> }
}
