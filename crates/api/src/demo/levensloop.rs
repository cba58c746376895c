//! A life as far as the register knows it: born, registered, and for some an end.

use chrono::{Months, NaiveDate};
use domain::aow::aow_datum;
use domain::{Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde};

use super::profiel::{COLLECTIEF, VERDELING, tweede, van};
use super::toeval::Toeval;
use super::{dag, einde};

/// What was made up about one person.
pub(super) struct Levensloop {
    pub(super) geboren: Geboortedatum,
    pub(super) overleden_op: Option<NaiveDate>,
    pub(super) periodes: Vec<GrondslagPeriode>,
}

impl Levensloop {
    /// Makes one up that is possible under the rules, nothing in it later than `peildatum` but an
    /// end that is known beforehand.
    pub(super) fn verzin(toeval: &mut Toeval, peildatum: NaiveDate) -> Self {
        let grondslag = toeval.gewogen(VERDELING, Grondslag::Wajong);
        let (grondslag, dag_van_geboorte, begin) = match van(grondslag).begin(toeval, peildatum) {
            Some((geboren, begin)) => (grondslag, geboren, begin),
            // A peildatum before the grondslag existed: everyone is of the first intake then.
            None => (Grondslag::Wajong, dag(1980, 1, 1), COLLECTIEF),
        };
        let tweede = naast(toeval, grondslag, dag_van_geboorte, begin, peildatum);
        let mut periodes: Vec<_> = periode(grondslag, begin).into_iter().chain(tweede).collect();

        let geboren = geboortedatum(toeval, dag_van_geboorte, begin);
        let aow = aow_datum(&geboren);
        let grens = aow.map_or(peildatum, |aow| aow.min(peildatum));
        periodes.retain(|periode| periode.begindatum() < grens || periode.begindatum() == begin);
        let overleden_op = einde::verzin(toeval, &mut periodes, grens);

        // The register need not record that end, as it follows from the date of birth; often it does.
        if let Some(aow) = aow
            && aow <= peildatum
            && overleden_op.is_none()
            && toeval.promille(500)
        {
            einde::beeindig_alle(&mut periodes, aow, RedenEinde::AowLeeftijd);
        }
        Self { geboren, overleden_op, periodes }
    }
}

/// One in eight has a second grondslag, where there is one that fits.
fn naast(
    toeval: &mut Toeval,
    eerste: Grondslag,
    geboren: NaiveDate,
    begin: NaiveDate,
    peildatum: NaiveDate,
) -> Option<GrondslagPeriode> {
    if !toeval.promille(125) {
        return None;
    }
    let grondslag = tweede(eerste)?;
    let begin = van(grondslag).begin_naast(toeval, geboren, begin, peildatum)?;
    periode(grondslag, begin)
}

/// A period without an end, which cannot end before it begins: never `None`.
fn periode(grondslag: Grondslag, begin: NaiveDate) -> Option<GrondslagPeriode> {
    GrondslagPeriode::new(grondslag, begin, None).ok()
}

/// Of one in a hundred the day or the month is unknown; not of the youngest, for whom the age
/// decides whether they could be registered at all.
fn geboortedatum(toeval: &mut Toeval, dag: NaiveDate, begin: NaiveDate) -> Geboortedatum {
    let volledig = Geboortedatum::from_date(dag);
    let ruim_volwassen = dag.checked_add_months(Months::new(25 * 12)).is_some_and(|dag| dag <= begin);
    if !toeval.promille(10) || !ruim_volwassen {
        return volledig;
    }
    let bekend = if toeval.promille(600) { 6 } else { 4 };
    let jjjjmmdd = volledig.as_jjjjmmdd();
    let deels = format!("{:0<8}", jjjjmmdd.get(..bekend).unwrap_or_default());
    Geboortedatum::parse_jjjjmmdd(&deels).unwrap_or(volledig)
}
