//! What a delivery must be before anything of it gets in, and what it then does.

use api::levering::ontvangst::{Drempel, Ontvangen};
use api::levering::rapport;
use api::store::{Store, Telling};
use domain::Bron;

use crate::bestand::{Bestand, rij};
use crate::register::{AKKOORD, Register};

const WIT: &str = "999990019";
const GROEN: &str = "999990020";
const ZWART: &str = "999990032";

fn personen(volgnummer: u64) -> Bestand {
    let rijen = [WIT, GROEN, ZWART].map(|bsn| format!("{bsn};A.;;Naam;19800101;"));
    Bestand::mutatie(Bron::Personen, volgnummer, &rijen)
}

fn indicatie(volgnummer: u64) -> Bestand {
    Bestand::volledig(
        Bron::IndicatieBanenafspraak,
        volgnummer,
        &[rij(WIT, "20160101"), rij(GROEN, "20170101"), rij(ZWART, "20180101")],
    )
}

#[tokio::test]
async fn a_delivery_that_is_not_what_it_says_leaves_no_trace() {
    let register = Register::leeg().await;
    let goed = indicatie(3).tekst();
    let dag = "20260104";
    let gevallen = [
        (goed.replace("VOLLEDIG;3", "VOLLEDIG;0"), "het volgnummer in de voorloop"),
        (goed.replace(";3;20", ";drie;20"), "het volgnummer in de voorloop"),
        (goed.replace("INDICATIE_BANENAFSPRAAK", "INDICATIE"), "de bron in de voorloop is onbekend"),
        (goed.replace(dag, "20270101"), "de periode in de voorloop"),
        (
            goed.replace(&format!("{dag};3;"), &format!("{dag};4;")),
            "de voorloop kondigt 4 regels aan, het bestand heeft er 3",
        ),
        (goed.replace("20170101", "20170102"), "het controlegetal klopt niet"),
        (goed.split_inclusive('\n').take(5).collect(), "kondigt 3 regels aan, het bestand heeft er 2"),
        (goed.replace("bsn;begindatum", "bsn;begin"), "de kolom begin hoort er niet in"),
        (indicatie(3).tabel(), "regel 1 is niet de kop van een levering van een bron"),
        (String::new(), "het bestand is leeg"),
        (format!("{goed}na\u{1}\n\"open"), "niet gesloten"),
    ];
    for (tekst, melding) in gevallen {
        let fout = register.weigering(&tekst).await;
        assert!(fout.contains(melding), "{fout}");
        assert!(!fout.contains(WIT), "{fout}");
    }
    assert!(register.store.leveringen().await.unwrap().is_empty());
    assert!(register.herkomst(WIT).await.is_empty());
    register.laad(&indicatie(3)).await;
}

#[tokio::test]
async fn the_same_delivery_twice_changes_nothing_and_another_with_its_number_is_refused() {
    let register = Register::leeg().await;
    register.laad(&indicatie(3)).await;
    let (uitkomst, _) = register.bied_aan(&indicatie(3).tekst(), Drempel::STANDAARD).await;
    assert!(matches!(uitkomst, Ok(Ontvangen::AlVerwerkt(levering)) if levering.volgnummer == 3));
    let ander = Bestand::volledig(Bron::IndicatieBanenafspraak, 3, &[rij(WIT, "20160101")]);
    assert!(register.weigering(&ander.tekst()).await.contains("al geladen met andere inhoud"));
    // Whatever number it has: a period that lies before an older number's is a mistake.
    let terug = indicatie(4).tekst().replace("20260105", "20260102");
    assert!(register.weigering(&terug).await.contains("past niet bij het volgnummer"));
}

#[tokio::test]
async fn who_is_in_no_full_delivery_any_more_is_out_and_a_late_one_does_not_bring_him_back() {
    let register = Register::leeg().await;
    register.laad(&personen(1)).await;
    let eerste = register.laad(&indicatie(1)).await;
    assert_eq!(eerste.levering.telling, Telling { nieuw: 3, ..Telling::default() });
    let zonder = Bestand::volledig(
        Bron::IndicatieBanenafspraak,
        3,
        &[rij(WIT, "20160101"), format!("{GROEN};20170101;20260101;;;")],
    );
    let derde = register.laad(&zonder).await;
    assert_eq!(derde.levering.telling, Telling { gewijzigd: 1, ongewijzigd: 1, ..Telling::default() });
    assert_eq!(derde.levering.beeindigd, 2);
    assert!(register.staat_erin(WIT).await && !register.staat_erin(ZWART).await);
    // Since 2020 nobody leaves by no longer meeting the conditions (regels.md I-04).
    assert!(register.staat_erin(GROEN).await);

    let laat = Bestand::mutatie(Bron::IndicatieBanenafspraak, 2, &[rij(ZWART, "20180101")]);
    let laat = register.laad(&laat).await;
    assert!(laat.kwam_laat);
    assert_eq!(laat.levering.telling, Telling { ongewijzigd: 1, ..Telling::default() });
    assert!(!register.staat_erin(ZWART).await);
}

#[tokio::test]
async fn sources_may_deliver_in_any_order_and_a_person_counts_when_he_is_known() {
    let register = Register::leeg().await;
    let verwerkt = register.laad(&indicatie(1)).await;
    assert_eq!(verwerkt.zonder_persoon, 3);
    let tekst = rapport::ontvangst(&Ontvangen::Verwerkt(verwerkt));
    assert!(tekst.ends_with("3 personen zijn nog niet door de BRP geleverd; zij tellen zodra dat gebeurt."), "{tekst}");
    assert_eq!(register.stand(WIT).await, None);
    register.laad(&personen(1)).await;
    assert!(register.staat_erin(WIT).await);
}

#[tokio::test]
async fn a_decision_ends_every_grondslag_and_can_be_taken_back() {
    let register = Register::leeg().await;
    register.laad(&personen(1)).await;
    register.laad(&indicatie(1)).await;
    register.laad(&Bestand::volledig(Bron::WiwId, 1, &[format!("{WIT};WIW;20150101;;;;")])).await;
    register.laad(&Bestand::mutatie(Bron::Besluiten, 1, &[format!("{WIT};BESCHUT_WERK;20261001;")])).await;
    assert!(!register.staat_erin(WIT).await && register.staat_erin(GROEN).await);
    // The day of the decision itself still counts (Besluit SUWI art. 3.2 lid 3).
    let dag = |tekst: &str| tekst.parse().unwrap();
    assert!(register.stand_op(WIT, dag("2026-10-01")).await.unwrap().geregistreerd);
    assert!(!register.stand_op(WIT, dag("2026-10-02")).await.unwrap().geregistreerd);
    register.laad(&Bestand::mutatie(Bron::Besluiten, 2, &[format!("{WIT};BESCHUT_WERK;20261001;JA")])).await;
    assert!(register.staat_erin(WIT).await);
}

#[tokio::test]
async fn each_source_has_its_own_columns_and_its_own_faults() {
    let gevallen = [
        (Bron::VsoPro, format!("{WIT};VSO;20160101;;;;"), format!("{GROEN};WSW;20160101;;;;"), "kolom soort"),
        (
            Bron::Wsw,
            format!("{WIT};WSW_DETACHERING;20150101;;;;"),
            format!("{GROEN};;20150101;;;;"),
            "kolom soort: dit veld",
        ),
        (
            Bron::Wajong,
            format!("{WIT};WAJONG_2010;TIJDELIJK_NIET;20150101;;;;"),
            format!("{GROEN};WAJONG_2010;DUURZAAM_NIET;20150101;;;;"),
            "kolom arbeidsvermogen: wie duurzaam geen arbeidsvermogen heeft",
        ),
        (
            Bron::Praktijkroute,
            format!("{WIT};99;20180101;;;;"),
            format!("{GROEN};100;20180101;;;;"),
            "kolom loonwaarde: een loonwaarde van 100 procent of meer",
        ),
        (Bron::WiwId, format!("{WIT};ID;20150101;;;;"), format!("{GROEN};WSW;20150101;;;;"), "kolom grondslag"),
        (
            Bron::WerkenMetVoorziening,
            format!("{WIT};20180101;;20260101;BEZWAAR_GEGROND;"),
            format!("{GROEN};20180101;;20281231;T_PLUS_2;"),
            "kolom reden_einde: deze reden leidt het register zelf af",
        ),
        (
            Bron::IndicatieBanenafspraak,
            rij(WIT, "20180101"),
            format!("{GROEN};20180101;20170101;;;"),
            "kolom voldoet_niet_meer_sinds: de einddatum ligt voor de begindatum",
        ),
        (
            Bron::Besluiten,
            format!("{WIT};EMIGRATIE;20260101;"),
            format!("{GROEN};VRIJWILLIGE_UITSCHRIJVING;20260101;"),
            "kolom soort: geldig zijn",
        ),
        (
            Bron::Inkomstenverhoudingen,
            format!("{WIT};001001784L01;20261001;20261031;120;200000;REGULIER;61;120;"),
            format!("{GROEN};123456789L01;20261001;20261031;120;200000;REGULIER;61;121;"),
            "kolom loonheffingennummer: een loonheffingennummer heeft",
        ),
    ];
    let register = Register::leeg().await;
    for (bron, goed, fout, melding) in gevallen {
        let bestand = Bestand::mutatie(bron, 1, &[goed, fout]);
        let (uitkomst, meldingen) = register.bied_aan(&bestand.tekst(), AKKOORD).await;
        assert!(meldingen[0].contains(melding), "{meldingen:?}");
        assert!(meldingen[0].starts_with("regel 5, "), "{meldingen:?}");
        let Ok(Ontvangen::Verwerkt(verwerkt)) = uitkomst else { panic!("{}", bron.code()) };
        assert_eq!((verwerkt.levering.telling.nieuw, verwerkt.levering.in_quarantaine), (1, 1), "{}", bron.code());
    }
    assert_eq!(register.herkomst(WIT).await.len(), 9);
    assert!(register.herkomst(GROEN).await.is_empty());
}

#[tokio::test]
async fn every_fact_knows_the_delivery_and_the_line_that_said_it() {
    let register = Register::leeg().await;
    register.laad(&indicatie(1)).await;
    register.laad(&Bestand::mutatie(Bron::IndicatieBanenafspraak, 2, &[format!("{GROEN};20170101;20260101;;;")])).await;
    let tekst = rapport::herkomst(&register.herkomst(GROEN).await);
    assert_eq!(
        tekst,
        "INDICATIE_BANENAFSPRAAK nummer 1 (levering 1, regel 5), gold tot nummer 2: \
         grondslag INDICATIE_BANENAFSPRAAK, begindatum 2017-01-01\n\
         INDICATIE_BANENAFSPRAAK nummer 2 (levering 2, regel 4), geldt: grondslag INDICATIE_BANENAFSPRAAK, \
         begindatum 2017-01-01, voldoet_niet_meer_sinds 2026-01-01\n"
    );
}

#[tokio::test]
async fn every_example_row_of_the_documentation_is_good() {
    let tekst = include_str!("../../../../docs/leveringen.md");
    let register = Register::leeg().await;
    let mut gezien = 0;
    for regel in tekst.lines() {
        let Some((bron, rij)) = regel.split_once(' ') else { continue };
        let (Ok(bron), rij) = (bron.parse::<Bron>(), rij.trim()) else { continue };
        let verwerkt = register.laad(&Bestand::mutatie(bron, 1, &[rij])).await;
        assert_eq!((verwerkt.levering.telling.nieuw, verwerkt.levering.in_quarantaine), (1, 0), "{regel}");
        gezien += 1;
    }
    assert_eq!(gezien, 8);
}
