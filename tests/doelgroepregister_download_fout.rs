//! The overview as a file when it does not come: whole or not at all, and for nobody who left.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::probleem::ProbleemCode;
use doelgroepregister_web::teksten::werkgevers_doelgroepregister::{self as teksten, download};
use support::bestand::{ADRES, KOP, begin, file, overview, rows};
use support::doelgroep::{csv_op, overzicht, overzicht_op};
use support::page::focused;
use support::{Clock, Downloads, Feed, Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn whoever_stops_it_gets_nothing_and_nothing_goes_on() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Vijf", 100).await;
    let (reply, feed) = file(100);
    let (again, second) = file(100);
    api.post(&csv_op(), [reply, again]);
    begin(&page).await;
    feed.send(KOP);
    feed.send(&rows(50));
    page.see("50 van 100 regels").await;
    page.press(download::STOPPEN).await;
    page.see(download::GESTOPT).await;
    assert!(feed.is_over());
    assert_eq!((page.all("progress").len(), downloads.saved().len()), (0, 0));
    // The button that had the focus is gone.
    assert_eq!(focused(), download::DOWNLOAD);
    // And it can be asked for again, without the notice.
    page.press(download::DOWNLOAD).await;
    page.see_not(download::GESTOPT).await;
    second.send(KOP);
    second.send(&rows(100));
    second.end();
    page.see("Het bestand met 100 regels staat bij uw downloads.").await;
    assert_eq!(api.count("POST", &csv_op()), 2);
}

#[wasm_bindgen_test]
async fn what_is_not_whole_is_not_saved() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Zes", 100).await;
    let too_few = |feed: &Feed| {
        feed.send(&rows(99));
        feed.end();
    };
    let half_a_row = |feed: &Feed| {
        feed.send(&rows(99));
        feed.send("100000001;001001784L01");
        feed.end();
    };
    let too_many = |feed: &Feed| {
        feed.send(&rows(101));
        feed.end();
    };
    let broken = |feed: &Feed| {
        feed.send(&rows(99));
        feed.fail();
    };
    let nothing = |feed: &Feed| feed.end();
    let ways: [&dyn Fn(&Feed); 5] = [&too_few, &half_a_row, &too_many, &broken, &nothing];
    for (time, way) in ways.into_iter().enumerate() {
        let (reply, feed) = file(100);
        api.post(&csv_op(), [reply]);
        if time == 0 {
            begin(&page).await;
        } else {
            page.press(download::DOWNLOAD).await;
        }
        page.see_not(download::ONVOLLEDIG.titel).await;
        feed.send(KOP);
        way(&feed);
        page.see(download::ONVOLLEDIG.titel).await;
        page.see(download::NIETS_OPGESLAGEN).await;
        assert_eq!((page.all("progress").len(), downloads.saved().len()), (0, 0), "{time}");
    }
}

#[wasm_bindgen_test]
async fn ten_seconds_without_a_byte_are_a_fault_but_ten_seconds_in_all_are_none() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Zeven", 2).await;
    let (reply, feed) = file(2);
    api.post(&csv_op(), [reply]);
    // Every piece begins the ten seconds anew.
    let clock = Clock::skipping(0..0);
    begin(&page).await;
    let waits = || clock.asked().into_iter().filter(|wait| (10_000.0..10_001.0).contains(wait)).count();
    let before = waits();
    feed.send(KOP);
    page.see("0 van 2 regels").await;
    feed.send(&rows(1));
    page.see("1 van 2 regels").await;
    assert_eq!(waits(), before + 2);
    drop(clock);
    let _clock = Clock::skipping(10_000..10_001);
    feed.send("100000001;");
    page.see(download::STIL.titel).await;
    page.see(download::NIETS_OPGESLAGEN).await;
    assert!(feed.is_over());
    assert!(downloads.saved().is_empty());
}

#[wasm_bindgen_test]
async fn a_fault_instead_of_a_file_is_told_as_everywhere() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Acht", 100).await;
    let html = Reply::text(200, "text/html", "<html>Log in op de wifi</html>");
    for (time, (reply, title)) in [
        (Reply::problem(ProbleemCode::InterneFout), "Er ging iets mis bij ons"),
        (Reply::too_often("14:19"), "U probeert het te vaak"),
        (Reply::network_error(), "Dit werkt nu even niet"),
        (html, "Wij kregen geen goed antwoord"),
    ]
    .into_iter()
    .enumerate()
    {
        api.post(&csv_op(), [reply]);
        if time == 0 {
            begin(&page).await;
        } else {
            page.press(download::DOWNLOAD).await;
        }
        page.see(title).await;
        page.see(download::NIETS_OPGESLAGEN).await;
        assert_eq!(api.count("POST", &csv_op()), time + 1);
    }
    assert!(downloads.saved().is_empty());
}

#[wasm_bindgen_test]
async fn leaving_the_page_or_the_company_ends_the_download() {
    for there in ["/werkgevers/doelgroepregister?organisatie=groen", &ADRES.replace("groen", "blauw")] {
        let downloads = Downloads::watch();
        let (api, page) = overview(&format!("D. Weg {}", there.len()), 2).await;
        api.get(&overzicht_op(2027, None).replace("groen", "blauw"), [Reply::ok(&overzicht(1))]);
        let (reply, feed) = file(2);
        api.post(&csv_op(), [reply]);
        begin(&page).await;
        feed.send(KOP);
        page.see("0 van 2 regels").await;
        support::journey::follow_to(&page, there).await;
        page.see_not("0 van 2 regels").await;
        assert!(feed.is_over(), "{there}");
        settle().await;
        assert!(downloads.saved().is_empty());
    }
}

#[wasm_bindgen_test]
async fn a_session_that_ended_takes_the_page_away() {
    let downloads = Downloads::watch();
    let (api, page) = overview("D. Twaalf", 2).await;
    api.post(&csv_op(), [Reply::problem(ProbleemCode::NietIngelogd)]);
    begin(&page).await;
    page.see_not(teksten::ZOEKRESULTATEN).await;
    assert!(downloads.saved().is_empty());
}
