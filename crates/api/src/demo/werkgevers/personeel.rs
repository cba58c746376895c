//! Who works where.

use chrono::{Datelike, Months, NaiveDate};
use domain::{Bsn, Loonheffingennummer, Registratie};

use super::bedrijven::{Bedrijf, Tijdvakken};
use crate::{
    demo::{Dossier, bsn_reeks, toeval::Toeval},
    store::{Inkomstenverhouding, RegistratieRegel},
};

/// As many people with a registration that ended as are remembered.
const EERDER: usize = 200;

/// The people whom employers have a use for.
pub(in crate::demo) struct Personeel {
    jaar: i32,
    /// Registered around New Year, so in the overview of this year and of the one before.
    in_register: Vec<Bsn>,
    /// Registered once, and no more.
    eerder: Vec<Bsn>,
}

impl Personeel {
    pub(in crate::demo) fn op(vandaag: NaiveDate) -> Self {
        Self { jaar: vandaag.year(), in_register: Vec::new(), eerder: Vec::new() }
    }

    /// Looks whether this person is of use.
    pub(in crate::demo) fn bekijk(&mut self, dossier: &Dossier) {
        let Dossier { persoon, registraties } = dossier;
        let periodes = registraties.iter().map(|RegistratieRegel { periode, .. }| *periode).collect();
        let registratie = Registratie::new(persoon.geboortedatum, persoon.overleden_op, periodes);
        let in_jaar = |jaar, tot_en_met: Option<NaiveDate>| {
            tot_en_met.is_some_and(|dag| registratie.in_jaar(jaar, dag).is_some())
        };
        let dit_jaar = in_jaar(self.jaar, NaiveDate::from_ymd_opt(self.jaar, 1, 1));
        let vorig_jaar = in_jaar(self.jaar - 1, NaiveDate::from_ymd_opt(self.jaar - 1, 12, 31));
        if dit_jaar && vorig_jaar {
            self.in_register.push(persoon.bsn);
        } else if !dit_jaar && !vorig_jaar && !registraties.is_empty() && self.eerder.len() < EERDER {
            self.eerder.push(persoon.bsn);
        }
    }

    /// Whether there are enough people for it.
    pub(super) fn is_genoeg_voor(&self, bedrijf: &Bedrijf) -> bool {
        !bedrijf.is_groot() || self.in_register.len() >= bedrijf.rijen as usize
    }

    /// The employments of an organisation, number `plaats` of them all.
    pub(super) fn van<'a>(
        &'a self,
        bedrijf: &'a Bedrijf,
        plaats: u64,
        vandaag: NaiveDate,
    ) -> impl Iterator<Item = Inkomstenverhouding> + 'a {
        let nummers: Vec<Loonheffingennummer> = (1..=bedrijf.nummers)
            .filter_map(|volg| Loonheffingennummer::parse(&format!("{}L{volg:02}", bedrijf.rsin)).ok())
            .collect();
        let alle = tijdvakken(bedrijf.tijdvakken, vandaag);
        let vorig: Vec<_> = alle.iter().copied().filter(|(begin, _)| begin.year() < self.jaar).collect();
        let mut toeval = Toeval::voor(WERKGEVERS + plaats);
        let aantal = bedrijf.rijen.saturating_add(bedrijf.vertrokken);
        let rijen = self.rijen(aantal, nummers.len(), plaats);
        let anderen = self.anderen(bedrijf.anderen).map(|bsn| (0, bsn));
        let wie: Vec<_> = rijen.zip(0..).map(|(wie, rij)| (wie, rij >= bedrijf.rijen)).collect();
        wie.into_iter().chain(anderen.map(|wie| (wie, false))).flat_map(move |((nummer, bsn), vertrokken)| {
            let uren = i64::from(60 + toeval.onder(100));
            let nummer = nummers.get(nummer).copied();
            let tijdvakken = if vertrokken { vorig.clone() } else { alle.clone() };
            tijdvakken.into_iter().filter_map(move |(begin, eind)| {
                Some(Inkomstenverhouding {
                    bsn,
                    nummer: nummer?,
                    begin,
                    eind,
                    verloonde_uren: uren,
                    verzekeringsloon: uren * UURLOON_IN_CENTEN,
                    dienstverband: bedrijf.dienstverband,
                    sector: bedrijf.sector,
                })
            })
        })
    }

    /// So many pairs of a number and a person, none twice. Where there are several numbers, one in ten works under two.
    fn rijen(&self, aantal: u32, nummers: usize, plaats: u64) -> impl Iterator<Item = (usize, Bsn)> {
        let mensen = &self.in_register;
        // Another part of the people for each organisation, as far as there are.
        let vanaf = usize::try_from(plaats).unwrap_or_default() * 37;
        let dubbel = if nummers > 1 { 10 } else { usize::MAX };
        let rijen = (0..aantal as usize).map(move |rij| (rij, rij - rij / dubbel));
        let rijen = rijen.take_while(move |(_, persoon)| *persoon < mensen.len());
        rijen.map(move |(rij, persoon)| (rij % nummers.max(1), mensen[(vanaf + persoon) % mensen.len()]))
    }

    /// People who are not in the register: some were, most never.
    fn anderen(&self, aantal: u32) -> impl Iterator<Item = Bsn> {
        let aantal = aantal as usize;
        self.eerder.iter().copied().take(aantal / 3).chain(bsn_reeks::onbekende_bsns()).take(aantal)
    }
}

/// Apart from the random numbers of persons.
pub(super) const WERKGEVERS: u64 = 1 << 40;
const UURLOON_IN_CENTEN: i64 = 1_650;

/// First and last day of each period up to today, this year and the year before.
fn tijdvakken(soort: Tijdvakken, vandaag: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let Some(eerste) = NaiveDate::from_ymd_opt(vandaag.year() - 1, 1, 1) else { return Vec::new() };
    let maanden = (0..24).filter_map(|na| eerste.checked_add_months(Months::new(na)));
    let begonnen = maanden.take_while(|begin| *begin <= vandaag);
    let gekozen = begonnen.filter(|begin| match soort {
        Tijdvakken::Maanden => true,
        Tijdvakken::RondNieuwjaar => {
            (begin.year() < vandaag.year()) == (begin.month() == 12) && [1, 12].contains(&begin.month())
        }
    });
    gekozen.filter_map(|begin| Some((begin, begin.checked_add_months(Months::new(1))?.pred_opt()?))).collect()
}
