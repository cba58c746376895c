//! The body of an answer, piece by piece, as the test lets it come.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, ReadableStream, ReadableStreamDefaultController};

/// A body that comes in pieces.
#[derive(Clone)]
pub struct Feed {
    /// What the application reads.
    pub stream: ReadableStream,
    controller: ReadableStreamDefaultController,
}

impl Feed {
    /// Nothing has come yet.
    pub fn new() -> Self {
        let controller = std::rc::Rc::new(std::cell::RefCell::new(None));
        let source = Object::new();
        let start = Closure::once_into_js({
            let controller = controller.clone();
            move |given: ReadableStreamDefaultController| *controller.borrow_mut() = Some(given)
        });
        Reflect::set(&source, &"start".into(), &start).unwrap();
        let stream = ReadableStream::new_with_underlying_source(&source).unwrap();
        let controller = controller.borrow_mut().take().unwrap();
        Self { stream, controller }
    }

    /// The next piece.
    pub fn send(&self, text: &str) {
        self.controller.enqueue_with_chunk(&Uint8Array::from(text.as_bytes())).unwrap();
    }

    /// That was all.
    pub fn end(&self) {
        self.controller.close().unwrap();
    }

    /// The connection is gone.
    pub fn fail(&self) {
        self.controller.error_with_e(&js_sys::TypeError::new("network error"));
    }

    /// Whoever read it does not want it any more, as the real `fetch` has it.
    pub fn break_off(&self) {
        let error = DomException::new_with_message_and_name("The user aborted a request.", "AbortError").unwrap();
        self.controller.error_with_e(&JsValue::from(error).unchecked_into());
    }

    /// Whether nothing can be sent any more: it ended, or whoever read it broke it off.
    pub fn is_over(&self) -> bool {
        self.controller.enqueue_with_chunk(&Uint8Array::new_with_length(0)).is_err()
    }
}
