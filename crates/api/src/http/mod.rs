//! What every request and every answer goes through, whatever it is about.

pub mod access;
pub mod body;
pub mod cookies;
pub mod cross_site;
pub mod headers;
mod json_faults;
pub mod metrics;
pub mod problem;
pub mod telemetry;
