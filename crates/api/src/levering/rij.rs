//! The two kinds of row: the check of every field, and how a row is written.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{Datelike, NaiveDate};
use domain::{Bsn, Einde, Geboortedatum, GeboortedatumFout, Grondslag, GrondslagPeriode, RedenEinde};

use super::Reden;
use super::kop::MAX_KOLOMMEN;
use super::weigering::LANGSTE_VELD;
use crate::store::{Persoon, RegistratieRegel, StoreError, Telling, Transaction};

/// The values of a row, in the order of `KOLOMMEN`.
pub(super) type Waarden<'a> = [&'a str; MAX_KOLOMMEN];

/// The faults of a row: the first of each column.
pub(super) type Fouten = Vec<(&'static str, Reden)>;

/// A row of a delivery, checked.
pub(super) trait Rij: Sized {
    /// The columns. The first is the BSN.
    const KOLOMMEN: &'static [&'static str];
    /// What makes a row the same row, in a report.
    const SLEUTEL: &'static str;
    /// Whether the person must be there before the row can be.
    const VRAAGT_PERSOON: bool;

    /// Checks every field.
    fn lees(waarden: &Waarden<'_>, vandaag: NaiveDate) -> Result<Self, Fouten>;

    fn bsn(&self) -> Bsn;

    /// The key as a number: no two keys have the same.
    fn sleutel(&self) -> u64;

    /// A hash of all that is not the key.
    fn vingerafdruk(&self) -> u64;

    async fn schrijf(tx: &mut dyn Transaction, rijen: &[Self]) -> Result<Telling, StoreError>;
}

impl Rij for Persoon {
    const KOLOMMEN: &'static [&'static str] =
        &["bsn", "voorletters", "voorvoegsel", "achternaam", "geboortedatum", "overlijdensdatum"];
    const SLEUTEL: &'static str = "dit BSN";
    const VRAAGT_PERSOON: bool = false;

    fn lees(waarden: &Waarden<'_>, vandaag: NaiveDate) -> Result<Self, Fouten> {
        let [bsn, voorletters, voorvoegsel, achternaam, geboren, overleden] = *waarden;
        let mut fouten = Fouten::new();
        let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
        let voorletters = noteer(&mut fouten, "voorletters", tekst(voorletters));
        let voorvoegsel = noteer(&mut fouten, "voorvoegsel", tekst(voorvoegsel));
        let achternaam = noteer(&mut fouten, "achternaam", gevuld(achternaam));
        let geboren = noteer(&mut fouten, "geboortedatum", geboortedatum(geboren, vandaag));
        let overleden = noteer(&mut fouten, "overlijdensdatum", overlijdensdatum(overleden, geboren, vandaag));
        match (bsn, voorletters, voorvoegsel, achternaam, geboren, overleden) {
            (Some(bsn), Some(vl), Some(vv), Some(an), Some(geboortedatum), Some(overleden_op)) => Ok(Self {
                bsn,
                voorletters: vl.to_owned(),
                voorvoegsel: vv.to_owned(),
                achternaam: an.to_owned(),
                geboortedatum,
                overleden_op,
            }),
            _ => Err(fouten),
        }
    }

    fn bsn(&self) -> Bsn {
        self.bsn
    }

    fn sleutel(&self) -> u64 {
        nummer(self.bsn)
    }

    fn vingerafdruk(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.voorletters.hash(&mut hasher);
        self.voorvoegsel.hash(&mut hasher);
        self.achternaam.hash(&mut hasher);
        self.geboortedatum.hash(&mut hasher);
        self.overleden_op.hash(&mut hasher);
        hasher.finish()
    }

    async fn schrijf(tx: &mut dyn Transaction, rijen: &[Self]) -> Result<Telling, StoreError> {
        tx.upsert_personen(rijen).await
    }
}

impl Rij for RegistratieRegel {
    const KOLOMMEN: &'static [&'static str] = &["bsn", "grondslag", "begindatum", "einddatum", "reden_einde"];
    const SLEUTEL: &'static str = "deze grondslag van dit BSN met deze begindatum";
    const VRAAGT_PERSOON: bool = true;

    fn lees(waarden: &Waarden<'_>, vandaag: NaiveDate) -> Result<Self, Fouten> {
        let [bsn, grondslag, begin, einddatum, reden, _] = *waarden;
        let mut fouten = Fouten::new();
        let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
        let grondslag = noteer(&mut fouten, "grondslag", lees_grondslag(grondslag));
        let begin = noteer(&mut fouten, "begindatum", datum_tot(begin, vandaag));
        let einde = lees_einde(&mut fouten, einddatum, reden);
        let (Some(bsn), Some(grondslag), Some(begin), true) = (bsn, grondslag, begin, fouten.is_empty()) else {
            return Err(fouten);
        };
        match GrondslagPeriode::new(grondslag, begin, einde) {
            Ok(periode) => Ok(Self { bsn, periode }),
            Err(_) => Err(vec![("einddatum", Reden::EindeVoorBegin)]),
        }
    }

    fn bsn(&self) -> Bsn {
        self.bsn
    }

    /// 30 bits of BSN, 3 of grondslag, and the day above them.
    fn sleutel(&self) -> u64 {
        let grondslag = (0..)
            .zip(Grondslag::ALL)
            .find(|(_, grondslag)| *grondslag == self.periode.grondslag())
            .map_or(0, |(plaats, _)| plaats);
        let dag = u64::from(self.periode.begindatum().num_days_from_ce().unsigned_abs());
        (dag << 33) | (grondslag << 30) | nummer(self.bsn)
    }

    fn vingerafdruk(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.periode.einde().hash(&mut hasher);
        hasher.finish()
    }

    async fn schrijf(tx: &mut dyn Transaction, rijen: &[Self]) -> Result<Telling, StoreError> {
        tx.upsert_registraties(rijen).await
    }
}

/// Which of the rows' persons are there. Rows that need no person have them all.
pub(super) async fn bekenden<'a, T: Rij + 'a>(
    tx: &mut dyn Transaction,
    rijen: impl Iterator<Item = &'a T>,
) -> Result<HashSet<Bsn>, StoreError> {
    let bsns: HashSet<Bsn> = rijen.map(Rij::bsn).collect();
    if !T::VRAAGT_PERSOON || bsns.is_empty() {
        return Ok(bsns);
    }
    let bsns: Vec<Bsn> = bsns.into_iter().collect();
    tx.bekende_bsns(&bsns).await
}

fn nummer(bsn: Bsn) -> u64 {
    // Nine digits always are a number.
    bsn.full_digits().parse().unwrap_or(0)
}

/// Keeps the value, or the fault with the column that it is in.
fn noteer<V>(fouten: &mut Fouten, kolom: &'static str, uitkomst: Result<V, Reden>) -> Option<V> {
    match uitkomst {
        Ok(waarde) => Some(waarde),
        Err(reden) => {
            fouten.push((kolom, reden));
            None
        }
    }
}

/// What holds for every field.
fn tekst(waarde: &str) -> Result<&str, Reden> {
    if waarde.chars().any(is_stuurteken) {
        Err(Reden::Stuurteken)
    } else if waarde.chars().count() > LANGSTE_VELD {
        Err(Reden::TeLang)
    } else {
        Ok(waarde)
    }
}

fn gevuld(waarde: &str) -> Result<&str, Reden> {
    match tekst(waarde)? {
        "" => Err(Reden::Leeg),
        waarde => Ok(waarde),
    }
}

/// Control characters, Unicode's own line ends, the byte order mark, and the marks that turn the
/// direction of writing around: in a name they can make a screen lie.
fn is_stuurteken(teken: char) -> bool {
    teken.is_control() || matches!(teken, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn lees_bsn(waarde: &str) -> Result<Bsn, Reden> {
    Bsn::parse(tekst(waarde)?).map_err(Reden::Bsn)
}

fn lees_grondslag(waarde: &str) -> Result<Grondslag, Reden> {
    gevuld(waarde)?.parse().map_err(|_| Reden::OnbekendeGrondslag)
}

fn lees_geboortedatum(waarde: &str) -> Result<Geboortedatum, Reden> {
    Geboortedatum::parse_jjjjmmdd(gevuld(waarde)?).map_err(|fout| match fout {
        GeboortedatumFout::VerkeerdeVorm => Reden::DatumVorm,
        GeboortedatumFout::OnbestaandeDatum => Reden::DatumBestaatNiet,
    })
}

fn geboortedatum(waarde: &str, vandaag: NaiveDate) -> Result<Geboortedatum, Reden> {
    let geboren = lees_geboortedatum(waarde)?;
    if geboren.earliest().is_some_and(|dag| dag > vandaag) {
        return Err(Reden::InDeToekomst);
    }
    Ok(geboren)
}

/// A day of the calendar: the parse of a date of birth, without what may be unknown there.
fn datum(waarde: &str) -> Result<NaiveDate, Reden> {
    lees_geboortedatum(waarde)?.volledig().ok_or(Reden::DatumOnvolledig)
}

fn datum_tot(waarde: &str, vandaag: NaiveDate) -> Result<NaiveDate, Reden> {
    let dag = datum(waarde)?;
    if dag > vandaag {
        return Err(Reden::InDeToekomst);
    }
    Ok(dag)
}

fn overlijdensdatum(
    waarde: &str,
    geboren: Option<Geboortedatum>,
    vandaag: NaiveDate,
) -> Result<Option<NaiveDate>, Reden> {
    if waarde.is_empty() {
        return Ok(None);
    }
    let dag = datum_tot(waarde, vandaag)?;
    if geboren.and_then(|geboren| geboren.earliest()).is_some_and(|geboren| dag < geboren) {
        return Err(Reden::OverledenVoorGeboorte);
    }
    Ok(Some(dag))
}

/// The end of a period: both columns or neither. `None` too after a fault, which then is in `fouten`.
///
/// An end in the future is fine: that of t+2 is known years before.
fn lees_einde(fouten: &mut Fouten, einddatum: &str, reden: &str) -> Option<Einde> {
    let dag = match (einddatum, reden) {
        ("", "") => return None,
        ("", _) => noteer(fouten, "einddatum", Err(Reden::EinddatumOntbreekt)),
        _ => noteer(fouten, "einddatum", datum(einddatum)),
    };
    let reden = match (einddatum, reden) {
        (_, "") => noteer(fouten, "reden_einde", Err(Reden::RedenOntbreekt)),
        _ => noteer(fouten, "reden_einde", lees_reden(reden)),
    };
    dag.zip(reden).map(|(datum, reden)| Einde { datum, reden })
}

fn lees_reden(waarde: &str) -> Result<RedenEinde, Reden> {
    tekst(waarde)?.parse().map_err(|_| Reden::OnbekendeReden)
}
