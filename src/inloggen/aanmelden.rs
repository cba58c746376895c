//! The first screen of the DigiD stub: method, user name, password.

use contract::inloggen::{DigidAanmelding, Inlogmethode};
use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use super::verzoek::{Buttons, Verzoek};
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{
    AlertKind, ErrorSummary, Field, Form, FoutAlert, LinkList, Live, Message, Page, Paragraph, Portal, RadioGroup,
    TextField, TextFieldKind,
};
use crate::teksten::{adressen, algemeen, digid as teksten};

const METHODES: &[(&str, &str)] = &[("basis", teksten::METHODE_BASIS), ("midden", teksten::METHODE_MIDDEN)];

/// What is filled in.
#[derive(Debug, Clone, Copy)]
struct Formulier {
    methode: Field,
    gebruikersnaam: Field,
    wachtwoord: Field,
}

impl Formulier {
    fn new() -> Self {
        Self {
            methode: Field::new("inlogmethode"),
            gebruikersnaam: Field::new("gebruikersnaam"),
            wachtwoord: Field::new("wachtwoord"),
        }
    }

    fn fields(self) -> Vec<Field> {
        vec![self.methode, self.gebruikersnaam, self.wachtwoord]
    }

    /// Says of each field what is wrong with it; gives what can be sent when nothing is.
    fn check(self) -> Option<DigidAanmelding> {
        let required = [
            (self.methode, teksten::FOUT_METHODE),
            (self.gebruikersnaam, teksten::FOUT_GEBRUIKERSNAAM),
            (self.wachtwoord, teksten::FOUT_WACHTWOORD),
        ];
        for (field, text) in required {
            let empty = field.value.with_untracked(|value| value.trim().is_empty());
            field.check(empty.then_some(text));
        }
        let right = self.fields().iter().all(|field| field.error.with_untracked(Option::is_none));
        right.then(|| DigidAanmelding {
            inlogmethode: match self.methode.value.get_untracked().as_str() {
                "midden" => Inlogmethode::Midden,
                _ => Inlogmethode::Basis,
            },
            gebruikersnaam: self.gebruikersnaam.value.get_untracked().trim().to_owned(),
            wachtwoord: self.wachtwoord.value.get_untracked(),
        })
    }
}

/// The screen.
#[component]
pub(super) fn Aanmelden(
    /// The request that one signs in for.
    verzoek: Verzoek,
) -> impl IntoView {
    let api = use_api();
    let form = Formulier::new();
    let attempts = RwSignal::new(0);
    let fout = RwSignal::new(None::<ApiFout>);
    let send = Ask::new();
    let press = move |filled_in: DigidAanmelding| {
        fout.set(None);
        send.ask(async move {
            let answer = api.digid_aanmelden(&verzoek.id.get_value(), &filled_in).await;
            if let Some(failed) = verzoek.settle(answer).filter(|_| !send.is_gone()) {
                if failed.code() == Some(ProbleemCode::OnjuisteInloggegevens) {
                    form.gebruikersnaam.refuse(teksten::FOUT_COMBINATIE);
                    attempts.update(|count| *count += 1);
                } else {
                    fout.set(Some(failed));
                }
            }
            Ok(())
        });
    };
    let submit = move |()| {
        form.gebruikersnaam.forget_refusal();
        match form.check() {
            Some(filled_in) => press(filled_in),
            None => attempts.update(|count| *count += 1),
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            form.check();
        }
    };
    let errors = Memo::new(move |_| form.fields().iter().filter(|field| field.error.with(Option::is_some)).count());
    // B0-13 and B0-14: DigiD's own site, in this demonstration too.
    let links = vec![
        (adressen::DIGID_WACHTWOORD, teksten::WACHTWOORD_VERGETEN),
        (adressen::DIGID_AANVRAGEN, teksten::DIGID_AANVRAGEN),
    ];
    view! {
        <Page title=teksten::TITEL_VOOR bold=teksten::TITEL_VET portal=Portal::IdentityProvider errors=errors>
            <ErrorSummary fields=form.fields() attempts=attempts.into() />
            <Live>{move || fout.get().map(fout_alert)}</Live>
            <Paragraph text=teksten::VERPLICHTE_VELDEN />
            <Form on_submit=submit>
                <RadioGroup field=form.methode legend=teksten::INLOGMETHODE options=METHODES on_choose=recheck />
                <TextField
                    field=form.gebruikersnaam
                    kind=TextFieldKind::Username
                    label=teksten::GEBRUIKERSNAAM
                    on_leave=recheck
                />
                <TextField
                    field=form.wachtwoord
                    kind=TextFieldKind::Password
                    label=teksten::WACHTWOORD
                    on_leave=recheck
                />
                <Buttons verzoek=verzoek sending=send.waiting() />
            </Form>
            <Paragraph text=teksten::LINKS_UITLEG />
            <LinkList links=links remark=algemeen::ANDERE_WEBSITE />
        </Page>
    }
}

fn fout_alert(fout: ApiFout) -> AnyView {
    match (fout.code(), fout.opnieuw_om()) {
        (Some(ProbleemCode::TeVeelPogingen), Some(tijd)) => {
            view! { <Message kind=AlertKind::Error text=teksten::te_vaak_geprobeerd(tijd) /> }.into_any()
        }
        _ => view! { <FoutAlert fout=fout /> }.into_any(),
    }
}
