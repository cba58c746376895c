//! A way to sign in: from the page where it begins, by an identity provider, to the portal that it opens.
//!
//! What differs between them is data; a browser downloads that of its own portal only.

use contract::inloggen::Inlogmiddel;
use contract::probleem::ProbleemCode;
use contract::sessie::Rol;
use leptos::prelude::*;

use crate::api_client::Stub;
use crate::components::{AlertKind, Message, Portal, TextValue};
use crate::teksten::fouten::Foutbericht;

/// A way to sign in.
#[derive(Debug)]
pub struct Inlogwijze {
    /// With what.
    pub middel: Inlogmiddel,
    /// As whom.
    pub rol: Rol,
    /// To which portal.
    pub portal: Portal,
    /// The page where it begins, and where one comes back when it did not succeed.
    pub inloggen: &'static str,
    /// The page to go to when none was asked for.
    pub home: &'static str,
    /// What that page says of a sign-in that did not succeed; nothing of what is a fault like any other.
    pub uitkomst: fn(ProbleemCode) -> Option<Uitkomst>,
    /// The stub of the identity provider.
    pub stub: Stub,
    /// The name of the identity provider.
    pub naam: &'static str,
    /// The heading of its first screen: what is not bold, and what is.
    pub titel: (&'static str, &'static str),
}

/// What the sign-in page says of a sign-in that did not succeed.
#[derive(Debug)]
pub struct Uitkomst {
    /// How bad it is.
    pub kind: AlertKind,
    /// What happened; may be empty.
    pub title: &'static str,
    /// What it means and what to do.
    pub text: TextValue,
}

impl Uitkomst {
    /// In words.
    pub(super) fn message(self) -> AnyView {
        view! { <Message kind=self.kind title=self.title text=self.text /> }.into_any()
    }
}

impl From<Foutbericht> for Uitkomst {
    fn from(bericht: Foutbericht) -> Self {
        let text = format!("{} {}", bericht.tekst, bericht.advies).into();
        Self { kind: AlertKind::Error, title: bericht.titel, text }
    }
}
