//! What an employer asks the register.

use contract::paths;
use contract::werkgever::{
    AANTAL_RIJEN_HEADER, BsnAntwoord, BsnVraag, Loonheffingennummers, Overzicht, Overzichtsvraag,
};
use gloo_net::http::Method;
use web_sys::AbortController;

use super::{ApiClient, ApiFout, Bestand, Downloadfout, LocalFuture, Voortgang};
use crate::json;

impl ApiClient {
    /// The loonheffingennummers of an organisation, and the years to ask about.
    pub fn loonheffingennummers(self, organisatie: String) -> LocalFuture<Result<Loonheffingennummers, ApiFout>> {
        self.read(&paths::with_id(paths::LOONHEFFINGENNUMMERS, &organisatie))
    }

    /// Whether a person counts today. Never asked twice by itself: each time is recorded, and counted.
    pub fn vraag_doelgroepregistratie_op(
        self,
        organisatie: String,
        vraag: BsnVraag,
    ) -> LocalFuture<Result<BsnAntwoord, ApiFout>> {
        let path = paths::with_id(paths::VRAAG_DOELGROEPREGISTRATIE_OP, &organisatie);
        self.write(Method::POST, &path, Some(&vraag))
    }

    /// The employees who were registered in a year.
    pub async fn personeelsoverzicht(self, organisatie: String, vraag: Overzichtsvraag) -> Result<Overzicht, ApiFout> {
        let path = paths::with_id(paths::PERSONEELSOVERZICHT, &organisatie);
        let query = web_sys::UrlSearchParams::new().map_err(|_| ApiFout::Onleesbaar { status: 0 })?;
        query.append("peiljaar", &vraag.peiljaar.to_string());
        if let Some(nummer) = &vraag.loonheffingennummer {
            query.append("loonheffingennummer", nummer);
        }
        self.read(&format!("{path}?{}", String::from(query.to_string()))).await
    }

    /// The same as a file, told of as it comes. `stop` breaks it off.
    pub async fn download_personeelsoverzicht(
        self,
        organisatie: String,
        vraag: Overzichtsvraag,
        stop: AbortController,
        voortgang: impl Fn(Voortgang) + 'static,
    ) -> Result<Bestand, Downloadfout> {
        let path = paths::with_id(paths::PERSONEELSOVERZICHT_CSV, &organisatie);
        let body = json::write(&vraag).ok_or(ApiFout::Onleesbaar { status: 0 })?;
        self.download(path, body, AANTAL_RIJEN_HEADER, stop, voortgang).await
    }
}
