//! Gives a file to the browser to save.

use gloo_timers::callback::Timeout;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement, Url};

/// How long a browser may take to begin saving, in milliseconds; after that the page keeps no way to the file.
const BEGIN: u32 = 1_000;

/// Saves it. `false`: this browser cannot.
pub(super) fn opslaan(inhoud: &Blob, naam: &str) -> bool {
    let Ok(url) = Url::create_object_url_with_blob(inhoud) else { return false };
    let link = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = &link {
        link.set_href(&url);
        link.set_download(naam);
        // It is in no page: nobody sees it, and the router does not take the press.
        link.click();
    }
    Timeout::new(BEGIN, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    link.is_some()
}
