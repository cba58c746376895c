//! Rolling a delivery back: the register becomes what it would be if it had never come.

use super::LeveringFout;
use super::ontvangst::{Drempel, Moment, leg_vast};
use super::quarantaine::levering;
use crate::service::audit::Actie;
use crate::store::{Levering, Store};

/// What came of rolling back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Teruggedraaid {
    /// It is out of the register.
    Gedaan(Levering),
    /// No such delivery.
    OnbekendeLevering,
    /// So many registrations would no longer run that somebody has to look first. Nothing changed.
    VraagtAkkoord {
        /// How many fewer there would be.
        beeindigd: u64,
        /// How many there are.
        lopend: u64,
    },
}

/// Takes a delivery out of the register, in one transaction.
///
/// # Errors
///
/// The register could not be written: nothing changed then.
pub async fn draai_terug(
    store: &dyn Store,
    id: i64,
    moment: Moment<'_>,
    drempel: Drempel,
) -> Result<Teruggedraaid, LeveringFout> {
    let mut tx = store.begin_levering().await?;
    let Some(levering) = levering(&mut *tx, id).await? else { return Ok(Teruggedraaid::OnbekendeLevering) };
    let lopend = tx.aantal_lopend(levering.bron).await?;
    tx.draai_levering_terug(levering.plaats()).await?;
    let beeindigd = lopend.saturating_sub(tx.aantal_lopend(levering.bron).await?);
    if drempel.overschreden(beeindigd, lopend) {
        return Ok(Teruggedraaid::VraagtAkkoord { beeindigd, lopend });
    }
    leg_vast(&mut *tx, Actie::LeveringTeruggedraaid, &levering, moment).await?;
    tx.commit().await?;
    Ok(Teruggedraaid::Gedaan(levering))
}
