//! Uw Profiel: what a user of the werkgeversportaal may change about himself.

use contract::{
    probleem::ProbleemCode,
    werkgever::{Profiel, Profielwijziging},
};

use super::{
    Fout, IngelogdeWerkgever, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
};
use crate::store::Gebruiker;

/// The longest e-mail address (RFC 5321).
const MAX_EMAIL: usize = 254;

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

/// Something on either side of one `@`, and nothing that could be anything but an address.
fn is_email(text: &str) -> bool {
    let delen = text.split_once('@').filter(|(voor, na)| !voor.is_empty() && !na.is_empty() && !na.contains('@'));
    delen.is_some() && text.len() <= MAX_EMAIL && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Changes the own profile.
pub async fn wijzig(
    services: &Services,
    werkgever: &IngelogdeWerkgever,
    nieuw: &Profielwijziging,
    request_id: &str,
) -> Result<Profiel, Fout> {
    let email = nieuw.email.trim();
    if !is_email(email) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_something_on_either_side_of_one_at() {
        for good in ["a@b", "dgr@example.nl", "x.y+z@sub.example.nl"] {
            assert!(is_email(good), "{good}");
        }
        let too_long = format!("{}@example.nl", "a".repeat(MAX_EMAIL));
        for bad in ["", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n", "geen adres", &too_long] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
