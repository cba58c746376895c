//! The employers of these tests, and what the API says about them. Names and numbers are made up.

use chrono::NaiveDate;
use contract::burger::Document;
use contract::inloggen::Inlogvervolg;
use contract::paths;
use contract::sessie::{Rol, Sessie};
use contract::werkgever::{
    Aanhef, Collega, Dienst, DocumentKort, ExterneDienst, Functie, Machtigingen, Organisatie, OrganisatieKort,
    Organisaties, Profiel, Werkgeversdocumenten, Werkgeversgebruiker, Wijziging,
};

use super::people::sessie;
use super::{FakeApi, Reply};

/// Who acts for both companies.
pub const DE_VRIES: &str = "Anna de Vries";
/// The kenmerk of the first company.
pub const STER: &str = "ster";
/// The kenmerk of the second.
pub const MAAN: &str = "maan";
/// What the bar says of the first company.
pub const BALK_STER: &str = "Organisatie 001001784 -- BAKKERIJ DE STER";
/// What the bar says of the second.
pub const BALK_MAAN: &str = "Organisatie 111222333 -- MAAN UITZENDBUREAU";

/// The session of somebody on the werkgeversportaal.
pub fn werkgeverssessie() -> Sessie {
    let werkgever = Werkgeversgebruiker {
        aanhef: Aanhef::Mevrouw,
        achternaam: "de Vries".to_owned(),
        email: "anna@voorbeeld.example".to_owned(),
    };
    Sessie { rol: Rol::Werkgever, werkgever: Some(werkgever), ..sessie(DE_VRIES) }
}

/// Both companies, to choose from.
pub fn kort(kenmerk: &str) -> OrganisatieKort {
    let Organisatie { kenmerk, naam, rsin, .. } = organisatie(kenmerk);
    OrganisatieKort { kenmerk, naam, rsin }
}

/// Everything that was found, the first so many used before.
pub fn gevonden(kenmerken: &[&str], laatst_gebruikt: u32) -> Organisaties {
    let organisaties: Vec<_> = kenmerken.iter().map(|kenmerk| kort(kenmerk)).collect();
    Organisaties { totaal: u32::try_from(organisaties.len()).unwrap(), organisaties, laatst_gebruikt }
}

/// One of the companies. Whoever acts for it may do everything there.
pub fn organisatie(kenmerk: &str) -> Organisatie {
    let (naam, rsin) = match kenmerk {
        MAAN => ("MAAN UITZENDBUREAU", "111222333"),
        _ => ("BAKKERIJ DE STER", "001001784"),
    };
    Organisatie {
        kenmerk: kenmerk.to_owned(),
        naam: naam.to_owned(),
        rsin: rsin.to_owned(),
        intermediair: None,
        beheerder: true,
        functies: Functie::ALLE.to_vec(),
        diensten: ExterneDienst::ALLE.map(dienst).to_vec(),
        ongelezen_documenten: 2,
    }
}

/// A service that has an address.
pub fn dienst(dienst: ExterneDienst) -> Dienst {
    Dienst { dienst, adres: format!("https://elders.example/{}", dienst.code()) }
}

/// The path of the API about a company.
pub fn van(path: &str, kenmerk: &str) -> String {
    paths::with_id(path, kenmerk)
}

/// Two documents, one of them read.
pub fn documenten() -> Werkgeversdocumenten {
    let document = |kenmerk: &str, titel: &str, gelezen| DocumentKort {
        kenmerk: kenmerk.to_owned(),
        titel: titel.to_owned(),
        verzonden_op: NaiveDate::from_ymd_opt(2027, 1, 4).unwrap(),
        gelezen,
    };
    let documenten = vec![document("d1", "Jaaroverzicht 2026", false), document("d2", "Uw aansluiting", true)];
    Werkgeversdocumenten { documenten }
}

/// The first of them.
pub fn document() -> Document {
    Document {
        titel: "Jaaroverzicht 2026".to_owned(),
        verzonden_op: NaiveDate::from_ymd_opt(2027, 1, 4).unwrap(),
        alineas: vec!["Dit is uw overzicht.".to_owned()],
    }
}

/// Oneself and a colleague.
pub fn machtigingen() -> Machtigingen {
    let collega = |kenmerk: &str, naam: &str, uzelf, functies: &[Functie]| Collega {
        kenmerk: kenmerk.to_owned(),
        naam: naam.to_owned(),
        email: format!("{kenmerk}@voorbeeld.example"),
        uzelf,
        beheerder: uzelf,
        functies: functies.to_vec(),
        versie: 3,
    };
    let wijziging = Wijziging {
        dag: NaiveDate::from_ymd_opt(2027, 2, 3).unwrap(),
        om: "09:15".to_owned(),
        door: DE_VRIES.to_owned(),
        voor: "Bram Smit".to_owned(),
        functie: Some(Functie::Documenten),
        gegeven: true,
    };
    Machtigingen {
        collegas: vec![
            collega("c1", DE_VRIES, true, &Functie::ALLE),
            collega("c2", "Bram Smit", false, &[Functie::Documenten]),
        ],
        wijzigingen: vec![wijziging],
    }
}

/// The own profile.
pub fn profiel() -> Profiel {
    Profiel {
        naam: DE_VRIES.to_owned(),
        aanhef: Aanhef::Mevrouw,
        email: "anna@voorbeeld.example".to_owned(),
        niveau: "EH3".to_owned(),
        versie: 7,
    }
}

/// An API that knows somebody who is signed in on the werkgeversportaal and acts for both companies.
pub fn werkgever() -> FakeApi {
    let api = FakeApi::start();
    api.get(paths::HUIDIGE_SESSIE, [Reply::ok(&werkgeverssessie())]);
    know(&api);
    api
}

/// What the API tells once he is signed in.
pub fn know(api: &FakeApi) {
    api.delete(paths::HUIDIGE_SESSIE, [Reply::empty(204)]);
    api.post(paths::ZOEK_ORGANISATIES, [Reply::ok(&gevonden(&[STER, MAAN], 0))]);
    api.get(paths::WERKGEVERSPROFIEL, [Reply::ok(&profiel())]);
    for kenmerk in [STER, MAAN] {
        api.get(&van(paths::ORGANISATIE, kenmerk), [Reply::ok(&organisatie(kenmerk))]);
        api.get(&van(paths::MACHTIGINGEN, kenmerk), [Reply::ok(&machtigingen())]);
        api.get(&van(paths::WERKGEVERSDOCUMENTEN, kenmerk), [Reply::ok(&documenten())]);
        api.get(&paths::with_two(paths::WERKGEVERSDOCUMENT, kenmerk, "d1"), [Reply::ok(&document())]);
    }
}

/// The stub is done and sends the browser back to the portal.
pub fn terug() -> Inlogvervolg {
    Inlogvervolg::Terug { adres: "/werkgevers/inloggen/terug?code=e%2F1".to_owned() }
}

/// The path of the API for the request of these tests.
pub fn stub(path: &str) -> String {
    paths::with_id(path, "abc")
}
