//! The doelgroepregister for employers (W4 to W8): one person by BSN, the own employees by loonheffingennummer.
//!
//! Each page gets the `kenmerk` of the organisation that it is about, and is made anew for another one: what was asked
//! for one company goes with it.

mod antwoord;
mod keuze;
mod personeel;
mod sollicitant;
mod toelichting;

use leptos::prelude::*;

use crate::components::{ContentPage, Portal};
use crate::teksten::welkom_doelgroepregister;

pub use keuze::Keuze;
pub use personeel::Personeel;
pub use sollicitant::Sollicitant;

/// Welkomspagina Doelgroepregister (W6-10, W7-08), for everybody.
#[component]
pub fn Welkom() -> impl IntoView {
    view! { <ContentPage page=&welkom_doelgroepregister::PAGINA portal=Portal::Werkgeversportaal /> }
}

/// A page of the portal, about an organisation.
fn address(page: &str, organisatie: &str) -> String {
    format!("{page}?organisatie={organisatie}")
}
