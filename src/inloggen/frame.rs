//! The frames of the sign-in pages: the portal's own, and the identity provider's, which must look like another site.

use leptos::prelude::*;

use crate::components::{IdentityProviderShell, Shell};
use crate::paths;
use crate::teksten::{algemeen, digid, eherkenning};

/// The frame of Mijn UWV before anybody is signed in.
#[component]
pub fn InloggenFrame(page: ViewFn) -> impl IntoView {
    view! { <Shell brand=algemeen::MIJN_UWV home=paths::START page=page /> }
}

/// The frame of the werkgeversportaal for who is not, or need not be, signed in.
#[component]
pub fn WerkgeversOpenFrame(page: ViewFn) -> impl IntoView {
    view! { <Shell brand=algemeen::WERKGEVERSPORTAAL home=paths::WERKGEVERS_INLOGGEN page=page /> }
}

/// The frame of the DigiD stub.
#[component]
pub fn DigidFrame(page: ViewFn) -> impl IntoView {
    view! { <IdentityProviderShell name=digid::DIGID notice=digid::NAGEMAAKT page=page /> }
}

/// The frame of the eHerkenning stub.
#[component]
pub fn EherkenningFrame(page: ViewFn) -> impl IntoView {
    view! { <IdentityProviderShell name=eherkenning::EHERKENNING notice=eherkenning::NAGEMAAKT page=page /> }
}
