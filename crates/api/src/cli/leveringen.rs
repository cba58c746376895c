//! `doelgroepregister leveringen`, `quarantaine` and `herkomst`: what was delivered, what was refused, what came from
//! where.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Subcommand};
use domain::{Bron, Bsn};

use super::{
    Afloop, Gegevens,
    laad::{Toestemming, bron, leg_vast, moment},
    print,
};
use crate::{
    clock::{Clock, SystemClock},
    levering::{
        actualiteit::{self, actualiteit},
        quarantaine::{self, Hersteld},
        rapport,
    },
    secret,
    service::audit::{self, Actie, Actor, Gebeurtenis},
    store::{Levering, SqlStore, Store},
};

/// Which deliveries to show.
#[derive(Debug, Args)]
pub struct Leveringen {
    /// Toont de leveringen van één bron, in plaats van hoe het met elke bron staat.
    #[arg(long, value_parser = bron)]
    bron: Option<Bron>,
    /// Eindigt met code 1 als een levering te laat is of ontbreekt.
    #[arg(long)]
    controleer: bool,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Leveringen {
    pub(super) async fn run(self) -> Afloop {
        let store = self.gegevens.open().await?;
        let leveringen = store.leveringen().await;
        store.close().await;
        let leveringen = leveringen?;
        let alle = actualiteit(&leveringen, SystemClock.vandaag());
        if let Some(bron) = self.bron {
            let regels = leveringen.iter().filter(|levering| levering.bron == bron).map(rapport::regel);
            print(&format!("{}\n{}", rapport::REGEL_KOP, regels.collect::<String>()));
        } else {
            let regels: Vec<String> = alle.iter().map(ToString::to_string).collect();
            print(&format!("{}\n{}\n", actualiteit::KOP, regels.join("\n")));
        }
        let mis = alle.iter().any(|bron| bron.te_laat() || bron.ontbrekend.is_some());
        Ok(ExitCode::from(u8::from(self.controleer && mis)))
    }
}

/// What to do with refused rows.
#[derive(Debug, Args)]
pub struct Quarantaine {
    #[command(subcommand)]
    wat: Wat,
}

#[derive(Debug, Subcommand)]
enum Wat {
    /// Schrijft de geweigerde rijen van een levering in een bestand, om ze te verbeteren.
    Toon(Toon),
    /// Biedt verbeterde rijen opnieuw aan.
    Herstel(Herstel),
    /// Geeft een rij op: zij wordt niet meer verbeterd.
    LaatVallen(LaatVallen),
}

#[derive(Debug, Args)]
struct Toon {
    /// De levering, zoals de opdracht leveringen haar noemt.
    #[arg(long, value_name = "NUMMER")]
    levering: i64,
    /// Het bestand dat gemaakt wordt; er staan persoonsgegevens in. Het mag er nog niet zijn.
    #[arg(long, value_name = "BESTAND")]
    naar: PathBuf,
    #[command(flatten)]
    gegevens: Gegevens,
}

#[derive(Debug, Args)]
struct Herstel {
    /// De levering, zoals de opdracht leveringen haar noemt.
    #[arg(long, value_name = "NUMMER")]
    levering: i64,
    /// Het bestand van quarantaine toon, met de verbeterde rijen.
    #[arg(value_name = "BESTAND")]
    bestand: PathBuf,
    #[command(flatten)]
    toestemming: Toestemming,
    #[command(flatten)]
    gegevens: Gegevens,
}

#[derive(Debug, Args)]
struct LaatVallen {
    /// De levering, zoals de opdracht leveringen haar noemt.
    #[arg(long, value_name = "NUMMER")]
    levering: i64,
    /// De regel in het bestand van de levering.
    #[arg(long, value_name = "REGEL")]
    regel: u64,
    #[command(flatten)]
    toestemming: Toestemming,
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Quarantaine {
    pub(super) async fn run(self) -> Afloop {
        match self.wat {
            Wat::Toon(toon) => toon.run().await,
            Wat::Herstel(herstel) => {
                let store = herstel.gegevens.open().await?;
                let request_id = secret::request_id().unwrap_or_default();
                let (moment, drempel) = (moment(&request_id), herstel.toestemming.drempel());
                let mut melden = |weigering| eprintln!("{weigering}");
                let bestand = File::open(&herstel.bestand)?;
                let afloop =
                    quarantaine::herstel(&store, herstel.levering, bestand, moment, drempel, &mut melden).await;
                store.close().await;
                vertel(afloop?, herstel.levering)
            }
            Wat::LaatVallen(vallen) => {
                let store = vallen.gegevens.open().await?;
                let request_id = secret::request_id().unwrap_or_default();
                let (moment, drempel) = (moment(&request_id), vallen.toestemming.drempel());
                let afloop = quarantaine::laat_vallen(&store, vallen.levering, vallen.regel, moment, drempel).await;
                store.close().await;
                vertel(afloop?, vallen.levering)
            }
        }
    }
}

fn vertel(hersteld: Hersteld, levering: i64) -> Afloop {
    let (tekst, code) = match hersteld {
        Hersteld::Verwerkt(levering) => {
            let code = if levering.in_quarantaine == 0 { 0 } else { 2 };
            (rapport::hersteld(&levering), code)
        }
        Hersteld::VraagtAkkoord { beeindigd, lopend } => (rapport::vraagt_akkoord(beeindigd, lopend), 3),
        Hersteld::OnbekendeLevering => return Err(rapport::onbekende_levering(levering).into()),
        Hersteld::OnbekendeRegel(regel) => {
            return Err(format!("regel {regel} staat niet of niet meer in quarantaine; er is niets gewijzigd").into());
        }
        Hersteld::OnleesbareRegel(regel) => {
            let waar = format!("op regel {regel} van dit bestand is de kolom regel onleesbaar");
            return Err(format!("{waar}; laat die kolom zoals zij was. Er is niets gewijzigd").into());
        }
    };
    print(&format!("{tekst}\n"));
    Ok(ExitCode::from(code))
}

impl Toon {
    async fn run(self) -> Afloop {
        let store = self.gegevens.open().await?;
        let aantal = self.schrijf(&store).await;
        store.close().await;
        let aantal = aantal?;
        print(&format!("{aantal} rijen staan in {}.\n", self.naar.display()));
        Ok(ExitCode::SUCCESS)
    }

    async fn schrijf(&self, store: &SqlStore) -> Result<u64, Box<dyn std::error::Error + Send + Sync>> {
        let leveringen = store.leveringen().await?;
        let zoek = |levering: &&Levering| levering.id == self.levering && !levering.teruggedraaid;
        let Some(levering) = leveringen.iter().find(zoek) else {
            return Err(rapport::onbekende_levering(self.levering).into());
        };
        let mut uit = BufWriter::new(alleen_voor_de_eigenaar(&self.naar)?);
        let aantal = quarantaine::schrijf(store, levering, &mut uit).await?;
        uit.flush()?;
        leg_vast(store, Actie::QuarantaineUitgegeven, "gelukt", &format!("levering {}", levering.id)).await?;
        Ok(aantal)
    }
}

/// A new file that nobody else can read.
fn alleen_voor_de_eigenaar(pad: &std::path::Path) -> io::Result<File> {
    let mut opties = File::options();
    opties.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut opties, 0o600);
    opties.open(pad)
}

/// About whom to tell where it comes from.
#[derive(Debug, Args)]
pub struct Herkomst {
    #[command(flatten)]
    gegevens: Gegevens,
}

impl Herkomst {
    /// The BSN comes from standard input: what stands on the command line everybody on this machine can read.
    pub(super) async fn run(self) -> Afloop {
        let mut regel = String::new();
        io::stdin().read_line(&mut regel)?;
        let bsn = Bsn::parse(regel.trim()).map_err(|_| "geef op de standaardinvoer één geldig BSN")?;
        let store = self.gegevens.open().await?;
        let tekst = self.zoek(&store, &bsn).await;
        store.close().await;
        print(&tekst?);
        Ok(ExitCode::SUCCESS)
    }

    async fn zoek(&self, store: &SqlStore, bsn: &Bsn) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
        let sleutel = self.gegevens.sleutel(store).await?;
        let request_id = secret::request_id().unwrap_or_default();
        let mut tx = store.begin().await?;
        let feiten = tx.herkomst(bsn).await?;
        let gebeurtenis = Gebeurtenis {
            actie: Actie::RaadplegenHerkomst,
            object: Some(sleutel.pseudonym(bsn)),
            resultaat: "gelukt",
            actor: Actor::Beheerder,
            doel: "herkomst",
            request_id: &request_id,
        };
        audit::schrijf(&mut *tx, SystemClock.now(), gebeurtenis).await?;
        tx.commit().await?;
        Ok(rapport::herkomst(&feiten))
    }
}
