//! The address of every page, once; pages and texts never spell one themselves.

/// The start page, which stands in index.html.
pub const START: &str = "/";
/// Where a citizen begins to sign in.
pub const INLOGGEN: &str = "/inloggen";
/// Where an identity provider sends the browser back to.
pub const INLOGGEN_TERUG: &str = "/inloggen/terug";
/// The DigiD stub.
pub const DIGID: &str = "/digid/inloggen";
/// Mijn UWV, home.
pub const MIJN_UWV: &str = "/mijn-uwv";
/// Mijn UWV, Aanvragen.
pub const AANVRAGEN: &str = "/mijn-uwv/aanvragen";
/// Mijn UWV, Persoonlijke gegevens.
pub const PERSOONLIJKE_GEGEVENS: &str = "/mijn-uwv/persoonlijke-gegevens";
/// Mijn UWV, Doorgeven en wijzigen.
pub const DOORGEVEN_EN_WIJZIGEN: &str = "/mijn-uwv/doorgeven-en-wijzigen";
/// Mijn UWV, Mijn documenten.
pub const DOCUMENTEN: &str = "/mijn-uwv/documenten";
/// Mijn UWV, who looked at the own data.
pub const RAADPLEGINGEN: &str = "/mijn-uwv/raadplegingen";
/// Mijn UWV, how to be deregistered.
pub const UITSCHRIJVEN: &str = "/mijn-uwv/uitschrijven";
/// The werkgeversportaal as a whole; it leads to [`BEDRIJVEN`].
pub const WERKGEVERSPORTAAL: &str = "/werkgevers";
/// Where an employer begins to sign in.
pub const WERKGEVERS_INLOGGEN: &str = "/werkgevers/inloggen";
/// Where eHerkenning sends the browser back to.
pub const WERKGEVERS_INLOGGEN_TERUG: &str = "/werkgevers/inloggen/terug";
/// The eHerkenning stub.
pub const EHERKENNING: &str = "/werkgevers/eherkenning";
/// Werkgeversportaal: for which company?
pub const BEDRIJVEN: &str = "/werkgevers/bedrijven";
/// Werkgeversportaal: one more company.
pub const BEDRIJF_TOEVOEGEN: &str = "/werkgevers/bedrijven/toevoegen";
/// Werkgeversportaal, home.
pub const WERKGEVERS_HOME: &str = "/werkgevers/home";
/// Werkgeversportaal, Uw Profiel.
pub const PROFIEL: &str = "/werkgevers/profiel";
/// Werkgeversportaal, Machtigingen.
pub const MACHTIGINGEN: &str = "/werkgevers/machtigingen";
/// Werkgeversportaal, what one colleague may do.
pub const MACHTIGING_COLLEGA: &str = "/werkgevers/machtigingen/collega";
/// Werkgeversportaal, Documenten.
pub const WERKGEVERSDOCUMENTEN: &str = "/werkgevers/documenten";
/// Werkgeversportaal, one document.
pub const WERKGEVERSDOCUMENT: &str = "/werkgevers/documenten/document";
/// Werkgeversportaal, Doelgroepregister.
pub const WERKGEVERS_DOELGROEPREGISTER: &str = "/werkgevers/doelgroepregister";
/// Werkgeversportaal, the employees who are in the register.
pub const PERSONEEL: &str = "/werkgevers/doelgroepregister/personeel";
/// Werkgeversportaal, whether one person is in the register.
pub const SOLLICITANT: &str = "/werkgevers/doelgroepregister/sollicitant";
/// What the register is to an employer, for everybody.
pub const WELKOM_DOELGROEPREGISTER: &str = "/werkgevers/welkom-doelgroepregister";
/// About the register.
pub const OVER_REGISTER: &str = "/doelgroepregister";
/// To which day the register is up to date.
pub const ACTUALITEIT: &str = "/doelgroepregister/actualiteit";
/// The accessibility statement (its address is set by law).
pub const TOEGANKELIJKHEID: &str = "/toegankelijkheid";
/// Privacy.
pub const PRIVACY: &str = "/privacy";
/// Contact.
pub const CONTACT: &str = "/contact";

/// The module with the citizen's pages, the start page and every address that nothing has.
pub const BURGER: &str = "burger";
/// The module of the werkgeversportaal.
pub const WERKGEVERS: &str = "werkgevers";

/// The module that has an address: the one that is named as its first word, else the citizen's. public/laden.mjs chooses
/// by the same rule which one to download.
pub fn module_of(pathname: &str) -> &'static str {
    let first = pathname.split('/').nth(1);
    [WERKGEVERS].into_iter().find(|module| first == Some(module)).unwrap_or(BURGER)
}

/// The value of the query that names the organisation a page is about.
pub const ORGANISATIE: &str = "organisatie";

/// The value of the query that names a colleague.
pub const COLLEGA: &str = "collega";
/// The value of the query that names a document.
pub const DOCUMENT: &str = "document";

/// A page of the werkgeversportaal, for one organisation.
pub fn adres(path: &str, organisatie_kenmerk: &str) -> String {
    with_value(path, ORGANISATIE, organisatie_kenmerk)
}

/// An address with one value more in its query.
pub fn with_value(address: &str, name: &str, text: &str) -> String {
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}{name}={}", value(text))
}

/// The page `before`, which afterwards brings somebody to `page`, with what is behind its `?`.
pub fn naar(before: &str, page: &str) -> String {
    format!("{before}?naar={}", value(page))
}

/// A value of a query. Only what would end it is spelled otherwise: an address is for reading too.
fn value(text: &str) -> String {
    text.replace('%', "%25").replace('&', "%26").replace('+', "%2B").replace('#', "%23")
}
