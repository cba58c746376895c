//! The people of the demonstration: one for each answer that the register gives.

use core::fmt;

use chrono::NaiveDate;
use domain::{Bsn, Einde, Geboortedatum, Grondslag, GrondslagPeriode, RedenEinde};

use super::dag;
use crate::store::{Persoon, RegistratieRegel};

/// Their numbers, which no generated person has.
pub(super) const BSNS: [&str; 4] = ["999990019", "999990020", "999990032", "123456782"];

/// One of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Demopersoon {
    /// The user name at the stub.
    pub gebruikersnaam: &'static str,
    /// The person.
    pub persoon: Persoon,
    /// What the register has on him.
    pub registraties: Vec<RegistratieRegel>,
    /// What he shows, in one line.
    pub uitleg: &'static str,
}

impl fmt::Debug for Demopersoon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Demopersoon").field("gebruikersnaam", &self.gebruikersnaam).finish_non_exhaustive()
    }
}

/// What there is to know of one of them.
struct Rol {
    gebruikersnaam: &'static str,
    bsn: &'static str,
    naam: (&'static str, &'static str, &'static str),
    geboren: NaiveDate,
    registratie: Option<(Grondslag, NaiveDate, Option<Einde>)>,
    uitleg: &'static str,
}

/// The day of the first outflow by t+2 (I-04).
const T_PLUS_2: Einde = Einde { datum: dag(2028, 12, 31), reden: RedenEinde::TPlus2 };

const ROLLEN: [Rol; 4] = [
    Rol {
        gebruikersnaam: "ja",
        bsn: BSNS[0],
        naam: ("S.", "", "Groen"),
        geboren: dag(1990, 3, 15),
        registratie: Some((Grondslag::Wajong, dag(2015, 1, 1), None)),
        uitleg: "Staat in het doelgroepregister, zonder einddatum.",
    },
    Rol {
        gebruikersnaam: "ja-tot",
        bsn: BSNS[1],
        naam: ("M.A.", "van der", "Linden"),
        geboren: dag(1985, 6, 2),
        registratie: Some((Grondslag::IndicatieBanenafspraak, dag(2015, 9, 1), Some(T_PLUS_2))),
        uitleg: "Staat in het doelgroepregister, tot en met 31 december 2028.",
    },
    Rol {
        gebruikersnaam: "nee",
        bsn: BSNS[2],
        naam: ("J.", "", "Roodenburg"),
        geboren: dag(1978, 11, 30),
        registratie: None,
        uitleg: "Staat niet in het doelgroepregister en heeft er nooit in gestaan.",
    },
    // Reached the AOW-leeftijd of 65 years and three months; the register derives that itself (I-27).
    Rol {
        gebruikersnaam: "blauw",
        bsn: BSNS[3],
        naam: ("H.", "de", "Blauw"),
        geboren: dag(1950, 1, 21),
        registratie: Some((
            Grondslag::Wsw,
            dag(2015, 1, 1),
            Some(Einde { datum: dag(2015, 4, 21), reden: RedenEinde::AowLeeftijd }),
        )),
        uitleg: "Stond in het doelgroepregister tot de AOW-leeftijd op 21 april 2015.",
    },
];

/// The cast, in the order in which it is shown.
///
/// It is the same on every day: `vandaag` is there for whoever has to follow the law into the years
/// after 2028, when the end date of `ja-tot` has passed.
pub fn cast(_vandaag: NaiveDate) -> Vec<Demopersoon> {
    ROLLEN.iter().filter_map(Rol::persoon).collect()
}

impl Rol {
    /// `None` only if the table above had a number or a period that is none; a test sees to that.
    fn persoon(&self) -> Option<Demopersoon> {
        let bsn = Bsn::parse(self.bsn).ok()?;
        let (voorletters, voorvoegsel, achternaam) = self.naam;
        let registraties = match self.registratie {
            Some((grondslag, begin, einde)) => {
                let periode = GrondslagPeriode::new(grondslag, begin, einde).ok()?;
                vec![RegistratieRegel { bsn, periode }]
            }
            None => Vec::new(),
        };
        Some(Demopersoon {
            gebruikersnaam: self.gebruikersnaam,
            persoon: Persoon {
                bsn,
                voorletters: voorletters.to_owned(),
                voorvoegsel: voorvoegsel.to_owned(),
                achternaam: achternaam.to_owned(),
                geboortedatum: Geboortedatum::from_date(self.geboren),
                overleden_op: None,
            },
            registraties,
            uitleg: self.uitleg,
        })
    }
}
