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
/// The own draft of one form: `GET` reads it (204 when there is none), `PUT` keeps it, `DELETE` throws it away.
pub const CONCEPT: &str = "/v1/concepten/{formulier}";
/// `POST` tells that the application in a browser stopped. For everybody.
pub const TOEPASSINGSFOUTEN: &str = "/v1/toepassingsfouten";

/// To which day the register is up to date, for each group: `GET`. For everybody.
pub const ACTUALISATIES: &str = "/v1/actualisaties";

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
