//! Who asks something on the werkgeversportaal, and for which organisation.

use std::sync::Arc;

use contract::werkgever::Functie;

use super::audit::Actor;
use crate::store::{Betrouwbaarheidsniveau, Machtiging};

/// Somebody who is signed in on the werkgeversportaal. Only `http::access` makes one, so a route that asks for it is
/// never open by mistake.
#[derive(Debug, Clone)]
pub struct IngelogdeWerkgever {
    gebruiker_id: String,
    niveau: Betrouwbaarheidsniveau,
}

impl IngelogdeWerkgever {
    pub(crate) fn new(gebruiker_id: String, niveau: Betrouwbaarheidsniveau) -> Self {
        Self { gebruiker_id, niveau }
    }

    /// His opaque id.
    pub fn gebruiker_id(&self) -> &str {
        &self.gebruiker_id
    }

    /// How sure eHerkenning was.
    pub fn niveau(&self) -> Betrouwbaarheidsniveau {
        self.niveau
    }
}

/// What somebody must be at an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bevoegdheid {
    /// To act for it is enough.
    Geen,
    /// Authorised for this.
    Functie(Functie),
    /// Its beheerder.
    Beheerder,
}

/// Somebody who acts for the organisation in the path of a request, and is authorised for what it asks. Only
/// `http::access` makes one.
#[derive(Debug, Clone)]
pub struct NamensOrganisatie(Arc<Machtiging>);

impl NamensOrganisatie {
    pub(crate) fn new(machtiging: Machtiging) -> Self {
        Self(Arc::new(machtiging))
    }

    /// His opaque id.
    pub fn gebruiker_id(&self) -> &str {
        &self.0.gebruiker_id
    }

    /// The organisation, and what he may do there.
    pub fn machtiging(&self) -> &Machtiging {
        &self.0
    }

    /// Whether that is enough.
    pub(super) fn is(&self, bevoegdheid: Bevoegdheid) -> bool {
        match bevoegdheid {
            Bevoegdheid::Geen => true,
            Bevoegdheid::Functie(functie) => self.0.functies.contains(&functie),
            Bevoegdheid::Beheerder => self.0.beheerder,
        }
    }

    /// Who it is, in the record.
    pub fn actor(&self) -> Actor<'_> {
        Actor::Werkgever { gebruiker: Some(self.gebruiker_id()), organisatie: Some(&self.0.organisatie.kenmerk) }
    }
}
