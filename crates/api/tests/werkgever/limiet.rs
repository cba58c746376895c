//! How often somebody may ask.

use api::service::Settings;
use chrono::TimeDelta;
use serde_json::json;

use crate::portaal::Portaal;

const IEMAND: &str = "999990019";

fn grenzen(gebruiker_per_uur: u32, organisatie_per_dag: u32) -> Settings {
    Settings {
        opvragingen_gebruiker_per_uur: gebruiker_per_uur,
        opvragingen_organisatie_per_dag: organisatie_per_dag,
        ..Settings::default()
    }
}

#[tokio::test]
async fn one_person_has_so_many_in_any_hour_to_the_millisecond() {
    let portaal = Portaal::met(grenzen(3, 100)).await;
    for _ in 0..3 {
        assert_eq!(portaal.opvragen("een", "a", IEMAND).await.status, 200);
        portaal.vooruit(TimeDelta::minutes(10));
    }
    // Another organisation is no way around it; another person is.
    let geweigerd = portaal.opvragen("een", "b", IEMAND).await;
    assert_eq!(geweigerd.probleem(), "429 te-veel-pogingen");
    // Half an hour from now, which is 13:00 in the Dutch winter.
    assert_eq!((geweigerd.header("retry-after"), geweigerd.lid("opnieuwOm")), ("1800", json!("13:00")));
    assert_eq!(geweigerd.lid("opnieuwOp"), json!(null));
    assert_eq!(portaal.opvragen("twee", "a", IEMAND).await.status, 200);

    portaal.vooruit(TimeDelta::minutes(30) - TimeDelta::milliseconds(1));
    let geweigerd = portaal.opvragen("een", "a", IEMAND).await;
    assert_eq!((geweigerd.status, geweigerd.header("retry-after")), (429, "1"));
    portaal.vooruit(TimeDelta::milliseconds(1));
    assert_eq!(portaal.opvragen("een", "a", IEMAND).await.status, 200);
    // The second one of the hour is over ten minutes later, and not before.
    assert_eq!(portaal.opvragen("een", "a", IEMAND).await.header("retry-after"), "600");
}

#[tokio::test]
async fn a_refusal_is_recorded_about_nobody_and_does_not_count() {
    let portaal = Portaal::met(grenzen(1, 100)).await;
    portaal.opvragen("een", "a", IEMAND).await;
    for _ in 0..3 {
        assert_eq!(portaal.opvragen("een", "a", IEMAND).await.status, 429);
    }
    assert_eq!(portaal.aantal_opvragingen().await, 1);
    let records = portaal.vastgelegd("opvragen-registratie").await;
    let resultaten: Vec<_> =
        records.iter().map(|record| (record.resultaat.as_str(), record.object.is_some())).collect();
    assert_eq!(resultaten, [("gelukt", true), ("te-vaak", false), ("te-vaak", false), ("te-vaak", false)]);
}

#[tokio::test]
async fn one_organisation_has_so_many_in_any_day_whoever_asks() {
    let portaal = Portaal::met(grenzen(100, 2)).await;
    assert_eq!(portaal.opvragen("een", "a", IEMAND).await.status, 200);
    portaal.vooruit(TimeDelta::hours(2));
    assert_eq!(portaal.opvragen("twee", "a", IEMAND).await.status, 200);
    let geweigerd = portaal.opvragen("een", "a", IEMAND).await;
    assert_eq!(geweigerd.header("retry-after"), (22 * 3600).to_string());
    // Tomorrow, by the Dutch calendar.
    assert_eq!((geweigerd.lid("opnieuwOm"), geweigerd.lid("opnieuwOp")), (json!("12:00"), json!("2026-11-02")));
    assert_eq!(portaal.opvragen("een", "b", IEMAND).await.status, 200);

    portaal.vooruit(TimeDelta::hours(22) - TimeDelta::milliseconds(1));
    assert_eq!(portaal.opvragen("een", "a", IEMAND).await.status, 429);
    portaal.vooruit(TimeDelta::milliseconds(1));
    assert_eq!(portaal.opvragen("een", "a", IEMAND).await.status, 200);
}

#[tokio::test]
async fn of_two_limits_the_later_one_is_told() {
    let portaal = Portaal::met(grenzen(1, 1)).await;
    portaal.opvragen("een", "a", IEMAND).await;
    assert_eq!(portaal.opvragen("een", "a", IEMAND).await.header("retry-after"), (24 * 3600).to_string());
    assert_eq!(portaal.opvragen("een", "b", IEMAND).await.header("retry-after"), "3600");
}

#[tokio::test]
async fn two_servers_count_together_also_at_the_same_moment() {
    let portaal = Portaal::met(grenzen(5, 100)).await;
    let ander = portaal.ernaast().await;
    let vragen = (0..6).flat_map(|_| [&portaal, &ander]).map(|server| server.opvragen("een", "a", IEMAND));
    let antwoorden = futures_util::future::join_all(vragen).await;
    let gelukt = antwoorden.iter().filter(|antwoord| antwoord.status == 200).count();
    let geweigerd = antwoorden.iter().filter(|antwoord| antwoord.status == 429).count();
    assert_eq!((gelukt, geweigerd), (5, 7));
    assert_eq!(portaal.aantal_opvragingen().await, 5);
}

#[tokio::test]
async fn what_no_longer_counts_is_forgotten() {
    let portaal = Portaal::open().await;
    portaal.opvragen("een", "a", IEMAND).await;
    portaal.vooruit(TimeDelta::hours(24));
    portaal.opvragen("twee", "b", IEMAND).await;
    assert_eq!(portaal.aantal_opvragingen().await, 1);
}
