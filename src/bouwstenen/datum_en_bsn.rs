//! A date and a BSN, in each state, and once in a form that checks them.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, fout, gevuld, niets};
use super::teksten as t;
use crate::components::{
    AlertKind, BsnField, Button, ButtonKind, DateFault, DateField, ErrorSummary, Field, Form, Heading, Live, Message,
    Paragraph, read_bsn, read_date,
};
use crate::teksten::velden as fouten;

/// A date and a BSN.
#[component]
pub(super) fn DatumEnBsn() -> impl IntoView {
    view! {
        <Galerij nummer=5>
            <Datums />
            <Bsns />
            <Formulier />
        </Galerij>
    }
}

#[component]
fn Datums() -> impl IntoView {
    let help = t::DATUM_UITLEG;
    let faults = [
        (t::MET_FOUT, "datum-leeg", "", DateFault::Empty),
        (t::DATUM_FOUT_MAAND, "datum-dertien", "31-13-2027", DateFault::Month),
    ];
    let faults = faults.map(|(kop, id, value, fault)| {
        view! {
            <Heading level=3 text=kop />
            <DateField field=fout(id, value, fault.text()) legend=t::BEGINDATUM help=help on_leave=niets() />
        }
    });
    view! {
        <Staat kop=t::DATUM>
            <Heading level=3 text=t::LEEG />
            <DateField field=Field::new("datum") legend=t::BEGINDATUM on_leave=niets() />
            <Heading level=3 text=t::INGEVULD />
            <DateField
                field=gevuld("datum-vol", "1950-01-21")
                legend=t::GEBOORTEDATUM
                help=help
                birthday=true
                on_leave=niets()
            />
            {faults.into_iter().collect_view()}
            <Heading level=3 text=t::NIET_VERPLICHT />
            <DateField field=Field::new("datum-vrij") legend=t::EINDDATUM_VRIJ required=false on_leave=niets() />
        </Staat>
    }
}

#[component]
fn Bsns() -> impl IntoView {
    view! {
        <Staat kop=t::BSN_KOP>
            <Heading level=3 text=t::LEEG />
            <BsnField field=Field::new("bsn") label=t::BSN on_leave=niets() />
            <Heading level=3 text=t::MET_FOUT />
            <BsnField field=fout("bsn-fout", "1234567", fouten::BSN_VERKEERDE_LENGTE) label=t::BSN on_leave=niets() />
            <Heading level=3 text=t::NIET_VERPLICHT />
            <BsnField field=Field::new("bsn-vrij") label=t::BSN_VRIJ required=false on_leave=niets() />
        </Staat>
    }
}

#[component]
fn Formulier() -> impl IntoView {
    let (date, bsn) = (Field::new("formulier-datum"), Field::new("formulier-bsn"));
    let (attempts, right) = (RwSignal::new(0), RwSignal::new(false));
    let check = move || {
        date.check(date.value.with_untracked(|value| read_date(value)).err().map(DateFault::text));
        bsn.check(bsn.value.with_untracked(|value| read_bsn(value)).err());
        [date, bsn].iter().all(|field| field.error.with_untracked(Option::is_none))
    };
    let submit = move |()| {
        right.set(check());
        if !right.get_untracked() {
            attempts.update(|count| *count += 1);
        }
    };
    let recheck = Callback::new(move |()| {
        if attempts.get_untracked() > 0 {
            check();
        }
    });
    let answer = move || right.get().then(|| view! { <Message kind=AlertKind::Ok text=t::IN_ORDE /> });
    view! {
        <Staat kop=t::FORMULIER>
            <ErrorSummary fields=vec![date, bsn] attempts=attempts.into() />
            <Live>{answer}</Live>
            <Paragraph text=t::VERPLICHT />
            <Form on_submit=submit>
                <DateField field=date legend=t::BEGINDATUM help=t::DATUM_UITLEG on_leave=recheck />
                <BsnField field=bsn label=t::BSN on_leave=recheck />
                <Button kind=ButtonKind::Primary text=t::EERSTE />
            </Form>
        </Staat>
    }
}
