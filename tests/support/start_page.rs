//! The start page of index.html, which is not there in a test until one asks for it.

use leptos::prelude::document;
use web_sys::{Document, DomParser, Element, SupportedType};

/// index.html, as a document of its own.
pub fn index_html() -> Document {
    let html = include_str!("../../index.html");
    DomParser::new().unwrap().parse_from_string(html, SupportedType::TextHtml).unwrap()
}

/// The start page, in this document, until it is dropped.
pub struct StartPage {
    element: Element,
}

impl StartPage {
    /// Puts the real `#start` in this document.
    pub fn put() -> Self {
        if let Some(left_behind) = document().get_element_by_id("start") {
            left_behind.remove();
        }
        let start = index_html().get_element_by_id("start").unwrap();
        let start = document().adopt_node(&start).unwrap();
        let element: Element = wasm_bindgen::JsCast::unchecked_into(start);
        document().body().unwrap().append_child(&element).unwrap();
        Self { element }
    }

    /// The element itself.
    pub fn scope(&self) -> super::Scope {
        super::Scope::new(self.element.clone())
    }
}

impl Drop for StartPage {
    fn drop(&mut self) {
        self.element.remove();
    }
}
