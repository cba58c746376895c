//! How registrations ended (regels.md R-E, I-04).

use chrono::{Days, NaiveDate};
use domain::{Beleid, Einde, Grondslag, GrondslagPeriode, RedenEinde};

use super::dag;
use super::toeval::Toeval;

/// What happened to somebody's registration, in thousandths.
const VERLOOP: &[(Option<RedenEinde>, u32)] = &[
    (None, 840),
    (Some(RedenEinde::TPlus2), 90),
    (Some(RedenEinde::Overlijden), 25),
    (Some(RedenEinde::BeschutWerk), 15),
    (Some(RedenEinde::DuurzaamGeenArbeidsvermogen), 15),
    (Some(RedenEinde::Emigratie), 5),
    (Some(RedenEinde::VrijwilligeUitschrijving), 7),
    (Some(RedenEinde::BezwaarGegrond), 3),
];

/// Leaving at one's own request: not before this day (Besluit SUWI art. 3.2 lid 4).
const VRIJWILLIG_VANAF: NaiveDate = dag(2021, 1, 1);

/// Draws an end and writes it down. Returns the day of death of who died.
///
/// Everything happens before `grens`: the day from which nothing happens any more, because the
/// person has the AOW-leeftijd or because the data end.
pub(super) fn verzin(toeval: &mut Toeval, periodes: &mut Vec<GrondslagPeriode>, grens: NaiveDate) -> Option<NaiveDate> {
    let reden = toeval.gewogen(VERLOOP, None)?;
    let eerste = *periodes.first()?;
    let laatst = grens.pred_opt()?;
    match reden {
        RedenEinde::TPlus2 => {
            let voorwaarden_tot = toeval.dag(na(&eerste, 365)?, laatst.min(dag(2019, 12, 31)))?;
            beeindig_eerste(periodes, Beleid::GELDEND.t_plus_2_einde(voorwaarden_tot)?, reden);
        }
        RedenEinde::VrijwilligeUitschrijving if periodes.len() == 1 => {
            let datum = toeval.dag(na(&eerste, 365)?.max(VRIJWILLIG_VANAF), laatst)?;
            beeindig_eerste(periodes, datum, reden);
        }
        // An objection is to an assessment, and soon after it (R-A13).
        RedenEinde::BezwaarGegrond if is_enige_indicatie(periodes) => {
            let datum = toeval.dag(na(&eerste, 30)?, na(&eerste, 180)?.min(laatst))?;
            beeindig_eerste(periodes, datum, reden);
        }
        reden if reden.is_direct() => {
            let datum = toeval.dag(na(&eerste, 30)?, laatst)?;
            // Some deaths only the Basisregistratie Personen knows of: the register ends all the same.
            if reden != RedenEinde::Overlijden || !toeval.promille(200) {
                beeindig_alle(periodes, datum, reden);
            }
            periodes.retain(|periode| periode.begindatum() < datum);
            return (reden == RedenEinde::Overlijden).then_some(datum);
        }
        _ => {}
    }
    None
}

/// A direct end is an end of every grondslag (R-E06), also of one whose own end was to come later.
pub(super) fn beeindig_alle(periodes: &mut [GrondslagPeriode], datum: NaiveDate, reden: RedenEinde) {
    for periode in periodes {
        if periode.einde().is_none_or(|einde| einde.datum > datum) {
            beeindig(periode, datum, reden);
        }
    }
}

fn beeindig_eerste(periodes: &mut [GrondslagPeriode], datum: NaiveDate, reden: RedenEinde) {
    if let Some(periode) = periodes.first_mut() {
        beeindig(periode, datum, reden);
    }
}

/// Leaves a period as it was that began after the end.
fn beeindig(periode: &mut GrondslagPeriode, datum: NaiveDate, reden: RedenEinde) {
    let einde = Some(Einde { datum, reden });
    if let Ok(beeindigd) = GrondslagPeriode::new(periode.grondslag(), periode.begindatum(), einde) {
        *periode = beeindigd;
    }
}

fn is_enige_indicatie(periodes: &[GrondslagPeriode]) -> bool {
    matches!(periodes, [enige] if enige.grondslag() == Grondslag::IndicatieBanenafspraak)
}

fn na(periode: &GrondslagPeriode, dagen: u64) -> Option<NaiveDate> {
    periode.begindatum().checked_add_days(Days::new(dagen))
}
