//! The organisations that somebody acts for.

use chrono::{DateTime, Utc};
use contract::{
    probleem::ProbleemCode,
    werkgever::{self as wire, Dienst, Functie, OrganisatieKort, Organisaties},
};
use domain::{KvkNummer, Rsin};

use super::{
    Bevoegdheid, Fout, NamensOrganisatie, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
    werkgever::limiet::{self, Toelating},
};
use crate::{
    secret::SecretId,
    store::{Machtiging, Opvragingsoort, Organisatie, Transaction},
};

/// The longest text that is looked for.
const MAX_ZOEKTEKST: usize = 100;

fn kort(organisatie: Organisatie) -> OrganisatieKort {
    let Organisatie { rsin, kenmerk, naam, .. } = organisatie;
    OrganisatieKort { kenmerk, naam, rsin: rsin.full_digits() }
}

/// Looks among the organisations of this user.
pub async fn zoek(services: &Services, gebruiker_id: &str, zoektekst: &str) -> Result<Organisaties, Fout> {
    if zoektekst.chars().count() > MAX_ZOEKTEKST {
        return Err(Fout::veld("zoektekst", "is te lang"));
    }
    let gevonden = services.store.zoek_organisaties(gebruiker_id, zoektekst).await?;
    Ok(Organisaties {
        laatst_gebruikt: u32::try_from(gevonden.laatst_gebruikt).unwrap_or(u32::MAX),
        totaal: u32::try_from(gevonden.totaal).unwrap_or(u32::MAX),
        organisaties: gevonden.organisaties.into_iter().map(kort).collect(),
    })
}

/// Lets somebody ask something for an organisation. One that he does not act for is not there; what he is not authorised
/// for is refused. Either is recorded.
pub async fn namens(
    services: &Services,
    gebruiker_id: &str,
    kenmerk: &str,
    bevoegdheid: Bevoegdheid,
    request_id: &str,
) -> Result<NamensOrganisatie, Fout> {
    let machtiging = services.store.machtiging(gebruiker_id, kenmerk).await?;
    let (organisatie, code, resultaat) = match machtiging.map(NamensOrganisatie::new) {
        Some(namens) if namens.is(bevoegdheid) => return Ok(namens),
        Some(_) => (Some(kenmerk), ProbleemCode::GeenToegang, "geen-machtiging"),
        // What was asked for is not recorded: it may be anything.
        None => (None, ProbleemCode::NietGevonden, "andere-organisatie"),
    };
    let mut tx = services.store.begin().await?;
    let gebeurtenis = Gebeurtenis {
        actie: Actie::Geweigerd,
        object: None,
        resultaat,
        actor: Actor::Werkgever { gebruiker: Some(gebruiker_id), organisatie },
        doel: "toegang",
        request_id,
    };
    audit::schrijf(&mut *tx, services.clock.now(), gebeurtenis).await?;
    tx.commit().await?;
    Err(code.into())
}

/// The organisation that a request is for, and what the person may do there. From then on it is one that he used.
pub async fn lees(services: &Services, namens: &NamensOrganisatie) -> Result<wire::Organisatie, Fout> {
    let machtiging = namens.machtiging();
    let rsin = &machtiging.organisatie.rsin;
    let mut tx = services.store.begin().await?;
    tx.gebruik_organisatie(namens.gebruiker_id(), rsin, services.clock.now()).await?;
    tx.commit().await?;
    let intermediair = match &machtiging.intermediair {
        Some(intermediair) => services.store.organisatie(intermediair).await?.map(|organisatie| organisatie.naam),
        None => None,
    };
    let mag_lezen = machtiging.functies.contains(&Functie::Documenten);
    let ongelezen_documenten = if mag_lezen { services.store.aantal_ongelezen(rsin).await? } else { 0 };
    let mag = |dienst: &&Dienst| dienst.dienst.functie().is_none_or(|functie| machtiging.functies.contains(&functie));
    Ok(wire::Organisatie {
        kenmerk: machtiging.organisatie.kenmerk.clone(),
        naam: machtiging.organisatie.naam.clone(),
        rsin: rsin.full_digits(),
        intermediair,
        beheerder: machtiging.beheerder,
        functies: machtiging.functies.clone(),
        diensten: services.settings.diensten.iter().filter(mag).cloned().collect(),
        ongelezen_documenten,
    })
}

/// A number of an organisation, as somebody typed it.
enum Nummer {
    Rsin(Rsin),
    Kvk(KvkNummer),
}

impl Nummer {
    /// Eight digits are a KvK-nummer, nine an RSIN.
    fn parse(text: &str) -> Result<Self, Fout> {
        // What both say of anything but the number of digits is the same.
        let nummer = KvkNummer::parse(text).map(Self::Kvk).or_else(|_| Rsin::parse(text).map(Self::Rsin));
        nummer.map_err(|_| Fout::veld("nummer", "moet een KvK-nummer of een RSIN zijn"))
    }
}

/// Adds an organisation that eHerkenning says the person may act for; tells no more about any other than that.
pub async fn voeg_toe(
    services: &Services,
    gebruiker_id: &str,
    nummer: &str,
    request_id: &str,
) -> Result<OrganisatieKort, Fout> {
    let nummer = Nummer::parse(nummer)?;
    let mut tx = services.store.begin().await?;
    let gebruiker = tx.gebruiker(gebruiker_id).await?.ok_or(Fout::Geweigerd(ProbleemCode::NietIngelogd))?;
    let nu = services.clock.now();
    let soort = Opvragingsoort::OrganisatieToevoegen;
    let toelating = limiet::controleer(services, &mut *tx, soort, gebruiker_id, None).await?;
    if let Toelating::TeVaak { opnieuw_op } = toelating {
        leg_toevoegen_vast(&mut *tx, nu, gebruiker_id, None, "te-vaak", request_id).await?;
        tx.commit().await?;
        return Err(Fout::TeVeelPogingen { nu, opnieuw_op });
    }
    let organisatie = match &nummer {
        Nummer::Rsin(rsin) => tx.organisatie(rsin).await?,
        Nummer::Kvk(kvk) => tx.organisatie_van_kvk(kvk).await?,
    };
    let mag = match &organisatie {
        Some(organisatie) => tx.is_gemachtigd(&gebruiker.gebruikersnaam, &organisatie.rsin).await?,
        None => false,
    };
    let organisatie = organisatie.filter(|_| mag);
    if let Some(organisatie) = &organisatie {
        maak_machtiging(&mut *tx, gebruiker_id, organisatie).await?;
    }
    let resultaat = if organisatie.is_some() { "gelukt" } else { "geen-machtiging" };
    let kenmerk = organisatie.as_ref().map(|organisatie| organisatie.kenmerk.as_str());
    leg_toevoegen_vast(&mut *tx, nu, gebruiker_id, kenmerk, resultaat, request_id).await?;
    tx.commit().await?;
    organisatie.map(kort).ok_or(Fout::Geweigerd(ProbleemCode::NietGevonden))
}

async fn leg_toevoegen_vast(
    tx: &mut dyn Transaction,
    nu: DateTime<Utc>,
    gebruiker_id: &str,
    organisatie: Option<&str>,
    resultaat: &str,
    request_id: &str,
) -> Result<(), Fout> {
    let gebeurtenis = Gebeurtenis {
        actie: Actie::OrganisatieToegevoegd,
        object: None,
        resultaat,
        actor: Actor::Werkgever { gebruiker: Some(gebruiker_id), organisatie },
        doel: "organisatie toevoegen",
        request_id,
    };
    Ok(audit::schrijf(tx, nu, gebeurtenis).await?)
}

/// Whoever is the first at an organisation is its beheerder and may do everything; anybody after him begins with nothing,
/// until the beheerder gives it.
async fn maak_machtiging(tx: &mut dyn Transaction, gebruiker_id: &str, organisatie: &Organisatie) -> Result<(), Fout> {
    let eerste = tx.collegas(&organisatie.rsin).await?.is_empty();
    let machtiging = Machtiging {
        kenmerk: SecretId::random()?.hash().as_str().get(..32).unwrap_or_default().to_owned(),
        gebruiker_id: gebruiker_id.to_owned(),
        organisatie: organisatie.clone(),
        beheerder: eerste,
        functies: if eerste { Functie::ALLE.to_vec() } else { Vec::new() },
        versie: 1,
        intermediair: None,
    };
    Ok(tx.nieuwe_machtiging(&machtiging).await?)
}
