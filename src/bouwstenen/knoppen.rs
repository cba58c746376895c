//! What one can press.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, niets};
use super::teksten as t;
use crate::components::{Actions, Button, ButtonKind, ButtonLink, LinkLine, LinkList, PhoneLine};
use crate::teksten::algemeen;

/// Buttons and links.
#[component]
pub(super) fn Knoppen() -> impl IntoView {
    let href = t::PAGINAS[4].0;
    let (whose, number, dial) = t::TELEFOON;
    let links = || t::PAGINAS.into_iter().take(3).map(|(href, name, _)| (href, name)).collect::<Vec<_>>();
    view! {
        <Galerij nummer=1>
            <Staat kop=t::KNOPPEN>
                <Actions>
                    <Button kind=ButtonKind::Primary text=t::EERSTE on_press=niets() />
                    <Button kind=ButtonKind::Secondary text=t::TWEEDE on_press=niets() />
                    <Button kind=ButtonKind::Subtle text=t::TERUG on_press=niets() />
                </Actions>
            </Staat>
            <Staat kop=t::BEZIG>
                <Button kind=ButtonKind::Primary text=t::EERSTE on_press=niets() busy=true />
            </Staat>
            <Staat kop=t::KNOP_LINKS>
                <Actions>
                    <ButtonLink kind=ButtonKind::Primary text=t::KAART_LINK href=t::PAGINAS[3].0 />
                    <ButtonLink kind=ButtonKind::Secondary text=t::TITEL href=t::INDEX />
                </Actions>
            </Staat>
            <Staat kop=t::LINKS>
                <LinkLine before=t::LINK_VOOR text=t::LINK href=href after=t::LINK_NA />
                <PhoneLine whose=whose number=number dial=dial />
            </Staat>
            <Staat kop=t::LIJST_VAN_LINKS>
                <LinkList links=links() />
            </Staat>
            <Staat kop=t::ANDERE_SITE>
                <LinkList links=links() remark=algemeen::ANDERE_WEBSITE />
            </Staat>
        </Galerij>
    }
}
