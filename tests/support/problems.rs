//! Every kind of problem, as the API tells it.

use contract::probleem::{Probleem, ProbleemCode};

/// A problem as the API makes it.
pub fn probleem(code: ProbleemCode) -> Probleem {
    let name = serde_json::to_value(code).unwrap();
    Probleem {
        r#type: format!("urn:doelgroepregister:probleem:{}", name.as_str().unwrap()),
        title: "Something is wrong".to_owned(),
        status: status_of(code),
        detail: "A detail in English, for developers".to_owned(),
        code,
        fouten: Vec::new(),
        opnieuw_om: None,
        opnieuw_op: None,
    }
}

/// The status that goes with a code; a new code does not compile until it has one here and is in [`EVERY_CODE`].
pub fn status_of(code: ProbleemCode) -> u16 {
    match code {
        ProbleemCode::OnjuistVerzoek
        | ProbleemCode::OnjuisteInloggegevens
        | ProbleemCode::OnjuisteSmsCode
        | ProbleemCode::SmsCodeVerlopen => 400,
        ProbleemCode::NietIngelogd => 401,
        ProbleemCode::GeenToegang
        | ProbleemCode::InloggenGeannuleerd
        | ProbleemCode::NiveauTeLaag
        | ProbleemCode::PersoonOnbekend
        | ProbleemCode::GeenMachtiging => 403,
        ProbleemCode::NietGevonden => 404,
        ProbleemCode::MethodeNietToegestaan => 405,
        ProbleemCode::Conflict => 409,
        ProbleemCode::InlogverzoekVerlopen => 410,
        ProbleemCode::VerzoekTeGroot => 413,
        ProbleemCode::VerkeerdMediatype => 415,
        ProbleemCode::TeVeelPogingen => 429,
        ProbleemCode::InterneFout => 500,
        ProbleemCode::DigidStoring | ProbleemCode::EherkenningStoring => 502,
        ProbleemCode::NietBeschikbaar => 503,
    }
}

/// Every kind of problem.
pub const EVERY_CODE: [ProbleemCode; 21] = [
    ProbleemCode::EherkenningStoring,
    ProbleemCode::GeenMachtiging,
    ProbleemCode::OnjuistVerzoek,
    ProbleemCode::NietIngelogd,
    ProbleemCode::GeenToegang,
    ProbleemCode::NietGevonden,
    ProbleemCode::MethodeNietToegestaan,
    ProbleemCode::Conflict,
    ProbleemCode::VerzoekTeGroot,
    ProbleemCode::VerkeerdMediatype,
    ProbleemCode::TeVeelPogingen,
    ProbleemCode::InterneFout,
    ProbleemCode::NietBeschikbaar,
    ProbleemCode::OnjuisteInloggegevens,
    ProbleemCode::OnjuisteSmsCode,
    ProbleemCode::SmsCodeVerlopen,
    ProbleemCode::InlogverzoekVerlopen,
    ProbleemCode::InloggenGeannuleerd,
    ProbleemCode::NiveauTeLaag,
    ProbleemCode::DigidStoring,
    ProbleemCode::PersoonOnbekend,
];
