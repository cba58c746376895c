//! A delivery that would end an improbable share of the registrations asks first.

use api::demo;
use api::levering::ontvangst::{Drempel, Ontvangen};
use api::levering::terugdraaien::{Teruggedraaid, draai_terug};
use domain::Bron;

use crate::bestand::{Bestand, rij, vandaag};
use crate::register::{Register, moment};

fn bsns(aantal: u32) -> Vec<String> {
    demo::dossiers(aantal, vandaag()).map(|dossier| dossier.persoon.bsn.full_digits()).collect()
}

fn rijen(bsns: &[String]) -> Vec<String> {
    bsns.iter().map(|bsn| rij(bsn, "20160101")).collect()
}

#[tokio::test]
async fn it_is_asked_about_more_than_one_in_twenty_and_more_than_ten() {
    let bsns = bsns(400);
    let register = Register::leeg().await;
    register.laad(&Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &rijen(&bsns))).await;
    let eindigt = |aantal: usize| Bestand::volledig(Bron::IndicatieBanenafspraak, 2, &rijen(&bsns[aantal..])).tekst();

    let (gevraagd, _) = register.bied_aan(&eindigt(21), Drempel::STANDAARD).await;
    assert_eq!(gevraagd.unwrap(), Ontvangen::VraagtAkkoord { beeindigd: 21, lopend: 400 });
    assert_eq!(register.geldend(&bsns).await.len(), 400);
    let ruimer = Drempel { procent: 6, ..Drempel::STANDAARD };
    let strenger = Drempel { procent: 4, ..Drempel::STANDAARD };
    let (gevraagd, _) = register.bied_aan(&eindigt(20), strenger).await;
    assert_eq!(gevraagd.unwrap(), Ontvangen::VraagtAkkoord { beeindigd: 20, lopend: 400 });
    let (geladen, _) = register.bied_aan(&eindigt(21), ruimer).await;
    assert!(matches!(geladen.unwrap(), Ontvangen::Verwerkt(verwerkt) if verwerkt.levering.beeindigd == 21));
    assert_eq!(register.geldend(&bsns).await.len(), 379);
}

#[tokio::test]
async fn of_a_small_group_ten_may_end_without_asking() {
    let bsns = bsns(12);
    let register = Register::leeg().await;
    register.laad(&Bestand::volledig(Bron::Wsw, 1, &wsw(&bsns))).await;
    let (gevraagd, _) =
        register.bied_aan(&Bestand::volledig(Bron::Wsw, 2, &wsw(&bsns[11..])).tekst(), Drempel::STANDAARD).await;
    assert_eq!(gevraagd.unwrap(), Ontvangen::VraagtAkkoord { beeindigd: 11, lopend: 12 });
    let (geladen, _) =
        register.bied_aan(&Bestand::volledig(Bron::Wsw, 2, &wsw(&bsns[10..])).tekst(), Drempel::STANDAARD).await;
    assert!(matches!(geladen.unwrap(), Ontvangen::Verwerkt(_)));
}

fn wsw(bsns: &[String]) -> Vec<String> {
    bsns.iter().map(|bsn| format!("{bsn};WSW_BEGELEID_WERK;20150101;;;;")).collect()
}

#[tokio::test]
async fn it_is_asked_as_well_when_many_are_said_to_have_died_or_to_be_in_beschut_werk() {
    let bsns = bsns(100);
    let register = Register::leeg().await;
    let persoon = |dood: &'static str| move |bsn: &String| format!("{bsn};A.;;Naam;19800101;{dood}");
    let levend: Vec<_> = bsns.iter().map(persoon("")).collect();
    register.laad(&Bestand::mutatie(Bron::Personen, 1, &levend)).await;
    register.laad(&Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &rijen(&bsns))).await;

    let dood: Vec<_> = bsns[..50].iter().map(persoon("20260601")).collect();
    let (gevraagd, _) =
        register.bied_aan(&Bestand::mutatie(Bron::Personen, 2, &dood).tekst(), Drempel::STANDAARD).await;
    assert_eq!(gevraagd.unwrap(), Ontvangen::VraagtAkkoord { beeindigd: 50, lopend: 100 });
    let besluiten: Vec<_> = bsns[..40].iter().map(|bsn| format!("{bsn};BESCHUT_WERK;20260601;")).collect();
    let (gevraagd, _) =
        register.bied_aan(&Bestand::mutatie(Bron::Besluiten, 1, &besluiten).tekst(), Drempel::STANDAARD).await;
    assert_eq!(gevraagd.unwrap(), Ontvangen::VraagtAkkoord { beeindigd: 40, lopend: 100 });
    assert!(register.staat_erin(&bsns[0]).await);
}

#[tokio::test]
async fn what_a_newer_delivery_had_ended_is_not_counted_for_a_late_one() {
    let bsns = bsns(100);
    let register = Register::leeg().await;
    let eindigt: Vec<_> = bsns[..30].iter().map(|bsn| format!("{bsn};20160101;20260101;;;")).collect();
    register.laad(&Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &rijen(&bsns))).await;
    register.laad(&Bestand::mutatie(Bron::IndicatieBanenafspraak, 3, &eindigt)).await;
    let laat = Bestand::mutatie(Bron::IndicatieBanenafspraak, 2, &rijen(&bsns[..30])).tekst();
    let (geladen, _) = register.bied_aan(&laat, Drempel::STANDAARD).await;
    assert!(matches!(geladen.unwrap(), Ontvangen::Verwerkt(verwerkt) if verwerkt.levering.beeindigd == 0));
    // Nor what a newer full delivery had left out.
    register.laad(&Bestand::volledig(Bron::IndicatieBanenafspraak, 6, &rijen(&bsns[..50]))).await;
    let laat = Bestand::volledig(Bron::IndicatieBanenafspraak, 5, &rijen(&bsns[..40])).tekst();
    let (geladen, _) = register.bied_aan(&laat, Drempel::STANDAARD).await;
    assert!(matches!(geladen.unwrap(), Ontvangen::Verwerkt(verwerkt) if verwerkt.levering.beeindigd == 0));
}

#[tokio::test]
async fn rolling_back_asks_as_well() {
    let bsns = bsns(100);
    let register = Register::leeg().await;
    let eerste = register.laad(&Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &rijen(&bsns))).await.levering.id;
    let gevraagd = draai_terug(&register.store, eerste, moment(), Drempel::STANDAARD).await.unwrap();
    assert_eq!(gevraagd, Teruggedraaid::VraagtAkkoord { beeindigd: 100, lopend: 100 });
    assert_eq!(register.geldend(&bsns).await.len(), 100);
    register.draai_terug(eerste).await;
    assert_eq!(register.geldend(&bsns).await.len(), 0);
}
