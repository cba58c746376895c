//! The dialog: the browser's own, so what is tested is that we use it as it is meant: modal, named, and with the focus
//! back where it was.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use doelgroepregister_web::components::{Actions, Button, ButtonKind, Dialog};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use support::page::focused;
use support::{Page, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Event, EventInit, HtmlDialogElement};

wasm_bindgen_test_configure!(run_in_browser);

const KOP: &str = "Wilt u stoppen?";
const TEKST: &str = "Wat u heeft ingevuld bewaren wij niet.";

/// What a test holds of a page with a dialog.
#[derive(Clone, Copy)]
struct Held {
    open: RwSignal<bool>,
    /// Whether the page with the dialog on it still stands.
    stands: RwSignal<bool>,
    cancelled: RwSignal<i32>,
    heading: RwSignal<String>,
    /// Whether the safe answer closes it.
    obeys: StoredValue<bool>,
}

/// A page with a button outside of the dialog.
fn page() -> (Page, Held) {
    Page::with(|| {
        let held = Held {
            open: RwSignal::new(false),
            stands: RwSignal::new(true),
            cancelled: RwSignal::new(0),
            heading: RwSignal::new(KOP.to_owned()),
            obeys: StoredValue::new(true),
        };
        let Held { open, stands, cancelled, heading, obeys } = held;
        let cancel = Callback::new(move |()| {
            cancelled.update(|count| *count += 1);
            if obeys.get_value() {
                open.set(false);
            }
        });
        let dialog = move || {
            stands.get().then(|| {
                view! {
                    <Dialog id="stoppen" heading=heading text=TEKST open=open on_cancel=cancel>
                        <Actions>
                            <Button kind=ButtonKind::Primary text="Doorgaan" on_press=cancel />
                        </Actions>
                    </Dialog>
                }
            })
        };
        let view = view! {
            <Button kind=ButtonKind::Secondary text="Stoppen" on_press=Callback::new(move |()| open.set(true)) />
            {dialog}
        };
        (held, view)
    })
}

fn dialog(page: &Page) -> HtmlDialogElement {
    page.one("dialog").unchecked_into()
}

/// What a browser does on Escape, for as long as it asks before it closes.
async fn escape(page: &Page) {
    let may_be_stopped = EventInit::new();
    may_be_stopped.set_cancelable(true);
    let cancel = Event::new_with_event_init_dict("cancel", &may_be_stopped).unwrap();
    let goes_on = dialog(page).dispatch_event(&cancel).unwrap();
    assert!(!goes_on, "the browser closes the dialog itself");
    settle().await;
}

#[wasm_bindgen_test]
async fn nothing_of_it_is_on_the_page_until_it_opens() {
    let (page, held) = page();
    settle().await;
    assert_eq!((page.text().as_str(), page.all("dialog").len()), ("Stoppen", 0));
    held.open.set(true);
    page.see(TEKST).await;
}

#[wasm_bindgen_test]
async fn it_is_modal_and_says_what_it_is() {
    let (page, _) = page();
    page.press("Stoppen").await;
    let dialog = dialog(&page);
    assert!(dialog.matches(":modal").unwrap(), "the rest of the page can be reached");
    assert_eq!(page.region(KOP).element(), dialog.as_ref());
    assert_eq!(page.described_by(&dialog), [TEKST]);
    assert_eq!(focused(), KOP);
}

#[wasm_bindgen_test]
async fn the_safe_answer_closes_it_and_the_focus_returns() {
    let (page, held) = page();
    page.press("Stoppen").await;
    page.press("Doorgaan").await;
    assert_eq!((held.cancelled.get_untracked(), page.all("dialog").len()), (1, 0));
    assert_eq!(focused(), "Stoppen");
}

#[wasm_bindgen_test]
async fn escape_is_the_safe_answer() {
    let (page, held) = page();
    page.press("Stoppen").await;
    escape(&page).await;
    assert_eq!((held.cancelled.get_untracked(), page.all("dialog").len()), (1, 0));
    assert_eq!(focused(), "Stoppen");
}

#[wasm_bindgen_test]
async fn it_stays_for_as_long_as_its_owner_wants_it() {
    let (page, held) = page();
    held.obeys.set_value(false);
    page.press("Stoppen").await;
    escape(&page).await;
    assert!(dialog(&page).matches(":modal").unwrap());
    // As a browser does that is pressed twice.
    dialog(&page).close();
    settle().await;
    assert!(dialog(&page).matches(":modal").unwrap(), "the browser closed what its owner did not");
}

#[wasm_bindgen_test]
async fn it_opens_again_after_it_was_closed() {
    let (page, _) = page();
    for _ in 0..2 {
        page.press("Stoppen").await;
        assert!(dialog(&page).matches(":modal").unwrap());
        page.press("Doorgaan").await;
        assert_eq!(page.all("dialog").len(), 0);
    }
}

#[wasm_bindgen_test]
async fn it_goes_with_the_page_it_belongs_to_and_the_focus_is_free() {
    let (page, held) = page();
    page.press("Stoppen").await;
    held.stands.set(false);
    settle().await;
    assert_eq!((page.all("dialog").len(), focused().as_str()), (0, "Stoppen"));
    page.button("Stoppen").focus().unwrap();
    assert_eq!(focused(), "Stoppen");
}

#[wasm_bindgen_test]
async fn what_changes_in_it_is_seen_on_a_translated_page() {
    let (page, held) = page();
    page.press("Stoppen").await;
    page.translate();
    held.heading.set("Wilt u echt stoppen?".to_owned());
    page.see("Wilt u echt stoppen?").await;
    page.see_not("Wilt u stoppøn?").await;
    held.open.set(false);
    page.see_not("doorgøøn").await;
    assert_eq!(page.all("dialog").len(), 0);
}
