//! Sessions: who is signed in, and for how long.

use chrono::{DateTime, Utc};
use contract::{
    probleem::ProbleemCode,
    sessie::{self as wire, Rol},
};

use super::{
    Fout, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
    burger,
};
use crate::{
    clock::{dutch_time, rfc3339},
    secret::SecretId,
    store::{Sessie, StoreError, Transaction},
};

/// When a session ends that is used at `nu`.
pub fn einde(services: &Services, nu: DateTime<Utc>, uiterlijk_op: DateTime<Utc>) -> DateTime<Utc> {
    (nu + services.settings.sessie_duur).min(uiterlijk_op)
}

/// Whether using a session makes it last longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gebruik {
    /// It counts as activity.
    Verlengt,
    /// It only looks: else a page that asks how long it has would never end.
    Leest,
}

/// The session that this id opens, if it has not ended.
pub async fn authenticate(services: &Services, id: &SecretId, gebruik: Gebruik) -> Result<Option<Sessie>, StoreError> {
    let nu = services.clock.now();
    if gebruik == Gebruik::Leest {
        return Ok(services.store.sessie(&id.hash()).await?.filter(|sessie| nu < sessie.verloopt_op));
    }
    let mut tx = services.store.begin().await?;
    // Read in the transaction that writes: a sign-out in between must win.
    let Some(mut sessie) = tx.sessie(&id.hash()).await? else { return Ok(None) };
    if nu >= sessie.verloopt_op {
        return Ok(None);
    }
    sessie.verloopt_op = einde(services, nu, sessie.uiterlijk_op);
    tx.verleng_sessie(&sessie.id, sessie.verloopt_op).await?;
    tx.commit().await?;
    Ok(Some(sessie))
}

/// The session as the application sees it.
pub async fn tonen(services: &Services, sessie: &Sessie) -> Result<wire::Sessie, Fout> {
    let persoon = services.store.persoon(&sessie.bsn).await?;
    let persoon = persoon.ok_or(Fout::Geweigerd(ProbleemCode::NietIngelogd))?;
    Ok(wire::Sessie {
        rol: Rol::Burger,
        naam: burger::naam(&persoon),
        werkgever: None,
        kenmerk: services.sleutel.kenmerk(&sessie.bsn),
        uiterlijk_op: rfc3339(sessie.uiterlijk_op),
        eindigt_op: rfc3339(sessie.verloopt_op),
        eindigt_om: dutch_time(sessie.verloopt_op),
    })
}

/// Signs out, in every tab.
pub async fn uitloggen(services: &Services, sessie: &Sessie, request_id: &str) -> Result<(), Fout> {
    let mut tx = services.store.begin().await?;
    beeindig(services, &mut *tx, sessie, "gelukt", request_id).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends a session and records it.
pub(super) async fn beeindig(
    services: &Services,
    tx: &mut dyn Transaction,
    sessie: &Sessie,
    resultaat: &str,
    request_id: &str,
) -> Result<(), Fout> {
    tx.beeindig_sessie(&sessie.id).await?;
    let gebeurtenis = Gebeurtenis {
        actie: Actie::Uitloggen,
        object: Some(services.sleutel.pseudonym(&sessie.bsn)),
        resultaat,
        actor: Actor::Burger,
        doel: "uitloggen",
        request_id,
    };
    Ok(audit::schrijf(tx, services.clock.now(), gebeurtenis).await?)
}
