//! The employer's pages.

mod doelgroepregister;
mod frame;
mod inloggen;

pub use doelgroepregister::{Keuze, Personeel, Sollicitant, Welkom};
pub use frame::WerkgeversFrame;
pub use inloggen::WerkgeversInloggen;
