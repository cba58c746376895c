//! Drafts of forms. Each holds what its owner typed himself, about himself, and only he ever sees it: so no look is
//! recorded, since there is nobody else whose looking the record would have to tell him of.

use std::collections::BTreeMap;

use contract::{
    concept::{self as wire, Formulier, MAX_NAAM, MAX_VELDEN, MAX_WAARDE, NieuwConcept},
    probleem::{ProbleemCode, Veldfout},
};
use domain::Bsn;

use super::{CONCEPT_BEWAARTIJD, Fout, Services, veldfout};
use crate::{clock::rfc3339, store::Concept};

/// The own draft of a form, if there is one that is not too old.
pub async fn lees(services: &Services, bsn: &Bsn, formulier: Formulier) -> Result<Option<wire::Concept>, Fout> {
    let nu = services.clock.now();
    let concept = services.store.concept(bsn, formulier).await?;
    Ok(concept.filter(|concept| nu < concept.bewaard_tot).map(tonen))
}

/// Keeps a draft, if it was made from the one that is there: else another tab saved in between, and what was typed
/// there would be lost. A request that is repeated because its answer got lost is answered as the first time.
pub async fn bewaar(
    services: &Services,
    bsn: &Bsn,
    formulier: Formulier,
    nieuw: NieuwConcept,
) -> Result<wire::Concept, Fout> {
    controleer(&nieuw.inhoud)?;
    let nu = services.clock.now();
    let mut tx = services.store.begin().await?;
    tx.verwijder_verlopen_concepten(nu).await?;
    let huidig = tx.concept(bsn, formulier).await?;
    let versie = huidig.as_ref().map_or(0, |concept| concept.versie);
    if let Some(huidig) = huidig.filter(|huidig| nieuw.versie < versie && nieuw.inhoud == huidig.inhoud) {
        tx.commit().await?;
        return Ok(tonen(huidig));
    }
    if nieuw.versie != versie {
        return Err(ProbleemCode::Conflict.into());
    }
    let concept = Concept {
        inhoud: nieuw.inhoud,
        versie: versie.saturating_add(1),
        gewijzigd_op: nu,
        bewaard_tot: nu + CONCEPT_BEWAARTIJD,
    };
    tx.bewaar_concept(bsn, formulier, &concept).await?;
    tx.commit().await?;
    Ok(tonen(concept))
}

/// Throws a draft away, if there is one.
pub async fn verwijder(services: &Services, bsn: &Bsn, formulier: Formulier) -> Result<(), Fout> {
    let mut tx = services.store.begin().await?;
    tx.verwijder_concept(bsn, formulier).await?;
    tx.commit().await?;
    Ok(())
}

/// The draft as the application sees it.
fn tonen(concept: Concept) -> wire::Concept {
    wire::Concept { inhoud: concept.inhoud, versie: concept.versie, gewijzigd_op: rfc3339(concept.gewijzigd_op) }
}

/// The faults of what was typed, all at once.
fn controleer(inhoud: &BTreeMap<String, String>) -> Result<(), Fout> {
    let mut fouten: Vec<_> = inhoud.iter().filter_map(|(naam, waarde)| fout(naam, waarde)).collect();
    if inhoud.len() > MAX_VELDEN {
        fouten.push(veldfout("inhoud", "heeft te veel velden"));
    }
    if fouten.is_empty() { Ok(()) } else { Err(Fout::Velden(fouten)) }
}

fn fout(naam: &str, waarde: &str) -> Option<Veldfout> {
    // A name that is no name may be anything, so it is not repeated.
    if !is_naam(naam) {
        return Some(veldfout("(onbekend)", "is geen naam van een veld"));
    }
    if waarde.chars().count() > MAX_WAARDE {
        return Some(veldfout(naam, "is te lang"));
    }
    waarde.chars().any(is_stuurteken).then(|| veldfout(naam, "heeft een stuurteken dat hier niet mag"))
}

fn is_naam(naam: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=MAX_NAAM).contains(&naam.len()) && naam.chars().all(plain)
}

/// A control character that nobody types in a form.
fn is_stuurteken(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(pairs: &[(&str, &str)]) -> Vec<String> {
        let inhoud = pairs.iter().map(|(naam, waarde)| ((*naam).to_owned(), (*waarde).to_owned())).collect();
        match controleer(&inhoud) {
            Err(Fout::Velden(fouten)) => fouten.into_iter().map(|fout| fout.veld).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_draft_of_the_right_form_has_no_faults() {
        let longest = "\u{e9}".repeat(MAX_WAARDE);
        let name = "n".repeat(MAX_NAAM);
        assert!(faults(&[]).is_empty());
        assert!(faults(&[("stap-2", ""), ("a", "\"Zo\"\r\n\tis het \u{1f600}"), (&name, &longest)]).is_empty());
    }

    #[test]
    fn every_field_that_is_wrong_is_named() {
        let too_long = "a".repeat(MAX_WAARDE + 1);
        assert_eq!(faults(&[("a", "\0"), ("b", "goed"), ("c", &too_long), ("d", "\u{85}")]), ["a", "c", "d"]);
        let name = "n".repeat(MAX_NAAM + 1);
        for name in ["", "A", "e\u{301}", "a b", "a_b", &name] {
            assert_eq!(faults(&[(name, "")]), ["(onbekend)"], "{name}");
        }
        let names: Vec<_> = (0..=MAX_VELDEN).map(|number| format!("veld-{number}")).collect();
        let pairs: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert_eq!(faults(&pairs), ["inhoud"]);
        assert!(faults(&pairs[1..]).is_empty());
    }
}
