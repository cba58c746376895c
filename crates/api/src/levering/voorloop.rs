//! The first two lines of a delivery: what it says of itself, so that it can be checked before anything is touched.
//!
//! ```text
//! bron;omvang;volgnummer;periode_van;periode_tot;regels;controlegetal
//! WAJONG;VOLLEDIG;17;20261001;20261031;250000;9f86d081…
//! ```

use std::io::Read;

use chrono::NaiveDate;
use domain::Bron;
use domain::levering::Omvang;
use thiserror::Error;

use super::LeveringFout;
use super::kop::{Kop, Vorm};
use super::regellezer::Regellezer;
use super::velden::Veldlezer;
use super::waarden::datum;
use crate::store::{Feitsoort, Levering};

/// The first line.
pub(super) const VOORLOOP: Vorm =
    Vorm::van("een bron", &["bron", "omvang", "volgnummer", "periode_van", "periode_tot", "regels", "controlegetal"]);

/// A number that long is no number of a delivery.
const MEESTE_CIJFERS: usize = 12;

/// What a delivery says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voorloop {
    /// Who delivers.
    pub bron: Bron,
    /// Whether it names everybody of the source.
    pub omvang: Omvang,
    /// Its place in the numbering of the source, from 1.
    pub volgnummer: i64,
    /// The first day that it is about.
    pub periode_van: NaiveDate,
    /// The last day that it is about.
    pub periode_tot: NaiveDate,
    /// How many rows follow.
    pub regels: u64,
    /// SHA-256 of all that follows, from the header of the table on; 64 hexadecimal digits in small letters.
    pub controlegetal: String,
}

impl Voorloop {
    /// Reads both lines.
    pub(super) fn lees<R: Read>(
        lezer: &mut Regellezer<R>,
        veldlezer: &mut Veldlezer,
        vandaag: NaiveDate,
    ) -> Result<Self, LeveringFout> {
        let kop = Kop::lees(VOORLOOP, lezer, veldlezer)?;
        let Some((regel, tekst)) = lezer.volgende()? else {
            return Err(VoorloopFout::Ontbreekt.into());
        };
        let velden = veldlezer.lees(regel, tekst)?;
        let waarden = kop.op_volgorde(&velden).map_err(|_| VoorloopFout::Ontbreekt)?;
        Ok(Self::van(&waarden, vandaag)?)
    }

    fn van(waarden: &[&str], vandaag: NaiveDate) -> Result<Self, VoorloopFout> {
        let &[bron, omvang, volgnummer, van, tot, regels, controlegetal, ..] = waarden else {
            return Err(VoorloopFout::Ontbreekt);
        };
        let voorloop = Self {
            bron: bron.parse().map_err(|_| VoorloopFout::Bron)?,
            omvang: omvang.parse().map_err(|_| VoorloopFout::Omvang)?,
            volgnummer: getal(volgnummer).filter(|nummer| *nummer > 0).ok_or(VoorloopFout::Volgnummer)?,
            periode_van: datum(van).map_err(|_| VoorloopFout::Periode)?,
            periode_tot: datum(tot).map_err(|_| VoorloopFout::Periode)?,
            regels: getal(regels).and_then(|regels| regels.try_into().ok()).ok_or(VoorloopFout::Regels)?,
            controlegetal: controlegetal.to_owned(),
        };
        voorloop.controleer(vandaag)?;
        let hexadecimaal = |teken: u8| teken.is_ascii_digit() || (b'a'..=b'f').contains(&teken);
        if controlegetal.len() != 64 || !controlegetal.bytes().all(hexadecimaal) {
            return Err(VoorloopFout::Controlegetal);
        }
        Ok(voorloop)
    }

    /// Whether what it says can be so.
    ///
    /// # Errors
    ///
    /// The period is none, or the source does not deliver everybody at once.
    pub fn controleer(&self, vandaag: NaiveDate) -> Result<(), VoorloopFout> {
        if self.periode_van > self.periode_tot || self.periode_tot > vandaag {
            return Err(VoorloopFout::Periode);
        }
        if self.omvang == Omvang::Volledig && Feitsoort::van(self.bron) != Feitsoort::Grondslag {
            return Err(VoorloopFout::AlleenMutaties);
        }
        Ok(())
    }

    /// The two lines, as the command `voorloop` writes them.
    pub fn als_tekst(&self) -> String {
        format!(
            "{}\n{};{};{};{};{};{};{}\n",
            VOORLOOP.kolommen.join(";"),
            self.bron.code(),
            self.omvang.code(),
            self.volgnummer,
            self.periode_van.format("%Y%m%d"),
            self.periode_tot.format("%Y%m%d"),
            self.regels,
            self.controlegetal
        )
    }

    /// Whether the delivery fits with those that are in the register; itself, when it is one of them already.
    pub(super) fn past_bij<'a>(&self, leveringen: &'a [Levering]) -> Result<Option<&'a Levering>, VoorloopFout> {
        let van_bron = leveringen
            .iter()
            .filter(|eerder| eerder.bron == self.bron && !eerder.teruggedraaid && eerder.volgnummer > 0);
        for eerder in van_bron {
            if eerder.volgnummer == self.volgnummer {
                return if eerder.controlegetal == self.controlegetal {
                    Ok(Some(eerder))
                } else {
                    Err(VoorloopFout::NummerBestaat { levering: eerder.id })
                };
            }
            let te_vroeg = eerder.volgnummer < self.volgnummer && eerder.periode_tot > self.periode_tot;
            let te_laat = eerder.volgnummer > self.volgnummer && eerder.periode_tot < self.periode_tot;
            if te_vroeg || te_laat {
                return Err(VoorloopFout::Volgorde { volgnummer: eerder.volgnummer });
            }
        }
        Ok(None)
    }
}

fn getal(tekst: &str) -> Option<i64> {
    let cijfers = !tekst.is_empty() && tekst.len() <= MEESTE_CIJFERS && tekst.bytes().all(|b| b.is_ascii_digit());
    cijfers.then(|| tekst.parse().ok()).flatten()
}

/// Why what a delivery says of itself cannot be right.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum VoorloopFout {
    /// There is no second line with as many values as the first has names.
    #[error(
        "de tweede regel hoort de waarden van de voorloop te hebben, zoals WAJONG;VOLLEDIG;17;20261001;20261031;250000;…"
    )]
    Ontbreekt,
    /// Not one of the sources.
    #[error("de bron in de voorloop is onbekend; geldig zijn {}", Bron::ALL.map(|bron| bron.code()).join(", "))]
    Bron,
    /// Neither full nor mutations.
    #[error("de omvang in de voorloop is VOLLEDIG of MUTATIE")]
    Omvang,
    /// A source of which nobody disappears by not being named.
    #[error("deze bron levert alleen mutaties: zet MUTATIE in de voorloop")]
    AlleenMutaties,
    /// No whole number from 1.
    #[error("het volgnummer in de voorloop is een geheel getal vanaf 1")]
    Volgnummer,
    /// No two days in order, or a day that has yet to come.
    #[error("de periode in de voorloop is twee datums (jjjjmmdd), op volgorde en niet in de toekomst")]
    Periode,
    /// No number of rows.
    #[error("het aantal regels in de voorloop is een geheel getal")]
    Regels,
    /// Not 64 hexadecimal digits.
    #[error("het controlegetal in de voorloop is de SHA-256 van alles na de tweede regel: 64 tekens, 0-9 en a-f")]
    Controlegetal,
    /// Other rows than were announced.
    #[error(
        "de voorloop kondigt {aangekondigd} regels aan, het bestand heeft er {geteld}. Het bestand is niet volledig; vraag het opnieuw op"
    )]
    AantalRegels {
        /// In the first lines.
        aangekondigd: u64,
        /// In the file.
        geteld: u64,
    },
    /// Other bytes than were announced.
    #[error("het controlegetal klopt niet: het bestand is na het maken gewijzigd of beschadigd. Vraag het opnieuw op")]
    Gewijzigd,
    /// The number was used for other rows.
    #[error(
        "dit volgnummer is al geladen met andere inhoud (levering {levering}). Klopt de nieuwe, draai de oude dan eerst terug"
    )]
    NummerBestaat {
        /// The delivery that has it.
        levering: i64,
    },
    /// Number and period tell another order.
    #[error(
        "de periode past niet bij het volgnummer: nummer {volgnummer} van deze bron loopt tot een dag die daar niet bij past"
    )]
    Volgorde {
        /// The delivery that it does not fit with.
        volgnummer: i64,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTROLEGETAL: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    fn lees(regel: &str) -> Result<Voorloop, LeveringFout> {
        let tekst = format!("{}\n{regel}\n", VOORLOOP.kolommen.join(";"));
        let vandaag = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        Voorloop::lees(&mut Regellezer::new(tekst.as_bytes()), &mut Veldlezer::new(), vandaag)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let regel = format!("WAJONG;VOLLEDIG;17;20261001;20261031;250000;{CONTROLEGETAL}");
        let voorloop = lees(&regel).unwrap();
        assert_eq!((voorloop.volgnummer, voorloop.regels), (17, 250_000));
        assert!(voorloop.als_tekst().ends_with(&format!("\n{regel}\n")));
    }

    #[test]
    fn each_value_that_cannot_be_is_named() {
        let gevallen = [
            ("WAJONGG;VOLLEDIG;17;20261001;20261031;3;C", VoorloopFout::Bron),
            ("WAJONG;ALLES;17;20261001;20261031;3;C", VoorloopFout::Omvang),
            ("PERSONEN;VOLLEDIG;17;20261001;20261031;3;C", VoorloopFout::AlleenMutaties),
            ("WAJONG;VOLLEDIG;0;20261001;20261031;3;C", VoorloopFout::Volgnummer),
            ("WAJONG;VOLLEDIG;-1;20261001;20261031;3;C", VoorloopFout::Volgnummer),
            ("WAJONG;VOLLEDIG;1234567890123;20261001;20261031;3;C", VoorloopFout::Volgnummer),
            ("WAJONG;VOLLEDIG;17;20261031;20261001;3;C", VoorloopFout::Periode),
            ("WAJONG;VOLLEDIG;17;20261001;20261102;3;C", VoorloopFout::Periode),
            ("WAJONG;VOLLEDIG;17;okt;20261031;3;C", VoorloopFout::Periode),
            ("WAJONG;VOLLEDIG;17;20261001;20261031;drie;C", VoorloopFout::Regels),
            ("WAJONG;VOLLEDIG;17;20261001;20261031;3;9F86", VoorloopFout::Controlegetal),
            ("WAJONG;VOLLEDIG;17;20261001;20261031;3", VoorloopFout::Ontbreekt),
        ];
        for (regel, verwacht) in gevallen {
            let regel = regel.replace(";C", &format!(";{CONTROLEGETAL}"));
            assert!(matches!(lees(&regel), Err(LeveringFout::Voorloop(fout)) if fout == verwacht), "{regel}");
        }
    }
}
