//! What the command `laad` tells: every refused row, and a summary in one sentence.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use chrono::NaiveDate;
use domain::levering::Omvang;

use super::ontvangst::{Ontvangen, Verwerkt};
use super::{LeveringFout, Resultaat, Soort, laad};
use crate::store::{Herkomst, Levering, Store, Telling, Waarde};

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
            drop(writeln!(fout, "{}", niet_te_openen(pad, &bron)));
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

/// Why a file cannot be opened, in two sentences.
pub fn niet_te_openen(pad: &Path, fout: &io::Error) -> String {
    format!("Het bestand {} is niet te openen: {}. Er is niets geladen.", pad.display(), open_fout(fout))
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

/// How a delivery is called in a message.
pub fn naam(levering: &Levering) -> String {
    format!("{} ({} nummer {})", levering.id, levering.bron.code(), levering.volgnummer)
}

/// There is no such delivery to do something with.
pub fn onbekende_levering(id: i64) -> String {
    format!("er is geen levering {id} in het register; de opdracht leveringen --bron toont welke er zijn")
}

/// What came of receiving a delivery.
pub fn ontvangst(ontvangen: &Ontvangen) -> String {
    match ontvangen {
        Ontvangen::AlVerwerkt(levering) => {
            format!("Deze levering was al geladen, als levering {}. Er is niets gewijzigd.", naam(levering))
        }
        Ontvangen::VraagtAkkoord { beeindigd, lopend } => vraagt_akkoord(*beeindigd, *lopend),
        Ontvangen::Verwerkt(Verwerkt { levering, zonder_persoon, kwam_laat }) => {
            let mut tekst = format!("Levering {}: {}", naam(levering), tellingen(levering));
            if *kwam_laat {
                tekst.push_str(" Er was al een nieuwere levering van deze bron: die gaat voor.");
            }
            if *zonder_persoon > 0 {
                let _ = write!(
                    tekst,
                    " {zonder_persoon} personen zijn nog niet door de BRP geleverd; zij tellen zodra dat gebeurt."
                );
            }
            tekst
        }
    }
}

/// What came of offering rows again.
pub fn hersteld(levering: &Levering) -> String {
    format!("Levering {}: {}", naam(levering), tellingen(levering))
}

fn tellingen(levering: &Levering) -> String {
    let Telling { nieuw, gewijzigd, ongewijzigd } = levering.telling;
    let mut tekst = format!(
        "{} regels: {nieuw} nieuw, {gewijzigd} gewijzigd, {ongewijzigd} ongewijzigd, {} in quarantaine. \
         {} registraties beëindigd.",
        levering.regels, levering.in_quarantaine, levering.beeindigd
    );
    if levering.omvang == Omvang::Volledig && !levering.volledig_van_kracht {
        tekst.push_str(
            " Wie er niet in staat, blijft zoals hij was tot de regels in quarantaine zijn hersteld of opgegeven.",
        );
    }
    tekst
}

/// Somebody has to look first.
pub fn vraagt_akkoord(beeindigd: u64, lopend: u64) -> String {
    format!(
        "Dit zou {beeindigd} van de {lopend} lopende registraties beëindigen, en dat is meer dan gewoon is. Er is niets \
         gewijzigd. Klopt het, doe het dan opnieuw met --akkoord."
    )
}

/// What stands above [`regel`].
pub const REGEL_KOP: &str =
    "levering nummer omvang   van        tot        regels     nieuw      gewijzigd  beeindigd  quarantaine";

/// A delivery as a line for the operator.
pub fn regel(levering: &Levering) -> String {
    format!(
        "{:>8} {:>6} {:<8} {} {} {:<10} {:<10} {:<10} {:<10} {}{}\n",
        levering.id,
        levering.volgnummer,
        levering.omvang.code(),
        levering.periode_van,
        levering.periode_tot,
        levering.regels,
        levering.telling.nieuw,
        levering.telling.gewijzigd,
        levering.beeindigd,
        levering.in_quarantaine,
        if levering.teruggedraaid { "  teruggedraaid" } else { "" }
    )
}

/// Where the facts about a person come from: a line for each, those that hold and those that held.
pub fn herkomst(feiten: &[Herkomst]) -> String {
    if feiten.is_empty() {
        return "Over dit BSN is niets geleverd.\n".to_owned();
    }
    let regel = |feit: &Herkomst| {
        let velden: Vec<String> = feit.velden.iter().filter_map(|(naam, waarde)| veld(naam, waarde)).collect();
        let stand = match (feit.tot_volgnummer, feit.vervallen) {
            (None, false) => "geldt".to_owned(),
            (None, true) => "vervallen".to_owned(),
            (Some(tot), _) => format!("gold tot nummer {tot}"),
        };
        let Herkomst { levering, volgnummer, regel, .. } = feit;
        let bron = feit.bron.code();
        format!("{bron} nummer {volgnummer} (levering {levering}, regel {regel}), {stand}: {}\n", velden.join(", "))
    };
    feiten.iter().map(regel).collect()
}

fn veld(naam: &str, waarde: &Waarde) -> Option<String> {
    match waarde {
        Waarde::Leeg | Waarde::LeegGetal => None,
        Waarde::Tekst(tekst) => Some(format!("{naam} {tekst}")),
        Waarde::Getal(getal) => Some(format!("{naam} {getal}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
