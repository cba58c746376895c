use chrono::NaiveDate;

use crate::{Beleid, Grondslag, Weigeringsgrond};

/// What the register says about a ground to refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Aanwijzing {
    /// The data point at it.
    Ja,
    /// The data speak against it.
    Nee,
    /// The register has nothing about it; an assessor has to find out elsewhere.
    Onbekend,
}

/// A ground to refuse, and what the register says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bevinding {
    /// Which ground.
    pub grond: Weigeringsgrond,
    /// What the data say.
    pub aanwijzing: Aanwijzing,
}

/// What somebody earned in one period at one employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Inkomsten {
    /// The last day of the period.
    pub eind: NaiveDate,
    /// The hours that were paid.
    pub verloonde_uren: i64,
    /// The pay, in cents.
    pub loon: i64,
}

/// What the register says about each ground to refuse, in the order of [`Weigeringsgrond::ALL`]: an aid to whoever
/// decides, never the decision.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::{Aanwijzing, Grondslag, Weigeringsgrond, bevindingen};
///
/// let vandaag = NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?;
/// let gevonden = bevindingen(&[Grondslag::Wsw], &[], vandaag);
/// let van = |grond| gevonden.iter().find(|bevinding| bevinding.grond == grond).map(|bevinding| bevinding.aanwijzing);
/// assert_eq!(van(Weigeringsgrond::WswIndicatie), Some(Aanwijzing::Ja));
/// assert_eq!(van(Weigeringsgrond::Werkloos), Some(Aanwijzing::Ja));
/// assert_eq!(van(Weigeringsgrond::Jobcoach), Some(Aanwijzing::Onbekend));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn bevindingen(grondslagen: &[Grondslag], inkomsten: &[Inkomsten], vandaag: NaiveDate) -> [Bevinding; 7] {
    let beleid = &Beleid::GELDEND;
    let actueel: Vec<&Inkomsten> =
        inkomsten.iter().filter(|inkomsten| inkomsten.eind >= beleid.werkgever_sinds(vandaag)).collect();
    Weigeringsgrond::ALL.map(|grond| {
        let aanwijzing = match grond {
            Weigeringsgrond::WswIndicatie => ja_of_nee(grondslagen.contains(&Grondslag::Wsw)),
            Weigeringsgrond::Werkloos => ja_of_nee(actueel.is_empty()),
            Weigeringsgrond::InkomenOnderMinimumloon => onder_minimumloon(beleid, &actueel),
            Weigeringsgrond::OndersteuningGemeenteOfUwv
            | Weigeringsgrond::FinancieleSteunWerkgever
            | Weigeringsgrond::Jobcoach
            | Weigeringsgrond::UwvUitkering => Aanwijzing::Onbekend,
        };
        Bevinding { grond, aanwijzing }
    })
}

fn ja_of_nee(ja: bool) -> Aanwijzing {
    if ja { Aanwijzing::Ja } else { Aanwijzing::Nee }
}

/// By the last periods with pay; several employers together.
fn onder_minimumloon(beleid: &Beleid, actueel: &[&Inkomsten]) -> Aanwijzing {
    let laatste = actueel.iter().map(|inkomsten| inkomsten.eind).max();
    let Some((laatste, minimum)) = laatste.and_then(|dag| Some((dag, beleid.minimumuurloon_op(dag)?))) else {
        return Aanwijzing::Onbekend;
    };
    let van_toen = || actueel.iter().filter(|inkomsten| inkomsten.eind == laatste);
    let uren: i64 = van_toen().map(|inkomsten| inkomsten.verloonde_uren).sum();
    let loon: i64 = van_toen().map(|inkomsten| inkomsten.loon).sum();
    if uren <= 0 { Aanwijzing::Onbekend } else { ja_of_nee(loon < uren.saturating_mul(minimum)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(maand: u32, dag: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, maand, dag).unwrap()
    }

    fn van(inkomsten: &[Inkomsten], grond: Weigeringsgrond) -> Aanwijzing {
        let gevonden = bevindingen(&[Grondslag::Wajong], inkomsten, dag(11, 23));
        gevonden.into_iter().find(|bevinding| bevinding.grond == grond).unwrap().aanwijzing
    }

    fn maand(eind: NaiveDate, verloonde_uren: i64, loon: i64) -> Inkomsten {
        Inkomsten { eind, verloonde_uren, loon }
    }

    #[test]
    fn pay_of_an_hour_below_the_minimum_points_at_a_ground_and_the_minimum_itself_does_not() {
        let grond = Weigeringsgrond::InkomenOnderMinimumloon;
        assert_eq!(van(&[maand(dag(10, 31), 100, 147_099)], grond), Aanwijzing::Ja);
        assert_eq!(van(&[maand(dag(10, 31), 100, 147_100)], grond), Aanwijzing::Nee);
    }

    #[test]
    fn only_the_last_period_counts_with_all_employers_of_it_together() {
        let grond = Weigeringsgrond::InkomenOnderMinimumloon;
        let eerder = maand(dag(9, 30), 100, 10_000);
        let eerste = maand(dag(10, 31), 50, 70_000);
        let tweede = maand(dag(10, 31), 50, 80_000);
        assert_eq!(van(&[eerder, eerste, tweede], grond), Aanwijzing::Nee);
        assert_eq!(van(&[eerder, eerste], grond), Aanwijzing::Ja);
    }

    #[test]
    fn without_hours_or_without_pay_nothing_is_known_of_the_minimum() {
        let grond = Weigeringsgrond::InkomenOnderMinimumloon;
        assert_eq!(van(&[], grond), Aanwijzing::Onbekend);
        assert_eq!(van(&[maand(dag(10, 31), 0, 100)], grond), Aanwijzing::Onbekend);
    }

    #[test]
    fn who_had_no_pay_for_three_months_has_no_work() {
        let grond = Weigeringsgrond::Werkloos;
        assert_eq!(van(&[maand(dag(8, 23), 10, 1)], grond), Aanwijzing::Nee);
        assert_eq!(van(&[maand(dag(8, 22), 10, 1)], grond), Aanwijzing::Ja);
    }
}
