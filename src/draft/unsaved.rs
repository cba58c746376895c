//! What was typed and is not at the server yet, in memory only: for the person who typed it, and nobody after him.

use contract::concept::{Concept, Formulier};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api_client::{ApiClient, ApiFout, LocalFuture};

/// Names and values of fields.
pub(super) type Typed = Vec<(String, String)>;

/// What a form held that the server did not have yet.
#[derive(Clone)]
pub(super) struct Unsaved {
    /// The mark of whose it is.
    pub kenmerk: String,
    /// The form.
    pub formulier: Formulier,
    /// The version of the draft that it was made from.
    pub versie: u32,
    /// What stood in the fields.
    pub typed: Typed,
    /// Saves it. Held here, so that who never opens a form need not download what saves one.
    pub save: fn(ApiClient, Self) -> LocalFuture<Result<Concept, ApiFout>>,
}

impl std::fmt::Debug for Unsaved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Unsaved(..)")
    }
}

/// What is not saved yet, of all pages: a page may go before its form is saved.
#[derive(Debug, Clone, Copy)]
pub struct Drafts {
    unsaved: StoredValue<Option<Unsaved>>,
}

impl Drafts {
    /// Makes it available to everything below.
    pub fn provide() -> Self {
        let drafts = Self { unsaved: StoredValue::new(None) };
        provide_context(drafts);
        drafts
    }

    pub(super) fn remember(self, unsaved: Unsaved) {
        self.unsaved.set_value(Some(unsaved));
    }

    /// Nothing of it is left.
    pub fn forget(self) {
        self.unsaved.set_value(None);
    }

    /// What this person typed in this form; whatever else there was is gone.
    pub(super) fn take(self, formulier: Formulier, kenmerk: &str) -> Option<Unsaved> {
        let unsaved = self.unsaved.try_update_value(Option::take).flatten();
        unsaved.filter(|unsaved| unsaved.formulier == formulier && unsaved.kenmerk == kenmerk)
    }

    /// Keeps it for this person only.
    pub fn keep_for(self, kenmerk: &str) {
        if self.unsaved.with_value(|unsaved| unsaved.as_ref().is_some_and(|unsaved| unsaved.kenmerk != kenmerk)) {
            self.forget();
        }
    }

    /// Signs out, once what was typed is saved.
    pub async fn sign_out(self, api: ApiClient) -> Result<(), ApiFout> {
        self.save(api).await;
        api.uitloggen().await
    }

    /// Saves what is there, when nobody waits for it: the page that it was typed on goes.
    pub(super) fn save_in_passing(self, api: ApiClient) {
        spawn_local(self.save(api));
    }

    /// Saves what is there. What cannot be saved stays in memory.
    pub(super) async fn save(self, api: ApiClient) {
        let Some(unsaved) = self.unsaved.try_get_value().flatten() else { return };
        let answer = (unsaved.save)(api, unsaved.clone()).await;
        let newer = self.unsaved.try_get_value().flatten().is_some_and(|now| now.typed != unsaved.typed);
        if answer.is_ok() && !newer {
            self.forget();
        }
    }
}
