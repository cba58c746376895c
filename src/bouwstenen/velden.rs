//! Fields for text.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, fout, gevuld, niets};
use super::teksten as t;
use crate::components::{Button, ButtonKind, Field, Form, TextArea, TextField, TextFieldKind};

const KIND: TextFieldKind = TextFieldKind::Text("name");

/// Fields of one line and of more, in each state.
#[component]
pub(super) fn Velden() -> impl IntoView {
    view! {
        <Galerij nummer=3>
            <Staat kop=t::LEEG>
                <TextField field=Field::new("leeg") kind=KIND label=t::NAAM on_leave=niets() />
            </Staat>
            <Staat kop=t::MET_UITLEG>
                <TextField field=Field::new("uitleg") kind=KIND label=t::NAAM help=t::NAAM_UITLEG on_leave=niets() />
            </Staat>
            <Staat kop=t::INGEVULD>
                <TextField field=gevuld("vol", t::NAAM_WAARDE) kind=KIND label=t::NAAM on_leave=niets() />
            </Staat>
            <Staat kop=t::MET_FOUT>
                <TextField
                    field=fout("fout", "", t::NAAM_FOUT)
                    kind=KIND
                    label=t::NAAM
                    help=t::NAAM_UITLEG
                    on_leave=niets()
                />
            </Staat>
            <Staat kop=t::NIET_VERPLICHT>
                <TextField field=Field::new("vrij") kind=KIND label=t::NAAM_VRIJ required=false on_leave=niets() />
            </Staat>
            <Soorten />
            <MeerRegels />
        </Galerij>
    }
}

#[component]
fn Soorten() -> impl IntoView {
    let kinds = [
        ("gebruikersnaam", TextFieldKind::Username, t::GEBRUIKERSNAAM),
        ("wachtwoord", TextFieldKind::Password, t::WACHTWOORD),
        ("code", TextFieldKind::OneTimeCode, t::CODE),
        ("email", TextFieldKind::Email, t::EMAIL),
        ("telefoon", TextFieldKind::Phone, t::TELEFOONNUMMER),
    ];
    let fields = kinds.map(|(id, kind, label)| {
        view! { <TextField field=Field::new(id) kind=kind label=label on_leave=niets() /> }
    });
    // A browser wants a password to be in a form.
    view! {
        <Staat kop=t::SOORTEN>
            <Form on_submit=niets()>
                {fields.into_iter().collect_view()} <Button kind=ButtonKind::Primary text=t::EERSTE />
            </Form>
        </Staat>
    }
}

#[component]
fn MeerRegels() -> impl IntoView {
    let (written, help) = (t::TOELICHTING_WAARDE, t::TOELICHTING_UITLEG);
    view! {
        <Staat kop=t::MEER_REGELS>
            <TextArea field=Field::new("meer") label=t::TOELICHTING on_leave=niets() />
            <TextArea field=gevuld("meer-vol", written) label=t::TOELICHTING help=help max=500 on_leave=niets() />
            <TextArea field=Field::new("meer-vrij") label=t::TOELICHTING_VRIJ required=false rows=3 on_leave=niets() />
        </Staat>
        <Staat kop=t::BIJNA_VOL>
            <TextArea field=gevuld("meer-bijna", written) label=t::TOELICHTING max=52 on_leave=niets() />
        </Staat>
        <Staat kop=t::TE_LANG>
            <TextArea
                field=fout("meer-fout", written, t::TOELICHTING_FOUT)
                label=t::TOELICHTING
                help=help
                max=40
                on_leave=niets()
            />
        </Staat>
    }
}
