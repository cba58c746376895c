//! Which address the browser is at, and going to another one without loading the application again.
//!
//! Routes here have no parameters in their path (what can be shared is in the query, what is personal is in neither), so
//! this is all that is needed of a router; `leptos_router` would be a sixth of the whole download (ARCHITECTURE.md).

mod place;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, MouseEvent, UrlSearchParams};

pub use place::Place;

use crate::app::Module;
use crate::follow::follow;

/// The address, as every page sees it.
#[derive(Debug, Clone, Copy)]
pub struct Router {
    module: &'static Module,
    pathname: RwSignal<String>,
    search: RwSignal<String>,
    /// Where one was on the page that Back or Forward brought, until it stands.
    place: StoredValue<Option<Place>>,
}

impl Router {
    /// Makes it available to everything below, and takes over the links of the page and the buttons Back and Forward:
    /// those that lead to a page of this module.
    pub fn provide(module: &'static Module) -> Self {
        let router = Self {
            module,
            pathname: RwSignal::new(String::new()),
            search: RwSignal::new(String::new()),
            place: StoredValue::new(Place::kept()),
        };
        place::follow();
        router.read_address();
        provide_context(router);
        let clicks = window_event_listener(ev::click, move |event| router.on_click(&event));
        let moves = window_event_listener(ev::popstate, move |_| {
            router.place.set_value(Some(Place::kept().unwrap_or_default()));
            router.read_address();
        });
        on_cleanup(move || {
            clicks.remove();
            moves.remove();
        });
        router
    }

    /// The path of the address.
    pub fn pathname(self) -> Signal<String> {
        self.pathname.into()
    }

    /// The address of the page, to come back to.
    pub fn address(self) -> String {
        self.pathname.get() + &self.search.get()
    }

    /// Where one was on the page that stands now, when Back, Forward or Reload brought it. Once.
    pub fn take_place(self) -> Option<Place> {
        self.place.try_update_value(Option::take).flatten()
    }

    /// A value of the query.
    pub fn query(self, name: &str) -> Option<String> {
        self.search.with(|search| UrlSearchParams::new_with_str(search).ok()?.get(name))
    }

    /// Goes to a page of this application, at its top. When it is in another module, the browser loads that. `replace`: Back does not return to the page one is on now.
    pub fn go(self, address: &str, replace: bool) {
        if !self.module.shows(address.split(['?', '#']).next().unwrap_or_default()) {
            let location = window().location();
            let _ = if replace { location.replace(address) } else { location.assign(address) };
            return;
        }
        let Ok(history) = window().history() else { return };
        // Going to where one is already is no step back to come.
        let here = window().location().pathname().unwrap_or_default() + &self.search.get_untracked();
        let done = if replace || here == address {
            history.replace_state_with_url(&JsValue::NULL, "", Some(address))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(address))
        };
        // Another site, or too many in a short time: then the browser goes there the long way.
        if done.is_err() {
            let _ = window().location().assign(address);
            return;
        }
        self.place.set_value(None);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        self.read_address();
    }

    fn read_address(self) {
        let location = window().location();
        // The query first: whoever looks because the path changed then sees the query that belongs to it.
        self.search.set(location.search().unwrap_or_default());
        let pathname = location.pathname().unwrap_or_default();
        // A `/` too many at the end is forgiven.
        let pathname = match pathname.trim_end_matches('/') {
            "" => "/".to_owned(),
            trimmed => trimmed.to_owned(),
        };
        if self.pathname.with_untracked(|now| *now != pathname) {
            self.pathname.set(pathname);
        }
    }

    /// A press on a link to a page of ours; every other is left to the browser.
    fn on_click(self, event: &MouseEvent) {
        let modified = event.meta_key() || event.alt_key() || event.ctrl_key() || event.shift_key();
        if event.default_prevented() || event.button() != 0 || modified {
            return;
        }
        let link = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = link.and_then(|element| element.closest("a[href]").ok().flatten());
        let Some(link) = link.and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok()) else { return };
        let origin = window().location().origin().unwrap_or_default();
        let elsewhere = link.origin() != origin
            || !link.target().is_empty()
            || link.has_attribute("download")
            || link.rel().split(' ').any(|word| word == "external")
            || !link.hash().is_empty()
            || !self.module.shows(&link.pathname());
        if elsewhere {
            return;
        }
        event.prevent_default();
        place::leave(&link);
        self.go(&format!("{}{}", link.pathname(), link.search()), false);
    }
}

/// The router of this application.
pub fn use_router() -> Router {
    expect_context()
}

/// Goes on to another page as soon as it stands, without a way back to where one is now.
#[component]
pub fn Redirect(
    /// A page of this application.
    to: String,
) -> impl IntoView {
    let router = use_router();
    // Not at once: the page that shows this is being built at this very moment.
    follow(move || router.go(&to, true));
}
