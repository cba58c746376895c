//! A file that comes in pieces: it may take as long as it needs, as long as it comes on, and it is whole or there is none.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::{Method, RequestBuilder, Response};
use gloo_timers::callback::Timeout;
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, Blob, BlobPropertyBag, ReadableStreamDefaultReader};

use super::{ApiClient, ApiFout, TIME_LIMIT, no_answer, session_end};

/// How many bytes are kept before the browser gets them: it may put a [`Blob`] on disk, the memory of the page it may not.
const PART: usize = 256 * 1024;

/// How much of a file there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voortgang {
    /// The rows that have come.
    pub rijen: u32,
    /// The rows that there will be.
    pub totaal: u32,
}

/// A whole file, in the hands of the browser.
#[derive(Debug, Clone)]
pub struct Bestand {
    /// What is in it.
    pub inhoud: Blob,
    /// How many rows, without the one that names the columns.
    pub rijen: u32,
}

/// Why there is no file. Nothing was kept of what had come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Downloadfout {
    /// Whoever asked for it does not want it any more.
    Afgebroken,
    /// It ended before all rows had come.
    Onvolledig,
    /// As with every question.
    Api(ApiFout),
}

impl From<ApiFout> for Downloadfout {
    fn from(fout: ApiFout) -> Self {
        Self::Api(fout)
    }
}

/// Ends a download when it is dropped: a page that goes takes its download with it.
#[derive(Debug)]
pub struct Afbreker(AbortController);

impl Afbreker {
    /// For one download. `None` in a browser that cannot break one off.
    pub fn new() -> Option<Self> {
        AbortController::new().ok().map(Self)
    }

    /// What the download is broken off by.
    pub fn controller(&self) -> AbortController {
        self.0.clone()
    }
}

impl Drop for Afbreker {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// How long to wait for the next piece, and why there is none.
struct Patience {
    controller: AbortController,
    too_late: Rc<Cell<bool>>,
}

impl Patience {
    /// Breaks the download off when nothing comes for [`TIME_LIMIT`].
    async fn wait_for<T>(&self, piece: impl Future<Output = T>) -> T {
        let (controller, too_late) = (self.controller.clone(), self.too_late.clone());
        let timer = Timeout::new(TIME_LIMIT, move || {
            too_late.set(true);
            controller.abort();
        });
        let piece = piece.await;
        drop(timer);
        piece
    }

    /// Why nothing came.
    fn fault(&self, otherwise: impl Into<Downloadfout>) -> Downloadfout {
        match (self.too_late.get(), self.controller.signal().aborted()) {
            (true, _) => ApiFout::Timeout.into(),
            (false, true) => Downloadfout::Afgebroken,
            (false, false) => otherwise.into(),
        }
    }
}

impl ApiClient {
    /// Asks for a file of rows. `header` names how many there will be.
    pub(super) async fn download(
        self,
        path: String,
        body: String,
        header: &'static str,
        stop: AbortController,
        voortgang: impl Fn(Voortgang) + 'static,
    ) -> Result<Bestand, Downloadfout> {
        let patience = Patience { controller: stop, too_late: Rc::default() };
        let response = patience.wait_for(post(&path, body, &patience.controller.signal())).await;
        let response = response.map_err(|()| patience.fault(no_answer(false)))?;
        self.note_end(session_end(&response));
        if !response.ok() {
            let text = patience.wait_for(response.text()).await;
            let text = text.map_err(|_| patience.fault(no_answer(false)))?;
            return Err(self.refusal(response.status(), &text).into());
        }
        let totaal = response.headers().get(header).and_then(|count| count.parse().ok());
        let reader = response.body().map(|body| body.get_reader().unchecked_into::<ReadableStreamDefaultReader>());
        // Something between the browser and the API answered instead.
        let (Some(totaal), Some(reader)) = (totaal, reader) else {
            return Err(ApiFout::Onleesbaar { status: response.status() }.into());
        };
        let mut collected = Collected::default();
        voortgang(Voortgang { rijen: 0, totaal });
        while let Some(bytes) =
            patience.wait_for(next(&reader)).await.map_err(|_| patience.fault(Downloadfout::Onvolledig))?
        {
            collected.add(&bytes).map_err(|_| Downloadfout::Onvolledig)?;
            voortgang(Voortgang { rijen: collected.rows().min(totaal), totaal });
        }
        // Between the last piece and the end somebody may have changed his mind.
        if patience.controller.signal().aborted() {
            return Err(Downloadfout::Afgebroken);
        }
        collected.finish(totaal)
    }
}

async fn post(path: &str, body: String, signal: &AbortSignal) -> Result<Response, ()> {
    let request = RequestBuilder::new(path)
        .method(Method::POST)
        .header("Accept", "text/csv, application/problem+json")
        .header("Content-Type", "application/json")
        .abort_signal(Some(signal))
        .body(body)
        .map_err(|_| ())?;
    request.send().await.map_err(|_| ())
}

/// The next piece; none when it was the last.
async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Vec<u8>>, JsValue> {
    let read = JsFuture::from(reader.read()).await?;
    if Reflect::get(&read, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    let bytes: Uint8Array = Reflect::get(&read, &"value".into())?.dyn_into()?;
    Ok(Some(bytes.to_vec()))
}

/// What has come of a file of lines.
#[derive(Default)]
struct Collected {
    /// What the browser does not have yet.
    bytes: Vec<u8>,
    parts: Array,
    lines: u32,
    last: u8,
}

impl Collected {
    fn add(&mut self, bytes: &[u8]) -> Result<(), JsValue> {
        // A crate that counts faster would weigh more than it saves: the network is slower than this.
        for byte in bytes {
            self.lines += u32::from(*byte == b'\n');
        }
        self.last = bytes.last().copied().unwrap_or(self.last);
        self.bytes.extend_from_slice(bytes);
        if self.bytes.len() >= PART { self.hand_over() } else { Ok(()) }
    }

    /// The browser takes what there is; the page keeps nothing of it.
    fn hand_over(&mut self) -> Result<(), JsValue> {
        let bytes = Uint8Array::from(self.bytes.as_slice());
        let part = Blob::new_with_u8_array_sequence(&Array::of1(&bytes))?;
        self.parts.push(&part);
        self.bytes.clear();
        Ok(())
    }

    /// How many rows have come whole; the first line names the columns.
    fn rows(&self) -> u32 {
        self.lines.saturating_sub(1)
    }

    /// The file, if it is whole: as many rows as were announced, and the last of them to its end.
    fn finish(mut self, totaal: u32) -> Result<Bestand, Downloadfout> {
        if self.lines == 0 || self.last != b'\n' || self.rows() != totaal {
            return Err(Downloadfout::Onvolledig);
        }
        self.hand_over().map_err(|_| Downloadfout::Onvolledig)?;
        let kind = BlobPropertyBag::new();
        kind.set_type("text/csv;charset=utf-8");
        let inhoud = Blob::new_with_blob_sequence_and_options(&self.parts, &kind);
        inhoud.map(|inhoud| Bestand { inhoud, rijen: totaal }).map_err(|_| Downloadfout::Onvolledig)
    }
}
