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
    store::{Inlogverzoek, Niveau, Sessie, StubStand, Transaction},
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
    let Inlogmiddel::Digid = nieuw.middel;
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
        terug_naar: nieuw.terug_naar.clone(),
        verloopt_op: nu + INLOGTIJD,
        stub: StubStand::nieuw(),
    })
    .await?;
    tx.commit().await?;
    Ok(Begonnen { adres: services.digid.start(&id), binding })
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
    let antwoord = services.digid.finish(&mut *tx, &terugkeer.code, nu).await?;
    let Some(Antwoord { verzoek, uitkomst }) = antwoord else {
        return Err(ProbleemCode::InlogverzoekVerlopen.into());
    };
    let binding = terugkeer.binding.map(|binding| binding.hash());
    if !binding.is_some_and(|binding| same(binding.as_str(), verzoek.binding.as_str())) {
        // Without a commit the code is still there for the browser that it belongs to.
        drop(tx);
        return andere_browser(services, request_id).await;
    }
    let (bsn, niveau) = match beoordeel(services, &mut *tx, &uitkomst).await? {
        Ok(wie) => wie,
        Err((code, resultaat)) => {
            mislukt(services, &mut *tx, uitkomst.bsn(), resultaat, request_id).await?;
            tx.commit().await?;
            return Err(code.into());
        }
    };
    if let Some(oude) = terugkeer.oude_sessie
        && let Some(sessie) = tx.sessie(&oude.hash()).await?
    {
        sessies::beeindig(services, &mut *tx, &sessie, "vervangen", request_id).await?;
    }
    let (id, sessie) = nieuwe_sessie(services, &mut *tx, bsn, niveau, nu, request_id).await?;
    tx.commit().await?;
    let getoond = sessies::tonen(services, &sessie).await?;
    let ingelogd = wire::Ingelogd { sessie: getoond, terug_naar: verzoek.terug_naar };
    Ok(Voltooid { id, sessie, ingelogd })
}

/// Somebody has a code that is not his. He is told no more than that it will not do.
async fn andere_browser(services: &Services, request_id: &str) -> Result<Voltooid, Fout> {
    let mut tx = services.store.begin().await?;
    mislukt(services, &mut *tx, None, "andere-browser", request_id).await?;
    tx.commit().await?;
    Err(ProbleemCode::InlogverzoekVerlopen.into())
}

/// Whom to let in, or why not: what to answer and what to record.
type Oordeel = Result<(Bsn, Niveau), (ProbleemCode, &'static str)>;

async fn beoordeel(services: &Services, tx: &mut dyn Transaction, uitkomst: &Uitkomst) -> Result<Oordeel, Fout> {
    Ok(match *uitkomst {
        Uitkomst::Geannuleerd => Err((ProbleemCode::InloggenGeannuleerd, "geannuleerd")),
        Uitkomst::Storing => Err((ProbleemCode::DigidStoring, "storing")),
        Uitkomst::NiveauTeLaag => Err((ProbleemCode::NiveauTeLaag, "niveau-te-laag")),
        Uitkomst::Gelukt { niveau, .. } if niveau < services.settings.minimumniveau => {
            Err((ProbleemCode::NiveauTeLaag, "niveau-te-laag"))
        }
        Uitkomst::Gelukt { bsn, niveau } => match tx.persoon(&bsn).await? {
            Some(_) => Ok((bsn, niveau)),
            None => Err((ProbleemCode::PersoonOnbekend, "persoon-onbekend")),
        },
    })
}

async fn nieuwe_sessie(
    services: &Services,
    tx: &mut dyn Transaction,
    bsn: Bsn,
    niveau: Niveau,
    nu: DateTime<Utc>,
    request_id: &str,
) -> Result<(SecretId, Sessie), Fout> {
    let id = SecretId::random()?;
    let uiterlijk_op = nu + services.settings.sessie_maximum;
    let verloopt_op = sessies::einde(services, nu, uiterlijk_op);
    let sessie = Sessie { id: id.hash(), bsn, niveau, verloopt_op, uiterlijk_op };
    tx.nieuwe_sessie(&sessie).await?;
    let gebeurtenis = Gebeurtenis {
        actie: Actie::Inloggen,
        object: Some(services.sleutel.pseudonym(&bsn)),
        resultaat: niveau.code(),
        actor: Actor::Burger,
        doel: "inloggen",
        request_id,
    };
    audit::schrijf(tx, nu, gebeurtenis).await?;
    Ok((id, sessie))
}

async fn mislukt(
    services: &Services,
    tx: &mut dyn Transaction,
    bsn: Option<&Bsn>,
    resultaat: &str,
    request_id: &str,
) -> Result<(), Fout> {
    let gebeurtenis = Gebeurtenis {
        actie: Actie::InloggenMislukt,
        object: bsn.map(|bsn| services.sleutel.pseudonym(bsn)),
        resultaat,
        actor: Actor::Burger,
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
