//! The trail above the pages of the portal (W2-01, W6-04, W7-02).

use crate::components::Step;
use crate::paths;
use crate::teksten::{algemeen, werkgevers as teksten};

/// A page: its address, its name in the trail, and the page above it; none: the portal itself.
type Page = (&'static str, &'static str, Option<&'static str>);

const PAGES: &[Page] = &[
    (paths::BEDRIJVEN, teksten::MENU_HOME, None),
    (paths::BEDRIJF_TOEVOEGEN, teksten::KRUIMEL_TOEVOEGEN, None),
    (paths::PROFIEL, teksten::MENU_PROFIEL, None),
    (paths::MACHTIGINGEN, teksten::MENU_MACHTIGINGEN, None),
    (paths::MACHTIGING_COLLEGA, teksten::KRUIMEL_COLLEGA, Some(paths::MACHTIGINGEN)),
    (paths::WERKGEVERSDOCUMENTEN, teksten::MENU_DOCUMENTEN, None),
    (paths::WERKGEVERSDOCUMENT, teksten::KRUIMEL_DOCUMENT, Some(paths::WERKGEVERSDOCUMENTEN)),
    (paths::WERKGEVERS_DOELGROEPREGISTER, algemeen::DOELGROEPREGISTER, None),
    (paths::PERSONEEL, teksten::KRUIMEL_PERSONEEL, Some(paths::WERKGEVERS_DOELGROEPREGISTER)),
    (paths::SOLLICITANT, teksten::KRUIMEL_SOLLICITANT, Some(paths::WERKGEVERS_DOELGROEPREGISTER)),
];

/// The trail to the page at `pathname`. There is none on the first page of the portal.
pub(super) fn to(pathname: &str, organisatie: Option<&str>) -> Vec<Step> {
    let address = |path: &str| match organisatie {
        Some(kenmerk) => paths::adres(path, kenmerk),
        None => path.to_owned(),
    };
    let find = |wanted: &str| PAGES.iter().find(|(path, ..)| *path == wanted);
    let Some((path, name, above)) = find(pathname) else { return Vec::new() };
    let home = if organisatie.is_some() { paths::WERKGEVERS_HOME } else { paths::BEDRIJVEN };
    let mut steps = vec![(address(home).into(), algemeen::WERKGEVERSPORTAAL)];
    if let Some((path, name, _)) = above.and_then(find) {
        steps.push((address(path).into(), *name));
    }
    steps.push((address(path).into(), *name));
    steps
}
