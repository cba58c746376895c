//! What is typed in a form is kept at the server while it is typed, so that nothing is lost by closing a tab, a session
//! that ends, or a network that is gone; and so that nothing personal stays behind in the browser.

mod unsaved;

use std::collections::BTreeMap;

use contract::concept::{Concept, Formulier, NieuwConcept};
use contract::probleem::ProbleemCode;
use gloo_timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api_client::{ApiClient, ApiFout, LocalFuture, use_api};
use crate::ask::Ask;
use crate::components::Field;
use crate::follow::follow;
use crate::session::Session;

pub use unsaved::Drafts;
use unsaved::Unsaved;

/// What stands in the fields, by their ids.
pub type Values = BTreeMap<String, String>;

/// How long somebody must have stopped typing before it is saved, in milliseconds.
const REST: u32 = 800;
/// How long to wait before saving is tried again, in milliseconds; the last one stays.
const RETRY_AFTER: [u32; 4] = [2_000, 5_000, 10_000, 30_000];

/// Whether the server has what stands in the form.
#[derive(Debug, Clone, PartialEq)]
pub enum Saved {
    /// Nothing was typed yet.
    Nothing,
    /// It has all of it.
    Yes,
    /// Not yet; trying goes on by itself.
    NotYet(ApiFout),
    /// The form was changed elsewhere too, in another tab or on another device: somebody has to choose.
    Conflict,
}

/// The draft of a form.
#[derive(Debug, Clone, Copy)]
pub struct Draft {
    formulier: Formulier,
    fields: StoredValue<Vec<Field>>,
    load: Ask<Option<Concept>>,
    saved: RwSignal<Saved>,
    saving: StoredValue<bool>,
    /// What the server has, and which version of it that is.
    kept: StoredValue<(Values, u32)>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    failures: StoredValue<usize>,
    api: ApiClient,
    drafts: Drafts,
    kenmerk: StoredValue<String>,
}

impl Draft {
    /// Begins to fetch the draft of a form. Belongs to a page behind the gate: it is of who is signed in.
    pub fn open(formulier: Formulier, fields: Vec<Field>) -> Self {
        let draft = Self {
            formulier,
            fields: StoredValue::new(fields),
            load: Ask::new(),
            saved: RwSignal::new(Saved::Nothing),
            saving: StoredValue::new(false),
            kept: StoredValue::new((Values::new(), 0)),
            timer: StoredValue::new_local(None),
            failures: StoredValue::new(0),
            api: use_api(),
            drafts: expect_context(),
            kenmerk: StoredValue::new(expect_context::<Session>().kenmerk().unwrap_or_default()),
        };
        draft.follow();
        draft.fetch();
        draft
    }

    /// Fetches it, or tries that again.
    pub fn fetch(self) {
        self.load.ask(async move {
            // What the page before this one could not save any more goes first, else its answer comes after ours.
            self.drafts.save(self.api).await;
            let found = self.api.concept(self.formulier).await?;
            if !self.load.is_gone() {
                self.fill_in(found.clone());
            }
            Ok(found)
        });
    }

    /// The question for the draft: the form stands when it is answered.
    pub fn load(self) -> Ask<Option<Concept>> {
        self.load
    }

    /// Whether the server has what stands in the form.
    pub fn saved(self) -> Signal<Saved> {
        self.saved.into()
    }

    /// Shows what the server has; what was typed here and could not be saved before goes before it.
    fn fill_in(self, found: Option<Concept>) {
        let (kept, versie) = contents(found);
        let unsaved = self.drafts.take(self.formulier, &self.kenmerk.get_value());
        let based_on = unsaved.as_ref().map_or(versie, |unsaved| unsaved.versie);
        let values = unsaved.map_or_else(|| kept.clone(), |unsaved| unsaved.typed.into_iter().collect());
        let clash = based_on != versie && values != kept;
        self.saved.set(if kept.is_empty() { Saved::Nothing } else { Saved::Yes });
        self.kept.set_value((kept, versie));
        self.show(&values);
        if clash {
            self.saved.set(Saved::Conflict);
        }
    }

    fn show(self, values: &Values) {
        for field in self.fields.get_value() {
            field.value.set(values.get(field.id).cloned().unwrap_or_default());
        }
    }

    /// Whether the form stands, with what the server had of it.
    fn is_open(self) -> bool {
        self.load.answer().is_some_and(|answer| answer.is_ok())
    }

    fn values(self) -> Values {
        let fields = self.fields.get_value();
        let filled = fields.iter().map(|field| (field.id.to_owned(), field.value.get()));
        filled.filter(|(_, value)| !value.is_empty()).collect()
    }

    fn follow(self) {
        follow(move || {
            let values = self.values();
            if !self.is_open() {
                return;
            }
            if values == self.kept.get_value().0 {
                // Typed and taken back: what was remembered meanwhile must not be saved after all.
                self.drafts.forget();
                return;
            }
            // From this moment it is kept in memory, should the page go before the server has it.
            self.drafts.remember(self.unsaved(&values));
            if !matches!(self.saved.get_untracked(), Saved::NotYet(_)) {
                self.wait(REST);
            }
        });
        let online = window_event_listener(ev::online, move |_| self.save());
        let hidden = window_event_listener(ev::visibilitychange, move |_| {
            if document().hidden() {
                self.save();
            }
        });
        let drafts = self.drafts;
        let api = self.api;
        on_cleanup(move || {
            online.remove();
            hidden.remove();
            drafts.save_in_passing(api);
        });
    }

    fn unsaved(self, values: &Values) -> Unsaved {
        Unsaved {
            kenmerk: self.kenmerk.get_value(),
            formulier: self.formulier,
            versie: self.kept.get_value().1,
            typed: values.clone().into_iter().collect(),
            save,
        }
    }

    fn wait(self, milliseconds: u32) {
        self.timer.set_value(Some(Timeout::new(milliseconds, move || {
            if !self.load.is_gone() {
                self.save();
            }
        })));
    }

    /// Saves now what was not saved yet.
    pub fn save(self) {
        let (values, open) = untrack(|| (self.values(), self.is_open()));
        let busy = self.saving.get_value() || self.saved.get_untracked() == Saved::Conflict;
        if busy || !open || values == self.kept.get_value().0 {
            return;
        }
        self.saving.set_value(true);
        self.timer.set_value(None);
        spawn_local(async move {
            let answer = save(self.api, self.unsaved(&values)).await;
            if !self.load.is_gone() {
                self.saving.set_value(false);
                self.settle(values, answer);
            }
        });
    }

    fn settle(self, sent: Values, answer: Result<Concept, ApiFout>) {
        match answer {
            Ok(concept) => {
                self.failures.set_value(0);
                self.kept.set_value((sent, concept.versie));
                let values = untrack(|| self.values());
                if values == self.kept.get_value().0 {
                    self.drafts.forget();
                    self.saved.set(Saved::Yes);
                } else {
                    self.drafts.remember(self.unsaved(&values));
                    self.wait(REST);
                }
            }
            Err(fout) if fout.code() == Some(ProbleemCode::Conflict) => self.saved.set(Saved::Conflict),
            // The session is told already, and what was typed waits in memory for the same person.
            Err(fout) if fout.code() == Some(ProbleemCode::NietIngelogd) => {}
            Err(fout) => {
                let failures = self.failures.get_value();
                self.failures.set_value(failures + 1);
                self.saved.set(Saved::NotYet(fout));
                self.wait(RETRY_AFTER[failures.min(RETRY_AFTER.len() - 1)]);
            }
        }
    }

    /// After a conflict: what stands here goes, for what was saved elsewhere.
    pub fn take_theirs(self) {
        self.choose(move |theirs| {
            self.drafts.forget();
            self.show(theirs);
        });
    }

    /// After a conflict: what stands here stays, and what was saved elsewhere goes.
    pub fn keep_ours(self) {
        self.choose(|_| ());
    }

    /// Fetches what was saved elsewhere, goes on from there, and saves what then stands in the form. When it cannot be
    /// fetched, the choice is still there.
    fn choose(self, settle: impl FnOnce(&Values) + 'static) {
        spawn_local(async move {
            let Ok(found) = self.api.concept(self.formulier).await else { return };
            if self.load.is_gone() {
                return;
            }
            let (theirs, versie) = contents(found);
            self.kept.set_value((theirs.clone(), versie));
            settle(&theirs);
            self.saved.set(Saved::Yes);
            self.save();
        });
    }

    /// The form was sent, or is begun anew: the draft is not needed any more.
    pub async fn discard(self) -> Result<(), ApiFout> {
        self.timer.set_value(None);
        self.api.verwijder_concept(self.formulier).await?;
        self.drafts.forget();
        self.kept.set_value((Values::new(), 0));
        // Nothing is left to save, nor to find.
        self.show(&Values::new());
        Ok(())
    }
}

/// What the server has, and which version of it that is; nothing, and version 0, when it has none.
fn contents(found: Option<Concept>) -> (Values, u32) {
    found.map(|concept| (concept.inhoud, concept.versie)).unwrap_or_default()
}

fn save(api: ApiClient, unsaved: Unsaved) -> LocalFuture<Result<Concept, ApiFout>> {
    let Unsaved { formulier, versie, typed, .. } = unsaved;
    api.bewaar_concept(formulier, NieuwConcept { inhoud: typed.into_iter().collect(), versie })
}
