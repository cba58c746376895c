//! `doelgroepregister demo`.

use std::process::ExitCode;

use clap::Args;

use super::{Afloop, Gegevens, laad::leg_vast, print};
use crate::{
    clock::{Clock, SystemClock},
    demo,
    identity::{WACHTWOORD, digid_accounts, eherkenning_accounts},
    service::audit::Actie,
    store::Store,
};

/// What to fill the register with.
#[derive(Debug, Args)]
pub struct Demo {
    /// Hoeveel verzonnen mensen in het register komen, naast de vaste personages.
    #[arg(long, value_name = "AANTAL", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(..=5_000_000))]
    registraties: u32,
    /// Doet niets als er al personen in het register staan.
    #[arg(long)]
    als_leeg: bool,
    /// Toont alleen de demonstratieaccounts en laadt niets.
    #[arg(long)]
    toon_accounts: bool,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Demo {
    pub(super) async fn run(self) -> Afloop {
        let vandaag = SystemClock.vandaag();
        if !self.toon_accounts {
            let store = self.gegevens.open().await?;
            let gevuld = self.vul(&store).await;
            store.close().await;
            print(&gevuld?);
        }
        print(&digid_accounts::tabel(vandaag));
        print(&werkgevers());
        Ok(ExitCode::SUCCESS)
    }

    async fn vul(&self, store: &dyn Store) -> Result<String, crate::store::StoreError> {
        let aantal = store.aantal_personen().await?;
        if self.als_leeg && aantal > 0 {
            return Ok(format!("Het register heeft al {aantal} personen; er is niets geladen.\n"));
        }
        let overzicht = demo::vul(store, self.registraties, SystemClock.vandaag()).await?;
        leg_vast(store, Actie::DemonstratieGeladen, "gelukt", "demonstratie").await?;
        Ok(format!("Demonstratiegegevens geladen: {overzicht}.\n"))
    }
}

/// The accounts of employers, in the form of those of citizens.
fn werkgevers() -> String {
    let (wie, fouten) = (demo::werkgevers::regels(), eherkenning_accounts::tabel());
    format!("Accounts voor werkgevers, eHerkenning (wachtwoord: {WACHTWOORD})\n{wie}{fouten}")
}
