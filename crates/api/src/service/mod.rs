//! The rules of the server: who may sign in, how long a session lasts, what is recorded. No HTTP and no SQL.

pub mod actualisaties;
pub mod audit;
pub mod burger;
pub mod concepten;
mod fout;
pub mod inloggen;
pub mod machtigingen;
mod namens;
pub mod organisaties;
mod register;
pub mod sessies;
mod settings;
pub mod toepassingsfouten;
pub mod werkgever;
pub mod werkgeversdocumenten;
pub mod werkgeversprofiel;

use std::sync::Arc;

use contract::inloggen::Inlogmiddel;

pub use self::{
    fout::{Fout, veldfout},
    namens::{Bevoegdheid, IngelogdeWerkgever, NamensOrganisatie},
    settings::{CONCEPT_BEWAARTIJD, Settings},
};
use crate::{
    clock::Clock,
    identity::{IdentityProvider, Stub},
    secret::Sleutel,
    store::Store,
};

/// All that a service needs of the outside world.
#[derive(Clone)]
pub struct Services {
    /// The register.
    pub store: Arc<dyn Store>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The key of this register.
    pub sleutel: Arc<Sleutel>,
    /// Says who a citizen is.
    pub digid: Arc<dyn IdentityProvider>,
    /// The demonstration's DigiD, as far as it has pages of its own.
    pub digid_stub: Arc<Stub>,
    /// Says who somebody is that acts for organisations.
    pub eherkenning: Arc<dyn IdentityProvider>,
    /// The demonstration's eHerkenning, as far as it has pages of its own.
    pub eherkenning_stub: Arc<Stub>,
    /// How many reports of applications that stopped there were of late.
    pub drempel: Arc<toepassingsfouten::Drempel>,
    /// What whoever runs the server chose.
    pub settings: Settings,
}

impl Services {
    /// The services on this store, with the stubs as the identity providers.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, sleutel: Sleutel, settings: Settings) -> Self {
        let sleutel = Arc::new(sleutel);
        let stub = |middel| Arc::new(Stub::new(middel, Arc::clone(&store), Arc::clone(&clock), Arc::clone(&sleutel)));
        let (digid, eherkenning) = (stub(Inlogmiddel::Digid), stub(Inlogmiddel::Eherkenning));
        Self {
            store,
            clock,
            sleutel,
            digid: digid.clone(),
            digid_stub: digid,
            eherkenning: eherkenning.clone(),
            eherkenning_stub: eherkenning,
            drempel: Arc::default(),
            settings,
        }
    }
}

impl std::fmt::Debug for Services {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Services").field("settings", &self.settings).finish_non_exhaustive()
    }
}
