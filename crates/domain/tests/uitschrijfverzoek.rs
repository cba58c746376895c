//! A request to leave the register: every move that there is, every one that there is not, and any sequence of them.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::Beleid;
use domain::uitschrijfverzoek::{Deelnemer, Handeling, OVERGANGEN, Partij, Status, Uitschrijfverzoek, Verboden};
use proptest::prelude::*;

const BURGER: Deelnemer<'_> = Deelnemer::Burger { geregistreerd: true };

fn dag(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A Monday.
fn maandag() -> NaiveDate {
    dag("2026-11-23")
}

fn na(stappen: &[(Handeling, Deelnemer<'_>)]) -> Uitschrijfverzoek {
    stappen.iter().fold(Uitschrijfverzoek::concept(), |verzoek, (handeling, door)| {
        verzoek.doe(*handeling, *door, maandag()).unwrap()
    })
}

const ANNA: Deelnemer<'_> = Deelnemer::Beoordelaar("anna");
const BRAM: Deelnemer<'_> = Deelnemer::Beoordelaar("bram");
const CARLA: Deelnemer<'_> = Deelnemer::Beoordelaar("carla");
const BAKKER: Deelnemer<'_> = Deelnemer::Werkgever("bakker");
const TUINMAN: Deelnemer<'_> = Deelnemer::Werkgever("tuinman");

/// The shortest way to each status; whoever has a part in a decision is Anna, or Anna and Bram.
fn in_status(status: Status) -> Uitschrijfverzoek {
    use Handeling as H;
    let ontvangen = [(H::Verzenden, BURGER)];
    let in_behandeling = [ontvangen[0], (H::InBehandelingNemen, ANNA)];
    let voorgelegd = [ontvangen[0], in_behandeling[1], (H::AfwijzingVoorleggen, ANNA)];
    let gehonoreerd = [ontvangen[0], in_behandeling[1], (H::Honoreren, ANNA)];
    let bezwaar = [ontvangen[0], in_behandeling[1], gehonoreerd[2], (H::BezwaarMaken, BAKKER)];
    match status {
        Status::Concept => Uitschrijfverzoek::concept(),
        Status::Ontvangen => na(&ontvangen),
        Status::InBehandeling => na(&in_behandeling),
        Status::AfwijzingVoorgelegd => na(&voorgelegd),
        Status::Ingetrokken => na(&[ontvangen[0], (H::Intrekken, BURGER)]),
        Status::Gehonoreerd => na(&gehonoreerd),
        Status::Afgewezen => na(&[voorgelegd[0], voorgelegd[1], voorgelegd[2], (H::Afwijzen, BRAM)]),
        Status::BezwaarOntvangen => na(&bezwaar),
        Status::BezwaarGegrond => {
            na(&[bezwaar[0], bezwaar[1], bezwaar[2], bezwaar[3], (H::BezwaarGegrondVerklaren, CARLA)])
        }
        Status::BezwaarOngegrond => {
            na(&[bezwaar[0], bezwaar[1], bezwaar[2], bezwaar[3], (H::BezwaarOngegrondVerklaren, CARLA)])
        }
    }
}

/// Somebody of a party against whom nothing speaks.
fn iemand(partij: Partij) -> Deelnemer<'static> {
    match partij {
        Partij::Burger => BURGER,
        Partij::Beoordelaar => CARLA,
        Partij::Werkgever => TUINMAN,
    }
}

/// What the table of moves must say, written out once more.
const MAG: &[(Status, Handeling, Partij, Status)] = {
    use Handeling as H;
    use Partij::{Beoordelaar, Burger, Werkgever};
    use Status as S;
    &[
        (S::Concept, H::Verzenden, Burger, S::Ontvangen),
        (S::Ontvangen, H::Intrekken, Burger, S::Ingetrokken),
        (S::InBehandeling, H::Intrekken, Burger, S::Ingetrokken),
        (S::AfwijzingVoorgelegd, H::Intrekken, Burger, S::Ingetrokken),
        (S::Ontvangen, H::InBehandelingNemen, Beoordelaar, S::InBehandeling),
        (S::InBehandeling, H::Honoreren, Beoordelaar, S::Gehonoreerd),
        (S::InBehandeling, H::AfwijzingVoorleggen, Beoordelaar, S::AfwijzingVoorgelegd),
        (S::AfwijzingVoorgelegd, H::AfwijzingTeruggeven, Beoordelaar, S::InBehandeling),
        (S::AfwijzingVoorgelegd, H::Afwijzen, Beoordelaar, S::Afgewezen),
        (S::Gehonoreerd, H::BezwaarMaken, Werkgever, S::BezwaarOntvangen),
        (S::BezwaarOntvangen, H::BezwaarMaken, Werkgever, S::BezwaarOntvangen),
        (S::BezwaarOngegrond, H::BezwaarMaken, Werkgever, S::BezwaarOntvangen),
        (S::BezwaarOntvangen, H::BezwaarGegrondVerklaren, Beoordelaar, S::BezwaarGegrond),
        (S::BezwaarOntvangen, H::BezwaarOngegrondVerklaren, Beoordelaar, S::BezwaarOngegrond),
    ]
};

#[test]
fn every_move_by_every_party_in_every_status_is_allowed_or_forbidden_as_written_here() {
    let mut allowed = 0;
    for status in Status::ALL {
        let verzoek = in_status(status);
        assert_eq!(verzoek.status(), status);
        for handeling in Handeling::ALL {
            for partij in Partij::ALL {
                let expected = MAG.iter().find(|een| (een.0, een.1, een.2) == (status, handeling, partij));
                let done = verzoek.doe(handeling, iemand(partij), maandag());
                let case = format!("{status:?}, {handeling:?}, {partij:?}");
                match (expected, done) {
                    (Some((.., naar)), Ok(nieuw)) => {
                        allowed += 1;
                        assert_eq!(nieuw.status(), *naar, "{case}");
                    }
                    (None, Err(verboden)) => {
                        let by_another = MAG.iter().any(|een| (een.0, een.1) == (status, handeling));
                        assert_eq!(verboden, if by_another { Verboden::Partij } else { Verboden::Status }, "{case}");
                    }
                    (expected, done) => panic!("{case}: {expected:?} but {done:?}"),
                }
            }
        }
    }
    assert_eq!((allowed, MAG.len()), (OVERGANGEN.len(), OVERGANGEN.len()));
}

#[test]
fn nobody_leaves_a_register_in_which_he_is_not() {
    let niet = Deelnemer::Burger { geregistreerd: false };
    let refused = Uitschrijfverzoek::concept().doe(Handeling::Verzenden, niet, maandag());
    assert_eq!(refused, Err(Verboden::NietGeregistreerd));
    // Whoever left it meanwhile by another way can still take his request back.
    assert!(in_status(Status::Ontvangen).doe(Handeling::Intrekken, niet, maandag()).is_ok());
}

#[test]
fn a_refusal_needs_four_eyes_and_giving_it_back_two() {
    let voorgelegd = in_status(Status::AfwijzingVoorgelegd);
    assert_eq!(voorgelegd.doe(Handeling::Afwijzen, ANNA, maandag()), Err(Verboden::ZelfdeBeoordelaar));
    let afgewezen = voorgelegd.doe(Handeling::Afwijzen, BRAM, maandag()).unwrap();
    assert_eq!(afgewezen.besluit_door(), ["anna", "bram"]);
    let terug = voorgelegd.doe(Handeling::AfwijzingTeruggeven, ANNA, maandag()).unwrap();
    assert_eq!(terug.voorgelegd_door(), None);
    // Who proposes it the next time is the one who may not confirm it.
    let weer = terug.doe(Handeling::AfwijzingVoorleggen, BRAM, maandag()).unwrap();
    assert_eq!(weer.doe(Handeling::Afwijzen, BRAM, maandag()), Err(Verboden::ZelfdeBeoordelaar));
    assert!(weer.doe(Handeling::Afwijzen, ANNA, maandag()).is_ok());
}

#[test]
fn whoever_decided_does_not_decide_about_the_objection() {
    let bezwaar = in_status(Status::BezwaarOntvangen);
    for handeling in [Handeling::BezwaarGegrondVerklaren, Handeling::BezwaarOngegrondVerklaren] {
        assert_eq!(bezwaar.doe(handeling, ANNA, maandag()), Err(Verboden::ZelfdeBeoordelaar));
        assert!(bezwaar.doe(handeling, BRAM, maandag()).is_ok());
    }
}

#[test]
fn an_employer_objects_once_and_up_to_and_including_the_last_day_of_the_term() {
    let gehonoreerd = in_status(Status::Gehonoreerd);
    let laatste = Beleid::GELDEND.bezwaar_tot_en_met(maandag());
    assert_eq!(laatste, dag("2027-01-04"));
    assert!(gehonoreerd.doe(Handeling::BezwaarMaken, BAKKER, laatste).is_ok());
    let te_laat = gehonoreerd.doe(Handeling::BezwaarMaken, BAKKER, laatste + Days::new(1));
    assert_eq!(te_laat, Err(Verboden::TermijnVoorbij));
    for status in [Status::BezwaarOntvangen, Status::BezwaarOngegrond] {
        let verzoek = in_status(status);
        assert_eq!(verzoek.doe(Handeling::BezwaarMaken, BAKKER, maandag()), Err(Verboden::AlBezwaar));
        let ander = verzoek.doe(Handeling::BezwaarMaken, TUINMAN, maandag()).unwrap();
        assert_eq!(ander.bezwaar_van(), ["bakker", "tuinman"]);
    }
}

#[test]
fn the_registration_ends_on_the_day_of_the_decision_and_is_back_when_the_objection_is_upheld() {
    for status in Status::ALL {
        let ended = matches!(status, Status::Gehonoreerd | Status::BezwaarOntvangen | Status::BezwaarOngegrond);
        assert_eq!(in_status(status).uitgeschreven_op(), ended.then(maandag), "{status:?}");
    }
}

#[test]
fn what_the_store_kept_goes_on_as_what_it_was() {
    for status in Status::ALL.into_iter().filter(|status| *status != Status::Concept) {
        let verzoek = in_status(status);
        let besluit = verzoek.besluit_op().map(|op| (op, verzoek.besluit_door().to_vec()));
        let voorgelegd_door = verzoek.voorgelegd_door().map(str::to_owned);
        let bezwaar_van = verzoek.bezwaar_van().to_vec();
        let bewaard =
            Uitschrijfverzoek::bewaard(status, verzoek.ontvangen_op().unwrap(), voorgelegd_door, besluit, bezwaar_van);
        assert_eq!(bewaard, verzoek);
    }
}

fn deelnemer() -> impl Strategy<Value = Deelnemer<'static>> {
    prop_oneof![
        any::<bool>().prop_map(|geregistreerd| Deelnemer::Burger { geregistreerd }),
        prop::sample::select(vec!["anna", "bram", "carla"]).prop_map(Deelnemer::Beoordelaar),
        prop::sample::select(vec!["bakker", "tuinman"]).prop_map(Deelnemer::Werkgever),
    ]
}

/// Things that are tried, each some days after the one before.
fn pogingen() -> impl Strategy<Value = Vec<(Handeling, Deelnemer<'static>, u64)>> {
    let handeling = prop::sample::select(Handeling::ALL.to_vec());
    prop::collection::vec((handeling, deelnemer(), 0_u64..20), 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn whatever_is_tried_the_promises_hold(pogingen in pogingen()) {
        let mut verzoek = Uitschrijfverzoek::concept();
        let mut vandaag = maandag();
        let mut besluiten = 0;
        let mut gezien = BTreeSet::from([Status::Concept]);
        for (handeling, door, dagen) in pogingen {
            vandaag = vandaag + Days::new(dagen);
            let mogelijk = verzoek.mogelijk(door, vandaag);
            let gedaan = verzoek.doe(handeling, door, vandaag);
            prop_assert_eq!(mogelijk.contains(&handeling), gedaan.is_ok());
            let Ok(nieuw) = gedaan else { continue };
            // Sent once, decided once, and the day of the decision never changes.
            prop_assert!(handeling != Handeling::Verzenden || verzoek.ontvangen_op().is_none());
            if verzoek.ontvangen_op().is_some() {
                prop_assert_eq!(nieuw.ontvangen_op(), verzoek.ontvangen_op());
            }
            if nieuw.besluit_op() != verzoek.besluit_op() {
                besluiten += 1;
                prop_assert_eq!(nieuw.besluit_op(), Some(vandaag));
            }
            // A refusal was seen by two, and whoever decided stays known.
            if nieuw.status() == Status::Afgewezen {
                prop_assert_eq!(nieuw.besluit_door().iter().collect::<BTreeSet<_>>().len(), 2);
            }
            prop_assert!(nieuw.besluit_door().starts_with(verzoek.besluit_door()));
            // Nobody objects twice.
            let bezwaren: BTreeSet<_> = nieuw.bezwaar_van().iter().collect();
            prop_assert_eq!(bezwaren.len(), nieuw.bezwaar_van().len());
            // Without a decision nobody left.
            prop_assert!(nieuw.uitgeschreven_op().is_none() || nieuw.besluit_op().is_some());
            gezien.insert(nieuw.status());
            verzoek = nieuw;
        }
        prop_assert!(besluiten <= 1);
        // Withdrawn and decided exclude each other.
        let besloten = [Status::Gehonoreerd, Status::Afgewezen].iter().filter(|status| gezien.contains(status)).count();
        prop_assert!(besloten + usize::from(gezien.contains(&Status::Ingetrokken)) <= 1);
    }
}
