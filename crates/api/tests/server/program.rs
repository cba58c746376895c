//! The program itself, in a process of its own.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    process::{Child, Command, Output, Stdio},
};

use crate::{database::TestDatabase, harness::write_dist};

/// The program, on this database and in its folder.
pub fn program(machine: &TestDatabase) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doelgroepregister"));
    for name in ["DATA", "DIST", "POORT", "LOG", "SLEUTEL_BESTAND"] {
        command.env_remove(format!("DOELGROEPREGISTER_{name}"));
    }
    machine.tell(&mut command);
    command.current_dir(machine.folder.path());
    command
}

/// Runs a command to its end.
pub fn run(machine: &TestDatabase, arguments: &[&str]) -> Output {
    program(machine).args(arguments).output().unwrap()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A server in a process of its own, with its log in a file.
pub struct Running {
    pub child: Child,
    pub url: String,
}

impl Running {
    pub fn start(machine: &TestDatabase, extra: &[&str]) -> Self {
        let folder = machine.folder.path();
        write_dist(&folder.join("dist"));
        let mut child = program(machine)
            .args(["serve", "--poort", "0"])
            .args(extra)
            .stdout(Stdio::piped())
            .stderr(File::create(folder.join("log")).unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().split_once("http://").unwrap().1.trim_end_matches('/').to_owned();
        Self { child, url: format!("http://{url}") }
    }

    pub fn adres(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    /// Asks it to stop, as a machine does that goes down.
    pub fn terminate(&self) {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(asked.unwrap().success());
    }

    /// Whether it stopped by itself.
    pub fn stopped(mut self) -> bool {
        self.child.wait().unwrap().success()
    }

    pub fn stop(self) -> bool {
        self.terminate();
        self.stopped()
    }
}
