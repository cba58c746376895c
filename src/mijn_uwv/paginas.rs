//! The pages of Mijn UWV that are only text.

use leptos::prelude::*;

use crate::components::{ContentPage, Portal};
use crate::teksten::mijn_uwv::paginas;

/// The two applications: who, how, with whose help.
#[component]
pub fn Aanvragen() -> impl IntoView {
    view! { <ContentPage page=&paginas::AANVRAGEN portal=Portal::MijnUwv /> }
}

/// What one can pass on, and to whom.
#[component]
pub fn DoorgevenEnWijzigen() -> impl IntoView {
    view! { <ContentPage page=&paginas::DOORGEVEN portal=Portal::MijnUwv /> }
}

/// What being deregistered means and how to ask for it.
#[component]
pub fn Uitschrijven() -> impl IntoView {
    view! { <ContentPage page=&paginas::UITSCHRIJVEN portal=Portal::MijnUwv /> }
}
