//! Who may do what for an organisation. Only its beheerder comes here (R-W03); `http::access` sees to that.

use contract::{
    probleem::ProbleemCode,
    werkgever::{self as wire, Functie, Machtigingen, Wijziging},
};

use super::{
    Fout, NamensOrganisatie, Services,
    audit::{self, Actie, Gebeurtenis},
};
use crate::{
    clock::{dutch_date, dutch_time},
    secret::SecretId,
    store::{Collega, Machtigingswijziging, Transaction},
};

/// How many changes are shown.
const WIJZIGINGEN: u32 = 100;
const DOEL: &str = "beheer van machtigingen";

fn tonen(collega: &Collega, gebruiker_id: &str) -> wire::Collega {
    let Collega { gebruiker, machtiging } = collega;
    wire::Collega {
        kenmerk: machtiging.kenmerk.clone(),
        naam: gebruiker.naam(),
        email: gebruiker.email.clone(),
        uzelf: gebruiker.id == gebruiker_id,
        beheerder: machtiging.beheerder,
        functies: machtiging.functies.clone(),
        versie: machtiging.versie,
    }
}

/// Everybody who acts for the organisation, and the latest changes.
pub async fn lees(services: &Services, namens: &NamensOrganisatie, request_id: &str) -> Result<Machtigingen, Fout> {
    let rsin = &namens.machtiging().organisatie.rsin;
    let mut tx = services.store.begin().await?;
    let collegas = tx.collegas(rsin).await?;
    let mut wijzigingen = Vec::new();
    for wijziging in tx.wijzigingen(rsin, WIJZIGINGEN).await? {
        wijzigingen.push(Wijziging {
            dag: dutch_date(wijziging.op),
            om: dutch_time(wijziging.op),
            door: naam(&mut *tx, &wijziging.door).await?,
            voor: naam(&mut *tx, &wijziging.voor).await?,
            functie: wijziging.functie,
            gegeven: wijziging.gegeven,
        });
    }
    leg_vast(services, &mut *tx, namens, Actie::RaadplegenMachtigingen, request_id).await?;
    tx.commit().await?;
    let collegas = collegas.iter().map(|collega| tonen(collega, namens.gebruiker_id())).collect();
    Ok(Machtigingen { collegas, wijzigingen })
}

/// A user stays known, whoever left: the database sees to it.
async fn naam(tx: &mut dyn Transaction, gebruiker_id: &str) -> Result<String, Fout> {
    Ok(tx.gebruiker(gebruiker_id).await?.map(|gebruiker| gebruiker.naam()).unwrap_or_default())
}

/// Gives and takes what a colleague may do, from his next request on.
pub async fn wijzig(
    services: &Services,
    namens: &NamensOrganisatie,
    collega: &str,
    nieuw: &wire::Machtigingswijziging,
    request_id: &str,
) -> Result<wire::Collega, Fout> {
    let rsin = &namens.machtiging().organisatie.rsin;
    let mut tx = services.store.begin().await?;
    // Who changes it may have lost the right to between the look in `http::access` and this transaction.
    let zelf = tx.machtiging(namens.gebruiker_id(), &namens.machtiging().organisatie.kenmerk).await?;
    if !zelf.is_some_and(|zelf| zelf.beheerder) {
        return Err(ProbleemCode::GeenToegang.into());
    }
    let collegas = tx.collegas(rsin).await?;
    let gevonden = collegas.into_iter().find(|een| een.machtiging.kenmerk == collega);
    let mut collega = gevonden.ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))?;
    if collega.gebruiker.id == namens.gebruiker_id() && !nieuw.beheerder {
        return Err(Fout::veld("beheerder", "kan niemand zichzelf afnemen"));
    }
    if collega.machtiging.versie != nieuw.versie {
        return Err(ProbleemCode::Conflict.into());
    }
    let wijzigingen = verschillen(&collega, nieuw);
    if !wijzigingen.is_empty() {
        for (plaats, (functie, gegeven)) in (0..).zip(wijzigingen) {
            let wijziging = Machtigingswijziging {
                id: SecretId::random()?.hash().as_str().to_owned(),
                op: services.clock.now(),
                plaats,
                door: namens.gebruiker_id().to_owned(),
                voor: collega.gebruiker.id.clone(),
                functie,
                gegeven,
            };
            tx.nieuwe_wijziging(rsin, &wijziging).await?;
        }
        collega.machtiging.beheerder = nieuw.beheerder;
        collega.machtiging.functies = Functie::ALLE.into_iter().filter(|een| nieuw.functies.contains(een)).collect();
        collega.machtiging.versie += 1;
        tx.wijzig_machtiging(&collega.machtiging).await?;
        leg_vast(services, &mut *tx, namens, Actie::MachtigingGewijzigd, request_id).await?;
        tx.commit().await?;
    }
    Ok(tonen(&collega, namens.gebruiker_id()))
}

/// What is given or taken; `None` is to be beheerder.
fn verschillen(collega: &Collega, nieuw: &wire::Machtigingswijziging) -> Vec<(Option<Functie>, bool)> {
    let beheerder = (collega.machtiging.beheerder, nieuw.beheerder, None);
    let functies = Functie::ALLE.into_iter().map(|functie| {
        (collega.machtiging.functies.contains(&functie), nieuw.functies.contains(&functie), Some(functie))
    });
    let anders = |(oud, nieuw, wat): (bool, bool, Option<Functie>)| (oud != nieuw).then_some((wat, nieuw));
    std::iter::once(beheerder).chain(functies).filter_map(anders).collect()
}

async fn leg_vast(
    services: &Services,
    tx: &mut dyn Transaction,
    namens: &NamensOrganisatie,
    actie: Actie,
    request_id: &str,
) -> Result<(), Fout> {
    let gebeurtenis =
        Gebeurtenis { actie, object: None, resultaat: "gelukt", actor: namens.actor(), doel: DOEL, request_id };
    Ok(audit::schrijf(tx, services.clock.now(), gebeurtenis).await?)
}
