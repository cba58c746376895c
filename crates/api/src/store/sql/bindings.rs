//! The values of a statement about facts, in the order of their placeholders.

use sqlx::{Any, AssertSqlSafe, any::AnyArguments, query::Query};

use super::{Conn, rijen::plaatsen};
use crate::store::Waarde;

/// A statement with its values.
pub(super) type Opdracht = Query<'static, Any, AnyArguments>;

/// Collects the values of rows, and gives them to the statement that they are for. Whatever else is in such a statement
/// is a name or a number of ours, and stands in its text.
#[derive(Default)]
pub(super) struct Bindings(Vec<Waarde>);

impl Bindings {
    /// Adds rows, once; the answer is what stands after VALUES: `($1, $2), ($3, $4)`.
    pub(super) fn rijen<R: AsRef<[Waarde]>>(&mut self, conn: &Conn, rijen: impl IntoIterator<Item = R>) -> String {
        let mut aantal = 0;
        for rij in rijen {
            self.0.extend(rij.as_ref().iter().cloned());
            aantal += 1;
        }
        plaatsen(conn, aantal, self.0.len() / aantal.max(1))
    }

    /// The statement with these values; `vol`: it comes back often enough to keep it prepared.
    pub(super) fn opdracht(self, sql: String, vol: bool) -> Opdracht {
        // The text is ours; the values are bound.
        let opdracht = sqlx::query(AssertSqlSafe(sql)).persistent(vol);
        self.0.into_iter().fold(opdracht, |opdracht, waarde| match waarde {
            Waarde::Leeg => opdracht.bind(None::<String>),
            Waarde::LeegGetal => opdracht.bind(None::<i64>),
            Waarde::Tekst(tekst) => opdracht.bind(tekst),
            Waarde::Getal(getal) => opdracht.bind(getal),
        })
    }
}
