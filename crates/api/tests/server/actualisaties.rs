//! To which day the register is up to date, for each group: for everybody, about nobody.

use api::store::{Levering, Store};
use chrono::NaiveDate;
use contract::{
    actualisatie::{Actualisaties, Doelgroep, Frequentie, Leverancier},
    paths::ACTUALISATIES,
};
use domain::Bron;

use crate::{client::Answer, harness::TestServer};

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A delivery that speaks about everything up to and including a day.
async fn deliver(server: &TestServer, bron: Bron, volgnummer: i64, tot: &str, teruggedraaid: bool) {
    let mut tx = server.store.begin_levering().await.unwrap();
    let id = tx.volgend_levering_id().await.unwrap();
    let levering = Levering { volgnummer, periode_van: dag(tot), periode_tot: dag(tot), ..Levering::eigen(id, bron) };
    tx.nieuwe_levering(&levering).await.unwrap();
    if teruggedraaid {
        tx.draai_levering_terug(levering.plaats()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn ask(server: &TestServer) -> (Answer, Actualisaties) {
    let answer = server.browser().get(ACTUALISATIES).await;
    assert_eq!(answer.status, 200);
    let actualisaties = serde_json::from_str(&answer.text).unwrap();
    (answer, actualisaties)
}

#[tokio::test]
async fn all_groups_are_there_in_their_order_with_who_delivers_and_how_often() {
    let server = TestServer::start().await;
    let (_, answer) = ask(&server).await;
    let groups: Vec<_> =
        answer.actualisaties.iter().map(|groep| (groep.doelgroep, groep.leverancier, groep.frequentie)).collect();
    assert_eq!(
        groups,
        [
            (Doelgroep::IndicatieBanenafspraak, Leverancier::Uwv, Frequentie::Dagelijks),
            (Doelgroep::VsoPro, Leverancier::Uwv, Frequentie::Dagelijks),
            (Doelgroep::Praktijkroute, Leverancier::Inlichtingenbureau, Frequentie::Dagelijks),
            (Doelgroep::Wajong, Leverancier::Uwv, Frequentie::Maandelijks),
            (Doelgroep::Wsw, Leverancier::Panteia, Frequentie::Halfjaarlijks),
            (Doelgroep::WiwId, Leverancier::Cbs, Frequentie::Jaarlijks),
            (Doelgroep::WerkenMetVoorziening, Leverancier::Uwv, Frequentie::Dagelijks),
        ]
    );
}

#[tokio::test]
async fn a_group_is_up_to_date_to_its_last_delivery_that_stands_and_late_when_the_next_is_not_there() {
    let server = TestServer::start().await;
    deliver(&server, Bron::Wajong, 101, "2026-07-31", false).await;
    deliver(&server, Bron::Wajong, 102, "2026-08-31", true).await;
    deliver(&server, Bron::WerkenMetVoorziening, 101, "2026-08-28", false).await;
    // From 1 July to 1 September: of a monthly source July is enough until the middle of September.
    days_pass(&server, 62);
    let (wajong, voorziening) = stand(&server).await;
    assert_eq!(wajong, (Some(dag("2026-07-31")), false));
    assert_eq!(voorziening.0, Some(dag("2026-08-28")));
    days_pass(&server, 30);
    // Both are late now, and are told to be, with the same dates.
    assert_eq!(stand(&server).await, ((wajong.0, true), (voorziening.0, true)));
}

fn days_pass(server: &TestServer, days: i64) {
    server.advance(days * 24 * 60, 0);
}

type Stand = (Option<NaiveDate>, bool);

/// To which day Wajong and werken met voorziening are up to date, and whether they are late.
async fn stand(server: &TestServer) -> (Stand, Stand) {
    let (_, answer) = ask(server).await;
    let of = |doelgroep| {
        let groep = answer.actualisaties.iter().find(|groep| groep.doelgroep == doelgroep).unwrap();
        (groep.bijgewerkt_tot, groep.te_laat)
    };
    (of(Doelgroep::Wajong), of(Doelgroep::WerkenMetVoorziening))
}

#[tokio::test]
async fn it_is_for_everybody_names_nobody_and_may_be_kept_for_a_while() {
    let server = TestServer::start().await;
    let before = server.audit().await.len();
    let (answer, _) = ask(&server).await;
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
    assert_eq!((answer.header("set-cookie"), answer.header("sessie-einde")), ("", ""));
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    let signed_in = browser.get(ACTUALISATIES).await;
    // An answer that may be kept says nothing about who asked.
    assert_eq!((signed_in.header("set-cookie"), signed_in.header("sessie-einde")), ("", ""));
    assert_eq!(signed_in.text, answer.text);
    assert!(server.audit().await.iter().skip(before).all(|record| !record.actie.contains("actualisatie")));
}
