//! The command `doelgroepregister`: the server and the register.

use std::process::ExitCode;

use api::cli::{self, Cli};
use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    cli::run(Cli::parse()).await
}
