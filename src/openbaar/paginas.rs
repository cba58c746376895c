//! The public pages that are only text.

use leptos::prelude::*;

use crate::components::{ContentPage, Portal};
use crate::teksten;

/// About the register: what it is, who is in it, when it ends, who may ask.
#[component]
pub fn OverRegister() -> impl IntoView {
    view! { <ContentPage page=&teksten::over_register::PAGINA portal=Portal::Public /> }
}

/// The accessibility statement.
#[component]
pub fn Toegankelijkheid() -> impl IntoView {
    view! { <ContentPage page=&teksten::toegankelijkheid::PAGINA portal=Portal::Public /> }
}

/// What happens with personal data.
#[component]
pub fn Privacy() -> impl IntoView {
    view! { <ContentPage page=&teksten::privacy::PAGINA portal=Portal::Public /> }
}

/// Phone numbers.
#[component]
pub fn Contact() -> impl IntoView {
    view! { <ContentPage page=&teksten::contact::PAGINA portal=Portal::Public /> }
}
