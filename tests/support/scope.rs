//! A part of the page, read and used by what a person sees: names, labels, texts. Never by class.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlFormElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit,
    NodeList,
};

use super::wait::{settle, wait_until};

/// A part of the page.
#[derive(Debug, Clone)]
pub struct Scope {
    root: Element,
}

impl Scope {
    /// This element and what is in it.
    pub fn new(root: Element) -> Self {
        Self { root }
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.root
    }

    /// What a person reads here, with single spaces.
    pub fn text(&self) -> String {
        visible_text(&self.root)
    }

    /// All elements here that a selector names; for roles and attributes.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        elements(&self.root.query_selector_all(selector).unwrap())
    }

    /// The one element here that a selector names; for roles and attributes.
    #[track_caller]
    pub fn one(&self, selector: &str) -> Element {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in: {}", self.text());
        found.remove(0)
    }

    /// Waits until a text is to be seen.
    pub async fn see(&self, text: &str) {
        let root = self.root.clone();
        wait_until(&format!("to see {text:?} in: {}", self.text()), || visible_text(&root).contains(text)).await;
    }

    /// Waits until a text is not to be seen (any more).
    pub async fn see_not(&self, text: &str) {
        settle().await;
        let root = self.root.clone();
        wait_until(&format!("{text:?} to go"), || !visible_text(&root).contains(text)).await;
    }

    /// The part of the page with this name: a menu, a card, a group.
    #[track_caller]
    pub fn region(&self, name: &str) -> Scope {
        let named = self.all("[aria-label], [aria-labelledby]").into_iter().filter(|part| name_of_part(part) == name);
        Scope::new(only(named.collect(), name, self))
    }

    /// The part of the page that is the page itself.
    #[track_caller]
    pub fn main(&self) -> Scope {
        Scope::new(self.one("main"))
    }

    /// A button, or what opens and closes.
    #[track_caller]
    pub fn button(&self, name: &str) -> HtmlElement {
        only(self.named("button, summary", name), name, self).unchecked_into()
    }

    /// A link.
    #[track_caller]
    pub fn link(&self, name: &str) -> HtmlElement {
        only(self.named("a[href]", name), name, self).unchecked_into()
    }

    /// Whether there is a link with this name.
    pub fn has_link(&self, name: &str) -> bool {
        !self.named("a[href]", name).is_empty()
    }

    /// Presses the button or link with this name, once it is there.
    pub async fn press(&self, name: &str) {
        let find = || self.named("button, summary, a[href]", name);
        wait_until(&format!("{name:?} to press in: {}", self.text()), || !find().is_empty()).await;
        let element: HtmlElement = only(find(), name, self).unchecked_into();
        // As a mouse or a keyboard does, and `click` alone does not.
        let _ = element.focus();
        element.click();
        settle().await;
    }

    /// The input with this label.
    #[track_caller]
    pub fn input(&self, label: &str) -> HtmlInputElement {
        let label_element = only(self.named("label", label), label, self);
        let id = label_element.get_attribute("for").unwrap_or_else(|| panic!("{label:?} is the label of nothing"));
        self.one(&format!("[id='{id}']")).unchecked_into()
    }

    /// Types in the input with this label, in the place of what was there.
    pub async fn fill(&self, label: &str, value: &str) {
        wait_until(&format!("{label:?} to fill"), || !self.named("label", label).is_empty()).await;
        let input = self.input(label);
        let _ = input.focus();
        input.set_value(value);
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        input.dispatch_event(&Event::new_with_event_init_dict("input", &bubbles).unwrap()).unwrap();
        settle().await;
    }

    /// Chooses the radio button with this label.
    pub async fn choose(&self, label: &str) {
        wait_until(&format!("{label:?} to choose"), || !self.named("label", label).is_empty()).await;
        self.input(label).click();
        settle().await;
    }

    /// What Enter does in a field: sends its form, with the focus still in the field.
    pub async fn enter_in(&self, label: &str) {
        let input = self.input(label);
        let _ = input.focus();
        let form: HtmlFormElement = input.closest("form").unwrap().unwrap().unchecked_into();
        form.request_submit().unwrap();
        settle().await;
    }

    /// Presses a key in the field with this label; whether the application kept the browser from doing more.
    pub async fn key_in(&self, label: &str, key: &str) -> bool {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        let input = self.input(label);
        let _ = input.focus();
        let goes_on = input.dispatch_event(&event).unwrap();
        settle().await;
        !goes_on
    }

    /// The text of what describes an element to who cannot see the page, in the order in which it is read.
    #[track_caller]
    pub fn described_by(&self, element: &Element) -> Vec<String> {
        let ids = element.get_attribute("aria-describedby").unwrap_or_default();
        ids.split_whitespace().map(|id| visible_text(&self.one(&format!("[id='{id}']")))).collect()
    }

    fn named(&self, selector: &str, name: &str) -> Vec<Element> {
        self.all(selector).into_iter().filter(|element| visible_text(element) == name).collect()
    }
}

#[track_caller]
fn only(mut found: Vec<Element>, name: &str, scope: &Scope) -> Element {
    assert_eq!(found.len(), 1, "how many {name:?} there are in: {}", scope.text());
    found.remove(0)
}

/// What a person reads, without the places where a long word may break.
pub fn visible_text(element: &Element) -> String {
    let text = element.unchecked_ref::<HtmlElement>().inner_text();
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A list of nodes that are elements.
pub fn elements(list: &NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.get(index)).map(JsCast::unchecked_into).collect()
}

fn name_of_part(part: &Element) -> String {
    part.get_attribute("aria-label").unwrap_or_else(|| {
        let id = part.get_attribute("aria-labelledby").unwrap_or_default();
        document().get_element_by_id(&id).map(|name| visible_text(&name)).unwrap_or_default()
    })
}
