//! One more company (W2-06), by the number that eHerkenning knows it by.

use contract::probleem::ProbleemCode;
use contract::werkgever::OrganisatieKort;
use domain::{KvkNummer, NummerFout, Rsin};
use leptos::prelude::*;

use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{
    Actions, Alert, AlertKind, Button, ButtonKind, ErrorSummary, Field, Form, FoutAlert, LinkLine, Live, Message, Page,
    Paragraph, ParagraphKind, Portal, Progress, TextField, TextFieldKind,
};
use crate::paths;
use crate::teksten::werkgevers_bedrijven as teksten;

/// What is wrong with what was typed. Eight digits are a KvK-nummer, nine an RSIN.
fn check(typed: &str) -> Option<&'static str> {
    match KvkNummer::parse(typed).map(|_| ()) {
        Err(NummerFout::VerkeerdeLengte) => match Rsin::parse(typed) {
            Ok(_) => None,
            Err(NummerFout::ElfproefFout) => Some(teksten::NUMMER_ELFPROEF),
            Err(_) => Some(teksten::NUMMER_VERKEERDE_LENGTE),
        },
        Err(NummerFout::Leeg) => Some(teksten::NUMMER_LEEG),
        Err(_) => Some(teksten::NUMMER_GEEN_CIJFERS),
        Ok(()) => None,
    }
}

/// The page.
#[component]
pub fn BedrijfToevoegen() -> impl IntoView {
    let api = use_api();
    let field = Field::new("nummer");
    let attempts = RwSignal::new(0);
    let add = Ask::new();
    let look = move || {
        field.check(field.value.with_untracked(|typed| check(typed)));
        field.error.with_untracked(Option::is_none)
    };
    let submit = move |()| {
        if look() {
            let number = field.value.get_untracked().trim().to_owned();
            add.ask(api.voeg_organisatie_toe(number));
        } else {
            attempts.update(|count| *count += 1);
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            look();
        }
    };
    let errors = Memo::new(move |_| usize::from(field.error.with(Option::is_some)));
    let answer = move || add.answer().map(outcome);
    view! {
        <Page title=teksten::TOEVOEGEN_TITEL portal=Portal::Werkgeversportaal errors=errors>
            <ErrorSummary fields=vec![field] attempts=attempts.into() />
            <Live>{move || answer()}</Live>
            <Paragraph text=teksten::TOEVOEGEN_INLEIDING kind=ParagraphKind::Lead />
            <Form on_submit=submit>
                <TextField
                    field=field
                    kind=TextFieldKind::Number
                    label=teksten::NUMMER
                    help=teksten::NUMMER_UITLEG
                    on_leave=recheck
                />
                <Actions>
                    <Button kind=ButtonKind::Primary text=teksten::TOEVOEGEN busy=add.waiting() />
                </Actions>
                <Progress waiting=add.waiting() text=teksten::BEZIG_MET_TOEVOEGEN fout=Signal::stored(None) />
            </Form>
            <LinkLine text=teksten::TERUG_NAAR_BEDRIJVEN href=paths::BEDRIJVEN />
        </Page>
    }
}

fn outcome(answer: Result<OrganisatieKort, ApiFout>) -> AnyView {
    match answer {
        Ok(added) => view! {
            <Alert kind=AlertKind::Ok>
                <Paragraph text=teksten::toegevoegd(&added.naam) kind=ParagraphKind::Strong />
                <LinkLine
                    text=teksten::ga_naar(&added.naam)
                    href=paths::adres(paths::WERKGEVERS_HOME, &added.kenmerk)
                />
            </Alert>
        }
        .into_any(),
        Err(fout) if fout.code() == Some(ProbleemCode::NietGevonden) => view! {
            <Message kind=AlertKind::Error title=teksten::NIET_GEMACHTIGD_KOP text=teksten::NIET_GEMACHTIGD />
        }
        .into_any(),
        Err(fout) => view! { <FoutAlert fout=fout /> }.into_any(),
    }
}
