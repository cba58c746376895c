//! The dialog.

use leptos::prelude::*;

use super::staat::{Galerij, Staat};
use super::teksten as t;
use crate::components::{Actions, Button, ButtonKind, Dialog, Live, Paragraph};

/// A dialog that one opens, and what was answered.
#[component]
pub(super) fn Dialoog() -> impl IntoView {
    let (open, answer) = (RwSignal::new(false), RwSignal::new(None::<&'static str>));
    let close = move |text: &'static str| {
        answer.set(Some(text));
        open.set(false);
    };
    let stay = Callback::new(move |()| close(t::DIALOOG_ANTWOORD_NEE));
    let stop = Callback::new(move |()| close(t::DIALOOG_ANTWOORD_JA));
    let show = Callback::new(move |()| open.set(true));
    view! {
        <Galerij nummer=6>
            <Staat kop=t::DIALOOG_DICHT>
                <Live>{move || answer.get().map(|text| view! { <Paragraph text=text /> })}</Live>
                <Button kind=ButtonKind::Secondary text=t::DIALOOG_OPEN on_press=show />
                <Dialog id="stoppen" heading=t::DIALOOG_KOP text=t::DIALOOG_TEKST open=open on_cancel=stay>
                    <Actions>
                        <Button kind=ButtonKind::Primary text=t::DIALOOG_NEE on_press=stay />
                        <Button kind=ButtonKind::Secondary text=t::DIALOOG_JA on_press=stop />
                    </Actions>
                </Dialog>
            </Staat>
        </Galerij>
    }
}
