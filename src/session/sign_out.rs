//! The way out, in the header of every page for who is signed in.

use leptos::prelude::*;

use crate::api_client::use_api;
use crate::ask::Ask;
use crate::components::{Button, ButtonKind, Progress};
use crate::draft::Drafts;
use crate::teksten::algemeen;

/// The button that ends the session, in every tab.
#[component]
pub fn SignOut() -> impl IntoView {
    let api = use_api();
    let leave = Ask::new();
    let drafts = expect_context::<Drafts>();
    let press = move |()| leave.ask(drafts.sign_out(api));
    view! {
        <Button kind=ButtonKind::Subtle text=algemeen::UITLOGGEN busy=leave.waiting() on_press=press />
        <Progress waiting=leave.waiting() text=algemeen::BEZIG_MET_UITLOGGEN fout=leave.fout() />
    }
}
