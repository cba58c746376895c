//! The block Doelgroepregister (B2): one button, and Ja or Nee.

use chrono::{Datelike, NaiveDate};
use contract::burger::Doelgroepregistratie;
use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{
    Actions, Alert, AlertKind, Button, ButtonKind, Card, LinkLine, Live, Paragraph, ParagraphKind, Progress,
};
use crate::paths;
use crate::teksten::{algemeen, mijn_uwv as teksten};

/// The block. Heading, explanation and button stay above the answer.
#[component]
pub(super) fn Controle() -> impl IntoView {
    let api = use_api();
    // While we ask again there is no answer: an old one must not stand for a new one.
    let check = Ask::new();
    let busy = check.waiting();
    let press = move |()| check.ask(api.eigen_doelgroepregistratie());
    let answer = move || match check.answer()? {
        Ok(Doelgroepregistratie { geregistreerd: true, einddatum }) => {
            Some(view! { <Ja einddatum=einddatum /> }.into_any())
        }
        Ok(Doelgroepregistratie { geregistreerd: false, .. }) => Some(view! { <Nee /> }.into_any()),
        Err(_) => None,
    };
    let fout = check.fout();
    view! {
        <Card id="doelgroepregister" heading=teksten::CONTROLE_KOP>
            <Paragraph text=teksten::CONTROLE_UITLEG />
            <Actions>
                <Button kind=ButtonKind::Primary text=teksten::CONTROLEREN on_press=press busy=busy />
            </Actions>
            <Progress waiting=busy text=teksten::BEZIG_MET_CONTROLEREN fout=fout again=press />
            <Live>{move || answer()}</Live>
        </Card>
    }
}

/// B2-05, the end if one is known (I-01), and the way to be deregistered (R-B03).
#[component]
fn Ja(einddatum: Option<NaiveDate>) -> impl IntoView {
    let end = einddatum.map(|date| {
        let date = algemeen::datum(date.day(), date.month(), date.year());
        view! { <Paragraph text=teksten::registratie_tot_en_met(&date) /> }
    });
    view! {
        <Alert kind=AlertKind::Ok>
            <Paragraph text=teksten::JA kind=ParagraphKind::Strong />
            {end}
            <Paragraph text=teksten::JA_UITLEG />
            <LinkLine text=teksten::UITSCHRIJVEN href=paths::UITSCHRIJVEN />
        </Alert>
        <Below />
    }
}

/// B2-04 and what it can mean.
#[component]
fn Nee() -> impl IntoView {
    view! {
        <Alert kind=AlertKind::Info>
            <Paragraph text=teksten::NEE kind=ParagraphKind::Strong />
            <Paragraph text=teksten::NEE_UITLEG />
            <Paragraph text=teksten::NEE_HULP />
        </Alert>
        <Below />
    }
}

/// What stands below either answer.
#[component]
fn Below() -> impl IntoView {
    view! {
        <LinkLine text=teksten::OVER_REGISTER href=paths::OVER_REGISTER />
        <Paragraph text=teksten::GEEN_RECHTEN kind=ParagraphKind::Small />
    }
}
