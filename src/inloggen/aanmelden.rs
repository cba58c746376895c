//! The first screen of a stub: user name and password, and perhaps the method.

use contract::inloggen::Inlogvervolg;
use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use super::verzoek::{Buttons, Verzoek};
use crate::api_client::{ApiClient, ApiFout, LocalFuture, use_api};
use crate::ask::Ask;
use crate::components::{
    AlertKind, ErrorSummary, Field, Form, FoutAlert, LinkList, Live, Message, Page, Paragraph, Portal, RadioGroup,
    TextField, TextFieldKind,
};
use crate::teksten::{algemeen, digid as teksten};

/// What the first screen of a stub has, and what it sends.
pub(super) struct Scherm {
    /// Value and label of each method; none when there is one only.
    pub methodes: &'static [(&'static str, &'static str)],
    /// The label of the user name.
    pub gebruikersnaam: &'static str,
    /// That it is missing.
    pub fout_gebruikersnaam: &'static str,
    /// Sends what was filled in for a request to sign in.
    pub stuur: fn(ApiClient, String, Ingevuld) -> LocalFuture<Result<Inlogvervolg, ApiFout>>,
    /// Where the links below the form go.
    pub links_uitleg: &'static str,
    /// Addresses and texts of these links.
    pub links: &'static [(&'static str, &'static str)],
}

/// What was filled in, when nothing is wrong with it.
pub(super) struct Ingevuld {
    /// The value of a method; empty where there is none to choose.
    pub methode: String,
    /// The user name.
    pub gebruikersnaam: String,
    /// The password.
    pub wachtwoord: String,
}

/// The fields.
#[derive(Debug, Clone, Copy)]
struct Formulier {
    methode: Option<Field>,
    gebruikersnaam: Field,
    wachtwoord: Field,
}

impl Formulier {
    fn new(scherm: &Scherm) -> Self {
        Self {
            methode: (!scherm.methodes.is_empty()).then(|| Field::new("inlogmethode")),
            gebruikersnaam: Field::new("gebruikersnaam"),
            wachtwoord: Field::new("wachtwoord"),
        }
    }

    fn fields(self) -> Vec<Field> {
        self.methode.into_iter().chain([self.gebruikersnaam, self.wachtwoord]).collect()
    }

    /// Says of each field what is wrong with it; gives what can be sent when nothing is.
    fn check(self, scherm: &Scherm) -> Option<Ingevuld> {
        let required = [
            (self.methode, teksten::FOUT_METHODE),
            (Some(self.gebruikersnaam), scherm.fout_gebruikersnaam),
            (Some(self.wachtwoord), teksten::FOUT_WACHTWOORD),
        ];
        for (field, text) in required {
            if let Some(field) = field {
                let empty = field.value.with_untracked(|value| value.trim().is_empty());
                field.check(empty.then_some(text));
            }
        }
        let right = self.fields().iter().all(|field| field.error.with_untracked(Option::is_none));
        right.then(|| Ingevuld {
            methode: self.methode.map(|methode| methode.value.get_untracked()).unwrap_or_default(),
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
    /// What the screen has.
    scherm: &'static Scherm,
) -> impl IntoView {
    let api = use_api();
    let form = Formulier::new(scherm);
    let attempts = RwSignal::new(0);
    let fout = RwSignal::new(None::<ApiFout>);
    let send = Ask::new();
    let press = move |filled_in: Ingevuld| {
        fout.set(None);
        send.ask(async move {
            let answer = (scherm.stuur)(api, verzoek.id.get_value(), filled_in).await;
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
        match form.check(scherm) {
            Some(filled_in) => press(filled_in),
            None => attempts.update(|count| *count += 1),
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            form.check(scherm);
        }
    };
    let errors = Memo::new(move |_| form.fields().iter().filter(|field| field.error.with(Option::is_some)).count());
    let methode = form.methode.map(|methode| {
        view! { <RadioGroup field=methode legend=teksten::INLOGMETHODE options=scherm.methodes on_choose=recheck /> }
    });
    let links = (!scherm.links.is_empty()).then(|| {
        view! {
            <Paragraph text=scherm.links_uitleg />
            <LinkList links=scherm.links.to_vec() remark=algemeen::ANDERE_WEBSITE />
        }
    });
    let wijze = verzoek.wijze;
    view! {
        <Page title=wijze.titel.0 bold=wijze.titel.1 portal=Portal::IdentityProvider(wijze.naam) errors=errors>
            <ErrorSummary fields=form.fields() attempts=attempts.into() />
            <Live>{move || fout.get().map(fout_alert)}</Live>
            <Paragraph text=teksten::VERPLICHTE_VELDEN />
            <Form on_submit=submit>
                {methode}
                <TextField
                    field=form.gebruikersnaam
                    kind=TextFieldKind::Username
                    label=scherm.gebruikersnaam
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
            {links}
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
