//! What a citizen asks, about himself.

use contract::burger::{Documenten, Doelgroepregistratie, Persoonsgegevens, Raadplegingen};
use contract::concept::{Concept, Formulier, NieuwConcept};
use contract::paths;
use gloo_net::http::Method;

use super::{ApiClient, ApiFout, LocalFuture};

impl ApiClient {
    /// The own name, birth date and BSN.
    pub fn eigen_persoonsgegevens(self) -> LocalFuture<Result<Persoonsgegevens, ApiFout>> {
        self.read(paths::EIGEN_PERSOONSGEGEVENS)
    }

    /// Whether the person who is signed in is in the register.
    pub fn eigen_doelgroepregistratie(self) -> LocalFuture<Result<Doelgroepregistratie, ApiFout>> {
        self.read(paths::EIGEN_DOELGROEPREGISTRATIE)
    }

    /// Which organisations asked about the person who is signed in.
    pub fn eigen_raadplegingen(self) -> LocalFuture<Result<Raadplegingen, ApiFout>> {
        self.read(paths::EIGEN_RAADPLEGINGEN)
    }

    /// The own letters.
    pub fn documenten(self) -> LocalFuture<Result<Documenten, ApiFout>> {
        self.read(paths::DOCUMENTEN)
    }

    /// What was typed in a form before, if anything.
    pub fn concept(self, formulier: Formulier) -> LocalFuture<Result<Option<Concept>, ApiFout>> {
        self.read(&paths::concept(formulier))
    }

    /// Keeps what is typed in a form. Doing it twice is no harm, so who fails may try again.
    pub fn bewaar_concept(self, formulier: Formulier, concept: NieuwConcept) -> LocalFuture<Result<Concept, ApiFout>> {
        self.write(Method::PUT, &paths::concept(formulier), Some(&concept))
    }

    /// Throws away what was typed in a form.
    pub async fn verwijder_concept(self, formulier: Formulier) -> Result<(), ApiFout> {
        self.write::<(), Option<()>>(Method::DELETE, &paths::concept(formulier), None).await.map(|_| ())
    }
}
