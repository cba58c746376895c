//! A browser without a connection.

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The browser says that it has no connection, until this is dropped.
pub struct NoConnection;

impl NoConnection {
    /// From now on.
    pub fn begin() -> Self {
        let no = js_sys::Object::new();
        Reflect::set(&no, &"value".into(), &JsValue::FALSE).unwrap();
        Reflect::set(&no, &"configurable".into(), &JsValue::TRUE).unwrap();
        js_sys::Object::define_property(&window().navigator(), &"onLine".into(), &no);
        Self
    }
}

impl Drop for NoConnection {
    fn drop(&mut self) {
        let _ = Reflect::delete_property(&window().navigator(), &"onLine".into());
    }
}
