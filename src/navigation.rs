//! What happens after every change of route: the title, the focus and one announcement. `leptos_router` does none of it.
//!
//! A page cannot forget it: [`crate::components::Pagina`], which renders the page's one `h1`, calls [`arrived`].

use leptos::html::H1;
use leptos::prelude::*;

use crate::follow::follow;
use crate::router::{Place, Router};

/// Which part of index.html is to be seen; style/app.css reads it from the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The start page, which stands in index.html itself.
    Start,
    /// The application.
    App,
    /// The page that says that something broke.
    Storing,
}

/// Shows one part of index.html and hides the others.
pub fn show_in_index(shown: Shown) {
    let value = match shown {
        Shown::Start => "start",
        Shown::App => "klaar",
        Shown::Storing => "storing",
    };
    if let Some(body) = document().body() {
        // An attribute of body that cannot be set leaves nothing to do about it.
        let _ = body.set_attribute("data-pagina", value);
    }
}

/// What the pages of one application share about moving between them.
#[derive(Debug, Clone, Copy)]
pub struct Navigation {
    /// Whether a page was shown before. The first one is read by the browser itself.
    moved: StoredValue<bool>,
    /// What the screen reader hears; each message is an element of its own, so that a translator cannot freeze it.
    announcement: RwSignal<Option<String>>,
}

impl Navigation {
    /// Makes it available to every page below.
    pub fn provide() -> Self {
        let navigation = Self { moved: StoredValue::new(false), announcement: RwSignal::new(None) };
        provide_context(navigation);
        navigation
    }

    /// What is to be announced now.
    pub fn announcement(self) -> Signal<Option<String>> {
        self.announcement.into()
    }

    /// Says something to who cannot see that the page changed, once and politely.
    pub fn announce(self, text: String) {
        self.announcement.set(Some(text));
    }

    /// A page stands: say where we are and focus on its heading, or on where one was on it before. The first page of a
    /// visit is read by the browser itself; when it was loaded again, one is where one was.
    pub fn arrived_at(self, heading: Option<web_sys::HtmlElement>, title: String, place: Option<Place>) {
        let first = !self.moved.get_value();
        self.moved.set_value(true);
        if !first {
            self.announce(title);
        }
        request_animation_frame(move || match (place, heading) {
            (Some(place), _) if first => place.scroll(),
            (Some(place), heading) => place.restore(heading),
            (None, Some(heading)) if !first => focus_without_jump(&heading),
            _ => {}
        });
    }
}

/// Sets the title of the document now and on each change, and does what a person expects on arriving.
///
/// Outside a [`Navigation`] (a component on its own, in a test) only the title is set.
pub fn arrived(heading: NodeRef<H1>, title: Signal<String>) {
    follow(move || document().set_title(&title.get()));
    let navigation = use_context::<Navigation>();
    let router = use_context::<Router>();
    heading.on_load(move |h1| {
        if let Some(navigation) = navigation {
            let place = router.and_then(Router::take_place);
            navigation.arrived_at(Some(h1.into()), title.get_untracked(), place);
        }
    });
}

/// Moves the focus without moving the page under the reader.
pub fn focus_without_jump(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus to the heading of the page, as on arriving there, without moving the page under the reader.
pub fn focus_heading() {
    use wasm_bindgen::JsCast;
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
        focus_without_jump(&heading);
    }
}

/// The button that has the focus goes away with the message that it is in: the focus stays at that place on the page.
pub fn keep_focus_here() {
    use wasm_bindgen::JsCast;
    let place = document().active_element().and_then(|element| element.closest("[role=status]").ok().flatten());
    if let Some(place) = place.and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok()) {
        focus_without_jump(&place);
    }
}

/// What is in `from` goes away: if the focus is there, `to` gets it. Both are ids.
pub fn hand_over_focus(from: &str, to: &str) {
    if matches!(document().query_selector(&format!("#{from} :focus")), Ok(Some(_))) {
        focus_id(to);
    }
}

/// Moves the focus to the element with this id and brings it, with its label, into view.
pub fn focus_id(id: &str) {
    use wasm_bindgen::JsCast;
    let element = document().get_element_by_id(id).and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}
