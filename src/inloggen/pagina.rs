//! The page where signing in to Mijn UWV begins, and where one comes back when it did not succeed.

use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use super::go_to;
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{
    Actions, AlertKind, Button, ButtonKind, Card, Heading, LinkLine, Live, Message, Page, Paragraph, ParagraphKind,
    Portal, Progress, TextList, TextValue,
};
use crate::paths;
use crate::router::{Redirect, use_router};
use crate::session::{Session, SessionState, SignInNotice};
use crate::teksten::{fouten, inloggen as teksten};

/// The sign-in page of Mijn UWV.
#[component]
pub fn Inloggen() -> impl IntoView {
    let api = use_api();
    let session = expect_context::<Session>();
    let router = use_router();
    let asked = move || router.query("naar");
    let page = move || asked().or_else(|| session.wanted()).unwrap_or_else(|| paths::MIJN_UWV.to_owned());
    let begin = Ask::new();
    if matches!(session.state().get_untracked(), SessionState::SignedIn(_)) {
        return view! { <Redirect to=page() /> }.into_any();
    }
    // Somebody signed in meanwhile, in another tab.
    Effect::new(move || {
        if session.state().with(|state| matches!(state, SessionState::SignedIn(_))) {
            // Only who is signed in may make this run: going there changes the address that it is read from.
            router.go(&untrack(page), true);
        }
    });
    let busy = begin.waiting();
    let press = move |()| {
        let page = page();
        session.begin(page.clone());
        begin.ask(async move {
            let verzoek = api.begin_inloggen(page).await?;
            if !begin.is_gone() {
                go_to(router, &verzoek.adres);
            }
            Ok(())
        });
    };
    let notice = move || match session.notice().get() {
        Some(notice) => Some(notice_alert(notice)),
        None => asked().map(|_| message(AlertKind::Info, "", teksten::EERST_INLOGGEN.into())),
    };
    view! {
        <Page title=teksten::TITEL portal=Portal::MijnUwv>
            <Live>{move || (!busy.get()).then(notice)}</Live>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Card id="digid" heading=teksten::DIGID_KOP>
                <Paragraph text=teksten::DIGID_UITLEG />
                <Heading level=3 text=teksten::NODIG_KOP />
                <TextList items=teksten::NODIG />
                <Paragraph text=teksten::ORGANISATIE />
                <Actions>
                    <Button kind=ButtonKind::Primary text=teksten::INLOGGEN_MET_DIGID on_press=press busy=busy />
                </Actions>
                <Progress waiting=busy text=teksten::BEZIG_NAAR_DIGID fout=begin.fout() />
            </Card>
            <Paragraph text=teksten::HULP />
            <LinkLine text=teksten::BENT_U_WERKGEVER href=paths::WERKGEVERS_INLOGGEN />
        </Page>
    }
    .into_any()
}

/// What brought somebody here, in words.
fn notice_alert(notice: SignInNotice) -> AnyView {
    let bericht = match notice {
        SignInNotice::SignedOut => {
            return message(AlertKind::Ok, teksten::UITGELOGD, teksten::UITGELOGD_ADVIES.into());
        }
        SignInNotice::Expired => return message(AlertKind::Info, "", teksten::SESSIE_VERLOPEN.into()),
        SignInNotice::Failed(ProbleemCode::InloggenGeannuleerd) => {
            return message(AlertKind::Info, "", teksten::GEANNULEERD.into());
        }
        SignInNotice::Failed(ProbleemCode::DigidStoring) => {
            return message(AlertKind::Error, "", teksten::DIGID_STORING.into());
        }
        SignInNotice::Failed(ProbleemCode::NiveauTeLaag) => teksten::NIVEAU_TE_LAAG,
        SignInNotice::Failed(ProbleemCode::PersoonOnbekend) => teksten::PERSOON_ONBEKEND,
        SignInNotice::Failed(ProbleemCode::InlogverzoekVerlopen) => teksten::OPNIEUW_BEGINNEN,
        SignInNotice::Failed(ProbleemCode::NietBeschikbaar) => teksten::NU_NIET_MOGELIJK,
        SignInNotice::Failed(_) => fouten::VERKEERD_VERZOEK,
    };
    message(AlertKind::Error, bericht.titel, format!("{} {}", bericht.tekst, bericht.advies).into())
}

fn message(kind: AlertKind, title: &'static str, text: TextValue) -> AnyView {
    view! { <Message kind=kind title=title text=text /> }.into_any()
}
