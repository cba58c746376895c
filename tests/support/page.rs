//! A page in the browser: the whole application at an address, or one component.

use std::any::Any;
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use doelgroepregister_web::app::{App, Module, PARTS};
use doelgroepregister_web::paths;
use leptos::ev;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent, MutationObserver, MutationObserverInit};

use super::scope::{Scope, visible_text};
use super::{panics, settle, wait_until};

/// All pages at once, as no browser downloads them: addresses that are made up are the citizen's.
pub const EVERYTHING: &Module = &Module { name: paths::BURGER, parts: PARTS };

/// A page. Dropping it takes it away, as closing a tab does.
pub struct Page {
    scope: Scope,
    announced: Rc<RefCell<Vec<String>>>,
    left: Rc<RefCell<Vec<String>>>,
}

/// What stands in the document for one page.
struct Mounted {
    section: HtmlElement,
    view: Option<Box<dyn Any>>,
    listeners: Vec<WindowListenerHandle>,
    observer: Option<(MutationObserver, Closure<dyn FnMut()>)>,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        drop(self.view.take());
        for listener in self.listeners.drain(..) {
            listener.remove();
        }
        if let Some((observer, _)) = &self.observer {
            observer.disconnect();
        }
        self.section.remove();
    }
}

thread_local! {
    /// Here and not in [`Page`]: what a failed test leaves behind is taken away by the next.
    static MOUNTED: RefCell<Option<Mounted>> = const { RefCell::new(None) };
}

impl Page {
    /// The whole application, at an address, once its first page stands.
    pub async fn open(address: &str) -> Self {
        let page = Self::start(address);
        let scope = page.scope.clone();
        wait_until("the first page to stand", || !visible_text(scope.element()).is_empty() || shown() == "start").await;
        settle().await;
        page
    }

    /// The whole application, at an address, at this very moment.
    pub fn start(address: &str) -> Self {
        history().replace_state_with_url(&JsValue::NULL, "", Some(address)).unwrap();
        let page = Self::show(|| view! { <App module=EVERYTHING /> });
        page.hear_announcements();
        page
    }

    /// One component.
    pub fn show<N: IntoView + 'static>(view: impl FnOnce() -> N + 'static) -> Self {
        Self::with(|| ((), view())).0
    }

    /// One component and what the test needs to hold of it.
    pub fn with<T: 'static, N: IntoView + 'static>(view: impl FnOnce() -> (T, N) + 'static) -> (Self, T) {
        drop(MOUNTED.take());
        panics::watch();
        let section: HtmlElement = document().create_element("section").unwrap().unchecked_into();
        document().body().unwrap().append_child(&section).unwrap();
        let handle = Rc::new(RefCell::new(None));
        let mounted = mount_to(section.clone(), {
            let handle = handle.clone();
            move || {
                let (held, view) = view();
                *handle.borrow_mut() = Some(held);
                view
            }
        });
        let left = Rc::new(RefCell::new(Vec::new()));
        let listeners = vec![stay_here(&left), window_event_listener(ev::submit, |event| event.prevent_default())];
        let scope = Scope::new(section.clone().into());
        MOUNTED.set(Some(Mounted { section, view: Some(Box::new(mounted)), listeners, observer: None }));
        let held = handle.take().unwrap();
        (Self { scope, announced: Rc::default(), left }, held)
    }

    fn hear_announcements(&self) {
        let region = self.scope.all("[role=status]").remove(0);
        let announced = self.announced.clone();
        let hear = Closure::<dyn FnMut()>::new({
            let region = region.clone();
            move || announced.borrow_mut().push(visible_text(&region))
        });
        let observer = MutationObserver::new(hear.as_ref().unchecked_ref()).unwrap();
        let everything = MutationObserverInit::new();
        everything.set_child_list(true);
        everything.set_character_data(true);
        everything.set_subtree(true);
        observer.observe_with_options(&region, &everything).unwrap();
        MOUNTED.with_borrow_mut(|mounted| {
            if let Some(mounted) = mounted {
                mounted.observer = Some((observer, hear));
            }
        });
    }

    /// What was announced about moving between pages, in order.
    pub fn announced(&self) -> Vec<String> {
        self.announced.borrow().clone()
    }

    /// The addresses of the links whose press was left to the browser, in order. The browser is kept from following them.
    pub fn left_to_browser(&self) -> Vec<String> {
        self.left.borrow().clone()
    }

    /// The texts of the headings of level 1.
    pub fn h1(&self) -> Vec<String> {
        self.scope.all("h1").iter().map(visible_text).collect()
    }

    /// Waits until a page with this heading stands, and it alone.
    pub async fn arrive_at(&self, h1: &str) {
        let scope = self.scope.clone();
        let headings = || scope.all("h1").iter().map(visible_text).collect::<Vec<_>>();
        wait_until(&format!("to arrive at {h1:?}, from {:?}", headings()), || headings() == [h1]).await;
        settle().await;
    }

    /// Back, as the browser's button does it.
    pub async fn back(&self) {
        let before = address();
        history().back().unwrap();
        wait_until("the browser to go back", || address() != before).await;
        settle().await;
    }

    /// Forward, as the browser's button does it.
    pub async fn forward(&self) {
        let before = address();
        history().forward().unwrap();
        wait_until("the browser to go forward", || address() != before).await;
        settle().await;
    }

    /// Does what a browser's translator does: each text goes, and an element with another text comes in its place.
    pub fn translate(&self) {
        let mut elements = self.scope.all("*");
        elements.push(self.scope.element().clone());
        for element in elements.iter().filter(|element| element.closest("svg").unwrap().is_none()) {
            for text in children(element).into_iter().filter(|node| node.node_type() == web_sys::Node::TEXT_NODE) {
                let font = document().create_element("font").unwrap();
                font.set_text_content(Some(&text.text_content().unwrap_or_default().replace(['a', 'e'], "ø")));
                element.replace_child(&font, &text).unwrap();
            }
        }
    }

    /// Takes the page away, and looks whether that broke anything.
    pub async fn close(self) {
        drop(self);
        settle().await;
    }
}

impl Deref for Page {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        drop(MOUNTED.take());
    }
}

/// The runner's own page must stay: keeps the browser from following links. After the router, which listens there too.
fn stay_here(left: &Rc<RefCell<Vec<String>>>) -> WindowListenerHandle {
    let left = left.clone();
    window_event_listener(ev::click, move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
        if let Some(link) = link.filter(|_| !event.default_prevented()) {
            left.borrow_mut().push(link.get_attribute("href").unwrap_or_default());
            event.prevent_default();
        }
    })
}

fn children(element: &Element) -> Vec<web_sys::Node> {
    let list = element.child_nodes();
    (0..list.length()).filter_map(|index| list.get(index)).collect()
}

fn history() -> web_sys::History {
    window().history().unwrap()
}

/// Path and query of the address.
pub fn address() -> String {
    let location = window().location();
    format!("{}{}", location.pathname().unwrap(), location.search().unwrap())
}

/// The title of the document.
pub fn title() -> String {
    document().title()
}

/// Which part of index.html is to be seen.
pub fn shown() -> String {
    document().body().and_then(|body| body.get_attribute("data-pagina")).unwrap_or_default()
}

/// What has the focus: its text, or its label when it is a field. Nothing when it is nowhere.
pub fn focused() -> String {
    let Some(element) = document().active_element().filter(|element| element.tag_name() != "BODY") else {
        return String::new();
    };
    let label = document().query_selector(&format!("label[for='{}']", element.id())).unwrap();
    visible_text(&label.filter(|_| !element.id().is_empty()).unwrap_or(element))
}

/// Nothing has the focus, as when a page was just loaded.
pub fn unfocus() {
    if let Some(element) = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.blur();
    }
}
