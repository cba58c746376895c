//! The one place that turns a fault into words.

use chrono::Datelike;
use contract::probleem::{Probleem, ProbleemCode};
use leptos::ev;
use leptos::prelude::*;

use super::{Actions, Alert, AlertKind, Button, ButtonKind, Page, Paragraph, ParagraphKind, Portal};
use crate::api_client::ApiFout;
use crate::follow::follow;
use crate::navigation::{Navigation, keep_focus_here};
use crate::paths;
use crate::teksten::algemeen;
use crate::teksten::fouten::{self, Foutbericht};

/// A fault in words, with an advice that may hold a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What happened.
    pub title: &'static str,
    /// What it means.
    pub text: &'static str,
    /// What to do.
    pub advice: String,
}

impl From<Foutbericht> for Words {
    fn from(bericht: Foutbericht) -> Self {
        Self { title: bericht.titel, text: bericht.tekst, advice: bericht.advies.to_owned() }
    }
}

/// What a person reads when `fout` happens.
pub fn words(fout: &ApiFout) -> Words {
    match fout {
        ApiFout::Offline => fouten::OFFLINE.into(),
        ApiFout::Timeout => fouten::TE_LANG.into(),
        ApiFout::Onbereikbaar | ApiFout::Onleesbaar { status: 502..=504 } => fouten::NIET_BESCHIKBAAR.into(),
        ApiFout::Onleesbaar { status: 500..=599 } => call(fouten::SERVERFOUT),
        ApiFout::Onleesbaar { .. } => fouten::ONLEESBAAR_ANTWOORD.into(),
        ApiFout::Probleem(probleem) => of_problem(probleem),
    }
}

/// With the number to call: that of the portal one is in.
fn call(bericht: Foutbericht) -> Words {
    let pathname = window().location().pathname().unwrap_or_default();
    let whom =
        if paths::module_of(&pathname) == paths::WERKGEVERS { fouten::BEL_WERKGEVERS } else { fouten::BEL_WERKNEMERS };
    Words { advice: format!("{} {whom}", bericht.advies), ..bericht.into() }
}

/// When one may try again, as far as that was told.
fn again_at(probleem: &Probleem) -> String {
    match (&probleem.opnieuw_om, probleem.opnieuw_op) {
        (None, _) => fouten::TE_VAAK_ADVIES.to_owned(),
        (Some(time), None) => fouten::te_vaak_advies(time),
        (Some(time), Some(day)) => {
            fouten::te_vaak_advies_op(&algemeen::datum(day.day(), day.month(), day.year()), time)
        }
    }
}

fn of_problem(probleem: &Probleem) -> Words {
    match probleem.code {
        ProbleemCode::TeVeelPogingen => {
            Words { title: fouten::TE_VAAK_TITEL, text: fouten::TE_VAAK_TEKST, advice: again_at(probleem) }
        }
        ProbleemCode::NietIngelogd => fouten::SESSIE_VERLOPEN.into(),
        ProbleemCode::GeenToegang => call(fouten::GEEN_TOEGANG),
        ProbleemCode::NietGevonden => fouten::NIET_GEVONDEN.into(),
        ProbleemCode::Conflict => fouten::CONFLICT.into(),
        ProbleemCode::InterneFout => call(fouten::SERVERFOUT),
        ProbleemCode::NietBeschikbaar => fouten::NIET_BESCHIKBAAR.into(),
        _ => fouten::VERKEERD_VERZOEK.into(),
    }
}

/// When there was no internet and there is again, asks again by itself, once: the page must not go on saying otherwise.
fn when_back(fout: &ApiFout, again: Callback<()>) {
    if *fout == ApiFout::Offline {
        let back = window_event_listener(ev::online, move |_| {
            again.try_run(());
        });
        on_cleanup(move || back.remove());
    }
}

/// A page that cannot be shown because of a fault, which is then what it is about. Who cannot see it is told, also when it
/// is the first page of a visit: it comes when the wait is over, and not with the page.
#[component]
pub fn FoutPage(
    /// What went wrong.
    fout: ApiFout,
    /// The part of the site.
    portal: Portal,
    /// Asks the same again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let words = words(&fout);
    when_back(&fout, again);
    let navigation = use_context::<Navigation>();
    follow(move || {
        if let Some(navigation) = navigation {
            navigation.announce(words.title.to_owned());
        }
    });
    view! {
        <Page title=words.title portal=portal>
            <Paragraph text=format!("{} {}", words.text, words.advice) />
            <Actions>
                <Button kind=ButtonKind::Primary text=fouten::PROBEER_OPNIEUW on_press=again />
            </Actions>
        </Page>
    }
}

/// A fault on a page, with a button to ask again where that makes sense.
#[component]
pub fn FoutAlert(
    /// What went wrong.
    fout: ApiFout,
    /// Asks the same again.
    #[prop(optional, into)]
    again: Option<Callback<()>>,
) -> impl IntoView {
    let words = words(&fout);
    let text = format!("{} {}", words.text, words.advice);
    let again = again.map(|again| {
        let press = move |()| {
            keep_focus_here();
            again.run(());
        };
        when_back(&fout, Callback::new(press));
        view! {
            <Actions>
                <Button kind=ButtonKind::Secondary text=fouten::PROBEER_OPNIEUW on_press=press />
            </Actions>
        }
    });
    view! {
        <Alert kind=AlertKind::Error>
            <Paragraph text=words.title kind=ParagraphKind::Strong />
            <Paragraph text=text />
            {again}
        </Alert>
    }
}
