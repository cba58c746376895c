//! A page that is only text.

use leptos::prelude::*;

use super::{Content, Page, Paragraph, ParagraphKind, Portal};
use crate::teksten::Inhoudspagina;

/// A page that is only text: heading, introduction, blocks.
#[component]
pub fn ContentPage(
    /// What it says.
    page: &'static Inhoudspagina,
    /// The part of the site it belongs to.
    portal: Portal,
) -> impl IntoView {
    view! {
        <Page title=page.titel portal=portal>
            <Paragraph text=page.inleiding kind=ParagraphKind::Lead />
            <Content blocks=page.blokken />
        </Page>
    }
}
