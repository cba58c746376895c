//! `doelgroepregister audit`.

use std::process::ExitCode;

use clap::Args;

use super::{Afloop, Gegevens, print};
use crate::{
    service::audit::{self, Keten},
    store::Store,
};

/// What to do with the audit trail.
#[derive(Debug, Args)]
pub struct Audit {
    /// Controleert of de keten van het auditspoor heel is.
    #[arg(long, required = true)]
    controleer: bool,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Audit {
    pub(super) async fn run(self) -> Afloop {
        let store = self.gegevens.open().await?;
        let keten = audit::controleer(&store).await;
        store.close().await;
        match keten? {
            Keten::Heel { aantal, laatste_hash } => {
                let regels = if aantal == 1 { "regel" } else { "regels" };
                print(&format!("Het auditspoor is heel: {aantal} {regels}.\nLaatste hash: {laatste_hash}\n"));
                Ok(ExitCode::SUCCESS)
            }
            Keten::Gebroken { volgnummer } => {
                Err(format!("het auditspoor is gebroken: regel {volgnummer} klopt niet of ontbreekt").into())
            }
        }
    }
}
