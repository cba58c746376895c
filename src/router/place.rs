//! Where somebody was on a page: how far down, and at which link. The browser keeps it with each step of the history, so
//! that Back and Forward end there; nothing of it is personal, as no address of ours is.

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, HtmlElement, ScrollRestoration};

use crate::navigation::focus_without_jump;

/// How long scrolling must be over before the place is kept, in milliseconds. Some browsers allow 100 changes in 30 s.
const SCROLLED: u32 = 250;
/// For how many frames to wait for a page to become as long as it was: about 2 seconds.
const FRAMES: u32 = 120;

/// A place on a page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// How far down, in whole pixels.
    top: i32,
    /// The address of the link that was pressed there; may be empty.
    link: String,
}

impl Place {
    /// Where one is now.
    fn now(link: Option<&HtmlAnchorElement>) -> Self {
        let link = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
        Self { top: how_far_down(), link }
    }

    /// What the browser kept with this step of the history.
    pub(super) fn kept() -> Option<Self> {
        let state = window().history().ok()?.state().ok()?.as_string()?;
        let (top, link) = state.split_once(' ')?;
        Some(Self { top: top.parse().ok()?, link: link.to_owned() })
    }

    fn keep(&self) {
        if let Ok(history) = window().history() {
            // Too many in a short time: then the last one that was kept must do.
            let _ = history.replace_state_with_url(&JsValue::from(format!("{} {}", self.top, self.link)), "", None);
        }
    }

    /// The link that was pressed, if it is there again.
    fn find_link(&self) -> Option<HtmlElement> {
        let links = document().query_selector_all("main a[href], header a[href], nav a[href], footer a[href]").ok()?;
        (0..links.length())
            .filter_map(|index| links.get(index)?.dyn_into::<HtmlAnchorElement>().ok())
            .find(|link| !self.link.is_empty() && link.get_attribute("href").as_deref() == Some(&self.link))
            .map(JsCast::unchecked_into)
    }

    /// Goes back there, as soon as the page is long enough again. Without the link, the focus goes to `otherwise`.
    pub(crate) fn restore(self, otherwise: Option<HtmlElement>) {
        if let Some(element) = self.find_link().or(otherwise) {
            focus_without_jump(&element);
        }
        self.scroll();
    }

    /// Goes back to how far down one was.
    pub(crate) fn scroll(self) {
        scroll_when_long_enough(self.top, FRAMES);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "no page is two billion pixels long")]
fn how_far_down() -> i32 {
    window().page_y_offset().unwrap_or_default() as i32
}

/// Scrolls there; while the page is still being filled, again in the next frame, unless the reader scrolls himself.
fn scroll_when_long_enough(top: i32, frames: u32) {
    let before = how_far_down();
    window().scroll_to_with_x_and_y(0.0, top.into());
    let after = how_far_down();
    if (after - top).abs() > 1 && after >= before && frames > 0 {
        request_animation_frame(move || scroll_when_long_enough(top, frames - 1));
    }
}

/// Keeps the place of the page one is on: `leave` when a link is followed, and by itself when somebody scrolled.
pub(super) fn follow() {
    if let Ok(history) = window().history() {
        // The browser would do it before the page is there.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    let waiting = Rc::new(Cell::new(None::<Timeout>));
    let scrolled = window_event_listener(ev::scroll, move |_| {
        waiting.set(Some(Timeout::new(SCROLLED, || {
            let link = Place::kept().map(|place| place.link).unwrap_or_default();
            Place { link, ..Place::now(None) }.keep();
        })));
    });
    on_cleanup(move || scrolled.remove());
}

/// Keeps the place before a link is followed.
pub(super) fn leave(link: &HtmlAnchorElement) {
    Place::now(Some(link)).keep();
}
