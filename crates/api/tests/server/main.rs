//! The server from outside: real HTTP, a real database of its own, a clock that the test moves.
#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod actualisaties;
mod audit;
mod burger;
mod client;
mod commands;
mod concepten;
#[path = "../database/mod.rs"]
mod database;
mod drukte;
mod eherkenning;
mod errors;
mod harness;
mod headers;
mod inloggen;
mod instanties;
mod kopie;
mod openapi;
mod organisaties;
mod program;
mod sessies;
mod static_files;
mod store;
mod throttle;
mod toegang;
mod toepassingsfouten;
mod wachten;
mod werkgevers;
