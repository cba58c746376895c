//! Numbers on standard input, one a line; `geldig` or `ongeldig: <why>` on standard output, a line
//! for each line and in the same order. Checks them as a BSN.
//!
//! Reads and writes as it goes: a file of any size takes the same memory.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use domain::{Bsn, NummerFout};

/// Nobody writes a number this long; the rest of such a line is passed over, not kept in memory.
const LINE_LIMIT: u64 = 64 * 1024;

/// Files from Excel begin with one, and it belongs to no line.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

fn main() -> ExitCode {
    match check_lines(io::stdin(), io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Standard error may be closed as well, and that must not panic either.
            let _ = writeln!(io::stderr(), "elfproef: {error}");
            ExitCode::FAILURE
        }
    }
}

fn check_lines(input: impl Read, output: impl Write) -> io::Result<()> {
    let mut input = BufReader::new(input);
    let mut output = BufWriter::new(output);
    let mut line = Vec::new();
    let mut is_first = true;
    while read_line(&mut input, &mut line)? {
        let mark = if is_first { BYTE_ORDER_MARK } else { b"" };
        is_first = false;
        let number = line.strip_prefix(mark).unwrap_or(&line);
        output.write_all(verdict(number).as_bytes())?;
        output.write_all(b"\n")?;
        // About to wait for more: whoever types wants an answer first.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()
}

/// The next line without its end, be that LF or CRLF. False when there is none left.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    if input.by_ref().take(LINE_LIMIT).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else {
        // Too long, or the last line without an end: then there is nothing to skip.
        input.skip_until(b'\n')?;
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(true)
}

fn verdict(line: &[u8]) -> &'static str {
    // A line that is not UTF-8 has at least one byte that is no digit.
    let result = str::from_utf8(line).map_err(|_| NummerFout::GeenCijfers).and_then(Bsn::parse);
    match result {
        Ok(_) => "geldig",
        Err(NummerFout::Leeg) => "ongeldig: leeg",
        Err(NummerFout::GeenCijfers) => "ongeldig: geen cijfers",
        Err(NummerFout::VerkeerdeLengte) => "ongeldig: verkeerde lengte",
        Err(NummerFout::ElfproefFout) => "ongeldig: elfproef klopt niet",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(input: &[u8]) -> String {
        let mut output = Vec::new();
        assert!(check_lines(input, &mut output).is_ok());
        String::from_utf8_lossy(&output).into_owned()
    }

    #[test]
    fn answers_every_line_in_order() {
        let output = run(b"123456782\n\n12345678x\n1234567\n123456789\n1234.56-782");
        assert_eq!(
            output,
            "geldig\nongeldig: leeg\nongeldig: geen cijfers\nongeldig: verkeerde lengte\n\
             ongeldig: elfproef klopt niet\ngeldig\n"
        );
    }

    #[test]
    fn no_input_gives_no_output() {
        assert_eq!(run(b""), "");
        assert_eq!(run(b"\n"), "ongeldig: leeg\n");
    }

    #[test]
    fn takes_windows_line_ends_and_a_byte_order_mark() {
        let output = run(b"\xEF\xBB\xBF123456782\r\n\r\n111222333\r");
        assert_eq!(output, "geldig\nongeldig: leeg\ngeldig\n");
    }

    #[test]
    fn takes_bytes_that_are_no_text() {
        assert_eq!(run(b"\xFF\xFE\n123456782\n"), "ongeldig: geen cijfers\ngeldig\n");
    }

    #[test]
    fn a_line_of_any_length_is_one_line() {
        for length in [65_534, 65_535, 65_536, 65_537, 1_000_000] {
            let mut input = vec![b'1'; length];
            input.extend_from_slice(b"\n123456782\n");
            assert_eq!(run(&input), "ongeldig: verkeerde lengte\ngeldig\n", "{length}");
        }
    }

    #[test]
    fn a_closed_pipe_is_an_error_to_return_not_a_panic() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let result = check_lines(&b"123456782\n"[..], Closed).map_err(|error| error.kind());
        assert_eq!(result, Err(io::ErrorKind::BrokenPipe));
    }
}
