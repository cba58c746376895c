//! The words of the document: what a lawyer writes, as the types of `domain`. A word that is not
//! here is an error.

use chrono::NaiveDate;
use domain::{
    Bron, Einde, Frequentie, Gebeurtenis, GebeurtenisSoort, Geboortedatum, Grondslag, GrondslagPeriode, Leverancier,
    RedenEinde, Subsoort,
};

/// Written where there is nothing.
pub const NIETS: &str = "–";

/// What one line of facts says.
pub enum Feit {
    Geboren(Geboortedatum),
    /// A delivery states a fact, or withdraws it.
    Bewering {
        volgnummer: u64,
        volledig: bool,
        sleutel: Sleutel,
        waarde: Option<Waarde>,
    },
    /// A full delivery of a source has nothing about the person.
    NietGenoemd {
        volgnummer: u64,
        bron: Bron,
    },
    /// Something that happens, but that is no fact of the register.
    ZonderGevolg,
}

/// Which fact it is: later deliveries about it replace earlier ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sleutel {
    Grondslag(Grondslag, NaiveDate),
    Gebeurtenis(Gebeurtenis),
    Overlijden,
}

#[derive(Clone, Copy)]
pub enum Waarde {
    Grondslag(GrondslagPeriode),
    Gebeurtenis(Gebeurtenis),
    Overlijden(NaiveDate),
}

impl Sleutel {
    /// Whose deliveries are about it; `None` is a decision of UWV itself.
    pub fn bron(self) -> Option<Bron> {
        match self {
            Self::Grondslag(grondslag, _) => Bron::ALL.into_iter().find(|bron| bron.grondslagen().contains(&grondslag)),
            Self::Overlijden => Some(Bron::Personen),
            Self::Gebeurtenis(gebeurtenis) => match gebeurtenis.soort {
                GebeurtenisSoort::Emigratie => Some(Bron::Personen),
                GebeurtenisSoort::BeschutWerk => Some(Bron::Besluiten),
                GebeurtenisSoort::DuurzaamGeenArbeidsvermogen | GebeurtenisSoort::VrijwilligeUitschrijving => None,
            },
        }
    }
}

/// One line of facts: a sentence with a full stop.
pub fn feit(zin: &str) -> Result<Feit, String> {
    let zin = zin.strip_suffix('.').ok_or("de zin eindigt niet met een punt")?;
    if let Some(geboren) = zin.strip_prefix("Geboren op ") {
        return geboortedatum(geboren).map(Feit::Geboren);
    }
    let Some(levering) = zin.strip_prefix("Levering ") else {
        return bewering(zin, 0, false, false);
    };
    let einde = levering.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(levering.len());
    let (nummer, rest) = levering.split_at(einde);
    let volgnummer = nummer.parse().map_err(|_| "de levering heeft geen nummer")?;
    if let Some(feit) = rest.strip_prefix(" trekt in: ") {
        bewering(feit, volgnummer, false, true)
    } else if let Some(feit) = rest.strip_prefix(" (volledig): ") {
        bewering(feit, volgnummer, true, false)
    } else if let Some(feit) = rest.strip_prefix(": ") {
        bewering(feit, volgnummer, false, false)
    } else {
        let naam =
            rest.strip_prefix(" van ").and_then(|rest| rest.strip_suffix(" is volledig en noemt deze persoon niet"));
        let bron = bron(naam.ok_or("na het nummer van de levering staat iets onbekends")?)?;
        Ok(Feit::NietGenoemd { volgnummer, bron })
    }
}

fn bewering(zin: &str, volgnummer: u64, volledig: bool, ingetrokken: bool) -> Result<Feit, String> {
    // They happen, and change nothing: I-07, R-V02, and a return is no new decision.
    for zonder_gevolg in ["Advies beschut werk op ", "Verzoek tot uitschrijving op ", "Terug in Nederland op "] {
        if let Some(rest) = zin.strip_prefix(zonder_gevolg) {
            return datum(rest).map(|_| Feit::ZonderGevolg);
        }
    }
    let (sleutel, waarde) = if let Some(rest) = zin.strip_prefix("Overleden op ") {
        (Sleutel::Overlijden, Waarde::Overlijden(datum(rest)?))
    } else if let Some((soort, rest)) =
        GEBEURTENISSEN.iter().find_map(|(woorden, soort)| Some((*soort, zin.strip_prefix(woorden)?)))
    {
        let gebeurtenis = Gebeurtenis { soort, datum: datum(rest)? };
        (Sleutel::Gebeurtenis(gebeurtenis), Waarde::Gebeurtenis(gebeurtenis))
    } else {
        let periode = periode(zin)?;
        (Sleutel::Grondslag(periode.grondslag(), periode.begindatum()), Waarde::Grondslag(periode))
    };
    Ok(Feit::Bewering { volgnummer, volledig, sleutel, waarde: (!ingetrokken).then_some(waarde) })
}

const GEBEURTENISSEN: [(&str, GebeurtenisSoort); 4] = [
    ("Emigratie op ", GebeurtenisSoort::Emigratie),
    ("Vaststelling beschut werk op ", GebeurtenisSoort::BeschutWerk),
    ("Vaststelling duurzaam geen arbeidsvermogen op ", GebeurtenisSoort::DuurzaamGeenArbeidsvermogen),
    ("Uitgeschreven op eigen verzoek op ", GebeurtenisSoort::VrijwilligeUitschrijving),
];

/// `Wsw (detachering) vanaf 01-01-2015, voldoet niet meer sinds 01-03-2017`.
fn periode(zin: &str) -> Result<GrondslagPeriode, String> {
    let mut delen = zin.split(", ");
    let eerste = delen.next().unwrap_or_default();
    let (naam, begin) = eerste.split_once(" vanaf ").ok_or_else(|| format!("onbekend feit '{zin}'"))?;
    let (naam, soort) = match naam.strip_suffix(')').and_then(|naam| naam.split_once(" (")) {
        Some((naam, soort)) => (naam, Some(subsoort(soort)?)),
        None => (naam, None),
    };
    let (mut einde, mut sinds) = (None, None);
    for deel in delen {
        if let Some(rest) = deel.strip_prefix("voldoet niet meer sinds ") {
            sinds = Some(datum(rest)?);
        } else if let Some((op, wegens)) = deel.strip_prefix("einde op ").and_then(|rest| rest.split_once(" wegens ")) {
            einde = Some(Einde { datum: datum(op)?, reden: reden(wegens)? });
        } else {
            return Err(format!("onbekend deel '{deel}'"));
        }
    }
    let fout = |fout: domain::PeriodeFout| fout.to_string();
    let mut periode = GrondslagPeriode::new(grondslag(naam)?, datum(begin)?, einde).map_err(fout)?;
    if let Some(soort) = soort {
        periode = periode.met_subsoort(soort).map_err(fout)?;
    }
    if let Some(sinds) = sinds {
        periode = periode.voldoet_niet_meer_sinds(sinds).map_err(fout)?;
    }
    Ok(periode)
}

/// `dd-mm-jjjj`, exactly.
pub fn datum(tekst: &str) -> Result<NaiveDate, String> {
    let onleesbaar = || format!("'{tekst}' is geen datum");
    geboortedatum(tekst).ok().and_then(|datum| datum.volledig()).ok_or_else(onleesbaar)
}

/// `dd-mm-jjjj`, with zeros for what is unknown.
pub fn geboortedatum(tekst: &str) -> Result<Geboortedatum, String> {
    let onleesbaar = || format!("'{tekst}' is geen datum");
    let delen: Vec<&str> = tekst.split('-').collect();
    let [dag, maand, jaar] = delen[..] else { return Err(onleesbaar()) };
    if (dag.len(), maand.len(), jaar.len()) != (2, 2, 4) {
        return Err(onleesbaar());
    }
    Geboortedatum::parse_jjjjmmdd(&format!("{jaar}{maand}{dag}")).map_err(|_| onleesbaar())
}

/// As the tables have it.
pub fn toon_datum(datum: Option<NaiveDate>) -> String {
    datum.map_or(NIETS.to_owned(), |datum| datum.format("%d-%m-%Y").to_string())
}

pub fn toon_reden(reden: Option<RedenEinde>) -> String {
    reden.map_or(NIETS, reden_woord).to_owned()
}

pub fn toon_grondslagen(grondslagen: &[Grondslag]) -> String {
    let woorden: Vec<&str> = grondslagen.iter().copied().map(grondslag_woord).collect();
    if woorden.is_empty() { NIETS.to_owned() } else { woorden.join(", ") }
}

fn zoek<T: Copy>(
    alle: impl IntoIterator<Item = T>,
    woord: impl Fn(T) -> &'static str,
    tekst: &str,
) -> Result<T, String> {
    alle.into_iter().find(|een| woord(*een) == tekst).ok_or_else(|| format!("onbekend woord '{tekst}'"))
}

pub fn reden(tekst: &str) -> Result<RedenEinde, String> {
    zoek(RedenEinde::ALL, reden_woord, tekst)
}

fn reden_woord(reden: RedenEinde) -> &'static str {
    match reden {
        RedenEinde::AowLeeftijd => "AOW-leeftijd",
        RedenEinde::Overlijden => "overlijden",
        RedenEinde::BeschutWerk => "beschut werk",
        RedenEinde::DuurzaamGeenArbeidsvermogen => "duurzaam geen arbeidsvermogen",
        RedenEinde::Emigratie => "emigratie",
        RedenEinde::VrijwilligeUitschrijving => "eigen verzoek",
        RedenEinde::TPlus2 => "t+2",
        RedenEinde::BezwaarGegrond => "bezwaar gegrond",
    }
}

fn grondslag(tekst: &str) -> Result<Grondslag, String> {
    zoek(Grondslag::ALL, grondslag_woord, tekst)
}

fn grondslag_woord(grondslag: Grondslag) -> &'static str {
    match grondslag {
        Grondslag::IndicatieBanenafspraak => "Indicatie banenafspraak",
        Grondslag::VerminderdeLoonwaarde => "Praktijkroute",
        Grondslag::Wsw => "Wsw",
        Grondslag::Wiw => "Wiw",
        Grondslag::Id => "ID-baan",
        Grondslag::VsoPro => "VSO/PrO",
        Grondslag::Wajong => "Wajong",
        Grondslag::WerkenMetVoorziening => "Werken met voorziening",
    }
}

fn subsoort(tekst: &str) -> Result<Subsoort, String> {
    let woord = |subsoort| match subsoort {
        Subsoort::WswBegeleidWerk => "begeleid werk",
        Subsoort::WswDetachering => "detachering",
        Subsoort::WswWerkOfWachtlijst => "werk of wachtlijst",
        Subsoort::WajongOud => "oude Wajong",
        Subsoort::Wajong2010 => "Wajong 2010",
        Subsoort::Vso => "voortgezet speciaal onderwijs",
        Subsoort::Pro => "praktijkonderwijs",
    };
    zoek(Subsoort::ALL, woord, tekst)
}

pub fn bron(tekst: &str) -> Result<Bron, String> {
    let woord = |bron| match bron {
        Bron::IndicatieBanenafspraak => "Indicatie banenafspraak",
        Bron::VsoPro => "VSO/PrO",
        Bron::Praktijkroute => "Praktijkroute",
        Bron::Wajong => "Wajong",
        Bron::Wsw => "Wsw",
        Bron::WiwId => "Wiw en ID",
        Bron::WerkenMetVoorziening => "Werken met voorziening",
        Bron::Personen => "Personen",
        Bron::Inkomstenverhoudingen => "Inkomstenverhoudingen",
        Bron::Besluiten => "Besluiten beschut werk",
    };
    zoek(Bron::ALL, woord, tekst)
}

pub fn toon_leverancier(leverancier: Leverancier) -> String {
    let woord = match leverancier {
        Leverancier::Uwv => "UWV",
        Leverancier::Inlichtingenbureau => "Inlichtingenbureau",
        Leverancier::Panteia => "Panteia",
        Leverancier::Cbs => "CBS",
        Leverancier::Brp => "BRP",
        Leverancier::Polisadministratie => "polisadministratie",
        Leverancier::Gemeenten => "gemeenten",
    };
    woord.to_owned()
}

pub fn toon_frequentie(frequentie: Frequentie) -> String {
    let woord = match frequentie {
        Frequentie::Dagelijks => "elke dag",
        Frequentie::Maandelijks => "elke maand",
        Frequentie::Halfjaarlijks => "elk halfjaar",
        Frequentie::Jaarlijks => "elk jaar",
    };
    woord.to_owned()
}
