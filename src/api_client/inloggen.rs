//! Signing in.

use contract::inloggen::{Inlogmiddel, Inlogscherm, Inlogvervolg, Inlogverzoek, NieuwInlogverzoek, SmsCode};
use contract::paths;
use contract::sessie::{Ingelogd, NieuweSessie};
use gloo_net::http::Method;
use serde::Serialize;

use super::{ApiClient, ApiFout, LocalFuture};

/// Where the screens of a stub of an identity provider are.
#[derive(Debug, Clone, Copy)]
pub struct Stub {
    scherm: &'static str,
    aanmelden: &'static str,
    bevestig_sms: &'static str,
    annuleer: &'static str,
}

/// The DigiD stub.
pub const DIGID_STUB: Stub = Stub {
    scherm: paths::DIGID_INLOGVERZOEK,
    aanmelden: paths::DIGID_AANMELDEN,
    bevestig_sms: paths::DIGID_BEVESTIG_SMS,
    annuleer: paths::DIGID_ANNULEER,
};

/// The eHerkenning stub.
pub const EHERKENNING_STUB: Stub = Stub {
    scherm: paths::EHERKENNING_INLOGVERZOEK,
    aanmelden: paths::EHERKENNING_AANMELDEN,
    bevestig_sms: paths::EHERKENNING_BEVESTIG_SMS,
    annuleer: paths::EHERKENNING_ANNULEER,
};

impl ApiClient {
    /// Begins to sign in; `naar` is the page to come back to.
    pub fn begin_inloggen(self, middel: Inlogmiddel, naar: String) -> LocalFuture<Result<Inlogverzoek, ApiFout>> {
        let body = NieuwInlogverzoek { middel, terug_naar: naar };
        self.write(Method::POST, paths::INLOGVERZOEKEN, Some(&body))
    }

    /// The screen that a stub shows now.
    pub fn inlogscherm(self, stub: Stub, verzoek: &str) -> LocalFuture<Result<Inlogscherm, ApiFout>> {
        self.read(&paths::with_id(stub.scherm, verzoek))
    }

    /// The filled-in form of a stub.
    pub fn aanmelden<B: Serialize>(
        self,
        stub: Stub,
        verzoek: &str,
        formulier: &B,
    ) -> LocalFuture<Result<Inlogvervolg, ApiFout>> {
        self.write(Method::POST, &paths::with_id(stub.aanmelden, verzoek), Some(formulier))
    }

    /// The code of the text message.
    pub fn bevestig_sms(self, stub: Stub, verzoek: &str, code: &SmsCode) -> LocalFuture<Result<Inlogvervolg, ApiFout>> {
        self.write(Method::POST, &paths::with_id(stub.bevestig_sms, verzoek), Some(code))
    }

    /// Annuleren at a stub.
    pub fn annuleer_inloggen(self, stub: Stub, verzoek: &str) -> LocalFuture<Result<Inlogvervolg, ApiFout>> {
        self.write::<(), _>(Method::POST, &paths::with_id(stub.annuleer, verzoek), None)
    }

    /// Exchanges the answer of the identity provider for a session.
    pub fn begin_sessie(self, code: String) -> LocalFuture<Result<Ingelogd, ApiFout>> {
        self.write(Method::POST, paths::SESSIES, Some(&NieuweSessie { code }))
    }
}
