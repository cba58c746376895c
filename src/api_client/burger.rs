//! What a citizen asks, about himself.

use contract::burger::{Documenten, Doelgroepregistratie, Persoonsgegevens, Raadplegingen};
use contract::concept::{Concept, Formulier, NieuwConcept};
use contract::paths;
use gloo_net::http::Method;

use super::{ApiClient, ApiFout, LocalFuture};

impl ApiClient {
    /// The own name, birth date and BSN.
    pub async fn eigen_persoonsgegevens(self) -> Result<Persoonsgegevens, ApiFout> {
        self.read(paths::EIGEN_PERSOONSGEGEVENS).await
    }

    /// Whether the person who is signed in is in the register.
    pub async fn eigen_doelgroepregistratie(self) -> Result<Doelgroepregistratie, ApiFout> {
        self.read(paths::EIGEN_DOELGROEPREGISTRATIE).await
    }

    /// Which organisations asked about the person who is signed in.
    pub async fn eigen_raadplegingen(self) -> Result<Raadplegingen, ApiFout> {
        self.read(paths::EIGEN_RAADPLEGINGEN).await
    }

    /// The own letters.
    pub async fn documenten(self) -> Result<Documenten, ApiFout> {
        self.read(paths::DOCUMENTEN).await
    }

    /// What was typed in a form before, if anything.
    pub async fn concept(self, formulier: Formulier) -> Result<Option<Concept>, ApiFout> {
        self.read(&paths::concept(formulier)).await
    }

    /// Keeps what is typed in a form. Doing it twice is no harm, so who fails may try again.
    pub fn bewaar_concept(self, formulier: Formulier, concept: NieuwConcept) -> LocalFuture<Result<Concept, ApiFout>> {
        Box::pin(async move { self.write(Method::PUT, &paths::concept(formulier), Some(&concept)).await })
    }

    /// Throws away what was typed in a form.
    pub async fn verwijder_concept(self, formulier: Formulier) -> Result<(), ApiFout> {
        self.write::<(), Option<()>>(Method::DELETE, &paths::concept(formulier), None).await.map(|_| ())
    }
}
