//! Rolling a delivery back: the register becomes what it would be if it had never come.

use super::LeveringFout;
use super::ontvangst::{Moment, leg_vast};
use super::quarantaine::levering;
use crate::service::audit::Actie;
use crate::store::{Levering, Store};

/// Takes a delivery out of the register, in one transaction; `None` when there is no such delivery.
///
/// # Errors
///
/// The register could not be written: nothing changed then.
pub async fn draai_terug(store: &dyn Store, id: i64, moment: Moment<'_>) -> Result<Option<Levering>, LeveringFout> {
    let mut tx = store.begin_levering().await?;
    let Some(levering) = levering(&mut *tx, id).await? else { return Ok(None) };
    tx.draai_levering_terug(levering.plaats()).await?;
    leg_vast(&mut *tx, Actie::LeveringTeruggedraaid, &levering, moment).await?;
    tx.commit().await?;
    Ok(Some(levering))
}
