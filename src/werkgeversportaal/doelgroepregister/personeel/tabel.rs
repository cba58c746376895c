//! The rows of the overview, a page of them at a time. All have come with the answer.

use contract::werkgever::Overzichtsregel;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::overzicht::HEADING;
use super::vraag::{Deel, SIZES};
use crate::components::{Column, PageSizes, Pagination, Table, TextValue, anew};
use crate::navigation::{Navigation, focus_id};
use crate::router::{Router, use_router};
use crate::teksten::{algemeen, werkgevers_doelgroepregister as teksten};

const COLUMNS: &[Column] = &[
    Column::numeric(teksten::VOLGNUMMER),
    Column::naming_row(teksten::BURGERSERVICENUMMER),
    Column::text(teksten::LOONHEFFINGENNUMMER),
    Column::text(teksten::EINDDATUM_REGISTRATIE),
];

/// The table, and the ways to its other rows.
#[component]
pub(super) fn Tabel(
    /// All rows.
    regels: Vec<Overzichtsregel>,
    /// The address of the overview, without the part of it.
    overview: String,
) -> impl IntoView {
    let router = use_router();
    let totaal = regels.len();
    let regels = StoredValue::new(regels);
    let overview = StoredValue::new(overview);
    let deel = Memo::new(move |_| Deel::by(router, totaal));
    arrive_at(router, deel, totaal);
    let view = move || {
        let deel = deel.get();
        let rows = regels.with_value(|regels| deel.rows(totaal).map(|place| row(place, &regels[place])).collect());
        let page = move |pagina| overview.with_value(|overview| Deel { pagina, ..deel }.address(overview));
        let size = move |per_pagina| overview.with_value(|overview| Deel { pagina: 1, per_pagina }.address(overview));
        // A list that fits on the smallest page has no use for a larger one.
        let sizes = (SIZES.first().is_some_and(|smallest| totaal > *smallest)).then(|| {
            view! { <PageSizes label=teksten::PER_PAGINA sizes=SIZES current=deel.per_pagina href=size /> }
        });
        view! {
            <Table
                id="regels"
                caption=range(deel, totaal)
                columns=COLUMNS
                rows=rows
                empty_cell=teksten::ONBEPAALDE_TIJD
                empty=teksten::NIEMAND
            />
            <Pagination
                name=teksten::PAGINAS
                current=deel.pagina
                total=totaal.div_ceil(deel.per_pagina)
                href=page
            />
            {sizes}
        }
        .into_any()
    };
    anew(view)
}

fn row(place: usize, regel: &Overzichtsregel) -> Vec<TextValue> {
    let einddatum = regel.einddatum.map(algemeen::dag).unwrap_or_default();
    let number = (place + 1).to_string();
    vec![number.into(), regel.bsn.clone().into(), regel.loonheffingennummer.clone().into(), einddatum.into()]
}

fn range(deel: Deel, totaal: usize) -> String {
    let rows = deel.rows(totaal);
    teksten::bereik(rows.start + 1, rows.end, totaal)
}

/// Other rows came: says which, and puts the focus above them, or on where one was when Back or Forward brought them.
fn arrive_at(router: Router, deel: Memo<Deel>, totaal: usize) {
    let navigation = use_context::<Navigation>();
    Effect::new(move |before: Option<Deel>| {
        let now = deel.get();
        if before.is_some_and(|before| before != now) {
            if let Some(navigation) = navigation {
                navigation.announce(range(now, totaal));
            }
            request_animation_frame(move || match router.take_place() {
                Some(place) => {
                    let heading = document().get_element_by_id(HEADING);
                    place.restore(heading.and_then(|heading| heading.dyn_into().ok()));
                }
                None => focus_id(HEADING),
            });
        }
        now
    });
}
