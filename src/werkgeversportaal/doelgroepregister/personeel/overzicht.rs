//! W6: the overview that was asked for.

use contract::probleem::ProbleemCode;
use contract::werkgever::{Overzicht as Antwoord, Overzichtsvraag};
use leptos::prelude::*;

use super::Onbekend;
use super::download::Download;
use super::tabel::Tabel;
use super::vraag::Gevraagd;
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{AlertKind, Heading, Live, Message, Paragraph, ParagraphKind, Progress};
use crate::follow::follow;
use crate::router::use_router;
use crate::teksten::werkgevers_doelgroepregister as teksten;

/// The heading above the rows, where the focus goes when other rows come.
pub(super) const HEADING: &str = "zoekresultaten";

/// The overview of one question; another question makes it anew.
#[component]
pub(super) fn Overzicht(
    /// The company that asks.
    organisatie: String,
    /// What it asks.
    vraag: Overzichtsvraag,
    /// Told whether the answer is on its way.
    busy: RwSignal<bool>,
) -> impl IntoView {
    let api = use_api();
    let router = use_router();
    let organisatie = StoredValue::new(organisatie);
    let vraag = StoredValue::new(vraag);
    let question = Ask::new();
    let ask = move |()| {
        busy.set(true);
        question.ask(api.personeelsoverzicht(organisatie.get_value(), vraag.get_value()));
    };
    ask(());
    on_cleanup(move || {
        busy.try_set(false);
    });
    let waiting = question.waiting();
    follow(move || {
        busy.set(waiting.get());
        // Where one was on it, when Back or Forward brought it.
        if let Some(place) = router.take_place().filter(|_| !waiting.get()) {
            place.restore(None);
        }
    });
    let fout = Signal::derive(move || question.fout().get().filter(|fout| !is_unknown(fout)));
    let unknown = move || question.fout().get().filter(is_unknown).map(|_| view! { <Onbekend /> });
    let found = Signal::derive(move || question.answer().and_then(Result::ok));
    let rows = move || {
        let antwoord = found.get().filter(|antwoord| antwoord.aantal > 0)?;
        Some(view! { <Rijen organisatie=organisatie.get_value() vraag=vraag.get_value() antwoord=antwoord /> })
    };
    view! {
        <Progress waiting=waiting text=teksten::BEZIG_MET_OVERZICHT fout=fout again=ask />
        {move || unknown()}
        <Live>{move || found.get().map(|antwoord| told(&antwoord))}</Live>
        {move || rows()}
    }
}

/// Whether the server does not know what was asked for: our list of numbers was older than its own.
fn is_unknown(fout: &ApiFout) -> bool {
    matches!(fout.code(), Some(ProbleemCode::NietGevonden | ProbleemCode::OnjuistVerzoek))
}

/// What was asked, and how many there are: heard when the answer comes.
fn told(antwoord: &Antwoord) -> impl IntoView + use<> {
    let echo = teksten::echo(antwoord.peiljaar, antwoord.loonheffingennummer.as_deref());
    let nobody = (antwoord.aantal == 0).then(|| view! { <Message kind=AlertKind::Info text=teksten::NIEMAND /> });
    view! {
        <Paragraph text=echo />
        <Paragraph text=teksten::gevonden(antwoord.aantal) kind=ParagraphKind::Strong />
        {nobody}
    }
}

/// The rows: as a table and a file, or as a file only (R-W08, R-W09, I-03).
#[component]
fn Rijen(organisatie: String, vraag: Overzichtsvraag, antwoord: Antwoord) -> impl IntoView {
    let overview = Gevraagd::Overzicht(vraag.clone()).address(&organisatie);
    let with_table = antwoord.regels.is_some();
    let why = (!with_table).then(|| view! { <Paragraph text=teksten::TE_VEEL_VOOR_TABEL /> });
    view! {
        <Heading level=2 text=teksten::ZOEKRESULTATEN id=HEADING />
        {why}
        <Download organisatie=organisatie vraag=vraag as_link=with_table />
        {antwoord.regels.map(|regels| view! { <Tabel regels=regels overview=overview /> })}
    }
}
