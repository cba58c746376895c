//! The command line: what can be asked, and how a failure is told.

mod audit;
mod backup;
mod demo;
mod gegevens;
mod gezond;
mod herstel;
mod laad;
mod leveringen;
mod serve;

use std::{error::Error, process::ExitCode};

use clap::{Parser, Subcommand};

pub use self::{demo::Demo, gegevens::Gegevens, gezond::Gezond, laad::Laad, serve::Serve};
use crate::{routes, store::sql::Aantallen};

/// Het doelgroepregister banenafspraak: de server en het register.
#[derive(Debug, Parser)]
#[command(name = "doelgroepregister", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    opdracht: Opdracht,
}

#[derive(Debug, Subcommand)]
enum Opdracht {
    /// Start de server: de toepassing en de API op één adres.
    Serve(Serve),
    /// Laadt een levering (CSV) in het register.
    Laad(Laad),
    /// Maakt de eerste twee regels van een levering bij een tabel.
    Voorloop(laad::MaakVoorloop),
    /// Toont hoe het met de leveringen van elke bron staat.
    Leveringen(leveringen::Leveringen),
    /// Haalt een levering weer uit het register.
    Terugdraaien(laad::Terugdraaien),
    /// Toont of herstelt geweigerde rijen.
    Quarantaine(leveringen::Quarantaine),
    /// Toont van wie op de standaardinvoer staat (een BSN) welke levering wat zei.
    Herkomst(leveringen::Herkomst),
    /// Vult het register met verzonnen gegevens.
    Demo(Demo),
    /// Toont de OpenAPI-beschrijving van de API.
    Openapi,
    /// Controleert het auditspoor.
    Audit(audit::Audit),
    /// Maakt een backup van het register, ook terwijl de server draait.
    Backup(backup::Backup),
    /// Herstelt een backup in een leeg register, van welke soort database ook.
    Herstel(herstel::Herstel),
    /// Vraagt een draaiende server of hij leeft.
    Gezond(Gezond),
}

/// What a command ended with: its exit code, or an error to tell.
type Afloop = Result<ExitCode, Box<dyn Error + Send + Sync>>;

/// Does what was asked. 0: done. 1: failed. 2: wrong use, or rows were refused. 3: somebody has to agree first.
pub async fn run(cli: Cli) -> ExitCode {
    let afloop = match cli.opdracht {
        Opdracht::Serve(serve) => serve.run().await,
        Opdracht::Laad(laad) => laad.run().await,
        Opdracht::Voorloop(voorloop) => voorloop.run(),
        Opdracht::Leveringen(leveringen) => leveringen.run().await,
        Opdracht::Terugdraaien(terugdraaien) => terugdraaien.run().await,
        Opdracht::Quarantaine(quarantaine) => quarantaine.run().await,
        Opdracht::Herkomst(herkomst) => herkomst.run().await,
        Opdracht::Demo(demo) => demo.run().await,
        Opdracht::Openapi => {
            print(&routes::openapi_text());
            Ok(ExitCode::SUCCESS)
        }
        Opdracht::Audit(audit) => audit.run().await,
        Opdracht::Backup(backup) => backup.run().await,
        Opdracht::Herstel(herstel) => herstel.run().await,
        Opdracht::Gezond(gezond) => gezond.run().await,
    };
    afloop.unwrap_or_else(|error| {
        complain(&*error);
        ExitCode::FAILURE
    })
}

/// How many rows there are of each table, in words.
fn in_woorden(aantallen: &Aantallen) -> String {
    aantallen.iter().map(|(tabel, aantal)| format!("{tabel} {aantal}")).collect::<Vec<_>>().join(", ")
}

/// Writes to standard output; whoever closed it does not want to know.
fn print(text: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Tells what went wrong, with every cause that lies below it.
fn complain(error: &dyn Error) {
    use std::{fmt::Write as _, io::Write as _};
    let mut text = format!("doelgroepregister: {error}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  oorzaak: {error}");
        cause = error.source();
    }
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
