//! Two minutes before the end of the session: says so, and asks whether to stay.

use leptos::prelude::*;

use super::{Session, SessionState};
use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Actions, Button, ButtonKind, Dialog, Live, Paragraph, Progress, anew};
use crate::draft::Drafts;
use crate::follow::follow;
use crate::navigation::Navigation;
use crate::teksten::{algemeen, sessie as teksten};

/// The dialog of a session that is about to end. Once, around all pages.
#[component]
pub fn SessionWarning() -> impl IntoView {
    let api = use_api();
    let session = expect_context::<Session>();
    let navigation = expect_context::<Navigation>();
    let drafts = expect_context::<Drafts>();
    let seconds_left = session.seconds_left();
    let put_away = RwSignal::new(false);
    // An answer that was on its way when somebody signed out may still tell the end of what has ended.
    let signed_in = move || session.state().with(|state| matches!(state, SessionState::SignedIn(_)));
    let open = Memo::new(move |_| seconds_left.get().is_some() && signed_in() && !put_away.get());
    follow(move || {
        if seconds_left.get().is_none() {
            put_away.set(false);
        }
    });
    let is_last = session.is_last_end();
    let (stay, leave) = (Ask::new(), Ask::new());
    let close = move |()| {
        if is_last.get_untracked() {
            put_away.set(true);
            return;
        }
        stay.ask(async move {
            api.verleng_sessie().await?;
            if let Some(end) = session.end().get_untracked() {
                navigation.announce(teksten::verlengd(&end.clock_time()));
            }
            Ok(())
        });
    };
    let sign_out = move |()| leave.ask(drafts.sign_out(api));
    let heading = Signal::derive(move || {
        let end = session.end().get();
        end.map(|end| teksten::eindigt_om(&end.clock_time())).unwrap_or_default()
    });
    let text = Signal::derive(move || if is_last.get() { teksten::UITLEG_LAATSTE } else { teksten::UITLEG }.to_owned());
    let close_text = move || if is_last.get() { teksten::SLUITEN } else { teksten::INGELOGD_BLIJVEN };
    // The dialog itself is read when it opens; after that only what is worth saying.
    let countdown = move || match seconds_left.get() {
        Some(seconds) if seconds < 120 => view! { <Paragraph text=teksten::nog(seconds) /> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <Dialog id="sessie" open=open heading=heading text=text on_cancel=close>
            <Live>{anew(countdown)}</Live>
            <Actions>
                {anew(move || {
                    let text = close_text();
                    view! { <Button kind=ButtonKind::Primary text=text busy=stay.waiting() on_press=close /> }.into_any()
                })}
                <Button kind=ButtonKind::Secondary text=algemeen::UITLOGGEN busy=leave.waiting() on_press=sign_out />
            </Actions>
            <Progress waiting=stay.waiting() text=teksten::BEZIG_MET_VERLENGEN fout=stay.fout() />
            <Progress waiting=leave.waiting() text=algemeen::BEZIG_MET_UITLOGGEN fout=leave.fout() />
        </Dialog>
    }
}
