//! Keeps the tabs of one browser in step. Nothing that they tell each other is personal, and nothing of it is stored.

use js_sys::Array;
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
    /// As `["einde", here, there]`, `["uit"]` or `["in", kenmerk]`.
    fn write(&self) -> Array {
        match self {
            Self::End(end) => Array::of3(&"einde".into(), &end.here.into(), &end.there.into()),
            Self::SignedOut => Array::of1(&"uit".into()),
            Self::SignedIn(kenmerk) => Array::of2(&"in".into(), &kenmerk.into()),
        }
    }

    fn read(data: &Array) -> Option<Self> {
        match data.get(0).as_string()?.as_str() {
            "einde" => Some(Self::End(End { here: data.get(1).as_f64()?, there: data.get(2).as_f64()? })),
            "uit" => Some(Self::SignedOut),
            "in" => Some(Self::SignedIn(data.get(1).as_string()?)),
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
                let _ = channel.post_message(&message.write());
            }
        });
    }

    /// Calls `hear` with what the others tell, for as long as the owner lives.
    pub(super) fn follow(self, hear: impl Fn(Message) + 'static) {
        let Some(channel) = self.channel.get_value() else { return };
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(message) = event.data().dyn_ref().and_then(Message::read) {
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
