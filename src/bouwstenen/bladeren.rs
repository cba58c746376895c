//! From page to page, and from step to step.

use leptos::prelude::*;

use super::staat::{Galerij, Staat};
use super::teksten as t;
use crate::components::{Pagination, Steps};

/// Pagination and steps.
#[component]
pub(super) fn Bladeren() -> impl IntoView {
    let href = |page: usize| format!("{}?pagina={page}", t::PAGINAS[8].0);
    let states = [(t::EERSTE_PAGINA, 1, 12), (t::MIDDEN, 6, 12), (t::LAATSTE_PAGINA, 12, 12), (t::EEN_PAGINA, 1, 1)];
    let paginations = states.into_iter().zip(t::BLADER_NAMEN).map(move |((kop, current, total), name)| {
        view! {
            <Staat kop=kop>
                <Pagination name=name current=current total=total href=href />
            </Staat>
        }
    });
    let states = [(t::STAPPEN_EERSTE, 1), (t::STAPPEN_MIDDEN, 3), (t::STAPPEN_LAATSTE, 4)];
    let steps = states.map(|(kop, current)| {
        view! {
            <Staat kop=kop>
                <Steps steps=&t::STAPPEN current=current />
            </Staat>
        }
    });
    view! { <Galerij nummer=8>{paginations.collect_view()} {steps.into_iter().collect_view()}</Galerij> }
}
