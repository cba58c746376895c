//! Rows on their way into a delivery, in batches: good ones become facts, the others go to quarantine.

use chrono::NaiveDate;
use domain::levering::Omvang;

use super::feit::{self, Gelezen};
use super::lading::BATCH;
use super::waarden::Fouten;
use super::weigering::gemaskeerd;
use super::{LeveringFout, Reden, Weigering};
use crate::store::{Feit, Feitsoort, Levering, Quarantaineregel, StoreError, Transaction};

/// A delivery that is being filled, in a transaction of somebody else.
pub(super) struct Inname<'r> {
    tx: &'r mut dyn Transaction,
    levering: Levering,
    vandaag: NaiveDate,
    rapport: &'r mut dyn FnMut(Weigering),
    /// The good rows of this batch, each with its text: it may turn out to contradict an earlier one.
    goede: Vec<(Feit, String, String)>,
    /// The refused rows of this batch.
    weigeringen: Vec<(String, Vec<Weigering>)>,
    in_batch: usize,
}

impl<'r> Inname<'r> {
    pub(super) fn new(
        tx: &'r mut dyn Transaction,
        levering: Levering,
        vandaag: NaiveDate,
        rapport: &'r mut dyn FnMut(Weigering),
    ) -> Self {
        let goede = Vec::with_capacity(BATCH);
        Self { tx, levering, vandaag, rapport, goede, weigeringen: Vec::new(), in_batch: 0 }
    }

    /// A row as it stands in the file, with its values in the order of the columns.
    pub(super) async fn rij(
        &mut self,
        regel: u64,
        tekst: &str,
        waarden: Result<&[&str], &Reden>,
    ) -> Result<(), StoreError> {
        let bsn = waarden.ok().and_then(|waarden| waarden.first()).copied().unwrap_or_default();
        let gelezen = match waarden {
            Ok(waarden) => feit::lees(self.levering.bron, waarden, self.vandaag),
            Err(reden) => Err(vec![("", *reden)]),
        };
        match gelezen {
            Ok(Gelezen { bsn, sleutel, inhoud, vervallen }) => {
                let feit = Feit { regel, sleutel, inhoud, vervallen };
                self.goede.push((feit, tekst.to_owned(), bsn.to_string()));
            }
            Err(fouten) => self.weiger(regel, tekst, &fouten, gemaskeerd(bsn).as_deref()),
        }
        self.in_batch += 1;
        if self.in_batch >= BATCH {
            self.verwerk().await?;
        }
        Ok(())
    }

    /// Takes a row out of quarantine, to be offered again; the answer is whether it was there.
    pub(super) async fn haal_uit_quarantaine(&mut self, regel: u64) -> Result<bool, StoreError> {
        let was_er = self.tx.verwijder_quarantaine(self.levering.id, regel).await?;
        self.levering.in_quarantaine -= u64::from(was_er);
        Ok(was_er)
    }

    /// Reports a row that stays in quarantine as it is.
    pub(super) fn meld(&mut self, weigering: Weigering) {
        (self.rapport)(weigering);
    }

    /// The values of a row as a line of the delivery, in the order that its columns came in.
    pub(super) fn als_regel(&self, waarden: &[&str]) -> String {
        let kolommen = feit::vorm(self.levering.bron).kolommen;
        let waarde = |naam: &str| {
            let waarde =
                kolommen.iter().zip(waarden).find(|(kolom, _)| **kolom == naam).map_or("", |(_, waarde)| waarde);
            if waarde.contains([';', '"']) { format!("\"{}\"", waarde.replace('"', "\"\"")) } else { waarde.to_owned() }
        };
        self.levering.kop.split(';').map(waarde).collect::<Vec<_>>().join(";")
    }

    /// The last row was given. Whoever a full delivery does not name ends now, unless some row of it is in quarantine:
    /// nobody's registration may end by a fault in a row.
    pub(super) async fn klaar(mut self) -> Result<Levering, LeveringFout> {
        self.verwerk().await?;
        let Self { tx, mut levering, .. } = self;
        let volledig = levering.omvang == Omvang::Volledig && levering.in_quarantaine == 0;
        if volledig && !levering.volledig_van_kracht {
            tx.beeindig_afwezigen(levering.plaats()).await?;
            levering.volledig_van_kracht = true;
        }
        levering.beeindigd = tx.aantal_beeindigd(levering.plaats()).await?;
        tx.bewaar_levering(&levering).await?;
        Ok(levering)
    }

    fn weiger(&mut self, regel: u64, tekst: &str, fouten: &Fouten, bsn: Option<&str>) {
        let weigeringen =
            fouten.iter().map(|&(kolom, reden)| Weigering { regel, kolom, reden, bsn: bsn.map(ToOwned::to_owned) });
        self.weigeringen.push((tekst.to_owned(), weigeringen.collect()));
    }

    /// Writes the batch, then reports what was refused in it, in the order of the file.
    async fn verwerk(&mut self) -> Result<(), StoreError> {
        let (feiten, teksten): (Vec<Feit>, Vec<(String, String)>) =
            self.goede.drain(..).map(|(feit, tekst, bsn)| (feit, (tekst, bsn))).unzip();
        if !feiten.is_empty() {
            let soort = Feitsoort::van(self.levering.bron);
            let toevoeging = self.tx.voeg_feiten_toe(self.levering.plaats(), soort, &feiten).await?;
            self.levering.telling.add(toevoeging.telling);
            for (regel, eerdere) in toevoeging.tegenstrijdig {
                let Some(plaats) = feiten.iter().position(|feit| feit.regel == regel) else { continue };
                let (tekst, bsn) = &teksten[plaats];
                let reden = Reden::Dubbel { eerdere, sleutel: feit::sleutel_naam(soort) };
                self.weiger(regel, tekst, &vec![("bsn", reden)], Some(bsn));
            }
        }
        self.in_batch = 0;
        let mut geweigerd = std::mem::take(&mut self.weigeringen);
        geweigerd.sort_by_key(|(_, weigeringen)| weigeringen.first().map(|weigering| weigering.regel));
        let mut quarantaine = Vec::with_capacity(geweigerd.len());
        for (tekst, weigeringen) in geweigerd {
            let Some(eerste) = weigeringen.first() else { continue };
            let redenen: Vec<String> = weigeringen.iter().map(Weigering::zonder_plaats).collect();
            quarantaine.push(Quarantaineregel { regel: eerste.regel, tekst, redenen: redenen.join("; ") });
            weigeringen.into_iter().for_each(&mut *self.rapport);
        }
        self.levering.in_quarantaine += quarantaine.len() as u64;
        self.tx.bewaar_quarantaine(self.levering.id, &quarantaine).await
    }
}
