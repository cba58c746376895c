//! `doelgroepregister herstel`.

use std::{fs::File, io::BufReader, path::PathBuf, process::ExitCode};

use clap::Args;

use super::{Afloop, Gegevens, in_woorden, laad::leg_vast, print};
use crate::{
    service::audit::{self, Actie, Keten},
    store::{
        SqlStore, Store,
        sql::{Aantallen, KopieFout},
    },
};

/// What to restore.
#[derive(Debug, Args)]
pub struct Herstel {
    /// Het backupbestand.
    #[arg(long, value_name = "BESTAND")]
    van: PathBuf,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Herstel {
    pub(super) async fn run(self) -> Afloop {
        // Before there is a register, when the file is not there.
        let mut van = BufReader::new(File::open(&self.van).map_err(KopieFout::from)?);
        let store = self.gegevens.open().await?;
        let hersteld = herstel(&store, &mut van).await;
        store.close().await;
        let (aantallen, keten) = hersteld?;
        print(&format!("Backup hersteld: {}.\n", in_woorden(&aantallen)));
        match keten {
            Keten::Heel { .. } => Ok(ExitCode::SUCCESS),
            // It was so when the backup was made.
            Keten::Gebroken { volgnummer } => {
                Err(format!("het auditspoor in de backup is gebroken: regel {volgnummer} klopt niet of ontbreekt")
                    .into())
            }
        }
    }
}

async fn herstel(store: &SqlStore, van: &mut BufReader<File>) -> Result<(Aantallen, Keten), KopieFout> {
    let aantallen = store.herstel(van).await?;
    leg_vast(store, Actie::BackupHersteld, "gelukt", "herstel").await?;
    let keten = audit::controleer(store).await?;
    Ok((aantallen, keten))
}
