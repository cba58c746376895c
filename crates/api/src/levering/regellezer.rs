//! One line at a time, never more than a bounded piece of the file in memory.

use std::io::{BufRead, BufReader, Read};

use sha2::{Digest, Sha256};

use super::LeveringFout;
use super::bestandssoort;

/// No row of either kind comes near this; a file without line ends does.
pub(super) const MAX_BYTES: usize = 4096;

const BUFFER: usize = 64 * 1024;

/// Reads lines and counts them, the header included, from 1.
pub(super) struct Regellezer<R> {
    bron: BufReader<R>,
    regel: u64,
    buffer: Vec<u8>,
    controle: Option<Sha256>,
}

impl<R: Read> Regellezer<R> {
    pub(super) fn new(bron: R) -> Self {
        Self {
            bron: BufReader::with_capacity(BUFFER, bron),
            regel: 0,
            buffer: Vec::with_capacity(MAX_BYTES + 2),
            controle: None,
        }
    }

    /// Makes a SHA-256 of every byte from the next line on.
    pub(super) fn controleer_vanaf_hier(&mut self) {
        self.controle = Some(Sha256::new());
    }

    /// The SHA-256 of what was read since, in hexadecimal.
    pub(super) fn controlegetal(self) -> String {
        hex::encode(self.controle.map(Digest::finalize).unwrap_or_default())
    }

    /// The next line without its line end, and its number; `None` at the end of the file.
    pub(super) fn volgende(&mut self) -> Result<Option<(u64, &str)>, LeveringFout> {
        self.buffer.clear();
        // Two more than a line may have: its line end.
        let mut stuk = self.bron.by_ref().take(MAX_BYTES as u64 + 2);
        let gelezen = stuk
            .read_until(b'\n', &mut self.buffer)
            .map_err(|bron| LeveringFout::Lezen { regel: self.regel + 1, bron })?;
        if gelezen == 0 {
            return Ok(None);
        }
        self.regel += 1;
        if let Some(controle) = &mut self.controle {
            controle.update(&self.buffer);
        }
        if self.regel == 1 {
            bestandssoort::controleer(&self.buffer)?;
        }
        let (regel, bytes) = (self.regel, zonder_bom(self.regel, zonder_regeleinde(&self.buffer)));
        if bytes.len() > MAX_BYTES {
            return Err(LeveringFout::RegelTeLang { regel });
        }
        match std::str::from_utf8(bytes) {
            Ok(tekst) => Ok(Some((regel, tekst))),
            Err(fout) => Err(LeveringFout::GeenUtf8 { regel, byte: fout.valid_up_to() + 1 }),
        }
    }
}

fn zonder_regeleinde(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// Spreadsheets put a byte order mark before UTF-8; it is no part of the first column's name.
fn zonder_bom(regel: u64, bytes: &[u8]) -> &[u8] {
    if regel == 1 { bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes) } else { bytes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regels(inhoud: &[u8]) -> Result<Vec<(u64, String)>, LeveringFout> {
        let mut lezer = Regellezer::new(inhoud);
        let mut alle = Vec::new();
        while let Some((regel, tekst)) = lezer.volgende()? {
            alle.push((regel, tekst.to_owned()));
        }
        Ok(alle)
    }

    #[test]
    fn both_line_ends_and_a_last_line_without_one() {
        let alle = regels(b"\xEF\xBB\xBFeen\r\ntwee\n\ndrie").unwrap();
        let teksten: Vec<&str> = alle.iter().map(|(_, tekst)| tekst.as_str()).collect();
        assert_eq!(teksten, ["een", "twee", "", "drie"]);
        assert_eq!(alle.last().unwrap().0, 4);
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_read_and_one_byte_more_is_not() {
        for einde in ["", "\n", "\r\n"] {
            let precies = format!("kop\n{}{einde}", "a".repeat(MAX_BYTES));
            assert_eq!(regels(precies.as_bytes()).unwrap().len(), 2, "{einde:?}");
            let teveel = format!("kop\n{}{einde}", "a".repeat(MAX_BYTES + 1));
            assert!(matches!(regels(teveel.as_bytes()), Err(LeveringFout::RegelTeLang { regel: 2 })));
        }
    }

    #[test]
    fn says_where_the_text_is_not_utf_8() {
        assert!(matches!(regels(b"kop\nna\xEFef\n"), Err(LeveringFout::GeenUtf8 { regel: 2, byte: 3 })));
    }
}
