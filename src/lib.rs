//! The web application: Mijn UWV for citizens, the werkgeversportaal for employers.
//!
//! Client-side rendered with Leptos. Data flows one way: a page asks [`api_client`], which speaks the types of
//! `contract`, and gives what it gets to [`components`]. Sentences are in [`teksten`], addresses in [`paths`].

#![expect(clippy::needless_pass_by_value, reason = "a component owns its properties, whether it consumes them or not")]

pub mod api_client;
pub mod app;
pub mod ask;
#[cfg(feature = "bouwstenen")]
pub mod bouwstenen;
pub mod components;
pub mod draft;
pub mod follow;
pub mod inloggen;
pub mod json;
pub mod mijn_uwv;
pub mod navigation;
pub mod openbaar;
pub mod paths;
pub mod router;
pub mod session;
pub mod teksten;
pub mod werkgeversportaal;

use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::JsCast;

/// Whether the application stopped already: what breaks after that is no news.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Puts the application in the `#app` of index.html: the pages that are in `module`.
///
/// A panic leaves the page in an unknown state, so it is replaced by the text in index.html that says what to do.
pub fn start(module: &'static app::Module) {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        navigation::show_in_index(navigation::Shown::Storing);
        if let Some(place) = info.location().filter(|_| !STOPPED.swap(true, Ordering::Relaxed)) {
            api_client::tell_that_it_stopped(&place.to_string());
        }
    }));
    let root = leptos::prelude::document().get_element_by_id("app").and_then(|e| e.dyn_into().ok());
    match root {
        Some(root) => leptos::mount::mount_to(root, move || app::App(app::AppProps { module })).forget(),
        None => navigation::show_in_index(navigation::Shown::Storing),
    }
}
