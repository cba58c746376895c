//! The pages that everybody may read, and the start page.

mod actualiteit;
mod frame;
mod niet_gevonden;
mod paginas;
mod start;

pub use actualiteit::Actualiteit;
pub use frame::OpenbaarFrame;
pub use niet_gevonden::NietGevonden;
pub use paginas::{Contact, OverRegister, Privacy, Toegankelijkheid};
pub use start::Start;
