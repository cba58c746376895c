//! What employers look up: the whole server without a socket, a database of one's own, a clock that the test moves.
#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "../leveringen/bestand.rs"]
#[expect(dead_code, reason = "the tests of deliveries use more of it")]
mod bestand;
mod bsn;
mod csv;
#[path = "../database/mod.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod database;
mod demo;
mod limiet;
mod overzicht;
mod portaal;
