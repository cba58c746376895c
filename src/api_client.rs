//! The only place that speaks HTTP. Its functions are named for what a page wants, and give the types of `contract`; a file
//! below has those of one subject.
//!
//! Reading is tried again; writing never is, for nobody can know whether the first try arrived.
//! No answer within ten seconds is a fault too: nothing spins for ever.

mod bestand;
mod burger;
mod doelgroepregister;
mod inloggen;
mod organisaties;

use std::future::ready;
use std::pin::Pin;

use chrono::NaiveDate;
use contract::actualisatie::Actualisaties;
use contract::paths;
use contract::probleem::{Probleem, ProbleemCode};
use contract::sessie::{SESSIE_EINDE_HEADER, Sessie};
use contract::toepassingsfout::{FoutSoort, Toepassingsfout};
use gloo_net::http::{Method, Request, RequestBuilder, Response};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Serialize, de::DeserializeOwned};

use crate::json;
use crate::session::{End, Session};

pub use bestand::{Afbreker, Bestand, Downloadfout, Voortgang};
pub use inloggen::{DIGID_STUB, EHERKENNING_STUB, Stub};

/// How long an answer may take, in milliseconds.
const TIME_LIMIT: u32 = 10_000;
/// How much longer half of the browsers wait, so that a crowd does not come back all at once, in milliseconds.
const SPREAD: u32 = 200;
/// How long to wait before reading is tried again, in milliseconds.
const RETRY_AFTER: [u32; 2] = [300, 1_200];

/// Why there is no answer. `crate::components::fout` turns it into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiFout {
    /// The server said what is wrong.
    Probleem(Box<Probleem>),
    /// The browser has no connection.
    Offline,
    /// There is a connection, but the server could not be reached.
    Onbereikbaar,
    /// No answer in time.
    Timeout,
    /// An answer that is not what was agreed: HTML of something in between, half an answer, another shape.
    Onleesbaar {
        /// The HTTP status.
        status: u16,
    },
}

impl ApiFout {
    /// The kind of problem, if the server named one.
    pub fn code(&self) -> Option<ProbleemCode> {
        match self {
            Self::Probleem(probleem) => Some(probleem.code),
            _ => None,
        }
    }

    /// When one may try again, on a Dutch clock, if the server said so.
    pub fn opnieuw_om(&self) -> Option<&str> {
        match self {
            Self::Probleem(probleem) => probleem.opnieuw_om.as_deref(),
            _ => None,
        }
    }

    /// The day of that, if it is not today.
    pub fn opnieuw_op(&self) -> Option<NaiveDate> {
        match self {
            Self::Probleem(probleem) => probleem.opnieuw_op,
            _ => None,
        }
    }

    /// Whether reading again may help.
    fn may_pass(&self) -> bool {
        match self {
            Self::Offline | Self::Onbereikbaar => true,
            Self::Timeout => false,
            Self::Onleesbaar { status } => matches!(status, 502..=504),
            Self::Probleem(probleem) => probleem.code == ProbleemCode::NietBeschikbaar,
        }
    }
}

/// The API, for as long as the page lives.
#[derive(Debug, Clone, Copy)]
pub struct ApiClient {
    session: Session,
    /// How often the server said that somebody may not do what he asked.
    forbidden: RwSignal<usize>,
}

impl ApiClient {
    /// Makes it available to every page below; what it learns about the session goes to `session`.
    pub fn provide(session: Session) -> Self {
        let client = Self { session, forbidden: RwSignal::new(0) };
        provide_context(client);
        client
    }

    /// Asks who is signed in, and tells the session. That nobody is, it was told before, as by every answer that says so.
    pub fn ask_session(self) {
        spawn_local(async move {
            match self.read::<Sessie>(paths::HUIDIGE_SESSIE).await {
                Ok(sessie) => self.session.found(sessie),
                Err(fout) if fout.code() == Some(ProbleemCode::NietIngelogd) => {}
                Err(fout) => self.session.unreachable(fout),
            }
        });
    }

    /// Makes the session last longer; when it ends then, the session is told as by every answer.
    pub async fn verleng_sessie(self) -> Result<(), ApiFout> {
        self.write::<(), Sessie>(Method::POST, paths::VERLENG_SESSIE, None).await.map(|_| ())
    }

    /// Signs out, in every tab.
    pub async fn uitloggen(self) -> Result<(), ApiFout> {
        match self.write::<(), Option<()>>(Method::DELETE, paths::HUIDIGE_SESSIE, None).await {
            Err(fout) if fout.code() != Some(ProbleemCode::NietIngelogd) => Err(fout),
            // Who was out already, perhaps by a try whose answer got lost, is out as he asked.
            _ => {
                self.session.signed_out();
                Ok(())
            }
        }
    }

    /// To which day the register is up to date, for each group.
    pub fn actualisaties(self) -> LocalFuture<Result<Actualisaties, ApiFout>> {
        self.read(paths::ACTUALISATIES)
    }

    /// How often the server said that somebody may not do what he asked: what he is authorised for may have changed.
    pub fn forbidden(self) -> Signal<usize> {
        self.forbidden.into()
    }

    fn read<T: DeserializeOwned + 'static>(self, path: &str) -> LocalFuture<Result<T, ApiFout>> {
        parsed(self.read_patiently(path.to_owned()))
    }

    /// Boxed, like [`Self::send`]: one piece of code for all callers, instead of a copy in each.
    fn read_patiently(self, path: String) -> LocalFuture<Result<Answer, ApiFout>> {
        Box::pin(async move {
            let mut waits = RETRY_AFTER.iter();
            loop {
                let answer = self.send(Method::GET, path.clone(), None).await;
                match (&answer, waits.next()) {
                    (Err(fout), Some(wait)) if fout.may_pass() => {
                        let extra = if js_sys::Math::random() < 0.5 { SPREAD } else { 0 };
                        TimeoutFuture::new(wait + extra).await;
                    }
                    _ => return answer,
                }
            }
        })
    }

    fn write<B: Serialize, T: DeserializeOwned + 'static>(
        self,
        method: Method,
        path: &str,
        body: Option<&B>,
    ) -> LocalFuture<Result<T, ApiFout>> {
        let body = body.map(|body| json::write(body).ok_or(ApiFout::Onleesbaar { status: 0 })).transpose();
        parsed(self.send_written(method, path.to_owned(), body))
    }

    fn send_written(
        self,
        method: Method,
        path: String,
        body: Result<Option<String>, ApiFout>,
    ) -> LocalFuture<Result<Answer, ApiFout>> {
        match body {
            Ok(body) => self.send(method, path, body),
            Err(fout) => Box::pin(ready(Err(fout))),
        }
    }

    /// One request and its whole answer, as text. An answer without a body is `null`.
    fn send(self, method: Method, path: String, body: Option<String>) -> LocalFuture<Result<Answer, ApiFout>> {
        Box::pin(self.send_now(method, path, body))
    }

    async fn send_now(self, method: Method, path: String, body: Option<String>) -> Result<Answer, ApiFout> {
        let controller = web_sys::AbortController::new().ok();
        let signal = controller.as_ref().map(web_sys::AbortController::signal);
        let timer = Timeout::new(TIME_LIMIT, move || {
            if let Some(controller) = controller {
                controller.abort();
            }
        });
        let answer = exchange(method, &path, body, signal.as_ref()).await;
        let aborted = signal.is_some_and(|signal| signal.aborted());
        drop(timer);
        let answer = answer.map_err(|()| no_answer(aborted))?;
        self.note_end(answer.session_ends);
        if (200..300).contains(&answer.status) {
            return Ok(answer);
        }
        Err(self.refusal(answer.status, &answer.text))
    }

    /// Every answer within a session tells when it ends.
    fn note_end(self, end: Option<End>) {
        if let Some(end) = end {
            self.session.ends(end);
        }
    }

    /// What an answer means that is not the one that was asked for.
    fn refusal(self, status: u16, text: &str) -> ApiFout {
        let fout = match json::read(text) {
            Some(probleem) => ApiFout::Probleem(Box::new(probleem)),
            None => ApiFout::Onleesbaar { status },
        };
        match fout.code() {
            Some(ProbleemCode::NietIngelogd) => self.session.refused(),
            Some(ProbleemCode::GeenToegang) => self.forbidden.update(|count| *count += 1),
            _ => {}
        }
        fout
    }
}

/// Tells the server where in the code the application stopped, without waiting for an answer. Not what it was working on:
/// that may be about somebody.
pub fn tell_that_it_stopped(place: &str) {
    let pagina = window().location().pathname().unwrap_or_default();
    let fout = Toepassingsfout { soort: FoutSoort::Paniek, plaats: place.to_owned(), pagina };
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("application/json");
    let text = json::write(&fout).unwrap_or_default();
    if let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options) {
        // There is nothing left to do about a browser that does not send it.
        let _ = window().navigator().send_beacon_with_opt_blob(paths::TOEPASSINGSFOUTEN, Some(&blob));
    }
}

/// The API of this application.
pub fn use_api() -> ApiClient {
    expect_context()
}

/// Something that comes later, as one type for all callers.
pub type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

struct Answer {
    status: u16,
    text: String,
    session_ends: Option<End>,
}

async fn exchange(
    method: Method,
    path: &str,
    body: Option<String>,
    signal: Option<&web_sys::AbortSignal>,
) -> Result<Answer, ()> {
    // What must be kept is also sent when the tab closes at this very moment.
    let outlives_page = method == Method::PUT;
    let request = RequestBuilder::new(path).method(method).header("Accept", "application/json").abort_signal(signal);
    let request = match body {
        Some(body) => request.header("Content-Type", "application/json").body(body),
        None => request.build(),
    };
    let mut request = request.map_err(|_| ())?;
    if outlives_page {
        request = keep_alive(request)?;
    }
    let response = request.send().await.map_err(|_| ())?;
    let session_ends = session_end(&response);
    let text = response.text().await.map_err(|_| ())?;
    Ok(Answer { status: response.status(), text, session_ends })
}

/// When the session ends, as an answer tells.
fn session_end(response: &Response) -> Option<End> {
    let headers = response.headers();
    headers.get(SESSIE_EINDE_HEADER).and_then(|end| End::told(&end, headers.get("date").as_deref()))
}

/// Why there was no answer at all.
fn no_answer(too_late: bool) -> ApiFout {
    match (too_late, window().navigator().on_line()) {
        (true, _) => ApiFout::Timeout,
        (false, true) => ApiFout::Onbereikbaar,
        (false, false) => ApiFout::Offline,
    }
}

fn keep_alive(request: Request) -> Result<Request, ()> {
    let init = web_sys::RequestInit::new();
    js_sys::Reflect::set(&init, &"keepalive".into(), &true.into()).map_err(|_| ())?;
    let request = web_sys::Request::new_with_request_and_init(&request.into(), &init).map_err(|_| ())?;
    Ok(request.into())
}

/// An answer as what was agreed. All that is copied for each kind of answer is in here.
fn parsed<T: DeserializeOwned + 'static>(
    answer: LocalFuture<Result<Answer, ApiFout>>,
) -> LocalFuture<Result<T, ApiFout>> {
    Box::pin(async move {
        let Answer { status, text, .. } = answer.await?;
        let text = if text.is_empty() { "null" } else { &text };
        json::read(text).ok_or(ApiFout::Onleesbaar { status })
    })
}
