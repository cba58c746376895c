//! What of a text is what was searched for.

use js_sys::JsString;
use leptos::prelude::*;

/// A text, with what was searched for marked in it. Compared by the browser, which knows the capitals of every language.
pub(super) fn marked(text: &str, part: &str) -> AnyView {
    let whole = JsString::from(text);
    let (lower, part) = (whole.to_lower_case(), JsString::from(part).to_lower_case());
    let begin = u32::try_from(lower.index_of(&String::from(&part), 0));
    match begin {
        // A letter whose small form is longer would move the mark.
        Ok(begin) if part.length() > 0 && lower.length() == whole.length() => {
            let end = begin + part.length();
            let piece = |from, to| String::from(whole.slice(from, to));
            let (before, inside, after) = (piece(0, begin), piece(begin, end), piece(end, whole.length()));
            view! { {before} <mark class="app-match">{inside}</mark> {after} }.into_any()
        }
        _ => text.to_owned().into_any(),
    }
}
