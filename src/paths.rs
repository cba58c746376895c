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
/// Mijn UWV, how to be deregistered.
pub const UITSCHRIJVEN: &str = "/mijn-uwv/uitschrijven";
/// Where an employer begins to sign in.
pub const WERKGEVERS_INLOGGEN: &str = "/werkgevers/inloggen";
/// Werkgeversportaal, the two ways to ask the register (W4).
pub const WERKGEVERS_DOELGROEPREGISTER: &str = "/werkgevers/doelgroepregister";
/// Werkgeversportaal, the own employees (W5, W6).
pub const WERKGEVERS_PERSONEEL: &str = "/werkgevers/doelgroepregister/personeel";
/// Werkgeversportaal, one person (W7, W8).
pub const WERKGEVERS_SOLLICITANT: &str = "/werkgevers/doelgroepregister/sollicitant";
/// Welkomspagina Doelgroepregister, for everybody.
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

/// The sign-in page, which afterwards brings somebody back to `page`, with what is behind its `?`.
pub fn inloggen_for(page: &str) -> String {
    // Only what would end the value is spelled otherwise: an address is for reading too.
    format!("{INLOGGEN}?naar={}", page.replace('%', "%25").replace('&', "%26").replace('+', "%2B"))
}
