//! W4: how one wants to ask the register.

use leptos::prelude::*;

use crate::components::{
    Actions, AlertKind, Button, ButtonKind, DataList, ErrorSummary, Field, Form, Heading, Message, Page, Paragraph,
    ParagraphKind, Portal, Select,
};
use crate::paths;
use crate::router::use_router;
use crate::teksten::{algemeen, werkgevers_doelgroepregister as teksten};
use crate::werkgeversportaal::use_organisatie;

const PERSONEEL: &str = "loonheffingennummer";
const SOLLICITANT: &str = "bsn";

/// The page that leads to the other two. Choosing alone goes nowhere: who chooses with the keyboard passes every entry.
#[component]
pub(super) fn Keuze() -> impl IntoView {
    let router = use_router();
    let organisatie = use_organisatie();
    let soort = Field::new("type");
    let attempts = RwSignal::new(0);
    let check = move || {
        let empty = soort.value.with_untracked(String::is_empty);
        soort.check(empty.then_some(teksten::TYPE_LEEG));
    };
    let submit = move |()| {
        check();
        match soort.value.get_untracked().as_str() {
            PERSONEEL => router.go(&organisatie.adres(paths::PERSONEEL), false),
            SOLLICITANT => router.go(&organisatie.adres(paths::SOLLICITANT), false),
            _ => attempts.update(|count| *count += 1),
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            check();
        }
    };
    let options = vec![
        (PERSONEEL.into(), teksten::TYPE_PERSONEEL.into()),
        (SOLLICITANT.into(), teksten::TYPE_SOLLICITANT.into()),
    ];
    let waarvoor = vec![
        (teksten::MET_LOONHEFFINGENNUMMER, teksten::PERSONEEL_WANNEER.into()),
        (teksten::MET_BSN, teksten::SOLLICITANT_WANNEER.into()),
    ];
    let errors = Memo::new(move |_| usize::from(soort.error.with(Option::is_some)));
    view! {
        <Page title=algemeen::DOELGROEPREGISTER portal=Portal::Werkgeversportaal errors=errors>
            <ErrorSummary fields=vec![soort] attempts=attempts.into() />
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Message kind=AlertKind::Warning text=teksten::LET_OP />
            <Heading level=2 text=teksten::WELK_TYPE />
            <DataList items=waarvoor />
            <Paragraph text=teksten::VERPLICHT kind=ParagraphKind::Note />
            <Form on_submit=submit>
                <Select
                    field=soort
                    label=teksten::TYPE
                    empty=Some(teksten::MAAK_EEN_KEUZE)
                    options=options
                    on_leave=recheck
                />
                <Actions>
                    <Button kind=ButtonKind::Primary text=teksten::VERDER />
                </Actions>
            </Form>
        </Page>
    }
}
