//! `doelgroepregister gezond`: for whatever watches over a container that has no other program in it.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    process::ExitCode,
    time::Duration,
};

use clap::Args;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

use super::{Afloop, print};

/// How long an answer may take.
const GEDULD: Duration = Duration::from_secs(5);

/// Whom to ask.
#[derive(Debug, Args)]
pub struct Gezond {
    /// De poort van de server op deze machine.
    #[arg(long, value_name = "POORT", env = "DOELGROEPREGISTER_POORT", default_value_t = 8080)]
    poort: u16,
}

impl Gezond {
    pub(super) async fn run(self) -> Afloop {
        let adres = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), self.poort);
        match timeout(GEDULD, ask(adres)).await {
            Ok(Ok(true)) => {
                print("De server is gereed.\n");
                Ok(ExitCode::SUCCESS)
            }
            Ok(Ok(false)) => Err("de server draait, maar is niet gereed; zie zijn logboek".into()),
            Ok(Err(error)) => Err(format!("op poort {} antwoordt geen server: {error}", self.poort).into()),
            Err(_) => Err("de server antwoordt niet binnen vijf seconden".into()),
        }
    }
}

/// Whether the server says that it is ready. One line of HTTP needs no library.
async fn ask(adres: SocketAddr) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(adres).await?;
    stream.write_all(b"GET /gereed HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await?;
    Ok(&answer == b"HTTP/1.1 200")
}
