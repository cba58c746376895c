//! Pieces of text: a paragraph, the introduction of a page, a line with a link, a list.

use std::borrow::Cow;

use leptos::prelude::*;

/// A text that stands in `teksten`, or one that was filled in.
pub type TextValue = Cow<'static, str>;

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ParagraphKind {
    /// Running text.
    #[default]
    Normal,
    /// The introduction of a page.
    Lead,
    /// An answer, or the title of a message.
    Strong,
    /// What must be there but is not what one came for.
    Small,
    /// How to read what follows, in italics.
    Note,
}

/// A paragraph.
#[component]
pub fn Paragraph(
    /// What it says.
    #[prop(into)]
    text: TextValue,
    /// How it looks.
    #[prop(optional)]
    kind: ParagraphKind,
) -> impl IntoView {
    let class = match kind {
        ParagraphKind::Normal | ParagraphKind::Strong | ParagraphKind::Note => "nl-paragraph",
        ParagraphKind::Lead => "nl-paragraph nl-paragraph--lead",
        ParagraphKind::Small => "nl-paragraph app-small",
    };
    let text = match kind {
        ParagraphKind::Strong => view! { <strong>{text}</strong> }.into_any(),
        ParagraphKind::Note => view! { <em>{text}</em> }.into_any(),
        _ => text.into_any(),
    };
    view! { <p class=class>{text}</p> }
}

/// A short mark beside what it says something of.
#[component]
pub fn Badge(
    /// What it says.
    #[prop(into)]
    text: TextValue,
) -> impl IntoView {
    view! { <span class="app-badge">{text}</span> }
}

/// A line with a link in it.
#[component]
pub fn LinkLine(
    /// Before the link, with its space.
    #[prop(optional)]
    before: &'static str,
    /// The link.
    #[prop(into)]
    text: TextValue,
    /// Where it goes.
    #[prop(into)]
    href: TextValue,
    /// After the link, with its space or its full stop.
    #[prop(optional)]
    after: &'static str,
) -> impl IntoView {
    view! {
        <p class="nl-paragraph">
            {before} <a class="nl-link" href=href>
                {text}
            </a> {after}
        </p>
    }
}

/// A phone number that a phone can dial.
#[component]
pub fn PhoneLine(
    /// For whom.
    whose: &'static str,
    /// As it is shown.
    number: &'static str,
    /// As it is dialled.
    dial: &'static str,
) -> impl IntoView {
    view! {
        <p class="nl-paragraph">
            {whose} ": " <a class="nl-link app-phone" href=format!("tel:{dial}")>
                {number}
            </a>
        </p>
    }
}

/// A heading of level 2 or 3 within a page.
#[component]
pub fn Heading(
    /// 2 or 3.
    level: u8,
    /// What it says.
    text: &'static str,
    /// Its `id`, where the focus may be brought to it.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    let tabindex = id.map(|_| "-1");
    if level == 2 {
        let class = "nl-heading nl-heading--level-2";
        view! { <h2 class=class id=id tabindex=tabindex>{text}</h2> }.into_any()
    } else {
        let class = "nl-heading nl-heading--level-3";
        view! { <h3 class=class id=id tabindex=tabindex>{text}</h3> }.into_any()
    }
}

/// A list with bullets, or with numbers.
#[component]
pub fn TextList(
    /// What is in it.
    items: &'static [&'static str],
    /// Whether the order matters.
    #[prop(optional)]
    numbered: bool,
    /// The last item, that ends in a link: text before it, text of the link, address.
    #[prop(optional)]
    link: Option<(&'static str, &'static str, &'static str)>,
) -> impl IntoView {
    let class = if numbered { "utrecht-ordered-list__item" } else { "utrecht-unordered-list__item" };
    let mut items: Vec<AnyView> = items.iter().map(|item| view! { <li class=class>{*item}</li> }.into_any()).collect();
    items.extend(link.map(|(before, text, href)| {
        view! {
            <li class=class>
                {before} <a class="nl-link" href=href>
                    {text}
                </a>
            </li>
        }
        .into_any()
    }));
    if numbered {
        view! { <ol class="utrecht-ordered-list">{items}</ol> }.into_any()
    } else {
        view! { <ul class="utrecht-unordered-list">{items}</ul> }.into_any()
    }
}

/// Links below each other, each a place one may want to go.
#[component]
pub fn LinkList(
    /// Address and text of each.
    links: Vec<(&'static str, &'static str)>,
    /// Read after each by a screen reader, such as that it is another website.
    #[prop(optional)]
    remark: &'static str,
) -> impl IntoView {
    let items: Vec<AnyView> = links
        .into_iter()
        .map(|(href, text)| {
            let remark = (!remark.is_empty()).then(|| view! { <span class="app-visually-hidden">" " {remark}</span> });
            view! {
                <li class="utrecht-link-list__item">
                    <a class="nl-link utrecht-link-list__link" href=href>
                        {text} {remark}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <ul class="utrecht-link-list utrecht-link-list--html-ul" role="list">
            {items}
        </ul>
    }
}
