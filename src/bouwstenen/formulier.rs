//! A form with one of each field, kept at the server while it is being filled in, for who is signed in.

use contract::concept::Formulier as Soort;
use leptos::prelude::*;

use super::teksten as t;
use crate::ask::Ask;
use crate::components::{
    Actions, AlertKind, BsnField, Button, ButtonKind, CHECKED, Checkbox, DateFault, DateField, DraftForm, ErrorSummary,
    Field, LinkLine, Live, Message, Page, Paragraph, ParagraphKind, Portal, Progress, RadioGroup, Select, TextArea,
    TextField, TextFieldKind, read_bsn, read_date,
};
use crate::draft::Draft;

/// The fields, in the order of the page.
#[derive(Debug, Clone, Copy)]
struct Velden {
    naam: Field,
    e_mail: Field,
    telefoon: Field,
    bsn: Field,
    datum: Field,
    antwoord: Field,
    kanaal: Field,
    toelichting: Field,
    verklaring: Field,
}

impl Velden {
    fn new() -> Self {
        Self {
            naam: Field::new("naam"),
            e_mail: Field::new("e-mail"),
            telefoon: Field::new("telefoon"),
            bsn: Field::new("bsn"),
            datum: Field::new("datum"),
            antwoord: Field::new("antwoord"),
            kanaal: Field::new("kanaal"),
            toelichting: Field::new("toelichting"),
            verklaring: Field::new("verklaring"),
        }
    }

    fn all(self) -> Vec<Field> {
        let Self { naam, e_mail, telefoon, bsn, datum, antwoord, kanaal, toelichting, verklaring } = self;
        vec![naam, e_mail, telefoon, bsn, datum, antwoord, kanaal, toelichting, verklaring]
    }

    /// Checks all of them, and says whether they are right.
    fn check(self) -> bool {
        let value = |field: Field| field.value.get_untracked();
        let empty = |field: Field, fault| value(field).trim().is_empty().then_some(fault);
        self.naam.check(empty(self.naam, t::NAAM_FOUT));
        self.bsn.check(read_bsn(&value(self.bsn)).err());
        self.datum.check(read_date(&value(self.datum)).err().map(DateFault::text));
        self.antwoord.check(empty(self.antwoord, t::VRAAG_FOUT));
        self.kanaal.check(empty(self.kanaal, t::KANAAL_FOUT));
        self.toelichting.check(empty(self.toelichting, t::TOELICHTING_LEEG));
        self.verklaring.check((value(self.verklaring) != CHECKED).then_some(t::VERKLARING_FOUT));
        self.all().iter().all(|field| field.error.with_untracked(Option::is_none))
    }
}

/// The page.
#[component]
pub(super) fn Formulier() -> impl IntoView {
    let velden = Velden::new();
    let draft = Draft::open(Soort::Voorbeeld, velden.all());
    let attempts = RwSignal::new(0);
    let send = Ask::new();
    let submit = move |()| {
        if velden.check() {
            send.ask(draft.discard());
        } else {
            attempts.update(|count| *count += 1);
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            velden.check();
        }
    };
    let errors = Memo::new(move |_| velden.all().iter().filter(|field| field.error.with(Option::is_some)).count());
    // What did not go well leaves the form as it is, and the focus where it was.
    let is_sent = Memo::new(move |_| send.answer().is_some_and(|answer| answer.is_ok()));
    view! {
        <Page title=t::FORMULIER_KOP portal=Portal::MijnUwv errors=errors>
            <LinkLine text=t::TITEL href=t::INDEX />
            <Live>
                {move || is_sent.get().then(|| view! { <Message kind=AlertKind::Ok text=t::VERSTUURD /> })}
            </Live>
            {move || (!is_sent.get()).then(|| view! {
                <ErrorSummary fields=velden.all() attempts=attempts.into() />
                <Paragraph text=t::VERPLICHT kind=ParagraphKind::Small />
                <DraftForm draft=draft on_submit=submit>
                    <Vragen velden=velden recheck=recheck />
                    <Actions>
                        <Button kind=ButtonKind::Primary text=t::VERSTUREN busy=send.waiting() />
                    </Actions>
                    <Progress waiting=send.waiting() text=t::BEZIG_MET_VERSTUREN fout=send.fout() />
                </DraftForm>
            })}
        </Page>
    }
}

/// One of each field.
#[component]
fn Vragen(
    /// The fields.
    velden: Velden,
    /// What to do when somebody leaves one.
    #[prop(into)]
    recheck: Callback<()>,
) -> impl IntoView {
    let channels = t::KANALEN.iter().map(|(value, text)| ((*value).into(), (*text).into())).collect();
    view! {
        <TextField field=velden.naam kind=TextFieldKind::Text("name") label=t::NAAM on_leave=recheck />
        <TextField field=velden.e_mail kind=TextFieldKind::Email label=t::E_MAIL required=false on_leave=recheck />
        <TextField field=velden.telefoon kind=TextFieldKind::Phone label=t::TELEFOON_VRIJ required=false on_leave=recheck />
        <BsnField field=velden.bsn label=t::BSN on_leave=recheck />
        <DateField field=velden.datum legend=t::BEGINDATUM help=t::DATUM_UITLEG on_leave=recheck />
        <RadioGroup field=velden.antwoord legend=t::VRAAG options=&t::ANTWOORDEN on_choose=recheck />
        <Select field=velden.kanaal label=t::KANAAL options=channels on_leave=recheck />
        <TextArea field=velden.toelichting label=t::TOELICHTING max=1000 on_leave=recheck />
        <Checkbox field=velden.verklaring label=t::VERKLARING on_choose=recheck />
    }
}
