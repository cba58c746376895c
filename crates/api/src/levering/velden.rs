//! One line to its fields: `;`, quotes by RFC 4180.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

use super::LeveringFout;
use super::regellezer::MAX_BYTES;

/// More than any row has, few enough to hold; what comes after is counted as one too many.
const MAX_VELDEN: usize = 16;

/// Splits lines; the buffers are used again for each.
pub(super) struct Veldlezer {
    csv: Reader,
    regel: Vec<u8>,
    tekst: Vec<u8>,
    einden: [usize; MAX_VELDEN],
}

/// The fields of one line, without the spaces around them.
#[derive(Debug)]
pub(super) struct Velden<'a> {
    tekst: &'a str,
    einden: &'a [usize],
    te_veel: bool,
}

impl Veldlezer {
    pub(super) fn new() -> Self {
        Self {
            // Only LF ends a record: a lone CR stays in its field, where it is refused by name.
            csv: ReaderBuilder::new().delimiter(b';').terminator(Terminator::Any(b'\n')).build(),
            regel: Vec::with_capacity(MAX_BYTES + 1),
            tekst: vec![0; MAX_BYTES + 1],
            einden: [0; MAX_VELDEN],
        }
    }

    /// Splits one line, of which no field goes on on the next.
    pub(super) fn lees(&mut self, regel: u64, tekst: &str) -> Result<Velden<'_>, LeveringFout> {
        // With its line end, so that an open quote shows: the line end is then part of the field
        // and no record comes out.
        self.regel.clear();
        self.regel.extend_from_slice(tekst.as_bytes());
        self.regel.push(b'\n');
        self.csv.reset();
        let (uitkomst, _, geschreven, velden) = self.csv.read_record(&self.regel, &mut self.tekst, &mut self.einden);
        let te_veel = match uitkomst {
            ReadRecordResult::Record => false,
            ReadRecordResult::OutputEndsFull => true,
            // An empty line is no record either, but has no quote.
            _ if tekst.is_empty() => false,
            _ => return Err(LeveringFout::OpenVeld { regel }),
        };
        let bytes = self.tekst.get(..geschreven).unwrap_or_default();
        Ok(Velden {
            // Only quotes, which are ASCII, were taken out of a text: what is left is one too.
            tekst: std::str::from_utf8(bytes).unwrap_or_default(),
            einden: self.einden.get(..velden).unwrap_or_default(),
            te_veel,
        })
    }
}

impl<'a> Velden<'a> {
    /// How many fields; at most one more than fit here.
    pub(super) fn len(&self) -> usize {
        self.einden.len() + usize::from(self.te_veel)
    }

    /// The field at a place, empty where there is none.
    pub(super) fn get(&self, plaats: usize) -> &'a str {
        let begin = match plaats.checked_sub(1) {
            Some(vorige) => self.einden.get(vorige).copied(),
            None => Some(0),
        };
        begin
            .zip(self.einden.get(plaats).copied())
            .and_then(|(begin, einde)| self.tekst.get(begin..einde))
            .unwrap_or_default()
            .trim_matches(' ')
    }

    /// Every field in the order of the file.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'a str> + '_ {
        (0..self.einden.len()).map(|plaats| self.get(plaats))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn velden(tekst: &str) -> Result<Vec<String>, LeveringFout> {
        let mut lezer = Veldlezer::new();
        let velden = lezer.lees(7, tekst)?;
        Ok(velden.iter().map(str::to_owned).collect())
    }

    #[test]
    fn splits_and_takes_quotes_off() {
        assert_eq!(velden("a;;c").unwrap(), ["a", "", "c"]);
        assert_eq!(velden(" a ; b").unwrap(), ["a", "b"]);
        assert_eq!(velden("\"a;b\";\"zij zei \"\"ja\"\"\";é").unwrap(), ["a;b", "zij zei \"ja\"", "é"]);
        assert_eq!(velden("a\rb;c").unwrap(), ["a\rb", "c"]);
        assert_eq!(velden("").unwrap(), [""; 0]);
    }

    #[test]
    fn an_open_quote_is_a_fault_and_too_many_fields_are_counted() {
        assert!(matches!(velden("a;\"b;c"), Err(LeveringFout::OpenVeld { regel: 7 })));
        let mut lezer = Veldlezer::new();
        assert_eq!(lezer.lees(1, &";".repeat(3000)).unwrap().len(), 17);
        // And the line after it starts afresh.
        assert_eq!(lezer.lees(2, "a;b").unwrap().len(), 2);
    }
}
