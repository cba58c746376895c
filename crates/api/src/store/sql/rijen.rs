//! The text of a statement about many rows at once. PostgreSQL takes numbered placeholders only, and sqlx's own
//! builder writes none for `Any`.

use std::fmt::Write;

/// `($1, $2), ($3, $4)` for two rows of two values.
pub(super) fn plaatsen(rijen: usize, kolommen: usize) -> String {
    let mut text = String::with_capacity(rijen * kolommen * 7);
    for nummer in 0..rijen * kolommen {
        text.push_str(match (nummer, nummer % kolommen) {
            (0, _) => "(",
            (_, 0) => "), (",
            _ => ", ",
        });
        // Writing to a String cannot fail.
        let _ = write!(text, "${}", nummer + 1);
    }
    text.push(')');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_number_of_its_own() {
        assert_eq!(plaatsen(1, 1), "($1)");
        assert_eq!(plaatsen(2, 2), "($1, $2), ($3, $4)");
        assert_eq!(plaatsen(3, 1), "($1), ($2), ($3)");
    }
}
