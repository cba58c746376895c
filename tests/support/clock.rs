//! Makes the application's long waits short, and remembers how long it asked for.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

type SetTimeout = Closure<dyn FnMut(Function, f64) -> JsValue>;

/// A clock that passes over some waits, until it is dropped.
pub struct Clock {
    asked: Rc<RefCell<Vec<f64>>>,
    skipped: Rc<RefCell<Vec<f64>>>,
    real: Function,
    _fake: SetTimeout,
}

impl Clock {
    /// Waits of so many milliseconds are over at once; all others last as long as they do.
    pub fn skipping(waits: Range<u32>) -> Self {
        let waits = f64::from(waits.start)..f64::from(waits.end);
        let real: Function = Reflect::get(&window(), &"setTimeout".into()).unwrap().unchecked_into();
        let asked = Rc::new(RefCell::new(Vec::new()));
        let skipped = Rc::new(RefCell::new(Vec::new()));
        let fake: SetTimeout = Closure::new({
            let (asked, skipped, real) = (asked.clone(), skipped.clone(), real.clone());
            move |action: Function, wait: f64| {
                let skip = waits.contains(&wait);
                asked.borrow_mut().push(wait);
                if skip {
                    skipped.borrow_mut().push(wait);
                }
                let wait = if skip { 0.0 } else { wait };
                Reflect::apply(&real, &window(), &Array::of2(&action, &wait.into())).unwrap()
            }
        });
        Reflect::set(&window(), &"setTimeout".into(), fake.as_ref()).unwrap();
        Self { asked, skipped, real, _fake: fake }
    }

    /// The waits that were passed over, in order, in milliseconds.
    pub fn skipped(&self) -> Vec<f64> {
        self.skipped.borrow().clone()
    }

    /// All waits that were asked for, in order, in milliseconds.
    pub fn asked(&self) -> Vec<f64> {
        self.asked.borrow().clone()
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        let _ = Reflect::set(&window(), &JsValue::from("setTimeout"), &self.real);
    }
}
