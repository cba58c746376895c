//! The letters to an organisation.

use contract::{burger::Document, probleem::ProbleemCode, werkgever::Werkgeversdocumenten};

use super::{
    Fout, NamensOrganisatie, Services,
    audit::{self, Actie, Gebeurtenis},
};
use crate::store::Transaction;

/// All letters, the newest first, without their text.
pub async fn lees_alle(
    services: &Services,
    namens: &NamensOrganisatie,
    request_id: &str,
) -> Result<Werkgeversdocumenten, Fout> {
    let mut tx = services.store.begin().await?;
    let documenten = tx.werkgeverdocumenten(&namens.machtiging().organisatie.rsin).await?;
    leg_vast(services, &mut *tx, namens, request_id).await?;
    tx.commit().await?;
    Ok(Werkgeversdocumenten { documenten })
}

/// One letter. From then on it is read, for everybody of the organisation.
pub async fn lees(
    services: &Services,
    namens: &NamensOrganisatie,
    kenmerk: &str,
    request_id: &str,
) -> Result<Document, Fout> {
    let rsin = &namens.machtiging().organisatie.rsin;
    let mut tx = services.store.begin().await?;
    let document = tx.werkgeverdocument(rsin, kenmerk).await?;
    let document = document.ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))?;
    tx.lees_werkgeverdocument(rsin, kenmerk, services.clock.now()).await?;
    leg_vast(services, &mut *tx, namens, request_id).await?;
    tx.commit().await?;
    Ok(Document { titel: document.kort.titel, verzonden_op: document.kort.verzonden_op, alineas: document.alineas })
}

async fn leg_vast(
    services: &Services,
    tx: &mut dyn Transaction,
    namens: &NamensOrganisatie,
    request_id: &str,
) -> Result<(), Fout> {
    let gebeurtenis = Gebeurtenis {
        actie: Actie::RaadplegenWerkgeversdocumenten,
        object: None,
        resultaat: "gelukt",
        actor: namens.actor(),
        doel: "inzage documenten",
        request_id,
    };
    Ok(audit::schrijf(tx, services.clock.now(), gebeurtenis).await?)
}
