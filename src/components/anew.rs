//! What changes as new elements, and not as other text in the old ones.
//!
//! A browser's translator replaces each text node by one of its own. Leptos, which keeps the node that it made, would go on
//! writing to a node that nobody sees: the old text would stay for ever.

use leptos::either::Either;
use leptos::prelude::*;

/// Shows what `view` gives; each time that it changes, the old elements go and new ones come.
pub fn anew(view: impl Fn() -> AnyView + Send + Sync + 'static) -> impl IntoView {
    let odd = StoredValue::new(false);
    move || {
        odd.update_value(|odd| *odd = !*odd);
        // Two sides that look alike are still two: going from the one to the other builds everything again.
        if odd.get_value() { Either::Left(view()) } else { Either::Right(view()) }
    }
}
