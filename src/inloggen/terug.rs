//! Where an identity provider sends the browser back to: makes the session, or says why there is none.

use leptos::prelude::*;

use super::wijze::Inlogwijze;
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Busy, FoutAlert, LinkLine, Live, Page};
use crate::router::use_router;
use crate::session::Session;
use crate::teksten::{digid, inloggen as teksten};

/// Exchanges the one-time code in the address and goes on at once.
#[component]
pub fn InloggenTerug(
    /// How one signs in.
    wijze: &'static Inlogwijze,
) -> impl IntoView {
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
            Err(failed) => match failed.code().filter(|code| (wijze.uitkomst)(*code).is_some()) {
                Some(code) => {
                    session.failed(code);
                    go(wijze.inloggen);
                    Ok(())
                }
                None => Err(failed),
            },
        }
    });
    view! {
        <Page title=teksten::TERUG_TITEL portal=wijze.portal>
            <Live>
                {move || match exchange.fout().get() {
                    None => view! { <Busy text=teksten::BEZIG_MET_INLOGGEN /> }.into_any(),
                    Some(fout) => view! {
                        <FoutAlert fout=fout />
                        <LinkLine text=digid::OPNIEUW_BEGINNEN href=wijze.inloggen />
                    }
                    .into_any(),
                }}
            </Live>
        </Page>
    }
}
