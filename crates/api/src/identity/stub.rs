//! The demonstration's identity providers: the screens and outcomes of the real ones, throttled like them. What differs
//! between DigiD and eHerkenning is the form of the first screen, and whose accounts there are.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use contract::{
    inloggen::{Inlogmiddel, Inlogscherm, Inlogstap, Inlogvervolg},
    probleem::ProbleemCode,
};

use super::{Antwoord, IdentityProvider, Uitkomst, throttle};
use crate::{
    clock::{Clock, dutch_time},
    secret::{SecretId, Sleutel, same, sms_code},
    service::{Fout, veldfout},
    store::{Identiteit, Inlogverzoek, Store, StoreError, StubStand, StubStatus, StubUitkomst, Transaction},
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

/// The password of every demonstration account, and of every person in the register. Documented, so no secret.
pub const WACHTWOORD: &str = "demonstratie";

/// How an account behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gedrag {
    /// Signs in.
    Gewoon,
    /// The text message always comes too late.
    SmsTeLaat,
    /// The certainty is always too low.
    NiveauTeLaag,
    /// Not authorised for this service.
    GeenMachtiging,
    /// The identity provider is out of order.
    Storing,
    /// The time to sign in is always over.
    TeLaat,
}

/// Whom a user name belongs to.
#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) wie: Identiteit,
    pub(super) gedrag: Gedrag,
    /// Whether a code in a text message is asked as well.
    pub(super) met_sms: bool,
}

/// The stub of DigiD or of eHerkenning.
pub struct Stub {
    middel: Inlogmiddel,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    sleutel: Arc<Sleutel>,
}

impl std::fmt::Debug for Stub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stub").field("middel", &self.middel).finish_non_exhaustive()
    }
}

/// A try to sign in that may go on.
pub(super) struct Poging {
    pub(super) tx: Box<dyn Transaction>,
    verzoek: Inlogverzoek,
    sleutel: String,
    nu: DateTime<Utc>,
}

/// What a step leads to: something to do next, or a refusal that is to be remembered too.
type Stap = Result<Inlogvervolg, ProbleemCode>;

impl Stub {
    /// The stub on this store.
    pub fn new(middel: Inlogmiddel, store: Arc<dyn Store>, clock: Arc<dyn Clock>, sleutel: Arc<Sleutel>) -> Self {
        Self { middel, store, clock, sleutel }
    }

    /// The day that it is now.
    pub(super) fn vandaag(&self) -> NaiveDate {
        self.clock.vandaag()
    }

    /// The page of the portal to go back to.
    fn terug_adres(&self) -> &'static str {
        match self.middel {
            Inlogmiddel::Digid => "/inloggen/terug",
            Inlogmiddel::Eherkenning => "/werkgevers/inloggen/terug",
        }
    }

    /// A request to this stub that still runs, or why it does not.
    fn lopend(&self, verzoek: Option<Inlogverzoek>, nu: DateTime<Utc>) -> Result<Inlogverzoek, Fout> {
        let verzoek = verzoek.filter(|verzoek| verzoek.middel == self.middel);
        let verzoek = verzoek.ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))?;
        let loopt = matches!(verzoek.stub.status, StubStatus::Aanmelden | StubStatus::SmsCode);
        if loopt && nu < verzoek.verloopt_op { Ok(verzoek) } else { Err(ProbleemCode::InlogverzoekVerlopen.into()) }
    }

    /// What the stub's page shows now.
    pub async fn scherm(&self, id: &SecretId) -> Result<Inlogscherm, Fout> {
        let verzoek = self.lopend(self.store.inlogverzoek(&id.hash()).await?, self.clock.now())?;
        let stap = match verzoek.stub.sms {
            Some((getoonde_code, _)) if verzoek.stub.status == StubStatus::SmsCode => {
                Inlogstap::SmsCode { getoonde_code }
            }
            _ => Inlogstap::Aanmelden,
        };
        Ok(Inlogscherm { inloggen_tot: dutch_time(verzoek.verloopt_op), stap })
    }

    /// Begins a try with this user name, unless there were too many. Also once a text message is on its way, to have
    /// another one sent.
    pub(super) async fn poging(&self, id: &SecretId, gebruikersnaam: &str, wachtwoord: &str) -> Result<Poging, Fout> {
        controleer_velden(&[("gebruikersnaam", gebruikersnaam.trim()), ("wachtwoord", wachtwoord)])?;
        let nu = self.clock.now();
        let mut tx = self.store.begin().await?;
        let verzoek = self.lopend(tx.inlogverzoek(&id.hash()).await?, nu)?;
        if verzoek.stub.pogingen >= MAX_POGINGEN {
            return Err(Fout::TeVeelPogingen { nu, opnieuw_op: verzoek.verloopt_op });
        }
        let sleutel = match self.middel {
            Inlogmiddel::Digid => self.sleutel.throttle_key(gebruikersnaam),
            // The same name at the other provider is somebody else.
            Inlogmiddel::Eherkenning => self.sleutel.throttle_key(&format!("eherkenning {gebruikersnaam}")),
        };
        throttle::controleer(&mut *tx, &sleutel, nu).await?;
        Ok(Poging { tx, verzoek, sleutel, nu })
    }

    /// Ends a try: `account` is whose user name it is, if anybody's.
    pub(super) async fn meld_aan(
        &self,
        mut poging: Poging,
        account: Option<Account>,
        wachtwoord: &str,
    ) -> Result<Inlogvervolg, Fout> {
        let stand = &mut poging.verzoek.stub;
        let stap = if let Some(account) = account.filter(|_| same(wachtwoord, WACHTWOORD)) {
            throttle::vergeet(&mut *poging.tx, &poging.sleutel).await?;
            self.aangemeld(stand, account, poging.nu)?
        } else {
            stand.pogingen += 1;
            throttle::noteer(&mut *poging.tx, &poging.sleutel, poging.nu).await?;
            Err(ProbleemCode::OnjuisteInloggegevens)
        };
        bewaar(poging.tx, &poging.verzoek, stap).await
    }

    /// What follows on the right user name and password.
    fn aangemeld(&self, stand: &mut StubStand, account: Account, nu: DateTime<Utc>) -> Result<Stap, Fout> {
        stand.wie = Some(account.wie);
        match account.gedrag {
            Gedrag::TeLaat => {
                stand.status = StubStatus::Gebruikt;
                Ok(Err(ProbleemCode::InlogverzoekVerlopen))
            }
            Gedrag::Storing => self.terug(stand, StubUitkomst::Storing, nu),
            Gedrag::NiveauTeLaag => self.terug(stand, StubUitkomst::NiveauTeLaag, nu),
            Gedrag::GeenMachtiging => self.terug(stand, StubUitkomst::GeenMachtiging, nu),
            Gedrag::Gewoon | Gedrag::SmsTeLaat if !account.met_sms => self.terug(stand, StubUitkomst::Gelukt, nu),
            gedrag => {
                let geldig = if gedrag == Gedrag::SmsTeLaat { TimeDelta::zero() } else { SMS_TIJD };
                stand.status = StubStatus::SmsCode;
                stand.sms = Some((sms_code()?, nu + geldig));
                Ok(Ok(Inlogvervolg::VolgendeStap))
            }
        }
    }

    /// Ends the stub's part: the browser goes back with a code that the portal exchanges for the outcome.
    fn terug(&self, stand: &mut StubStand, uitkomst: StubUitkomst, nu: DateTime<Utc>) -> Result<Stap, Fout> {
        let code = SecretId::random()?;
        stand.status = StubStatus::Klaar;
        stand.uitkomst = Some(uitkomst);
        stand.sms = None;
        stand.code = Some((code.hash(), nu + CODE_TIJD));
        Ok(Ok(Inlogvervolg::Terug { adres: format!("{}?code={}", self.terug_adres(), code.reveal()) }))
    }

    /// The code of the text message.
    pub async fn bevestig_sms(&self, id: &SecretId, code: &str) -> Result<Inlogvervolg, Fout> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        controleer_velden(&[("code", &code)])?;
        let nu = self.clock.now();
        let mut tx = self.store.begin().await?;
        let mut verzoek = self.lopend(tx.inlogverzoek(&id.hash()).await?, nu)?;
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
            self.terug(&mut verzoek.stub, StubUitkomst::Gelukt, nu)?
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
        let mut verzoek = self.lopend(tx.inlogverzoek(&id.hash()).await?, nu)?;
        let stap = self.terug(&mut verzoek.stub, StubUitkomst::Geannuleerd, nu)?;
        bewaar(tx, &verzoek, stap).await
    }
}

#[async_trait]
impl IdentityProvider for Stub {
    fn start(&self, verzoek: &SecretId) -> String {
        let pagina = match self.middel {
            Inlogmiddel::Digid => "/digid/inloggen",
            Inlogmiddel::Eherkenning => "/werkgevers/eherkenning",
        };
        format!("{pagina}?verzoek={}", verzoek.reveal())
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
        if verzoek.middel != self.middel || verzoek.stub.status != StubStatus::Klaar || !geldig {
            return Ok(None);
        }
        verzoek.stub.status = StubStatus::Gebruikt;
        tx.bewaar_stub_stand(&verzoek.id, &verzoek.stub).await?;
        let uitkomst = match (verzoek.stub.uitkomst, verzoek.stub.wie.clone()) {
            (Some(StubUitkomst::Gelukt), Some(wie)) => Uitkomst::Gelukt(wie),
            (Some(StubUitkomst::Geannuleerd), _) => Uitkomst::Geannuleerd,
            (Some(StubUitkomst::NiveauTeLaag), _) => Uitkomst::NiveauTeLaag,
            (Some(StubUitkomst::GeenMachtiging), _) => Uitkomst::GeenMachtiging,
            // A stub that ended without saying how is as good as one that is out of order.
            _ => Uitkomst::Storing,
        };
        Ok(Some(Antwoord { verzoek, uitkomst }))
    }
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

/// Keeps where the request is, and only then answers.
async fn bewaar(mut tx: Box<dyn Transaction>, verzoek: &Inlogverzoek, stap: Stap) -> Result<Inlogvervolg, Fout> {
    tx.bewaar_stub_stand(&verzoek.id, &verzoek.stub).await?;
    tx.commit().await?;
    Ok(stap?)
}
