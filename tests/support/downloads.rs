//! Stands where the browser saves files.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAnchorElement};

/// A file that was saved.
#[derive(Clone)]
pub struct Saved {
    /// Its name.
    pub name: String,
    url: String,
}

#[derive(Default)]
struct State {
    made: Vec<(String, Blob)>,
    saved: Vec<Saved>,
    revoked: Vec<String>,
}

/// What the browser is given to save, until this is dropped.
pub struct Downloads {
    state: Rc<RefCell<State>>,
    real: Vec<(Object, &'static str, JsValue)>,
    _fakes: Vec<JsValue>,
}

impl Downloads {
    /// From now on nothing is really saved. A press on any other link stays a press.
    pub fn watch() -> Self {
        let state = Rc::new(RefCell::new(State::default()));
        let url: Object = Reflect::get(&window(), &"URL".into()).unwrap().unchecked_into();
        let anchor = Reflect::get(&window(), &"HTMLAnchorElement".into()).unwrap();
        let anchor: Object = Reflect::get(&anchor, &"prototype".into()).unwrap().unchecked_into();
        let create = Closure::<dyn FnMut(Blob) -> String>::new({
            let state = state.clone();
            move |blob: Blob| {
                let url = format!("blob:test/{}", state.borrow().made.len());
                state.borrow_mut().made.push((url.clone(), blob));
                url
            }
        })
        .into_js_value();
        let revoke = Closure::<dyn FnMut(String)>::new({
            let state = state.clone();
            move |url: String| state.borrow_mut().revoked.push(url)
        })
        .into_js_value();
        let click = Closure::<dyn FnMut(HtmlAnchorElement)>::new({
            let state = state.clone();
            move |link: HtmlAnchorElement| {
                state.borrow_mut().saved.push(Saved { name: link.download(), url: link.href() });
            }
        })
        .into_js_value();
        let wrap = Function::new_with_args(
            "save, real",
            "return function () { return this.hasAttribute('download') ? save(this) : real.call(this); }",
        );
        let html: JsValue = Reflect::get(&window(), &"HTMLElement".into()).unwrap();
        let real_click = Reflect::get(&Reflect::get(&html, &"prototype".into()).unwrap(), &"click".into()).unwrap();
        let click = Reflect::apply(&wrap, &JsValue::NULL, &Array::of2(&click, &real_click)).unwrap();
        let fakes = vec![create, revoke, click];
        let places = [(url.clone(), "createObjectURL"), (url, "revokeObjectURL"), (anchor, "click")];
        let real = places.map(|(of, name)| (of.clone(), name, own(&of, name)));
        for ((of, name, _), fake) in real.iter().zip(&fakes) {
            Reflect::set(of, &(*name).into(), fake).unwrap();
        }
        Self { state, real: real.into(), _fakes: fakes }
    }

    /// The files that were saved, in order.
    pub fn saved(&self) -> Vec<Saved> {
        self.state.borrow().saved.clone()
    }

    /// What is in a file.
    pub async fn text(&self, saved: &Saved) -> String {
        let blob = self.state.borrow().made.iter().find(|(url, _)| *url == saved.url).unwrap().1.clone();
        // Not the text: that would lose the mark at the beginning.
        let bytes = JsFuture::from(blob.array_buffer()).await.unwrap();
        String::from_utf8(js_sys::Uint8Array::new(&bytes).to_vec()).unwrap()
    }

    /// Whether the page kept a way to a file.
    pub fn is_reachable(&self, saved: &Saved) -> bool {
        !self.state.borrow().revoked.contains(&saved.url)
    }
}

/// What stands there itself, or nothing when it is inherited.
fn own(of: &Object, name: &str) -> JsValue {
    let is_own = Object::has_own(of, &name.into());
    if is_own { Reflect::get(of, &name.into()).unwrap() } else { JsValue::UNDEFINED }
}

impl Drop for Downloads {
    fn drop(&mut self) {
        for (of, name, real) in &self.real {
            if real.is_undefined() {
                let _ = Reflect::delete_property(of, &(*name).into());
            } else {
                let _ = Reflect::set(of, &(*name).into(), real);
            }
        }
    }
}
