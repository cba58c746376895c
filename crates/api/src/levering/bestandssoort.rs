//! Recognises what people deliver by mistake, to name the remedy instead of a strange header.

use super::LeveringFout;
use super::fout::Vergissing;

/// Files that are no CSV and say so in their first bytes.
const BEKEND: &[(&[u8], Vergissing)] = &[
    (b"\xFF\xFE", Vergissing::Utf16),
    (b"\xFE\xFF", Vergissing::Utf16),
    (b"PK\x03\x04", Vergissing::Werkmap),
    // The older .xls and .doc.
    (b"\xD0\xCF\x11\xE0", Vergissing::Werkmap),
    (b"\x1F\x8B", Vergissing::Ingepakt),
    (b"7z\xBC\xAF", Vergissing::Ingepakt),
    (b"%PDF", Vergissing::Pdf),
];

/// Looks at the first line, or as much of it as was read.
pub(super) fn controleer(begin: &[u8]) -> Result<(), LeveringFout> {
    let bekend =
        BEKEND.iter().find(|(handtekening, _)| begin.starts_with(handtekening)).map(|(_, vergissing)| *vergissing);
    let tekst = begin.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(begin).trim_ascii_start();
    let vergissing = match (bekend, tekst.first()) {
        (Some(bekend), _) => bekend,
        // Before the zero byte: UTF-16 without a mark is text with zeros between the letters.
        (None, Some(b'<')) => Vergissing::Html,
        (None, Some(b'{' | b'[')) => Vergissing::Json,
        _ if lijkt_utf_16(begin) => Vergissing::Utf16,
        _ if begin.contains(&0) => Vergissing::Binair,
        _ => return Ok(()),
    };
    Err(LeveringFout::GeenCsv(vergissing))
}

/// Latin letters in UTF-16 without a byte order mark: every other byte is zero.
fn lijkt_utf_16(begin: &[u8]) -> bool {
    let nullen = begin.iter().take(20).filter(|byte| **byte == 0).count();
    begin.len() >= 20 && nullen == 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_usual_mistakes_and_lets_text_through() {
        let utf16: Vec<u8> = "bsn;voorletters;voor".bytes().flat_map(|b| [b, 0]).collect();
        let gevallen: [(&[u8], Vergissing); 8] = [
            (b"PK\x03\x04\x14\x00\x06\x00", Vergissing::Werkmap),
            (b"\xD0\xCF\x11\xE0\xA1\xB1", Vergissing::Werkmap),
            (b"\xFF\xFEb\x00s\x00n\x00", Vergissing::Utf16),
            (&utf16, Vergissing::Utf16),
            (b"\n <!DOCTYPE html>", Vergissing::Html),
            (b"[{\"bsn\": 1}]", Vergissing::Json),
            (b"\x7FELF\x00\x00", Vergissing::Binair),
            (b"%PDF-1.7", Vergissing::Pdf),
        ];
        for (begin, verwacht) in gevallen {
            match controleer(begin) {
                Err(LeveringFout::GeenCsv(vergissing)) => assert_eq!(vergissing, verwacht),
                _ => panic!("{verwacht:?} was let through"),
            }
        }
        for goed in [&b"\xEF\xBB\xBFbsn;naam\n"[..], b"bsn", b"\n", b"\"bsn\";x"] {
            assert!(controleer(goed).is_ok());
        }
    }
}
