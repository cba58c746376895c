//! The DigiD stub (B0): which of its screens is shown, and what happens after each.

use contract::inloggen::{DigidInlogscherm, DigidStap, DigidVervolg};
use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use super::aanmelden::Aanmelden;
use super::go_to;
use super::sms::BevestigSms;
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{Actions, AlertKind, Busy, ButtonKind, ButtonLink, FoutAlert, Message, Page, Portal};
use crate::paths;
use crate::router::use_router;
use crate::teksten::{algemeen, digid as teksten};

/// The DigiD stub: asks for the screen that the request to sign in is at, and shows it.
#[component]
pub fn DigidInloggen() -> impl IntoView {
    let api = use_api();
    let router = use_router();
    let id = StoredValue::new(untrack(|| router.query("verzoek")).unwrap_or_default());
    let expired = RwSignal::new(None::<Option<String>>);
    let screen = Ask::new();
    let ask = move || screen.ask(async move { api.digid_scherm(&id.get_value()).await });
    ask();
    let next = Callback::new(move |vervolg: DigidVervolg| match vervolg {
        DigidVervolg::VolgendeStap => ask(),
        DigidVervolg::Terug { adres } => go_to(router, &adres),
    });
    let on_expired = Callback::new(move |tot: String| expired.set(Some(Some(tot))));
    let show = move |answer: Result<DigidInlogscherm, ApiFout>| match answer {
        Ok(DigidInlogscherm { inloggen_tot, stap: DigidStap::Aanmelden }) => {
            view! { <Aanmelden verzoek=id inloggen_tot next on_expired /> }.into_any()
        }
        Ok(DigidInlogscherm { inloggen_tot, stap: DigidStap::SmsCode { getoonde_code } }) => {
            view! { <BevestigSms verzoek=id getoonde_code inloggen_tot next on_expired /> }.into_any()
        }
        Err(fout) if is_over(&fout) => view! { <Verlopen tot=None /> }.into_any(),
        Err(fout) => failed(fout, Callback::new(move |()| ask())),
    };
    move || match expired.get() {
        Some(tot) => view! { <Verlopen tot=tot /> }.into_any(),
        None => match screen.answer() {
            Some(answer) => show(answer),
            None => view! { <Busy text=algemeen::BEZIG_MET_LADEN /> }.into_any(),
        },
    }
}

/// Whether this request to sign in can no longer be used.
pub(super) fn is_over(fout: &ApiFout) -> bool {
    matches!(fout.code(), Some(ProbleemCode::InlogverzoekVerlopen | ProbleemCode::NietGevonden))
}

fn failed(fout: ApiFout, again: Callback<()>) -> AnyView {
    view! {
        <Page title=teksten::TITEL_VOOR bold=teksten::TITEL_VET portal=Portal::IdentityProvider>
            <FoutAlert fout=fout again=again />
        </Page>
    }
    .into_any()
}

/// The time to sign in is over.
#[component]
fn Verlopen(
    /// Until when one could, if that is still known.
    tot: Option<String>,
) -> impl IntoView {
    let text = tot.map_or_else(|| teksten::TIJD_VOORBIJ.to_owned(), |tot| teksten::tijd_voorbij(&tot));
    view! {
        <Page title=teksten::TITEL_VOOR bold=teksten::TITEL_VET portal=Portal::IdentityProvider>
            <Message kind=AlertKind::Error text=text />
            <Actions>
                <ButtonLink kind=ButtonKind::Primary text=teksten::OPNIEUW_BEGINNEN href=paths::INLOGGEN />
            </Actions>
        </Page>
    }
}
