//! What follows signals without being seen.

use leptos::prelude::*;

/// Does `effect` soon, and again each time that a signal that it reads has changed, for as long as its owner lives.
///
/// Leptos has a copy of all of an effect for each closure; this is one for all callers.
pub fn follow(effect: impl FnMut() + 'static) {
    boxed(Box::new(effect));
}

fn boxed(effect: Box<dyn FnMut()>) {
    Effect::new(effect);
}
