//! The values of a statement about facts, in the order of their placeholders.

use sqlx::{Any, AssertSqlSafe, any::AnyArguments, query::Query};

use super::rijen::plaatsen;
use crate::store::Waarde;

/// A statement with its values.
pub(super) type Opdracht = Query<'static, Any, AnyArguments>;

/// Collects values, and gives them to the statement that they are for.
#[derive(Default)]
pub(super) struct Bindings(Vec<Waarde>);

impl Bindings {
    /// Adds rows, before anything else; the answer is what stands after VALUES: `($1, $2), ($3, $4)`.
    pub(super) fn rijen<R: AsRef<[Waarde]>>(&mut self, rijen: impl IntoIterator<Item = R>) -> String {
        let mut aantal = 0;
        for rij in rijen {
            self.0.extend(rij.as_ref().iter().cloned());
            aantal += 1;
        }
        plaatsen(aantal, self.0.len() / aantal.max(1))
    }

    /// Adds a number; the answer is its placeholder.
    pub(super) fn getal(&mut self, getal: i64) -> String {
        self.0.push(Waarde::Getal(getal));
        format!("${}", self.0.len())
    }

    /// The statement with these values; `vol`: it comes back often enough to keep it prepared.
    pub(super) fn opdracht(self, sql: String, vol: bool) -> Opdracht {
        // The text is ours; the values are bound.
        let opdracht = sqlx::query(AssertSqlSafe(sql)).persistent(vol);
        self.0.into_iter().fold(opdracht, |opdracht, waarde| match waarde {
            Waarde::Leeg => opdracht.bind(None::<String>),
            Waarde::Tekst(tekst) => opdracht.bind(tekst),
            Waarde::Getal(getal) => opdracht.bind(getal),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered_on() {
        let mut bindings = Bindings::default();
        let rij = [Waarde::Getal(1), Waarde::Leeg];
        assert_eq!(bindings.rijen([&rij, &rij]), "($1, $2), ($3, $4)");
        assert_eq!(bindings.getal(9), "$5");
    }
}
