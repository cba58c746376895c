//! Names with values, and tables.

use leptos::prelude::*;

use super::staat::{Galerij, Staat};
use super::teksten as t;
use crate::components::{Column, DataList, Table};

const COLUMNS: &[Column] = &[Column::text(t::KOLOM_KWARTAAL), Column::numeric(t::KOLOM_UREN)];
const MANY_COLUMNS: &[Column] = &[
    Column::text(t::KOLOM_KWARTAAL),
    Column::text(t::KOLOM_SOORT),
    Column::text(t::KOLOM_SECTOR),
    Column::numeric(t::KOLOM_PERSONEN),
    Column::numeric(t::KOLOM_UREN),
    Column::text(t::KOLOM_EINDDATUM),
];

/// A data list, a small table, one that scrolls, one without rows.
#[component]
pub(super) fn Gegevens() -> impl IntoView {
    let few = t::RIJEN.map(|(quarter, _, _, hours, _)| vec![quarter.into(), hours.into()]).to_vec();
    let many = t::RIJEN.map(|(quarter, kind, sector, hours, end)| {
        vec![quarter.into(), kind.into(), sector.into(), hours.into(), hours.into(), end.into()]
    });
    view! {
        <Galerij nummer=7>
            <Staat kop=t::NAMEN_EN_WAARDEN>
                <DataList items=t::GEGEVENS.map(|(name, value)| (name, value.into())).to_vec() />
            </Staat>
            <Staat kop=t::TABEL>
                <Table id="tabel" caption=t::TABEL_NAAM columns=COLUMNS rows=few empty=t::GEEN_RIJEN />
            </Staat>
            <Staat kop=t::TABEL_BREED>
                <Table
                    id="tabel-breed"
                    caption=t::TABEL_NAAM_BREED
                    columns=MANY_COLUMNS
                    rows=many.to_vec()
                    row_headers=true
                    empty=t::GEEN_RIJEN
                />
            </Staat>
            <Staat kop=t::TABEL_LEEG>
                <Table id="tabel-leeg" caption=t::TABEL_NAAM_LEEG columns=COLUMNS rows=vec![] empty=t::GEEN_RIJEN />
            </Staat>
        </Galerij>
    }
}
