//! A request to leave the register (form GD140; regels.md R-V01 to R-V07): where it is, and what may be done to it.
//!
//! [`OVERGANGEN`] is the one table of moves. `docs/uitschrijfverzoek.md` is drawn from it.

mod handeling;
mod overgangen;
mod status;
mod verzoek;

pub use handeling::{Handeling, Partij};
pub use overgangen::{OVERGANGEN, Overgang, Vereiste};
pub use status::Status;
pub use verzoek::{Deelnemer, Uitschrijfverzoek, Verboden};
