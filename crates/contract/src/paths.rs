//! Where each resource of the API is: Dutch plural nouns in kebab-case, the version in front.
//! A verb that is not one of HTTP's starts with `_`. No number of a person ever stands in a path.

use crate::concept::Formulier;

/// Starts signing in: `POST` makes an [`crate::inloggen::Inlogverzoek`].
pub const INLOGVERZOEKEN: &str = "/v1/inlogverzoeken";
/// One request to sign in, as the DigiD stub sees it: `GET`; `{id}` is the random id in the address of the stub's page.
pub const DIGID_INLOGVERZOEK: &str = "/v1/digid-stub/inlogverzoeken/{id}";
/// The DigiD stub's form: `POST` user name, password and method.
pub const DIGID_AANMELDEN: &str = "/v1/digid-stub/inlogverzoeken/{id}/_aanmelden";
/// The DigiD stub's second step: `POST` the code of the text message.
pub const DIGID_BEVESTIG_SMS: &str = "/v1/digid-stub/inlogverzoeken/{id}/_bevestig-sms";
/// The DigiD stub's *Annuleren*: `POST`, no body.
pub const DIGID_ANNULEER: &str = "/v1/digid-stub/inlogverzoeken/{id}/_annuleer";
/// `POST` exchanges the identity provider's answer for a session.
pub const SESSIES: &str = "/v1/sessies";
/// The session of this browser: `GET` reads it (without extending it), `DELETE` signs out.
pub const HUIDIGE_SESSIE: &str = "/v1/sessies/huidige";
/// `POST` extends the session of this browser.
pub const VERLENG_SESSIE: &str = "/v1/sessies/huidige/_verleng";
/// The own name, birth date and BSN: `GET`.
pub const EIGEN_PERSOONSGEGEVENS: &str = "/v1/persoonsgegevens/eigen";
/// Whether the person who is signed in is in the register: `GET`. Each call is recorded.
pub const EIGEN_DOELGROEPREGISTRATIE: &str = "/v1/doelgroepregistraties/eigen";
/// The own letters, newest first: `GET`.
pub const DOCUMENTEN: &str = "/v1/documenten";
/// Who looked at the own data: `GET`.
pub const EIGEN_RAADPLEGINGEN: &str = "/v1/raadplegingen/eigen";
/// The own draft of one form: `GET` reads it (204 when there is none), `PUT` keeps it, `DELETE` throws it away.
pub const CONCEPT: &str = "/v1/concepten/{formulier}";
/// `POST` tells that the application in a browser stopped. For everybody.
pub const TOEPASSINGSFOUTEN: &str = "/v1/toepassingsfouten";

/// To which day the register is up to date, for each group: `GET`. For everybody.
pub const ACTUALISATIES: &str = "/v1/actualisaties";

/// One request to sign in, as the eHerkenning stub sees it: `GET`.
pub const EHERKENNING_INLOGVERZOEK: &str = "/v1/eherkenning-stub/inlogverzoeken/{id}";
/// The eHerkenning stub's form: `POST` user name and password.
pub const EHERKENNING_AANMELDEN: &str = "/v1/eherkenning-stub/inlogverzoeken/{id}/_aanmelden";
/// The eHerkenning stub's second step: `POST` the code of the text message.
pub const EHERKENNING_BEVESTIG_SMS: &str = "/v1/eherkenning-stub/inlogverzoeken/{id}/_bevestig-sms";
/// The eHerkenning stub's *Annuleren*: `POST`, no body.
pub const EHERKENNING_ANNULEER: &str = "/v1/eherkenning-stub/inlogverzoeken/{id}/_annuleer";
/// Uw Profiel: `GET` reads it, `PUT` changes it.
pub const WERKGEVERSPROFIEL: &str = "/v1/werkgeversprofielen/eigen";
/// `POST` adds an organisation to those that the person acts for.
pub const ORGANISATIES: &str = "/v1/organisaties";
/// `POST` looks among the organisations that the person acts for; what was typed is in the body.
pub const ZOEK_ORGANISATIES: &str = "/v1/organisaties/_zoek";
/// One organisation, and what the person may do for it: `GET`.
pub const ORGANISATIE: &str = "/v1/organisaties/{organisatie}";
/// Who may do what for an organisation: `GET`.
pub const MACHTIGINGEN: &str = "/v1/organisaties/{organisatie}/machtigingen";
/// What one colleague may do: `PUT`.
pub const MACHTIGING: &str = "/v1/organisaties/{organisatie}/machtigingen/{collega}";
/// The documents of an organisation: `GET`.
pub const WERKGEVERSDOCUMENTEN: &str = "/v1/organisaties/{organisatie}/documenten";
/// One document, which is read from then on: `GET`.
pub const WERKGEVERSDOCUMENT: &str = "/v1/organisaties/{organisatie}/documenten/{document}";
/// The loonheffingennummers of an organisation, and the years to ask about: `GET`.
pub const LOONHEFFINGENNUMMERS: &str = "/v1/organisaties/{organisatie}/loonheffingennummers";
/// `POST` asks about one BSN, which is in the body. Each call is recorded, and counted.
pub const VRAAG_DOELGROEPREGISTRATIE_OP: &str = "/v1/organisaties/{organisatie}/doelgroepregistraties/_opvragen";
/// The employees who were registered in a year: `GET` with an `Overzichtsvraag` as query. Each row is recorded.
pub const PERSONEELSOVERZICHT: &str = "/v1/organisaties/{organisatie}/personeelsoverzichten";
/// The same as a file: `POST` an `Overzichtsvraag`. Each row is recorded.
pub const PERSONEELSOVERZICHT_CSV: &str = "/v1/organisaties/{organisatie}/personeelsoverzichten/_csv";

/// Fills the two places of a path that has two.
///
/// ```
/// use contract::paths::{MACHTIGING, with_two};
/// assert_eq!(with_two(MACHTIGING, "a", "b"), "/v1/organisaties/a/machtigingen/b");
/// ```
pub fn with_two(path: &str, one: &str, two: &str) -> String {
    fill(&fill(path, one), two)
}

/// Fills the `{id}` of a path.
///
/// ```
/// use contract::paths::{DIGID_ANNULEER, with_id};
/// assert_eq!(with_id(DIGID_ANNULEER, "abc"), "/v1/digid-stub/inlogverzoeken/abc/_annuleer");
/// ```
pub fn with_id(path: &str, id: &str) -> String {
    fill(path, id)
}

/// Where the draft of a form is.
///
/// ```
/// use contract::{concept::Formulier, paths::concept};
/// assert_eq!(concept(Formulier::Uitschrijven), "/v1/concepten/uitschrijven");
/// ```
pub fn concept(formulier: Formulier) -> String {
    fill(CONCEPT, formulier.code())
}

/// Puts `value` where the braces are. Looked for by letter: looking for a text weighs more, in what a browser downloads.
fn fill(path: &str, value: &str) -> String {
    match (path.split_once('{'), path.split_once('}')) {
        (Some((before, _)), Some((_, after))) => format!("{before}{value}{after}"),
        _ => path.to_owned(),
    }
}
