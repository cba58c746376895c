//! The register and the thin API on it: HTTP in, SQL out.
//!
//! `routes → service → store`: a route holds no SQL, a store holds no rule, and only `clock` knows the time of day.

pub mod app;
pub mod application;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod http;
pub mod identity;
pub mod levering;
pub mod routes;
pub mod secret;
pub mod server;
pub mod service;
pub mod store;
