//! Refused rows: kept, given out, corrected, offered again, given up.

use api::levering::quarantaine::{Hersteld, laat_vallen};
use domain::Bron;

use crate::bestand::{Bestand, rij};
use crate::register::{AKKOORD, Register, moment};

const WIT: &str = "999990019";
const GROEN: &str = "999990020";
const ZWART: &str = "999990032";

/// Three persons, all in the register.
async fn drie() -> Register {
    let register = Register::leeg().await;
    let personen = [WIT, GROEN, ZWART].map(|bsn| format!("{bsn};A.;;Naam;19800101;"));
    register.laad(&Bestand::mutatie(Bron::Personen, 1, &personen)).await;
    let alle = [WIT, GROEN, ZWART].map(|bsn| rij(bsn, "20160101"));
    register.laad(&Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &alle)).await;
    register
}

fn verwerkt(hersteld: Hersteld) -> api::store::Levering {
    match hersteld {
        Hersteld::Verwerkt(levering) => levering,
        anders => panic!("{anders:?}"),
    }
}

#[tokio::test]
async fn a_fault_in_a_row_ends_nobodys_registration() {
    let register = drie().await;
    // The BSN of the second has a typing error, and the third is really gone.
    let tweede =
        Bestand::volledig(Bron::IndicatieBanenafspraak, 2, &[rij(WIT, "20160101"), rij("999990021", "20160101")]);
    let levering = register.laad(&tweede).await.levering;
    assert_eq!((levering.in_quarantaine, levering.beeindigd, levering.volledig_van_kracht), (1, 0, false));
    assert!(register.staat_erin(GROEN).await && register.staat_erin(ZWART).await);

    let tabel = register.quarantaine(&levering).await;
    assert_eq!(
        tabel,
        "regel;redenen;bsn;begindatum;voldoet_niet_meer_sinds;einddatum;reden_einde;vervallen\n\
         5;\"bsn: de elfproef klopt niet\";999990021;20160101;;;;\n"
    );
    let (hersteld, meldingen) = register.herstel(levering.id, &tabel.replace("999990021", GROEN)).await;
    let levering = verwerkt(hersteld.unwrap());
    assert!(meldingen.is_empty());
    assert_eq!((levering.in_quarantaine, levering.beeindigd, levering.volledig_van_kracht), (0, 1, true));
    assert!(register.staat_erin(GROEN).await && !register.staat_erin(ZWART).await);
    let herkomst = register.herkomst(GROEN).await;
    assert_eq!(herkomst.last().map(|feit| (feit.levering, feit.regel)), Some((levering.id, 5)));
}

#[tokio::test]
async fn what_is_still_wrong_stays_and_what_is_given_up_holds_nothing_back() {
    let register = drie().await;
    let tweede = Bestand::volledig(
        Bron::IndicatieBanenafspraak,
        2,
        &[rij(WIT, "20160101"), rij("1", "20160101"), rij(GROEN, "20990101"), rij(WIT, "2016")],
    );
    let levering = register.laad(&tweede).await.levering;
    assert_eq!(levering.in_quarantaine, 3);
    let tabel = register.quarantaine(&levering).await;
    let half = tabel.replace("20990101", "20160101").replace(";2016;", ";20991231;");
    let (hersteld, meldingen) = register.herstel(levering.id, &half).await;
    assert_eq!(verwerkt(hersteld.unwrap()).in_quarantaine, 2);
    assert_eq!(
        meldingen,
        [
            "regel 5, kolom bsn: een BSN heeft 9 cijfers, of 8 zonder de voorloopnul",
            "regel 7, kolom begindatum: deze datum ligt in de toekomst (BSN *******19)",
        ]
    );
    let over = register.quarantaine(&levering).await;
    assert!(over.contains("\n7;\"begindatum: deze datum ligt in de toekomst\";999990019;20991231;;;;\n"), "{over}");
    assert!(register.staat_erin(ZWART).await);
    for regel in [5, 7] {
        let vallen = laat_vallen(&register.store, levering.id, regel, moment(), AKKOORD).await.unwrap();
        assert_eq!(verwerkt(vallen).in_quarantaine, u64::from(regel == 5));
    }
    assert!(!register.staat_erin(ZWART).await && register.staat_erin(GROEN).await && register.staat_erin(WIT).await);
    let nog_eens = laat_vallen(&register.store, levering.id, 5, moment(), AKKOORD).await.unwrap();
    assert_eq!(nog_eens, Hersteld::OnbekendeRegel(5));
}

#[tokio::test]
async fn rows_that_contradict_each_other_keep_the_first_and_rows_of_elsewhere_are_refused() {
    let register = drie().await;
    let tweede = Bestand::mutatie(
        Bron::IndicatieBanenafspraak,
        2,
        &[rij(WIT, "20160101"), format!("{WIT};20160101;20250101;;;"), rij(WIT, "20160101")],
    );
    let levering = register.laad(&tweede).await.levering;
    assert_eq!(levering.in_quarantaine, 1);
    let tabel = register.quarantaine(&levering).await;
    assert!(tabel.contains("5;\"bsn: deze grondslag van dit BSN met deze begindatum staat ook op regel 4"), "{tabel}");

    let (vreemd, _) = register.herstel(levering.id, &tabel.replace("\n5;", "\n6;")).await;
    assert_eq!(vreemd.unwrap(), Hersteld::OnbekendeRegel(6));
    let (geen, _) = register.herstel(99, &tabel).await;
    assert_eq!(geen.unwrap(), Hersteld::OnbekendeLevering);
    assert_eq!(register.quarantaine(&levering).await, tabel);
    // Rolled back, nothing of it waits to be corrected.
    register.draai_terug(levering.id).await;
    let (terug, _) = register.herstel(levering.id, &tabel).await;
    assert_eq!(terug.unwrap(), Hersteld::OnbekendeLevering);
}

#[tokio::test]
async fn a_row_with_too_few_columns_stays_and_keeps_no_other_from_being_corrected() {
    let register = drie().await;
    let tweede =
        Bestand::mutatie(Bron::IndicatieBanenafspraak, 2, &[rij("1", "20160101"), format!("{GROEN};20160101")]);
    let levering = register.laad(&tweede).await.levering;
    assert_eq!(levering.in_quarantaine, 2);
    let tabel = register.quarantaine(&levering).await.replace(";1;", &format!(";{WIT};"));
    let (hersteld, meldingen) = register.herstel(levering.id, &tabel).await;
    assert_eq!(verwerkt(hersteld.unwrap()).in_quarantaine, 1);
    assert_eq!(meldingen, ["regel 5: de regel heeft minder kolommen dan de kop, die er 8 heeft"]);
    assert!(register.quarantaine(&levering).await.contains("\n5;\"de regel heeft minder kolommen"));
    let (onleesbaar, _) = register.herstel(levering.id, &tabel.replace("\n4;", "\nvier;")).await;
    assert_eq!(onleesbaar.unwrap(), Hersteld::OnleesbareRegel(2));
}
