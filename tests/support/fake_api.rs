//! Stands where the network is: `window.fetch`. Bodies are made of the types of `contract`, so it cannot say what the
//! real API would not.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use contract::probleem::{Probleem, ProbleemCode};
use js_sys::{Function, Promise, Reflect, TypeError};
use leptos::prelude::window;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{DomException, Headers, Request, Response, ResponseInit, Url};

use super::feed::Feed;
pub use super::no_connection::NoConnection;
use super::panics;
use super::problems::{probleem, status_of};

/// What the API answers to one call.
#[derive(Clone)]
pub struct Reply {
    kind: Kind,
    after: Option<Promise>,
}

#[derive(Clone)]
enum Kind {
    Response {
        status: u16,
        headers: Vec<(String, String)>,
        text: Option<String>,
    },
    /// In pieces, as the test sends them.
    Stream {
        headers: Vec<(String, String)>,
        feed: Feed,
    },
    NetworkError,
    Never,
}

impl Reply {
    /// 200 with a body.
    pub fn ok<T: Serialize>(body: &T) -> Self {
        Self::json(200, body)
    }

    /// A status with a body.
    pub fn json<T: Serialize>(status: u16, body: &T) -> Self {
        Self::text(status, "application/json", &serde_json::to_string(body).unwrap())
    }

    /// A problem as the API tells it; `title` and `detail` are in English, for developers.
    pub fn problem(code: ProbleemCode) -> Self {
        Self::json(status_of(code), &probleem(code))
    }

    /// Too often; `opnieuw_om` is when again.
    pub fn too_often(opnieuw_om: &str) -> Self {
        let code = ProbleemCode::TeVeelPogingen;
        Self::json(429, &Probleem { opnieuw_om: Some(opnieuw_om.to_owned()), ..probleem(code) })
    }

    /// A status without a body.
    pub fn empty(status: u16) -> Self {
        Self { kind: Kind::Response { status, headers: Vec::new(), text: None }, after: None }
    }

    /// Anything at all, such as the HTML of something between the browser and the API.
    pub fn text(status: u16, media_type: &str, text: &str) -> Self {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        Self { kind: Kind::Response { status, headers, text: Some(text.to_owned()) }, after: None }
    }

    /// 200 with a body that comes in pieces.
    pub fn stream(media_type: &str) -> (Self, Feed) {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        let feed = Feed::new();
        (Self { kind: Kind::Stream { headers, feed: feed.clone() }, after: None }, feed)
    }

    /// The API cannot be reached.
    pub fn network_error() -> Self {
        Self { kind: Kind::NetworkError, after: None }
    }

    /// No answer ever comes; only giving up ends it.
    pub fn never() -> Self {
        Self { kind: Kind::Never, after: None }
    }

    /// With a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Response { headers, .. } | Kind::Stream { headers, .. } = &mut self.kind {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Comes when the test lets it come.
    pub fn held(mut self) -> (Self, Release) {
        let (gate, release) = gate();
        self.after = Some(gate);
        (self, release)
    }

    /// The body that comes in pieces, if it does.
    fn feed(&self) -> Option<&Feed> {
        if let Kind::Stream { feed, .. } = &self.kind { Some(feed) } else { None }
    }

    fn into_js(self) -> Result<JsValue, JsValue> {
        let (status, headers, text, feed) = match self.kind {
            Kind::Response { status, headers, text } => (status, headers, text, None),
            Kind::Stream { headers, feed } => (200, headers, None, Some(feed)),
            Kind::NetworkError | Kind::Never => return Err(TypeError::new("Failed to fetch").into()),
        };
        let init = ResponseInit::new();
        init.set_status(status);
        let js_headers = Headers::new()?;
        for (name, value) in headers {
            js_headers.append(&name, &value)?;
        }
        init.set_headers(&js_headers);
        match feed {
            Some(feed) => Response::new_with_opt_readable_stream_and_init(Some(&feed.stream), &init),
            None => Response::new_with_opt_str_and_init(text.as_deref(), &init),
        }
        .map(JsValue::from)
    }
}

/// Something that waits, and what ends the waiting.
pub fn gate() -> (Promise, Release) {
    let mut release = None;
    let gate = Promise::new(&mut |resolve, _| release = Some(Release(resolve)));
    (gate, release.unwrap())
}

/// Lets an answer come.
pub struct Release(Function);

impl Release {
    /// Now.
    pub fn now(self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

/// A call that the application made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path, with its query if it has one.
    pub path: String,
    /// What was sent.
    pub body: Option<String>,
}

#[derive(Default)]
struct State {
    script: HashMap<(String, String), VecDeque<Reply>>,
    calls: Vec<Call>,
    /// The test is over: what is still on its way must not come in the middle of the next one.
    closed: bool,
}

impl State {
    /// In turn; the last one stays.
    fn next(&mut self, method: &str, path: &str) -> Option<Reply> {
        let replies = self.script.get_mut(&(method.to_owned(), path.to_owned()))?;
        if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() }
    }
}

/// The API of a test, until it is dropped.
pub struct FakeApi {
    state: Rc<RefCell<State>>,
    _fetch: Closure<dyn FnMut(Request) -> Promise>,
}

thread_local! {
    /// The browser's own, remembered once: a test that failed may have left a fake behind.
    static REAL_FETCH: JsValue = Reflect::get(&window(), &"fetch".into()).unwrap();
}

impl FakeApi {
    /// Takes the place of the network. A call that no script foresees fails the test.
    pub fn start() -> Self {
        REAL_FETCH.with(|_| ());
        panics::watch();
        let state = Rc::new(RefCell::new(State::default()));
        let fetch = Closure::new({
            let state = state.clone();
            move |request: Request| answer(&state, request)
        });
        Reflect::set(&window(), &"fetch".into(), fetch.as_ref()).unwrap();
        Self { state, _fetch: fetch }
    }

    /// What GET on a path answers: each call the next, and the last for ever.
    pub fn get(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.script("GET", path, replies);
    }

    /// What POST on a path answers: each call the next, and the last for ever.
    pub fn post(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.script("POST", path, replies);
    }

    /// What PUT on a path answers: each call the next, and the last for ever.
    pub fn put(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.script("PUT", path, replies);
    }

    /// What DELETE on a path answers: each call the next, and the last for ever.
    pub fn delete(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.script("DELETE", path, replies);
    }

    fn script(&self, method: &str, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.state.borrow_mut().script.insert((method.to_owned(), path.to_owned()), replies.into_iter().collect());
    }

    /// All calls so far, in order.
    pub fn calls(&self) -> Vec<Call> {
        self.state.borrow().calls.clone()
    }

    /// How often something was asked.
    pub fn count(&self, method: &str, path: &str) -> usize {
        self.calls().iter().filter(|call| call.method == method && call.path == path).count()
    }

    /// What was sent to a path the last time.
    pub fn sent<T: DeserializeOwned>(&self, path: &str) -> T {
        let calls = self.calls();
        let body = calls.iter().rev().find(|call| call.path == path).and_then(|call| call.body.as_deref());
        serde_json::from_str(body.unwrap_or_else(|| panic!("nothing was sent to {path}"))).unwrap()
    }
}

impl Drop for FakeApi {
    fn drop(&mut self) {
        self.state.borrow_mut().closed = true;
        REAL_FETCH.with(|real| Reflect::set(&window(), &"fetch".into(), real)).unwrap();
    }
}

fn answer(state: &Rc<RefCell<State>>, request: Request) -> Promise {
    let url = Url::new(&request.url()).unwrap();
    let (method, path) = (request.method(), format!("{}{}", url.pathname(), url.search()));
    let reply = state.borrow_mut().next(&method, &path).unwrap_or_else(|| {
        panics::report(format!("{method} {path} was asked, and the test does not say what it answers"));
        Reply::network_error()
    });
    let index = state.borrow().calls.len();
    state.borrow_mut().calls.push(Call { method: method.clone(), path, body: None });
    let given_up = given_up(&request, reply.feed());
    let state = state.clone();
    let coming = future_to_promise(async move {
        if method != "GET" {
            let body = JsFuture::from(request.text()?).await?.as_string().filter(|body| !body.is_empty());
            state.borrow_mut().calls[index].body = body;
        }
        if let Some(after) = reply.after.clone() {
            JsFuture::from(after).await?;
        }
        if matches!(reply.kind, Kind::Never) || state.borrow().closed {
            JsFuture::from(Promise::new(&mut |_, _| ())).await?;
        }
        reply.into_js()
    });
    Promise::race(&js_sys::Array::of2(&coming, &given_up))
}

/// Fails when the application gives up, as the real fetch does.
fn given_up(request: &Request, feed: Option<&Feed>) -> Promise {
    let signal = request.signal();
    Promise::new(&mut |_, reject| {
        let feed = feed.cloned();
        let abort = Closure::once_into_js(move || {
            if let Some(feed) = feed {
                feed.break_off();
            }
            let error = DomException::new_with_message_and_name("The user aborted a request.", "AbortError").unwrap();
            reject.call1(&JsValue::NULL, &error).unwrap();
        });
        signal.add_event_listener_with_callback("abort", abort.unchecked_ref()).unwrap();
    })
}
