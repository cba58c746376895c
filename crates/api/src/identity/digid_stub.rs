//! The form of the demonstration's DigiD; the other screens are those of every stub ([`Stub`]).

use contract::inloggen::{DigidAanmelding, Inlogmethode, Inlogvervolg};

use super::{digid_accounts, stub::Stub};
use crate::{secret::SecretId, service::Fout};

/// User name, password and method.
pub async fn aanmelden(stub: &Stub, id: &SecretId, form: &DigidAanmelding) -> Result<Inlogvervolg, Fout> {
    let naam = digid_accounts::normaliseer(&form.gebruikersnaam);
    let mut poging = stub.poging(id, &naam, &form.wachtwoord).await?;
    let met_sms = form.inlogmethode == Inlogmethode::Midden;
    let account = digid_accounts::zoek(&mut *poging.tx, &naam, met_sms, stub.vandaag()).await?;
    stub.meld_aan(poging, account, &form.wachtwoord).await
}
