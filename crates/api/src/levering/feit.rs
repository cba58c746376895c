//! The rows of the sources: which columns each has, and the check of every field.

use chrono::NaiveDate;
use domain::{
    Bron, Bsn, Einde, GebeurtenisSoort, Grondslag, GrondslagPeriode, Loonheffingennummer, RedenEinde, Subsoort,
};

use super::Reden;
use super::kop::Vorm;
use super::rij::Rij as _;
use super::waarden::{Fouten, datum, datum_tot, gevuld, lees_bsn, lees_einde, noteer};
use crate::store::{Feitsoort, Persoon, Waarde, periode_als_feit};

/// A loonwaarde of this many percent or more is no ground (regels.md R-G08).
const VOLLE_LOONWAARDE: i64 = 100;
/// Nobody works more hours for one employer in a period of at most a year.
const MEESTE_UREN: i64 = 9_999;
/// Sectors of the Wfsv (Regeling Wfsv, annex 1).
const HOOGSTE_SECTOR: i64 = 69;
/// In cents.
const HOOGSTE_LOON: i64 = 1_000_000_000;
/// A period of loonaangifte is a month, four weeks, half a year or a year.
const LANGSTE_TIJDVAK: i64 = 366;

/// What a row says: its key, which begins with the BSN, its content, and whether it takes the fact back.
pub(super) struct Gelezen {
    pub(super) bsn: Bsn,
    pub(super) sleutel: Vec<Waarde>,
    pub(super) inhoud: Vec<Waarde>,
    pub(super) vervallen: bool,
}

macro_rules! met_staart {
    ($($kolom:literal),*) => {
        &[$($kolom,)* "begindatum", "voldoet_niet_meer_sinds", "einddatum", "reden_einde", "vervallen"]
    };
}

/// What the table of a source looks like.
pub fn vorm(bron: Bron) -> Vorm {
    let kolommen: &[&str] = match bron {
        Bron::Personen => Persoon::KOLOMMEN,
        Bron::IndicatieBanenafspraak | Bron::WerkenMetVoorziening => met_staart!["bsn"],
        Bron::VsoPro | Bron::Wsw => met_staart!["bsn", "soort"],
        Bron::Wajong => met_staart!["bsn", "soort", "arbeidsvermogen"],
        Bron::Praktijkroute => met_staart!["bsn", "loonwaarde"],
        Bron::WiwId => met_staart!["bsn", "grondslag"],
        Bron::Besluiten => &["bsn", "soort", "datum", "vervallen"],
        Bron::Inkomstenverhoudingen => &[
            "bsn",
            "loonheffingennummer",
            "tijdvak_begin",
            "tijdvak_eind",
            "verloonde_uren",
            "verzekeringsloon",
            "dienstverband",
            "sector",
            "ufo_uren",
            "vervallen",
        ],
    };
    Vorm::van(bron.code(), kolommen)
}

/// What makes a fact the same fact, in a report.
pub(super) fn sleutel_naam(soort: Feitsoort) -> &'static str {
    match soort {
        Feitsoort::Persoon => Persoon::SLEUTEL,
        Feitsoort::Grondslag => "deze grondslag van dit BSN met deze begindatum",
        Feitsoort::Gebeurtenis => "dit besluit over dit BSN op deze dag",
        Feitsoort::Inkomstenverhouding => "dit BSN met dit loonheffingennummer en deze tijdvak_begin",
    }
}

/// Checks every field of a row; the values are in the order of the columns.
pub(super) fn lees(bron: Bron, waarden: &[&str], vandaag: NaiveDate) -> Result<Gelezen, Fouten> {
    match bron {
        Bron::Personen => persoon(waarden, vandaag),
        Bron::Besluiten => besluit(waarden, vandaag),
        Bron::Inkomstenverhoudingen => inkomstenverhouding(waarden, vandaag),
        Bron::IndicatieBanenafspraak
        | Bron::VsoPro
        | Bron::Praktijkroute
        | Bron::Wajong
        | Bron::Wsw
        | Bron::WiwId
        | Bron::WerkenMetVoorziening => grondslag(bron, waarden, vandaag),
    }
}

fn persoon(waarden: &[&str], vandaag: NaiveDate) -> Result<Gelezen, Fouten> {
    let mut rij = [""; super::kop::MAX_KOLOMMEN];
    for (plaats, waarde) in rij.iter_mut().zip(waarden) {
        *plaats = waarde;
    }
    let persoon = Persoon::lees(&rij, vandaag)?;
    let (sleutel, inhoud) = persoon.als_feit();
    Ok(Gelezen { bsn: persoon.bsn, sleutel, inhoud, vervallen: false })
}

/// A period of a grondslag. What a source has besides stands between the BSN and the begin.
fn grondslag(bron: Bron, waarden: &[&str], vandaag: NaiveDate) -> Result<Gelezen, Fouten> {
    let &[bsn, ref eigen @ .., begin, niet_meer, einddatum, reden, vervallen] = waarden else {
        return Err(vec![("", Reden::Leeg)]);
    };
    let mut fouten = Fouten::new();
    let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
    let (grondslag, subsoort) = eigen_kolommen(&mut fouten, bron, eigen);
    let begindatum = noteer(&mut fouten, "begindatum", datum_tot(begin, vandaag));
    let niet_meer = noteer(&mut fouten, "voldoet_niet_meer_sinds", datum_of_leeg(niet_meer, vandaag)).flatten();
    let einde = lees_einde(&mut fouten, einddatum, reden);
    if let Some(Einde { reden, .. }) = einde
        && !is_te_leveren(reden)
    {
        fouten.push(("reden_einde", Reden::RedenAfgeleid));
    }
    let vervallen = noteer(&mut fouten, "vervallen", ja_of_leeg(vervallen));
    let (Some(bsn), Some(grondslag), Some(begindatum), Some(vervallen), true) =
        (bsn, grondslag, begindatum, vervallen, fouten.is_empty())
    else {
        return Err(fouten);
    };
    let periode =
        GrondslagPeriode::new(grondslag, begindatum, einde).map_err(|_| vec![("einddatum", Reden::EindeVoorBegin)])?;
    let periode = match subsoort {
        Some(subsoort) => periode.met_subsoort(subsoort).map_err(|_| vec![("soort", Reden::OnbekendeSoort)])?,
        None => periode,
    };
    let periode = match niet_meer {
        Some(datum) => periode
            .voldoet_niet_meer_sinds(datum)
            .map_err(|_| vec![("voldoet_niet_meer_sinds", Reden::EindeVoorBegin)])?,
        None => periode,
    };
    let (sleutel, inhoud) = periode_als_feit(&bsn, &periode);
    Ok(Gelezen { bsn, sleutel, inhoud, vervallen })
}

/// The columns that one source has and another has not.
fn eigen_kolommen(fouten: &mut Fouten, bron: Bron, eigen: &[&str]) -> (Option<Grondslag>, Option<Subsoort>) {
    let enige = bron.grondslagen().first().copied();
    match (bron, eigen) {
        (Bron::WiwId, &[grondslag]) => {
            let van_bron = |grondslag: &Grondslag| bron.grondslagen().contains(grondslag);
            let gelezen = grondslag.parse().ok().filter(van_bron).ok_or(Reden::OnbekendeSoort);
            (noteer(fouten, "grondslag", gelezen), None)
        }
        (Bron::VsoPro | Bron::Wsw, &[soort]) => (enige, noteer(fouten, "soort", subsoort(soort, enige))),
        (Bron::Wajong, &[soort, arbeidsvermogen]) => {
            noteer(fouten, "arbeidsvermogen", heeft_arbeidsvermogen(arbeidsvermogen));
            (enige, noteer(fouten, "soort", subsoort(soort, enige)))
        }
        (Bron::Praktijkroute, &[loonwaarde]) => {
            noteer(fouten, "loonwaarde", lees_loonwaarde(loonwaarde));
            (enige, None)
        }
        _ => (enige, None),
    }
}

fn subsoort(waarde: &str, grondslag: Option<Grondslag>) -> Result<Subsoort, Reden> {
    let gelezen: Subsoort = gevuld(waarde)?.parse().map_err(|_| Reden::OnbekendeSoort)?;
    if Some(gelezen.grondslag()) == grondslag { Ok(gelezen) } else { Err(Reden::OnbekendeSoort) }
}

/// Who has no capacity for work while it is not sure that this stays so is in the register all the same, for the time
/// being (regels.md R-G16). Whether he has is checked and not kept: the register needs no more than the ground.
fn heeft_arbeidsvermogen(waarde: &str) -> Result<(), Reden> {
    match gevuld(waarde)? {
        "JA" | "TIJDELIJK_NIET" => Ok(()),
        "DUURZAAM_NIET" => Err(Reden::GeenArbeidsvermogen),
        _ => Err(Reden::OnbekendeSoort),
    }
}

/// Checked and not kept: the register does not say how much somebody's work is worth.
fn lees_loonwaarde(waarde: &str) -> Result<(), Reden> {
    match getal(waarde, VOLLE_LOONWAARDE * 10)? {
        procent if procent < VOLLE_LOONWAARDE => Ok(()),
        _ => Err(Reden::VolleLoonwaarde),
    }
}

/// The reasons that a source of grondslagen knows. The others follow from the date of birth, the policy, the
/// Basisregistratie Personen or a decision.
fn is_te_leveren(reden: RedenEinde) -> bool {
    matches!(reden, RedenEinde::DuurzaamGeenArbeidsvermogen | RedenEinde::BezwaarGegrond)
}

fn besluit(waarden: &[&str], vandaag: NaiveDate) -> Result<Gelezen, Fouten> {
    let &[bsn, soort, datum, vervallen] = waarden else { return Err(vec![("", Reden::Leeg)]) };
    let mut fouten = Fouten::new();
    let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
    let soort = noteer(&mut fouten, "soort", gevuld(soort).and_then(lees_besluit));
    let datum = noteer(&mut fouten, "datum", datum_tot(datum, vandaag));
    let vervallen = noteer(&mut fouten, "vervallen", ja_of_leeg(vervallen));
    match (bsn, soort, datum, vervallen) {
        (Some(bsn), Some(soort), Some(datum), Some(vervallen)) => Ok(Gelezen {
            bsn,
            sleutel: vec![bsn.full_digits().into(), soort.code().into(), datum.into()],
            inhoud: vec![],
            vervallen,
        }),
        _ => Err(fouten),
    }
}

/// Leaving the register of one's own will is decided here, and not delivered.
fn lees_besluit(waarde: &str) -> Result<GebeurtenisSoort, Reden> {
    let soort: GebeurtenisSoort = waarde.parse().map_err(|_| Reden::OnbekendBesluit)?;
    if soort == GebeurtenisSoort::VrijwilligeUitschrijving { Err(Reden::OnbekendBesluit) } else { Ok(soort) }
}

fn inkomstenverhouding(waarden: &[&str], vandaag: NaiveDate) -> Result<Gelezen, Fouten> {
    let &[bsn, nummer, begin, eind, uren, loon, dienstverband, sector, ufo, vervallen] = waarden else {
        return Err(vec![("", Reden::Leeg)]);
    };
    let mut fouten = Fouten::new();
    let bsn = noteer(&mut fouten, "bsn", lees_bsn(bsn));
    let nummer = noteer(&mut fouten, "loonheffingennummer", gevuld(nummer).and_then(lees_loonheffingennummer));
    let begin = noteer(&mut fouten, "tijdvak_begin", datum_tot(begin, vandaag));
    let eind = noteer(&mut fouten, "tijdvak_eind", tijdvak_eind(begin, eind));
    let uren = noteer(&mut fouten, "verloonde_uren", getal(uren, MEESTE_UREN));
    let loon = noteer(&mut fouten, "verzekeringsloon", getal(loon, HOOGSTE_LOON));
    let dienstverband = noteer(&mut fouten, "dienstverband", lees_dienstverband(dienstverband));
    let sector = noteer(&mut fouten, "sector", lees_sector(sector));
    let ufo = noteer(&mut fouten, "ufo_uren", getal(ufo, uren.unwrap_or(MEESTE_UREN)));
    let vervallen = noteer(&mut fouten, "vervallen", ja_of_leeg(vervallen));
    match (bsn, nummer, begin, eind, uren, loon, dienstverband, sector, ufo, vervallen) {
        (
            Some(bsn),
            Some(nummer),
            Some(begin),
            Some(eind),
            Some(uren),
            Some(loon),
            Some(dienstverband),
            Some(sector),
            Some(ufo),
            Some(vervallen),
        ) => Ok(Gelezen {
            bsn,
            sleutel: vec![bsn.full_digits().into(), nummer.into(), begin.into()],
            inhoud: vec![eind.into(), uren.into(), loon.into(), dienstverband.into(), sector.into(), ufo.into()],
            vervallen,
        }),
        _ => Err(fouten),
    }
}

fn lees_loonheffingennummer(waarde: &str) -> Result<String, Reden> {
    Loonheffingennummer::parse(waarde).map(|nummer| nummer.full_text()).map_err(|_| Reden::Loonheffingennummer)
}

fn tijdvak_eind(begin: Option<NaiveDate>, waarde: &str) -> Result<NaiveDate, Reden> {
    let eind = datum(waarde)?;
    let dagen = begin.map_or(1, |begin| (eind - begin).num_days() + 1);
    if (1..=LANGSTE_TIJDVAK).contains(&dagen) { Ok(eind) } else { Err(Reden::Tijdvak) }
}

fn lees_sector(waarde: &str) -> Result<i64, Reden> {
    match getal(waarde, HOOGSTE_SECTOR)? {
        0 => Err(Reden::OnbekendeSoort),
        sector => Ok(sector),
    }
}

fn lees_dienstverband(waarde: &str) -> Result<&str, Reden> {
    match gevuld(waarde)? {
        soort @ ("REGULIER" | "UITZEND" | "WSW_DETACHERING") => Ok(soort),
        _ => Err(Reden::OnbekendeSoort),
    }
}

fn getal(waarde: &str, hoogstens: i64) -> Result<i64, Reden> {
    let waarde = gevuld(waarde)?;
    let cijfers = waarde.len() <= 12 && waarde.bytes().all(|teken| teken.is_ascii_digit());
    let getal = cijfers.then(|| waarde.parse().ok()).flatten().ok_or(Reden::GeenGetal)?;
    if getal <= hoogstens { Ok(getal) } else { Err(Reden::GetalTeGroot) }
}

fn datum_of_leeg(waarde: &str, vandaag: NaiveDate) -> Result<Option<NaiveDate>, Reden> {
    if waarde.is_empty() { Ok(None) } else { datum_tot(waarde, vandaag).map(Some) }
}

fn ja_of_leeg(waarde: &str) -> Result<bool, Reden> {
    match waarde {
        "" => Ok(false),
        "JA" => Ok(true),
        _ => Err(Reden::JaOfLeeg),
    }
}
