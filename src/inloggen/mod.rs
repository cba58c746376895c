//! Signing in: the page before the identity provider, the stubs, and the page that one comes back to.

mod aanmelden;
mod begin;
mod digid;
mod eherkenning;
mod frame;
mod pagina;
mod sms;
mod stub;
mod terug;
mod verzoek;
mod wijze;

pub use digid::DigidInloggen;
pub use eherkenning::{EHERKENNING, EherkenningInloggen, WerkgeversInloggen};
pub use frame::{DigidFrame, EherkenningFrame, InloggenFrame, WerkgeversOpenFrame};
pub use pagina::{DIGID, Inloggen};
pub use terug::InloggenTerug;
pub use wijze::Inlogwijze;

use leptos::prelude::window;

use crate::router::Router;

/// Goes where an identity provider, or the portal after it, sends the browser: a page of ours or another website.
/// Without a way back: what was asked there was answered.
fn go_to(router: Router, address: &str) {
    if address.starts_with('/') {
        router.go(address, true);
    } else {
        let _ = window().location().assign(address);
    }
}
