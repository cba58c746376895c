//! The DigiD stub (B0): which of its screens is shown, and what happens after each.

use contract::inloggen::{Inlogscherm, Inlogstap, Inlogvervolg};
use leptos::prelude::*;

use super::aanmelden::Aanmelden;
use super::go_to;
use super::sms::BevestigSms;
use super::verzoek::{Verzoek, is_over};
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{Actions, AlertKind, Busy, ButtonKind, ButtonLink, FoutPage, Message, Page, Portal, anew};
use crate::paths;
use crate::router::use_router;
use crate::teksten::{algemeen, digid as teksten};

/// The DigiD stub: asks for the screen that the request to sign in is at, and shows it.
#[component]
pub fn DigidInloggen() -> impl IntoView {
    let api = use_api();
    let router = use_router();
    let id = StoredValue::new(untrack(|| router.query("verzoek")).unwrap_or_default());
    let expired = RwSignal::new(false);
    let screen = Ask::new();
    let ask = move || screen.ask(async move { api.digid_scherm(&id.get_value()).await });
    ask();
    let next = Callback::new(move |vervolg: Inlogvervolg| match vervolg {
        Inlogvervolg::VolgendeStap => ask(),
        Inlogvervolg::Terug { adres } => go_to(router, &adres),
    });
    let on_expired = Callback::new(move |()| expired.set(true));
    let tot = StoredValue::new(String::new());
    let show = move |answer: Result<Inlogscherm, ApiFout>| {
        let verzoek = Verzoek { id, inloggen_tot: tot, next, on_expired };
        match answer {
            Ok(Inlogscherm { inloggen_tot, stap }) => {
                tot.set_value(inloggen_tot);
                match stap {
                    Inlogstap::Aanmelden => view! { <Aanmelden verzoek=verzoek /> }.into_any(),
                    Inlogstap::SmsCode { getoonde_code } => {
                        view! { <BevestigSms verzoek=verzoek getoonde_code=getoonde_code /> }.into_any()
                    }
                }
            }
            Err(fout) if is_over(&fout) => view! { <Verlopen tot=tot.get_value() /> }.into_any(),
            Err(fout) => {
                let again = move |()| ask();
                view! { <FoutPage fout=fout portal=Portal::IdentityProvider again=again /> }.into_any()
            }
        }
    };
    anew(move || {
        if expired.get() {
            return view! { <Verlopen tot=tot.get_value() /> }.into_any();
        }
        match screen.answer() {
            Some(answer) => show(answer),
            None => view! { <Busy text=algemeen::BEZIG_MET_LADEN /> }.into_any(),
        }
    })
}

/// The time to sign in is over.
#[component]
fn Verlopen(
    /// Until when one could; empty when that is not known any more.
    tot: String,
) -> impl IntoView {
    let text = if tot.is_empty() { teksten::TIJD_VOORBIJ.to_owned() } else { teksten::tijd_voorbij(&tot) };
    view! {
        <Page title=teksten::TITEL_VOOR bold=teksten::TITEL_VET portal=Portal::IdentityProvider>
            <Message kind=AlertKind::Error text=text />
            <Actions>
                <ButtonLink kind=ButtonKind::Primary text=teksten::OPNIEUW_BEGINNEN href=paths::INLOGGEN />
            </Actions>
        </Page>
    }
}
