//! What the end date means, on the pages that show one (W6-07 to W6-10, W7-05 to W7-08).

use leptos::prelude::*;

use crate::components::{Heading, TextList};
use crate::paths;
use crate::teksten::{over_register, werkgevers_doelgroepregister as teksten};

/// The explanation.
#[component]
pub(super) fn Toelichting(
    /// Its heading, which differs a little from page to page (I-23).
    kop: &'static str,
) -> impl IntoView {
    let link = (teksten::LEES_MEER_VOOR, teksten::WELKOMSPAGINA, paths::WELKOM_DOELGROEPREGISTER);
    view! {
        <Heading level=2 text=kop />
        <TextList items=&[over_register::EINDDATUM_LEEG, over_register::EINDDATUM_GEVULD] link=link />
    }
}
