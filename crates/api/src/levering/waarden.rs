//! The checks of a field, the same for every kind of row.

use chrono::NaiveDate;
use domain::{Bsn, Einde, Geboortedatum, GeboortedatumFout, Grondslag, RedenEinde};

use super::Reden;
use super::weigering::LANGSTE_VELD;

/// The faults of a row: the first of each column.
pub(super) type Fouten = Vec<(&'static str, Reden)>;

/// Keeps the value, or the fault with the column that it is in.
pub(super) fn noteer<V>(fouten: &mut Fouten, kolom: &'static str, uitkomst: Result<V, Reden>) -> Option<V> {
    match uitkomst {
        Ok(waarde) => Some(waarde),
        Err(reden) => {
            fouten.push((kolom, reden));
            None
        }
    }
}

/// What holds for every field.
pub(super) fn tekst(waarde: &str) -> Result<&str, Reden> {
    if waarde.chars().any(is_stuurteken) {
        Err(Reden::Stuurteken)
    } else if waarde.chars().count() > LANGSTE_VELD {
        Err(Reden::TeLang)
    } else {
        Ok(waarde)
    }
}

pub(super) fn gevuld(waarde: &str) -> Result<&str, Reden> {
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

pub(super) fn lees_bsn(waarde: &str) -> Result<Bsn, Reden> {
    Bsn::parse(tekst(waarde)?).map_err(Reden::Bsn)
}

pub(super) fn lees_grondslag(waarde: &str) -> Result<Grondslag, Reden> {
    gevuld(waarde)?.parse().map_err(|_| Reden::OnbekendeGrondslag)
}

fn lees_geboortedatum(waarde: &str) -> Result<Geboortedatum, Reden> {
    Geboortedatum::parse_jjjjmmdd(gevuld(waarde)?).map_err(|fout| match fout {
        GeboortedatumFout::VerkeerdeVorm => Reden::DatumVorm,
        GeboortedatumFout::OnbestaandeDatum => Reden::DatumBestaatNiet,
    })
}

pub(super) fn geboortedatum(waarde: &str, vandaag: NaiveDate) -> Result<Geboortedatum, Reden> {
    let geboren = lees_geboortedatum(waarde)?;
    if geboren.earliest().is_some_and(|dag| dag > vandaag) {
        return Err(Reden::InDeToekomst);
    }
    Ok(geboren)
}

/// A day of the calendar: the parse of a date of birth, without what may be unknown there.
pub(super) fn datum(waarde: &str) -> Result<NaiveDate, Reden> {
    lees_geboortedatum(waarde)?.volledig().ok_or(Reden::DatumOnvolledig)
}

pub(super) fn datum_tot(waarde: &str, vandaag: NaiveDate) -> Result<NaiveDate, Reden> {
    let dag = datum(waarde)?;
    if dag > vandaag {
        return Err(Reden::InDeToekomst);
    }
    Ok(dag)
}

pub(super) fn overlijdensdatum(
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
pub(super) fn lees_einde(fouten: &mut Fouten, einddatum: &str, reden: &str) -> Option<Einde> {
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
