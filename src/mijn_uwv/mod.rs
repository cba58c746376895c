//! The citizen's pages: Mijn UWV.

mod controle;
mod documenten;
mod frame;
mod home;
mod paginas;
mod persoonlijke_gegevens;
mod raadplegingen;

pub use documenten::Documenten;
pub use frame::MijnUwvFrame;
pub use home::MijnUwvHome;
pub use paginas::{Aanvragen, DoorgevenEnWijzigen, Uitschrijven};
pub use persoonlijke_gegevens::PersoonlijkeGegevens;
pub use raadplegingen::Raadplegingen;
