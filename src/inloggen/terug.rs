//! Where an identity provider sends the browser back to: makes the session, or says why there is none.

use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Busy, FoutAlert, LinkLine, Live, Page, Portal};
use crate::paths;
use crate::router::use_router;
use crate::session::Session;
use crate::teksten::{digid, inloggen as teksten};

/// Exchanges the one-time code in the address and goes on at once.
#[component]
pub fn InloggenTerug() -> impl IntoView {
    let api = use_api();
    let session = expect_context::<Session>();
    let router = use_router();
    let code = untrack(|| router.query("code")).unwrap_or_default();
    let exchange = Ask::new();
    exchange.ask(async move {
        // Replaced, so that Back does not come to a code that was used. Whoever left meanwhile is not taken along.
        let go = |address: &str| {
            if !exchange.is_gone() {
                router.go(address, true);
            }
        };
        match api.begin_sessie(code).await {
            Ok(ingelogd) => {
                session.signed_in(ingelogd.sessie);
                go(&ingelogd.terug_naar);
                Ok(())
            }
            Err(failed) => match failed.code().filter(|code| is_outcome(*code)) {
                Some(code) => {
                    session.failed(code);
                    go(paths::INLOGGEN);
                    Ok(())
                }
                None => Err(failed),
            },
        }
    });
    view! {
        <Page title=teksten::TERUG_TITEL portal=Portal::MijnUwv>
            <Live>
                {move || match exchange.fout().get() {
                    None => view! { <Busy text=teksten::BEZIG_MET_INLOGGEN /> }.into_any(),
                    Some(fout) => view! {
                        <FoutAlert fout=fout />
                        <LinkLine text=digid::OPNIEUW_BEGINNEN href=paths::INLOGGEN />
                    }
                    .into_any(),
                }}
            </Live>
        </Page>
    }
}

/// Whether the sign-in page has words of its own for it.
fn is_outcome(code: ProbleemCode) -> bool {
    matches!(
        code,
        ProbleemCode::InloggenGeannuleerd
            | ProbleemCode::NiveauTeLaag
            | ProbleemCode::DigidStoring
            | ProbleemCode::PersoonOnbekend
            | ProbleemCode::InlogverzoekVerlopen
            | ProbleemCode::OnjuistVerzoek
            | ProbleemCode::NietBeschikbaar
    )
}
