//! What one chooses instead of types.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, fout, gevuld, niets};
use super::teksten as t;
use crate::components::{CHECKED, Checkbox, Field, Heading, RadioGroup, Select, TextValue};

/// Radio buttons, checkboxes, lists.
#[component]
pub(super) fn Keuzes() -> impl IntoView {
    view! {
        <Galerij nummer=4>
            <Rondjes />
            <Vakjes />
            <Lijsten />
        </Galerij>
    }
}

#[component]
fn Rondjes() -> impl IntoView {
    let fields = [
        (t::LEEG, Field::new("antwoord")),
        (t::GEKOZEN, gevuld("antwoord-gekozen", "bericht")),
        (t::MET_FOUT, fout("antwoord-fout", "", t::VRAAG_FOUT)),
    ];
    let groups = fields.map(|(kop, field)| {
        view! {
            <Heading level=3 text=kop />
            <RadioGroup field=field legend=t::VRAAG options=&t::ANTWOORDEN on_choose=niets() />
        }
    });
    view! { <Staat kop=t::RONDJES>{groups.into_iter().collect_view()}</Staat> }
}

#[component]
fn Vakjes() -> impl IntoView {
    let help = t::VERKLARING_UITLEG;
    view! {
        <Staat kop=t::VAKJE>
            <Heading level=3 text=t::LEEG />
            <Checkbox field=Field::new("verklaring") label=t::VERKLARING on_choose=niets() />
            <Heading level=3 text=t::GEKOZEN />
            <Checkbox field=gevuld("verklaring-ja", CHECKED) label=t::VERKLARING help=help on_choose=niets() />
            <Heading level=3 text=t::MET_FOUT />
            <Checkbox
                field=fout("verklaring-fout", "", t::VERKLARING_FOUT)
                label=t::VERKLARING
                help=help
                on_choose=niets()
            />
            <Heading level=3 text=t::NIET_VERPLICHT />
            <Checkbox field=Field::new("verklaring-vrij") label=t::VERKLARING_VRIJ required=false on_choose=niets() />
        </Staat>
    }
}

#[component]
fn Lijsten() -> impl IntoView {
    let years = || t::PEILJAREN.map(|year| (TextValue::from(year), TextValue::from(year))).to_vec();
    let help = t::PEILJAAR_UITLEG;
    view! {
        <Staat kop=t::KEUZELIJST>
            <Heading level=3 text=t::LEEG />
            <Select field=Field::new("jaar") label=t::PEILJAAR options=years() on_leave=niets() />
            <Heading level=3 text=t::GEKOZEN />
            <Select field=gevuld("jaar-gekozen", "2026") label=t::PEILJAAR help=help options=years() on_leave=niets() />
            <Heading level=3 text=t::MET_FOUT />
            <Select
                field=fout("jaar-fout", "", t::PEILJAAR_FOUT)
                label=t::PEILJAAR
                help=help
                options=years()
                on_leave=niets()
            />
            <Heading level=3 text=t::NIET_VERPLICHT />
            <Select
                field=Field::new("jaar-vrij")
                label=t::PEILJAAR_VRIJ
                options=years()
                required=false
                on_leave=niets()
            />
        </Staat>
    }
}
