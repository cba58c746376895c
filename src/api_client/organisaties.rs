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

use super::{ApiClient, ApiFout};

/// One part of a path.
fn part(kenmerk: &str) -> String {
    js_sys::encode_uri_component(kenmerk).into()
}

impl ApiClient {
    /// One organisation, and what the person may do for it.
    pub async fn organisatie(self, kenmerk: String) -> Result<Organisatie, ApiFout> {
        self.read(&paths::with_id(paths::ORGANISATIE, &part(&kenmerk))).await
    }

    /// Looks among the organisations that the person acts for.
    pub async fn zoek_organisaties(self, zoektekst: String) -> Result<Organisaties, ApiFout> {
        self.write(Method::POST, paths::ZOEK_ORGANISATIES, Some(&Organisatiezoekvraag { zoektekst })).await
    }

    /// Adds an organisation to those.
    pub async fn voeg_organisatie_toe(self, nummer: String) -> Result<OrganisatieKort, ApiFout> {
        self.write(Method::POST, paths::ORGANISATIES, Some(&NieuweOrganisatie { nummer })).await
    }

    /// Who may do what for an organisation.
    pub async fn machtigingen(self, organisatie: String) -> Result<Machtigingen, ApiFout> {
        self.read(&paths::with_id(paths::MACHTIGINGEN, &part(&organisatie))).await
    }

    /// Changes what one colleague may do.
    pub async fn wijzig_machtiging(
        self,
        organisatie: String,
        collega: String,
        wijziging: Machtigingswijziging,
    ) -> Result<Collega, ApiFout> {
        let path = paths::with_two(paths::MACHTIGING, &part(&organisatie), &part(&collega));
        self.write(Method::PUT, &path, Some(&wijziging)).await
    }

    /// The documents of an organisation.
    pub async fn werkgeversdocumenten(self, organisatie: String) -> Result<Werkgeversdocumenten, ApiFout> {
        self.read(&paths::with_id(paths::WERKGEVERSDOCUMENTEN, &part(&organisatie))).await
    }

    /// One document, which is read from then on.
    pub async fn werkgeversdocument(self, organisatie: String, document: String) -> Result<Document, ApiFout> {
        self.read(&paths::with_two(paths::WERKGEVERSDOCUMENT, &part(&organisatie), &part(&document))).await
    }

    /// Uw Profiel.
    pub async fn profiel(self) -> Result<Profiel, ApiFout> {
        self.read(paths::WERKGEVERSPROFIEL).await
    }

    /// Changes it.
    pub async fn wijzig_profiel(self, wijziging: Profielwijziging) -> Result<Profiel, ApiFout> {
        self.write(Method::PUT, paths::WERKGEVERSPROFIEL, Some(&wijziging)).await
    }
}
