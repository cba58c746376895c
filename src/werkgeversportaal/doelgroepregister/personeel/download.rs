//! The overview as a file (W6-14): asked for once, followed while it comes, whole or not at all.

use std::cell::RefCell;

use contract::werkgever::Overzichtsvraag;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opslaan::opslaan;
use crate::api_client::{Afbreker, ApiFout, Downloadfout, use_api};
use crate::components::fout::{Words, words};
use crate::components::{
    Actions, AlertKind, Busy, Button, ButtonKind, Dialog, Live, Message, Paragraph, ParagraphKind, PlaceLink,
    ProgressBar,
};
use crate::navigation::hand_over_focus;
use crate::session::{Session, SessionState};
use crate::teksten::werkgevers_doelgroepregister::download as teksten;

/// The link or button.
const DOWNLOAD: &str = "download";
/// How far it is, and the button that stops it.
const PROGRESS: &str = "download-voortgang";

/// How far a download is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stand {
    /// Not asked for.
    Niets,
    /// Asked for; how many rows there will be is not known at first.
    Bezig(Option<u32>),
    /// Saved; so many rows.
    Klaar(u32),
    /// Not saved.
    Mislukt(Downloadfout),
}

thread_local! {
    /// The session in which somebody read what he may use a file for. Another session, also of the same person, asks again.
    static READ_IN: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What tells one session from another.
fn this_session() -> Option<String> {
    match use_context::<Session>()?.state().get_untracked() {
        SessionState::SignedIn(sessie) => Some(format!("{} {}", sessie.kenmerk, sessie.uiterlijk_op)),
        _ => None,
    }
}

/// One download at a time.
#[derive(Debug, Clone, Copy)]
struct Loop {
    stand: RwSignal<Stand>,
    rijen: RwSignal<u32>,
    /// Ends the one that is on its way, also when the page goes.
    afbreker: StoredValue<Option<Afbreker>, LocalStorage>,
}

impl Loop {
    fn new() -> Self {
        Self { stand: RwSignal::new(Stand::Niets), rijen: RwSignal::new(0), afbreker: StoredValue::new_local(None) }
    }

    fn busy(self) -> bool {
        self.stand.with_untracked(|stand| matches!(stand, Stand::Bezig(_)))
    }

    fn begin(self, api: crate::api_client::ApiClient, organisatie: String, vraag: Overzichtsvraag) {
        let Some(afbreker) = Afbreker::new().filter(|_| !self.busy()) else { return };
        let stop = afbreker.controller();
        self.afbreker.set_value(Some(afbreker));
        self.rijen.set(0);
        self.stand.set(Stand::Bezig(None));
        let naam = teksten::bestandsnaam(vraag.peiljaar);
        let voortgang = move |voortgang: crate::api_client::Voortgang| {
            let known = self.stand.try_with_untracked(|stand| matches!(stand, Stand::Bezig(Some(_))));
            if known == Some(false) {
                self.stand.set(Stand::Bezig(Some(voortgang.totaal)));
            }
            self.rijen.try_set(voortgang.rijen);
        };
        spawn_local(async move {
            let came = api.download_personeelsoverzicht(organisatie, vraag, stop, voortgang).await;
            // Whoever left does not find a file among his downloads.
            if self.stand.is_disposed() {
                return;
            }
            hand_over_focus(PROGRESS, DOWNLOAD);
            self.stand.set(match came {
                Ok(bestand) if opslaan(&bestand.inhoud, &naam) => Stand::Klaar(bestand.rijen),
                Ok(_) => Stand::Mislukt(Downloadfout::Onvolledig),
                Err(fout) => Stand::Mislukt(fout),
            });
        });
    }
}

/// The link or button, and all that comes of pressing it.
#[component]
pub(super) fn Download(
    /// The company that asks.
    organisatie: String,
    /// What it asks.
    vraag: Overzichtsvraag,
    /// Beside a table it is a link, and else a button (R-W08, R-W09).
    as_link: bool,
) -> impl IntoView {
    let api = use_api();
    let session = StoredValue::new(this_session());
    let question = StoredValue::new((organisatie, vraag));
    let run = Loop::new();
    let asking = RwSignal::new(false);
    let begin = move || {
        let (organisatie, vraag) = question.get_value();
        run.begin(api, organisatie, vraag);
    };
    let press = move |()| {
        let read = session.with_value(|session| READ_IN.with_borrow(|read| read.is_some() && read == session));
        if read {
            begin();
        } else if !run.busy() {
            asking.set(true);
        }
    };
    let agree = move |()| {
        READ_IN.set(session.get_value());
        asking.set(false);
        begin();
    };
    let busy = Signal::derive(move || run.stand.with(|stand| matches!(stand, Stand::Bezig(_))));
    let control = if as_link {
        view! { <PlaceLink id=DOWNLOAD text=teksten::DOWNLOAD on_press=press /> }.into_any()
    } else {
        view! {
            <Actions>
                <Button id=DOWNLOAD kind=ButtonKind::Primary text=teksten::DOWNLOAD on_press=press busy=busy />
            </Actions>
        }
        .into_any()
    };
    view! {
        {control}
        <Live>{move || said(&run.stand.get())}</Live>
        {move || match run.stand.get() {
            Stand::Bezig(Some(totaal)) => Some(view! { <Onderweg run=run totaal=totaal /> }),
            _ => None,
        }}
        <Paragraph text=teksten::EXCEL kind=ParagraphKind::Small />
        <Waarvoor open=asking on_agree=agree />
    }
}

/// What there is to say, also to who cannot see it.
fn said(stand: &Stand) -> Option<AnyView> {
    match stand {
        Stand::Niets => None,
        Stand::Bezig(_) => Some(view! { <Busy text=teksten::BEZIG /> }.into_any()),
        Stand::Klaar(rijen) => {
            let text = teksten::klaar(*rijen);
            Some(view! { <Message kind=AlertKind::Ok text=text /> }.into_any())
        }
        Stand::Mislukt(Downloadfout::Afgebroken) => {
            Some(view! { <Message kind=AlertKind::Info text=teksten::GESTOPT /> }.into_any())
        }
        Stand::Mislukt(fout) => {
            let Words { title, text, advice } = match fout {
                Downloadfout::Api(ApiFout::Timeout) => teksten::STIL.into(),
                Downloadfout::Api(fout) => words(fout),
                Downloadfout::Afgebroken | Downloadfout::Onvolledig => teksten::ONVOLLEDIG.into(),
            };
            let text = format!("{text} {} {advice}", teksten::NIETS_OPGESLAGEN);
            Some(view! { <Message kind=AlertKind::Error title=title text=text /> }.into_any())
        }
    }
}

/// How far it is, and the way to stop it.
#[component]
fn Onderweg(run: Loop, totaal: u32) -> impl IntoView {
    let stop = move |()| run.afbreker.set_value(None);
    view! {
        <ProgressBar
            id=PROGRESS
            total=totaal
            value=run.rijen
            text=teksten::voortgang
            quarter=teksten::kwart
        >
            <Actions>
                <Button kind=ButtonKind::Secondary text=teksten::STOPPEN on_press=stop />
            </Actions>
        </ProgressBar>
    }
}

/// What one may use the file for, once a session.
#[component]
fn Waarvoor(open: RwSignal<bool>, #[prop(into)] on_agree: Callback<()>) -> impl IntoView {
    let close = move |()| open.set(false);
    view! {
        <Dialog id="download-gebruik" heading=teksten::GEBRUIK_KOP text=teksten::GEBRUIK open=open on_cancel=close>
            <Actions>
                <Button kind=ButtonKind::Primary text=teksten::AKKOORD on_press=on_agree />
                <Button kind=ButtonKind::Secondary text=teksten::TERUG on_press=close />
            </Actions>
        </Dialog>
    }
}
