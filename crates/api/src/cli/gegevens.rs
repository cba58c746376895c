//! Where the register and its key are.

use std::path::PathBuf;

use crate::{
    secret::{SLEUTEL_BESTAND, Sleutel, SleutelFout},
    store::{Locatie, PostgresUrl, SqlStore, Store, StoreError},
};

/// Where the register is.
#[derive(Debug, clap::Args)]
pub struct Gegevens {
    /// De map met de gegevens; wordt gemaakt als zij er nog niet is.
    #[arg(long = "data", value_name = "MAP", env = "DOELGROEPREGISTER_DATA", default_value = "data")]
    pub map: PathBuf,
    /// De PostgreSQL-database met het register, in plaats van een bestand in de gegevensmap. Geef het adres liever met
    /// de omgevingsvariabele: wat op de opdrachtregel staat, kan iedereen op deze machine lezen.
    // Any text is taken here: what clap refuses, it shows.
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<PostgresUrl>,
    /// Het bestand met de sleutel van het register; standaard 'sleutel' in de gegevensmap.
    #[arg(long, value_name = "BESTAND", env = "DOELGROEPREGISTER_SLEUTEL_BESTAND")]
    sleutel_bestand: Option<PathBuf>,
}

impl Gegevens {
    /// Opens the register there.
    pub async fn open(&self) -> Result<SqlStore, StoreError> {
        SqlStore::open(&self.locatie()).await
    }

    fn locatie(&self) -> Locatie {
        match &self.database_url {
            Some(url) if !url.is_empty() => Locatie::Postgres(url.clone()),
            _ => Locatie::Sqlite(self.map.clone()),
        }
    }

    /// The key of this register: always the same one, for every server that serves it.
    pub async fn sleutel(&self, store: &dyn Store) -> Result<Sleutel, Box<dyn std::error::Error + Send + Sync>> {
        let bestand = self.sleutel_bestand.clone().unwrap_or_else(|| self.map.join(SLEUTEL_BESTAND));
        let sleutel = match Sleutel::lees(&bestand)? {
            Some(sleutel) => sleutel,
            // A new key would make new pseudonyms for the same people.
            None if store.sleutelcontrole().await?.is_some() => return Err(SleutelFout::Ontbreekt { bestand }.into()),
            None => Sleutel::open(&bestand)?,
        };
        if store.leg_sleutelcontrole_vast(&sleutel.controle()).await? {
            Ok(sleutel)
        } else {
            Err(SleutelFout::Andere { bestand }.into())
        }
    }
}
