//! The demonstration's eHerkenning: every screen and every outcome of the real one, throttled like the real one.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use contract::inloggen::{EherkenningAanmelding, Inlogmiddel, Inlogscherm, Inlogvervolg};

use super::{Antwoord, IdentityProvider, eherkenning_accounts, stub::Stub};
use crate::{
    clock::Clock,
    secret::{SecretId, Sleutel},
    service::Fout,
    store::{Store, StoreError, Transaction},
};

/// The stub.
pub struct EherkenningStub(Stub);

impl std::fmt::Debug for EherkenningStub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EherkenningStub(..)")
    }
}

impl EherkenningStub {
    /// The stub on this store.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, sleutel: Arc<Sleutel>) -> Self {
        Self(Stub::new(Inlogmiddel::Eherkenning, store, clock, sleutel))
    }

    /// What the stub's page shows now.
    pub async fn scherm(&self, id: &SecretId) -> Result<Inlogscherm, Fout> {
        self.0.scherm(id).await
    }

    /// User name and password.
    pub async fn aanmelden(&self, id: &SecretId, form: &EherkenningAanmelding) -> Result<Inlogvervolg, Fout> {
        let naam = form.gebruikersnaam.trim().to_lowercase();
        let mut poging = self.0.poging(id, &naam, &form.wachtwoord).await?;
        let account = eherkenning_accounts::zoek(&mut *poging.tx, &naam).await?;
        self.0.meld_aan(poging, account, &form.wachtwoord).await
    }

    /// The code of the text message.
    pub async fn bevestig_sms(&self, id: &SecretId, code: &str) -> Result<Inlogvervolg, Fout> {
        self.0.bevestig_sms(id, code).await
    }

    /// *Annuleren*.
    pub async fn annuleer(&self, id: &SecretId) -> Result<Inlogvervolg, Fout> {
        self.0.annuleer(id).await
    }
}

#[async_trait]
impl IdentityProvider for EherkenningStub {
    fn start(&self, verzoek: &SecretId) -> String {
        self.0.start(verzoek)
    }

    async fn finish(
        &self,
        tx: &mut dyn Transaction,
        code: &SecretId,
        nu: DateTime<Utc>,
    ) -> Result<Option<Antwoord>, StoreError> {
        self.0.finish(tx, code, nu).await
    }
}
