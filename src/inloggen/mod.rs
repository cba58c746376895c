//! Signing in: the page before the identity provider, the DigiD stub, and the page that one comes back to.

mod aanmelden;
mod digid;
mod frame;
mod pagina;
mod sms;
mod terug;
mod verzoek;

pub use digid::DigidInloggen;
pub use frame::{DigidFrame, InloggenFrame};
pub use pagina::Inloggen;
pub use terug::InloggenTerug;

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
