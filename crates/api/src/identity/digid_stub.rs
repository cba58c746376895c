//! The demonstration's DigiD: every screen and every outcome of the real one, throttled like the real one.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use contract::{
    inloggen::{DigidAanmelding, Inlogmethode, Inlogscherm, Inlogstap, Inlogvervolg},
    probleem::ProbleemCode,
};

use super::{
    Antwoord, IdentityProvider, Uitkomst,
    digid_accounts::{self, Account, Gedrag, WACHTWOORD},
    throttle,
};
use crate::{
    clock::{Clock, dutch_time},
    secret::{SecretId, Sleutel, same, sms_code},
    service::{Fout, veldfout},
    store::{Inlogverzoek, Niveau, Store, StoreError, StubStand, StubStatus, StubUitkomst, Transaction},
};

/// How long the code of a text message will do.
const SMS_TIJD: TimeDelta = TimeDelta::minutes(5);
/// How long the portal has to fetch the answer.
const CODE_TIJD: TimeDelta = TimeDelta::minutes(2);
/// Wrong codes in one request to sign in.
const MAX_SMS_POGINGEN: u32 = 5;
/// Wrong user names and passwords in one request to sign in.
const MAX_POGINGEN: u32 = 10;
/// The longest text that is worth looking at.
const MAX_LENGTE: usize = 200;

/// The stub.
pub struct DigidStub {
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    sleutel: Arc<Sleutel>,
}

impl std::fmt::Debug for DigidStub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DigidStub(..)")
    }
}

/// A request that still runs, or why it does not.
fn lopend(verzoek: Option<Inlogverzoek>, nu: DateTime<Utc>) -> Result<Inlogverzoek, Fout> {
    let verzoek = verzoek.ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))?;
    let loopt = matches!(verzoek.stub.status, StubStatus::Aanmelden | StubStatus::SmsCode);
    if loopt && nu < verzoek.verloopt_op { Ok(verzoek) } else { Err(ProbleemCode::InlogverzoekVerlopen.into()) }
}

/// The form's own faults, all at once.
fn controleer_velden(velden: &[(&str, &str)]) -> Result<(), Fout> {
    let fouten: Vec<_> = velden
        .iter()
        .filter_map(|(veld, waarde)| match waarde.len() {
            0 => Some(veldfout(veld, "mag niet leeg zijn")),
            lengte if lengte > MAX_LENGTE => Some(veldfout(veld, "is te lang")),
            _ => None,
        })
        .collect();
    if fouten.is_empty() { Ok(()) } else { Err(Fout::Velden(fouten)) }
}

/// What a step leads to: something to do next, or a refusal that is to be remembered too.
type Stap = Result<Inlogvervolg, ProbleemCode>;

/// Ends the stub's part: the browser goes back with a code that the portal exchanges for the outcome.
fn terug(stand: &mut StubStand, uitkomst: StubUitkomst, nu: DateTime<Utc>) -> Result<Stap, Fout> {
    let code = SecretId::random()?;
    stand.status = StubStatus::Klaar;
    stand.uitkomst = Some(uitkomst);
    stand.sms = None;
    stand.code = Some((code.hash(), nu + CODE_TIJD));
    Ok(Ok(Inlogvervolg::Terug { adres: format!("/inloggen/terug?code={}", code.reveal()) }))
}

/// What follows on the right user name and password.
fn aangemeld(stand: &mut StubStand, account: &Account, methode: Inlogmethode, nu: DateTime<Utc>) -> Result<Stap, Fout> {
    stand.bsn = Some(account.bsn);
    match (account.gedrag, methode) {
        (Gedrag::TeLaat, _) => {
            stand.status = StubStatus::Gebruikt;
            Ok(Err(ProbleemCode::InlogverzoekVerlopen))
        }
        (Gedrag::Storing, _) => terug(stand, StubUitkomst::Storing, nu),
        (Gedrag::NiveauTeLaag, _) => terug(stand, StubUitkomst::NiveauTeLaag, nu),
        (Gedrag::Gewoon | Gedrag::SmsTeLaat, Inlogmethode::Basis) => {
            stand.niveau = Some(Niveau::Basis);
            terug(stand, StubUitkomst::Gelukt, nu)
        }
        (gedrag, Inlogmethode::Midden) => {
            let geldig = if gedrag == Gedrag::SmsTeLaat { TimeDelta::zero() } else { SMS_TIJD };
            stand.status = StubStatus::SmsCode;
            stand.sms = Some((sms_code()?, nu + geldig));
            Ok(Ok(Inlogvervolg::VolgendeStap))
        }
    }
}

/// Keeps where the request is, and only then answers.
async fn bewaar(mut tx: Box<dyn Transaction>, verzoek: &Inlogverzoek, stap: Stap) -> Result<Inlogvervolg, Fout> {
    tx.bewaar_stub_stand(&verzoek.id, &verzoek.stub).await?;
    tx.commit().await?;
    Ok(stap?)
}

impl DigidStub {
    /// The stub on this store.
    pub fn new(store: Arc<dyn Store>, clock: Arc<dyn Clock>, sleutel: Arc<Sleutel>) -> Self {
        Self { store, clock, sleutel }
    }

    /// What the stub's page shows now.
    pub async fn scherm(&self, id: &SecretId) -> Result<Inlogscherm, Fout> {
        let verzoek = lopend(self.store.inlogverzoek(&id.hash()).await?, self.clock.now())?;
        let stap = match verzoek.stub.sms {
            Some((getoonde_code, _)) if verzoek.stub.status == StubStatus::SmsCode => {
                Inlogstap::SmsCode { getoonde_code }
            }
            _ => Inlogstap::Aanmelden,
        };
        Ok(Inlogscherm { inloggen_tot: dutch_time(verzoek.verloopt_op), stap })
    }

    /// User name, password and method. Also once the text message is on its way, to have another one sent.
    pub async fn aanmelden(&self, id: &SecretId, form: &DigidAanmelding) -> Result<Inlogvervolg, Fout> {
        controleer_velden(&[("gebruikersnaam", form.gebruikersnaam.trim()), ("wachtwoord", &form.wachtwoord)])?;
        let nu = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut verzoek = lopend(tx.inlogverzoek(&id.hash()).await?, nu)?;
        if verzoek.stub.pogingen >= MAX_POGINGEN {
            return Err(Fout::TeVeelPogingen { nu, opnieuw_op: verzoek.verloopt_op });
        }
        let naam = digid_accounts::normaliseer(&form.gebruikersnaam);
        let sleutel = self.sleutel.throttle_key(&naam);
        throttle::controleer(&mut *tx, &sleutel, nu).await?;

        let account = digid_accounts::zoek(&mut *tx, &naam, self.clock.vandaag()).await?;
        let stap = if let Some(account) = account.filter(|_| same(&form.wachtwoord, WACHTWOORD)) {
            throttle::vergeet(&mut *tx, &sleutel).await?;
            aangemeld(&mut verzoek.stub, &account, form.inlogmethode, nu)?
        } else {
            verzoek.stub.pogingen += 1;
            throttle::noteer(&mut *tx, &sleutel, nu).await?;
            Err(ProbleemCode::OnjuisteInloggegevens)
        };
        bewaar(tx, &verzoek, stap).await
    }

    /// The code of the text message.
    pub async fn bevestig_sms(&self, id: &SecretId, code: &str) -> Result<Inlogvervolg, Fout> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        controleer_velden(&[("code", &code)])?;
        let nu = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut verzoek = lopend(tx.inlogverzoek(&id.hash()).await?, nu)?;
        let Some((right, verloopt_op)) = verzoek.stub.sms.clone() else {
            return Err(ProbleemCode::Conflict.into());
        };
        if verzoek.stub.sms_pogingen >= MAX_SMS_POGINGEN {
            return Err(Fout::TeVeelPogingen { nu, opnieuw_op: verzoek.verloopt_op });
        }
        if nu >= verloopt_op {
            return Err(ProbleemCode::SmsCodeVerlopen.into());
        }
        let stap = if same(&code, &right) {
            verzoek.stub.niveau = Some(Niveau::Midden);
            terug(&mut verzoek.stub, StubUitkomst::Gelukt, nu)?
        } else {
            verzoek.stub.sms_pogingen += 1;
            Err(ProbleemCode::OnjuisteSmsCode)
        };
        bewaar(tx, &verzoek, stap).await
    }

    /// *Annuleren*.
    pub async fn annuleer(&self, id: &SecretId) -> Result<Inlogvervolg, Fout> {
        let nu = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut verzoek = lopend(tx.inlogverzoek(&id.hash()).await?, nu)?;
        let stap = terug(&mut verzoek.stub, StubUitkomst::Geannuleerd, nu)?;
        bewaar(tx, &verzoek, stap).await
    }
}

#[async_trait]
impl IdentityProvider for DigidStub {
    fn start(&self, verzoek: &SecretId) -> String {
        format!("/digid/inloggen?verzoek={}", verzoek.reveal())
    }

    async fn finish(
        &self,
        tx: &mut dyn Transaction,
        code: &SecretId,
        nu: DateTime<Utc>,
    ) -> Result<Option<Antwoord>, StoreError> {
        let Some(mut verzoek) = tx.inlogverzoek_van_code(&code.hash()).await? else {
            return Ok(None);
        };
        let geldig = verzoek.stub.code.as_ref().is_some_and(|(_, verloopt_op)| nu < *verloopt_op);
        if verzoek.stub.status != StubStatus::Klaar || !geldig {
            return Ok(None);
        }
        verzoek.stub.status = StubStatus::Gebruikt;
        tx.bewaar_stub_stand(&verzoek.id, &verzoek.stub).await?;
        let uitkomst = match (verzoek.stub.uitkomst, verzoek.stub.bsn, verzoek.stub.niveau) {
            (Some(StubUitkomst::Gelukt), Some(bsn), Some(niveau)) => Uitkomst::Gelukt { bsn, niveau },
            (Some(StubUitkomst::Geannuleerd), ..) => Uitkomst::Geannuleerd,
            (Some(StubUitkomst::NiveauTeLaag), ..) => Uitkomst::NiveauTeLaag,
            // A stub that ended without saying how is as good as one that is out of order.
            _ => Uitkomst::Storing,
        };
        Ok(Some(Antwoord { verzoek, uitkomst }))
    }
}
