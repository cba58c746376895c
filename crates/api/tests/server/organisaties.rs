//! The organisations that somebody acts for, who may do what there, letters, and the own profile.

use contract::{paths, werkgever::Functie};
use serde_json::{Value, json};

use crate::{
    client::Client,
    harness::TestServer,
    werkgevers::{ANDER, EIGEN, brief, kenmerk, machtiging, organisatie, vul},
};
use api::store::Store;

async fn signed_in(server: &TestServer, name: &str) -> Client {
    let mut browser = server.browser();
    browser.sign_in_werkgever(name).await;
    browser
}

async fn zoek(browser: &mut Client, zoektekst: &str) -> Value {
    let answer = browser.post(paths::ZOEK_ORGANISATIES, &json!({"zoektekst": zoektekst})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

fn namen(gevonden: &Value) -> Vec<&str> {
    gevonden["organisaties"].as_array().unwrap().iter().map(|een| een["naam"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn one_finds_the_own_organisations_by_part_of_a_name_or_the_beginning_of_the_rsin() {
    let server = TestServer::start().await;
    let kees = [machtiging("kees", EIGEN, &[], false), machtiging("kees", ANDER, &[], false)];
    vul(&server, &[&kees[..], &[machtiging("piet", EIGEN, &[], false)]].concat()).await;
    let mut browser = signed_in(&server, "kees").await;
    for (tekst, verwacht) in [
        ("", vec![EIGEN.3, ANDER.3]),
        ("KORENAAR", vec![EIGEN.3]),
        (" zuid ", vec![ANDER.3]),
        (&ANDER.1[..5], vec![ANDER.3]),
        (&ANDER.1[5..], vec![]),
        ("100%", vec![ANDER.3]),
        ("%", vec![ANDER.3]),
        ("_", vec![]),
        ("\\", vec![]),
        ("'; DROP TABLE organisatie; --", vec![]),
    ] {
        let gevonden = zoek(&mut browser, tekst).await;
        assert_eq!(namen(&gevonden), verwacht, "{tekst}");
        assert_eq!(gevonden["totaal"], verwacht.len(), "{tekst}");
    }
    let too_long = browser.post(paths::ZOEK_ORGANISATIES, &json!({"zoektekst": "a".repeat(101)})).await;
    assert_eq!(too_long.fields(), ["zoektekst"]);
    assert_eq!(namen(&zoek(&mut signed_in(&server, "piet").await, "").await), [EIGEN.3]);
}

#[tokio::test]
async fn what_was_used_last_comes_first_and_no_more_than_25_come() {
    let server = TestServer::start().await;
    let mut machtigingen = vec![machtiging("kees", EIGEN, &[], false), machtiging("kees", ANDER, &[], false)];
    vul(&server, &machtigingen).await;
    let mut tx = server.store.begin().await.unwrap();
    for nummer in 0..40 {
        let (kvk, naam, kenmerk) = (format!("3000{nummer:04}"), format!("Aannemer {nummer:02}"), format!("k{nummer}"));
        let rsin = (0..11).map(|laatste| format!("8000{nummer:04}{}", laatste % 10));
        let rsin = rsin.into_iter().find(|rsin| domain::Rsin::parse(rsin).is_ok());
        let Some(rsin) = rsin else { continue };
        let een = organisatie((&kenmerk, &rsin, &kvk, &naam));
        tx.upsert_organisatie(&een).await.unwrap();
        let mut nieuw = machtiging("kees", EIGEN, &[], false);
        (nieuw.organisatie, nieuw.kenmerk) = (een, format!("kees-{kenmerk}"));
        tx.nieuwe_machtiging(&nieuw).await.unwrap();
        machtigingen.push(nieuw);
    }
    tx.commit().await.unwrap();
    let mut browser = signed_in(&server, "kees").await;
    for kenmerk in [EIGEN.0, ANDER.0] {
        assert_eq!(browser.get(&paths::with_id(paths::ORGANISATIE, kenmerk)).await.status, 200);
        server.advance(0, 1);
    }
    let gevonden = zoek(&mut browser, "").await;
    assert_eq!(gevonden["laatstGebruikt"], 2);
    assert_eq!(gevonden["totaal"], machtigingen.len());
    let namen = namen(&gevonden);
    assert_eq!(namen.len(), 25);
    assert_eq!(namen[..3], [ANDER.3, EIGEN.3, "Aannemer 00"]);
    assert_eq!(zoek(&mut browser, "korenaar").await["laatstGebruikt"], 1);
}

#[tokio::test]
async fn an_organisation_is_added_when_eherkenning_says_so_and_otherwise_nothing_is_told() {
    let server = TestServer::start().await;
    vul(&server, &[machtiging("kees", EIGEN, &[], false), machtiging("vreemde", ANDER, &[], true)]).await;
    let mut browser = signed_in(&server, "kees").await;
    let toevoegen = |nummer: &str| json!({"nummer": nummer});
    for (nummer, wat) in [("", "nothing"), ("12", "too short"), ("810220351", "no elfproef"), ("abc", "no digits")] {
        assert_eq!(browser.post(paths::ORGANISATIES, &toevoegen(nummer)).await.fields(), ["nummer"], "{wat}");
    }
    let bestaat = browser.post(paths::ORGANISATIES, &toevoegen(ANDER.1)).await;
    let bestaat_niet = browser.post(paths::ORGANISATIES, &toevoegen("111222333")).await;
    assert_eq!(bestaat.problem(), "404 niet-gevonden");
    assert_eq!(bestaat.text, bestaat_niet.text);

    let mut tx = server.store.begin().await.unwrap();
    tx.registreer_machtiging("kees", &domain::Rsin::parse(ANDER.1).unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    // As people group digits, and as they come along from elsewhere.
    for nummer in [&format!("{}.{}", &ANDER.1[..4], &ANDER.1[4..]), "8765 4321", "\u{200e}8765\u{a0}4321\t"] {
        let answer = browser.post(paths::ORGANISATIES, &toevoegen(nummer)).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        assert_eq!(answer.json(), json!({"kenmerk": ANDER.0, "naam": ANDER.3, "rsin": ANDER.1}));
    }
    assert_eq!(zoek(&mut browser, "").await["totaal"], 2);
    let nieuw = browser.get(&paths::with_id(paths::ORGANISATIE, ANDER.0)).await.json();
    assert_eq!((&nieuw["beheerder"], &nieuw["functies"]), (&json!(false), &json!([])), "its beheerder decides");
}

#[tokio::test]
async fn one_tries_to_add_an_organisation_ten_times_an_hour() {
    let server = TestServer::start().await;
    vul(&server, &[machtiging("kees", EIGEN, &[], false)]).await;
    let mut browser = signed_in(&server, "kees").await;
    let onbekend = json!({"nummer": "111222333"});
    for _ in 0..10 {
        assert_eq!(browser.post(paths::ORGANISATIES, &onbekend).await.problem(), "404 niet-gevonden");
    }
    let answer = browser.post(paths::ORGANISATIES, &onbekend).await;
    assert_eq!(answer.problem(), "429 te-veel-pogingen");
    assert_eq!((answer.header("retry-after"), answer.json()["opnieuwOm"].as_str()), ("3600", Some("15:04")));
    // What no number can be is no try.
    assert_eq!(browser.post(paths::ORGANISATIES, &json!({"nummer": "12"})).await.fields(), ["nummer"]);
    server.advance(10, 0);
    browser.get(paths::WERKGEVERSPROFIEL).await;
    for _ in 0..5 {
        server.advance(10, 0);
        assert_eq!(browser.get(paths::WERKGEVERSPROFIEL).await.status, 200, "still signed in");
    }
    assert_eq!(browser.post(paths::ORGANISATIES, &onbekend).await.problem(), "404 niet-gevonden");
    let acties = server.acties().await;
    assert_eq!(acties.iter().filter(|actie| *actie == "organisatie-toegevoegd te-vaak").count(), 1);
}

#[tokio::test]
async fn the_beheerder_gives_and_takes_and_it_works_at_the_next_request() {
    let server = TestServer::start().await;
    let wie = [
        machtiging("baas", EIGEN, &[], true),
        machtiging("kees", EIGEN, &[Functie::Uploaden], false),
        machtiging("vreemde", ANDER, &[], true),
    ];
    vul(&server, &wie).await;
    let (mut baas, mut kees) = (signed_in(&server, "baas").await, signed_in(&server, "kees").await);
    let documenten = paths::with_id(paths::WERKGEVERSDOCUMENTEN, EIGEN.0);
    assert_eq!(kees.get(&documenten).await.problem(), "403 geen-toegang");

    let pad = paths::with_two(paths::MACHTIGING, EIGEN.0, &kenmerk("kees", EIGEN.0));
    let nieuw = json!({"beheerder": true, "functies": ["documenten"], "versie": 1});
    let answer = baas.put(&pad, &nieuw).await;
    assert_eq!(answer.json()["functies"], json!(["documenten"]));
    assert_eq!(answer.json()["versie"], 2);
    assert_eq!(kees.get(&documenten).await.status, 200);
    assert_eq!(baas.put(&pad, &nieuw).await.problem(), "409 conflict", "made from an older version");

    let lijst = kees.get(&paths::with_id(paths::MACHTIGINGEN, EIGEN.0)).await.json();
    let collegas = lijst["collegas"].as_array().unwrap();
    assert_eq!(
        collegas.iter().map(|een| een["naam"].as_str().unwrap()).collect::<Vec<_>>(),
        ["Test baas", "Test kees"]
    );
    assert_eq!(collegas[1]["uzelf"], true);
    let wijzigingen = lijst["wijzigingen"].as_array().unwrap();
    let kort: Vec<_> = wijzigingen.iter().map(|een| (&een["functie"], een["gegeven"].as_bool().unwrap())).collect();
    assert_eq!(kort, [(&Value::Null, true), (&json!("documenten"), true), (&json!("uploaden"), false)]);
    assert_eq!(
        wijzigingen[0],
        json!({"dag": "2026-07-01", "om": "14:04", "door": "Test baas", "voor": "Test kees", "gegeven": true})
    );

    // Nobody shuts himself out; another one may.
    let zelf = paths::with_two(paths::MACHTIGING, EIGEN.0, &kenmerk("baas", EIGEN.0));
    let niets = |versie: u32| json!({"beheerder": false, "functies": [], "versie": versie});
    assert_eq!(baas.put(&zelf, &niets(1)).await.fields(), ["beheerder"]);
    assert_eq!(kees.put(&zelf, &niets(1)).await.status, 200);
    assert_eq!(baas.put(&pad, &niets(2)).await.problem(), "403 geen-toegang");
    let vreemde = paths::with_two(paths::MACHTIGING, EIGEN.0, &kenmerk("vreemde", ANDER.0));
    assert_eq!(kees.put(&vreemde, &niets(1)).await.problem(), "404 niet-gevonden", "somebody of another organisation");
    let acties = server.acties().await;
    assert_eq!(acties.iter().filter(|actie| *actie == "machtiging-gewijzigd gelukt").count(), 2);
}

#[tokio::test]
async fn whoever_acts_through_an_intermediary_is_no_colleague() {
    let server = TestServer::start().await;
    let mut keten = machtiging("kees", ANDER, &[Functie::Documenten], false);
    keten.intermediair = Some(domain::Rsin::parse(EIGEN.1).unwrap());
    vul(&server, &[machtiging("kees", EIGEN, &[], false), keten, machtiging("baas", ANDER, &[], true)]).await;
    let namens = signed_in(&server, "kees").await.get(&paths::with_id(paths::ORGANISATIE, ANDER.0)).await.json();
    assert_eq!(namens["intermediair"], EIGEN.3);
    let lijst = signed_in(&server, "baas").await.get(&paths::with_id(paths::MACHTIGINGEN, ANDER.0)).await.json();
    assert_eq!(lijst["collegas"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_letter_is_unread_until_somebody_opens_it() {
    let server = TestServer::start().await;
    let functies = [Functie::Documenten];
    vul(&server, &[machtiging("kees", EIGEN, &functies, false), machtiging("piet", EIGEN, &functies, false)]).await;
    let (mut kees, mut piet) = (signed_in(&server, "kees").await, signed_in(&server, "piet").await);
    let organisatie = paths::with_id(paths::ORGANISATIE, EIGEN.0);
    let documenten = paths::with_id(paths::WERKGEVERSDOCUMENTEN, EIGEN.0);
    assert_eq!(kees.get(&organisatie).await.json()["ongelezenDocumenten"], 1);
    let lijst = kees.get(&documenten).await.json();
    let kort = json!({"kenmerk": brief(EIGEN.0), "titel": "Kopie van een beslissing", "verzondenOp": "2026-06-01", "gelezen": false});
    assert_eq!(lijst, json!({"documenten": [kort]}));
    let gelezen = kees.get(&paths::with_two(paths::WERKGEVERSDOCUMENT, EIGEN.0, &brief(EIGEN.0))).await;
    assert_eq!(gelezen.json()["alineas"], json!(["Aan Bakkerij De Korenaar."]));
    assert_eq!(piet.get(&documenten).await.json()["documenten"][0]["gelezen"], true);
    assert_eq!(piet.get(&organisatie).await.json()["ongelezenDocumenten"], 0);
    let ander = kees.get(&paths::with_two(paths::WERKGEVERSDOCUMENT, EIGEN.0, &brief(ANDER.0))).await;
    assert_eq!(ander.problem(), "404 niet-gevonden");
}

#[tokio::test]
async fn services_elsewhere_are_there_for_whoever_may_use_them() {
    use contract::werkgever::{Dienst, ExterneDienst};
    let dienst = |dienst, adres: &str| Dienst { dienst, adres: adres.to_owned() };
    let diensten = vec![
        dienst(ExterneDienst::VerzuimMelden, "https://verzuim.example.nl/"),
        dienst(ExterneDienst::Uploaden, "https://uploaden.example.nl/"),
        dienst(ExterneDienst::Nieuwsbrief, "https://nieuws.example.nl/"),
    ];
    let server = TestServer::start_with(api::service::Settings { diensten, ..Default::default() }).await;
    vul(&server, &[machtiging("kees", EIGEN, &[Functie::Uploaden, Functie::Berichten], false)]).await;
    let organisatie = signed_in(&server, "kees").await.get(&paths::with_id(paths::ORGANISATIE, EIGEN.0)).await.json();
    let namen: Vec<_> = organisatie["diensten"].as_array().unwrap().iter().map(|een| &een["dienst"]).collect();
    assert_eq!(namen, ["uploaden", "nieuwsbrief"]);
}

#[tokio::test]
async fn the_own_profile_changes_from_the_version_that_one_saw() {
    let server = TestServer::start().await;
    vul(&server, &[machtiging("kees", EIGEN, &[], false)]).await;
    let mut browser = signed_in(&server, "kees").await;
    let profiel = browser.get(paths::WERKGEVERSPROFIEL).await.json();
    let oud =
        json!({"naam": "Test kees", "aanhef": "mevrouw", "email": "kees@example.nl", "niveau": "EH3", "versie": 1});
    assert_eq!(profiel, oud);
    let nieuw = json!({"aanhef": "meneer", "email": " k@example.nl ", "versie": 1});
    let answer = browser.put(paths::WERKGEVERSPROFIEL, &nieuw).await.json();
    assert_eq!((&answer["email"], &answer["versie"]), (&json!("k@example.nl"), &json!(2)));
    assert_eq!(browser.put(paths::WERKGEVERSPROFIEL, &nieuw).await.problem(), "409 conflict");
    for email in ["geen adres", "a@b", "😀@example.nl"] {
        let fout = json!({"aanhef": "geen", "email": email, "versie": 2});
        assert_eq!(browser.put(paths::WERKGEVERSPROFIEL, &fout).await.fields(), ["email"], "{email}");
    }
    assert_eq!(browser.get(paths::HUIDIGE_SESSIE).await.json()["werkgever"]["aanhef"], "meneer");
}
