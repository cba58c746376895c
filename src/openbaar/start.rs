//! The start page. It stands in index.html, so that it can be read before, and without, the application.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::navigation::{self, Navigation, Shown};
use crate::router::Router;

/// Shows the start page of index.html, and does there what every other page does for itself.
#[component]
pub fn Start() -> impl IntoView {
    navigation::show_in_index(Shown::Start);
    let title = start_title();
    document().set_title(&title);
    if let Some(navigation) = use_context::<Navigation>() {
        let heading = document().query_selector("#start h1").ok().flatten().and_then(|h1| h1.dyn_into().ok());
        let place = use_context::<Router>().and_then(Router::take_place);
        navigation.arrived_at(heading, title, place);
    }
}

/// The title that index.html came with; it is kept on the element of the start page, since every other page changes it.
fn start_title() -> String {
    document()
        .get_element_by_id("start")
        .and_then(|start| start.get_attribute("data-titel"))
        .unwrap_or_else(|| crate::teksten::algemeen::DOELGROEPREGISTER.to_owned())
}
