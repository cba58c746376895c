//! The file as a whole: what refuses all of it, what breaks it off, how much memory it takes.

use std::io::{self, Cursor, Read};
use std::path::Path;
use std::time::Duration;

use api::levering::rapport::{Afloop, laad_bestand};
use api::levering::{LeveringFout, Soort, laad};
use api::store::Store;
use domain::Bsn;
use proptest::prelude::*;

use super::{PERSONEN, REGISTRATIES, Register, telling, vandaag};

const KOP_PERSONEN: &str = "bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum";
const KOP_REGISTRATIES: &str = "bsn;grondslag;begindatum;einddatum;reden_einde";

#[tokio::test]
async fn a_fault_of_the_file_loads_nothing_and_says_what_to_do() {
    let lang = format!("{PERSONEN}{}", "x".repeat(5000));
    let zonder_kop = PERSONEN.lines().skip(1).collect::<Vec<_>>().join("\n");
    let utf16: Vec<u8> = PERSONEN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let gevallen: Vec<(Vec<u8>, &str)> = vec![
        (b"".to_vec(), "het bestand is leeg. Verwacht wordt een CSV-bestand met als eerste regel bsn;voorletters;"),
        (b"PK\x03\x04\x14\x00".to_vec(), "dit is een werkmap (Excel of zip), geen CSV"),
        (utf16, "dit bestand is UTF-16. Sla het op als ‘CSV UTF-8’"),
        (b"<!DOCTYPE html><html>".to_vec(), "dit is een webpagina of XML, geen CSV"),
        (
            PERSONEN.replace(';', ",").into_bytes(),
            "de kolommen zijn gescheiden door een komma, niet door een puntkomma",
        ),
        (REGISTRATIES.into(), "laad dit bestand met --soort registraties"),
        (zonder_kop.into_bytes(), "er staan al gegevens; zet de kop erboven"),
        (PERSONEN.replace("voorvoegsel;", "").into_bytes(), "de kolom voorvoegsel ontbreekt"),
        (PERSONEN.replace("voorvoegsel;", "tussen;").into_bytes(), "de kolom tussen hoort er niet in"),
        ([PERSONEN.as_bytes(), b"999990044;Jos\xE9;;Wit;19900101;\n"].concat(), "regel 5 is vanaf byte 14 geen UTF-8"),
        (lang.into_bytes(), "regel 5 is langer dan 4096 bytes"),
        (
            format!("{PERSONEN}999990044;A.;;\"Wit\n;19900101;\n").into_bytes(),
            "op regel 5 wordt een veld tussen aanhalingstekens niet gesloten",
        ),
    ];
    let register = Register::leeg().await;
    for (bestand, melding) in gevallen {
        let (uitkomst, _) = register.laad(Soort::Personen, bestand.as_slice()).await;
        let fout = uitkomst.unwrap_err().to_string();
        assert!(fout.contains(melding), "{fout}");
        assert!(!fout.contains("999990019"), "{fout}");
        assert_eq!(register.store.aantal_personen().await.unwrap(), 0, "{melding}");
    }
}

/// Gives its text, and then the end that it was given.
struct Afgebroken(Cursor<String>);

impl Read for Afgebroken {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::ErrorKind::ConnectionReset.into()),
            gelezen => Ok(gelezen),
        }
    }
}

/// Writes rows for ever.
struct Eindeloos(Box<dyn Iterator<Item = String>>, Cursor<Vec<u8>>);

impl Read for Eindeloos {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let gelezen = self.1.read(buffer)?;
        if gelezen > 0 {
            return Ok(gelezen);
        }
        self.1 = Cursor::new(self.0.next().unwrap_or_default().into_bytes());
        self.1.read(buffer)
    }
}

fn rijen(aantal: u32) -> impl Iterator<Item = String> {
    let rij = |bsn: Bsn| format!("{};A.;;Vulling;19900101;\n", bsn.full_digits());
    std::iter::once(format!("{KOP_PERSONEN}\n"))
        .chain(api::demo::dossiers(aantal, vandaag()).map(move |dossier| rij(dossier.persoon.bsn)))
}

#[tokio::test]
async fn a_load_that_breaks_off_half_way_leaves_nothing() {
    let register = Register::leeg().await;
    let (uitkomst, _) = register.laad(Soort::Personen, Afgebroken(Cursor::new(rijen(2000).collect()))).await;
    assert!(matches!(uitkomst, Err(LeveringFout::Lezen { regel: 2002, .. })));
    assert_eq!(register.store.aantal_personen().await.unwrap(), 0);

    // Stopped from outside, as by Ctrl-C, while it writes.
    let bron = Eindeloos(Box::new(rijen(u32::MAX)), Cursor::default());
    let gestopt = tokio::time::timeout(Duration::from_millis(300), register.laad(Soort::Personen, bron)).await;
    assert!(gestopt.is_err());
    assert_eq!(register.store.aantal_personen().await.unwrap(), 0);
    assert_eq!(register.laad_goed(Soort::Personen, PERSONEN).await, telling(3, 0, 0));
}

#[tokio::test]
async fn the_command_says_how_it_ended() {
    let register = Register::leeg().await;
    let map = tempfile::tempdir().unwrap();
    let slecht = format!("{PERSONEN}123456789;A.;;Wit;19900101;\n");
    let gevallen = [
        (Some(PERSONEN), Afloop::Goed, "3 regels gelezen: 3 nieuw", ""),
        (Some(slecht.as_str()), Afloop::RegelsGeweigerd, "1 geweigerd.", "regel 5, kolom bsn: de elfproef klopt niet"),
        (Some(KOP_PERSONEN), Afloop::Goed, "Het bestand heeft een kop, maar geen regels.", ""),
        (Some(KOP_REGISTRATIES), Afloop::Mislukt, "", "Er is niets geladen: regel 1 is niet de kop"),
        (None, Afloop::Mislukt, "", "het bestaat niet. Er is niets geladen."),
    ];
    for (nummer, (inhoud, verwacht, op_uit, op_fout)) in gevallen.into_iter().enumerate() {
        let pad = map.path().join(format!("{nummer}.csv"));
        if let Some(inhoud) = inhoud {
            std::fs::write(&pad, inhoud).unwrap();
        }
        let (mut uit, mut fout) = (Vec::new(), Vec::new());
        let afloop = laad_bestand(&register.store, Soort::Personen, &pad, vandaag(), &mut uit, &mut fout).await;
        let (uit, fout) = (String::from_utf8(uit).unwrap(), String::from_utf8(fout).unwrap());
        assert_eq!(afloop, verwacht, "{uit}{fout}");
        assert!(uit.contains(op_uit) && fout.contains(op_fout), "{uit}{fout}");
    }
    let afloop =
        laad_bestand(&register.store, Soort::Personen, Path::new("/"), vandaag(), &mut vec![], &mut vec![]).await;
    assert_eq!(afloop, Afloop::Mislukt);
}

/// What a report may show of memory, in kB: the most that this process ever used.
#[cfg(target_os = "linux")]
fn hoogste_geheugen() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let regel = status.lines().find(|regel| regel.starts_with("VmHWM:")).unwrap();
    regel.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn memory_stays_flat_over_a_long_file() {
    let register = Register::leeg().await;
    // Refused and repeated rows in turn, so that the test measures the reading and not the disk.
    let rij = |nummer: u32| if nummer.is_multiple_of(2) { "999990019;H.;de;Wit;19900315;\n" } else { "1;H.;;;;\n" };
    let alle = std::iter::once(format!("{KOP_PERSONEN}\n")).chain((0..1_000_000).map(move |n| rij(n).to_owned()));
    let mut gemeld = 0_u64;
    let voor = hoogste_geheugen();
    let bron = Eindeloos(Box::new(alle), Cursor::default());
    let uitkomst = laad(&register.store, Soort::Personen, bron, vandaag(), &mut |_| gemeld += 1).await.unwrap();
    assert_eq!((uitkomst.gelezen, uitkomst.geweigerd, gemeld), (1_000_000, 500_000, 1_500_000));
    // The other tests run beside this one: their use is in it too.
    assert!(hoogste_geheugen() - voor < 32_000, "{} kB", hoogste_geheugen() - voor);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever stands where: no report and no failure shows a whole number.
    #[test]
    fn no_report_shows_a_full_bsn(
        kop in prop::sample::select(vec![KOP_PERSONEN, KOP_REGISTRATIES, "123456782;H.", "bsn;123456782", ""]),
        rijen in prop::collection::vec(
            prop::collection::vec(
                prop::sample::select(vec!["123456782", "1234.56.782", "123456789", "", "WSW", "20150101", "x\u{1}", "\""]),
                1..8,
            ),
            0..6,
        ),
        soort in prop::sample::select(vec![Soort::Personen, Soort::Registraties]),
    ) {
        let csv = rijen.iter().fold(kop.to_owned(), |csv, rij| format!("{csv}\n{}", rij.join(";")));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let teksten = runtime.block_on(async {
            let register = Register::leeg().await;
            let (uitkomst, mut teksten) = register.laad(soort, csv.as_bytes()).await;
            teksten.extend(uitkomst.err().map(|fout| fout.to_string()));
            teksten
        });
        for tekst in teksten {
            prop_assert!(!tekst.replace(['.', ' '], "").contains("12345678"), "{}", tekst);
        }
    }
}
