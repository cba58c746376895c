//! The components of the design system: what a person can do with each, and what a screen reader hears of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use std::cell::Cell;
use std::rc::Rc;

use doelgroepregister_web::components::{
    Alert, AlertKind, Breadcrumb, Busy, Button, ButtonKind, ButtonLink, Content, DataList, IconName, Letter, MenuItem,
    Message, Page as PageComponent, Portal, SideNavigation,
};
use doelgroepregister_web::router::Router;
use doelgroepregister_web::teksten::Blok;
use leptos::prelude::*;
use support::{Page, page, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A button that counts its presses, and whether it is busy.
fn counting_button() -> (Page, (RwSignal<i32>, RwSignal<bool>)) {
    Page::with(|| {
        let (presses, busy) = (RwSignal::new(0), RwSignal::new(false));
        let press = move |()| presses.update(|count| *count += 1);
        let button = view! { <Button kind=ButtonKind::Primary text="Controleren" busy=busy on_press=press /> };
        ((presses, busy), button)
    })
}

#[wasm_bindgen_test]
async fn a_button_does_what_it_says_at_each_press() {
    let (page, (presses, _)) = counting_button();
    page.press("Controleren").await;
    page.press("Controleren").await;
    assert_eq!(presses.get_untracked(), 2);
    assert_eq!(page.button("Controleren").get_attribute("type").as_deref(), Some("button"));
}

#[wasm_bindgen_test]
async fn a_busy_button_ignores_a_press_but_is_not_disabled() {
    let (page, (presses, busy)) = counting_button();
    busy.set(true);
    settle().await;
    let button = page.button("Controleren");
    assert_eq!(button.get_attribute("aria-busy").as_deref(), Some("true"));
    assert!(!button.has_attribute("disabled"));
    page.press("Controleren").await;
    assert_eq!(presses.get_untracked(), 0);

    busy.set(false);
    settle().await;
    assert!(!button.has_attribute("aria-busy"));
    page.press("Controleren").await;
    assert_eq!(presses.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn a_button_without_anything_to_do_submits_its_form() {
    let (page, sent) = Page::with(|| {
        let sent = Rc::new(Cell::new(0));
        let count = sent.clone();
        let form = view! {
            <form on:submit=move |_| count.set(count.get() + 1)>
                <Button kind=ButtonKind::Primary text="Inloggen" />
            </form>
        };
        (sent, form)
    });
    assert_eq!(page.button("Inloggen").get_attribute("type").as_deref(), Some("submit"));
    page.press("Inloggen").await;
    assert_eq!(sent.get(), 1);
}

#[wasm_bindgen_test]
fn what_goes_somewhere_is_a_link_even_if_it_looks_like_a_button() {
    let page = Page::show(|| view! { <ButtonLink kind=ButtonKind::Primary text="Naar de startpagina" href="/" /> });
    assert_eq!(page.link("Naar de startpagina").get_attribute("href").as_deref(), Some("/"));
    assert!(page.all("button").is_empty());
}

#[wasm_bindgen_test]
fn a_message_has_a_title_only_when_it_was_given_one() {
    let page = Page::show(|| view! { <Message kind=AlertKind::Warning title="Let op" text="Bel ons." /> });
    assert_eq!(page.text(), "Let op Bel ons.");
    assert_eq!(page.all("strong").len(), 1);
    let page = Page::show(|| view! { <Message kind=AlertKind::Info text="Bel ons." /> });
    assert_eq!(page.text(), "Bel ons.");
    assert!(page.all("strong").is_empty());
}

#[wasm_bindgen_test]
fn the_icon_of_an_alert_is_not_read_aloud() {
    for kind in [AlertKind::Info, AlertKind::Ok, AlertKind::Warning, AlertKind::Error] {
        let page = Page::show(move || view! { <Alert kind=kind>"Ja"</Alert> });
        assert_eq!(page.text(), "Ja", "{kind:?}");
        assert!(page.one("svg").closest("[aria-hidden=true]").unwrap().is_some(), "{kind:?}");
    }
}

/// One of each.
const BLOKKEN: &[Blok] = &[
    Blok::Kop("Kop"),
    Blok::Tussenkop("Tussenkop"),
    Blok::Alinea("Een alinea."),
    Blok::Lijst(&["eerste", "tweede"]),
    Blok::Stappen(&["stap 1", "stap 2", "stap 3"]),
    Blok::MetLink { voor: "Kijk op ", link: "Contact", adres: "/contact", na: "." },
    Blok::Telefoon { wie: "UWV", nummer: "088 - 898 92 94", tel: "+31888989294" },
    Blok::LetOp("Let op."),
    Blok::Begrippen(&[("Woord", "Wat het betekent")]),
];

#[wasm_bindgen_test]
fn running_text_gives_each_kind_of_block_its_own_element() {
    let page = Page::show(|| view! { <Content blocks=BLOKKEN /> });
    let texts = |selector: &str| page.all(selector).iter().map(support::scope::visible_text).collect::<Vec<_>>();
    assert_eq!(texts("h2"), ["Kop"]);
    assert_eq!(texts("h3"), ["Tussenkop"]);
    assert_eq!(texts("ul > li"), ["eerste", "tweede"]);
    assert_eq!(texts("ol > li"), ["stap 1", "stap 2", "stap 3"]);
    assert_eq!(texts("dt"), ["Woord"]);
    assert_eq!(texts("dd"), ["Wat het betekent"]);
    assert_eq!(page.link("Contact").get_attribute("href").as_deref(), Some("/contact"));
    assert_eq!(page.link("088 - 898 92 94").get_attribute("href").as_deref(), Some("tel:+31888989294"));
    let paragraphs = texts("p");
    for text in ["Een alinea.", "Kijk op Contact.", "UWV: 088 - 898 92 94", "Let op."] {
        assert!(paragraphs.iter().any(|paragraph| paragraph == text), "{text} in {paragraphs:?}");
    }
}

#[wasm_bindgen_test]
fn a_list_of_data_keeps_each_name_with_its_value() {
    let items = || vec![("Naam", "H. de Blauw".into()), ("Geboortedatum", "21-01-1950".into())];
    let page = Page::show(move || view! { <DataList items=items() /> });
    assert_eq!(page.text(), "Naam H. de Blauw Geboortedatum 21-01-1950");
    assert_eq!((page.all("dl dt").len(), page.all("dl dd").len()), (2, 2));
}

#[wasm_bindgen_test]
async fn a_letter_shows_its_text_to_who_opens_it() {
    let page = Page::show(|| {
        let paragraphs = vec!["Wij hebben u geregistreerd.".to_owned(), "Bewaar deze brief.".to_owned()];
        view! { <Letter title="Uw registratie".to_owned() sent="Verzonden op 1 maart 2019".to_owned() paragraphs /> }
    });
    assert_eq!(page.text(), "Uw registratie Verzonden op 1 maart 2019");
    page.press("Uw registratie Verzonden op 1 maart 2019").await;
    page.see("Wij hebben u geregistreerd. Bewaar deze brief.").await;
}

#[wasm_bindgen_test]
async fn the_trail_marks_where_one_is_and_follows() {
    let (page, current) = Page::with(|| {
        let current = RwSignal::new(Some(("/b", "Tweede")));
        (current, view! { <Breadcrumb home=("/a", "Eerste") current=current.into() /> })
    });
    let trail = page.region("Kruimelpad");
    assert_eq!(trail.text(), "Eerste Tweede");
    assert_eq!(trail.link("Tweede").get_attribute("aria-current").as_deref(), Some("page"));
    assert!(!trail.link("Eerste").has_attribute("aria-current"));
    current.set(Some(("/c", "Derde")));
    page.see("Eerste Derde").await;
    current.set(None);
    page.see_not("Eerste").await;
}

const MENU: &[MenuItem] = &[
    MenuItem { text: "Home", href: std::borrow::Cow::Borrowed("/mijn"), icon: IconName::Home, exact: true },
    MenuItem {
        text: "Brieven",
        href: std::borrow::Cow::Borrowed("/mijn/brieven"),
        icon: IconName::Document,
        exact: false,
    },
];

#[wasm_bindgen_test]
async fn the_menu_marks_the_page_one_is_on_and_the_page_above_it() {
    let (page, router) = Page::with(|| {
        let router = Router::provide(page::EVERYTHING);
        router.go("/mijn", true);
        (router, view! { <SideNavigation label="Menu" items=MENU /> })
    });
    let current = || page.all("[aria-current=page]").iter().map(support::scope::visible_text).collect::<Vec<_>>();
    for (address, entry) in [
        ("/mijn", vec!["Home"]),
        ("/mijn/brieven", vec!["Brieven"]),
        ("/mijn/brieven/oud", vec!["Brieven"]),
        ("/mijn/brievenbus", vec![]),
        ("/elders", vec![]),
    ] {
        router.go(address, true);
        settle().await;
        assert_eq!(current(), entry, "{address}");
    }
}

#[wasm_bindgen_test]
async fn being_busy_is_not_said_at_once() {
    let asked = leptos::prelude::window().performance().unwrap().now();
    let page = Page::show(|| view! { <Busy text="Bezig met laden…" /> });
    leptos::task::tick().await;
    assert_eq!(page.text(), "");
    page.see("Bezig met laden…").await;
    let waited = leptos::prelude::window().performance().unwrap().now() - asked;
    assert!(waited >= 199.0, "after {waited} ms");
}

#[wasm_bindgen_test]
async fn being_busy_is_not_said_any_more_when_it_is_over() {
    let clock = support::Clock::skipping(200..201);
    let page = Page::show(|| view! { <Busy text="Bezig met laden…" /> });
    assert_eq!(clock.skipped(), [200.0]);
    page.close().await;
}

#[wasm_bindgen_test]
async fn a_page_has_one_heading_and_a_title_that_counts_faults() {
    let (page, errors) = Page::with(|| {
        let errors = RwSignal::new(0);
        let page = view! {
            <PageComponent title="Doelgroep\u{ad}register " bold="Mijn UWV" portal=Portal::MijnUwv errors=errors>
                "Inhoud"
            </PageComponent>
        };
        (errors, page)
    });
    wait_until("the title", || page::title() == "Doelgroepregister Mijn UWV - Mijn UWV").await;
    assert_eq!(page.h1(), ["Doelgroepregister Mijn UWV"]);
    assert_eq!(page.one("h1").get_attribute("tabindex").as_deref(), Some("-1"));
    for (count, title) in [
        (1, "1 foutmelding - Doelgroepregister Mijn UWV - Mijn UWV"),
        (2, "2 foutmeldingen - Doelgroepregister Mijn UWV - Mijn UWV"),
        (0, "Doelgroepregister Mijn UWV - Mijn UWV"),
    ] {
        errors.set(count);
        wait_until(title, || page::title() == title).await;
    }
}
