//! What the register says of one person today: the same for whoever asks.

use domain::{Bsn, Registratie, Stand};

use super::Services;
use crate::store::{StoreError, Transaction};

/// Whether this person counts today, and until when; `None` of somebody whom nobody knows. As much is read either way.
pub(super) async fn stand(
    services: &Services,
    tx: &mut dyn Transaction,
    bsn: &Bsn,
) -> Result<Option<Stand>, StoreError> {
    let persoon = tx.persoon(bsn).await?;
    let periodes = tx.periodes(bsn).await?;
    let gebeurtenissen = tx.gebeurtenissen(bsn).await?;
    Ok(persoon.map(|persoon| {
        Registratie::new(persoon.geboortedatum, persoon.overleden_op, periodes)
            .met_gebeurtenissen(gebeurtenissen)
            .stand_op(services.clock.vandaag())
    }))
}
