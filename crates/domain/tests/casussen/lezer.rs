//! Reads the document with the worked cases. What it does not understand is an error: a line that
//! is skipped looks like a case that holds.

/// One case: what is known, and the tables of what follows from it.
#[derive(Clone)]
pub struct Casus {
    pub titel: String,
    pub regel: usize,
    pub bronnen: Vec<String>,
    pub feiten: Vec<Feitregel>,
    pub tabellen: Vec<Tabel>,
}

#[derive(Clone)]
pub struct Feitregel {
    pub regel: usize,
    pub tekst: String,
}

#[derive(Clone)]
pub struct Tabel {
    pub kop: Vec<String>,
    pub rijen: Vec<Rij>,
}

#[derive(Clone)]
pub struct Rij {
    pub regel: usize,
    pub cellen: Vec<String>,
}

/// Every case of the document, or the first line that cannot be read.
///
/// What stands before the first heading of the second level is for people.
pub fn lees(document: &str) -> Result<Vec<Casus>, String> {
    let mut casussen: Vec<Casus> = Vec::new();
    let mut in_tabel = false;
    let regels = (1..).zip(document.lines()).skip_while(|(_, tekst)| !tekst.starts_with("## "));
    for (regel, tekst) in regels {
        let was_in_tabel = core::mem::replace(&mut in_tabel, tekst.starts_with('|'));
        if tekst.is_empty() || tekst.starts_with("## ") || tekst.starts_with("> ") {
            continue;
        }
        if let Some(titel) = tekst.strip_prefix("### ") {
            casussen.push(Casus {
                titel: titel.to_owned(),
                regel,
                bronnen: Vec::new(),
                feiten: Vec::new(),
                tabellen: Vec::new(),
            });
            continue;
        }
        let casus = casussen.last_mut().ok_or_else(|| format!("regel {regel}: staat niet onder een geval"))?;
        let plaats = |wat: &str| format!("regel {regel}, {}: {wat}", casus.titel);
        if let Some(bronnen) = tekst.strip_prefix("Bron: ") {
            if !casus.bronnen.is_empty() {
                return Err(plaats("een tweede bron"));
            }
            casus.bronnen = bronnen.split(", ").map(str::to_owned).collect();
        } else if let Some(feit) = tekst.strip_prefix("- ") {
            if !casus.tabellen.is_empty() {
                return Err(plaats("een feit staat na de tabel"));
            }
            casus.feiten.push(Feitregel { regel, tekst: feit.to_owned() });
        } else if tekst.starts_with('|') {
            let cellen = cellen(tekst).ok_or_else(|| plaats("deze regel van de tabel eindigt niet met |"))?;
            match casus.tabellen.last_mut().filter(|_| was_in_tabel) {
                None => casus.tabellen.push(Tabel { kop: cellen, rijen: Vec::new() }),
                Some(tabel) if tabel.kop.len() != cellen.len() => return Err(plaats("een ander aantal kolommen")),
                Some(_) if cellen.iter().all(|cel| cel == "---") => {}
                Some(tabel) => tabel.rijen.push(Rij { regel, cellen }),
            }
        } else {
            return Err(plaats("deze regel is niet te lezen"));
        }
    }
    casussen.iter().try_for_each(volledig)?;
    Ok(casussen)
}

fn cellen(tekst: &str) -> Option<Vec<String>> {
    let tussen = tekst.strip_prefix('|')?.strip_suffix('|')?;
    Some(tussen.split('|').map(|cel| cel.trim().to_owned()).collect())
}

/// A case without a source cannot be corrected by a lawyer, and one without a row says nothing.
fn volledig(casus: &Casus) -> Result<(), String> {
    let plaats = |wat: &str| format!("regel {}, {}: {wat}", casus.regel, casus.titel);
    if casus.bronnen.is_empty() {
        return Err(plaats("zonder bron"));
    }
    if let Some(bron) = casus.bronnen.iter().find(|bron| !is_bron(bron)) {
        return Err(plaats(&format!("onbekende bron '{bron}'")));
    }
    if casus.tabellen.is_empty() || casus.tabellen.iter().any(|tabel| tabel.rijen.is_empty()) {
        return Err(plaats("zonder uitkomst"));
    }
    Ok(())
}

/// A rule (R-E08), a settled conflict (I-04), an article, or an assumption that is called one.
fn is_bron(bron: &str) -> bool {
    let nummer = |tekst: &str| tekst.len() == 2 && tekst.bytes().all(|byte| byte.is_ascii_digit());
    let regel = |tekst: &str| tekst.starts_with(|letter: char| letter.is_ascii_uppercase()) && nummer(&tekst[1..]);
    bron.strip_prefix("R-").is_some_and(regel)
        || bron.strip_prefix("I-").is_some_and(nummer)
        || ["AOW art. ", "Besluit SUWI art. ", "Wfsv art. "].iter().any(|wet| bron.starts_with(wet))
        || bron == "aanname"
}
