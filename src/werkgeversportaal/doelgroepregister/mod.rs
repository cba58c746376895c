//! The doelgroepregister for employers (W4 to W8): one person by BSN, the own employees by loonheffingennummer.
//!
//! The frame makes each page anew for another organisation: what was asked for one company goes with it.

mod antwoord;
mod keuze;
mod personeel;
mod sollicitant;
mod toelichting;

use contract::werkgever::Functie;
use leptos::prelude::*;

use super::MetFunctie;
use crate::components::{ContentPage, Portal};
use crate::teksten::welkom_doelgroepregister;
use keuze::Keuze;
use personeel::Personeel;
use sollicitant::Sollicitant;

/// How one wants to ask the register (W4).
#[component]
pub fn Doelgroepregister() -> impl IntoView {
    view! {
        <MetFunctie functie=Functie::Doelgroepregister>
            <Keuze />
        </MetFunctie>
    }
}

/// The own employees in a year (W5, W6).
#[component]
pub fn DoelgroepregisterPersoneel() -> impl IntoView {
    view! {
        <MetFunctie functie=Functie::Doelgroepregister>
            <Personeel />
        </MetFunctie>
    }
}

/// One person (W7, W8).
#[component]
pub fn DoelgroepregisterSollicitant() -> impl IntoView {
    view! {
        <MetFunctie functie=Functie::Doelgroepregister>
            <Sollicitant />
        </MetFunctie>
    }
}

/// Welkomspagina Doelgroepregister (W6-10, W7-08), for everybody.
#[component]
pub fn DoelgroepregisterWelkom() -> impl IntoView {
    view! { <ContentPage page=&welkom_doelgroepregister::PAGINA portal=Portal::Werkgeversportaal /> }
}
