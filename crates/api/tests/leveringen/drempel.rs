//! A delivery that would end an improbable share of the registrations asks first.

use api::demo;
use api::levering::ontvangst::{Drempel, Ontvangen};
use domain::Bron;

use crate::bestand::{Bestand, rij, vandaag};
use crate::register::Register;

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
