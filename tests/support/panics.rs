//! Notices a panic in the application.
//!
//! What a listener or a task of the browser throws never reaches the test that caused it: without this, a test of
//! "nothing happens" would pass on an application that broke.

use std::cell::{Cell, RefCell};

thread_local! {
    static WATCHING: Cell<bool> = const { Cell::new(false) };
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Begins to look, with nothing seen. What wasm-bindgen-test does on a panic stays.
pub fn watch() {
    // After a panic, of a test that failed, nobody may touch the hook any more.
    if !WATCHING.get() && !std::thread::panicking() {
        WATCHING.set(true);
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            report(info.to_string());
            usual(info);
        }));
    }
    SEEN.with_borrow_mut(Vec::clear);
}

/// Counts something else as bad as a panic.
pub fn report(what: String) {
    SEEN.with_borrow_mut(|seen| seen.push(what));
}

/// Fails when there was a panic since [`watch`].
#[track_caller]
pub fn assert_none() {
    let seen = SEEN.with_borrow_mut(std::mem::take);
    assert!(seen.is_empty(), "the application broke: {}", seen.join("\n"));
}
