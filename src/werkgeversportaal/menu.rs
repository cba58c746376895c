//! The menu of the portal (W3-03): what this person can go to, for this organisation.

use contract::werkgever::{ExterneDienst, Functie, Organisatie};
use leptos::prelude::*;

use super::organisatie::Stand;
use crate::components::{IconName, MenuItem, SideNavigation, anew};
use crate::paths;
use crate::teksten::{algemeen, werkgevers as teksten};

/// The menu, once it is known what is in it.
#[component]
pub(super) fn Menu(
    /// How far the organisation is.
    stand: Memo<Stand>,
) -> impl IntoView {
    let menu = move || match stand.get() {
        Stand::Er(geladen) => {
            let items = items(&geladen.organisatie);
            view! { <SideNavigation label=algemeen::WERKGEVERSPORTAAL items=items /> }.into_any()
        }
        _ => ().into_any(),
    };
    // A place of its own, also as long as it is empty: the page stands beside it.
    view! { <div>{anew(menu)}</div> }
}

fn items(organisatie: &Organisatie) -> Vec<MenuItem> {
    let page = |text, path: &'static str, icon| MenuItem {
        text,
        href: paths::adres(path, &organisatie.kenmerk).into(),
        icon,
        exact: false,
    };
    let service = |text, which: ExterneDienst, icon| {
        let dienst = organisatie.diensten.iter().find(|dienst| dienst.dienst == which)?;
        Some(MenuItem { text, href: dienst.adres.clone().into(), icon, exact: true })
    };
    let documents = organisatie.functies.contains(&Functie::Documenten);
    let all = [
        Some(page(teksten::MENU_HOME, paths::WERKGEVERS_HOME, IconName::Home)),
        service(teksten::MENU_VERZUIMMELDER, ExterneDienst::VerzuimMelden, IconName::External),
        service(teksten::MENU_UPLOADEN, ExterneDienst::Uploaden, IconName::External),
        documents.then(|| page(teksten::MENU_DOCUMENTEN, paths::WERKGEVERSDOCUMENTEN, IconName::Document)),
        Some(page(teksten::MENU_PROFIEL, paths::PROFIEL, IconName::User)),
        organisatie.beheerder.then(|| page(teksten::MENU_MACHTIGINGEN, paths::MACHTIGINGEN, IconName::Edit)),
    ];
    all.into_iter().flatten().collect()
}
