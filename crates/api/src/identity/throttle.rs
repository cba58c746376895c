//! How often one may try. Counts by a pseudonym of the user name, whether it exists or not.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{
    secret::SecretId,
    service::Fout,
    store::{StoreError, Transaction},
};

/// So many wrong tries ...
const POGINGEN: u32 = 3;
/// ... within this time ...
const VENSTER: TimeDelta = TimeDelta::minutes(15);
/// ... close the door for so long.
const BLOKKADE: TimeDelta = TimeDelta::minutes(15);

/// Until when one may not try, given the last wrong tries, the newest first.
fn geblokkeerd_tot(pogingen: &[DateTime<Utc>]) -> Option<DateTime<Utc>> {
    let newest = pogingen.first()?;
    let oldest = pogingen.get(POGINGEN as usize - 1)?;
    (*newest - *oldest < VENSTER).then(|| *newest + BLOKKADE)
}

/// Fails while this key is blocked.
pub(super) async fn controleer(tx: &mut dyn Transaction, sleutel: &str, nu: DateTime<Utc>) -> Result<(), Fout> {
    let pogingen = tx.laatste_pogingen(sleutel, POGINGEN).await?;
    match geblokkeerd_tot(&pogingen) {
        Some(opnieuw_op) if nu < opnieuw_op => Err(Fout::TeVeelPogingen { nu, opnieuw_op }),
        _ => Ok(()),
    }
}

/// Counts a wrong try.
pub(super) async fn noteer(tx: &mut dyn Transaction, sleutel: &str, nu: DateTime<Utc>) -> Result<(), Fout> {
    let id = SecretId::random()?.hash();
    Ok(tx.nieuwe_poging(&id, sleutel, nu).await?)
}

/// Whoever knows the password starts anew.
pub(super) async fn vergeet(tx: &mut dyn Transaction, sleutel: &str) -> Result<(), StoreError> {
    tx.vergeet_pogingen(sleutel).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(minute: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)
    }

    #[test]
    fn three_within_a_quarter_of_an_hour_block_for_a_quarter_after_the_last() {
        assert_eq!(geblokkeerd_tot(&[]), None);
        assert_eq!(geblokkeerd_tot(&[minute(2), minute(1)]), None);
        assert_eq!(geblokkeerd_tot(&[minute(14), minute(1), minute(0)]), Some(minute(29)));
        assert_eq!(geblokkeerd_tot(&[minute(15), minute(1), minute(0)]), None);
    }
}
