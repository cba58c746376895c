//! What changes as new elements, and not as other text in the old ones.
//!
//! A browser's translator replaces each text node by one of its own. Leptos, which keeps the node that it made, would go on
//! writing to a node that nobody sees: the old text would stay for ever.

use leptos::either::Either;
use leptos::prelude::*;

/// Shows what `view` gives, and again each time that it changes.
///
/// As a value in a view, a closure is a type of its own, with a copy of all that follows signals. This is one for all callers.
/// (A closure that stands between the braces of a view itself, `{move || …}`, is taken care of by leptos.)
pub fn changing<V: IntoAny>(view: impl Fn() -> V + Send + 'static) -> AnyView {
    shared(Box::new(move || view().into_any()))
}

fn shared(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

/// Shows what `view` gives; each time that it changes, the old elements go and new ones come.
pub fn anew(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    boxed(Box::new(view))
}

/// One piece of code for all callers, instead of a copy for each.
fn boxed(view: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    let odd = StoredValue::new(false);
    let show = move || {
        odd.update_value(|odd| *odd = !*odd);
        // Two sides that look alike are still two: going from the one to the other builds everything again.
        if odd.get_value() { Either::Left(view()) } else { Either::Right(view()) }
    };
    show.into_any()
}
