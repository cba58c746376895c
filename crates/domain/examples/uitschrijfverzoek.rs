//! Draws the moves of a request to leave the register, for `docs/uitschrijfverzoek.md`:
//! `cargo run -p domain --example uitschrijfverzoek > docs/uitschrijfverzoek.md`.

use domain::uitschrijfverzoek::{Handeling, OVERGANGEN, Overgang, Partij, Status, Vereiste};

const KOP: &str = "# Een uitschrijfverzoek, van vraag tot bezwaar

Dit bestand is getekend uit `crates/domain/src/uitschrijfverzoek/overgangen.rs` en wordt niet met de hand gewijzigd:

    cargo run -q -p domain --example uitschrijfverzoek > docs/uitschrijfverzoek.md

Een test vergelijkt het met de code. Wat hier niet staat, kan niet.
";

/// As people read it.
fn status(status: Status) -> &'static str {
    match status {
        Status::Concept => "concept",
        Status::Ontvangen => "ontvangen",
        Status::InBehandeling => "in behandeling",
        Status::AfwijzingVoorgelegd => "afwijzing voorgelegd",
        Status::Ingetrokken => "ingetrokken",
        Status::Gehonoreerd => "gehonoreerd",
        Status::Afgewezen => "afgewezen",
        Status::BezwaarOntvangen => "bezwaar ontvangen",
        Status::BezwaarGegrond => "bezwaar gegrond",
        Status::BezwaarOngegrond => "bezwaar ongegrond",
    }
}

fn handeling(handeling: Handeling) -> &'static str {
    match handeling {
        Handeling::Verzenden => "verzenden",
        Handeling::Intrekken => "intrekken",
        Handeling::InBehandelingNemen => "in behandeling nemen",
        Handeling::Honoreren => "honoreren",
        Handeling::AfwijzingVoorleggen => "afwijzing voorleggen",
        Handeling::AfwijzingTeruggeven => "afwijzing teruggeven",
        Handeling::Afwijzen => "afwijzen",
        Handeling::BezwaarMaken => "bezwaar maken",
        Handeling::BezwaarGegrondVerklaren => "bezwaar gegrond verklaren",
        Handeling::BezwaarOngegrondVerklaren => "bezwaar ongegrond verklaren",
    }
}

fn partij(partij: Partij) -> &'static str {
    match partij {
        Partij::Burger => "burger",
        Partij::Beoordelaar => "beoordelaar",
        Partij::Werkgever => "werkgever",
    }
}

fn vereiste(vereiste: Vereiste) -> &'static str {
    match vereiste {
        Vereiste::Geen => "",
        Vereiste::Geregistreerd => "de burger staat die dag in het register (R-V01)",
        Vereiste::AndereDanVoorlegger => "een andere beoordelaar dan wie de afwijzing voorlegde",
        Vereiste::NietBijBesluitBetrokken => "een beoordelaar die het besluit niet (mede) nam (Awb art. 10:3 lid 3)",
        Vereiste::BinnenBezwaartermijn => {
            "binnen zes weken (Awb art. 6:7), door een werkgever die nog geen bezwaar maakte"
        }
    }
}

fn is_einde(van: Status) -> bool {
    OVERGANGEN.iter().all(|overgang| overgang.van != van)
}

fn pijl(overgang: Overgang) -> String {
    let Overgang { van, handeling: wat, door, naar, .. } = overgang;
    format!("    {} --> {} : {} ({})\n", van.code(), naar.code(), handeling(wat), partij(door))
}

fn regel(overgang: Overgang) -> String {
    let Overgang { van, handeling: wat, door, vereiste: mits, naar } = overgang;
    let (van, naar) = (status(van), status(naar));
    format!("| {van} | {} | {} | {} | {naar} |\n", handeling(wat), partij(door), vereiste(mits))
}

/// All of the file.
fn tekening() -> String {
    let naam = |een: Status| format!("    {} : {}\n", een.code(), status(een));
    let einde = |een: Status| format!("    {} --> [*]\n", een.code());
    let namen: Vec<_> = Status::ALL.map(naam).into();
    let pijlen: Vec<_> = OVERGANGEN.iter().copied().map(pijl).collect();
    let einden: Vec<_> = Status::ALL.into_iter().filter(|een| is_einde(*een)).map(einde).collect();
    let regels: Vec<_> = OVERGANGEN.iter().copied().map(regel).collect();
    format!(
        "{KOP}\n```mermaid\nstateDiagram-v2\n{}    [*] --> CONCEPT\n{}{}```\n\n\
         | van | handeling | door | mits | naar |\n|---|---|---|---|---|\n{}",
        namen.concat(),
        pijlen.concat(),
        einden.concat(),
        regels.concat()
    )
}

fn main() {
    print!("{}", tekening());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_in_the_documentation_is_that_of_the_code() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/uitschrijfverzoek.md");
        assert_eq!(std::fs::read_to_string(file).unwrap(), tekening());
    }
}
