//! What can be wrong with a delivery as a whole. Nothing of it is loaded then.

use core::fmt;
use std::io;

use thiserror::Error;

use super::Soort;
use super::kop::Vorm;
use super::regellezer::MAX_BYTES;
use super::voorloop::VoorloopFout;
use crate::store::StoreError;

/// Why a file is refused as a whole: what is wrong and what to do about it, in Dutch.
///
/// Nothing from the file is repeated but words of the header that look like column names: what
/// stands in the wrong place may be a person's number.
#[derive(Debug, Error)]
pub enum LeveringFout {
    /// Not one line.
    #[error("het bestand is leeg. Verwacht wordt een CSV-bestand met als eerste regel {}", kopregel(*.vorm))]
    Leeg {
        /// What was expected.
        vorm: Vorm,
    },
    /// Another kind of file.
    #[error("{0}")]
    GeenCsv(Vergissing),
    /// The line is not the header of this kind of delivery.
    #[error("regel {regel} is niet de kop van een levering van {}: {fout}. Verwacht wordt {}", .vorm.naam, kopregel(*.vorm))]
    Kop {
        /// The line, counted from 1.
        regel: u64,
        /// What was expected.
        vorm: Vorm,
        /// What there is instead.
        fout: KopFout,
    },
    /// Bytes that are no UTF-8.
    #[error("regel {regel} is vanaf byte {byte} geen UTF-8. Sla het bestand op als ‘CSV UTF-8’")]
    GeenUtf8 {
        /// The line, counted from 1.
        regel: u64,
        /// The place within the line, counted from 1.
        byte: usize,
    },
    /// A line that is no row.
    #[error(
        "regel {regel} is langer dan {MAX_BYTES} bytes. Elke regel hoort één rij te zijn, met een regeleinde erachter"
    )]
    RegelTeLang {
        /// The line, counted from 1.
        regel: u64,
    },
    /// A quote opened and not closed before the end of the line.
    #[error(
        "op regel {regel} wordt een veld tussen aanhalingstekens niet gesloten. Sluit het veld op dezelfde regel: een regeleinde in een veld kan niet"
    )]
    OpenVeld {
        /// The line, counted from 1.
        regel: u64,
    },
    /// The source stopped giving.
    #[error("het lezen is bij regel {regel} mislukt ({bron}). Controleer het bestand en de schijf en laad het opnieuw")]
    Lezen {
        /// The line, counted from 1.
        regel: u64,
        /// What the system said.
        #[source]
        bron: io::Error,
    },
    /// What the delivery says of itself is not so, or does not fit with the deliveries before it.
    #[error("{0}")]
    Voorloop(#[from] VoorloopFout),
    /// The register could not be written.
    #[error("{0}")]
    Register(#[from] StoreError),
}

/// A kind of file that is delivered by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vergissing {
    /// A spreadsheet's own format.
    Werkmap,
    /// Text in UTF-16.
    Utf16,
    /// A web page or XML.
    Html,
    /// JSON.
    Json,
    /// A PDF.
    Pdf,
    /// A compressed file.
    Ingepakt,
    /// Something else that is no text.
    Binair,
}

impl fmt::Display for Vergissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Werkmap => "dit is een werkmap (Excel of zip), geen CSV. Sla het blad op als ‘CSV UTF-8’",
            Self::Utf16 => "dit bestand is UTF-16. Sla het op als ‘CSV UTF-8’",
            Self::Html => "dit is een webpagina of XML, geen CSV. Haal het bestand zelf op, niet de pagina eromheen",
            Self::Json => "dit is JSON, geen CSV. Lever een CSV-bestand met puntkomma’s",
            Self::Pdf => "dit is een PDF, geen CSV. Lever het CSV-bestand zelf",
            Self::Ingepakt => "dit bestand is ingepakt. Pak het uit en laad het CSV-bestand zelf",
            Self::Binair => "dit is geen tekstbestand. Lever een CSV-bestand in UTF-8",
        })
    }
}

/// What is wrong with the first line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KopFout {
    /// Columns are separated by something else than `;`.
    Scheidingsteken(&'static str),
    /// The header of a file of one's own, of this kind.
    AndereSoort(Soort),
    /// The first line of a delivery of a source.
    MetVoorloop,
    /// No header: the first line has data.
    Gegevens,
    /// A column is missing.
    Ontbreekt(&'static str),
    /// A column that does not belong there; its name, if it looks like one.
    Onbekend(Option<String>),
    /// A column stands there twice.
    Dubbel(&'static str),
}

impl fmt::Display for KopFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheidingsteken(teken) => {
                write!(f, "de kolommen zijn gescheiden door een {teken}, niet door een puntkomma")
            }
            Self::AndereSoort(soort) => {
                write!(f, "het is de kop van een levering van {0}; laad dit bestand met --soort {0}", soort.naam())
            }
            Self::MetVoorloop => f.write_str("het is een levering met een voorloop; laad dit bestand zonder --soort"),
            Self::Gegevens => f.write_str("er staan al gegevens; zet de kop erboven"),
            Self::Ontbreekt(kolom) => write!(f, "de kolom {kolom} ontbreekt"),
            Self::Onbekend(Some(kolom)) => write!(f, "de kolom {kolom} hoort er niet in"),
            Self::Onbekend(None) => f.write_str("er staat een kolom zonder bekende naam in"),
            Self::Dubbel(kolom) => write!(f, "de kolom {kolom} staat er twee keer in"),
        }
    }
}

fn kopregel(vorm: Vorm) -> String {
    vorm.alle().collect::<Vec<_>>().join(";")
}
