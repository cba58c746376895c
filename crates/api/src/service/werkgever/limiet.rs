//! How often somebody may look something up: looking up BSNs one by one is the way to abuse this register.

use chrono::{DateTime, TimeDelta, Utc};
use domain::Rsin;

use crate::{
    secret,
    service::{Fout, Services},
    store::{Opvraging, Opvragingsoort, Teller, Transaction},
};

/// Tries to add an organisation that one person has in an hour.
const TOEVOEGEN_PER_UUR: u32 = 10;
const UUR: TimeDelta = TimeDelta::hours(1);
/// The longest that anything counts.
const DAG: TimeDelta = TimeDelta::hours(24);

/// Whether a look-up is within the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Toelating {
    /// It is, and it counts from now on.
    Toegelaten,
    /// It is not, and does not count.
    TeVaak {
        /// From when on it is possible again.
        opnieuw_op: DateTime<Utc>,
    },
}

/// Counts a look-up, in the transaction in which it is done, unless that would be one too many.
///
/// A look-up counts until its hour or its day is over, to the millisecond. There is one transaction at a time, whichever
/// server it is: so nobody gets one more by asking two at once.
///
/// # Errors
///
/// The store or the machine could not do it.
pub async fn controleer(
    services: &Services,
    tx: &mut dyn Transaction,
    soort: Opvragingsoort,
    gebruiker_id: &str,
    rsin: Option<&Rsin>,
) -> Result<Toelating, Fout> {
    let nu = services.clock.now();
    let settings = &services.settings;
    let gebruiker = Teller::Gebruiker(gebruiker_id);
    let grenzen = match soort {
        Opvragingsoort::Bsn => [
            Some((gebruiker, UUR, settings.opvragingen_gebruiker_per_uur)),
            rsin.map(|rsin| (Teller::Organisatie(rsin), DAG, settings.opvragingen_organisatie_per_dag)),
        ],
        Opvragingsoort::OrganisatieToevoegen => [Some((gebruiker, UUR, TOEVOEGEN_PER_UUR)), None],
    };
    let mut opnieuw_op = None;
    for (teller, venster, hoogstens) in grenzen.into_iter().flatten() {
        // Of as many as there may be, the oldest has to be over first.
        let plaats = hoogstens.saturating_sub(1);
        let moment = tx.opvraging_op_plaats(soort, teller, nu - venster, plaats).await?;
        opnieuw_op = opnieuw_op.max(moment.map(|moment| moment + venster));
    }
    if let Some(opnieuw_op) = opnieuw_op {
        return Ok(Toelating::TeVaak { opnieuw_op });
    }
    tx.verwijder_opvragingen(nu - DAG).await?;
    let opvraging = Opvraging {
        id: secret::request_id()?,
        soort,
        gebruiker_id: gebruiker_id.to_owned(),
        rsin: rsin.copied(),
        tijdstip: nu,
    };
    tx.nieuwe_opvraging(&opvraging).await?;
    Ok(Toelating::Toegelaten)
}
