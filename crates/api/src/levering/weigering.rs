//! Why a row is left out, in sentences for whoever mends the file.

use core::fmt;

use domain::{Bsn, Grondslag, NummerFout, RedenEinde};

/// The longest text that a field may have, in characters.
pub(super) const LANGSTE_VELD: usize = 200;

/// One fault of one row. `Display` is the sentence that is reported.
///
/// No value from the row is repeated, but for the last two digits of its BSN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weigering {
    /// The line in the file, counted from 1 with the header.
    pub regel: u64,
    /// The column; empty when the fault is the row's as a whole.
    pub kolom: &'static str,
    /// What is wrong with it.
    pub reden: Reden,
    /// The BSN of the row, masked; `None` when there is no such number in it.
    pub bsn: Option<String>,
}

impl Weigering {
    /// Column and reason, for where the line stands beside it.
    pub(super) fn zonder_plaats(&self) -> String {
        if self.kolom.is_empty() { self.reden.to_string() } else { format!("{}: {}", self.kolom, self.reden) }
    }
}

impl fmt::Display for Weigering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "regel {}", self.regel)?;
        if !self.kolom.is_empty() {
            write!(f, ", kolom {}", self.kolom)?;
        }
        write!(f, ": {}", self.reden)?;
        match &self.bsn {
            Some(bsn) => write!(f, " (BSN {bsn})"),
            None => Ok(()),
        }
    }
}

/// What can be wrong with a field or a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reden {
    /// No BSN: which of the four things is wrong with it.
    Bsn(NummerFout),
    /// A field that must be filled is empty.
    Leeg,
    /// More characters than any real value has.
    TeLang,
    /// A character that is no part of a text: a control character, a line break.
    Stuurteken,
    /// No eight digits.
    DatumVorm,
    /// Eight digits, but no day of the calendar.
    DatumBestaatNiet,
    /// Only a date of birth may be partly unknown.
    DatumOnvolledig,
    /// A date that has yet to come.
    InDeToekomst,
    /// Died before the date of birth.
    OverledenVoorGeboorte,
    /// Not one of the grondslagen.
    OnbekendeGrondslag,
    /// Not one of the reasons.
    OnbekendeReden,
    /// The end lies before the begin.
    EindeVoorBegin,
    /// A date of the end without a reason.
    RedenOntbreekt,
    /// A reason without a date of the end.
    EinddatumOntbreekt,
    /// More or fewer fields than the header has.
    AantalKolommen {
        /// In this row.
        aantal: usize,
        /// In the header.
        verwacht: usize,
    },
    /// A reason that the register finds out by itself, or that another source delivers.
    RedenAfgeleid,
    /// Not one of the codes of its column.
    OnbekendeSoort,
    /// No decision that ends a registration.
    OnbekendBesluit,
    /// No capacity for work, for good: that is no ground, but an end.
    GeenArbeidsvermogen,
    /// Earns the minimum wage in full: no ground for the Praktijkroute (regels.md R-G08).
    VolleLoonwaarde,
    /// No loonheffingennummer.
    Loonheffingennummer,
    /// An end before the begin, or more than a year after it.
    Tijdvak,
    /// No whole number.
    GeenGetal,
    /// A number that no real value reaches.
    GetalTeGroot,
    /// Neither `JA` nor nothing.
    JaOfLeeg,
    /// A registration of someone who is not in the register of persons.
    OnbekendePersoon,
    /// A second row with the same key and another content.
    Dubbel {
        /// The line of the first.
        eerdere: u64,
        /// What the key is made of.
        sleutel: &'static str,
    },
}

impl fmt::Display for Reden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bsn(fout) => f.write_str(bsn_fout(*fout)),
            Self::Leeg => f.write_str("dit veld moet gevuld zijn"),
            Self::TeLang => write!(f, "de tekst is langer dan {LANGSTE_VELD} tekens"),
            Self::Stuurteken => f.write_str("er staat een regeleinde of een ander stuurteken in"),
            Self::DatumVorm => f.write_str("een datum heeft de vorm jjjjmmdd, zoals 20150101"),
            Self::DatumBestaatNiet => f.write_str("deze datum bestaat niet"),
            Self::DatumOnvolledig => f.write_str("deze datum moet een dag en een maand hebben"),
            Self::InDeToekomst => f.write_str("deze datum ligt in de toekomst"),
            Self::OverledenVoorGeboorte => f.write_str("deze datum ligt voor de geboortedatum"),
            Self::OnbekendeGrondslag => {
                f.write_str("onbekende grondslag; geldig zijn ")?;
                som_op(f, Grondslag::ALL.map(|grondslag| grondslag.code()))
            }
            Self::OnbekendeReden => {
                f.write_str("onbekende reden; geldig zijn ")?;
                som_op(f, RedenEinde::ALL.map(|reden| reden.code()))
            }
            Self::EindeVoorBegin => f.write_str("de einddatum ligt voor de begindatum"),
            Self::RedenOntbreekt => f.write_str("bij een einddatum hoort een reden"),
            Self::EinddatumOntbreekt => f.write_str("bij een reden hoort een einddatum"),
            Self::AantalKolommen { aantal, verwacht } => write!(
                f,
                "de regel heeft {} kolommen dan de kop, die er {verwacht} heeft",
                if aantal < verwacht { "minder" } else { "meer" }
            ),
            Self::RedenAfgeleid => f.write_str(
                "deze reden leidt het register zelf af of komt van een andere bron; geldig zijn hier \
                 DUURZAAM_GEEN_ARBEIDSVERMOGEN en BEZWAAR_GEGROND, en voldoet_niet_meer_sinds voor wie niet meer \
                 aan de voorwaarden voldoet",
            ),
            Self::OnbekendeSoort => f.write_str("deze code hoort niet in deze kolom; zie docs/leveringen.md"),
            Self::OnbekendBesluit => {
                f.write_str("geldig zijn BESCHUT_WERK, DUURZAAM_GEEN_ARBEIDSVERMOGEN en EMIGRATIE")
            }
            Self::GeenArbeidsvermogen => f.write_str(
                "wie duurzaam geen arbeidsvermogen heeft, hoort niet in het register; lever bij een lopende registratie \
                 een einddatum met deze reden",
            ),
            Self::VolleLoonwaarde => f.write_str("een loonwaarde van 100 procent of meer geeft geen grondslag"),
            Self::Loonheffingennummer => f.write_str(
                "een loonheffingennummer heeft 9 cijfers die aan de elfproef voldoen, een L en een nummer van 01 tot 99",
            ),
            Self::Tijdvak => f.write_str("een tijdvak eindigt op of na zijn begin en duurt hoogstens een jaar"),
            Self::GeenGetal => f.write_str("dit is geen geheel getal van 0 of meer"),
            Self::GetalTeGroot => f.write_str("dit getal is te groot"),
            Self::JaOfLeeg => f.write_str("deze kolom is leeg of JA"),
            Self::OnbekendePersoon => f.write_str("deze persoon is niet bekend; laad eerst de levering van personen"),
            Self::Dubbel { eerdere, sleutel } => {
                write!(f, "{sleutel} staat ook op regel {eerdere}, met andere gegevens; die regel is aangehouden")
            }
        }
    }
}

fn bsn_fout(fout: NummerFout) -> &'static str {
    match fout {
        NummerFout::Leeg => "het BSN ontbreekt",
        NummerFout::GeenCijfers => "een BSN bestaat alleen uit cijfers",
        NummerFout::VerkeerdeLengte => "een BSN heeft 9 cijfers, of 8 zonder de voorloopnul",
        NummerFout::ElfproefFout => "de elfproef klopt niet",
    }
}

fn som_op<const N: usize>(f: &mut fmt::Formatter<'_>, codes: [&str; N]) -> fmt::Result {
    f.write_str(&codes.join(", "))
}

/// The last two digits of what stands in the BSN column, valid or not, so that the report can be
/// matched with the file. Nothing of a text that is too short or is no number.
pub(super) fn gemaskeerd(tekst: &str) -> Option<String> {
    if let Ok(bsn) = Bsn::parse(tekst) {
        return Some(bsn.to_string());
    }
    let cijfers: Vec<char> = tekst.chars().filter(|teken| !matches!(teken, ' ' | '.' | '-')).collect();
    let nummer = cijfers.len() >= 8 && cijfers.iter().all(char::is_ascii_digit);
    let laatste = cijfers.get(cijfers.len().saturating_sub(2)..)?;
    nummer.then(|| format!("*******{}", laatste.iter().collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_as_a_sentence() {
        let weigering = Weigering {
            regel: 7,
            kolom: "bsn",
            reden: Reden::Bsn(NummerFout::ElfproefFout),
            bsn: gemaskeerd("123456789"),
        };
        assert_eq!(weigering.to_string(), "regel 7, kolom bsn: de elfproef klopt niet (BSN *******89)");
    }

    #[test]
    fn masks_what_is_a_number_and_drops_the_rest() {
        assert_eq!(gemaskeerd("1234.56.782").as_deref(), Some("*******82"));
        assert_eq!(gemaskeerd("12345678901").as_deref(), Some("*******01"));
        for geen in ["", "12", "1234567", "12345678X", "é"] {
            assert_eq!(gemaskeerd(geen), None, "{geen}");
        }
    }
}
