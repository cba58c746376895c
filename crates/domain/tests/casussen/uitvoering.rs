//! Works a case out with `domain` and compares it with the tables.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::levering::{Levering, Omvang, geldend};
use domain::{Beleid, Bron, Geboortedatum, Registratie, Stand, aow};

use crate::lezer::{Casus, Rij};
use crate::woorden::{self, Feit, Sleutel, Waarde, toon_datum};

type Uitkomst = Vec<String>;
type Rekenwijze = fn(&Casus, &[String]) -> Result<Uitkomst, String>;

/// The tables that a case can have: the heading, how many columns of it are the question, and how
/// the other columns are worked out.
const TABELLEN: [(&[&str], usize, Rekenwijze); 6] = [
    (&["op", "in het register", "telt mee vanaf", "einddatum", "reden"], 1, stand),
    (&["op", "grondslagen"], 1, grondslagen),
    (&["geboren op", "AOW-leeftijd op"], 1, aow_leeftijd),
    (&["voldoet niet meer sinds", "laatste dag"], 1, t_plus_2),
    (&["verzoek ontvangen op", "uiterlijk beslissen op"], 1, beslistermijn),
    (&["bron", "actueel tot en met", "leverancier", "komt", "te laat vanaf"], 2, bron),
];

/// Everything in the case that does not hold; each with its line.
pub fn voer_uit(casus: &Casus) -> Vec<String> {
    let mut fouten = Vec::new();
    for tabel in &casus.tabellen {
        let Some((kop, vraag, reken)) = TABELLEN.iter().find(|(kop, ..)| tabel.kop == *kop) else {
            fouten.push(format!("regel {}, {}: onbekende tabel {:?}", casus.regel, casus.titel, tabel.kop));
            continue;
        };
        for rij in &tabel.rijen {
            let plaats = format!("regel {}, {}", rij.regel, casus.titel);
            match reken(casus, &rij.cellen) {
                Err(fout) => fouten.push(format!("{plaats}: {fout}")),
                Ok(uitkomst) => fouten.extend(
                    verschillen(&kop[*vraag..], rij, *vraag, &uitkomst).map(|verschil| format!("{plaats}: {verschil}")),
                ),
            }
        }
    }
    fouten
}

/// The columns of a heading that are worked out.
pub fn uitgerekende_kolommen(kop: &[String]) -> core::ops::Range<usize> {
    TABELLEN.iter().find(|(bekend, ..)| kop == *bekend).map_or(0..0, |(bekend, vraag, _)| *vraag..bekend.len())
}

fn verschillen(
    kop: &'static [&'static str],
    rij: &Rij,
    vraag: usize,
    uitkomst: &[String],
) -> impl Iterator<Item = String> {
    let cellen = rij.cellen[vraag..].to_vec();
    kop.iter()
        .zip(cellen)
        .zip(uitkomst.to_vec())
        .filter(|((_, cel), uitkomst)| cel != uitkomst)
        .map(|((kolom, cel), uitkomst)| format!("bij '{kolom}' staat '{cel}', maar de regels zeggen '{uitkomst}'"))
}

fn stand(casus: &Casus, cellen: &[String]) -> Result<Uitkomst, String> {
    let datum = woorden::datum(&cellen[0])?;
    let Stand { geregistreerd, laatste_dag, reden, begin_meetellen, geeindigd } = registratie(casus)?.stand_op(datum);
    let laatste_dag = laatste_dag.or(geeindigd.map(|einde| einde.reden.laatste_dag(einde.datum)));
    let reden = reden.or(geeindigd.map(|einde| einde.reden));
    let ja_nee = if geregistreerd { "ja" } else { "nee" };
    Ok(vec![ja_nee.to_owned(), toon_datum(begin_meetellen), toon_datum(laatste_dag), woorden::toon_reden(reden)])
}

fn grondslagen(casus: &Casus, cellen: &[String]) -> Result<Uitkomst, String> {
    let datum = woorden::datum(&cellen[0])?;
    Ok(vec![woorden::toon_grondslagen(&registratie(casus)?.grondslagen_op(datum))])
}

fn aow_leeftijd(_: &Casus, cellen: &[String]) -> Result<Uitkomst, String> {
    let geboren = woorden::geboortedatum(&cellen[0])?;
    Ok(vec![toon_datum(aow::aow_datum(&geboren))])
}

fn t_plus_2(_: &Casus, cellen: &[String]) -> Result<Uitkomst, String> {
    Ok(vec![toon_datum(Beleid::GELDEND.t_plus_2_einde(woorden::datum(&cellen[0])?))])
}

fn beslistermijn(_: &Casus, cellen: &[String]) -> Result<Uitkomst, String> {
    Ok(vec![toon_datum(Some(Beleid::GELDEND.uiterste_beslisdatum(woorden::datum(&cellen[0])?)))])
}

fn bron(_: &Casus, cellen: &[String]) -> Result<Uitkomst, String> {
    let bron = woorden::bron(&cellen[0])?;
    let te_laat = bron.frequentie().te_laat_na(woorden::datum(&cellen[1])?);
    Ok(vec![
        woorden::toon_leverancier(bron.leverancier()),
        woorden::toon_frequentie(bron.frequentie()),
        toon_datum(Some(te_laat)),
    ])
}

/// By source and number; `None` is UWV itself.
type Volgorde = (Option<Bron>, u64);
type Leveringen = BTreeMap<Volgorde, Levering<Sleutel, Waarde>>;

/// The register after all deliveries of the case, which must be the same in both orders of arrival.
fn registratie(casus: &Casus) -> Result<Registratie, String> {
    let mut geboren: Option<Geboortedatum> = None;
    let mut leveringen = Leveringen::new();
    for feit in &casus.feiten {
        let plaats = |fout: String| format!("het feit op regel {}: {fout}", feit.regel);
        match woorden::feit(&feit.tekst).map_err(plaats)? {
            Feit::Geboren(_) if geboren.is_some() => return Err(plaats("een tweede geboortedatum".to_owned())),
            Feit::Geboren(datum) => geboren = Some(datum),
            Feit::ZonderGevolg => {}
            Feit::NietGenoemd { volgnummer, bron } => {
                levering(&mut leveringen, Some(bron), volgnummer).omvang = Omvang::Volledig;
            }
            Feit::Bewering { volgnummer, volledig, sleutel, waarde } => {
                let levering = levering(&mut leveringen, sleutel.bron(), volgnummer);
                levering.regels.push((sleutel, waarde));
                if volledig {
                    levering.omvang = Omvang::Volledig;
                }
            }
        }
    }
    let geboren = geboren.ok_or("geen geboortedatum")?;
    let op_volgorde: Vec<_> = leveringen.into_iter().collect();
    let andersom: Vec<_> = op_volgorde.iter().rev().cloned().collect();
    let registratie = bouw(geboren, &op_volgorde);
    if registratie != bouw(geboren, &andersom) {
        return Err("de volgorde waarin de leveringen komen maakt verschil".to_owned());
    }
    Ok(registratie)
}

fn levering(leveringen: &mut Leveringen, bron: Option<Bron>, volgnummer: u64) -> &mut Levering<Sleutel, Waarde> {
    let leeg = || Levering { volgnummer, omvang: Omvang::Mutatie, regels: Vec::new() };
    leveringen.entry((bron, volgnummer)).or_insert_with(leeg)
}

fn bouw(geboren: Geboortedatum, leveringen: &[(Volgorde, Levering<Sleutel, Waarde>)]) -> Registratie {
    let mut overleden_op: Option<NaiveDate> = None;
    let (mut grondslagen, mut gebeurtenissen) = (Vec::new(), Vec::new());
    for bron in Bron::ALL.map(Some).into_iter().chain([None]) {
        let van_de_bron: Vec<_> =
            leveringen.iter().filter(|((van, _), _)| *van == bron).map(|(_, levering)| levering.clone()).collect();
        for waarde in geldend(&van_de_bron).into_values() {
            match waarde {
                Waarde::Grondslag(periode) => grondslagen.push(periode),
                Waarde::Gebeurtenis(gebeurtenis) => gebeurtenissen.push(gebeurtenis),
                Waarde::Overlijden(datum) => overleden_op = Some(datum),
            }
        }
    }
    Registratie::new(geboren, overleden_op, grondslagen).met_gebeurtenissen(gebeurtenissen)
}
