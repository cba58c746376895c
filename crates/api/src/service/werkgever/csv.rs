//! The overview as a file for a Dutch Excel (formaten.md): semicolons, a byte order mark, lines that end in CR and LF.

use std::{borrow::Cow, pin::Pin};

use contract::{probleem::ProbleemCode, werkgever::Overzichtsvraag};
use csv_core::{Terminator, WriteResult, WriterBuilder};
use futures_util::{Stream, stream};

use super::overzicht::{Keuze, Lezer, Rij, leg_vast};
use crate::{
    service::{Fout, NamensOrganisatie, Services, audit::Actie},
    store::BLADZIJDE,
};

/// What tells Excel that it is UTF-8.
const BOM: &str = "\u{feff}";
const KOP: [&str; 3] = ["Burgerservicenummer", "Loonheffingennummer", "Einddatum registratie"];

/// The content of a file, page by page.
pub type Inhoud = Pin<Box<dyn Stream<Item = Result<Vec<u8>, Afgebroken>> + Send>>;

/// A file that is on its way.
pub struct Bestand {
    /// What to call it. Neither a BSN nor a number of the organisation is in it.
    pub naam: String,
    /// How many rows it will have, apart from the header.
    pub aantal: usize,
    /// What is in it.
    pub inhoud: Inhoud,
}

impl std::fmt::Debug for Bestand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bestand").field("aantal", &self.aantal).finish_non_exhaustive()
    }
}

/// Why a file ended before its last row: then the connection is broken off, so that nobody takes it for whole.
#[derive(Debug, thiserror::Error)]
pub enum Afgebroken {
    /// The store could not do it any more.
    #[error(transparent)]
    Fout(#[from] Fout),
    /// There are not as many rows as were announced.
    #[error("het register is gewijzigd tijdens het downloaden")]
    RegisterGewijzigd,
}

/// Begins a file: counts its rows, and records and reads the first page.
///
/// Each page is read and recorded in one transaction, and goes out after that: nothing is sent that is not recorded.
/// The next page is read when the receiver has room for it; when he goes away nothing more is read, nor recorded.
///
/// The rows are counted before. A delivery that is loaded while they are on their way may change how many there are:
/// then the file breaks off instead of ending.
///
/// # Errors
///
/// It is about another year or another's number, or the store could not do it.
pub async fn begin(
    services: &Services,
    namens: &NamensOrganisatie,
    vraag: &Overzichtsvraag,
    request_id: &str,
) -> Result<Bestand, Fout> {
    let keuze = Keuze::van(services, namens, vraag).await?;
    let aantal = keuze.tel(services).await?;
    let naam = format!("doelgroepregister-{}.csv", keuze.peiljaar);
    let mut download = Download {
        services: services.clone(),
        namens: namens.clone(),
        request_id: request_id.to_owned(),
        keuze,
        lezer: Lezer::default(),
        aantal,
        gelezen: 0,
    };
    let mut eerste = BOM.as_bytes().to_vec();
    schrijf_regel(&mut eerste, &KOP);
    // In the answer itself, so that what goes wrong at once is told in words.
    let meer = download.bladzijde(&mut eerste).await?;
    if !download.klopt(meer) {
        return Err(ProbleemCode::NietBeschikbaar.into());
    }
    let rest = stream::unfold(meer.then_some(download), |download| async {
        let (bladzijde, rest) = download?.volgende().await;
        Some((bladzijde, rest))
    });
    let inhoud = Box::pin(stream::StreamExt::chain(stream::once(async { Ok(eerste) }), rest));
    Ok(Bestand { naam, aantal, inhoud })
}

/// What has to be kept between two pages.
struct Download {
    services: Services,
    namens: NamensOrganisatie,
    request_id: String,
    keuze: Keuze,
    lezer: Lezer,
    aantal: usize,
    gelezen: usize,
}

impl Download {
    /// Reads and records the next rows, and writes them to `uit`. Tells whether there may be more.
    async fn bladzijde(&mut self, uit: &mut Vec<u8>) -> Result<bool, Fout> {
        let mut tx = self.services.store.begin().await?;
        let rijen = loop {
            match self.lezer.bladzijde(&mut *tx, &self.keuze, BLADZIJDE).await? {
                Some(rijen) if rijen.is_empty() => {}
                rijen => break rijen,
            }
        };
        // An empty file is recorded too, once.
        if rijen.is_some() || self.gelezen == 0 {
            let actie = Actie::DownloadPersoneelsoverzicht;
            leg_vast(&self.services, &mut *tx, &self.namens, &self.request_id, actie, rijen.as_deref()).await?;
            tx.commit().await?;
        }
        for rij in rijen.iter().flatten() {
            schrijf_rij(uit, rij);
            self.gelezen += 1;
        }
        Ok(!self.lezer.is_klaar(&self.keuze))
    }

    /// The next page, and what comes after it.
    async fn volgende(mut self) -> (Result<Vec<u8>, Afgebroken>, Option<Self>) {
        let mut uit = Vec::new();
        match self.bladzijde(&mut uit).await {
            Ok(meer) if !self.klopt(meer) => (Err(Afgebroken::RegisterGewijzigd), None),
            Ok(meer) => (Ok(uit), meer.then_some(self)),
            Err(fout) => (Err(fout.into()), None),
        }
    }

    /// Whether there are as many rows as were announced, as far as one can tell.
    fn klopt(&self, meer: bool) -> bool {
        if meer { self.gelezen <= self.aantal } else { self.gelezen == self.aantal }
    }
}

fn schrijf_rij(uit: &mut Vec<u8>, rij: &Rij) {
    let einddatum = rij.einddatum.map(|dag| dag.format("%d-%m-%Y").to_string()).unwrap_or_default();
    schrijf_regel(uit, &[&rij.bsn.full_digits(), &rij.nummer.full_text(), &einddatum]);
}

/// Adds a line, with quotes where a field needs them.
fn schrijf_regel(uit: &mut Vec<u8>, velden: &[&str]) {
    let mut writer = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).build();
    for (plaats, veld) in velden.iter().enumerate() {
        if plaats > 0 {
            vul(uit, |buffer| writer.delimiter(buffer));
        }
        let veld = onschuldig(veld);
        let mut rest = veld.as_bytes();
        vul(uit, |buffer| {
            let (resultaat, gelezen, geschreven) = writer.field(rest, buffer);
            rest = &rest[gelezen..];
            (resultaat, geschreven)
        });
    }
    vul(uit, |buffer| writer.terminator(buffer));
}

/// Adds what the writer of the library has, which takes a buffer at a time.
fn vul(uit: &mut Vec<u8>, mut schrijf: impl FnMut(&mut [u8]) -> (WriteResult, usize)) {
    let mut buffer = [0; 64];
    loop {
        let (resultaat, geschreven) = schrijf(&mut buffer);
        uit.extend_from_slice(&buffer[..geschreven]);
        if resultaat == WriteResult::InputEmpty {
            return;
        }
    }
}

/// A field that a spreadsheet takes for text, whatever it begins with: it would run a formula (CWE-1236).
fn onschuldig(veld: &str) -> Cow<'_, str> {
    if veld.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{veld}").into() } else { veld.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regel(velden: &[&str]) -> String {
        let mut uit = Vec::new();
        schrijf_regel(&mut uit, velden);
        String::from_utf8(uit).unwrap()
    }

    #[test]
    fn a_formula_is_text() {
        for formule in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"] {
            assert_eq!(regel(&[formule]), format!("'{formule}\r\n"));
        }
        assert_eq!(regel(&["\r=1"]), "\"'\r=1\"\r\n");
        assert_eq!(regel(&["=A1;B1"]), "\"'=A1;B1\"\r\n");
        assert_eq!(regel(&["1-1", "a@b", "001234567"]), "1-1;a@b;001234567\r\n");
    }

    #[test]
    fn what_would_look_like_the_end_of_a_field_is_quoted() {
        assert_eq!(regel(&["a;b", "c\"d", "e\nf", ""]), "\"a;b\";\"c\"\"d\";\"e\nf\";\r\n");
        let lang = "lang;".repeat(100);
        assert_eq!(regel(&[&lang, "x"]), format!("\"{lang}\";x\r\n"));
    }
}
