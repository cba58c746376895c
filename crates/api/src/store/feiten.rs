//! Facts: what a delivery says about a person, each with the delivery and the line that said it.
//!
//! A source numbers its deliveries. A fact holds from the number of its delivery up to the number of the first later
//! delivery that speaks about the same key: the half-open range `volgnummer .. tot_volgnummer`. The facts without an end
//! of that range are the register of today. So a delivery that comes late finds its place among the others, and the
//! order of arrival leaves no trace; `domain::levering::geldend` is the same rule in its plainest form.

use chrono::NaiveDate;
use domain::{Beleid, Bron, Bsn, Doelgroep, Grondslag, GrondslagPeriode, levering::Omvang};

use super::Persoon;

/// What a fact is about: each has a table of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feitsoort {
    /// A person, by BSN.
    Persoon,
    /// A period of a grondslag, by BSN, grondslag and begin.
    Grondslag,
    /// Something that ends a registration, by BSN, kind and day.
    Gebeurtenis,
    /// What somebody earned at an employer in a period, by BSN, loonheffingennummer and begin of the period.
    Inkomstenverhouding,
}

impl Feitsoort {
    /// Every kind there is.
    pub const ALL: [Self; 4] = [Self::Persoon, Self::Grondslag, Self::Gebeurtenis, Self::Inkomstenverhouding];

    /// What a source delivers.
    pub fn van(bron: Bron) -> Self {
        match bron {
            Bron::Personen => Self::Persoon,
            Bron::Besluiten => Self::Gebeurtenis,
            Bron::Inkomstenverhoudingen => Self::Inkomstenverhouding,
            Bron::IndicatieBanenafspraak
            | Bron::VsoPro
            | Bron::Praktijkroute
            | Bron::Wajong
            | Bron::Wsw
            | Bron::WiwId
            | Bron::WerkenMetVoorziening => Self::Grondslag,
        }
    }
}

/// A value of a column: all of them are texts and whole numbers.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Waarde {
    /// Nothing is known.
    Leeg,
    /// Nothing is known, where a number belongs: PostgreSQL wants to know of what there is nothing.
    LeegGetal,
    /// A code, a name, or a date as ISO 8601 has it.
    Tekst(String),
    /// A count, or an amount of money in cents.
    Getal(i64),
}

impl std::fmt::Debug for Waarde {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Waarde(..)")
    }
}

impl From<&str> for Waarde {
    fn from(text: &str) -> Self {
        Self::Tekst(text.to_owned())
    }
}

impl From<String> for Waarde {
    fn from(text: String) -> Self {
        Self::Tekst(text)
    }
}

impl From<NaiveDate> for Waarde {
    fn from(date: NaiveDate) -> Self {
        Self::Tekst(date.to_string())
    }
}

impl From<i64> for Waarde {
    fn from(number: i64) -> Self {
        Self::Getal(number)
    }
}

impl<T: Into<Self>> From<Option<T>> for Waarde {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Leeg, Into::into)
    }
}

/// One row of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feit {
    /// The line of the file that says so; 1 is the first line of the file.
    pub regel: u64,
    /// What it is about; the first is the BSN.
    pub sleutel: Vec<Waarde>,
    /// What is so.
    pub inhoud: Vec<Waarde>,
    /// Says that it is not so, and never was.
    pub vervallen: bool,
}

/// Where in the numbering of its source a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plaats {
    /// The delivery.
    pub levering: i64,
    /// Whose numbering.
    pub bron: Bron,
    /// The number that the source gave it.
    pub volgnummer: i64,
}

/// What adding facts did.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Toevoeging {
    /// What the register of today got of it.
    pub telling: super::Telling,
    /// Lines that contradict an earlier line of the same delivery, with that line. They were not added.
    pub tegenstrijdig: Vec<(u64, u64)>,
}

/// A delivery that is or was in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levering {
    /// In order of arrival, from 1.
    pub id: i64,
    /// Who delivered.
    pub bron: Bron,
    /// The number that the source gave it, from 1; 0 is what was there before the first delivery.
    pub volgnummer: i64,
    /// Whether it speaks about everybody of the source.
    pub omvang: Omvang,
    /// The first day that it is about.
    pub periode_van: NaiveDate,
    /// The last day that it is about: to and including it the source is up to date.
    pub periode_tot: NaiveDate,
    /// Rows, as announced and counted.
    pub regels: u64,
    /// SHA-256 of the rows with their header, in hexadecimal.
    pub controlegetal: String,
    /// The header of the table, as it came: the rows in quarantine have their values in this order.
    pub kop: String,
    /// When it came; milliseconds since 1970 (UTC).
    pub ontvangen_op: i64,
    /// Whether it was rolled back.
    pub teruggedraaid: bool,
    /// Whether those who are not in it have ended: only of a full delivery, when none of its rows is in quarantine.
    pub volledig_van_kracht: bool,
    /// What it did when it came.
    pub telling: super::Telling,
    /// Persons whose registration by this source it ended.
    pub beeindigd: u64,
    /// Rows of it that are in quarantine now.
    pub in_quarantaine: u64,
}

impl Levering {
    /// What was there before the first delivery of a source: demonstration data, or files of one's own. The day is that
    /// of the law's first register, until somebody dates it better.
    pub fn eigen(id: i64, bron: Bron) -> Self {
        let begin = Beleid::GELDEND.collectieve_opname;
        Self {
            id,
            bron,
            volgnummer: 0,
            omvang: Omvang::Mutatie,
            periode_van: begin,
            periode_tot: begin,
            regels: 0,
            controlegetal: String::new(),
            kop: String::new(),
            ontvangen_op: 0,
            teruggedraaid: false,
            volledig_van_kracht: false,
            telling: super::Telling::default(),
            beeindigd: 0,
            in_quarantaine: 0,
        }
    }

    /// Where it stands.
    pub fn plaats(&self) -> Plaats {
        Plaats { levering: self.id, bron: self.bron, volgnummer: self.volgnummer }
    }
}

/// A row that was refused, kept until somebody corrects it.
#[derive(Clone, PartialEq, Eq)]
pub struct Quarantaineregel {
    /// The line in the file.
    pub regel: u64,
    /// The row as it came.
    pub tekst: String,
    /// What is wrong with it, in sentences.
    pub redenen: String,
}

impl std::fmt::Debug for Quarantaineregel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Quarantaineregel").field("regel", &self.regel).finish_non_exhaustive()
    }
}

/// Where a fact of a person comes from.
#[derive(Clone, PartialEq, Eq)]
pub struct Herkomst {
    /// What it is about.
    pub soort: Feitsoort,
    /// Its key without the BSN and its content, as the columns have them: name and value.
    pub velden: Vec<(&'static str, Waarde)>,
    /// Says that it is not so.
    pub vervallen: bool,
    /// The delivery.
    pub levering: i64,
    /// Who delivered.
    pub bron: Bron,
    /// The number that the source gave the delivery.
    pub volgnummer: i64,
    /// The line of that delivery.
    pub regel: u64,
    /// The number of the delivery since which it no longer holds.
    pub tot_volgnummer: Option<i64>,
}

impl std::fmt::Debug for Herkomst {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Herkomst").field("levering", &self.levering).field("regel", &self.regel).finish_non_exhaustive()
    }
}

impl Persoon {
    /// Key and content of the fact that says who somebody is.
    pub fn als_feit(&self) -> (Vec<Waarde>, Vec<Waarde>) {
        let inhoud = vec![
            self.voorletters.as_str().into(),
            self.voorvoegsel.as_str().into(),
            self.achternaam.as_str().into(),
            self.geboortedatum.as_jjjjmmdd().into(),
            self.overleden_op.into(),
        ];
        (vec![self.bsn.full_digits().into()], inhoud)
    }
}

/// Key and content of the fact that says from when, and until when, a grondslag holds.
pub fn periode_als_feit(bsn: &Bsn, periode: &GrondslagPeriode) -> (Vec<Waarde>, Vec<Waarde>) {
    let einde = periode.einde();
    let sleutel = vec![bsn.full_digits().into(), periode.grondslag().code().into(), periode.begindatum().into()];
    let inhoud = vec![
        periode.subsoort().map(|subsoort| subsoort.code()).into(),
        periode.niet_meer_voldoen().into(),
        einde.map(|einde| einde.datum).into(),
        einde.map(|einde| einde.reden.code()).into(),
    ];
    (sleutel, inhoud)
}

/// Who delivers a grondslag.
pub fn bron_van(grondslag: Grondslag) -> Bron {
    match grondslag.doelgroep() {
        Doelgroep::IndicatieBanenafspraak => Bron::IndicatieBanenafspraak,
        Doelgroep::VsoPro => Bron::VsoPro,
        Doelgroep::Praktijkroute => Bron::Praktijkroute,
        Doelgroep::Wajong => Bron::Wajong,
        Doelgroep::Wsw => Bron::Wsw,
        Doelgroep::WiwId => Bron::WiwId,
        Doelgroep::WerkenMetVoorziening => Bron::WerkenMetVoorziening,
    }
}
