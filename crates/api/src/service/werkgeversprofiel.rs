//! Uw Profiel: what a user of the werkgeversportaal may change about himself.

use contract::{
    probleem::ProbleemCode,
    werkgever::{Profiel, Profielwijziging},
};
use domain::check_email;

use super::{
    Fout, IngelogdeWerkgever, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
};
use crate::store::Gebruiker;

fn tonen(gebruiker: &Gebruiker, werkgever: &IngelogdeWerkgever) -> Profiel {
    Profiel {
        naam: gebruiker.naam(),
        aanhef: gebruiker.aanhef,
        email: gebruiker.email.clone(),
        niveau: werkgever.niveau().code().to_owned(),
        versie: gebruiker.versie,
    }
}

/// The own profile.
pub async fn lees(services: &Services, werkgever: &IngelogdeWerkgever) -> Result<Profiel, Fout> {
    let gebruiker = services.store.gebruiker(werkgever.gebruiker_id()).await?;
    Ok(tonen(&gebruiker.ok_or(Fout::Geweigerd(ProbleemCode::NietIngelogd))?, werkgever))
}

/// Changes the own profile.
pub async fn wijzig(
    services: &Services,
    werkgever: &IngelogdeWerkgever,
    nieuw: &Profielwijziging,
    request_id: &str,
) -> Result<Profiel, Fout> {
    let email = nieuw.email.trim();
    if check_email(email).is_err() {
        return Err(Fout::veld("email", "moet een e-mailadres zijn"));
    }
    let mut tx = services.store.begin().await?;
    let gebruiker = tx.gebruiker(werkgever.gebruiker_id()).await?;
    let mut gebruiker = gebruiker.ok_or(Fout::Geweigerd(ProbleemCode::NietIngelogd))?;
    if gebruiker.versie != nieuw.versie {
        return Err(ProbleemCode::Conflict.into());
    }
    if gebruiker.aanhef != nieuw.aanhef || gebruiker.email != email {
        gebruiker.aanhef = nieuw.aanhef;
        email.clone_into(&mut gebruiker.email);
        gebruiker.versie += 1;
        tx.wijzig_gebruiker(&gebruiker).await?;
        let gebeurtenis = Gebeurtenis {
            actie: Actie::ProfielGewijzigd,
            object: None,
            resultaat: "gelukt",
            actor: Actor::Werkgever { gebruiker: Some(&gebruiker.id), organisatie: None },
            doel: "profiel",
            request_id,
        };
        audit::schrijf(&mut *tx, services.clock.now(), gebeurtenis).await?;
        tx.commit().await?;
    }
    Ok(tonen(&gebruiker, werkgever))
}
