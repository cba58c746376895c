//! `doelgroepregister serve`.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use chrono::TimeDelta;
use clap::Args;
use contract::werkgever::{Dienst, ExterneDienst};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::{Afloop, Gegevens, print};
use crate::{
    app::{self, AppState},
    application::Application,
    clock::SystemClock,
    server,
    service::{Services, Settings},
    store::{Niveau, Store},
};

/// How the server is started.
#[derive(Debug, Args)]
pub struct Serve {
    /// De poort; 0 kiest een vrije.
    #[arg(long, value_name = "POORT", env = "DOELGROEPREGISTER_POORT", default_value_t = 8080)]
    poort: u16,
    /// Het adres om op te luisteren; standaard alleen deze machine.
    #[arg(long, value_name = "ADRES", default_value = "127.0.0.1")]
    adres: IpAddr,
    #[command(flatten)]
    gegevens: Gegevens,
    /// De map met de gebouwde toepassing.
    #[arg(long, value_name = "MAP", env = "DOELGROEPREGISTER_DIST", default_value = "dist")]
    dist: PathBuf,
    /// Het laagste betrouwbaarheidsniveau van DigiD dat volstaat.
    #[arg(long, value_name = "NIVEAU", default_value = "basis")]
    digid_minimumniveau: Niveau,
    /// Na hoeveel minuten zonder activiteit een sessie eindigt.
    #[arg(long, value_name = "MINUTEN", default_value_t = 15, value_parser = clap::value_parser!(u16).range(1..=1440))]
    sessie_minuten: u16,
    /// Na hoeveel minuten een sessie hoe dan ook eindigt.
    #[arg(long, value_name = "MINUTEN", default_value_t = 120, value_parser = clap::value_parser!(u16).range(1..=1440))]
    sessie_maximum_minuten: u16,
    /// Hoeveel BSN's één gebruiker per uur mag opvragen.
    #[arg(long, value_name = "AANTAL", env = "DOELGROEPREGISTER_OPVRAGINGEN_GEBRUIKER_PER_UUR", default_value_t = 60,
        value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    opvragingen_gebruiker_per_uur: u32,
    /// Hoeveel BSN's er voor één organisatie per 24 uur mogen worden opgevraagd.
    #[arg(long, value_name = "AANTAL", env = "DOELGROEPREGISTER_OPVRAGINGEN_ORGANISATIE_PER_DAG", default_value_t = 500,
        value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    opvragingen_organisatie_per_dag: u32,
    /// Een dienst waar het werkgeversportaal naar verwijst, en waar die staat; meer dan een keer te geven. Zonder adres is de
    /// dienst er niet.
    #[arg(long = "externe-dienst", value_name = "DIENST=URL", value_parser = dienst)]
    externe_diensten: Vec<Dienst>,
    /// Waar een kwetsbaarheid kan worden gemeld, voor security.txt.
    #[arg(long, value_name = "URI", default_value = "mailto:beveiliging@example.nl", value_parser = uri)]
    security_contact: String,
    /// Een eigen poort voor de meetwaarden (Prometheus); zonder deze zijn ze er niet.
    #[arg(long, value_name = "POORT")]
    metrics_poort: Option<u16>,
}

/// RFC 9116 wants a URI; a line end would add a field of somebody's own.
fn uri(text: &str) -> Result<String, String> {
    let known = ["mailto:", "https://", "tel:"].iter().any(|scheme| text.starts_with(scheme));
    if known && text.chars().all(|c| c.is_ascii_graphic()) {
        Ok(text.to_owned())
    } else {
        Err("moet een URI zijn die begint met mailto:, https:// of tel:".to_owned())
    }
}

/// A service of the werkgeversportaal and where it is.
fn dienst(text: &str) -> Result<Dienst, String> {
    let known = || ExterneDienst::ALLE.map(ExterneDienst::code).join(", ");
    let (naam, adres) = text.split_once('=').ok_or("moet de vorm dienst=https://… hebben")?;
    let dienst = ExterneDienst::ALLE.into_iter().find(|dienst| dienst.code() == naam);
    let dienst = dienst.ok_or_else(|| format!("de diensten zijn: {}", known()))?;
    if adres.starts_with("https://") && adres.chars().all(|c| c.is_ascii_graphic()) {
        Ok(Dienst { dienst, adres: adres.to_owned() })
    } else {
        Err("het adres moet beginnen met https://".to_owned())
    }
}

impl Serve {
    /// Serves until it is told to stop.
    pub(super) async fn run(self) -> Afloop {
        log_to_stderr();
        let application = Application::open(&self.dist)?;
        let store = self.gegevens.open().await?;
        let sleutel = self.gegevens.sleutel(&store).await?;
        let listener = server::listen(SocketAddr::new(self.adres, self.poort)).await?;
        let metrics_listener = match self.metrics_poort {
            Some(poort) => Some(server::listen(SocketAddr::new(self.adres, poort)).await?),
            None => None,
        };
        let adres = listener.local_addr()?;
        let services = Services::new(Arc::new(store.clone()), Arc::new(SystemClock), sleutel, self.settings());
        let state = AppState::new(services, application);
        print(&format!("Het doelgroepregister staat op http://{adres}/\n"));
        run_servers(listener, metrics_listener, state).await;
        store.close().await;
        tracing::info!("gestopt");
        Ok(ExitCode::SUCCESS)
    }

    fn settings(&self) -> Settings {
        Settings {
            minimumniveau: self.digid_minimumniveau,
            sessie_duur: TimeDelta::minutes(self.sessie_minuten.into()),
            sessie_maximum: TimeDelta::minutes(self.sessie_maximum_minuten.into()),
            security_contact: self.security_contact.clone(),
            opvragingen_gebruiker_per_uur: self.opvragingen_gebruiker_per_uur,
            opvragingen_organisatie_per_dag: self.opvragingen_organisatie_per_dag,
            diensten: self.externe_diensten.clone(),
            ..Settings::default()
        }
    }
}

async fn run_servers(listener: TcpListener, metrics: Option<TcpListener>, state: AppState) {
    if let Some(listener) = metrics {
        let router = server::metrics_router(Arc::clone(&state.metrics));
        tokio::spawn(server::serve(listener, router, server::stop_signal()));
    }
    server::serve(listener, app::router(state), server::stop_signal()).await;
}

/// Structured lines on standard error. A panic tells where it was and not with what, which may be somebody's data.
fn log_to_stderr() {
    let filter = EnvFilter::try_from_env("DOELGROEPREGISTER_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    // Fails only when there is a logger already, which will do as well.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false)
        .try_init();
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}
