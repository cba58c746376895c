//! The frame of the werkgeversportaal.

use leptos::prelude::*;

use crate::components::Shell;
use crate::paths;
use crate::teksten::algemeen;

/// The frame, with the name of the portal in the header.
#[component]
pub fn WerkgeversFrame(page: ViewFn) -> impl IntoView {
    view! { <Shell brand=algemeen::WERKGEVERSPORTAAL home=paths::WERKGEVERS_INLOGGEN page=page /> }
}
