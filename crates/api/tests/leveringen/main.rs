//! Deliveries of the sources, against a real register.
#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod afbreken;
mod bestand;
#[path = "../database/mod.rs"]
#[expect(dead_code, reason = "the tests of the server use more of it")]
mod database;
mod drempel;
mod ontvangst;
mod opdrachten;
mod overgang;
mod quarantaine;
mod register;
mod volgorde;
