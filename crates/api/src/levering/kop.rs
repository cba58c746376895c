//! The header: which column stands where.

use std::io::Read;

use super::fout::KopFout;
use super::regellezer::Regellezer;
use super::velden::{Velden, Veldlezer};
use super::{LeveringFout, Reden, Soort};

/// As many columns as the wider kind has.
pub(super) const MAX_KOLOMMEN: usize = 6;

/// A longer word is no name of a column.
const LANGSTE_NAAM: usize = 30;

/// For each column of the kind its place in the file.
#[derive(Debug)]
pub(super) struct Kop {
    plaatsen: Vec<usize>,
}

impl Kop {
    /// Reads the first line, which must have exactly the columns of `soort`, in any order.
    pub(super) fn lees<R: Read>(
        soort: Soort,
        lezer: &mut Regellezer<R>,
        veldlezer: &mut Veldlezer,
    ) -> Result<Self, LeveringFout> {
        let Some((regel, tekst)) = lezer.volgende()? else {
            return Err(LeveringFout::Leeg { soort });
        };
        let velden = veldlezer.lees(regel, tekst)?;
        let namen: Vec<String> = velden.iter().map(str::to_lowercase).collect();
        match plaatsen(soort, &namen) {
            Ok(plaatsen) => Ok(Self { plaatsen }),
            Err(fout) => Err(LeveringFout::Kop { soort, fout }),
        }
    }

    /// The values of a row in the order of [`Soort::kolommen`], whatever the file's own order.
    pub(super) fn op_volgorde<'a>(&self, velden: &Velden<'a>) -> Result<[&'a str; MAX_KOLOMMEN], Reden> {
        let aantal = velden.len();
        if aantal != self.plaatsen.len() {
            return Err(Reden::AantalKolommen { aantal, verwacht: self.plaatsen.len() });
        }
        let mut waarden = [""; MAX_KOLOMMEN];
        for (waarde, plaats) in waarden.iter_mut().zip(&self.plaatsen) {
            *waarde = velden.get(*plaats);
        }
        Ok(waarden)
    }
}

fn plaatsen(soort: Soort, namen: &[String]) -> Result<Vec<usize>, KopFout> {
    let kolommen = soort.kolommen();
    if let Some(fout) = herken(soort, namen) {
        return Err(fout);
    }
    if let Some(vreemd) = namen.iter().find(|naam| !kolommen.contains(&naam.as_str())) {
        return Err(KopFout::Onbekend(als_naam(vreemd)));
    }
    kolommen
        .iter()
        .map(|kolom| {
            let mut gevonden = (0..).zip(namen).filter(|(_, naam)| naam == kolom);
            match (gevonden.next(), gevonden.next()) {
                (Some((plaats, _)), None) => Ok(plaats),
                (None, _) => Err(KopFout::Ontbreekt(kolom)),
                (Some(_), Some(_)) => Err(KopFout::Dubbel(kolom)),
            }
        })
        .collect()
}

/// The mistakes that have a better remedy than the name of a column.
fn herken(soort: Soort, namen: &[String]) -> Option<KopFout> {
    let past = |soort: Soort| soort.kolommen().iter().all(|kolom| namen.iter().any(|naam| naam == kolom));
    let andere = match soort {
        Soort::Personen => Soort::Registraties,
        Soort::Registraties => Soort::Personen,
    };
    if past(andere) && !past(soort) {
        return Some(KopFout::AndereSoort(andere));
    }
    if let [enige] = namen {
        for (teken, naam) in [(',', "komma"), ('\t', "tab"), ('|', "verticale streep")] {
            if enige.contains(teken) {
                return Some(KopFout::Scheidingsteken(naam));
            }
        }
    }
    let cijfers = |naam: &String| naam.bytes().filter(u8::is_ascii_digit).count() >= 8;
    namen.iter().any(cijfers).then_some(KopFout::Gegevens)
}

/// Only what looks like a column's name is repeated in a message.
fn als_naam(tekst: &str) -> Option<String> {
    let naam = !tekst.is_empty()
        && tekst.len() <= LANGSTE_NAAM
        && tekst.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b' '));
    naam.then(|| tekst.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plaatsen_van(kop: &str) -> Result<Vec<usize>, KopFout> {
        let namen: Vec<String> = kop.split(';').map(str::to_owned).collect();
        plaatsen(Soort::Registraties, &namen)
    }

    #[test]
    fn takes_any_order_and_names_what_is_wrong() {
        let omgekeerd = "reden_einde;einddatum;begindatum;grondslag;bsn";
        assert_eq!(plaatsen_van(omgekeerd), Ok(vec![4, 3, 2, 1, 0]));
        let gevallen = [
            ("bsn;grondslag;begindatum;einddatum", KopFout::Ontbreekt("reden_einde")),
            ("bsn;bsn;grondslag;begindatum;einddatum;reden_einde", KopFout::Dubbel("bsn")),
            ("bsn;grondslag;begindatum;einddatum;reden_einde;naam", KopFout::Onbekend(Some("naam".to_owned()))),
            ("bsn,grondslag,begindatum", KopFout::Scheidingsteken("komma")),
            ("123456782;WAJONG;20150101;;", KopFout::Gegevens),
            (
                "bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum",
                KopFout::AndereSoort(Soort::Personen),
            ),
            ("bsn;grondslag;jansen@x", KopFout::Onbekend(None)),
        ];
        for (kop, fout) in gevallen {
            assert_eq!(plaatsen_van(kop), Err(fout), "{kop}");
        }
    }
}
