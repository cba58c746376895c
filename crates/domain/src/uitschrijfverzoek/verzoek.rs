use core::error::Error;
use core::fmt;

use chrono::NaiveDate;

use super::{Handeling, OVERGANGEN, Partij, Status, Vereiste};
use crate::Beleid;

/// A request, as far as it decides what may be done to it. [`doe`](Self::doe) is the only way to change one.
///
/// ```
/// use chrono::NaiveDate;
/// use domain::uitschrijfverzoek::{Deelnemer, Handeling, Status, Uitschrijfverzoek, Verboden};
///
/// let vandaag = NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?;
/// let burger = Deelnemer::Burger { geregistreerd: true };
/// let verzoek = Uitschrijfverzoek::concept().doe(Handeling::Verzenden, burger, vandaag)?;
/// assert_eq!(verzoek.status(), Status::Ontvangen);
/// let nog_eens = verzoek.doe(Handeling::Verzenden, burger, vandaag);
/// assert_eq!(nog_eens, Err(Verboden::Status));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uitschrijfverzoek {
    status: Status,
    ontvangen_op: Option<NaiveDate>,
    voorgelegd_door: Option<String>,
    besluit_op: Option<NaiveDate>,
    besluit_door: Vec<String>,
    bezwaar_van: Vec<String>,
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deelnemer<'a> {
    /// The person whom the request is about.
    Burger {
        /// Whether he is in the register that day.
        geregistreerd: bool,
    },
    /// An assessor, by his own id.
    Beoordelaar(&'a str),
    /// An employer who had a copy of the decision, by his own id.
    Werkgever(&'a str),
}

impl Deelnemer<'_> {
    /// In which role.
    #[must_use]
    pub fn partij(self) -> Partij {
        match self {
            Self::Burger { .. } => Partij::Burger,
            Self::Beoordelaar(_) => Partij::Beoordelaar,
            Self::Werkgever(_) => Partij::Werkgever,
        }
    }
}

/// Why something may not be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verboden {
    /// Not to a request with this status.
    Status,
    /// Not by this party.
    Partij,
    /// Nobody leaves a register in which he is not.
    NietGeregistreerd,
    /// Another assessor has to do it.
    ZelfdeBeoordelaar,
    /// The term to object is over.
    TermijnVoorbij,
    /// This employer objected before.
    AlBezwaar,
}

impl fmt::Display for Verboden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Status => "not possible in this status",
            Self::Partij => "not allowed for this party",
            Self::NietGeregistreerd => "the person is not in the register",
            Self::ZelfdeBeoordelaar => "another assessor has to do this",
            Self::TermijnVoorbij => "the term to object is over",
            Self::AlBezwaar => "this employer objected before",
        })
    }
}

impl Error for Verboden {}

impl Uitschrijfverzoek {
    /// One that was not sent yet.
    #[must_use]
    pub fn concept() -> Self {
        Self {
            status: Status::Concept,
            ontvangen_op: None,
            voorgelegd_door: None,
            besluit_op: None,
            besluit_door: Vec::new(),
            bezwaar_van: Vec::new(),
        }
    }

    /// One as the store kept it.
    #[must_use]
    pub fn bewaard(
        status: Status,
        ontvangen_op: NaiveDate,
        voorgelegd_door: Option<String>,
        besluit: Option<(NaiveDate, Vec<String>)>,
        bezwaar_van: Vec<String>,
    ) -> Self {
        let (besluit_op, besluit_door) = besluit.unzip();
        let besluit_door = besluit_door.unwrap_or_default();
        Self { status, ontvangen_op: Some(ontvangen_op), voorgelegd_door, besluit_op, besluit_door, bezwaar_van }
    }

    /// Where it is.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// The day on which it was sent.
    #[must_use]
    pub fn ontvangen_op(&self) -> Option<NaiveDate> {
        self.ontvangen_op
    }

    /// The assessor who last proposed to refuse it.
    #[must_use]
    pub fn voorgelegd_door(&self) -> Option<&str> {
        self.voorgelegd_door.as_deref()
    }

    /// The day of the decision to grant or to refuse.
    #[must_use]
    pub fn besluit_op(&self) -> Option<NaiveDate> {
        self.besluit_op
    }

    /// The assessors who had a part in that decision.
    #[must_use]
    pub fn besluit_door(&self) -> &[String] {
        &self.besluit_door
    }

    /// The employers who objected.
    #[must_use]
    pub fn bezwaar_van(&self) -> &[String] {
        &self.bezwaar_van
    }

    /// The first day on which the person is no longer in the register by this request.
    #[must_use]
    pub fn uitgeschreven_op(&self) -> Option<NaiveDate> {
        self.besluit_op.filter(|_| self.status.beeindigt_registratie())
    }

    /// The request after something was done to it on `dag`.
    ///
    /// # Errors
    ///
    /// Why it may not be done; nothing has changed then.
    pub fn doe(&self, handeling: Handeling, door: Deelnemer<'_>, dag: NaiveDate) -> Result<Self, Verboden> {
        let vanaf_hier =
            || OVERGANGEN.iter().filter(|overgang| overgang.van == self.status && overgang.handeling == handeling);
        let overgang = vanaf_hier().find(|overgang| overgang.door == door.partij());
        let overgang =
            overgang.ok_or(if vanaf_hier().next().is_some() { Verboden::Partij } else { Verboden::Status })?;
        self.voldoet(overgang.vereiste, door, dag)?;
        let mut nieuw = Self { status: overgang.naar, ..self.clone() };
        nieuw.leg_vast(handeling, door, dag);
        Ok(nieuw)
    }

    /// What this party may do to it on `dag`, in the order of [`Handeling::ALL`].
    #[must_use]
    pub fn mogelijk(&self, door: Deelnemer<'_>, dag: NaiveDate) -> Vec<Handeling> {
        Handeling::ALL.into_iter().filter(|handeling| self.doe(*handeling, door, dag).is_ok()).collect()
    }

    fn voldoet(&self, vereiste: Vereiste, door: Deelnemer<'_>, dag: NaiveDate) -> Result<(), Verboden> {
        match (vereiste, door) {
            (Vereiste::Geregistreerd, Deelnemer::Burger { geregistreerd: false }) => Err(Verboden::NietGeregistreerd),
            (Vereiste::AndereDanVoorlegger, Deelnemer::Beoordelaar(wie)) if self.voorgelegd_door() == Some(wie) => {
                Err(Verboden::ZelfdeBeoordelaar)
            }
            (Vereiste::NietBijBesluitBetrokken, Deelnemer::Beoordelaar(wie))
                if self.besluit_door.iter().any(|ander| ander == wie) =>
            {
                Err(Verboden::ZelfdeBeoordelaar)
            }
            (Vereiste::BinnenBezwaartermijn, Deelnemer::Werkgever(wie))
                if self.bezwaar_van.iter().any(|ander| ander == wie) =>
            {
                Err(Verboden::AlBezwaar)
            }
            (Vereiste::BinnenBezwaartermijn, _) if !self.termijn_loopt(dag) => Err(Verboden::TermijnVoorbij),
            _ => Ok(()),
        }
    }

    fn termijn_loopt(&self, dag: NaiveDate) -> bool {
        self.besluit_op.is_some_and(|besluit_op| dag <= Beleid::GELDEND.bezwaar_tot_en_met(besluit_op))
    }

    /// What later moves ask about.
    fn leg_vast(&mut self, handeling: Handeling, door: Deelnemer<'_>, dag: NaiveDate) {
        match (handeling, door) {
            (Handeling::Verzenden, _) => self.ontvangen_op = Some(dag),
            (Handeling::AfwijzingVoorleggen, Deelnemer::Beoordelaar(wie)) => {
                self.voorgelegd_door = Some(wie.to_owned());
            }
            (Handeling::AfwijzingTeruggeven, _) => self.voorgelegd_door = None,
            (Handeling::Honoreren | Handeling::Afwijzen, Deelnemer::Beoordelaar(wie)) => {
                self.besluit_op = Some(dag);
                self.besluit_door = self.voorgelegd_door.iter().cloned().chain([wie.to_owned()]).collect();
            }
            (Handeling::BezwaarMaken, Deelnemer::Werkgever(wie)) => self.bezwaar_van.push(wie.to_owned()),
            _ => {}
        }
    }
}
