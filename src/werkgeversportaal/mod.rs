//! The employer's pages.

mod balk;
mod doelgroepregister;
mod frame;
mod gemachtigd;
mod kruimelpad;
mod menu;
mod organisatie;

pub use doelgroepregister::{
    Doelgroepregister, DoelgroepregisterPersoneel, DoelgroepregisterSollicitant, DoelgroepregisterWelkom,
};
pub use frame::WerkgeversFrame;
pub use gemachtigd::{MetBeheer, MetFunctie};
pub use organisatie::{OrganisatieContext, try_organisatie, use_organisatie};
