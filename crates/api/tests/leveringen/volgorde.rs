//! The order of arrival leaves no trace, and the register is what the model of `domain` says that it is.

use std::collections::BTreeMap;

use api::store::Store;
use domain::Bron;
use domain::levering::{Levering, Omvang, geldend};

use crate::bestand::Bestand;
use crate::register::{Geldend, Register};

/// Numbers that look drawn by lot and are the same in every run (splitmix64).
struct Toeval(u64);

impl Toeval {
    fn tot(&mut self, grens: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % grens
    }

    fn kies<'a>(&mut self, keuzes: &[&'a str]) -> &'a str {
        keuzes[usize::try_from(self.tot(keuzes.len() as u64)).unwrap()]
    }

    fn schud<T>(&mut self, lijst: &mut [T]) {
        for einde in (1..lijst.len()).rev() {
            lijst.swap(einde, usize::try_from(self.tot(einde as u64 + 1)).unwrap());
        }
    }
}

fn bsns() -> Vec<String> {
    ["999990019", "999990020", "999990032", "999990044", "999990056", "999990068", "999990081", "999990093"]
        .map(str::to_owned)
        .to_vec()
}

/// What a row says, as the register has it: key and content, or nothing when it takes the fact back.
type Regel = (Vec<String>, Option<Vec<String>>);

/// A row and what it says; at most one about each fact in a delivery.
fn rij(bron: Bron, toeval: &mut Toeval) -> (String, Regel) {
    let bsn = bsns()[usize::try_from(toeval.tot(8)).unwrap()].clone();
    let begin = toeval.kies(&["2015-01-01", "2019-03-01", "2024-07-15"]);
    let kort = |datum: &str| datum.replace('-', "");
    match bron {
        Bron::Personen => {
            let naam = toeval.kies(&["Wit", "Groen", "Zwart"]);
            let dood = toeval.kies(&["", "", "2025-05-05"]);
            let tekst = format!("{bsn};A.;;{naam};19800101;{}", kort(dood));
            let inhoud = ["A.", "", naam, "19800101", dood].map(str::to_owned).to_vec();
            (tekst, (vec![bsn], Some(inhoud)))
        }
        Bron::Besluiten => {
            let soort = toeval.kies(&["BESCHUT_WERK", "EMIGRATIE"]);
            let vervallen = toeval.kies(&["", "", "JA"]);
            let tekst = format!("{bsn};{soort};{};{vervallen}", kort(begin));
            let sleutel = vec![bsn, soort.to_owned(), begin.to_owned()];
            (tekst, (sleutel, vervallen.is_empty().then(Vec::new)))
        }
        _ => {
            let niet_meer = toeval.kies(&["", "", "2025-02-01"]);
            let vervallen = toeval.kies(&["", "", "", "JA"]);
            let (eigen, grondslag) = match bron {
                Bron::WiwId => {
                    let grondslag = toeval.kies(&["WIW", "ID"]);
                    (format!("{grondslag};"), grondslag)
                }
                _ => (String::new(), "INDICATIE_BANENAFSPRAAK"),
            };
            let tekst = format!("{bsn};{eigen}{};{};;;{vervallen}", kort(begin), kort(niet_meer));
            let inhoud = ["", niet_meer, "", ""].map(str::to_owned).to_vec();
            let sleutel = vec![bsn, grondslag.to_owned(), begin.to_owned()];
            (tekst, (sleutel, vervallen.is_empty().then_some(inhoud)))
        }
    }
}

type Model = (Bron, Levering<Vec<String>, Vec<String>>);

/// Fifty deliveries of four sources, as files and as the model knows them.
fn vijftig() -> Vec<(Bestand, Model)> {
    let mut toeval = Toeval(20_261_101);
    let bronnen = [(Bron::IndicatieBanenafspraak, 20), (Bron::WiwId, 12), (Bron::Personen, 10), (Bron::Besluiten, 8)];
    let mut alle = Vec::new();
    for (bron, aantal) in bronnen {
        for volgnummer in 1..=aantal {
            let mag_volledig = !matches!(bron, Bron::Personen | Bron::Besluiten);
            let volledig = mag_volledig && toeval.tot(3) == 0;
            let rijen: BTreeMap<_, _> =
                (0..=toeval.tot(6)).map(|_| rij(bron, &mut toeval)).map(|rij| (rij.1.0.clone(), rij)).collect();
            let (teksten, regels): (Vec<_>, Vec<_>) = rijen.into_values().unzip();
            let bestand = Bestand::mutatie(bron, volgnummer, &teksten);
            let bestand = if volledig { Bestand { omvang: "VOLLEDIG", ..bestand } } else { bestand };
            let omvang = if volledig { Omvang::Volledig } else { Omvang::Mutatie };
            alle.push((bestand, (bron, Levering { volgnummer, omvang, regels })));
        }
    }
    alle
}

/// What holds by the model.
fn volgens_model<'a>(leveringen: impl Iterator<Item = &'a Model>) -> Vec<Geldend> {
    let mut van_bron: BTreeMap<Bron, Vec<Levering<_, _>>> = BTreeMap::new();
    for (bron, levering) in leveringen {
        van_bron.entry(*bron).or_default().push(levering.clone());
    }
    let mut alle: Vec<Geldend> = van_bron
        .into_iter()
        .flat_map(|(bron, leveringen)| {
            geldend(&leveringen)
                .into_iter()
                .map(move |(sleutel, inhoud)| (bron.code().to_owned(), [sleutel, inhoud].concat()))
        })
        .collect();
    alle.sort();
    alle
}

#[tokio::test]
async fn fifty_deliveries_in_twenty_orders_give_the_register_of_the_model() {
    let mut leveringen = vijftig();
    let verwacht = volgens_model(leveringen.iter().map(|(_, model)| model));
    assert!(verwacht.len() > 30, "{}", verwacht.len());
    let mut toeval = Toeval(1);
    for ronde in 0..20 {
        let register = Register::leeg().await;
        for (bestand, _) in &leveringen {
            register.laad(bestand).await;
        }
        assert_eq!(register.geldend(&bsns()).await, verwacht, "order {ronde}");
        toeval.schud(&mut leveringen);
    }
}

#[tokio::test]
async fn rolling_back_gives_the_register_as_if_it_had_never_come() {
    let mut leveringen = vijftig();
    let mut toeval = Toeval(2);
    toeval.schud(&mut leveringen);
    let register = Register::leeg().await;
    let mut geladen = Vec::new();
    for (bestand, model) in &leveringen {
        geladen.push((register.laad(bestand).await.levering.id, bestand, model));
    }
    toeval.schud(&mut geladen);
    for over in (25..geladen.len()).rev() {
        let (id, _, _) = geladen[over];
        register.draai_terug(id).await;
        let verwacht = volgens_model(geladen[..over].iter().map(|(_, _, model)| *model));
        assert_eq!(register.geldend(&bsns()).await, verwacht, "without {}", leveringen.len() - over);
    }
    // And offered again it is as it was.
    for (_, bestand, _) in &geladen[25..] {
        register.laad(bestand).await;
    }
    let alle = volgens_model(geladen.iter().map(|(_, _, model)| *model));
    assert_eq!(register.geldend(&bsns()).await, alle);
}

#[tokio::test]
async fn of_a_person_who_was_delivered_by_mistake_nothing_is_left() {
    let register = Register::leeg().await;
    let wit = format!("{};A.;;Wit;19800101;", bsns()[0]);
    let levering = register.laad(&Bestand::mutatie(Bron::Personen, 1, &[wit])).await.levering;
    let bsn = domain::Bsn::parse(&bsns()[0]).unwrap();
    let mut tx = register.store.begin().await.unwrap();
    assert_eq!(tx.bekende_bsns(&[bsn]).await.unwrap().len(), 1);
    drop(tx);
    register.draai_terug(levering.id).await;
    assert_eq!(register.store.aantal_personen().await.unwrap(), 0);
    let mut tx = register.store.begin().await.unwrap();
    assert!(tx.bekende_bsns(&[bsn]).await.unwrap().is_empty());
}
