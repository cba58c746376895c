//! For whom one acts, on every page about an organisation (W3-01, W4-04), and how to act for another.

use contract::werkgever::Organisatie;
use leptos::prelude::*;

use super::organisatie::Stand;
use crate::components::{Actions, ButtonKind, ButtonLink, Paragraph, ParagraphKind, anew};
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
    let other = paths::naar(paths::BEDRIJVEN, &untrack(|| router.pathname().get()));
    let add = paths::adres(paths::BEDRIJF_TOEVOEGEN, &organisatie.kenmerk);
    let name = teksten::organisatie(&organisatie.rsin, &organisatie.naam);
    let behalf = organisatie.intermediair.as_ref().map(|intermediary| {
        let text = teksten::u_handelt_namens(&organisatie.naam, intermediary);
        view! { <Paragraph text=text /> }
    });
    view! {
        <section class="app-organisatie" aria-label=teksten::ORGANISATIE>
            <div class="app-organisatie__content">
                <div>
                    <Paragraph text=name kind=ParagraphKind::Strong />
                    {behalf}
                </div>
                <Actions>
                    <ButtonLink kind=ButtonKind::Secondary text=teksten::ANDER_BEDRIJF href=other />
                    <ButtonLink kind=ButtonKind::Secondary text=teksten::TOEVOEGEN href=add />
                </Actions>
            </div>
        </section>
    }
    .into_any()
}
