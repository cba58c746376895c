//! The header: which column stands where.

use std::io::Read;

use super::fout::KopFout;
use super::regellezer::Regellezer;
use super::velden::{Velden, Veldlezer};
use super::voorloop::VOORLOOP;
use super::{LeveringFout, Reden, Soort};

/// As many columns as the widest table has: an income with what the quarantine puts before it.
pub(super) const MAX_KOLOMMEN: usize = 12;

/// A longer word is no name of a column.
const LANGSTE_NAAM: usize = 30;

/// What a table looks like: how it is called in a message, and its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vorm {
    /// `personen`; what stands after "een levering van".
    pub naam: &'static str,
    /// Columns that are about the row and not about the person.
    pub vooraf: &'static [&'static str],
    /// The columns of the row itself. With those before them they are all there are.
    pub kolommen: &'static [&'static str],
}

impl Vorm {
    /// A table without columns of its own before those of the row.
    pub(super) const fn van(naam: &'static str, kolommen: &'static [&'static str]) -> Self {
        Self { naam, vooraf: &[], kolommen }
    }

    /// All columns, in order.
    pub(super) fn alle(self) -> impl Iterator<Item = &'static str> {
        self.vooraf.iter().chain(self.kolommen).copied()
    }
}

/// For each column of the table its place in the file.
#[derive(Debug)]
pub(super) struct Kop {
    plaatsen: Vec<usize>,
}

impl Kop {
    /// Reads the next line, which must have exactly the columns of `vorm`, in any order.
    pub(super) fn lees<R: Read>(
        vorm: Vorm,
        lezer: &mut Regellezer<R>,
        veldlezer: &mut Veldlezer,
    ) -> Result<Self, LeveringFout> {
        let Some((regel, tekst)) = lezer.volgende()? else {
            return Err(LeveringFout::Leeg { vorm });
        };
        let velden = veldlezer.lees(regel, tekst)?;
        let namen: Vec<String> = velden.iter().map(str::to_lowercase).collect();
        match plaatsen(vorm, &namen) {
            Ok(plaatsen) => Ok(Self { plaatsen }),
            Err(fout) => Err(LeveringFout::Kop { regel, vorm, fout }),
        }
    }

    /// How many columns there are.
    pub(super) fn breedte(&self) -> usize {
        self.plaatsen.len()
    }

    /// The names of the columns in the order of the file.
    pub(super) fn namen(&self, vorm: Vorm) -> String {
        let mut namen = vec![""; self.plaatsen.len()];
        for (naam, plaats) in vorm.alle().zip(&self.plaatsen) {
            namen[*plaats] = naam;
        }
        namen.join(";")
    }

    /// The value of the first column of the table, as far as the row has it.
    pub(super) fn eerste<'a>(&self, velden: &Velden<'a>) -> Option<&'a str> {
        self.plaatsen.first().filter(|plaats| **plaats < velden.len()).map(|plaats| velden.get(*plaats))
    }

    /// The values of a row in the order of [`Vorm::alle`], whatever the file's own order.
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

fn plaatsen(vorm: Vorm, namen: &[String]) -> Result<Vec<usize>, KopFout> {
    if let Some(fout) = herken(vorm, namen) {
        return Err(fout);
    }
    if let Some(vreemd) = namen.iter().find(|naam| vorm.alle().all(|kolom| kolom != naam.as_str())) {
        return Err(KopFout::Onbekend(als_naam(vreemd)));
    }
    vorm.alle()
        .map(|kolom| {
            let mut gevonden = (0..).zip(namen).filter(|(_, naam)| naam.as_str() == kolom);
            match (gevonden.next(), gevonden.next()) {
                (Some((plaats, _)), None) => Ok(plaats),
                (None, _) => Err(KopFout::Ontbreekt(kolom)),
                (Some(_), Some(_)) => Err(KopFout::Dubbel(kolom)),
            }
        })
        .collect()
}

/// The mistakes that have a better remedy than the name of a column.
fn herken(vorm: Vorm, namen: &[String]) -> Option<KopFout> {
    let past = |vorm: Vorm| vorm.alle().all(|kolom| namen.iter().any(|naam| naam == kolom));
    if !past(vorm) {
        if past(VOORLOOP) {
            return Some(KopFout::MetVoorloop);
        }
        if let Some(soort) = [Soort::Personen, Soort::Registraties].into_iter().find(|soort| past(soort.vorm())) {
            return Some(KopFout::AndereSoort(soort));
        }
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
        plaatsen(Soort::Registraties.vorm(), &namen)
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
