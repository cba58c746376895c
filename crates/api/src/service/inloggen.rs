//! Signing in, from the portal's side: it sends somebody to an identity provider and judges what comes back.

use chrono::{DateTime, TimeDelta, Utc};
use contract::{
    inloggen::{Inlogmiddel, NieuwInlogverzoek},
    probleem::ProbleemCode,
    sessie as wire,
};
use domain::Bsn;

use super::{
    Fout, Services,
    audit::{self, Actie, Actor, Gebeurtenis},
    sessies,
};
use crate::{
    identity::{Antwoord, Uitkomst},
    secret::{SecretId, same},
    store::{Betrouwbaarheidsniveau, Identiteit, Ingelogde, Inlogverzoek, Niveau, Sessie, StubStand, Transaction},
};

/// How long one has to sign in (schermen.md B0-11).
pub const INLOGTIJD: TimeDelta = TimeDelta::minutes(15);

/// How long what has ended is kept, so that it can be told from what never was.
const BEWAARTIJD: TimeDelta = TimeDelta::hours(1);

/// The longest path to go back to.
const MAX_TERUG_NAAR: usize = 200;

/// A request to sign in that has begun.
#[derive(Debug)]
pub struct Begonnen {
    /// The identity provider's page.
    pub adres: String,
    /// What the browser must hold to finish what it began.
    pub binding: SecretId,
}

/// Somebody has signed in.
#[derive(Debug)]
pub struct Voltooid {
    /// The id of the session, for the cookie.
    pub id: SecretId,
    /// The session.
    pub sessie: Sessie,
    /// What the application is told.
    pub ingelogd: wire::Ingelogd,
}

/// Begins signing in. A browser that is signing in already, in another tab, keeps what it holds.
pub async fn begin(
    services: &Services,
    nieuw: &NieuwInlogverzoek,
    binding: Option<SecretId>,
) -> Result<Begonnen, Fout> {
    if !is_eigen_pad(&nieuw.terug_naar) {
        return Err(Fout::veld("terugNaar", "moet een pad van deze toepassing zijn dat met één / begint"));
    }
    let nu = services.clock.now();
    let mut tx = services.store.begin().await?;
    tx.ruim_op(nu - BEWAARTIJD).await?;
    // Here too: else the last draft would stay for as long as nobody saves another.
    tx.verwijder_verlopen_concepten(nu).await?;
    let binding = match binding {
        Some(binding) if tx.binding_loopt(&binding.hash(), nu).await? => binding,
        _ => SecretId::random()?,
    };
    let id = SecretId::random()?;
    tx.nieuw_inlogverzoek(&Inlogverzoek {
        id: id.hash(),
        binding: binding.hash(),
        middel: nieuw.middel,
        terug_naar: nieuw.terug_naar.clone(),
        verloopt_op: nu + INLOGTIJD,
        stub: StubStand::nieuw(),
    })
    .await?;
    tx.commit().await?;
    let provider = match nieuw.middel {
        Inlogmiddel::Digid => &services.digid,
        Inlogmiddel::Eherkenning => &services.eherkenning,
    };
    Ok(Begonnen { adres: provider.start(&id), binding })
}

/// Whether this is a page of this application. Everything that a browser could read as another site is not:
/// `//host`, `/\host`, a scheme, and the control characters that browsers leave out of an address.
fn is_eigen_pad(pad: &str) -> bool {
    let mut chars = pad.chars();
    pad.len() <= MAX_TERUG_NAAR
        && chars.next() == Some('/')
        && chars.next() != Some('/')
        && pad.chars().all(|c| c.is_ascii_graphic() && c != '\\')
}

/// What a browser brings back from the identity provider.
#[derive(Debug)]
pub struct Terugkeer {
    /// The one-time code in the address.
    pub code: SecretId,
    /// What it got when it began.
    pub binding: Option<SecretId>,
    /// The session that it had.
    pub oude_sessie: Option<SecretId>,
}

/// Makes a session of the identity provider's answer, or says why not.
pub async fn voltooi(services: &Services, terugkeer: Terugkeer, request_id: &str) -> Result<Voltooid, Fout> {
    let nu = services.clock.now();
    let mut tx = services.store.begin().await?;
    let mut antwoord = services.digid.finish(&mut *tx, &terugkeer.code, nu).await?;
    if antwoord.is_none() {
        antwoord = services.eherkenning.finish(&mut *tx, &terugkeer.code, nu).await?;
    }
    let Some(Antwoord { verzoek, uitkomst }) = antwoord else {
        return Err(ProbleemCode::InlogverzoekVerlopen.into());
    };
    let binding = terugkeer.binding.map(|binding| binding.hash());
    if !binding.is_some_and(|binding| same(binding.as_str(), verzoek.binding.as_str())) {
        // Without a commit the code is still there for the browser that it belongs to.
        drop(tx);
        return andere_browser(services, verzoek.middel, request_id).await;
    }
    let van = match beoordeel(services, &mut *tx, verzoek.middel, uitkomst).await? {
        Ok(van) => van,
        Err(weigering) => {
            mislukt(services, &mut *tx, verzoek.middel, &weigering, request_id).await?;
            tx.commit().await?;
            return Err(weigering.code.into());
        }
    };
    if let Some(oude) = terugkeer.oude_sessie
        && let Some(sessie) = tx.sessie(&oude.hash()).await?
    {
        sessies::beeindig(services, &mut *tx, &sessie, "vervangen", request_id).await?;
    }
    let (id, sessie) = nieuwe_sessie(services, &mut *tx, van, nu, request_id).await?;
    tx.commit().await?;
    let getoond = sessies::tonen(services, &sessie).await?;
    let ingelogd = wire::Ingelogd { sessie: getoond, terug_naar: verzoek.terug_naar };
    Ok(Voltooid { id, sessie, ingelogd })
}

/// Somebody has a code that is not his. He is told no more than that it will not do.
async fn andere_browser(services: &Services, middel: Inlogmiddel, request_id: &str) -> Result<Voltooid, Fout> {
    let weigering =
        Weigering { code: ProbleemCode::InlogverzoekVerlopen, resultaat: "andere-browser", bsn: None, gebruiker: None };
    let mut tx = services.store.begin().await?;
    mislukt(services, &mut *tx, middel, &weigering, request_id).await?;
    tx.commit().await?;
    Err(weigering.code.into())
}

/// Why somebody is not let in.
struct Weigering {
    /// What to answer.
    code: ProbleemCode,
    /// What to record.
    resultaat: &'static str,
    /// The citizen whom it is about, if that is known.
    bsn: Option<Bsn>,
    /// The user whom it is about, if that is known.
    gebruiker: Option<String>,
}

impl Weigering {
    fn niemand(code: ProbleemCode, resultaat: &'static str) -> Self {
        Self { code, resultaat, bsn: None, gebruiker: None }
    }
}

/// Whom to let in, or why not.
async fn beoordeel(
    services: &Services,
    tx: &mut dyn Transaction,
    middel: Inlogmiddel,
    uitkomst: Uitkomst,
) -> Result<Result<Ingelogde, Weigering>, Fout> {
    let weiger = |code, resultaat| Ok(Err(Weigering::niemand(code, resultaat)));
    match uitkomst {
        Uitkomst::Geannuleerd => weiger(ProbleemCode::InloggenGeannuleerd, "geannuleerd"),
        Uitkomst::Storing if middel == Inlogmiddel::Eherkenning => weiger(ProbleemCode::EherkenningStoring, "storing"),
        Uitkomst::Storing => weiger(ProbleemCode::DigidStoring, "storing"),
        Uitkomst::NiveauTeLaag => weiger(ProbleemCode::NiveauTeLaag, "niveau-te-laag"),
        Uitkomst::GeenMachtiging => weiger(ProbleemCode::GeenMachtiging, "geen-machtiging"),
        Uitkomst::Gelukt(Identiteit::Burger { bsn, niveau }) => burger(services, tx, bsn, niveau).await,
        Uitkomst::Gelukt(Identiteit::Werkgever { gebruikersnaam, niveau }) => {
            werkgever(services, tx, &gebruikersnaam, niveau).await
        }
    }
}

async fn burger(
    services: &Services,
    tx: &mut dyn Transaction,
    bsn: Bsn,
    niveau: Niveau,
) -> Result<Result<Ingelogde, Weigering>, Fout> {
    let weiger = |code, resultaat| Ok(Err(Weigering { bsn: Some(bsn), ..Weigering::niemand(code, resultaat) }));
    if niveau < services.settings.minimumniveau {
        return weiger(ProbleemCode::NiveauTeLaag, "niveau-te-laag");
    }
    if tx.persoon(&bsn).await?.is_none() {
        return weiger(ProbleemCode::PersoonOnbekend, "persoon-onbekend");
    }
    Ok(Ok(Ingelogde::Burger { bsn, niveau }))
}

/// EH3 or higher, and at least one organisation to act for (R-W01).
async fn werkgever(
    services: &Services,
    tx: &mut dyn Transaction,
    gebruikersnaam: &str,
    niveau: Betrouwbaarheidsniveau,
) -> Result<Result<Ingelogde, Weigering>, Fout> {
    let Some(gebruiker) = tx.gebruiker_met_naam(gebruikersnaam).await? else {
        return Ok(Err(Weigering::niemand(ProbleemCode::GeenMachtiging, "gebruiker-onbekend")));
    };
    let gebruiker_id = gebruiker.id;
    let weiger =
        |code, resultaat, id| Ok(Err(Weigering { gebruiker: Some(id), ..Weigering::niemand(code, resultaat) }));
    if niveau < services.settings.eherkenning_minimumniveau {
        return weiger(ProbleemCode::NiveauTeLaag, "niveau-te-laag", gebruiker_id);
    }
    if !tx.heeft_machtiging(&gebruiker_id).await? {
        return weiger(ProbleemCode::GeenMachtiging, "geen-machtiging", gebruiker_id);
    }
    Ok(Ok(Ingelogde::Werkgever { gebruiker_id, niveau }))
}

async fn nieuwe_sessie(
    services: &Services,
    tx: &mut dyn Transaction,
    van: Ingelogde,
    nu: DateTime<Utc>,
    request_id: &str,
) -> Result<(SecretId, Sessie), Fout> {
    let id = SecretId::random()?;
    let uiterlijk_op = nu + services.settings.sessie_maximum;
    let verloopt_op = sessies::einde(services, nu, uiterlijk_op);
    let sessie = Sessie { id: id.hash(), van, verloopt_op, uiterlijk_op };
    tx.nieuwe_sessie(&sessie).await?;
    let resultaat = match &sessie.van {
        Ingelogde::Burger { niveau, .. } => niveau.code(),
        Ingelogde::Werkgever { niveau, .. } => niveau.code(),
    };
    sessies::leg_vast(services, tx, &sessie, Actie::Inloggen, resultaat, request_id).await?;
    Ok((id, sessie))
}

async fn mislukt(
    services: &Services,
    tx: &mut dyn Transaction,
    middel: Inlogmiddel,
    weigering: &Weigering,
    request_id: &str,
) -> Result<(), Fout> {
    let actor = match middel {
        Inlogmiddel::Digid => Actor::Burger,
        Inlogmiddel::Eherkenning => Actor::Werkgever { gebruiker: weigering.gebruiker.as_deref(), organisatie: None },
    };
    let gebeurtenis = Gebeurtenis {
        actie: Actie::InloggenMislukt,
        object: weigering.bsn.map(|bsn| services.sleutel.pseudonym(&bsn)),
        resultaat: weigering.resultaat,
        actor,
        doel: "inloggen",
        request_id,
    };
    Ok(audit::schrijf(tx, services.clock.now(), gebeurtenis).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_application_are_gone_back_to() {
        for good in ["/", "/mijn-uwv", "/mijn-uwv/persoonlijke-gegevens?stap=2#kop", "/a//b", "/a:b"] {
            assert!(is_eigen_pad(good), "{good}");
        }
        for bad in [
            "",
            "mijn-uwv",
            "//kwaad.example",
            "///kwaad.example",
            "/\\kwaad.example",
            "\\\\kwaad.example",
            "https://kwaad.example",
            "javascript:alert(1)",
            "/\t/kwaad.example",
            "/\n/kwaad.example",
            " /mijn-uwv",
            "/mijn uwv",
            "/\u{0}",
            "/caf\u{e9}",
            "/a\\..\\b",
        ] {
            assert!(!is_eigen_pad(bad), "{bad:?}");
        }
        assert!(!is_eigen_pad(&format!("/{}", "a".repeat(MAX_TERUG_NAAR))));
    }
}
