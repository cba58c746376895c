//! The people of these tests, and what the API says about them.

use chrono::NaiveDate;
use contract::burger::{Document, Documenten, Doelgroepregistratie, Persoonsgegevens};
use contract::inloggen::{Inlogscherm, Inlogstap, Inlogvervolg, Inlogverzoek};
use contract::paths;
use contract::sessie::{Ingelogd, Rol, Sessie};

use super::{FakeApi, Reply};

/// The one whose "Ja" has no end.
pub const JANSEN: &str = "A. Jansen";
/// Somebody else.
pub const DE_BLAUW: &str = "H. de Blauw";
/// Until when one can sign in, in these tests.
pub const INLOGGEN_TOT: &str = "14:19";
/// The code in the text message, in these tests.
pub const SMS_CODE: &str = "123456";

/// The id of the request to sign in, in these tests.
const VERZOEK: &str = "abc";

/// The session of somebody.
pub fn sessie(naam: &str) -> Sessie {
    Sessie {
        rol: Rol::Burger,
        naam: naam.to_owned(),
        werkgever: None,
        kenmerk: naam.replace(' ', "-"),
        uiterlijk_op: "2027-03-01T15:04:00Z".to_owned(),
        eindigt_op: "2027-03-01T13:19:00Z".to_owned(),
        eindigt_om: INLOGGEN_TOT.to_owned(),
    }
}

/// Name, birth date and BSN of somebody.
pub fn persoonsgegevens(naam: &str) -> Persoonsgegevens {
    let (geboortedatum, bsn) = match naam {
        DE_BLAUW => ("21-01-1950", "123456782"),
        _ => ("00-00-1990", "111222333"),
    };
    Persoonsgegevens { naam: naam.to_owned(), geboortedatum: geboortedatum.to_owned(), bsn: bsn.to_owned() }
}

/// Ja, without an end.
pub fn ja() -> Doelgroepregistratie {
    Doelgroepregistratie { geregistreerd: true, einddatum: None }
}

/// Ja, until the last day of 2028.
pub fn ja_tot_en_met() -> Doelgroepregistratie {
    Doelgroepregistratie { geregistreerd: true, einddatum: NaiveDate::from_ymd_opt(2028, 12, 31) }
}

/// Nee.
pub fn nee() -> Doelgroepregistratie {
    Doelgroepregistratie { geregistreerd: false, einddatum: None }
}

/// Two letters.
pub fn brieven() -> Documenten {
    let brief = |titel: &str, dag: (i32, u32, u32), alinea: &str| Document {
        titel: titel.to_owned(),
        verzonden_op: NaiveDate::from_ymd_opt(dag.0, dag.1, dag.2).unwrap(),
        alineas: vec![alinea.to_owned()],
    };
    Documenten {
        documenten: vec![
            brief("Uw registratie is beëindigd", (2027, 1, 4), "U bereikte de AOW-leeftijd."),
            brief("U staat in het doelgroepregister", (2019, 3, 1), "Wij hebben u geregistreerd."),
        ],
    }
}

/// The first screen of the DigiD stub.
pub fn aanmelden() -> Inlogscherm {
    Inlogscherm { inloggen_tot: INLOGGEN_TOT.to_owned(), stap: Inlogstap::Aanmelden }
}

/// Its second screen.
pub fn sms() -> Inlogscherm {
    let stap = Inlogstap::SmsCode { getoonde_code: SMS_CODE.to_owned() };
    Inlogscherm { inloggen_tot: INLOGGEN_TOT.to_owned(), stap }
}

/// The stub is done and sends the browser back to the portal.
pub fn terug() -> Inlogvervolg {
    Inlogvervolg::Terug { adres: "/inloggen/terug?code=c%2F1".to_owned() }
}

/// Where the stub's page for the request of these tests is.
pub fn digid_adres() -> String {
    format!("/digid/inloggen?verzoek={VERZOEK}")
}

/// The path of the API for the request of these tests.
pub fn digid(path: &str) -> String {
    paths::with_id(path, VERZOEK)
}

/// An API that knows somebody who is signed in.
pub fn signed_in(naam: &str) -> FakeApi {
    let api = FakeApi::start();
    api.get(paths::HUIDIGE_SESSIE, [Reply::ok(&sessie(naam))]);
    know(&api, naam);
    api
}

/// What the API tells about somebody once he is signed in.
pub fn know(api: &FakeApi, naam: &str) {
    api.get(paths::EIGEN_PERSOONSGEGEVENS, [Reply::ok(&persoonsgegevens(naam))]);
    api.get(paths::DOCUMENTEN, [Reply::ok(&Documenten { documenten: Vec::new() })]);
    api.delete(paths::HUIDIGE_SESSIE, [Reply::empty(204)]);
}

/// An API where nobody is signed in and somebody can, without a text message, to come back at `terug_naar`.
pub fn who_can_sign_in(naam: &str, terug_naar: &str) -> FakeApi {
    let api = FakeApi::start();
    api.get(paths::HUIDIGE_SESSIE, [Reply::problem(contract::probleem::ProbleemCode::NietIngelogd)]);
    let_sign_in(&api, naam, terug_naar);
    api
}

/// From now on, somebody can sign in, without a text message, to come back at `terug_naar`.
pub fn let_sign_in(api: &FakeApi, naam: &str, terug_naar: &str) {
    know(api, naam);
    api.post(paths::INLOGVERZOEKEN, [Reply::json(201, &Inlogverzoek { adres: digid_adres() })]);
    api.get(&digid(paths::DIGID_INLOGVERZOEK), [Reply::ok(&aanmelden())]);
    api.post(&digid(paths::DIGID_AANMELDEN), [Reply::ok(&terug())]);
    api.post(&digid(paths::DIGID_ANNULEER), [Reply::ok(&terug())]);
    let ingelogd = Ingelogd { sessie: sessie(naam), terug_naar: terug_naar.to_owned() };
    api.post(paths::SESSIES, [Reply::json(201, &ingelogd)]);
}
