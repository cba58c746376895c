//! Employers to fill a register with, many at once: the demonstration's.

use domain::Rsin;

use super::{Gebruiker, Machtiging, Organisatie, Werkgeverdocument};

/// Organisations and who acts for them.
#[derive(Debug, Default, Clone)]
pub struct Werkgeversvulling {
    /// What all the others refer to.
    pub organisaties: Vec<Organisatie>,
    /// Who acts for them.
    pub gebruikers: Vec<Gebruiker>,
    /// Who may do what on the portal.
    pub machtigingen: Vec<Machtiging>,
    /// Who may act for whom, as eHerkenning says: by user name.
    pub register: Vec<(String, Rsin)>,
    /// Letters to them.
    pub documenten: Vec<Werkgeverdocument>,
}
