//! Looks among the organisations of a person while he types; the same on the page to choose one and in the bar.

use contract::werkgever::{OrganisatieKort, Organisaties};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api_client::{ApiClient, ApiFout, use_api};
use crate::components::{Choice, Combobox, Field, Found, Live, Paragraph, Progress, anew};
use crate::teksten::werkgevers_bedrijven as teksten;

/// How long somebody may type on before we ask, in milliseconds.
const STILL_TYPING: u32 = 200;

/// The question whose answer counts: the latest.
#[derive(Debug, Clone, Copy)]
struct Zoeken {
    api: ApiClient,
    field: Field,
    /// How often something was typed or asked; an answer to an older turn is late.
    turn: StoredValue<u32>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    waiting: RwSignal<bool>,
    /// Whether somebody typed and went on without choosing.
    unchosen: RwSignal<bool>,
    answer: RwSignal<Option<Result<(String, Organisaties), ApiFout>>>,
}

impl Zoeken {
    fn begin(id: &'static str) -> Self {
        let zoeken = Self {
            api: use_api(),
            field: Field::new(id),
            turn: StoredValue::new(0),
            timer: StoredValue::new_local(None),
            waiting: RwSignal::new(false),
            unchosen: RwSignal::new(false),
            answer: RwSignal::new(None),
        };
        zoeken.ask();
        zoeken
    }

    /// From now on nothing that was asked before counts any more.
    fn next_turn(self) -> u32 {
        self.turn.update_value(|turn| *turn += 1);
        self.waiting.set(true);
        self.turn.get_value()
    }

    /// Somebody types: waits a moment before asking.
    fn typed(self) {
        self.next_turn();
        self.unchosen.set(false);
        self.timer.set_value(Some(Timeout::new(STILL_TYPING, move || {
            if !self.waiting.is_disposed() {
                self.ask();
            }
        })));
    }

    fn ask(self) {
        let turn = self.next_turn();
        let text = self.field.value.get_untracked().trim().to_owned();
        spawn_local(async move {
            let answer = self.api.zoek_organisaties(text.clone()).await;
            // Whoever left the page has no turn any more.
            if self.turn.try_get_value() == Some(turn) {
                self.answer.set(Some(answer.map(|found| (text, found))));
                self.waiting.set(false);
            }
        });
    }

    fn found(self) -> Option<Found> {
        let (text, Organisaties { organisaties, laatst_gebruikt, totaal }) = self.answer.get()?.ok()?;
        let choice = |one: OrganisatieKort| Choice { key: one.kenmerk, name: one.naam, detail: one.rsin };
        Some(Found {
            text,
            choices: organisaties.into_iter().map(choice).collect(),
            total: totaal as usize,
            first: laatst_gebruikt as usize,
            groups: (teksten::LAATST_GEBRUIKT, teksten::ANDERE_BEDRIJVEN),
        })
    }

    /// How many were found, in words.
    fn count(self) -> Option<String> {
        if self.waiting.get() {
            return None;
        }
        let (text, found) = self.answer.get()?.ok()?;
        Some(match (found.totaal, text.is_empty()) {
            (0, true) => teksten::GEEN_BEDRIJVEN.to_owned(),
            (0, false) => teksten::NIETS_GEVONDEN.to_owned(),
            (total, _) if self.unchosen.get() => {
                let found = teksten::gevonden(total, found.organisaties.len());
                format!("{} {found}", teksten::KIES_UIT_LIJST)
            }
            (total, _) => teksten::gevonden(total, found.organisaties.len()),
        })
    }
}

/// The list of companies, found as one types.
#[component]
pub(super) fn BedrijfKiezer(
    /// Of the field; unique on the page.
    id: &'static str,
    /// What to do with the kenmerk of the one that was chosen.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let zoeken = Zoeken::begin(id);
    let fout = Signal::derive(move || zoeken.answer.get().and_then(Result::err));
    // What was said already is not said again, however often somebody goes on without choosing.
    let counted = Memo::new(move |_| zoeken.count());
    let count = move || counted.get().map(|text| view! { <Paragraph text=text /> }).into_any();
    view! {
        <Combobox
            field=zoeken.field
            label=teksten::SELECTEER
            help=teksten::KIES_UITLEG
            found=Signal::derive(move || zoeken.found())
            searching=zoeken.waiting
            on_type=move |()| zoeken.typed()
            on_choose=on_choose
            on_unchosen=move |()| zoeken.unchosen.set(true)
        />
        <Progress
            waiting=zoeken.waiting.into()
            text=teksten::BEZIG_MET_ZOEKEN
            fout=fout
            again=move |()| zoeken.ask()
        />
        <Live>{anew(count)}</Live>
    }
}
