//! W7: asks about one person.

use contract::probleem::ProbleemCode;
use contract::werkgever::{BsnAntwoord, BsnVraag};
use leptos::prelude::*;

use super::antwoord::{Antwoord, Limiet};
use super::toelichting::Toelichting;
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{
    Actions, BsnField, Button, ButtonKind, ErrorSummary, Field, Form, Heading, Live, Page, Paragraph, ParagraphKind,
    Portal, Progress, read_bsn,
};
use crate::teksten::{velden, werkgevers_doelgroepregister as teksten};
use crate::werkgeversportaal::use_organisatie;

/// The page. The BSN is in its field, in the question and in the answer, and goes with the page.
#[component]
pub(super) fn Sollicitant() -> impl IntoView {
    let api = use_api();
    let bsn = Field::new("bsn");
    let attempts = RwSignal::new(0);
    let question = Ask::<BsnAntwoord>::new();
    // An answer stands until something else is asked, also when that cannot be sent.
    let shown = RwSignal::new(false);
    let company = StoredValue::new(use_organisatie().organisatie().kenmerk.clone());
    let check = move || {
        let read = bsn.value.with_untracked(|text| read_bsn(text));
        bsn.check(read.err());
        read.ok().filter(|_| bsn.error.with_untracked(Option::is_none))
    };
    let submit = move |()| {
        bsn.forget_refusal();
        let Some(number) = check() else {
            shown.set(false);
            attempts.update(|count| *count += 1);
            return;
        };
        shown.set(true);
        let vraag = BsnVraag { bsn: number.full_digits() };
        let asked = api.vraag_doelgroepregistratie_op(company.get_value(), vraag);
        question.ask(async move {
            let answer = asked.await;
            if !question.is_gone() && answer.as_ref().is_err_and(about_the_bsn) {
                bsn.refuse(velden::BSN_ELFPROEF);
                attempts.update(|count| *count += 1);
                shown.set(false);
            }
            answer
        });
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            check();
        }
    };
    let errors = Memo::new(move |_| usize::from(bsn.error.with(Option::is_some)));
    let limited = move || question.fout().get().filter(|fout| shown.get() && too_often(fout));
    let fout = Signal::derive(move || question.fout().get().filter(|fout| shown.get() && !too_often(fout)));
    view! {
        <Page title=teksten::SOLLICITANT_TITEL portal=Portal::Werkgeversportaal errors=errors>
            <ErrorSummary fields=vec![bsn] attempts=attempts.into() />
            <Paragraph text=teksten::SOLLICITANT_INLEIDING kind=ParagraphKind::Lead />
            <Toelichting kop=teksten::SOLLICITANT_TOELICHTING />
            <Heading level=2 text=teksten::BSN_VAN />
            <Paragraph text=teksten::DOELBINDING />
            <Form on_submit=submit>
                <BsnField field=bsn label=teksten::BSN on_leave=recheck />
                <Actions>
                    <Button kind=ButtonKind::Primary text=teksten::OPVRAGEN busy=question.waiting() />
                </Actions>
            </Form>
            <Progress waiting=question.waiting() text=teksten::BEZIG_MET_OPVRAGEN fout=fout />
            <Live>{move || limited().map(|fout| view! { <Limiet fout=fout organisatie=company.get_value() /> })}</Live>
            <Antwoord antwoord=Signal::derive(move || {
                question.answer().and_then(Result::ok).filter(|_| shown.get())
            }) />
        </Page>
    }
}

fn too_often(fout: &ApiFout) -> bool {
    fout.code() == Some(ProbleemCode::TeVeelPogingen)
}

/// Whether the server says that it is no BSN, which we had thought it was.
fn about_the_bsn(fout: &ApiFout) -> bool {
    matches!(fout, ApiFout::Probleem(probleem) if probleem.fouten.iter().any(|veld| veld.veld == "bsn"))
}
