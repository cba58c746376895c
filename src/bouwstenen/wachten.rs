//! While something is going on, and when it went wrong.

use leptos::prelude::*;

use super::staat::{Galerij, Staat, niets};
use super::teksten as t;
use crate::api_client::ApiFout;
use crate::components::{Actions, Busy, Button, ButtonKind, Live, Paragraph, Progress, Skeleton};

/// Busy, a skeleton, and progress with its fault.
#[component]
pub(super) fn Wachten() -> impl IntoView {
    let (busy, quiet) = (Signal::from(true), Signal::from(false));
    let none = Signal::from(None::<ApiFout>);
    let offline = Signal::from(Some(ApiFout::Offline));
    view! {
        <Galerij nummer=9>
            <Staat kop=t::BEZIG_KOP>
                <Live>
                    <Busy text=t::BEZIG_TEKST />
                </Live>
            </Staat>
            <Staat kop=t::PLAATS>
                <Skeleton lines=4 />
            </Staat>
            <Staat kop=t::VOORTGANG>
                <Progress waiting=busy text=t::VOORTGANG_TEKST fout=none />
            </Staat>
            <Staat kop=t::VOORTGANG_FOUT>
                <Progress waiting=quiet text=t::BEZIG_TEKST fout=offline />
            </Staat>
            <Staat kop=t::VOORTGANG_OPNIEUW>
                <Progress waiting=quiet text=t::BEZIG_TEKST fout=offline again=niets() />
            </Staat>
            <Staat kop=t::STOPPEN_KOP>
                <Paragraph text=t::STOPPEN_UITLEG />
                <Actions>
                    <Button kind=ButtonKind::Secondary text=t::STOPPEN on_press=|()| stop() />
                </Actions>
            </Staat>
        </Galerij>
    }
}

#[expect(clippy::panic, reason = "to see what a visitor sees when the application makes a mistake")]
fn stop() {
    panic!("a mistake on purpose, with 999990019 in its message");
}
