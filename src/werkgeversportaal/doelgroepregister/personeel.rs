//! W5 and W6: the own employees in a year. What was chosen is in the address, so that it can be kept, shared and gone
//! back to; the numbers themselves are not.

mod download;
mod formulier;
mod opslaan;
mod overzicht;
mod tabel;
mod vraag;

use contract::werkgever::Loonheffingennummers;
use leptos::prelude::*;

use super::toelichting::Toelichting;
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{AlertKind, LinkLine, Live, Message, Page, Paragraph, ParagraphKind, Portal, Progress, anew};
use crate::follow::follow;
use crate::paths;
use crate::router::use_router;
use crate::teksten::werkgevers_doelgroepregister as teksten;
use crate::werkgeversportaal::use_organisatie;
use formulier::{Formulier, Velden};
use overzicht::Overzicht;
use vraag::Gevraagd;

/// The page.
#[component]
pub(super) fn Personeel() -> impl IntoView {
    let api = use_api();
    let velden = Velden::new();
    let organisatie = StoredValue::new(use_organisatie().organisatie().kenmerk.clone());
    let numbers = Ask::new();
    let ask = move |()| numbers.ask(api.loonheffingennummers(organisatie.get_value()));
    ask(());
    let errors = Memo::new(move |_| usize::from(velden.nummer.error.with(Option::is_some)));
    let below = move || match numbers.answer() {
        Some(Ok(found)) if found.loonheffingennummers.is_empty() => {
            Some(view! { <GeenNummers organisatie=organisatie.get_value() /> }.into_any())
        }
        Some(Ok(found)) => {
            Some(view! { <Opvragen organisatie=organisatie.get_value() velden=velden nummers=found /> }.into_any())
        }
        _ => None,
    };
    view! {
        <Page title=teksten::PERSONEEL_TITEL portal=Portal::Werkgeversportaal errors=errors>
            <Paragraph text=teksten::PERSONEEL_INLEIDING kind=ParagraphKind::Lead />
            <Toelichting kop=teksten::PERSONEEL_TOELICHTING />
            <Progress
                waiting=numbers.waiting()
                text=teksten::BEZIG_MET_NUMMERS
                fout=numbers.fout()
                again=ask
            />
            {move || below()}
        </Page>
    }
}

/// The form, and the overview that the address asks for.
#[component]
fn Opvragen(organisatie: String, velden: Velden, nummers: Loonheffingennummers) -> impl IntoView {
    let router = use_router();
    let nummers = StoredValue::new(nummers);
    let organisatie = StoredValue::new(organisatie);
    let asked = Memo::new(move |_| {
        organisatie.with_value(|of| nummers.with_value(|nummers| Gevraagd::by(router, of, nummers)))
    });
    // One higher each time that somebody asks, so that the same can be asked again.
    let round = RwSignal::new(0_usize);
    let busy = RwSignal::new(false);
    // Not until the fields hold what is asked, nor when they hold nothing that can be: rows below a form that is wrong
    // would be taken for its answer.
    let shown = RwSignal::new(false);
    // The fields follow the address: what is chosen is what is shown, also after Back.
    follow(move || {
        velden.show(&asked.get(), &nummers.read_value());
        shown.set(true);
    });
    let show = move |chosen: Gevraagd| {
        let Gevraagd::Overzicht(_) = &chosen else { return };
        if busy.get_untracked() && asked.get_untracked() == chosen {
            return;
        }
        round.update(|round| *round += 1);
        shown.set(true);
        router.go(&organisatie.with_value(|organisatie| chosen.address(organisatie)), false);
    };
    let overview = Memo::new(move |_| (shown.get().then(|| asked.get()), round.get()));
    let result = move || match overview.get().0 {
        None | Some(Gevraagd::Niets) => ().into_any(),
        Some(Gevraagd::Onbekend) => view! { <Onbekend /> }.into_any(),
        Some(Gevraagd::Overzicht(vraag)) => {
            view! { <Overzicht organisatie=organisatie.get_value() vraag=vraag busy=busy /> }.into_any()
        }
    };
    let other = Memo::new(move |_| {
        shown.get() && matches!(asked.get(), Gevraagd::Overzicht(vraag) if velden.differ_from(&vraag))
    });
    view! {
        <Formulier
            velden=velden
            nummers=nummers.get_value()
            on_show=show
            on_error=move |()| shown.set(false)
            busy=busy
        />
        <Live>{move || other.get().then(|| view! { <Paragraph text=teksten::ANDERE_KEUZE /> })}</Live>
        {anew(result)}
    }
}

/// No employees that anybody knows of.
#[component]
fn GeenNummers(organisatie: String) -> impl IntoView {
    view! {
        <Message kind=AlertKind::Info title=teksten::GEEN_NUMMERS_KOP text=teksten::GEEN_NUMMERS />
        <LinkLine text=teksten::NAAR_SOLLICITANT href=paths::adres(paths::SOLLICITANT, &organisatie) />
    }
}

/// The address asks for a year or a number that there is not.
#[component]
fn Onbekend() -> impl IntoView {
    view! {
        <Live>
            <Message kind=AlertKind::Warning title=teksten::ONBEKENDE_KEUZE_KOP text=teksten::ONBEKENDE_KEUZE />
        </Live>
    }
}
