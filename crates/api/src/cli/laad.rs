//! `doelgroepregister laad`.

use std::{io, path::PathBuf, process::ExitCode};

use clap::Args;

use super::{Afloop, Gegevens};
use crate::{
    clock::{Clock, SystemClock},
    levering::{
        Soort,
        rapport::{self, laad_bestand},
    },
    secret,
    service::audit::{self, Actie, Actor, Gebeurtenis},
    store::{Store, StoreError},
};

/// What to load.
#[derive(Debug, Args)]
pub struct Laad {
    /// Wat er in het bestand staat.
    #[arg(long, value_name = "SOORT")]
    soort: Soort,
    /// Het CSV-bestand; - leest de standaardinvoer.
    #[arg(value_name = "BESTAND")]
    bestand: PathBuf,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Laad {
    pub(super) async fn run(self) -> Afloop {
        let clock = SystemClock;
        let store = self.gegevens.open().await?;
        let afloop =
            laad_bestand(&store, self.soort, &self.bestand, clock.vandaag(), &mut io::stdout(), &mut io::stderr())
                .await;
        let (code, resultaat) = match afloop {
            rapport::Afloop::Goed => (0, "gelukt"),
            rapport::Afloop::RegelsGeweigerd => (2, "regels-geweigerd"),
            rapport::Afloop::Mislukt => (1, "mislukt"),
        };
        let doel = format!("levering {}", self.soort.naam());
        let vastgelegd = leg_vast(&store, Actie::LeveringGeladen, resultaat, &doel).await;
        store.close().await;
        vastgelegd?;
        Ok(ExitCode::from(code))
    }
}

/// Records something that was done at the command line.
pub(super) async fn leg_vast(store: &dyn Store, actie: Actie, resultaat: &str, doel: &str) -> Result<(), StoreError> {
    let request_id = secret::request_id().unwrap_or_default();
    let gebeurtenis =
        Gebeurtenis { actie, object: None, resultaat, actor: Actor::Beheerder, doel, request_id: &request_id };
    let mut tx = store.begin().await?;
    audit::schrijf(&mut *tx, SystemClock.now(), gebeurtenis).await?;
    tx.commit().await
}
