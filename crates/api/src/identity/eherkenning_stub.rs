//! The form of the demonstration's eHerkenning; the other screens are those of every stub ([`Stub`]).

use contract::inloggen::{EherkenningAanmelding, Inlogvervolg};

use super::{eherkenning_accounts, stub::Stub};
use crate::{secret::SecretId, service::Fout};

/// User name and password.
pub async fn aanmelden(stub: &Stub, id: &SecretId, form: &EherkenningAanmelding) -> Result<Inlogvervolg, Fout> {
    let naam = form.gebruikersnaam.trim().to_lowercase();
    let mut poging = stub.poging(id, &naam, &form.wachtwoord).await?;
    let account = eherkenning_accounts::zoek(&mut *poging.tx, &naam).await?;
    stub.meld_aan(poging, account, &form.wachtwoord).await
}
