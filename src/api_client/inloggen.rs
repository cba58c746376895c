//! Signing in.

use contract::inloggen::{
    DigidAanmelding, Inlogmiddel, Inlogscherm, Inlogvervolg, Inlogverzoek, NieuwInlogverzoek, SmsCode,
};
use contract::paths;
use contract::sessie::{Ingelogd, NieuweSessie};
use gloo_net::http::Method;

use super::{ApiClient, ApiFout};

impl ApiClient {
    /// Begins to sign in with DigiD; `naar` is the page to come back to.
    pub async fn begin_inloggen(self, naar: String) -> Result<Inlogverzoek, ApiFout> {
        let body = NieuwInlogverzoek { middel: Inlogmiddel::Digid, terug_naar: naar };
        self.write(Method::POST, paths::INLOGVERZOEKEN, Some(&body)).await
    }

    /// The screen that the DigiD stub shows now.
    pub async fn digid_scherm(self, verzoek: &str) -> Result<Inlogscherm, ApiFout> {
        self.read(&paths::with_id(paths::DIGID_INLOGVERZOEK, verzoek)).await
    }

    /// The filled-in form of the DigiD stub.
    pub async fn digid_aanmelden(self, verzoek: &str, formulier: &DigidAanmelding) -> Result<Inlogvervolg, ApiFout> {
        self.write(Method::POST, &paths::with_id(paths::DIGID_AANMELDEN, verzoek), Some(formulier)).await
    }

    /// The code of the text message.
    pub async fn digid_bevestig_sms(self, verzoek: &str, code: &SmsCode) -> Result<Inlogvervolg, ApiFout> {
        self.write(Method::POST, &paths::with_id(paths::DIGID_BEVESTIG_SMS, verzoek), Some(code)).await
    }

    /// Annuleren at the DigiD stub.
    pub async fn digid_annuleer(self, verzoek: &str) -> Result<Inlogvervolg, ApiFout> {
        self.write::<(), _>(Method::POST, &paths::with_id(paths::DIGID_ANNULEER, verzoek), None).await
    }

    /// Exchanges the answer of the identity provider for a session.
    pub async fn begin_sessie(self, code: String) -> Result<Ingelogd, ApiFout> {
        self.write(Method::POST, paths::SESSIES, Some(&NieuweSessie { code })).await
    }
}
