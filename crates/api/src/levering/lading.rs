//! The load itself: rows in batches, in one transaction, reports in the order of the file.

use super::eerder::{Eerder, MAX_ONTHOUDEN, Oordeel};
use super::rij::{Rij, bekenden};
use super::weigering::gemaskeerd;
use super::{LeveringFout, Reden, Resultaat, Weigering};
use crate::store::{StoreError, Telling, Transaction};

/// As many rows as the store takes at once.
pub(crate) const BATCH: usize = 500;

/// Rows on their way into the register. Dropped before [`klaar`](Self::klaar), nothing is loaded.
pub(super) struct Lading<'r, T> {
    tx: Box<dyn Transaction>,
    rapport: &'r mut dyn FnMut(Weigering),
    eerder: Eerder,
    rijen: Vec<(u64, T)>,
    /// Held back until the batch is judged, so that reports come in the order of the file.
    weigeringen: Vec<Weigering>,
    /// Rows in this batch, good or not.
    in_batch: usize,
    resultaat: Resultaat,
}

impl<'r, T: Rij> Lading<'r, T> {
    pub(super) fn new(tx: Box<dyn Transaction>, rapport: &'r mut dyn FnMut(Weigering)) -> Self {
        Self {
            tx,
            rapport,
            eerder: Eerder::new(MAX_ONTHOUDEN),
            rijen: Vec::with_capacity(BATCH),
            weigeringen: Vec::new(),
            in_batch: 0,
            resultaat: Resultaat::default(),
        }
    }

    /// A row of which every field is good.
    pub(super) async fn goed(&mut self, regel: u64, rij: T) -> Result<(), StoreError> {
        self.rijen.push((regel, rij));
        self.tel().await
    }

    /// A row with faults; `bsn` is what stands in its first column.
    pub(super) async fn fout(
        &mut self,
        regel: u64,
        fouten: &[(&'static str, Reden)],
        bsn: &str,
    ) -> Result<(), StoreError> {
        self.resultaat.geweigerd += 1;
        let bsn = gemaskeerd(bsn);
        self.weigeringen.extend(fouten.iter().map(|&(kolom, reden)| Weigering {
            regel,
            kolom,
            reden,
            bsn: bsn.clone(),
        }));
        self.tel().await
    }

    /// The end of the file: from here on the rows are in the register.
    pub(super) async fn klaar(mut self) -> Result<Resultaat, LeveringFout> {
        self.verwerk().await?;
        self.resultaat.dubbele_gemist = self.eerder.vol();
        self.tx.commit().await?;
        Ok(self.resultaat)
    }

    async fn tel(&mut self) -> Result<(), StoreError> {
        self.resultaat.gelezen += 1;
        self.in_batch += 1;
        if self.in_batch >= BATCH {
            self.verwerk().await?;
        }
        Ok(())
    }

    /// Judges and writes the batch, then reports what was refused in it.
    async fn verwerk(&mut self) -> Result<(), StoreError> {
        let rijen = std::mem::take(&mut self.rijen);
        let bekend = bekenden(&mut *self.tx, rijen.iter().map(|(_, rij)| rij)).await?;
        let mut goede = Vec::with_capacity(rijen.len());
        for (regel, rij) in rijen {
            if !bekend.contains(&rij.bsn()) {
                self.weiger(regel, &rij, Reden::OnbekendePersoon);
                continue;
            }
            match self.eerder.bekijk(rij.sleutel(), rij.vingerafdruk(), regel) {
                Oordeel::Zelfde => self.tel_ongewijzigd(),
                Oordeel::Anders { eerdere } => {
                    let sleutel = T::SLEUTEL;
                    self.weiger(regel, &rij, Reden::Dubbel { eerdere, sleutel });
                }
                Oordeel::Nieuw => goede.push(rij),
            }
        }
        let telling = T::schrijf(&mut *self.tx, &goede).await?;
        self.resultaat.geladen.add(telling);
        self.meld();
        Ok(())
    }

    fn weiger(&mut self, regel: u64, rij: &T, reden: Reden) {
        self.resultaat.geweigerd += 1;
        self.weigeringen.push(Weigering { regel, kolom: "bsn", reden, bsn: Some(rij.bsn().to_string()) });
    }

    fn tel_ongewijzigd(&mut self) {
        self.resultaat.geladen.add(Telling { ongewijzigd: 1, ..Telling::default() });
    }

    fn meld(&mut self) {
        self.in_batch = 0;
        self.weigeringen.sort_by_key(|weigering| weigering.regel);
        for weigering in self.weigeringen.drain(..) {
            (self.rapport)(weigering);
        }
    }
}
