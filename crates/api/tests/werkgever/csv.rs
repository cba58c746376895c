//! The overview as a file.

use std::io;

use api::{app, server};
use axum::{Router, body::Body, routing::get};
use domain::{Bsn, Einde, RedenEinde};
use futures_util::{FutureExt, StreamExt, stream};
use tokio::sync::oneshot;

use crate::portaal::{Antwoord, Portaal, bsn, bsns, dag, wajong};

const GROEN: &str = "999990019";
const WIT: &str = "999990020";
const NUL: &str = "010000008";
const ACTIE: &str = "download-personeelsoverzicht";
/// As many rows as a page has.
const BLADZIJDE: usize = 1000;

/// How many rows there are in what came so far.
fn rijen(tekst: &[u8]) -> usize {
    String::from_utf8_lossy(tekst).lines().count() - 1
}

#[tokio::test]
async fn excel_reads_it_and_each_row_is_recorded() {
    let portaal = Portaal::open().await;
    portaal.registreer(&[bsn(GROEN), bsn(NUL)], "19900315", wajong(None)).await;
    let einde = Einde { datum: dag("2028-12-31"), reden: RedenEinde::TPlus2 };
    portaal.registreer(&[bsn(WIT)], "19900315", wajong(Some(einde))).await;
    portaal.werkt(&[bsn(GROEN), bsn(NUL)], "001001784L02", "2026-03-01").await;
    portaal.werkt(&[bsn(WIT)], "001001784L01", "2026-03-01").await;
    let antwoord = Antwoord::van(portaal.csv(2026).await).await;
    assert_eq!(
        antwoord.tekst,
        "\u{feff}Burgerservicenummer;Loonheffingennummer;Einddatum registratie\r\n\
         999990020;001001784L01;31-12-2028\r\n010000008;001001784L02;\r\n999990019;001001784L02;\r\n"
    );
    assert_eq!(antwoord.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(antwoord.header("content-disposition"), "attachment; filename=\"doelgroepregister-2026.csv\"");
    assert_eq!((antwoord.header("aantal-rijen"), antwoord.header("cache-control")), ("3", "no-store"));
    let records = portaal.vastgelegd(ACTIE).await;
    let over_wie: Vec<_> = records.iter().map(|record| record.object.clone().unwrap()).collect();
    assert_eq!(over_wie, [WIT, NUL, GROEN].map(|wie| portaal.pseudoniem(&bsn(wie))));
    assert!(records.iter().all(|record| record.gebruiker.as_deref() == Some("een")));
    assert!(portaal.is_heel().await);
}

#[tokio::test]
async fn a_file_without_rows_has_its_header_and_is_recorded_once() {
    let portaal = Portaal::open().await;
    for keer in 1..=2 {
        let antwoord = Antwoord::van(portaal.csv(2025).await).await;
        assert_eq!((antwoord.header("aantal-rijen"), rijen(antwoord.tekst.as_bytes())), ("0", 0));
        let records = portaal.vastgelegd(ACTIE).await;
        assert_eq!(records.len(), keer);
        assert_eq!(records[0].object, None);
        // Nobody was found, with or without employees.
        portaal.werkt(&bsns(3), "001001784L01", "2025-03-01").await;
    }
}

#[tokio::test]
async fn every_page_is_in_it_and_in_the_record() {
    let portaal = Portaal::open().await;
    let bsns = portaal.personeel(2 * BLADZIJDE + 500).await;
    // The last page of the first number is full, and there is another number.
    portaal.werkt(&bsns[..BLADZIJDE], "001001784L02", "2026-03-01").await;
    let antwoord = Antwoord::van(portaal.csv(2026).await).await;
    assert_eq!(antwoord.header("aantal-rijen"), "3500");
    let regel = |nummer: &'static str| move |bsn: &Bsn| format!("{};001001784{nummer};", bsn.full_digits());
    let verwacht: Vec<String> =
        bsns.iter().map(regel("L01")).chain(bsns[..BLADZIJDE].iter().map(regel("L02"))).collect();
    let regels: Vec<&str> = antwoord.tekst.lines().skip(1).collect();
    assert_eq!(regels, verwacht);
    assert_eq!(portaal.vastgelegd(ACTIE).await.len(), 3500);
    assert!(portaal.is_heel().await);
}

#[tokio::test]
async fn when_the_receiver_goes_away_nothing_more_is_read_or_recorded() {
    let portaal = Portaal::open().await;
    portaal.personeel(4 * BLADZIJDE).await;
    let mut inhoud = portaal.csv(2026).await.into_body().into_data_stream();
    // The first page is recorded before it goes, and the second only when somebody asks for it.
    assert_eq!(rijen(&inhoud.next().await.unwrap().unwrap()), BLADZIJDE);
    assert_eq!(portaal.vastgelegd(ACTIE).await.len(), BLADZIJDE);
    assert!(inhoud.next().await.unwrap().is_ok());
    // Begun, and dropped half-way.
    let mut derde = Box::pin(inhoud.next());
    let _ = (&mut derde).now_or_never();
    drop(derde);
    drop(inhoud);
    // Whoever writes next waits until what was begun has been undone.
    portaal.opvragen("een", "a", GROEN).await;
    assert_eq!(portaal.vastgelegd(ACTIE).await.len(), 2 * BLADZIJDE);
    assert!(portaal.is_heel().await);
}

#[tokio::test]
async fn a_register_that_fails_half_way_breaks_it_off() {
    let portaal = Portaal::open().await;
    portaal.personeel(3 * BLADZIJDE).await;
    let mut inhoud = portaal.csv(2026).await.into_body().into_data_stream();
    assert!(inhoud.next().await.unwrap().is_ok());
    portaal.database.tamper("ALTER TABLE gebeurtenisfeit RENAME TO weg").await.unwrap();
    assert!(inhoud.next().await.unwrap().is_err());
    assert!(inhoud.next().await.is_none());
    assert_eq!(portaal.vastgelegd(ACTIE).await.len(), BLADZIJDE);
}

#[tokio::test]
async fn a_register_that_changes_half_way_breaks_it_off_too() {
    for erbij in [true, false] {
        let portaal = Portaal::open().await;
        let bsns = portaal.personeel(2 * BLADZIJDE + 1).await;
        let mut inhoud = portaal.csv(2026).await.into_body().into_data_stream();
        assert!(inhoud.next().await.unwrap().is_ok());
        if erbij {
            portaal.werkt(&bsns[..1], "001001784L99", "2026-03-01").await;
            portaal.werkt(&bsns[..1], "001001784L01", "2026-04-01").await;
            let laatste = crate::portaal::bsns(2 * BLADZIJDE + 2).split_off(2 * BLADZIJDE + 1);
            portaal.registreer(&laatste, "19900315", wajong(None)).await;
            portaal.werkt(&laatste, "001001784L01", "2026-03-01").await;
        } else {
            let einde = Einde { datum: dag("2020-01-01"), reden: RedenEinde::Emigratie };
            portaal.registreer(&bsns[2 * BLADZIJDE..], "19900315", wajong(Some(einde))).await;
        }
        let rest: Vec<_> = inhoud.collect().await;
        assert!(rest.last().unwrap().is_err());
    }
}

/// What a browser sees when the stream fails, through all the layers of the server.
#[tokio::test]
async fn a_file_that_is_broken_off_is_a_broken_answer() {
    let portaal = Portaal::open().await;
    let kapot = || {
        let delen = [Ok("half"), Err(io::Error::other("weg"))];
        async { Body::from_stream(stream::iter(delen)) }
    };
    let routes = Router::new().route("/kapot", get(kapot)).route("/heel", get(|| async { "heel" }));
    let listener = server::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(server::serve(listener, app::layered(routes, portaal.state()), async {
        let _ = stopped.await;
    }));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let haal = async |pad| client.get(format!("{url}{pad}")).send().await?.text().await;
    assert_eq!(haal("/heel").await.unwrap(), "heel");
    let fout = haal("/kapot").await.unwrap_err();
    assert!(fout.is_decode() || fout.is_request() || fout.is_body(), "{fout:?}");
    stop.send(()).unwrap();
    task.await.unwrap();
}
