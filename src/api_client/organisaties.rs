//! The organisations that somebody acts for, and what is theirs and his own on the werkgeversportaal.
//!
//! A kenmerk may come from an address that anybody can write: it is spelled so that it stays one part of a path.

use contract::burger::Document;
use contract::paths;
use contract::werkgever::{
    Collega, Machtigingen, Machtigingswijziging, NieuweOrganisatie, Organisatie, OrganisatieKort, Organisaties,
    Organisatiezoekvraag, Profiel, Profielwijziging, Werkgeversdocumenten,
};
use gloo_net::http::Method;

use super::{ApiClient, ApiFout, LocalFuture};

/// One part of a path.
fn part(kenmerk: &str) -> String {
    js_sys::encode_uri_component(kenmerk).into()
}

impl ApiClient {
    /// One organisation, and what the person may do for it.
    pub fn organisatie(self, kenmerk: String) -> LocalFuture<Result<Organisatie, ApiFout>> {
        self.read(&paths::with_id(paths::ORGANISATIE, &part(&kenmerk)))
    }

    /// Looks among the organisations that the person acts for.
    pub fn zoek_organisaties(self, zoektekst: String) -> LocalFuture<Result<Organisaties, ApiFout>> {
        self.write(Method::POST, paths::ZOEK_ORGANISATIES, Some(&Organisatiezoekvraag { zoektekst }))
    }

    /// Adds an organisation to those.
    pub fn voeg_organisatie_toe(self, nummer: String) -> LocalFuture<Result<OrganisatieKort, ApiFout>> {
        self.write(Method::POST, paths::ORGANISATIES, Some(&NieuweOrganisatie { nummer }))
    }

    /// Who may do what for an organisation.
    pub fn machtigingen(self, organisatie: String) -> LocalFuture<Result<Machtigingen, ApiFout>> {
        self.read(&paths::with_id(paths::MACHTIGINGEN, &part(&organisatie)))
    }

    /// Changes what one colleague may do.
    pub fn wijzig_machtiging(
        self,
        organisatie: String,
        collega: String,
        wijziging: Machtigingswijziging,
    ) -> LocalFuture<Result<Collega, ApiFout>> {
        let path = paths::with_two(paths::MACHTIGING, &part(&organisatie), &part(&collega));
        self.write(Method::PUT, &path, Some(&wijziging))
    }

    /// The documents of an organisation.
    pub fn werkgeversdocumenten(self, organisatie: String) -> LocalFuture<Result<Werkgeversdocumenten, ApiFout>> {
        self.read(&paths::with_id(paths::WERKGEVERSDOCUMENTEN, &part(&organisatie)))
    }

    /// One document, which is read from then on.
    pub fn werkgeversdocument(self, organisatie: String, document: String) -> LocalFuture<Result<Document, ApiFout>> {
        self.read(&paths::with_two(paths::WERKGEVERSDOCUMENT, &part(&organisatie), &part(&document)))
    }

    /// Uw Profiel.
    pub fn profiel(self) -> LocalFuture<Result<Profiel, ApiFout>> {
        self.read(paths::WERKGEVERSPROFIEL)
    }

    /// Changes it.
    pub fn wijzig_profiel(self, wijziging: Profielwijziging) -> LocalFuture<Result<Profiel, ApiFout>> {
        self.write(Method::PUT, paths::WERKGEVERSPROFIEL, Some(&wijziging))
    }
}
