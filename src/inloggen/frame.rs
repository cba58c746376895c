//! The frames of the sign-in pages: the portal's own, and the identity provider's, which must look like another site.

use leptos::prelude::*;

use crate::components::{IdentityProviderShell, Shell};
use crate::paths;
use crate::teksten::{algemeen, digid};

/// The frame of the portal before anybody is signed in.
#[component]
pub fn InloggenFrame(page: ViewFn) -> impl IntoView {
    view! { <Shell brand=algemeen::MIJN_UWV home=paths::START page=page /> }
}

/// The frame of the DigiD stub.
#[component]
pub fn DigidFrame(page: ViewFn) -> impl IntoView {
    view! { <IdentityProviderShell name=digid::DIGID notice=digid::NAGEMAAKT page=page /> }
}
