//! `doelgroepregister backup`.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;

use super::{Afloop, Gegevens, in_woorden, laad::leg_vast, print};
use crate::{
    clock::{Clock, SystemClock},
    secret,
    service::audit::Actie,
    store::{
        SqlStore, Store,
        sql::{Aantallen, KopieFout},
    },
};

/// Where to put it.
#[derive(Debug, Args)]
pub struct Backup {
    /// Het nieuwe bestand; een bestand dat er al is, blijft zoals het is.
    #[arg(long, value_name = "BESTAND")]
    naar: PathBuf,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Backup {
    pub(super) async fn run(self) -> Afloop {
        if self.naar.exists() {
            return Err(format!("'{}' is er al; kies een andere naam", self.naar.display()).into());
        }
        // Under a name of its own until it is whole, so that a backup by its own name always is.
        let half = self.naar.with_extension(format!("{}.half", secret::request_id()?));
        let store = self.gegevens.open().await?;
        let gemaakt = self.maak(&store, &half).await;
        store.close().await;
        if gemaakt.is_err() {
            // It may not have been made at all.
            let _ = fs::remove_file(&half);
        }
        print(&format!("Backup gemaakt: {}.\n", in_woorden(&gemaakt?)));
        Ok(ExitCode::SUCCESS)
    }

    /// Nobody takes the whole register with him without a record of it.
    async fn maak(&self, store: &SqlStore, half: &Path) -> Result<Aantallen, KopieFout> {
        let mut naar = BufWriter::new(create_private(half)?);
        let aantallen = store.backup(SystemClock.now(), &mut naar).await?;
        naar.flush()?;
        naar.get_ref().sync_all()?;
        leg_vast(store, Actie::BackupGemaakt, "gelukt", "backup").await?;
        // Unlike a rename this fails when the name is taken meanwhile.
        fs::hard_link(half, &self.naar)?;
        fs::remove_file(half)?;
        sync_folder(&self.naar)?;
        Ok(aantallen)
    }
}

/// A new file that only its owner can read.
fn create_private(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// The name of a file is in its folder, which has to reach the disk too.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
