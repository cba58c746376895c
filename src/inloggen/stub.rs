//! The pages of a stub of an identity provider (B0): which screen is shown, and what happens after each.

use contract::inloggen::{Inlogscherm, Inlogstap, Inlogvervolg};
use leptos::prelude::*;

use super::go_to;
use super::sms::BevestigSms;
use super::verzoek::{Verzoek, is_over};
use super::wijze::Inlogwijze;
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{Actions, AlertKind, Busy, ButtonKind, ButtonLink, FoutPage, Message, Page, Portal, anew};
use crate::router::use_router;
use crate::teksten::{algemeen, digid as teksten};

/// A stub: asks for the screen that the request to sign in is at, and shows it.
#[component]
pub(super) fn StubPagina(
    /// How one signs in.
    wijze: &'static Inlogwijze,
    /// Its first screen.
    aanmelden: fn(Verzoek) -> AnyView,
) -> impl IntoView {
    let api = use_api();
    let router = use_router();
    let id = StoredValue::new(untrack(|| router.query("verzoek")).unwrap_or_default());
    let expired = RwSignal::new(false);
    let screen = Ask::new();
    let ask = move || screen.ask(api.inlogscherm(wijze.stub, &id.get_value()));
    ask();
    let next = Callback::new(move |vervolg: Inlogvervolg| match vervolg {
        Inlogvervolg::VolgendeStap => ask(),
        Inlogvervolg::Terug { adres } => go_to(router, &adres),
    });
    let on_expired = Callback::new(move |()| expired.set(true));
    let tot = StoredValue::new(String::new());
    let show = move |answer: Result<Inlogscherm, ApiFout>| {
        let verzoek = Verzoek { wijze, id, inloggen_tot: tot, next, on_expired };
        match answer {
            Ok(Inlogscherm { inloggen_tot, stap }) => {
                tot.set_value(inloggen_tot);
                match stap {
                    Inlogstap::Aanmelden => aanmelden(verzoek),
                    Inlogstap::SmsCode { getoonde_code } => {
                        view! { <BevestigSms verzoek=verzoek getoonde_code=getoonde_code /> }.into_any()
                    }
                }
            }
            Err(fout) if is_over(&fout) => view! { <Verlopen wijze=wijze tot=tot.get_value() /> }.into_any(),
            Err(fout) => {
                let again = move |()| ask();
                let portal = Portal::IdentityProvider(wijze.naam);
                view! { <FoutPage fout=fout portal=portal again=again /> }.into_any()
            }
        }
    };
    anew(move || {
        if expired.get() {
            return view! { <Verlopen wijze=wijze tot=tot.get_value() /> }.into_any();
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
    /// How one signs in.
    wijze: &'static Inlogwijze,
    /// Until when one could; empty when that is not known any more.
    tot: String,
) -> impl IntoView {
    let text = if tot.is_empty() { teksten::TIJD_VOORBIJ.to_owned() } else { teksten::tijd_voorbij(&tot) };
    view! {
        <Page title=wijze.titel.0 bold=wijze.titel.1 portal=Portal::IdentityProvider(wijze.naam)>
            <Message kind=AlertKind::Error text=text />
            <Actions>
                <ButtonLink kind=ButtonKind::Primary text=teksten::OPNIEUW_BEGINNEN href=wijze.inloggen />
            </Actions>
        </Page>
    }
}
