//! What a citizen may see: what is about himself. Each look is recorded in the transaction that looks.

use contract::{
    burger::{Documenten, Doelgroepregistratie, Persoonsgegevens, Raadpleging, Raadplegingen},
    probleem::ProbleemCode,
};
use domain::Bsn;

use super::{
    Fout, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
    register,
};
use crate::{
    clock::{dutch_date, dutch_time},
    store::{Persoon, Transaction},
};

/// What a citizen looks for, in the record.
const DOEL: &str = "inzage eigen gegevens";
/// How many look-ups are shown.
const RAADPLEGINGEN: u32 = 100;

/// The name to show, as `H. de Blauw`.
pub fn naam(persoon: &Persoon) -> String {
    let parts = [&persoon.voorletters, &persoon.voorvoegsel, &persoon.achternaam];
    parts.map(|part| part.trim()).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The own name, birth date and BSN.
pub async fn persoonsgegevens(services: &Services, bsn: &Bsn, request_id: &str) -> Result<Persoonsgegevens, Fout> {
    let mut tx = services.store.begin().await?;
    let persoon = persoon(&mut *tx, bsn).await?;
    record(services, &mut *tx, Actie::RaadplegenEigenGegevens, bsn, request_id).await?;
    tx.commit().await?;
    Ok(Persoonsgegevens {
        naam: naam(&persoon),
        geboortedatum: persoon.geboortedatum.to_string(),
        bsn: bsn.full_digits(),
    })
}

/// Whether the citizen is in the register today, and until when if an end is known.
pub async fn doelgroepregistratie(
    services: &Services,
    bsn: &Bsn,
    request_id: &str,
) -> Result<Doelgroepregistratie, Fout> {
    let mut tx = services.store.begin().await?;
    let stand = register::stand(services, &mut *tx, bsn).await?;
    let stand = stand.ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))?;
    record(services, &mut *tx, Actie::RaadplegenEigenRegistratie, bsn, request_id).await?;
    tx.commit().await?;
    Ok(Doelgroepregistratie {
        geregistreerd: stand.geregistreerd,
        // Of somebody who is not in the register nothing more is told (regels.md I-01).
        einddatum: stand.laatste_dag.filter(|_| stand.geregistreerd),
    })
}

/// The own letters, the newest first.
pub async fn documenten(services: &Services, bsn: &Bsn, request_id: &str) -> Result<Documenten, Fout> {
    let mut tx = services.store.begin().await?;
    let documenten = tx.documenten(bsn).await?;
    record(services, &mut *tx, Actie::RaadplegenEigenDocumenten, bsn, request_id).await?;
    tx.commit().await?;
    Ok(Documenten { documenten })
}

/// Who asked about the citizen: the organisations, never who of them.
pub async fn raadplegingen(services: &Services, bsn: &Bsn, request_id: &str) -> Result<Raadplegingen, Fout> {
    let mut tx = services.store.begin().await?;
    let gevonden = tx.raadplegingen(&services.sleutel.pseudonym(bsn), RAADPLEGINGEN).await?;
    record(services, &mut *tx, Actie::RaadplegenEigenRaadplegingen, bsn, request_id).await?;
    tx.commit().await?;
    let raadpleging = |(op, organisatie)| Raadpleging { dag: dutch_date(op), om: dutch_time(op), organisatie };
    Ok(Raadplegingen { raadplegingen: gevonden.into_iter().map(raadpleging).collect() })
}

/// A session without a person cannot be (the database sees to it), so this is no 404 of anybody's making.
async fn persoon(tx: &mut dyn Transaction, bsn: &Bsn) -> Result<Persoon, Fout> {
    tx.persoon(bsn).await?.ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))
}

async fn record(
    services: &Services,
    tx: &mut dyn Transaction,
    actie: Actie,
    bsn: &Bsn,
    request_id: &str,
) -> Result<(), Fout> {
    let gebeurtenis = Gebeurtenis {
        actie,
        object: Some(services.sleutel.pseudonym(bsn)),
        resultaat: "gelukt",
        actor: Actor::Burger,
        doel: DOEL,
        request_id,
    };
    Ok(audit::schrijf(tx, services.clock.now(), gebeurtenis).await?)
}

#[cfg(test)]
mod tests {
    use domain::Geboortedatum;

    use super::*;

    #[test]
    fn a_name_has_only_the_parts_that_there_are() {
        let mut persoon = Persoon {
            bsn: Bsn::parse("123456782").unwrap(),
            voorletters: "H.".into(),
            voorvoegsel: "de".into(),
            achternaam: "Blauw".into(),
            geboortedatum: Geboortedatum::parse_jjjjmmdd("19500121").unwrap(),
            overleden_op: None,
        };
        assert_eq!(naam(&persoon), "H. de Blauw");
        persoon.voorvoegsel = String::new();
        assert_eq!(naam(&persoon), "H. Blauw");
        persoon.voorletters = " ".into();
        assert_eq!(naam(&persoon), "Blauw");
    }
}
