//! `doelgroepregister laad`, `voorloop` and `terugdraaien`.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use domain::{Bron, levering::Omvang};

use super::{Afloop, Gegevens, print};
use crate::{
    clock::{Clock, SystemClock},
    levering::{
        Soort, Voorloop,
        ontvangst::{self, Drempel, Moment, Ontvangen, ontvang},
        rapport::{self, laad_bestand},
        terugdraaien::{self, Teruggedraaid},
    },
    secret,
    service::audit::{self, Actie, Actor, Gebeurtenis},
    store::{SqlStore, Store, StoreError},
};

/// What to load.
#[derive(Debug, Args)]
pub struct Laad {
    /// Wat er in een eigen bestand staat; zonder deze optie is het bestand een levering met een voorloop.
    #[arg(long, value_name = "SOORT")]
    soort: Option<Soort>,
    /// Het CSV-bestand; - leest de standaardinvoer.
    #[arg(value_name = "BESTAND")]
    bestand: PathBuf,
    #[command(flatten)]
    toestemming: Toestemming,
    #[command(flatten)]
    gegevens: Gegevens,
}

/// What a delivery may end without asking.
#[derive(Debug, Args)]
pub struct Toestemming {
    /// Laadt ook een levering die meer registraties beëindigt dan gewoon is: iemand heeft ernaar gekeken.
    #[arg(long)]
    akkoord: bool,
    /// Het deel van de lopende registraties dat een levering mag beëindigen zonder te vragen, in procenten.
    #[arg(long, value_name = "PROCENT", env = "DOELGROEPREGISTER_HOOGSTENS_BEEINDIGD", default_value_t = Drempel::STANDAARD.procent,
        value_parser = clap::value_parser!(u64).range(..=100))]
    hoogstens_beeindigd: u64,
}

impl Toestemming {
    pub(super) fn drempel(&self) -> Drempel {
        Drempel { procent: self.hoogstens_beeindigd, akkoord: self.akkoord, ..Drempel::STANDAARD }
    }
}

impl Laad {
    pub(super) async fn run(self) -> Afloop {
        let store = self.gegevens.open().await?;
        let code = match self.soort {
            Some(soort) => eigen_bestand(&store, soort, &self.bestand).await,
            None => levering(&store, &self.bestand, self.toestemming.drempel()).await,
        };
        store.close().await;
        Ok(ExitCode::from(code?))
    }
}

async fn eigen_bestand(store: &SqlStore, soort: Soort, bestand: &Path) -> Result<u8, StoreError> {
    let vandaag = SystemClock.vandaag();
    let afloop = laad_bestand(store, soort, bestand, vandaag, &mut io::stdout(), &mut io::stderr()).await;
    let (code, resultaat) = match afloop {
        rapport::Afloop::Goed => (0, "gelukt"),
        rapport::Afloop::RegelsGeweigerd => (2, "regels-geweigerd"),
        rapport::Afloop::Mislukt => (1, "mislukt"),
    };
    let doel = format!("levering {}", soort.naam());
    leg_vast(store, Actie::LeveringGeladen, resultaat, &doel).await?;
    Ok(code)
}

async fn levering(store: &SqlStore, pad: &Path, drempel: Drempel) -> Result<u8, StoreError> {
    let bestand = match open(pad) {
        Ok(bestand) => bestand,
        Err(fout) => {
            eprintln!("{}", rapport::niet_te_openen(pad, &fout));
            return Ok(1);
        }
    };
    let request_id = secret::request_id().unwrap_or_default();
    let mut melden = |weigering| eprintln!("{weigering}");
    match ontvang(store, bestand, moment(&request_id), drempel, &mut melden).await {
        Ok(ontvangen) => {
            print(&format!("{}\n", rapport::ontvangst(&ontvangen)));
            Ok(match ontvangen {
                Ontvangen::Verwerkt(verwerkt) if verwerkt.levering.in_quarantaine > 0 => 2,
                Ontvangen::Verwerkt(_) | Ontvangen::AlVerwerkt(_) => 0,
                Ontvangen::VraagtAkkoord { .. } => 3,
            })
        }
        Err(fout) => {
            eprintln!("{}", rapport::mislukking(&fout));
            leg_vast(store, Actie::LeveringGeladen, "mislukt", "levering").await?;
            Ok(1)
        }
    }
}

/// The file, or standard input kept in a file that has no name: it is read twice.
fn open(pad: &Path) -> io::Result<File> {
    if pad == Path::new("-") {
        let mut kopie = tempfile::tempfile()?;
        io::copy(&mut io::stdin().lock(), &mut kopie)?;
        kopie.seek(SeekFrom::Start(0))?;
        return Ok(kopie);
    }
    let bestand = File::open(pad)?;
    if bestand.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    Ok(bestand)
}

/// Now, by the machine's clock.
pub(super) fn moment(request_id: &str) -> Moment<'_> {
    Moment { nu: SystemClock.now(), vandaag: SystemClock.vandaag(), request_id }
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

/// Of which table to make the first two lines of a delivery.
#[derive(Debug, Args)]
pub struct MaakVoorloop {
    /// De bron, zoals WAJONG.
    #[arg(long, value_parser = bron)]
    bron: Bron,
    /// VOLLEDIG of MUTATIE.
    #[arg(long, value_parser = omvang)]
    omvang: Omvang,
    /// Het nummer van de levering in de telling van de bron.
    #[arg(long, value_parser = clap::value_parser!(i64).range(1..))]
    volgnummer: i64,
    /// De eerste dag waar de levering over gaat, als jjjj-mm-dd.
    #[arg(long, value_name = "DATUM")]
    van: chrono::NaiveDate,
    /// De laatste dag waar de levering over gaat, als jjjj-mm-dd.
    #[arg(long, value_name = "DATUM")]
    tot: chrono::NaiveDate,
    /// De tabel: een kop en de rijen. - leest de standaardinvoer.
    #[arg(value_name = "TABEL")]
    tabel: PathBuf,
}

impl MaakVoorloop {
    pub(super) fn run(self) -> Afloop {
        let bron: Box<dyn Read> = if self.tabel == Path::new("-") {
            Box::new(io::stdin().lock())
        } else {
            Box::new(File::open(&self.tabel)?)
        };
        let (regels, controlegetal) = ontvangst::tel_tabel(self.bron, bron)?;
        let voorloop = Voorloop {
            bron: self.bron,
            omvang: self.omvang,
            volgnummer: self.volgnummer,
            periode_van: self.van,
            periode_tot: self.tot,
            regels,
            controlegetal,
        };
        voorloop.controleer(SystemClock.vandaag())?;
        print(&voorloop.als_tekst());
        Ok(ExitCode::SUCCESS)
    }
}

pub(super) fn bron(tekst: &str) -> Result<Bron, String> {
    let geldig = Bron::ALL.map(|bron| bron.code()).join(", ");
    tekst.parse().map_err(|_| format!("geldig zijn {geldig}"))
}

fn omvang(tekst: &str) -> Result<Omvang, String> {
    tekst.parse().map_err(|_| "geldig zijn VOLLEDIG en MUTATIE".to_owned())
}

/// Which delivery to take out of the register.
#[derive(Debug, Args)]
pub struct Terugdraaien {
    /// De levering, zoals de opdracht leveringen haar noemt.
    #[arg(long, value_name = "NUMMER")]
    levering: i64,
    #[command(flatten)]
    toestemming: Toestemming,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Terugdraaien {
    pub(super) async fn run(self) -> Afloop {
        let store = self.gegevens.open().await?;
        let request_id = secret::request_id().unwrap_or_default();
        let drempel = self.toestemming.drempel();
        let afloop = terugdraaien::draai_terug(&store, self.levering, moment(&request_id), drempel).await;
        store.close().await;
        match afloop? {
            Teruggedraaid::Gedaan(levering) => {
                print(&format!("Levering {} is teruggedraaid.\n", rapport::naam(&levering)));
                Ok(ExitCode::SUCCESS)
            }
            Teruggedraaid::VraagtAkkoord { beeindigd, lopend } => {
                print(&format!("{}\n", rapport::vraagt_akkoord(beeindigd, lopend)));
                Ok(ExitCode::from(3))
            }
            Teruggedraaid::OnbekendeLevering => Err(rapport::onbekende_levering(self.levering).into()),
        }
    }
}
