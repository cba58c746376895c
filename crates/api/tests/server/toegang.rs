//! Who may do what: every role, at every organisation, at every endpoint, from the table of access rules.

use api::{
    http::access::{Ingang, TOEGANG, Toegang},
    service::Bevoegdheid,
};
use contract::{paths, werkgever::Functie};
use reqwest::Method;

use crate::{
    client::Client,
    harness::TestServer,
    werkgevers::{ANDER, EIGEN, brief, kenmerk, machtiging, vul},
};

/// Somebody who asks.
#[derive(Debug)]
enum Rol {
    Niemand,
    Burger,
    /// Acts for [`EIGEN`].
    Werkgever {
        functies: Vec<Functie>,
        beheerder: bool,
    },
}

/// Whose data a request asks for.
const ORGANISATIES: [&str; 4] = [EIGEN.0, ANDER.0, "bestaat-niet", "a%2fb"];

fn rollen() -> Vec<(String, Rol)> {
    let mut rollen = vec![("niemand".to_owned(), Rol::Niemand), ("ja".to_owned(), Rol::Burger)];
    for functie in Functie::ALLE {
        rollen.push((format!("met-{}", functie.code()), Rol::Werkgever { functies: vec![functie], beheerder: false }));
    }
    rollen.push(("met-niets".to_owned(), Rol::Werkgever { functies: vec![], beheerder: false }));
    rollen.push(("met-alles".to_owned(), Rol::Werkgever { functies: Functie::ALLE.to_vec(), beheerder: false }));
    rollen.push(("met-beheer".to_owned(), Rol::Werkgever { functies: vec![], beheerder: true }));
    rollen
}

/// What the rules say, without looking at how they are kept: `None` is whatever the endpoint itself answers.
fn verwacht(toegang: Toegang, rol: &Rol, organisatie: &str) -> Option<u16> {
    let (functies, beheerder) = match (toegang, rol) {
        (Toegang::Openbaar, _)
        | (Toegang::Ingelogd(_), Rol::Burger | Rol::Werkgever { .. })
        | (Toegang::Burger, Rol::Burger)
        | (Toegang::Werkgever, Rol::Werkgever { .. }) => return None,
        (Toegang::Organisatie(_), Rol::Werkgever { functies, beheerder }) => (functies, *beheerder),
        _ => return Some(401),
    };
    let Toegang::Organisatie(bevoegdheid) = toegang else { unreachable!() };
    let mag = match bevoegdheid {
        Bevoegdheid::Geen => true,
        Bevoegdheid::Functie(functie) => functies.contains(&functie),
        Bevoegdheid::Beheerder => beheerder,
    };
    match (organisatie == EIGEN.0, mag) {
        (false, _) => Some(404),
        (true, false) => Some(403),
        (true, true) => None,
    }
}

fn pad(ingang: &Ingang, naam: &str, organisatie: &str) -> String {
    let pad = ingang.pad.replace("{organisatie}", organisatie).replace("{formulier}", "voorbeeld");
    let pad = pad.replace("{collega}", &kenmerk(naam, organisatie)).replace("{document}", &brief(organisatie));
    pad.replace("{id}", "0000")
}

async fn ingelogd(server: &TestServer, naam: &str, rol: &Rol) -> Client {
    let mut browser = server.browser();
    match rol {
        Rol::Niemand => {}
        Rol::Burger => drop(browser.sign_in(naam).await),
        Rol::Werkgever { .. } => drop(browser.sign_in_werkgever(naam).await),
    }
    browser
}

#[tokio::test]
async fn every_role_at_every_organisation_at_every_endpoint() {
    let server = TestServer::start().await;
    let mut machtigingen = vec![machtiging("vreemde", ANDER, &Functie::ALLE, true)];
    for (naam, rol) in rollen() {
        if let Rol::Werkgever { functies, beheerder } = rol {
            machtigingen.push(machtiging(&naam, EIGEN, &functies, beheerder));
        }
    }
    vul(&server, &machtigingen).await;
    let mut cellen = 0;
    let mut geweigerd = 0;
    for (naam, rol) in rollen() {
        let mut browser = ingelogd(&server, &naam, &rol).await;
        for ingang in TOEGANG.iter().filter(|ingang| (ingang.methode, ingang.pad) != ("DELETE", paths::HUIDIGE_SESSIE))
        {
            for organisatie in ORGANISATIES {
                let method: Method = ingang.methode.parse().unwrap();
                let path = pad(ingang, &naam, organisatie);
                let answer = browser.send(browser.request(method, &path)).await;
                let cel = format!("{naam}: {} {path}", ingang.methode);
                cellen += 1;
                match verwacht(ingang.toegang, &rol, organisatie) {
                    Some(status) => {
                        geweigerd += 1;
                        assert_eq!(answer.status, status, "{cel}");
                        assert!(!answer.text.contains(ANDER.3), "{cel}: {}", answer.text);
                    }
                    // A stub does not know the request 0000; the rest has no body, or its answer.
                    None if ingang.pad.contains("-stub") => assert_eq!(answer.status.as_u16() / 100, 4, "{cel}"),
                    None => assert!(![401, 403, 404].contains(&answer.status.as_u16()), "{cel}: {answer:?}"),
                }
            }
        }
    }
    assert_eq!(cellen, rollen().len() * (TOEGANG.len() - 1) * ORGANISATIES.len());
    assert!(geweigerd > 500, "{geweigerd}");
}

#[tokio::test]
async fn a_refusal_is_recorded_and_tells_nothing_of_what_was_asked() {
    let server = TestServer::start().await;
    vul(&server, &[machtiging("kees", EIGEN, &[], false), machtiging("vreemde", ANDER, &[], true)]).await;
    let mut browser = ingelogd(&server, "kees", &Rol::Werkgever { functies: vec![], beheerder: false }).await;
    let documenten = |organisatie: &str| paths::with_id(paths::WERKGEVERSDOCUMENTEN, organisatie);
    let ander = browser.get(&documenten(ANDER.0)).await;
    let onzin = browser.get(&documenten("999990019")).await;
    assert_eq!(
        (ander.problem(), &ander.text),
        ("404 niet-gevonden".to_owned(), &onzin.text),
        "no other than what is not there"
    );
    assert_eq!(browser.get(&documenten(EIGEN.0)).await.problem(), "403 geen-toegang");
    let records = server.audit().await;
    let geweigerd: Vec<_> = records.iter().filter(|record| record.actie == "geweigerd").collect();
    let wat: Vec<_> =
        geweigerd.iter().map(|record| (record.resultaat.as_str(), record.organisatie.as_deref())).collect();
    assert_eq!(wat, [("andere-organisatie", None), ("andere-organisatie", None), ("geen-machtiging", Some(EIGEN.0))]);
    assert!(geweigerd.iter().all(|record| record.gebruiker.as_deref() == Some("id-kees")));
}

#[tokio::test]
async fn the_employer_and_the_citizen_of_one_browser_follow_each_other() {
    let server = TestServer::start().await;
    vul(&server, &[machtiging("kees", EIGEN, &[], false)]).await;
    let mut browser = server.browser();
    browser.sign_in("ja").await;
    assert_eq!(browser.get(paths::EIGEN_PERSOONSGEGEVENS).await.status, 200);
    let sessie = browser.sign_in_werkgever("kees").await.json()["sessie"].clone();
    assert_eq!(sessie["rol"], "werkgever");
    assert_eq!(sessie["naam"], "Test kees");
    assert_eq!(sessie["werkgever"]["email"], "kees@example.nl");
    let weg = browser.get(paths::EIGEN_PERSOONSGEGEVENS).await;
    assert_eq!(weg.problem(), "401 niet-ingelogd");
    assert!(weg.set_cookie(crate::client::SESSIE).is_none(), "the session of the employer stays");
    assert_eq!(browser.get(paths::HUIDIGE_SESSIE).await.json()["rol"], "werkgever");
    assert_eq!(browser.delete(paths::HUIDIGE_SESSIE).await.status, 204);
    assert_eq!(browser.get(paths::WERKGEVERSPROFIEL).await.problem(), "401 niet-ingelogd");
}

/// Written out, since everything else follows from the table: whoever changes a right changes it here too.
#[test]
fn what_each_endpoint_of_an_organisation_asks_is_what_was_decided() {
    let doelgroepregister = Bevoegdheid::Functie(Functie::Doelgroepregister);
    let documenten = Bevoegdheid::Functie(Functie::Documenten);
    let verwacht = [
        ("GET", "", Bevoegdheid::Geen),
        ("GET", "/machtigingen", Bevoegdheid::Beheerder),
        ("PUT", "/machtigingen/{collega}", Bevoegdheid::Beheerder),
        ("GET", "/documenten", documenten),
        ("GET", "/documenten/{document}", documenten),
        ("GET", "/loonheffingennummers", doelgroepregister),
        ("POST", "/doelgroepregistraties/_opvragen", doelgroepregister),
        ("GET", "/personeelsoverzichten", doelgroepregister),
        ("POST", "/personeelsoverzichten/_csv", doelgroepregister),
    ];
    let tabel: Vec<_> = TOEGANG
        .iter()
        .filter_map(|ingang| {
            let rest = ingang.pad.strip_prefix("/v1/organisaties/{organisatie}")?;
            let Toegang::Organisatie(bevoegdheid) = ingang.toegang else { panic!("{} is for anybody", ingang.pad) };
            Some((ingang.methode, rest, bevoegdheid))
        })
        .collect();
    assert_eq!(tabel, verwacht);
}
