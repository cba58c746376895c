//! How far the register is up to date, for each group of people in it. About nobody, so there is nothing to record.

use contract::actualisatie::{self, Actualisatie, Actualisaties};
use domain::{Doelgroep, Frequentie, Leverancier};

use super::{Fout, Services};
use crate::levering::actualiteit::{Actualiteit, actualiteit};

/// How far each group is today, in the order of `domain`.
pub async fn lees(services: &Services) -> Result<Actualisaties, Fout> {
    let leveringen = services.store.leveringen().await?;
    let bronnen = actualiteit(&leveringen, services.clock.vandaag());
    Ok(Actualisaties { actualisaties: bronnen.iter().filter_map(van_groep).collect() })
}

/// Of a source that is about one group; nobody looks for the others here.
fn van_groep(stand: &Actualiteit) -> Option<Actualisatie> {
    Some(Actualisatie {
        doelgroep: doelgroep(stand.bron.doelgroep()?),
        leverancier: leverancier(stand.bron.leverancier())?,
        frequentie: frequentie(stand.bron.frequentie()),
        bijgewerkt_tot: stand.bijgewerkt_tot,
        te_laat: stand.te_laat(),
    })
}

fn doelgroep(doelgroep: Doelgroep) -> actualisatie::Doelgroep {
    match doelgroep {
        Doelgroep::IndicatieBanenafspraak => actualisatie::Doelgroep::IndicatieBanenafspraak,
        Doelgroep::VsoPro => actualisatie::Doelgroep::VsoPro,
        Doelgroep::Praktijkroute => actualisatie::Doelgroep::Praktijkroute,
        Doelgroep::Wajong => actualisatie::Doelgroep::Wajong,
        Doelgroep::Wsw => actualisatie::Doelgroep::Wsw,
        Doelgroep::WiwId => actualisatie::Doelgroep::WiwId,
        Doelgroep::WerkenMetVoorziening => actualisatie::Doelgroep::WerkenMetVoorziening,
    }
}

fn leverancier(leverancier: Leverancier) -> Option<actualisatie::Leverancier> {
    match leverancier {
        Leverancier::Uwv => Some(actualisatie::Leverancier::Uwv),
        Leverancier::Inlichtingenbureau => Some(actualisatie::Leverancier::Inlichtingenbureau),
        Leverancier::Panteia => Some(actualisatie::Leverancier::Panteia),
        Leverancier::Cbs => Some(actualisatie::Leverancier::Cbs),
        // These deliver about everybody.
        Leverancier::Brp | Leverancier::Polisadministratie | Leverancier::Gemeenten => None,
    }
}

fn frequentie(frequentie: Frequentie) -> actualisatie::Frequentie {
    match frequentie {
        Frequentie::Dagelijks => actualisatie::Frequentie::Dagelijks,
        Frequentie::Maandelijks => actualisatie::Frequentie::Maandelijks,
        Frequentie::Halfjaarlijks => actualisatie::Frequentie::Halfjaarlijks,
        Frequentie::Jaarlijks => actualisatie::Frequentie::Jaarlijks,
    }
}
