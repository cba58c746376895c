//! What whoever runs the server may choose.

use chrono::TimeDelta;

use contract::werkgever::Dienst;

use crate::store::{Betrouwbaarheidsniveau, Niveau};

/// How long a draft is kept after its last change. No choice: it is what the person is told.
pub const CONCEPT_BEWAARTIJD: TimeDelta = TimeDelta::days(30);

/// The choices, with the values that the rules ask for as the default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The least certainty that this service accepts of DigiD.
    pub minimumniveau: Niveau,
    /// The least certainty that the werkgeversportaal accepts of eHerkenning (R-W01).
    pub eherkenning_minimumniveau: Betrouwbaarheidsniveau,
    /// Where services are that the werkgeversportaal links to.
    pub diensten: Vec<Dienst>,
    /// How long a session lasts without activity.
    pub sessie_duur: TimeDelta,
    /// How long a session lasts at most.
    pub sessie_maximum: TimeDelta,
    /// Where to report a weakness, for security.txt: a URI.
    pub security_contact: String,
    /// How many BSNs one person may look up in an hour.
    pub opvragingen_gebruiker_per_uur: u32,
    /// How many BSNs may be looked up for one organisation in 24 hours.
    pub opvragingen_organisatie_per_dag: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            minimumniveau: Niveau::Midden,
            eherkenning_minimumniveau: Betrouwbaarheidsniveau::Eh3,
            diensten: Vec::new(),
            sessie_duur: TimeDelta::minutes(15),
            sessie_maximum: TimeDelta::hours(2),
            security_contact: "mailto:beveiliging@example.nl".to_owned(),
            opvragingen_gebruiker_per_uur: 60,
            opvragingen_organisatie_per_dag: 500,
        }
    }
}
