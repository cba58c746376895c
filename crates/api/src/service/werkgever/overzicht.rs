//! The overview of the employees who were registered in a year (W5, W6).

use chrono::NaiveDate;
use contract::{
    probleem::ProbleemCode,
    werkgever::{self, Loonheffingennummers, Overzicht, Overzichtsregel, Overzichtsvraag},
};
use domain::{Beleid, Bsn, Loonheffingennummer};

use super::{GELUKT, gebeurtenis};
use crate::{
    service::{
        Fout, NamensOrganisatie, Services,
        audit::{self, Actie},
    },
    store::{BLADZIJDE, Bladzijde, Transaction},
};

/// How a question ended of which only the number of rows was told.
pub(super) const ALLEEN_AANTAL: &str = "alleen-aantal";

/// The numbers and the years that an organisation can ask about. Nothing of a person is in it, so it is not recorded.
///
/// # Errors
///
/// The store could not do it.
pub async fn nummers(services: &Services, namens: &NamensOrganisatie) -> Result<Loonheffingennummers, Fout> {
    let nummers = services.store.loonheffingennummers(&namens.machtiging().organisatie.rsin).await?;
    let nummer = |nummer: Loonheffingennummer| werkgever::Loonheffingennummer {
        kenmerk: services.sleutel.kenmerk_van_nummer(&nummer),
        nummer: nummer.full_text(),
    };
    Ok(Loonheffingennummers {
        peiljaren: Beleid::GELDEND.peiljaren(services.clock.vandaag()),
        loonheffingennummers: nummers.into_iter().map(nummer).collect(),
    })
}

/// How many rows there are and, when a table may show them, all of them.
///
/// They are counted without keeping anybody from writing; what is shown is read again in the transaction that records
/// it, so that what is recorded is what is shown.
///
/// # Errors
///
/// It is about another year or another's number, or the store could not do it.
pub async fn overzicht(
    services: &Services,
    namens: &NamensOrganisatie,
    vraag: &Overzichtsvraag,
    request_id: &str,
) -> Result<Overzicht, Fout> {
    let keuze = Keuze::van(services, namens, vraag).await?;
    let hoogstens = Beleid::GELDEND.werkgever_tabel_tot_en_met;
    loop {
        let aantal = keuze.tel(services).await?;
        let mut tx = services.store.begin().await?;
        let regels = if aantal > hoogstens {
            None
        } else {
            let Some(rijen) = keuze.rijen_tot_en_met(&mut *tx, hoogstens).await? else {
                // A delivery came in between: now there are too many.
                continue;
            };
            Some(rijen)
        };
        leg_vast(services, &mut *tx, namens, request_id, Actie::OpvragenPersoneelsoverzicht, regels.as_deref()).await?;
        tx.commit().await?;
        let aantal = regels.as_ref().map_or(aantal, Vec::len);
        return Ok(Overzicht {
            peiljaar: keuze.peiljaar,
            loonheffingennummer: keuze.gekozen,
            aantal: u32::try_from(aantal).unwrap_or(u32::MAX),
            regels: regels.map(|rijen| rijen.iter().map(Rij::als_regel).collect()),
        });
    }
}

/// Records each row; where none is told, that it was asked.
pub(super) async fn leg_vast(
    services: &Services,
    tx: &mut dyn Transaction,
    namens: &NamensOrganisatie,
    request_id: &str,
    actie: Actie,
    rijen: Option<&[Rij]>,
) -> Result<(), Fout> {
    let nu = services.clock.now();
    let gebeurtenissen = match rijen {
        None | Some([]) => vec![gebeurtenis(namens, request_id, actie, None, ALLEEN_AANTAL)],
        Some(rijen) => rijen
            .iter()
            .map(|rij| gebeurtenis(namens, request_id, actie, Some(services.sleutel.pseudonym(&rij.bsn)), GELUKT))
            .collect(),
    };
    Ok(audit::schrijf_alle(tx, nu, gebeurtenissen).await?)
}

/// One row: one person under one number.
pub(super) struct Rij {
    pub(super) nummer: Loonheffingennummer,
    pub(super) bsn: Bsn,
    pub(super) einddatum: Option<NaiveDate>,
}

impl Rij {
    fn als_regel(&self) -> Overzichtsregel {
        Overzichtsregel {
            bsn: self.bsn.full_digits(),
            loonheffingennummer: self.nummer.full_text(),
            einddatum: self.einddatum,
        }
    }
}

/// What an overview is about: checked, and the same from its first page to its last.
#[derive(Clone)]
pub(super) struct Keuze {
    pub(super) peiljaar: i32,
    /// The number that was asked about; `None`: all of them.
    gekozen: Option<String>,
    nummers: Vec<Loonheffingennummer>,
    van: NaiveDate,
    tot_en_met: NaiveDate,
    vandaag: NaiveDate,
}

impl Keuze {
    pub(super) async fn van(
        services: &Services,
        namens: &NamensOrganisatie,
        vraag: &Overzichtsvraag,
    ) -> Result<Self, Fout> {
        let vandaag = services.clock.vandaag();
        let peiljaar = vraag.peiljaar;
        let dag = |maand, dag| NaiveDate::from_ymd_opt(peiljaar, maand, dag);
        let (true, Some(van), Some(tot_en_met)) =
            (Beleid::GELDEND.peiljaren(vandaag).contains(&peiljaar), dag(1, 1), dag(12, 31))
        else {
            return Err(Fout::veld("peiljaar", "is niet dit jaar of het vorige"));
        };
        let mut nummers = services.store.loonheffingennummers(&namens.machtiging().organisatie.rsin).await?;
        let mut gekozen = None;
        if let Some(kenmerk) = &vraag.loonheffingennummer {
            nummers.retain(|nummer| services.sleutel.kenmerk_van_nummer(nummer) == *kenmerk);
            let [nummer] = nummers.as_slice() else { return Err(ProbleemCode::NietGevonden.into()) };
            gekozen = Some(nummer.full_text());
        }
        Ok(Self { peiljaar, gekozen, nummers, van, tot_en_met, vandaag })
    }

    /// How many rows there are, all at one moment.
    pub(super) async fn tel(&self, services: &Services) -> Result<usize, Fout> {
        let mut tx = services.store.begin_lezen().await?;
        let mut lezer = Lezer::default();
        let mut aantal = 0;
        while let Some(rijen) = lezer.bladzijde(&mut *tx, self, BLADZIJDE).await? {
            aantal += rijen.len();
        }
        Ok(aantal)
    }

    /// All rows; `None` when there are more.
    async fn rijen_tot_en_met(&self, tx: &mut dyn Transaction, hoogstens: usize) -> Result<Option<Vec<Rij>>, Fout> {
        let mut lezer = Lezer::default();
        let mut rijen = Vec::new();
        while let Some(meer) = lezer.bladzijde(tx, self, BLADZIJDE).await? {
            rijen.extend(meer);
            if rijen.len() > hoogstens {
                return Ok(None);
            }
        }
        Ok(Some(rijen))
    }
}

/// Where somebody is who reads an overview page by page.
#[derive(Clone, Copy, Default)]
pub(super) struct Lezer {
    nummer: usize,
    na: Option<Bsn>,
}

impl Lezer {
    /// Whether there is nothing after this.
    pub(super) fn is_klaar(&self, keuze: &Keuze) -> bool {
        self.nummer >= keuze.nummers.len()
    }

    /// The next rows; `None` after the last. A page may have fewer than was asked, also none: some of those who had a
    /// grondslag were not registered in the year.
    pub(super) async fn bladzijde(
        &mut self,
        tx: &mut dyn Transaction,
        keuze: &Keuze,
        aantal: u32,
    ) -> Result<Option<Vec<Rij>>, Fout> {
        let Some(&nummer) = keuze.nummers.get(self.nummer) else { return Ok(None) };
        let Keuze { van, tot_en_met, .. } = *keuze;
        let werknemers = tx.werknemers(Bladzijde { nummer: &nummer, van, tot_en_met, na: self.na, aantal }).await?;
        if werknemers.len() < usize::try_from(aantal).unwrap_or(usize::MAX) {
            *self = Self { nummer: self.nummer + 1, na: None };
        } else {
            self.na = werknemers.last().map(|werknemer| werknemer.bsn);
        }
        let rijen = werknemers.into_iter().filter_map(|werknemer| {
            let in_jaar = werknemer.registratie?.in_jaar(keuze.peiljaar, keuze.vandaag)?;
            Some(Rij { nummer, bsn: werknemer.bsn, einddatum: in_jaar.laatste_dag })
        });
        Ok(Some(rijen.collect()))
    }
}
