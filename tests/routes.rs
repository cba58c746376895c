//! Every page of the application: what all of them promise, and what happens between them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use std::collections::HashSet;

use contract::actualisatie::Actualisaties;
use contract::burger::Raadplegingen;
use contract::paths::{
    ACTUALISATIES, DIGID_INLOGVERZOEK, EHERKENNING_INLOGVERZOEK, EIGEN_DOELGROEPREGISTRATIE, EIGEN_RAADPLEGINGEN,
    HUIDIGE_SESSIE, LOONHEFFINGENNUMMERS, SESSIES, with_id,
};
use contract::werkgever::Loonheffingennummers;
use doelgroepregister_web::app::{BURGER, Frame, Module, OPENBAAR, PARTS, Part, Route, WERKGEVERS};
use doelgroepregister_web::paths;
use support::page::{address, focused, shown, title, unfocus};
use support::people::{DE_BLAUW, aanmelden, digid, ja, signed_in};
use support::scope::elements;
use support::werkgevers::{self, werkgeverssessie};
use support::{FakeApi, Page, Reply, Scope, StartPage, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Element;

wasm_bindgen_test_configure!(run_in_browser);

/// Every page there is.
fn routes() -> impl Iterator<Item = &'static Route> {
    PARTS.iter().flat_map(|part| part.routes)
}

/// The API for somebody who is signed in, who is also at a stub and on his way back from it.
fn api() -> FakeApi {
    let api = signed_in(DE_BLAUW);
    werkgevers::know(&api);
    api.get(&digid(EHERKENNING_INLOGVERZOEK), [Reply::ok(&aanmelden())]);
    api.get(EIGEN_DOELGROEPREGISTRATIE, [Reply::ok(&ja())]);
    api.get(&digid(DIGID_INLOGVERZOEK), [Reply::ok(&aanmelden())]);
    api.post(SESSIES, [Reply::never()]);
    let nummers = Loonheffingennummers { peiljaren: vec![2027, 2026], loonheffingennummers: Vec::new() };
    api.get(&with_id(LOONHEFFINGENNUMMERS, "ster"), [Reply::ok(&nummers)]);
    api.get(EIGEN_RAADPLEGINGEN, [Reply::ok(&Raadplegingen { raadplegingen: Vec::new() })]);
    api.get(ACTUALISATIES, [Reply::ok(&Actualisaties { actualisaties: Vec::new() })]);
    api
}

/// The API for who may see the page of this route.
fn api_for(route: &Route) -> FakeApi {
    let api = api();
    if matches!(route.frame, Frame::Werkgevers | Frame::Organisatie) {
        api.get(HUIDIGE_SESSIE, [Reply::ok(&werkgeverssessie())]);
    }
    api
}

/// The page of a route, once its heading stands.
async fn open(route: &Route) -> Page {
    let page = Page::open(&format!("{}?verzoek=abc&code=c&organisatie=ster&collega=c2&document=d1", route.path)).await;
    if route.frame != Frame::Start {
        wait_until(&format!("the heading of {}", route.path), || !page.h1().is_empty()).await;
    }
    settle().await;
    page
}

/// Each route with its page; the start page, which is not in the application, with that of index.html.
async fn for_each_route(mut look: impl FnMut(&Route, &Scope)) {
    for route in routes() {
        let _api = api_for(route);
        let start = StartPage::put();
        let page = open(route).await;
        if route.frame == Frame::Start {
            look(route, &start.scope());
        } else {
            look(route, &page);
        }
        page.close().await;
    }
}

#[wasm_bindgen_test]
async fn every_page_stands_with_one_heading_and_the_title_of_its_portal() {
    for_each_route(|route, page| {
        let headings = page.all("h1");
        assert_eq!(headings.len(), 1, "{}", route.path);
        assert!(!support::scope::visible_text(&headings[0]).is_empty(), "{}", route.path);
        let (end, part) = match route.frame {
            Frame::Start => ("Doelgroepregister - demonstratie", "start"),
            // What employers read before they sign in is of their portal.
            Frame::Openbaar if paths::module_of(route.path) == paths::WERKGEVERS => (" - Werkgeversportaal", "klaar"),
            Frame::Openbaar => (" - Doelgroepregister", "klaar"),
            Frame::Inloggen | Frame::MijnUwv => (" - Mijn UWV", "klaar"),
            Frame::Digid => (" - DigiD", "klaar"),
            Frame::Eherkenning => (" - eHerkenning", "klaar"),
            Frame::WerkgeversOpen | Frame::Werkgevers | Frame::Organisatie => (" - Werkgeversportaal", "klaar"),
        };
        assert!(title().ends_with(end), "{}: {}", route.path, title());
        assert_eq!(shown(), part, "{}", route.path);
    })
    .await;
}

#[wasm_bindgen_test]
async fn no_two_pages_have_the_same_title() {
    let mut seen = HashSet::new();
    for_each_route(|route, _| assert!(seen.insert(title()), "{}: {}", route.path, title())).await;
}

#[wasm_bindgen_test]
async fn every_page_has_its_landmarks_and_a_skip_link_before_all_else() {
    for_each_route(|route, page| {
        for landmark in ["header", "main"] {
            assert_eq!(page.all(landmark).len(), 1, "{}: {landmark}", route.path);
        }
        let first = page.all("a[href], button, input, select, textarea, summary").remove(0);
        assert_eq!(support::scope::visible_text(&first), "Direct naar de inhoud", "{}", route.path);
        let main = page.one("main").id();
        assert_eq!(first.get_attribute("href"), Some(format!("#{main}")), "{}", route.path);
        assert!(page.text().contains("Demonstratie. Dit is niet de website van UWV."), "{}", route.path);
    })
    .await;
}

#[wasm_bindgen_test]
async fn no_id_is_there_twice_and_what_is_named_is_there() {
    for_each_route(|route, page| {
        let ids: Vec<String> = page.all("[id]").iter().map(Element::id).collect();
        let different: HashSet<&String> = ids.iter().collect();
        assert_eq!(different.len(), ids.len(), "{}: {ids:?}", route.path);
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for element in page.all(&format!("[{attribute}]")) {
                for id in element.get_attribute(attribute).unwrap().split_whitespace() {
                    assert!(different.contains(&id.to_owned()), "{}: {attribute}={id}", route.path);
                }
            }
        }
    })
    .await;
}

/// Fails on a link to a page that is not there.
#[track_caller]
fn assert_links_lead_somewhere(links: &[Element], place: &str) {
    for link in links {
        let href = link.get_attribute("href").unwrap();
        let path = href.split(['?', '#']).next().unwrap();
        if path.starts_with('/') {
            assert!(routes().any(|route| route.path == path), "{place}: {href}");
        }
        assert!(!href.starts_with("javascript:") && href != "#", "{place}: {href}");
    }
}

#[wasm_bindgen_test]
async fn every_link_to_a_page_of_ours_leads_to_one() {
    for_each_route(|route, page| assert_links_lead_somewhere(&page.all("a[href]"), route.path)).await;
    let index = support::start_page::index_html();
    let links = elements(&index.query_selector_all("a[href]").unwrap());
    assert!(links.len() > 10);
    assert_links_lead_somewhere(&links, "index.html");

    let _api = api();
    let page = Page::open("/mijn-uwv/persoonlijke-gegevens").await;
    page.press("Controleren").await;
    page.see("Ja, u staat in het doelgroepregister.").await;
    assert_links_lead_somewhere(&page.all("a[href]"), "Ja");
    assert_links_lead_somewhere(&Page::open("/bestaat-niet").await.all("a[href]"), "404");
}

#[wasm_bindgen_test]
fn no_two_routes_have_the_same_address() {
    let different: HashSet<&str> = routes().map(|route| route.path).collect();
    assert_eq!(different.len(), routes().count());
}

/// The modules, as `src/bin` makes them.
const MODULES: [Module; 2] = [
    Module { name: paths::BURGER, parts: &[&OPENBAAR, &BURGER] },
    Module { name: paths::WERKGEVERS, parts: &[&OPENBAAR, &WERKGEVERS] },
];

#[wasm_bindgen_test]
fn every_page_is_in_the_module_that_is_downloaded_for_its_address() {
    for Route { path, .. } in routes() {
        let module = MODULES.iter().find(|module| module.name == paths::module_of(path)).unwrap();
        let has_it = |part: &&Part| part.routes.iter().any(|route| route.path == *path);
        assert!(module.parts.iter().any(has_it), "{path} is not in {}", module.name);
    }
}

#[wasm_bindgen_test]
fn every_page_of_a_part_has_its_frame_there() {
    for part in PARTS {
        for Route { path, frame, .. } in part.routes {
            assert!(part.frames.iter().any(|(of, _)| of == frame), "{path}: {frame:?}");
        }
    }
}

#[wasm_bindgen_test]
fn a_module_shows_its_own_pages_and_leaves_those_of_another_to_the_browser() {
    let [burger, werkgevers] = &MODULES;
    for both in [paths::START, paths::PRIVACY] {
        assert!(burger.shows(both) && werkgevers.shows(both), "{both}");
    }
    for citizens in [paths::INLOGGEN, paths::MIJN_UWV, "/bestaat-niet", "/werkgeversx"] {
        assert!(burger.shows(citizens) && !werkgevers.shows(citizens), "{citizens}");
    }
    for employers in [paths::WERKGEVERS_INLOGGEN, "/werkgevers/bestaat-niet"] {
        assert!(!burger.shows(employers) && werkgevers.shows(employers), "{employers}");
    }
}

#[wasm_bindgen_test]
async fn an_address_that_does_not_exist_says_so_and_where_to_go() {
    for nowhere in ["/bestaat-niet", "/mijn-uwv/bestaat-niet", "/contact/x", "/CONTACT"] {
        let page = Page::open(nowhere).await;
        page.arrive_at("Deze pagina bestaat niet").await;
        assert_eq!(title(), "Deze pagina bestaat niet - Doelgroepregister");
        page.link("Naar de startpagina");
        page.link("Naar Mijn UWV");
    }
}

#[wasm_bindgen_test]
async fn one_slash_too_many_is_forgiven() {
    let page = Page::open("/contact/").await;
    page.arrive_at("Contact").await;
}

#[wasm_bindgen_test]
async fn the_first_page_leaves_the_focus_where_it_is_and_says_nothing() {
    unfocus();
    let page = Page::open("/contact").await;
    page.arrive_at("Contact").await;
    assert_eq!((focused().as_str(), page.announced()), ("", Vec::new()));
}

#[wasm_bindgen_test]
async fn the_first_page_after_a_detour_to_sign_in_says_nothing_either() {
    unfocus();
    let api = FakeApi::start();
    let nobody = Reply::problem(contract::probleem::ProbleemCode::NietIngelogd);
    api.get(contract::paths::HUIDIGE_SESSIE, [nobody]);
    let page = Page::open("/mijn-uwv").await;
    page.arrive_at("Inloggen bij Mijn UWV").await;
    assert_eq!((focused().as_str(), page.announced()), ("", Vec::new()));
}

#[wasm_bindgen_test]
async fn another_page_takes_the_focus_to_its_heading_and_is_announced_once() {
    let page = Page::open("/contact").await;
    let mut announced = Vec::new();
    for (link, heading) in [
        ("Privacy", "Privacy"),
        ("Toegankelijkheid", "Toegankelijkheid"),
        ("Privacy", "Privacy"),
        ("Contact", "Contact"),
    ] {
        page.press(link).await;
        page.arrive_at(heading).await;
        wait_until("the heading to have the focus", || focused() == heading).await;
        announced.push(format!("{heading} - Doelgroepregister"));
        assert_eq!((page.announced(), title()), (announced.clone(), announced.last().unwrap().clone()));
    }
    page.back().await;
    page.arrive_at("Privacy").await;
    wait_until("the link that was pressed there to have the focus", || focused() == "Contact").await;
    assert_eq!(page.announced().len(), announced.len() + 1);
}

#[wasm_bindgen_test]
async fn the_next_page_in_another_frame_is_announced_once_too() {
    let _api = api();
    let page = Page::open("/inloggen").await;
    page.press("Bent u werkgever? Ga naar het werkgeversportaal").await;
    page.arrive_at("Inloggen op het werkgeversportaal").await;
    wait_until("the heading to have the focus", || focused() == "Inloggen op het werkgeversportaal").await;
    assert_eq!(page.announced(), ["Inloggen op het werkgeversportaal - Werkgeversportaal"]);
}

#[wasm_bindgen_test]
async fn the_start_page_is_left_and_come_back_to_like_any_other() {
    let start = StartPage::put();
    let page = Page::open("/").await;
    assert_eq!((shown().as_str(), page.text().as_str(), focused().as_str()), ("start", "", ""));

    start.scope().press("Inloggen bij Mijn UWV").await;
    page.arrive_at("Inloggen bij Mijn UWV").await;
    assert_eq!((shown().as_str(), address().as_str()), ("klaar", "/inloggen"));

    page.back().await;
    wait_until("the start page to be shown", || shown() == "start").await;
    wait_until("the link that was pressed there to have the focus", || focused() == "Inloggen bij Mijn UWV").await;
    assert_eq!((title().as_str(), page.h1()), ("Doelgroepregister - demonstratie", Vec::new()));
    let announced = page.announced();
    assert_eq!(announced.last().map(String::as_str), Some("Doelgroepregister - demonstratie"));
    assert_eq!(announced.len(), 2, "{announced:?}");
}

#[wasm_bindgen_test]
async fn the_skip_link_moves_the_focus_and_not_the_address() {
    let page = Page::open("/contact").await;
    page.press("Direct naar de inhoud").await;
    assert_eq!(address(), "/contact");
    assert!(focused().starts_with("Contact"), "{}", focused());
    assert_eq!(page.left_to_browser(), Vec::<String>::new());
}
