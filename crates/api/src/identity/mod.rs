//! The seam with whoever says who somebody is. A real provider is one more implementation of [`IdentityProvider`].

pub mod digid_accounts;
pub mod digid_stub;
pub mod eherkenning_accounts;
pub mod eherkenning_stub;
mod stub;
mod throttle;

use async_trait::async_trait;
use chrono::{DateTime, Utc};

pub use self::stub::{Gedrag, Stub, WACHTWOORD};
use crate::{
    secret::SecretId,
    store::{Identiteit, Inlogverzoek, StoreError, Transaction},
};

/// Says who somebody is, and how sure it is.
#[async_trait]
pub trait IdentityProvider: Send + Sync {
    /// Where the browser goes to say who its user is: a path for the stub, a whole URL for a real provider.
    fn start(&self, verzoek: &SecretId) -> String;

    /// What the one-time code stands for that the browser came back with; `None` when it stands for nothing (any more).
    /// It will do once, if `tx` is committed.
    async fn finish(
        &self,
        tx: &mut dyn Transaction,
        code: &SecretId,
        nu: DateTime<Utc>,
    ) -> Result<Option<Antwoord>, StoreError>;
}

/// The answer of an identity provider.
#[derive(Debug)]
pub struct Antwoord {
    /// The request that it answers.
    pub verzoek: Inlogverzoek,
    /// What it says.
    pub uitkomst: Uitkomst,
}

/// What an identity provider can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uitkomst {
    /// Somebody signed in.
    Gelukt(Identiteit),
    /// Somebody chose *Annuleren*.
    Geannuleerd,
    /// Somebody signed in, with less certainty than was asked for.
    NiveauTeLaag,
    /// Somebody signed in who is not authorised for this service.
    GeenMachtiging,
    /// It is out of order.
    Storing,
}
