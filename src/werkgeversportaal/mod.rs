//! The employer's pages.

mod balk;
mod bedrijven;
mod collega;
mod conflict;
mod documenten;
mod doelgroepregister;
mod frame;
mod gemachtigd;
mod home;
mod kiezer;
mod kruimelpad;
mod machtigingen;
mod menu;
mod organisatie;
mod profiel;
mod toevoegen;

pub use bedrijven::Bedrijven;
pub use collega::Collegapagina;
pub use documenten::{Werkgeversdocument, Werkgeversdocumenten};
pub use doelgroepregister::{
    Doelgroepregister, DoelgroepregisterPersoneel, DoelgroepregisterSollicitant, DoelgroepregisterWelkom,
};
pub use frame::WerkgeversFrame;
pub use gemachtigd::{MetBeheer, MetFunctie};
pub use home::WerkgeversHome;
pub use machtigingen::Machtigingen;
pub use organisatie::{OrganisatieContext, try_organisatie, use_organisatie};
pub use profiel::Werkgeversprofiel;
pub use toevoegen::BedrijfToevoegen;
