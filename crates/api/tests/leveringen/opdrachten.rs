//! The commands of the operator, in the program itself.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use domain::Bron;

use crate::bestand::{Bestand, rij};
use crate::database::TestDatabase;

/// The program, on this database and in its folder.
pub fn programma(machine: &TestDatabase) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doelgroepregister"));
    for name in ["DATA", "DIST", "POORT", "LOG", "SLEUTEL_BESTAND", "HOOGSTENS_BEEINDIGD"] {
        command.env_remove(format!("DOELGROEPREGISTER_{name}"));
    }
    machine.tell(&mut command);
    command.current_dir(machine.folder.path());
    command
}

fn draai(machine: &TestDatabase, argumenten: &[&str], invoer: &str) -> (Option<i32>, String, String) {
    let mut kind = programma(machine)
        .args(argumenten)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Whoever does not read it has closed it.
    let _ = kind.stdin.take().unwrap().write_all(invoer.as_bytes());
    let Output { status, stdout, stderr } = kind.wait_with_output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn an_operator_loads_corrects_looks_and_rolls_back() {
    let machine = TestDatabase::new();
    let bestand = Bestand::volledig(
        Bron::IndicatieBanenafspraak,
        7,
        &[rij("999990019", "20160101"), rij("999990021", "20160101")],
    );
    let (code, uit, fout) = draai(&machine, &["laad", "-"], &bestand.tekst());
    assert_eq!(fout, "regel 5, kolom bsn: de elfproef klopt niet (BSN *******21)\n");
    assert_eq!(
        uit,
        "Levering 1 (INDICATIE_BANENAFSPRAAK nummer 7): 2 regels: 1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 in quarantaine. \
         0 registraties beëindigd. Wie er niet in staat, blijft zoals hij was tot de regels in quarantaine zijn hersteld \
         of opgegeven. 1 personen zijn nog niet door de BRP geleverd; zij tellen zodra dat gebeurt.\n"
    );
    assert_eq!(code, Some(2));

    let (code, uit, _) = draai(&machine, &["quarantaine", "toon", "--levering", "1", "--naar", "fout.csv"], "");
    assert_eq!((code, uit.as_str()), (Some(0), "1 rijen staan in fout.csv.\n"));
    let pad = machine.folder.path().join("fout.csv");
    let verbeterd = fs::read_to_string(&pad).unwrap().replace("999990021", "999990020");
    fs::write(&pad, verbeterd).unwrap();
    let (code, uit, _) = draai(&machine, &["quarantaine", "herstel", "--levering", "1", "fout.csv"], "");
    assert_eq!(code, Some(0), "{uit}");
    assert!(uit.contains("2 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 in quarantaine"), "{uit}");

    let (code, uit, _) = draai(&machine, &["herkomst"], "999990020\n");
    assert_eq!(code, Some(0));
    assert!(uit.starts_with("INDICATIE_BANENAFSPRAAK nummer 7 (levering 1, regel 5), geldt: "), "{uit}");
    let (code, uit, _) = draai(&machine, &["leveringen"], "");
    assert_eq!(code, Some(0));
    assert!(
        uit.contains("\nINDICATIE_BANENAFSPRAAK  UWV                 dagelijks     2026-01-08           7           0"),
        "{uit}"
    );
    assert!(uit.contains("te laat sinds 2026-01-"), "{uit}");
    assert_eq!(draai(&machine, &["leveringen", "--controleer"], "").0, Some(1));

    let (code, uit, _) = draai(&machine, &["terugdraaien", "--levering", "1"], "");
    assert_eq!((code, uit.as_str()), (Some(0), "Levering 1 (INDICATIE_BANENAFSPRAAK nummer 7) is teruggedraaid.\n"));
    assert_eq!(draai(&machine, &["herkomst"], "999990020\n").1, "Over dit BSN is niets geleverd.\n");
    let (code, uit, _) = draai(&machine, &["leveringen", "--bron", "INDICATIE_BANENAFSPRAAK"], "");
    assert!(code == Some(0) && uit.trim_end().ends_with("teruggedraaid"), "{uit}");
    let (code, _, fout) = draai(&machine, &["terugdraaien", "--levering", "1"], "");
    assert!(code == Some(1) && fout.contains("er is geen levering 1"), "{fout}");
    let (code, uit, _) = draai(&machine, &["audit", "--controleer"], "");
    assert!(code == Some(0) && uit.starts_with("Het auditspoor is heel: 6 regels."), "{uit}");
}

#[test]
fn the_first_lines_are_made_and_a_delivery_that_ends_too_much_waits_for_a_word() {
    let machine = TestDatabase::new();
    let rijen: Vec<_> = api::demo::dossiers(20, crate::bestand::vandaag())
        .map(|dossier| rij(&dossier.persoon.bsn.full_digits(), "20160101"))
        .collect();
    let voorloop = ["--bron", "INDICATIE_BANENAFSPRAAK", "--omvang", "VOLLEDIG", "--van", "2026-01-01"];
    let levering = |volgnummer: &str, tot: &str, rijen: &[String]| {
        let tabel = Bestand::volledig(Bron::IndicatieBanenafspraak, 1, rijen).tabel();
        let argumenten = ["voorloop", "--volgnummer", volgnummer, "--tot", tot, "-"];
        let (code, uit, _) = draai(&machine, &[&argumenten[..], &voorloop].concat(), &tabel);
        assert_eq!(code, Some(0));
        uit + &tabel
    };
    let alle = levering("1", "2026-01-31", &rijen);
    assert_eq!(draai(&machine, &["laad", "-"], &alle).0, Some(0));
    let minder = levering("2", "2026-02-28", &rijen[15..]);
    let (code, uit, _) = draai(&machine, &["laad", "-"], &minder);
    assert_eq!(code, Some(3));
    assert!(uit.starts_with("Dit zou 15 van de 20 lopende registraties beëindigen"), "{uit}");
    assert_eq!(draai(&machine, &["laad", "-", "--akkoord"], &minder).0, Some(0));
    let (code, uit, _) = draai(&machine, &["laad", "-"], &minder);
    assert!(code == Some(0) && uit.starts_with("Deze levering was al geladen, als levering 2 "), "{uit}");
}
