//! The employers of the demonstration: organisations, who acts for them, who works there, and letters.
//!
//! How many rows an overview has holds for the year in which the register was filled, and for whoever fills it only
//! once: in another year other people are chosen, beside those of before.

mod accounts;
mod bedrijven;
mod documenten;
mod klanten;
mod personeel;

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::{KvkNummer, Rsin};

pub use self::accounts::{ACCOUNTS, Werkgeveraccount, regels};
pub(super) use self::personeel::Personeel;
use self::{
    accounts::{VOOR_KLANT, rollen},
    bedrijven::{Bedrijf, EIGEN, INTERMEDIAIR, TOE_TE_VOEGEN},
    documenten::BRIEVEN,
    klanten::klanten,
    personeel::WERKGEVERS,
};
use super::{BATCH, toeval::Toeval};
use crate::store::{
    Inkomstenverhouding, NieuwDocument, NieuweGebruiker, NieuweMachtiging, NieuweOrganisatie, StoreError, Telling,
    Transaction, Werkgeversvulling,
};

/// The random numbers of each kind of thing begin here.
const ORGANISATIES: u64 = WERKGEVERS + (1 << 20);
const GEBRUIKERS: u64 = WERKGEVERS + (2 << 20);
const MACHTIGINGEN: u64 = WERKGEVERS + (3 << 20);
/// Where the clients come among the organisations.
const KLANTEN: u64 = 100;
const DOCUMENTEN: u64 = WERKGEVERS + (4 << 20);

/// Adds them, those that need more people than there are apart. Gives what it did to the employments.
pub(super) async fn vul(
    tx: &mut dyn Transaction,
    personeel: &Personeel,
    vandaag: NaiveDate,
) -> Result<Telling, StoreError> {
    let mut telling = Telling::default();
    let mut batch: Vec<Inkomstenverhouding> = Vec::with_capacity(BATCH);
    for (plaats, bedrijf) in bedrijven(personeel) {
        for regel in personeel.van(bedrijf, plaats, vandaag) {
            batch.push(regel);
            if batch.len() == BATCH {
                telling.add(tx.upsert_inkomstenverhoudingen(&batch).await?);
                batch.clear();
            }
        }
    }
    telling.add(tx.upsert_inkomstenverhoudingen(&batch).await?);
    // Last: from here on nobody else can write.
    tx.vul_werkgevers(&vulling(personeel)).await?;
    Ok(telling)
}

/// The organisations with employees of their own, each with its place, which never changes: what is random about it
/// follows from that.
fn bedrijven(personeel: &Personeel) -> impl Iterator<Item = (u64, &'static Bedrijf)> {
    let alle = (0..).zip(EIGEN.iter().chain(&TOE_TE_VOEGEN).chain([&INTERMEDIAIR]));
    alle.filter(|(_, bedrijf)| personeel.is_genoeg_voor(bedrijf))
}

/// All but the employments.
fn vulling(personeel: &Personeel) -> Werkgeversvulling {
    let eigen = bedrijven(personeel)
        .filter_map(|(plaats, bedrijf)| organisatie(plaats, Rsin::parse(bedrijf.rsin).ok()?, bedrijf.naam.to_owned()));
    let klanten = (KLANTEN..).zip(klanten()).filter_map(|(plaats, (rsin, naam))| organisatie(plaats, rsin, naam));
    let organisaties: Vec<_> = eigen.chain(klanten).collect();
    let gebruikers: Vec<_> = (0..).zip(&ACCOUNTS).map(|(plaats, account)| gebruiker(plaats, account)).collect();
    let mut machtigingen: Vec<_> = gebruikers.iter().flat_map(machtigingen_van).collect();
    for (plaats, machtiging) in (0..).zip(&mut machtigingen) {
        machtiging.kenmerk = Toeval::voor(MACHTIGINGEN + plaats).kenmerk();
    }
    let bekend: HashSet<Rsin> = organisaties.iter().map(|organisatie| organisatie.rsin).collect();
    machtigingen.retain(|machtiging| bekend.contains(&machtiging.rsin));
    let register = machtigingen.iter().filter_map(|machtiging| {
        let gebruiker = gebruikers.iter().find(|gebruiker| gebruiker.id == machtiging.gebruiker_id)?;
        Some((gebruiker.gebruikersnaam, machtiging.rsin))
    });
    let toe_te_voegen =
        TOE_TE_VOEGEN.iter().filter_map(|bedrijf| Some((ACCOUNTS[0].gebruikersnaam, Rsin::parse(bedrijf.rsin).ok()?)));
    Werkgeversvulling {
        register: register.chain(toe_te_voegen).collect(),
        documenten: documenten(),
        organisaties,
        gebruikers,
        machtigingen,
    }
}

/// `None` only if a table of the demonstration had a number that is none; a test sees to that.
fn organisatie(plaats: u64, rsin: Rsin, naam: String) -> Option<NieuweOrganisatie> {
    // A number of the Handelsregister never begins with 00.
    let kvk = KvkNummer::parse(&format!("{:08}", 100_000 + plaats)).ok()?;
    Some(NieuweOrganisatie { rsin, kenmerk: Toeval::voor(ORGANISATIES + plaats).kenmerk(), kvk, naam })
}

fn gebruiker(plaats: u64, account: &Werkgeveraccount) -> NieuweGebruiker {
    let &Werkgeveraccount { gebruikersnaam, aanhef, voornaam, achternaam, .. } = account;
    let id = Toeval::voor(GEBRUIKERS + plaats).kenmerk();
    NieuweGebruiker { id, gebruikersnaam, aanhef, voornaam, achternaam, email: format!("{gebruikersnaam}@example.nl") }
}

/// Without their kenmerken, which follow from their place among all of them.
fn machtigingen_van(gebruiker: &NieuweGebruiker) -> Vec<NieuweMachtiging> {
    let machtiging = |rsin, beheerder, intermediair, functies: &[_]| NieuweMachtiging {
        gebruiker_id: gebruiker.id.clone(),
        rsin,
        kenmerk: String::new(),
        beheerder,
        intermediair,
        functies: functies.to_vec(),
    };
    let eigen = rollen(gebruiker.gebruikersnaam)
        .into_iter()
        .filter_map(|rol| Some(machtiging(Rsin::parse(rol.rsin).ok()?, rol.beheerder, None, rol.functies)));
    let mut alle: Vec<_> = eigen.collect();
    if gebruiker.gebruikersnaam == "intermediair" {
        let keten = Rsin::parse(INTERMEDIAIR.rsin).ok();
        alle.extend(klanten().map(|(rsin, _)| machtiging(rsin, false, keten, &VOOR_KLANT)));
    }
    alle
}

fn documenten() -> Vec<NieuwDocument> {
    let document = |(brief, plaats): (&documenten::Brief, u64)| {
        let mut toeval = Toeval::voor(DOCUMENTEN + plaats);
        Some(NieuwDocument {
            id: toeval.kenmerk(),
            rsin: Rsin::parse(brief.rsin).ok()?,
            kenmerk: toeval.kenmerk(),
            titel: brief.titel,
            verzonden_op: brief.verzonden_op,
            alineas: brief.alineas,
        })
    };
    BRIEVEN.iter().zip(0..).filter_map(document).collect()
}
