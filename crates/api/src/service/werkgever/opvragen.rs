//! Looking up one person (W7, W8).

use contract::werkgever::{BsnAntwoord, BsnVraag};
use domain::{Bsn, NummerFout, Stand};

use super::{
    GELUKT, gebeurtenis,
    limiet::{self, Toelating},
};
use crate::{
    service::{
        Fout, NamensOrganisatie, Services,
        audit::{self, Actie},
        register,
    },
    store::Opvragingsoort,
};

/// How a look-up ended that was one too many.
const TE_VAAK: &str = "te-vaak";

/// Whether this person counts today, and until when if an end is known.
///
/// Of somebody whom nobody knows the answer and the record are those of anybody who does not count, and as much is read.
///
/// # Errors
///
/// It is no BSN, it is one look-up too many, or the store could not do it.
pub async fn opvragen(
    services: &Services,
    namens: &NamensOrganisatie,
    vraag: &BsnVraag,
    request_id: &str,
) -> Result<BsnAntwoord, Fout> {
    let bsn = Bsn::parse(&vraag.bsn).map_err(|fout| Fout::veld("bsn", uitleg(fout)))?;
    let nu = services.clock.now();
    let actie = Actie::OpvragenRegistratie;
    let mut tx = services.store.begin().await?;
    let soort = Opvragingsoort::Bsn;
    if let Toelating::TeVaak { opnieuw_op } = limiet::controleer(
        services,
        &mut *tx,
        soort,
        namens.gebruiker_id(),
        Some(&namens.machtiging().organisatie.rsin),
    )
    .await?
    {
        // Nothing was looked at, so it is about nobody.
        audit::schrijf(&mut *tx, nu, gebeurtenis(namens, request_id, actie, None, TE_VAAK)).await?;
        tx.commit().await?;
        return Err(Fout::TeVeelPogingen { nu, opnieuw_op });
    }
    let stand = register::stand(services, &mut *tx, &bsn).await?.unwrap_or(Stand::NOOIT);
    let object = Some(services.sleutel.pseudonym(&bsn));
    audit::schrijf(&mut *tx, nu, gebeurtenis(namens, request_id, actie, object, GELUKT)).await?;
    tx.commit().await?;
    Ok(BsnAntwoord {
        bsn: bsn.full_digits(),
        geregistreerd: stand.geregistreerd,
        einddatum: stand.laatste_dag.filter(|_| stand.geregistreerd),
    })
}

/// What is wrong with a number, for a developer.
fn uitleg(fout: NummerFout) -> &'static str {
    match fout {
        NummerFout::Leeg => "is leeg",
        NummerFout::GeenCijfers => "bestaat niet alleen uit cijfers",
        NummerFout::VerkeerdeLengte => "heeft niet 8 of 9 cijfers",
        NummerFout::ElfproefFout => "voldoet niet aan de elfproef",
    }
}
