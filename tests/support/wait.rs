//! Waiting for something to be so, never for a time.

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::panics;

/// Long enough for a machine that is busy with something else, in milliseconds. The runner gives a whole file 20 seconds.
const PATIENCE: f64 = 3_000.0;

/// Waits until it is so, and says what it waited for when it never is.
pub async fn wait_until(what: &str, mut condition: impl FnMut() -> bool) {
    let now = || window().performance().map_or(0.0, |performance| performance.now());
    let begin = now();
    loop {
        panics::assert_none();
        if condition() {
            return;
        }
        assert!(now() - begin < PATIENCE, "waited in vain: {what}");
        TimeoutFuture::new(1).await;
    }
}

/// Lets everything happen that is about to: tasks, effects, timers without a delay, and what waits for the next frame.
pub async fn settle() {
    for _ in 0..3 {
        leptos::task::tick().await;
        TimeoutFuture::new(0).await;
    }
    next_frame().await;
    TimeoutFuture::new(0).await;
    panics::assert_none();
}

async fn next_frame() {
    let frame = js_sys::Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move || resolve.call0(&wasm_bindgen::JsValue::NULL));
        window().request_animation_frame(done.unchecked_ref()).unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(frame).await.unwrap();
}
