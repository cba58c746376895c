//! A request to sign in, as both screens of a stub hold it, and what stands below the fields of both.

use contract::inloggen::Inlogvervolg;
use contract::probleem::ProbleemCode;
use leptos::prelude::*;

use super::wijze::Inlogwijze;
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{Actions, Button, ButtonKind, Paragraph, Progress};
use crate::teksten::digid as teksten;

/// The request, and what the stub does when it goes on or is over.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verzoek {
    /// How one signs in.
    pub wijze: &'static Inlogwijze,
    /// The id in the address.
    pub id: StoredValue<String>,
    /// Until when one can sign in, `HH:MM`.
    pub inloggen_tot: StoredValue<String>,
    /// What to do with what follows a step.
    pub next: Callback<Inlogvervolg>,
    /// What to do when the time is over.
    pub on_expired: Callback<()>,
}

impl Verzoek {
    /// Goes on after a step. What the screen itself has to say something about comes back.
    pub fn settle(self, answer: Result<Inlogvervolg, ApiFout>) -> Option<ApiFout> {
        // Whoever left the page meanwhile is not taken along.
        match answer {
            Ok(vervolg) => self.next.try_run(vervolg),
            Err(fout) if is_over(&fout) => {
                // Nobody knows it any more: then it was used already, and the time has nothing to do with it.
                if fout.code() == Some(ProbleemCode::NietGevonden) {
                    self.inloggen_tot.try_set_value(String::new());
                }
                self.on_expired.try_run(())
            }
            Err(fout) => return Some(fout),
        };
        None
    }
}

/// Whether this request to sign in can no longer be used.
pub(super) fn is_over(fout: &ApiFout) -> bool {
    matches!(fout.code(), Some(ProbleemCode::InlogverzoekVerlopen | ProbleemCode::NietGevonden))
}

/// What stands below the fields of both screens: until when, Inloggen, Annuleren.
#[component]
pub(super) fn Buttons(
    /// The request that Annuleren cancels.
    verzoek: Verzoek,
    /// Whether the form is on its way.
    sending: Signal<bool>,
) -> impl IntoView {
    let api = use_api();
    let cancel = Ask::new();
    let stop = move |()| {
        cancel.ask(async move {
            let answer = api.annuleer_inloggen(verzoek.wijze.stub, &verzoek.id.get_value()).await;
            verzoek.settle(answer).map_or(Ok(()), Err)
        });
    };
    view! {
        <Paragraph text=verzoek.inloggen_tot.with_value(|tijd| teksten::inloggen_tot(tijd)) />
        <Actions>
            <Button kind=ButtonKind::Primary text=teksten::INLOGGEN busy=sending />
            <Button kind=ButtonKind::Secondary text=teksten::ANNULEREN busy=cancel.waiting() on_press=stop />
        </Actions>
        <Progress waiting=sending text=teksten::BEZIG_MET_CONTROLEREN fout=Signal::stored(None) />
        <Progress waiting=cancel.waiting() text=teksten::BEZIG_MET_ANNULEREN fout=cancel.fout() />
    }
}
