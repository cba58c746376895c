//! How far each source has come: to which day it is up to date, whether it is late, which deliveries are missing.

use core::fmt;

use chrono::NaiveDate;
use domain::{Beleid, Bron, Frequentie, Leverancier};

use crate::store::Levering;

/// How far a source has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actualiteit {
    /// The source.
    pub bron: Bron,
    /// To and including this day it is up to date; `None` when it never delivered.
    pub bijgewerkt_tot: Option<NaiveDate>,
    /// The first day on which the next delivery was late.
    pub te_laat_sinds: Option<NaiveDate>,
    /// The highest number so far; 0 when it never delivered.
    pub laatste: i64,
    /// Numbers below it that never came, or were rolled back.
    pub ontbrekend: Option<Ontbrekend>,
    /// Rows that wait to be corrected.
    pub in_quarantaine: u64,
}

/// Deliveries that are missing. Counted and not listed: one wrong number can make a gap of any size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ontbrekend {
    /// How many.
    pub aantal: i64,
    /// The lowest number of them.
    pub eerste: i64,
    /// The highest number of them.
    pub laatste: i64,
}

/// What is missing between these numbers, which are in order.
fn ontbrekend(nummers: &[i64]) -> Option<Ontbrekend> {
    let gaten = || nummers.windows(2).filter(|paar| paar[1] - paar[0] > 1);
    let (eerste, laatste) = (gaten().next()?, gaten().next_back()?);
    let aantal = gaten().map(|paar| paar[1] - paar[0] - 1).sum();
    Some(Ontbrekend { aantal, eerste: eerste[0] + 1, laatste: laatste[1] - 1 })
}

impl Actualiteit {
    /// Whether the next delivery should have been there: always so of a source that never delivered.
    pub fn te_laat(&self) -> bool {
        self.bijgewerkt_tot.is_none() || self.te_laat_sinds.is_some()
    }
}

/// How far every source has come, in the order of [`Bron::ALL`].
pub fn actualiteit(leveringen: &[Levering], vandaag: NaiveDate) -> Vec<Actualiteit> {
    Bron::ALL.into_iter().map(|bron| van(bron, leveringen, vandaag)).collect()
}

fn van(bron: Bron, leveringen: &[Levering], vandaag: NaiveDate) -> Actualiteit {
    let van_bron = || leveringen.iter().filter(|levering| levering.bron == bron && !levering.teruggedraaid);
    let mut nummers: Vec<i64> = van_bron().map(|levering| levering.volgnummer).filter(|nummer| *nummer > 0).collect();
    nummers.sort_unstable();
    let laatste = nummers.last().copied().unwrap_or_default();
    // The first number may be any: a source did not begin to count when this register did.
    let ontbrekend = ontbrekend(&nummers);
    // What nobody dated says nothing: a file of one's own, or what an older version had loaded.
    let begin = Beleid::GELDEND.collectieve_opname;
    let bijgewerkt_tot = van_bron().map(|levering| levering.periode_tot).filter(|dag| *dag > begin).max();
    let te_laat_sinds =
        bijgewerkt_tot.map(|dag| bron.frequentie().te_laat_na(dag)).filter(|te_laat| *te_laat <= vandaag);
    let in_quarantaine = van_bron().map(|levering| levering.in_quarantaine).sum();
    Actualiteit { bron, bijgewerkt_tot, te_laat_sinds, laatste, ontbrekend, in_quarantaine }
}

/// One line of the overview for the operator; the columns stand below those of [`KOP`].
impl fmt::Display for Actualiteit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bron = self.bron.code();
        let (leverancier, frequentie) = (leverancier(self.bron.leverancier()), frequentie(self.bron.frequentie()));
        let tot = self.bijgewerkt_tot.map_or_else(|| "nog niet".to_owned(), |dag| dag.to_string());
        write!(
            f,
            "{bron:<24} {leverancier:<19} {frequentie:<13} {tot:<14} {:>7} {:>11}",
            self.laatste, self.in_quarantaine
        )?;
        if let Some(dag) = self.te_laat_sinds {
            write!(f, "  te laat sinds {dag}")?;
        }
        match self.ontbrekend {
            None => Ok(()),
            Some(Ontbrekend { aantal: 1, eerste, .. }) => write!(f, "  ontbreekt: {eerste}"),
            Some(Ontbrekend { aantal, eerste, laatste }) => {
                write!(f, "  ontbreken: {aantal}, van {eerste} tot en met {laatste}")
            }
        }
    }
}

/// What stands above the overview.
pub const KOP: &str = "bron                     leverancier         frequentie    bijgewerkt tot  nummer quarantaine";

fn leverancier(leverancier: Leverancier) -> &'static str {
    match leverancier {
        Leverancier::Uwv => "UWV",
        Leverancier::Inlichtingenbureau => "Inlichtingenbureau",
        Leverancier::Panteia => "Panteia",
        Leverancier::Cbs => "CBS",
        Leverancier::Brp => "BRP",
        Leverancier::Polisadministratie => "polisadministratie",
        Leverancier::Gemeenten => "gemeenten",
    }
}

fn frequentie(frequentie: Frequentie) -> &'static str {
    match frequentie {
        Frequentie::Dagelijks => "dagelijks",
        Frequentie::Maandelijks => "maandelijks",
        Frequentie::Halfjaarlijks => "halfjaarlijks",
        Frequentie::Jaarlijks => "jaarlijks",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn levering(volgnummer: i64, periode_tot: &str) -> Levering {
        Levering { volgnummer, periode_tot: dag(periode_tot), ..Levering::eigen(volgnummer + 1, Bron::Wajong) }
    }

    fn wajong(leveringen: &[Levering], vandaag: &str) -> Actualiteit {
        let alle = actualiteit(leveringen, dag(vandaag));
        alle.into_iter().find(|actualiteit| actualiteit.bron == Bron::Wajong).unwrap()
    }

    #[test]
    fn late_and_missing_deliveries_are_seen() {
        let geladen = [levering(5, "2026-08-31"), levering(8, "2026-10-31"), levering(7, "2026-09-30")];
        let op_tijd = wajong(&geladen, "2026-11-15");
        assert_eq!((op_tijd.bijgewerkt_tot, op_tijd.laatste), (Some(dag("2026-10-31")), 8));
        let zes = Ontbrekend { aantal: 1, eerste: 6, laatste: 6 };
        assert_eq!((op_tijd.te_laat(), op_tijd.ontbrekend), (false, Some(zes)));
        let te_laat = wajong(&geladen, "2027-03-01");
        assert!(te_laat.te_laat());
        assert!(te_laat.to_string().contains("te laat sinds 20"), "{te_laat}");
        assert!(te_laat.to_string().ends_with("ontbreekt: 6"), "{te_laat}");
    }

    #[test]
    fn a_number_that_is_a_mistake_costs_nothing() {
        let geladen = [1, 3, 4, 202_610_311_200].map(|nummer| levering(nummer, "2026-10-31"));
        let stand = wajong(&geladen, "2026-11-15");
        let gat = Ontbrekend { aantal: 202_610_311_196, eerste: 2, laatste: 202_610_311_199 };
        assert_eq!(stand.ontbrekend, Some(gat));
        assert!(stand.to_string().ends_with("ontbreken: 202610311196, van 2 tot en met 202610311199"), "{stand}");
    }

    #[test]
    fn what_was_rolled_back_or_never_dated_does_not_count() {
        let mut terug = levering(5, "2026-08-31");
        terug.teruggedraaid = true;
        let begin = Levering::eigen(1, Bron::Wajong);
        let stand = wajong(&[begin, terug], "2026-11-15");
        assert_eq!((stand.bijgewerkt_tot, stand.laatste, stand.te_laat()), (None, 0, true));
        assert!(stand.to_string().contains("nog niet"));
    }
}
