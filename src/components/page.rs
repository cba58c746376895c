//! A page: its one heading, its title, and what a person expects on arriving at it.

use leptos::html::H1;
use leptos::prelude::*;

use crate::navigation;
use crate::teksten::algemeen;

/// The part of the site a page belongs to, which comes last in its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portal {
    /// For citizens.
    MijnUwv,
    /// For employers.
    Werkgeversportaal,
    /// For everybody.
    Public,
    /// The identity provider's, which is not ours: its name.
    IdentityProvider(&'static str),
}

impl Portal {
    fn title(self, page: &str) -> String {
        match self {
            Self::MijnUwv => algemeen::titel_mijn_uwv(page),
            Self::Werkgeversportaal => algemeen::titel_werkgeversportaal(page),
            Self::Public => algemeen::titel_openbaar(page),
            Self::IdentityProvider(name) => format!("{page} - {name}"),
        }
    }
}

/// What stands in `<main>` of every page: the `h1` and what follows it.
#[component]
pub fn Page(
    /// The first part of the title, and the `h1` unless `heading` says otherwise.
    title: &'static str,
    /// The `h1`, where it holds something personal, which a title must not.
    #[prop(optional, into)]
    heading: Option<String>,
    /// What comes last in the title.
    portal: Portal,
    /// The part of the heading that is bold, after `title` (B0-04).
    #[prop(optional)]
    bold: &'static str,
    /// How many faults the form on it has; the title says so.
    #[prop(optional, into)]
    errors: Signal<usize>,
    /// What follows the heading.
    children: Children,
) -> impl IntoView {
    let h1 = NodeRef::<H1>::new();
    let document_title = Memo::new(move |_| {
        let page = portal.title(&plain(&format!("{title}{bold}")));
        match errors.get() {
            0 => page,
            count => algemeen::titel_met_fouten(count, &page),
        }
    });
    navigation::arrived(h1, document_title.into());
    view! {
        <h1 class="nl-heading nl-heading--level-1" tabindex="-1" node_ref=h1>
            {heading.unwrap_or_else(|| title.to_owned())}
            {(!bold.is_empty()).then(|| view! { <strong>{bold}</strong> })}
        </h1>
        {children()}
    }
}

/// A title has no use for the places where a long word may break.
fn plain(text: &str) -> String {
    text.replace('\u{ad}', "")
}
