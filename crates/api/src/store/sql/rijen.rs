//! The text of a statement about many rows at once, which sqlx's own builder cannot write for `Any`.

use std::fmt::Write;

use super::Conn;

/// `($1, $2), ($3, $4)` for two rows of two values; for SQLite `(?, ?), (?, ?)`. PostgreSQL takes numbers only, and in
/// SQLite a placeholder with a number has a name that is looked up among all others: of 6,000 that took nine tenths of
/// the time of a load.
pub(super) fn plaatsen(conn: &Conn, rijen: usize, kolommen: usize) -> String {
    schrijf(conn.backend_name() == "PostgreSQL", rijen, kolommen)
}

fn schrijf(genummerd: bool, rijen: usize, kolommen: usize) -> String {
    let mut text = String::with_capacity(rijen * kolommen * 7);
    for nummer in 0..rijen * kolommen {
        text.push_str(match (nummer, nummer % kolommen) {
            (0, _) => "(",
            (_, 0) => "), (",
            _ => ", ",
        });
        if genummerd {
            // Writing to a String cannot fail.
            let _ = write!(text, "${}", nummer + 1);
        } else {
            text.push('?');
        }
    }
    text.push(')');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_place_of_its_own() {
        assert_eq!(schrijf(true, 1, 1), "($1)");
        assert_eq!(schrijf(true, 2, 2), "($1, $2), ($3, $4)");
        assert_eq!(schrijf(true, 3, 1), "($1), ($2), ($3)");
        assert_eq!(schrijf(false, 2, 2), "(?, ?), (?, ?)");
    }
}
