//! The employers of the demonstration: organisations, who acts for them, who works there, and letters.
//!
//! How many rows an overview has holds for the year in which the register was filled, and for whoever fills it only
//! once: in another year other people are chosen, beside those of before.

mod accounts;
mod bedrijven;
mod documenten;
mod klanten;
mod personeel;

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{KvkNummer, Rsin};

pub use self::accounts::{ACCOUNTS, Werkgeveraccount, regels};
pub(super) use self::personeel::Personeel;
use self::{
    accounts::rollen,
    bedrijven::{Bedrijf, EIGEN, INTERMEDIAIR, TOE_TE_VOEGEN},
    documenten::BRIEVEN,
    klanten::klanten,
    personeel::WERKGEVERS,
};
use super::{BATCH, toeval::Toeval};
use crate::store::{
    Gebruiker, Inkomstenverhouding, Machtiging, Organisatie, StoreError, Telling, Transaction, Werkgeverdocument,
    Werkgeversvulling,
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
    let waar: HashMap<Rsin, &Organisatie> =
        organisaties.iter().map(|organisatie| (organisatie.rsin, organisatie)).collect();
    let rollen = gebruikers
        .iter()
        .flat_map(|gebruiker| rollen(&gebruiker.gebruikersnaam).into_iter().map(move |rol| (gebruiker, rol)));
    let machtigingen: Vec<_> = (0..)
        .zip(rollen)
        .filter_map(|(plaats, (gebruiker, rol))| {
            Some(Machtiging {
                kenmerk: Toeval::voor(MACHTIGINGEN + plaats).kenmerk(),
                gebruiker_id: gebruiker.id.clone(),
                organisatie: (*waar.get(&rol.rsin)?).clone(),
                beheerder: rol.beheerder,
                functies: rol.functies.to_vec(),
                versie: 1,
                intermediair: rol.intermediair,
            })
        })
        .collect();
    let naam = |id: &str| {
        gebruikers.iter().find(|gebruiker| gebruiker.id == id).map(|gebruiker| gebruiker.gebruikersnaam.clone())
    };
    let register = machtigingen
        .iter()
        .filter_map(|machtiging| Some((naam(&machtiging.gebruiker_id)?, machtiging.organisatie.rsin)));
    let toe_te_voegen = TOE_TE_VOEGEN
        .iter()
        .filter_map(|bedrijf| Some((ACCOUNTS[0].gebruikersnaam.to_owned(), Rsin::parse(bedrijf.rsin).ok()?)));
    Werkgeversvulling {
        register: register.chain(toe_te_voegen).collect(),
        documenten: documenten(),
        machtigingen,
        gebruikers,
        organisaties,
    }
}

/// `None` only if a table of the demonstration had a number that is none; a test sees to that.
fn organisatie(plaats: u64, rsin: Rsin, naam: String) -> Option<Organisatie> {
    // A number of the Handelsregister never begins with 00.
    let kvk = KvkNummer::parse(&format!("{:08}", 100_000 + plaats)).ok()?;
    Some(Organisatie { rsin, kenmerk: Toeval::voor(ORGANISATIES + plaats).kenmerk(), kvk, naam })
}

fn gebruiker(plaats: u64, account: &Werkgeveraccount) -> Gebruiker {
    Gebruiker {
        id: Toeval::voor(GEBRUIKERS + plaats).kenmerk(),
        gebruikersnaam: account.gebruikersnaam.to_owned(),
        aanhef: account.aanhef,
        voornaam: account.voornaam.to_owned(),
        achternaam: account.achternaam.to_owned(),
        email: format!("{}@example.nl", account.gebruikersnaam),
        versie: 1,
    }
}

fn documenten() -> Vec<Werkgeverdocument> {
    let document = |(plaats, brief): (u64, &documenten::Brief)| {
        let mut toeval = Toeval::voor(DOCUMENTEN + plaats);
        let rsin = Rsin::parse(brief.rsin).ok()?;
        let (id, kenmerk) = (toeval.kenmerk(), toeval.kenmerk());
        let alineas = brief.alineas.iter().map(|alinea| (*alinea).to_owned()).collect();
        Some(Werkgeverdocument::nieuw(id, rsin, kenmerk, brief.titel, brief.verzonden_op, alineas))
    };
    (0..).zip(&BRIEVEN).filter_map(document).collect()
}
