//! The frame of the pages that everybody may read.

use leptos::prelude::*;

use crate::components::Shell;
use crate::paths;
use crate::teksten::algemeen;

/// The frame, with the name of the register in the header.
#[component]
pub fn OpenbaarFrame(page: ViewFn) -> impl IntoView {
    view! { <Shell brand=algemeen::DOELGROEPREGISTER home=paths::START page=page /> }
}
