//! Icons: Tabler, inlined as SVG. They always stand beside a text, so a screen reader never hears them.

use leptos::prelude::*;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// The icons that the application uses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum IconName { $($(#[$doc])* $name,)* }

        impl IconName {
            fn svg(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("../../style/icons/", $file, ".svg")),)* }
            }
        }
    };
}

icons! {
    /// A house.
    Home = "home",
    /// A form to fill in.
    Request = "aanvragen",
    /// A person.
    User = "persoon",
    /// A pencil.
    Edit = "wijzigen",
    /// A letter.
    Document = "documenten",
    /// Something went well.
    Success = "ok",
    /// Something is wrong.
    Error = "fout",
    /// Something to know.
    Info = "info",
    /// Something to pay attention to.
    Warning = "waarschuwing",
    /// Leave.
    Logout = "uitloggen",
    /// Between the steps of a trail.
    ChevronRight = "pijl-rechts",
    /// Another website.
    External = "extern",
    /// A phone.
    Phone = "telefoon",
    /// A building.
    Company = "bedrijf",
    /// A clock.
    Clock = "klok",
    /// A magnifying glass.
    Search = "zoeken",
}

/// An icon.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
) -> impl IntoView {
    view! { <span class="utrecht-icon" aria-hidden="true" inner_html=name.svg()></span> }
}
