//! Sessions: who is signed in, and for how long.

use chrono::{DateTime, Utc};
use contract::{
    probleem::ProbleemCode,
    sessie::{self as wire, Rol},
    werkgever::Werkgeversgebruiker,
};

use super::{
    Fout, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
    burger,
};
use crate::{
    clock::{dutch_time, rfc3339},
    secret::SecretId,
    store::{Gebruiker, Ingelogde, Sessie, StoreError, Transaction},
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
    let weg = || Fout::Geweigerd(ProbleemCode::NietIngelogd);
    let (rol, naam, werkgever, kenmerk) = match &sessie.van {
        Ingelogde::Burger { bsn, .. } => {
            let persoon = services.store.persoon(bsn).await?.ok_or_else(weg)?;
            (Rol::Burger, burger::naam(&persoon), None, services.sleutel.kenmerk(bsn))
        }
        Ingelogde::Werkgever { gebruiker_id, .. } => {
            let gebruiker = services.store.gebruiker(gebruiker_id).await?.ok_or_else(weg)?;
            let naam = gebruiker.naam();
            let Gebruiker { aanhef, achternaam, email, .. } = gebruiker;
            let werkgever = Werkgeversgebruiker { aanhef, achternaam, email };
            (Rol::Werkgever, naam, Some(werkgever), services.sleutel.kenmerk_gebruiker(gebruiker_id))
        }
    };
    Ok(wire::Sessie {
        rol,
        naam,
        werkgever,
        kenmerk,
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
    leg_vast(services, tx, sessie, Actie::Uitloggen, resultaat, request_id).await
}

/// Records that somebody signed in or out.
pub(super) async fn leg_vast(
    services: &Services,
    tx: &mut dyn Transaction,
    sessie: &Sessie,
    actie: Actie,
    resultaat: &str,
    request_id: &str,
) -> Result<(), Fout> {
    let (object, actor) = match &sessie.van {
        Ingelogde::Burger { bsn, .. } => (Some(services.sleutel.pseudonym(bsn)), Actor::Burger),
        Ingelogde::Werkgever { gebruiker_id, .. } => {
            (None, Actor::Werkgever { gebruiker: Some(gebruiker_id), organisatie: None })
        }
    };
    let gebeurtenis = Gebeurtenis { actie, object, resultaat, actor, doel: actie.code(), request_id };
    Ok(audit::schrijf(tx, services.clock.now(), gebeurtenis).await?)
}
