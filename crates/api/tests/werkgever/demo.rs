//! The employers of the demonstration.

use std::collections::BTreeMap;

use api::{
    demo::{self, werkgevers::ACCOUNTS},
    service::Settings,
    store::{Store, WerkgeversStore},
};
use chrono::Datelike;
use contract::werkgever::{Functie, Overzicht};
use domain::Rsin;
use serde_json::Value;

use crate::portaal::{Antwoord, Portaal, dag};

/// Enough people for all the small organisations.
const GENOEG: u32 = 200;

/// The id of a user of the demonstration.
async fn wie(portaal: &Portaal, gebruikersnaam: &str) -> String {
    let sql = format!("SELECT gebruiker_id FROM werkgevergebruiker WHERE gebruikersnaam = '{gebruikersnaam}'");
    portaal.database.texts(&sql).await.remove(0)
}

/// How many rows each organisation of somebody has, by its name.
async fn aantallen(portaal: &Portaal, gebruikersnaam: &str, peiljaar: i32) -> BTreeMap<String, u32> {
    let wie = wie(portaal, gebruikersnaam).await;
    let mut aantallen = BTreeMap::new();
    for organisatie in portaal.store.zoek_organisaties(&wie, "").await.unwrap().organisaties {
        let pad = format!("/v1/organisaties/{}/personeelsoverzichten?peiljaar={peiljaar}", organisatie.kenmerk);
        let antwoord = Antwoord::van(portaal.vraag(&wie, "GET", &pad, None).await).await;
        let overzicht: Overzicht = serde_json::from_value(antwoord.json()).unwrap();
        aantallen.insert(organisatie.naam, overzicht.aantal);
    }
    aantallen
}

#[tokio::test]
async fn there_is_an_organisation_for_each_size_of_overview() {
    let portaal = Portaal::leeg(Settings::default()).await;
    demo::vul(&portaal.store, GENOEG, dag("2026-11-01")).await.unwrap();
    let verwacht = [
        ("Bakkerij De Warme Korst B.V.", 50),
        ("Boekhandel Letterlust", 0),
        ("Nieuw Begin B.V.", 0),
        ("Roodenburg Klussen", 1),
        ("Sporthallen Zeeweg", 51),
        ("Stichting Het Oude Raadhuis", 49),
        ("Tuinen van Noord B.V.", 23),
    ];
    let verwacht: BTreeMap<_, _> = verwacht.map(|(naam, aantal)| (naam.to_owned(), aantal)).into();
    assert_eq!(aantallen(&portaal, "dgr", 2026).await, verwacht);
    // Some left before this year.
    assert_eq!(aantallen(&portaal, "dgr", 2025).await["Tuinen van Noord B.V."], 27);
    assert_eq!(aantallen(&portaal, "alleen", 2026).await.len(), 1);

    let wie = wie(&portaal, "dgr").await;
    let zeeweg = portaal.store.zoek_organisaties(&wie, "zeeweg").await.unwrap().organisaties.remove(0);
    let pad = format!("/v1/organisaties/{}/loonheffingennummers", zeeweg.kenmerk);
    let nummers: Value = Antwoord::van(portaal.vraag(&wie, "GET", &pad, None).await).await.json();
    assert_eq!(nummers["loonheffingennummers"].as_array().unwrap().len(), 12);
}

#[tokio::test]
async fn the_large_ones_are_there_when_there_are_people_enough() {
    let portaal = Portaal::leeg(Settings::default()).await;
    let vandaag = dag("2027-02-01");
    portaal.vooruit(vandaag - dag("2026-11-01"));
    demo::vul(&portaal.store, 6_000, vandaag).await.unwrap();
    let aantallen = aantallen(&portaal, "dgr", vandaag.year()).await;
    assert_eq!((aantallen["Schoonmaak Overal B.V."], aantallen["Tuinen van Noord B.V."]), (3_000, 23));
}

#[tokio::test]
async fn each_account_is_somebody_and_may_do_what_he_is_there_to_show() {
    let portaal = Portaal::leeg(Settings::default()).await;
    demo::vul(&portaal.store, 0, dag("2026-11-01")).await.unwrap();
    let mut gezien = Vec::new();
    for account in ACCOUNTS {
        let wie = wie(&portaal, account.gebruikersnaam).await;
        let gevonden = portaal.store.zoek_organisaties(&wie, "").await.unwrap();
        let eerste = portaal.store.machtiging(&wie, &gevonden.organisaties[0].kenmerk).await.unwrap().unwrap();
        gezien.push((account.gebruikersnaam, gevonden.totaal, eerste.beheerder, eerste.functies.len()));
    }
    let verwacht = [
        ("dgr", 7, true, Functie::ALLE.len()),
        ("medewerker", 2, false, 1),
        ("documentalist", 1, false, 1),
        ("zonder", 1, false, 0),
        ("intermediair", 2_001, true, Functie::ALLE.len()),
        ("alleen", 1, true, 2),
    ];
    assert_eq!(gezien, verwacht);
    // What eHerkenning would let somebody do and he does not do yet.
    let toe_te_voegen = "SELECT count(*) FROM machtigingregister AS r WHERE gebruikersnaam = 'dgr' AND NOT EXISTS \
                         (SELECT 1 FROM machtiging AS m WHERE m.rsin = r.rsin)";
    assert_eq!(portaal.database.count(toe_te_voegen).await, 2);
    let keten = "SELECT count(*) FROM machtiging WHERE intermediair IS NOT NULL";
    assert_eq!(portaal.database.count(keten).await, 2_000);
    for rsin in portaal.database.texts("SELECT rsin FROM organisatie").await {
        assert!(Rsin::parse(&rsin).is_ok(), "{rsin}");
    }
}

#[tokio::test]
async fn filling_it_again_gives_nobody_back_what_was_taken_from_him() {
    let portaal = Portaal::leeg(Settings::default()).await;
    demo::vul(&portaal.store, GENOEG, dag("2026-11-01")).await.unwrap();
    let tellingen = async || {
        let mut tellingen = Vec::new();
        for tabel in ["organisatie", "machtiging", "machtigingfunctie", "werkgeverdocument", "inkomstenverhoudingfeit"]
        {
            tellingen.push(portaal.database.count(&format!("SELECT count(*) FROM {tabel}")).await);
        }
        tellingen
    };
    portaal.database.tamper("DELETE FROM machtigingfunctie WHERE functie = 'documenten'").await.unwrap();
    let eerder = tellingen().await;
    let overzicht = demo::vul(&portaal.store, GENOEG, dag("2026-11-01")).await.unwrap();
    assert_eq!((overzicht.inkomstenverhoudingen.nieuw, overzicht.inkomstenverhoudingen.gewijzigd), (0, 0));
    assert_eq!(tellingen().await, eerder);
    // A larger register has one more organisation, beside the same ones.
    demo::vul(&portaal.store, 6_000, dag("2026-11-01")).await.unwrap();
    let wie = wie(&portaal, "dgr").await;
    assert_eq!(portaal.store.zoek_organisaties(&wie, "schoonmaak overal").await.unwrap().totaal, 1);
    let (nu, toen) = (tellingen().await, eerder);
    assert_eq!((nu[0] - toen[0], nu[1] - toen[1], nu[2] - toen[2]), (1, 1, 8));
    assert!(portaal.store.ping().await.is_ok());
}
