//! The second screen of a stub: the code of the text message.

use contract::inloggen::SmsCode;
use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use super::verzoek::{Buttons, Verzoek};
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{
    AlertKind, ErrorSummary, Field, Form, FoutAlert, Live, Message, Page, Portal, TextField, TextFieldKind,
};
use crate::teksten::digid as teksten;

/// How many digits a code has.
const DIGITS: usize = 6;

/// What is wrong with what was typed, before it is sent.
fn check(typed: &str) -> Result<SmsCode, &'static str> {
    let code: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    if code.is_empty() {
        return Err(teksten::FOUT_SMS_LEEG);
    }
    if code.len() != DIGITS || !code.bytes().all(|sign| sign.is_ascii_digit()) {
        return Err(teksten::FOUT_SMS_VORM);
    }
    Ok(SmsCode { code })
}

/// The screen.
#[component]
pub(super) fn BevestigSms(
    /// The request that one signs in for.
    verzoek: Verzoek,
    /// The text message, which a real identity provider would send to a phone.
    getoonde_code: String,
) -> impl IntoView {
    let api = use_api();
    let field = Field::new("sms-code");
    let attempts = RwSignal::new(0);
    let fout = RwSignal::new(None::<ApiFout>);
    let refuse = move |text: &'static str| {
        field.refuse(text);
        attempts.update(|count| *count += 1);
    };
    let send = Ask::new();
    let press = move |code: SmsCode| {
        fout.set(None);
        send.ask(async move {
            let answer = api.bevestig_sms(verzoek.wijze.stub, &verzoek.id.get_value(), &code).await;
            if let Some(failed) = verzoek.settle(answer).filter(|_| !send.is_gone()) {
                match failed.code() {
                    Some(ProbleemCode::OnjuisteSmsCode) => refuse(teksten::FOUT_SMS_ONJUIST),
                    Some(ProbleemCode::SmsCodeVerlopen) => refuse(teksten::FOUT_SMS_VERLOPEN),
                    _ => fout.set(Some(failed)),
                }
            }
            Ok(())
        });
    };
    let filled_in = move || {
        let code = field.value.with_untracked(|typed| check(typed));
        field.check(code.as_ref().err().copied());
        code
    };
    let submit = move |()| {
        field.forget_refusal();
        match filled_in() {
            Ok(code) => press(code),
            Err(_) => attempts.update(|count| *count += 1),
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            let _ = filled_in();
        }
    };
    let errors = Memo::new(move |_| usize::from(field.error.with(Option::is_some)));
    view! {
        <Page title=teksten::SMS_TITEL portal=Portal::IdentityProvider(verzoek.wijze.naam) errors=errors>
            <ErrorSummary fields=vec![field] attempts=attempts.into() />
            <Live>{move || fout.get().map(|fout| view! { <FoutAlert fout=fout /> })}</Live>
            <Message kind=AlertKind::Info title=teksten::SMS_TELEFOON_KOP text=teksten::sms_bericht(&getoonde_code) />
            <Form on_submit=submit>
                <TextField
                    field=field
                    kind=TextFieldKind::OneTimeCode
                    label=teksten::SMS_CODE
                    help=teksten::SMS_HULP
                    on_leave=recheck
                />
                <Buttons verzoek=verzoek sending=send.waiting() />
            </Form>
        </Page>
    }
}
