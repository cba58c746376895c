//! A question that must be answered first: the browser's own modal dialog.

use leptos::ev;
use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

use super::{Paragraph, anew, changing};

/// A modal dialog. What is in it is only made while it is open, and the rest of the page cannot be reached meanwhile.
///
/// The focus goes to the heading (nobody presses a button by accident because a dialog came up while typing), and returns
/// to where it was. A live region outside of it is silent while it is open: what is to be heard belongs inside.
#[component]
pub fn Dialog(
    /// Unique on the page; the ids of heading and text are made of it.
    id: &'static str,
    /// What it is about; names the dialog.
    #[prop(into)]
    heading: Signal<String>,
    /// What one must know to answer; read out together with the name.
    #[prop(into)]
    text: Signal<String>,
    /// Whether it is open. Only the owner opens and closes it.
    #[prop(into)]
    open: Signal<bool>,
    /// The safe answer: somebody pressed Escape, or the way back of a phone.
    #[prop(into)]
    on_cancel: Callback<()>,
    /// What follows the text: the buttons.
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = Memo::new(move |_| open.get());
    let children = StoredValue::new(children);
    changing(move || {
        is_open.get().then(|| {
            let element = NodeRef::<DialogElement>::new();
            keep_modal(element);
            view! {
                <dialog
                    class="app-dialog"
                    id=id
                    aria-labelledby=format!("{id}-kop")
                    aria-describedby=format!("{id}-tekst")
                    node_ref=element
                    on:cancel=move |event: ev::Event| {
                        event.prevent_default();
                        on_cancel.run(());
                    }
                    on:close=move |_| {
                        // A browser that is pressed twice closes it without asking; whether it is over, is not up to it.
                        if open.try_get_untracked() == Some(true) {
                            show(element);
                        }
                    }
                >
                    <div class="app-stack">
                        <h2 class="nl-heading nl-heading--level-2" id=format!("{id}-kop") tabindex="-1" autofocus>
                            {anew(move || view! { <span>{heading.get()}</span> }.into_any())}
                        </h2>
                        <div id=format!("{id}-tekst")>
                            {anew(move || view! { <Paragraph text=text.get() /> }.into_any())}
                        </div>
                        {children.with_value(|children| children())}
                    </div>
                </dialog>
            }
        })
    })
}

/// Opens it once it stands in the page, and closes it before it goes: the browser gives the focus back only to who closes.
fn keep_modal(element: NodeRef<DialogElement>) {
    element.on_load(move |_| show(element));
    on_cleanup(move || {
        if let Some(dialog) = element.try_get_untracked().flatten() {
            dialog.close();
        }
    });
}

fn show(element: NodeRef<DialogElement>) {
    // It may have gone in the meantime; then there is nothing to show.
    if let Some(dialog) = element.try_get_untracked().flatten().filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}
