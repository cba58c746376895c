//! What one can press.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, niets};
use super::teksten as t;
use crate::components::{
    Actions, Breadcrumb, Button, ButtonKind, ButtonLink, IconName, LinkLine, LinkList, MenuItem, PhoneLine,
    SideNavigation,
};
use crate::teksten::algemeen;

/// One entry is the page that it stands on.
const MENU: &[MenuItem] = &[
    MenuItem { text: t::TITEL, href: std::borrow::Cow::Borrowed(t::INDEX), icon: IconName::Home, exact: true },
    MenuItem {
        text: t::PAGINAS[1].1,
        href: std::borrow::Cow::Borrowed(t::PAGINAS[1].0),
        icon: IconName::Document,
        exact: true,
    },
    MenuItem {
        text: t::PAGINAS[3].1,
        href: std::borrow::Cow::Borrowed(t::PAGINAS[3].0),
        icon: IconName::Edit,
        exact: true,
    },
];

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
            <Staat kop=t::KRUIMELPAD>
                <Breadcrumb home=(t::INDEX, t::TITEL) current=Signal::from(Some((t::PAGINAS[1].0, t::PAGINAS[1].1))) />
            </Staat>
            <Staat kop=t::MENU>
                <SideNavigation label=t::MENU items=MENU />
            </Staat>
        </Galerij>
    }
}
