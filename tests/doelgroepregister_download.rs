//! The overview as a file: followed while it comes, and saved when it is whole.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::sessie::SESSIE_EINDE_HEADER;
use contract::werkgever::Overzichtsvraag;
use doelgroepregister_web::teksten::werkgevers_doelgroepregister::download;
use support::bestand::{ADRES, KOP, begin, file, overview, rows};
use support::doelgroep::{NUMMER, api, csv_op, overzicht, overzicht_op};
use support::scope::visible_text;
use support::{Clock, Downloads, Page, Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn a_whole_file_is_saved_under_a_name_without_a_number() {
    let downloads = Downloads::watch();
    let _clock = Clock::skipping(1_000..1_001);
    let (api, page) = overview("D. Een", 3).await;
    let (reply, feed) = file(3);
    api.post(&csv_op(), [reply]);
    begin(&page).await;
    feed.send(KOP);
    feed.send(&rows(2));
    // A row in two pieces, in the middle of a line end.
    feed.send("012345672;001001784L01;\r");
    assert!(downloads.saved().is_empty());
    feed.send("\n");
    feed.end();
    page.see("Het bestand met 3 regels staat bij uw downloads.").await;
    let saved = downloads.saved();
    assert_eq!(saved.len(), 1);
    assert_eq!(saved[0].name, "doelgroepregister-2027.csv");
    assert_eq!(downloads.text(&saved[0]).await, format!("{KOP}{}012345672;001001784L01;\r\n", rows(2)));
    settle().await;
    assert!(!downloads.is_reachable(&saved[0]));
    let sent: Overzichtsvraag = api.sent(&csv_op());
    assert_eq!(sent, Overzichtsvraag { peiljaar: 2027, loonheffingennummer: None });
}

#[wasm_bindgen_test]
async fn one_number_is_named_to_the_server_by_its_kenmerk() {
    let _downloads = Downloads::watch();
    let api = api("D. Twee");
    api.get(&overzicht_op(2027, Some(NUMMER.1)), [Reply::ok(&overzicht(1))]);
    let page = Page::open(&ADRES.replace("alle", NUMMER.1)).await;
    let (reply, _feed) = file(1);
    api.post(&csv_op(), [reply]);
    begin(&page).await;
    assert_eq!(api.sent::<Overzichtsvraag>(&csv_op()).loonheffingennummer.as_deref(), Some(NUMMER.1));
}

#[wasm_bindgen_test]
async fn how_far_it_is_is_seen_at_every_step_and_heard_at_quarters() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Drie", 1_000).await;
    let (reply, feed) = file(1_000);
    api.post(&csv_op(), [reply]);
    begin(&page).await;
    feed.send(KOP);
    feed.send(&rows(100));
    page.see("100 van 1.000 regels").await;
    let bar = page.one("main progress");
    assert_eq!((bar.get_attribute("max").as_deref(), value(&bar)), (Some("1000"), 100.0));
    assert!(!page.text().contains("gedownload"));
    for (piece, seen, heard) in [
        (150, "250 van 1.000 regels", "Een kwart is gedownload."),
        (150, "400 van 1.000 regels", "Een kwart is gedownload."),
        (100, "500 van 1.000 regels", "De helft is gedownload."),
        (499, "999 van 1.000 regels", "Driekwart is gedownload."),
    ] {
        feed.send(&rows(piece));
        page.see(seen).await;
        page.see(heard).await;
        // The steps are not in a place that is read out.
        assert!(page.all("[role=status]").iter().all(|place| !visible_text(place).contains("regels")));
    }
    feed.send(&rows(1));
    feed.end();
    page.see("Het bestand met 1.000 regels staat bij uw downloads.").await;
    assert_eq!((page.all("progress").len(), downloads.saved().len()), (0, 1));
}

fn value(bar: &web_sys::Element) -> f64 {
    js_sys::Reflect::get(bar, &"value".into()).unwrap().as_f64().unwrap()
}

#[wasm_bindgen_test]
async fn a_hundred_thousand_rows_come_whole() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Vier", 100_000).await;
    let (reply, feed) = file(100_000);
    api.post(&csv_op(), [reply]);
    begin(&page).await;
    feed.send(KOP);
    for _ in 0..50 {
        feed.send(&rows(2_000));
    }
    feed.end();
    page.see("Het bestand met 100.000 regels staat bij uw downloads.").await;
    let text = downloads.text(&downloads.saved()[0]).await;
    assert_eq!(text.len(), KOP.len() + rows(1).len() * 100_000);
    assert!(text.starts_with(KOP) && text.ends_with(&rows(1)));
}

#[wasm_bindgen_test]
async fn pressing_twice_is_one_download() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Negen", 2).await;
    let (reply, feed) = file(2);
    api.post(&csv_op(), [reply]);
    begin(&page).await;
    page.press(download::DOWNLOAD).await;
    assert_eq!(page.all("dialog").len(), 0);
    feed.send(KOP);
    page.see("0 van 2 regels").await;
    page.press(download::DOWNLOAD).await;
    feed.send(&rows(2));
    feed.end();
    page.see("Het bestand met 2 regels staat bij uw downloads.").await;
    assert_eq!((api.count("POST", &csv_op()), downloads.saved().len()), (1, 1));
}

#[wasm_bindgen_test]
async fn what_one_may_use_it_for_is_asked_once_in_a_session() {
    let _downloads = Downloads::watch();
    for naam in ["D. Tien", "D. Elf"] {
        let (api, page) = overview(naam, 2).await;
        api.post(&csv_op(), [file(2).0, Reply::network_error()]);
        page.press(download::DOWNLOAD).await;
        let dialog = page.region(download::GEBRUIK_KOP);
        assert!(dialog.text().contains(download::GEBRUIK));
        assert_eq!(api.count("POST", &csv_op()), 0);
        page.press(download::TERUG).await;
        assert_eq!((page.all("dialog").len(), api.count("POST", &csv_op())), (0, 0));
        // Who went back is asked again; who went on is not.
        begin(&page).await;
        page.press(download::STOPPEN).await;
        page.see(download::GESTOPT).await;
        page.press(download::DOWNLOAD).await;
        page.see("Dit werkt nu even niet").await;
        assert_eq!((page.all("dialog").len(), api.count("POST", &csv_op())), (0, 2));
    }
}

#[wasm_bindgen_test]
async fn a_file_extends_the_session_as_every_answer_does() {
    let _downloads = Downloads::watch();
    let (api, page) = overview("D. Dertien", 2).await;
    let (reply, feed) = file(2);
    // Almost over: what the page says about it tells that the header was read.
    let end = js_sys::Date::new(&(js_sys::Date::now() + 100_000.0).into()).to_iso_string();
    api.post(&csv_op(), [reply.header(SESSIE_EINDE_HEADER, &String::from(end))]);
    begin(&page).await;
    feed.send(KOP);
    page.see("automatisch uitgelogd").await;
}
