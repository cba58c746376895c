//! Running text, and what stands around it.

use leptos::prelude::*;

use super::staat::{Galerij, Staat};
use super::teksten as t;
use crate::components::{Card, Heading, Letter, LinkCard, LinkCards, Paragraph, ParagraphKind, TextList};

/// Headings, paragraphs, lists, a letter, cards.
#[component]
pub(super) fn Tekst() -> impl IntoView {
    let letter = vec![t::BRIEF_TEKST.to_owned(), t::ALINEA.to_owned()];
    view! {
        <Galerij nummer=0>
            <Staat kop=t::ALINEAS>
                <Paragraph text=t::ALINEA />
                <Paragraph text=t::ALINEA_INLEIDING kind=ParagraphKind::Lead />
                <Paragraph text=t::ALINEA_VET kind=ParagraphKind::Strong />
                <Paragraph text=t::ALINEA_KLEIN kind=ParagraphKind::Small />
            </Staat>
            <Staat kop=t::KOPPEN>
                <Heading level=3 text=t::TUSSENKOP />
                <Paragraph text=t::ALINEA />
            </Staat>
            <Staat kop=t::LIJSTEN>
                <TextList items=&t::LIJST />
                <TextList items=&t::LIJST numbered=true />
            </Staat>
            <Staat kop=t::BRIEF>
                <Letter title=t::BRIEF_TITEL.to_owned() sent=t::BRIEF_DATUM.to_owned() paragraphs=letter />
            </Staat>
            <Staat kop=t::KAARTEN>
                <Card id="kaart" heading=t::KAART_KOP>
                    <Paragraph text=t::ALINEA />
                </Card>
                <LinkCards>
                    <LinkCard href=t::PAGINAS[3].0 heading=t::KAART_LINK text=t::KAART_LINK_TEKST />
                </LinkCards>
            </Staat>
        </Galerij>
    }
}
