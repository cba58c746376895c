//! What the pages of the gallery share.

use leptos::prelude::*;

use super::teksten::{INDEX, PAGINAS, TITEL};
use crate::components::{Field, Heading, LinkLine, Page, Paragraph, ParagraphKind, Portal};

/// A page of the gallery, with the way back to the index.
#[component]
pub(super) fn Galerij(
    /// Its place in the index.
    nummer: usize,
    /// The states.
    children: Children,
) -> impl IntoView {
    let (_, name, text) = PAGINAS[nummer];
    view! {
        <Page title=name portal=Portal::Public>
            <Paragraph text=text kind=ParagraphKind::Lead />
            <LinkLine text=TITEL href=INDEX />
            {children()}
        </Page>
    }
}

/// One state.
#[component]
pub(super) fn Staat(
    /// Which.
    kop: &'static str,
    /// The component in it.
    children: Children,
) -> impl IntoView {
    view! {
        <Heading level=2 text=kop />
        {children()}
    }
}

/// A field that is filled in already.
pub(super) fn gevuld(id: &'static str, value: &str) -> Field {
    let field = Field::new(id);
    field.value.set(value.to_owned());
    field
}

/// A field with an error.
pub(super) fn fout(id: &'static str, value: &str, error: &'static str) -> Field {
    let field = gevuld(id, value);
    field.check(Some(error));
    field
}

/// What a field of the gallery does when it is left: nothing.
pub(super) fn niets() -> Callback<()> {
    Callback::new(|()| ())
}
