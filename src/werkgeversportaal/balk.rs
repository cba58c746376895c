//! For whom one acts, on every page about an organisation (W3-01, W4-04), and how to act for another.

use contract::werkgever::Organisatie;
use leptos::prelude::*;

use super::kiezer::BedrijfKiezer;
use super::organisatie::Stand;
use crate::components::{ActingFor, ButtonKind, ButtonLink, Disclosure, Paragraph, ParagraphKind, anew};
use crate::navigation::focus_heading;
use crate::paths;
use crate::router::use_router;
use crate::teksten::werkgevers as teksten;

/// The bar, once it is known which organisation it is.
#[component]
pub(super) fn OrganisatieBalk(
    /// How far the organisation is.
    stand: Memo<Stand>,
) -> impl IntoView {
    anew(move || match stand.get() {
        Stand::Er(geladen) => bar(&geladen.organisatie),
        _ => ().into_any(),
    })
}

fn bar(organisatie: &Organisatie) -> AnyView {
    let router = use_router();
    let here = organisatie.kenmerk.clone();
    // One higher each time that it closes without going anywhere.
    let round = RwSignal::new(0_usize);
    let choose = Callback::new(move |kenmerk: String| {
        if kenmerk == here {
            round.update(|round| *round += 1);
            focus_heading();
            return;
        }
        let page = untrack(|| router.pathname().get());
        router.go(&paths::adres(of_another(&page), &kenmerk), false);
    });
    let add = paths::adres(paths::BEDRIJF_TOEVOEGEN, &organisatie.kenmerk);
    let name = teksten::organisatie(&organisatie.rsin, &organisatie.naam);
    let behalf = organisatie.intermediair.as_ref().map(|intermediary| {
        let text = teksten::u_handelt_namens(&organisatie.naam, intermediary);
        view! { <Paragraph text=text /> }
    });
    let who = ViewFnOnce::from(move || {
        view! {
            <Paragraph text=name kind=ParagraphKind::Strong />
            {behalf}
        }
    });
    let other = move || {
        round.track();
        view! {
            <Disclosure text=teksten::ANDER_BEDRIJF>
                <BedrijfKiezer id="ander-bedrijf" on_choose=choose />
            </Disclosure>
        }
        .into_any()
    };
    view! {
        <ActingFor label=teksten::ORGANISATIE who=who>
            {anew(other)}
            <ButtonLink kind=ButtonKind::Secondary text=teksten::TOEVOEGEN href=add />
        </ActingFor>
    }
    .into_any()
}

/// The page to go to for another organisation: the same, or the one above it when it is about something that only this
/// organisation has.
fn of_another(page: &str) -> &str {
    match page {
        paths::WERKGEVERSDOCUMENT => paths::WERKGEVERSDOCUMENTEN,
        paths::MACHTIGING_COLLEGA => paths::MACHTIGINGEN,
        same => same,
    }
}
