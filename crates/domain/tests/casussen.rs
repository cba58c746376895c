//! The worked cases of `casussen.md`, which a lawyer can read and correct, run as tests.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "casussen/lezer.rs"]
mod lezer;
#[path = "casussen/uitvoering.rs"]
mod uitvoering;
#[path = "casussen/woorden.rs"]
mod woorden;

use lezer::{Casus, lees};
use uitvoering::{uitgerekende_kolommen, voer_uit};

const DOCUMENT: &str = include_str!("casussen.md");

fn casussen() -> Vec<Casus> {
    lees(DOCUMENT).unwrap()
}

/// The only message that a small document gives.
fn fout(document: &str) -> String {
    match lees(document) {
        Err(fout) => fout,
        Ok(casussen) => {
            let fouten: Vec<String> = casussen.iter().flat_map(voer_uit).collect();
            assert_eq!(fouten.len(), 1, "{document}: {fouten:?}");
            fouten.concat()
        }
    }
}

#[test]
fn every_case_holds() {
    let fouten: Vec<String> = casussen().iter().flat_map(voer_uit).collect();
    assert!(fouten.is_empty(), "casussen.md:\n{}", fouten.join("\n"));
}

#[test]
fn there_are_enough_cases_and_no_two_have_the_same_name() {
    let mut titels: Vec<String> = casussen().into_iter().map(|casus| casus.titel).collect();
    assert!(titels.len() >= 60, "{}", titels.len());
    titels.sort();
    assert!(titels.windows(2).all(|paar| paar[0] != paar[1]));
}

/// The settled conflicts and the rules that are about the register itself; the others are about
/// screens, texts, access and reports.
#[test]
fn every_rule_and_conflict_about_the_register_has_a_case() {
    let casussen = casussen();
    let bronnen: Vec<&str> = casussen.iter().flat_map(|casus| &casus.bronnen).map(String::as_str).collect();
    let conflicten = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 15, 27, 30, 39, 40].map(|nummer| format!("I-{nummer:02}"));
    let opname = [1, 2, 3, 4, 5, 6, 7, 8, 9, 16].map(|nummer| format!("R-G{nummer:02}"));
    let levering = [1, 2, 3, 4, 5, 6, 7].map(|nummer| format!("R-L{nummer:02}"));
    let einde = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(|nummer| format!("R-E{nummer:02}"));
    let uitschrijving = [1, 2, 3, 4, 6].map(|nummer| format!("R-V{nummer:02}"));
    for bron in [&conflicten[..], &opname, &levering, &einde, &uitschrijving].concat() {
        assert!(bronnen.contains(&bron.as_str()), "{bron}");
    }
}

/// No cell of any case is read without being compared: each one, changed, is a failure of its line.
#[test]
fn a_change_of_any_cell_is_noticed() {
    let mut gewijzigd = 0;
    for casus in casussen() {
        for (plaats, tabel) in casus.tabellen.iter().enumerate() {
            for (nummer, rij) in tabel.rijen.iter().enumerate() {
                for kolom in uitgerekende_kolommen(&tabel.kop) {
                    let mut anders = casus.clone();
                    let cel = &mut anders.tabellen[plaats].rijen[nummer].cellen[kolom];
                    *cel = if cel == woorden::NIETS { "01-01-2000".to_owned() } else { woorden::NIETS.to_owned() };
                    let fouten = voer_uit(&anders);
                    assert_eq!(fouten.len(), 1, "{}", casus.titel);
                    assert!(fouten[0].contains(&format!("regel {},", rij.regel)), "{fouten:?}");
                    gewijzigd += 1;
                }
            }
        }
    }
    assert!(gewijzigd > 500, "{gewijzigd}");
}

const KOP: &str = "## A\n### B\nBron: I-40\n- Geboren op 15-03-1990.\n";
const TABEL: &str = "\n| op | in het register | telt mee vanaf | einddatum | reden |\n|---|---|---|---|---|\n";

#[test]
fn a_wrong_expectation_names_case_line_and_column() {
    let document = format!("{KOP}- Wajong vanaf 01-01-2015.\n{TABEL}| 01-01-2016 | nee | 01-01-2015 | – | – |\n");
    let fout = fout(&document);
    assert_eq!(fout, "regel 9, B: bij 'in het register' staat 'nee', maar de regels zeggen 'ja'");
}

#[test]
fn an_unknown_word_is_an_error() {
    let rij = "| 01-01-2016 | nee | – | – | – |\n";
    for feit in [
        "Wajung vanaf 01-01-2015.",
        "Wajong (detachering) vanaf 01-01-2015.",
        "Wajong (iets) vanaf 01-01-2015.",
        "Wajong vanaf 01-01-2015, gestopt.",
        "Wajong vanaf 01-01-2015, einde op 01-01-2016 wegens iets.",
        "Wajong vanaf 01-01-2015, einde op 01-01-2014 wegens t+2.",
        "Wajong vanaf 31-02-2015.",
        "Wajong vanaf 1-1-2015.",
        "Wajong vanaf 01-01-2015",
        "Verhuizing op 01-01-2015.",
        "Advies beschut werk op 2015.",
        "Levering twee: Wajong vanaf 01-01-2015.",
        "Levering 2 meldt Wajong vanaf 01-01-2015.",
        "Levering 2 van Wajung is volledig en noemt deze persoon niet.",
        "Geboren op 16-03-1990.",
    ] {
        let fout = fout(&format!("{KOP}- {feit}\n{TABEL}{rij}"));
        assert!(fout.contains("het feit op regel 5"), "{feit}: {fout}");
    }
}

#[test]
fn an_unreadable_line_is_an_error() {
    let rij = "| 01-01-2016 | nee | – | – | – |\n";
    for (document, verwacht) in [
        (format!("{KOP}Zomaar een zin.\n{TABEL}{rij}"), "niet te lezen"),
        (format!("{KOP}{TABEL}| 01-01-2016 | nee | – | – |\n"), "ander aantal kolommen"),
        (format!("{KOP}{TABEL}| 01-01-2016 | nee | – | – | –\n"), "eindigt niet met |"),
        (format!("{KOP}{TABEL}{rij}- Overleden op 01-01-2016.\n"), "na de tabel"),
        (format!("{KOP}{TABEL}"), "zonder uitkomst"),
        (KOP.to_owned(), "zonder uitkomst"),
        (format!("{KOP}\n| op | iets |\n|---|---|\n| 01-01-2016 | nee |\n"), "onbekende tabel"),
        (format!("{KOP}{TABEL}| ooit | nee | – | – | – |\n"), "'ooit' is geen datum"),
        (format!("## A\n- Geboren op 15-03-1990.\n{TABEL}{rij}"), "niet onder een geval"),
        (format!("## A\n### B\n- Geboren op 15-03-1990.\n{TABEL}{rij}"), "zonder bron"),
        (format!("## A\n### B\nBron: I-40\n{TABEL}{rij}"), "geen geboortedatum"),
        (format!("{KOP}Bron: I-04\n{TABEL}{rij}"), "tweede bron"),
        (format!("{KOP}{TABEL}{rij}").replace("I-40", "de wet"), "onbekende bron"),
    ] {
        let fout = fout(&document);
        assert!(fout.contains(verwacht), "{verwacht}: {fout}");
    }
}
