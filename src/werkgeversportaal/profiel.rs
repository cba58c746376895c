//! Uw Profiel: what eHerkenning says of the person, and what he chooses himself.

use contract::probleem::ProbleemCode;
use contract::werkgever::{Aanhef, Profiel, Profielwijziging};
use domain::EmailFout;
use leptos::prelude::*;

use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{
    Actions, AlertKind, Button, ButtonKind, Card, DataList, ErrorSummary, Field, Form, FoutAlert, Live, Message, Page,
    Paragraph, ParagraphKind, Portal, Progress, RadioGroup, TextField, TextFieldKind,
};
use crate::session::Session;
use crate::teksten::{algemeen, fouten, werkgevers_doelgroepregister, werkgevers_profiel as teksten};

use super::conflict::Conflict;

const AANHEVEN: &[(&str, &str)] =
    &[("mevrouw", teksten::MEVROUW), ("meneer", teksten::MENEER), ("geen", teksten::GEEN_AANHEF)];

/// What is wrong with an e-mail address. The rule is `domain`'s; only its owner knows whether it is his.
fn check_email(typed: &str) -> Option<&'static str> {
    domain::check_email(typed).err().map(|fout| match fout {
        EmailFout::Leeg => teksten::EMAIL_LEEG,
        EmailFout::GeenAdres => teksten::EMAIL_VORM,
        EmailFout::TeLang => teksten::EMAIL_LENGTE,
    })
}

/// The page.
#[component]
pub fn Werkgeversprofiel() -> impl IntoView {
    let api = use_api();
    let profiel = Ask::new();
    let errors = RwSignal::new(0);
    let ask = move |()| {
        errors.set(0);
        profiel.ask(api.profiel());
    };
    ask(());
    let again = Callback::new(ask);
    let show = move |profiel: Profiel| view! { <Gegevens profiel=profiel errors=errors again=again /> }.into_any();
    view! {
        <Page title=teksten::TITEL portal=Portal::Werkgeversportaal errors=errors>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Progress waiting=profiel.waiting() text=algemeen::BEZIG_MET_LADEN fout=profiel.fout() again=ask />
            {move || profiel.answer().and_then(Result::ok).map(show)}
        </Page>
    }
}

/// The profile, once it is there.
#[component]
fn Gegevens(profiel: Profiel, errors: RwSignal<usize>, again: Callback<()>) -> impl IntoView {
    let api = use_api();
    let session = expect_context::<Session>();
    let aanhef = Field::new("aanhef");
    aanhef.value.set(aanhef_code(profiel.aanhef).to_owned());
    let email = Field::new("email");
    email.value.set(profiel.email);
    let versie = StoredValue::new(profiel.versie);
    let attempts = RwSignal::new(0);
    let save = Ask::new();
    let look = move || {
        email.check(email.value.with_untracked(|typed| check_email(typed)));
        let wrong = usize::from(email.error.with_untracked(Option::is_some));
        errors.set(wrong);
        wrong == 0
    };
    let refused = move || attempts.update(|count| *count += 1);
    let press = move |()| {
        email.forget_refusal();
        if !look() {
            return refused();
        }
        let wijziging = Profielwijziging {
            aanhef: aanhef_of(&aanhef.value.get_untracked()),
            email: email.value.get_untracked().trim().to_owned(),
            versie: versie.get_value(),
        };
        save.ask(async move {
            let answer = api.wijzig_profiel(wijziging).await;
            match &answer {
                Ok(saved) => {
                    versie.try_set_value(saved.versie);
                    tell(session, saved);
                }
                Err(fout) if names_email(fout) && !save.is_gone() => {
                    email.refuse(teksten::EMAIL_VORM);
                    errors.set(1);
                    refused();
                }
                Err(_) => {}
            }
            answer
        });
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            look();
        }
    };
    let told = move || save.answer().map(|answer| outcome(answer, again));
    let items = vec![(teksten::NAAM, profiel.naam.into()), (teksten::NIVEAU, profiel.niveau.into())];
    view! {
        <ErrorSummary fields=vec![email] attempts=attempts.into() />
        <Live>{move || told()}</Live>
        <DataList items=items />
        <Paragraph text=teksten::HERKOMST />
        <Card id="wijzigen" heading=teksten::WIJZIGEN>
            <Paragraph text=werkgevers_doelgroepregister::VERPLICHT kind=ParagraphKind::Note />
            <Form on_submit=press>
                <RadioGroup field=aanhef legend=teksten::AANHEF options=AANHEVEN on_choose=|()| () />
                <TextField
                    field=email
                    kind=TextFieldKind::Email
                    label=teksten::EMAIL
                    help=teksten::EMAIL_UITLEG
                    on_leave=recheck
                />
                <Actions>
                    <Button kind=ButtonKind::Primary text=teksten::OPSLAAN busy=save.waiting() />
                </Actions>
                <Progress waiting=save.waiting() text=teksten::BEZIG_MET_OPSLAAN fout=Signal::stored(None) />
            </Form>
        </Card>
    }
}

/// How saving went, in words.
fn outcome(answer: Result<Profiel, ApiFout>, again: Callback<()>) -> AnyView {
    match answer {
        Ok(_) => view! { <Message kind=AlertKind::Ok text=teksten::OPGESLAGEN /> }.into_any(),
        // The field says it.
        Err(fout) if names_email(&fout) => ().into_any(),
        Err(fout) if fout.code() == Some(ProbleemCode::Conflict) => view! {
            <Conflict
                title=fouten::CONFLICT.titel
                text=teksten::CONFLICT
                button=teksten::BEKIJK_NIEUWE
                again=again
            />
        }
        .into_any(),
        Err(fout) => view! { <FoutAlert fout=fout /> }.into_any(),
    }
}

/// The header of the page and the greeting follow.
fn tell(session: Session, saved: &Profiel) {
    if let Some(mut werkgever) = session.werkgever().get_untracked() {
        werkgever.aanhef = saved.aanhef;
        werkgever.email.clone_from(&saved.email);
        session.changed(werkgever);
    }
}

/// Whether the server refused what is in the field of the e-mail address.
fn names_email(fout: &ApiFout) -> bool {
    matches!(fout, ApiFout::Probleem(probleem) if probleem.fouten.iter().any(|fout| fout.veld == "email"))
}

fn aanhef_code(aanhef: Aanhef) -> &'static str {
    match aanhef {
        Aanhef::Mevrouw => "mevrouw",
        Aanhef::Meneer => "meneer",
        Aanhef::Geen => "geen",
    }
}

fn aanhef_of(code: &str) -> Aanhef {
    match code {
        "mevrouw" => Aanhef::Mevrouw,
        "meneer" => Aanhef::Meneer,
        _ => Aanhef::Geen,
    }
}
