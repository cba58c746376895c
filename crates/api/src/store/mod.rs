//! The store: what the services ask of a database, whichever it is. No rule stands here.

mod aanmelding;
mod error;
mod feiten;
mod model;
mod opvragen;
pub mod sql;
mod werkgevers;
mod werkgevers_vulling;

use std::collections::HashSet;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};
use contract::{burger::Document, concept::Formulier};
use domain::{Bron, Bsn, Gebeurtenis, GrondslagPeriode, Loonheffingennummer, Rsin};

pub use self::{
    aanmelding::*,
    error::StoreError,
    feiten::*,
    model::*,
    opvragen::*,
    sql::{Locatie, PostgresUrl, SqlStore},
    werkgevers::*,
    werkgevers_vulling::*,
};
use crate::secret::IdHash;

/// What every method gives back.
pub type Result<T> = std::result::Result<T, StoreError>;

/// A database of the register.
#[async_trait]
pub trait Store: WerkgeversStore {
    /// Begins a transaction that may write. There is one at a time.
    async fn begin(&self) -> Result<Box<dyn Transaction>>;

    /// Begins a transaction that loads a delivery. There is one at a time, and where the database can do it others go
    /// on writing meanwhile, until this one reads the last audit record or is committed. So up to then it may touch
    /// only what deliveries write.
    async fn begin_levering(&self) -> Result<Box<dyn Transaction>>;

    /// Whether the database answers.
    async fn ping(&self) -> Result<()>;

    /// How many persons there are.
    async fn aantal_personen(&self) -> Result<u64>;

    /// The session with this id, which may have ended.
    async fn sessie(&self, id: &IdHash) -> Result<Option<Sessie>>;

    /// The person with this BSN.
    async fn persoon(&self, bsn: &Bsn) -> Result<Option<Persoon>>;

    /// The request to sign in with this id, which may have expired.
    async fn inlogverzoek(&self, id: &IdHash) -> Result<Option<Inlogverzoek>>;

    /// The draft of this person and form, which may be too old to show.
    async fn concept(&self, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>>;

    /// All deliveries, the oldest arrival first.
    async fn leveringen(&self) -> Result<Vec<Levering>>;

    /// The audit records after `volgnummer`, in order, at most `aantal`.
    async fn auditrecords_na(&self, volgnummer: i64, aantal: u32) -> Result<Vec<Auditrecord>>;

    /// What is kept of the key that this register was first used with.
    async fn sleutelcontrole(&self) -> Result<Option<String>>;

    /// Keeps this of the key, unless something is kept already; tells whether what is kept is the same.
    async fn leg_sleutelcontrole_vast(&self, controle: &str) -> Result<bool>;

    /// Finishes what is running and lets go of the database.
    async fn close(&self);

    /// Begins a transaction that cannot write and waits for nobody: it sees the register as it is at its first question.
    async fn begin_lezen(&self) -> Result<Box<dyn Transaction>>;

    /// The loonheffingennummers of an organisation under which somebody earned something, in order.
    async fn loonheffingennummers(&self, rsin: &Rsin) -> Result<Vec<Loonheffingennummer>>;
}

/// A transaction that may write; dropped without [`commit`](Self::commit) it leaves nothing behind.
#[async_trait]
pub trait Transaction: WerkgeversTransaction {
    /// Adds persons or brings them up to date, as delivery number 0. At most 500 at a time.
    async fn upsert_personen(&mut self, personen: &[Persoon]) -> Result<Telling>;

    /// Adds periods or brings them up to date, as delivery number 0 of their source. At most 500 at a time.
    async fn upsert_registraties(&mut self, regels: &[RegistratieRegel]) -> Result<Telling>;

    /// Which of these BSNs have a person. At most 500 at a time.
    async fn bekende_bsns(&mut self, bsns: &[Bsn]) -> Result<HashSet<Bsn>>;

    /// The person with this BSN.
    async fn persoon(&mut self, bsn: &Bsn) -> Result<Option<Persoon>>;

    /// All periods of this person, the oldest first.
    async fn periodes(&mut self, bsn: &Bsn) -> Result<Vec<GrondslagPeriode>>;

    /// What ended registrations of this person apart from his grondslagen, the oldest first.
    async fn gebeurtenissen(&mut self, bsn: &Bsn) -> Result<Vec<Gebeurtenis>>;

    /// All deliveries, the oldest arrival first.
    async fn leveringen(&mut self) -> Result<Vec<Levering>>;

    /// The id for the delivery that comes next.
    async fn volgend_levering_id(&mut self) -> Result<i64>;

    /// Adds a delivery, without its rows.
    async fn nieuwe_levering(&mut self, levering: &Levering) -> Result<()>;

    /// Keeps what a delivery did.
    async fn bewaar_levering(&mut self, levering: &Levering) -> Result<()>;

    /// Adds rows of a delivery, each at its place among the deliveries of its source. At most 500 at a time.
    async fn voeg_feiten_toe(&mut self, plaats: Plaats, soort: Feitsoort, feiten: &[Feit]) -> Result<Toevoeging>;

    /// Ends whatever older deliveries of the source said about those whom a full delivery does not speak about.
    async fn beeindig_afwezigen(&mut self, plaats: Plaats) -> Result<()>;

    /// How many persons have a registration that runs by this source; of decisions: by any source.
    async fn aantal_lopend(&mut self, bron: Bron) -> Result<u64>;

    /// How many persons had a registration that ran by this source up to this delivery, and have none since.
    async fn aantal_beeindigd(&mut self, plaats: Plaats) -> Result<u64>;

    /// How many persons of a delivery the Basisregistratie Personen has not delivered.
    async fn aantal_zonder_persoon(&mut self, plaats: Plaats) -> Result<u64>;

    /// Takes away all that a delivery said.
    async fn draai_levering_terug(&mut self, plaats: Plaats) -> Result<()>;

    /// Keeps refused rows of a delivery. At most 500 at a time.
    async fn bewaar_quarantaine(&mut self, levering: i64, regels: &[Quarantaineregel]) -> Result<()>;

    /// The refused rows of a delivery after this line, in order, at most `aantal`.
    async fn quarantaine(&mut self, levering: i64, na: u64, aantal: u32) -> Result<Vec<Quarantaineregel>>;

    /// Takes a row out of quarantine; the answer is whether it was there.
    async fn verwijder_quarantaine(&mut self, levering: i64, regel: u64) -> Result<bool>;

    /// All that was ever delivered about this person, with the delivery and the line.
    async fn herkomst(&mut self, bsn: &Bsn) -> Result<Vec<Herkomst>>;

    /// All letters to this person, the newest first.
    async fn documenten(&mut self, bsn: &Bsn) -> Result<Vec<Document>>;

    /// Adds a letter.
    async fn nieuw_document(&mut self, id: &IdHash, bsn: &Bsn, document: &Document) -> Result<()>;

    /// Adds a request to sign in.
    async fn nieuw_inlogverzoek(&mut self, verzoek: &Inlogverzoek) -> Result<()>;

    /// The request to sign in with this id, which may have expired.
    async fn inlogverzoek(&mut self, id: &IdHash) -> Result<Option<Inlogverzoek>>;

    /// The request to sign in that gave out this one-time code.
    async fn inlogverzoek_van_code(&mut self, code: &IdHash) -> Result<Option<Inlogverzoek>>;

    /// Whether some request to sign in that still runs began in the browser that holds this.
    async fn binding_loopt(&mut self, binding: &IdHash, nu: DateTime<Utc>) -> Result<bool>;

    /// Keeps where the stub is with a request.
    async fn bewaar_stub_stand(&mut self, id: &IdHash, stand: &StubStand) -> Result<()>;

    /// Records a wrong try.
    async fn nieuwe_poging(&mut self, id: &IdHash, sleutel: &str, op: DateTime<Utc>) -> Result<()>;

    /// The last wrong tries under this key, the newest first.
    async fn laatste_pogingen(&mut self, sleutel: &str, aantal: u32) -> Result<Vec<DateTime<Utc>>>;

    /// Forgets the wrong tries under this key.
    async fn vergeet_pogingen(&mut self, sleutel: &str) -> Result<()>;

    /// Adds a session.
    async fn nieuwe_sessie(&mut self, sessie: &Sessie) -> Result<()>;

    /// The session with this id, which may have ended.
    async fn sessie(&mut self, id: &IdHash) -> Result<Option<Sessie>>;

    /// Sets when a session ends.
    async fn verleng_sessie(&mut self, id: &IdHash, verloopt_op: DateTime<Utc>) -> Result<()>;

    /// Ends a session, if it is there.
    async fn beeindig_sessie(&mut self, id: &IdHash) -> Result<()>;

    /// Forgets the requests, tries and sessions that ended before `grens`.
    async fn ruim_op(&mut self, grens: DateTime<Utc>) -> Result<()>;

    /// The draft of this person and form, which may be too old to show.
    async fn concept(&mut self, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>>;

    /// Keeps the draft of this person and form instead of the one that there is.
    async fn bewaar_concept(&mut self, bsn: &Bsn, formulier: Formulier, concept: &Concept) -> Result<()>;

    /// Removes the draft of this person and form, if it is there.
    async fn verwijder_concept(&mut self, bsn: &Bsn, formulier: Formulier) -> Result<()>;

    /// Removes the drafts, of whomever, that were kept until `nu` or before.
    async fn verwijder_verlopen_concepten(&mut self, nu: DateTime<Utc>) -> Result<()>;

    /// The last audit record.
    async fn laatste_auditrecord(&mut self) -> Result<Option<Auditrecord>>;

    /// The audit records in which a user of the werkgeversportaal asked about this person, the newest first, with the
    /// name of the organisation he asked it for.
    async fn raadplegingen(&mut self, object: &str, aantal: u32) -> Result<Vec<(DateTime<Utc>, String)>>;

    /// Adds audit records, in this order.
    async fn nieuwe_auditrecords(&mut self, records: &[Auditrecord]) -> Result<()>;

    /// Makes all of it last.
    async fn commit(self: Box<Self>) -> Result<()>;

    /// The moment of the look-up that is number `plaats` from the newest, counted from 0, if it was after `sinds`.
    async fn opvraging_op_plaats(
        &mut self,
        soort: Opvragingsoort,
        teller: Teller<'_>,
        sinds: DateTime<Utc>,
        plaats: u32,
    ) -> Result<Option<DateTime<Utc>>>;

    /// Adds a look-up that counts.
    async fn nieuwe_opvraging(&mut self, opvraging: &Opvraging) -> Result<()>;

    /// Forgets the look-ups up to and including `grens`.
    async fn verwijder_opvragingen(&mut self, grens: DateTime<Utc>) -> Result<()>;

    /// A page of those who earned something under a number in a period and ever had a grondslag, by BSN.
    async fn werknemers(&mut self, bladzijde: Bladzijde<'_>) -> Result<Vec<Werknemer>>;

    /// Adds employers with their people; what is there already stays as it is.
    async fn vul_werkgevers(&mut self, vulling: &Werkgeversvulling) -> Result<()>;

    /// Adds employments or brings them up to date, as delivery number 0 of their source. At most 500 at a time.
    async fn upsert_inkomstenverhoudingen(&mut self, regels: &[Inkomstenverhouding]) -> Result<Telling>;
}

/// A date as it stands in the database.
pub(crate) fn parse_date(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| StoreError::Beschadigd("een datum is onleesbaar"))
}
