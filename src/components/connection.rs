//! Tells on every page that there is no internet, for as long as it lasts.

use gloo_timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;

use super::{AlertKind, Live, Message, anew};
use crate::teksten::fouten;

/// How long it stays told that there is internet again, in milliseconds.
const TOLD: u32 = 5_000;

/// What there is to say about the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Connection {
    /// Nothing: it is there.
    There,
    Gone,
    Back,
}

/// The banner that comes when the connection goes, and goes when it comes back.
#[component]
pub fn ConnectionBanner() -> impl IntoView {
    let begin = if window().navigator().on_line() { Connection::There } else { Connection::Gone };
    let connection = RwSignal::new(begin);
    let timer = StoredValue::new_local(None::<Timeout>);
    let gone = window_event_listener(ev::offline, move |_| {
        timer.set_value(None);
        connection.set(Connection::Gone);
    });
    let back = window_event_listener(ev::online, move |_| {
        connection.set(Connection::Back);
        timer.set_value(Some(Timeout::new(TOLD, move || {
            connection.try_set(Connection::There);
        })));
    });
    on_cleanup(move || {
        gone.remove();
        back.remove();
    });
    let message = move || match connection.get() {
        Connection::There => ().into_any(),
        Connection::Gone => {
            let text = format!("{} {}", fouten::OFFLINE.tekst, fouten::OFFLINE.advies);
            view! { <Message kind=AlertKind::Warning title=fouten::OFFLINE.titel text=text /> }.into_any()
        }
        Connection::Back => view! { <Message kind=AlertKind::Ok text=fouten::WEER_VERBINDING /> }.into_any(),
    };
    view! {
        <div class="app-connection">
            <Live>{anew(message)}</Live>
        </div>
    }
}
