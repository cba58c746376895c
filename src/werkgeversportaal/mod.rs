//! The employer's pages.

mod frame;
mod inloggen;

pub use frame::WerkgeversFrame;
pub use inloggen::WerkgeversInloggen;
