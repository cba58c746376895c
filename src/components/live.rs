//! Where something appears that was not there before: a screen reader hears it.

use leptos::prelude::*;

use super::{Busy, FoutAlert};
use crate::api_client::ApiFout;

/// A place that is there from the start, so that what appears in it is read out, when the reader has finished a sentence.
#[component]
pub fn Live(
    /// What appears in it.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="app-stack" role="status" tabindex="-1">
            {children()}
        </div>
    }
}

/// That we are busy, and after that what went wrong, if anything.
#[component]
pub fn Progress(
    /// Whether we are busy.
    waiting: Signal<bool>,
    /// `Bezig met …`.
    text: &'static str,
    /// What went wrong.
    fout: Signal<Option<ApiFout>>,
    /// Asks the same again.
    #[prop(optional, into)]
    again: Option<Callback<()>>,
) -> impl IntoView {
    let show = move || {
        if waiting.get() {
            return Some(view! { <Busy text=text /> }.into_any());
        }
        fout.get().map(|fout| match again {
            Some(again) => view! { <FoutAlert fout=fout again=again /> }.into_any(),
            None => view! { <FoutAlert fout=fout /> }.into_any(),
        })
    };
    view! { <Live>{move || show()}</Live> }
}
