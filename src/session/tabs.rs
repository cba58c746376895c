//! Keeps the tabs of one browser in step. Nothing that they tell each other is personal, and nothing of it is stored.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use super::End;

const CHANNEL: &str = "sessie";

/// What one tab tells the others.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Message {
    /// The server told when the session ends.
    End(End),
    /// Somebody signed out.
    SignedOut,
    /// Somebody signed in: the mark of who it is.
    SignedIn(String),
}

impl Message {
    fn write(&self) -> String {
        match self {
            Self::End(end) => format!("einde {} {}", end.here, end.there),
            Self::SignedOut => "uit".to_owned(),
            Self::SignedIn(kenmerk) => format!("in {kenmerk}"),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        match (words.next()?, words.next(), words.next()) {
            ("einde", Some(here), Some(there)) => {
                let [here, there] = [here, there].map(js_sys::parse_float);
                (here.is_finite() && there.is_finite()).then_some(Self::End(End { here, there }))
            }
            ("uit", None, None) => Some(Self::SignedOut),
            ("in", Some(kenmerk), None) => Some(Self::SignedIn(kenmerk.to_owned())),
            _ => None,
        }
    }
}

/// The other tabs of this browser with this application.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tabs {
    /// A browser without it has tabs that go on by themselves, until the server tells them.
    channel: StoredValue<Option<BroadcastChannel>, LocalStorage>,
}

impl Tabs {
    pub(super) fn open() -> Self {
        let channel = BroadcastChannel::new(CHANNEL).ok();
        Self { channel: StoredValue::new_local(channel) }
    }

    /// Tells the others.
    pub(super) fn tell(self, message: &Message) {
        self.channel.with_value(|channel| {
            if let Some(channel) = channel {
                // Only a channel that was closed refuses.
                let _ = channel.post_message(&message.write().into());
            }
        });
    }

    /// Calls `hear` with what the others tell, for as long as the owner lives.
    pub(super) fn follow(self, hear: impl Fn(Message) + 'static) {
        let Some(channel) = self.channel.get_value() else { return };
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(message) = event.data().as_string().and_then(|text| Message::read(&text)) {
                hear(message);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        let listener = StoredValue::new_local(Some(listener));
        on_cleanup(move || {
            channel.set_onmessage(None);
            channel.close();
            listener.dispose();
        });
    }
}
