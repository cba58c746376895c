//! What stands out.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, fout, niets};
use super::teksten as t;
use crate::api_client::ApiFout;
use crate::components::{AlertKind, ErrorSummary, FoutAlert, Message, TextField, TextFieldKind};

/// Messages of each kind, and the faults of a server and of a form.
#[component]
pub(super) fn Meldingen() -> impl IntoView {
    let messages = [
        (AlertKind::Info, t::MELDING_INFO),
        (AlertKind::Ok, t::MELDING_GOED),
        (AlertKind::Warning, t::MELDING_LET_OP),
        (AlertKind::Error, t::MELDING_FOUT),
    ];
    let messages = messages.map(|(kind, (title, text))| {
        view! {
            <Staat kop=title>
                <Message kind=kind title=title text=text />
            </Staat>
        }
    });
    let attempts = RwSignal::new(0);
    // The summary shows itself after a try that failed. It comes after the page, which takes the focus first.
    Effect::new(move || attempts.set(1));
    let field = fout("naam", "", t::NAAM_FOUT);
    let kind = TextFieldKind::Text("name");
    view! {
        <Galerij nummer=2>
            {messages.into_iter().collect_view()} <Staat kop=t::ZONDER_TITEL>
                <Message kind=AlertKind::Info text=t::MELDING_INFO.1 />
            </Staat> <Staat kop=t::FOUT_VAN_DE_SERVER>
                <FoutAlert fout=ApiFout::Offline />
                <FoutAlert fout=ApiFout::Timeout again=niets() />
            </Staat> <Staat kop=t::SAMENVATTING>
                <ErrorSummary fields=vec![field] attempts=attempts.into() />
                <TextField field=field kind=kind label=t::NAAM on_leave=niets() />
            </Staat>
        </Galerij>
    }
}
