//! What the command `laad` tells: every refused row, and a summary in one sentence.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use chrono::NaiveDate;

use super::{LeveringFout, Resultaat, Soort, laad};
use crate::store::Store;

/// How a delivery ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afloop {
    /// Every row is in the register.
    Goed,
    /// The good rows are in the register, others were refused.
    RegelsGeweigerd,
    /// Nothing was loaded.
    Mislukt,
}

/// Loads a file, or standard input when the path is `-`: refused rows and failures to `fout`, the
/// summary to `uit`.
///
/// A report that cannot be written (a closed pipe) does not stop the load: the result still tells.
pub async fn laad_bestand(
    store: &dyn Store,
    soort: Soort,
    pad: &Path,
    vandaag: NaiveDate,
    uit: &mut dyn Write,
    fout: &mut dyn Write,
) -> Afloop {
    let mut fout = BufWriter::new(fout);
    let uitkomst = match open(pad) {
        Ok(bron) => {
            let mut rapport = |weigering| drop(writeln!(fout, "{weigering}"));
            laad(store, soort, bron, vandaag, &mut rapport).await
        }
        Err(bron) => {
            drop(writeln!(
                fout,
                "Het bestand {} is niet te openen: {}. Er is niets geladen.",
                pad.display(),
                open_fout(&bron)
            ));
            return Afloop::Mislukt;
        }
    };
    drop(fout.flush());
    match uitkomst {
        Ok(resultaat) => {
            drop(writeln!(uit, "{}", samenvatting(&resultaat)));
            if resultaat.geweigerd == 0 { Afloop::Goed } else { Afloop::RegelsGeweigerd }
        }
        Err(reden) => {
            drop(writeln!(fout, "{}", mislukking(&reden)));
            Afloop::Mislukt
        }
    }
}

/// The result in one or two sentences.
pub fn samenvatting(resultaat: &Resultaat) -> String {
    let Resultaat { gelezen, geladen, geweigerd, dubbele_gemist } = resultaat;
    let regels = if *gelezen == 1 { "regel" } else { "regels" };
    let mut tekst = format!(
        "{gelezen} {regels} gelezen: {} nieuw, {} gewijzigd, {} ongewijzigd, {geweigerd} geweigerd.",
        geladen.nieuw, geladen.gewijzigd, geladen.ongewijzigd
    );
    if *gelezen == 0 {
        tekst.push_str(" Het bestand heeft een kop, maar geen regels.");
    }
    if *geweigerd > 0 {
        tekst.push_str(" Verbeter de geweigerde regels en laad het bestand opnieuw.");
    }
    if *dubbele_gemist {
        tekst.push_str(
            " Let op: het bestand is zo lang dat een dubbele regel gemist kan zijn; daarvan geldt de laatste.",
        );
    }
    tekst
}

/// Why nothing was loaded, in two sentences.
pub fn mislukking(fout: &LeveringFout) -> String {
    format!("Er is niets geladen: {fout}.")
}

fn open(pad: &Path) -> io::Result<Box<dyn Read>> {
    if pad == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let bestand = File::open(pad)?;
    if bestand.metadata()?.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    Ok(Box::new(bestand))
}

fn open_fout(fout: &io::Error) -> String {
    match fout.kind() {
        io::ErrorKind::NotFound => "het bestaat niet".to_owned(),
        io::ErrorKind::PermissionDenied => "u hebt er geen leesrechten op".to_owned(),
        io::ErrorKind::IsADirectory => "het is een map".to_owned(),
        _ => fout.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Telling;

    #[test]
    fn the_summary_counts_in_words_that_fit() {
        let mut resultaat = Resultaat {
            gelezen: 12,
            geladen: Telling { nieuw: 9, gewijzigd: 0, ongewijzigd: 1 },
            geweigerd: 2,
            dubbele_gemist: false,
        };
        assert_eq!(
            samenvatting(&resultaat),
            "12 regels gelezen: 9 nieuw, 0 gewijzigd, 1 ongewijzigd, 2 geweigerd. \
             Verbeter de geweigerde regels en laad het bestand opnieuw."
        );
        resultaat = Resultaat { gelezen: 1, ..Resultaat::default() };
        assert!(samenvatting(&resultaat).starts_with("1 regel gelezen: 0 nieuw"));
    }

    #[test]
    fn a_failure_is_two_sentences_with_a_remedy() {
        let fout = LeveringFout::Leeg { vorm: Soort::Registraties.vorm() };
        assert_eq!(
            mislukking(&fout),
            "Er is niets geladen: het bestand is leeg. Verwacht wordt een CSV-bestand met als \
             eerste regel bsn;grondslag;begindatum;einddatum;reden_einde."
        );
    }
}
