//! Deliveries against a real register: what gets in, what is reported, and what leaves no trace.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "levering/bestand.rs"]
mod bestand;
#[path = "database/mod.rs"]
#[expect(dead_code, reason = "other tests reach into it")]
mod database;

use std::io::Read;

use api::levering::rapport::samenvatting;
use api::levering::{LeveringFout, Resultaat, Soort, laad};
use api::store::{SqlStore, Store, Telling};
use chrono::NaiveDate;
use domain::{Bsn, Registratie, Stand};

use self::database::TestDatabase;

/// Two persons who are registered afterwards, one with a partial date of birth, and one who is not.
const PERSONEN: &str = "bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum
999990019;H.;de;Wit;19900315;
999990020;A.;;\"Groen;Rood\";19780000;
999990032;B.;van;Zwart;19850602;
";
const REGISTRATIES: &str = "bsn;grondslag;begindatum;einddatum;reden_einde
999990019;WAJONG;20150101;;
999990020;VSO_PRO;20160701;20281231;T_PLUS_2
";

fn dag(jjjjmmdd: &str) -> NaiveDate {
    NaiveDate::parse_from_str(jjjjmmdd, "%Y%m%d").unwrap()
}

fn vandaag() -> NaiveDate {
    dag("20260701")
}

struct Register {
    store: SqlStore,
    _database: TestDatabase,
}

impl Register {
    async fn leeg() -> Self {
        let database = TestDatabase::new();
        Self { store: database.open().await, _database: database }
    }

    async fn laad(&self, soort: Soort, bron: impl Read) -> (Result<Resultaat, LeveringFout>, Vec<String>) {
        let mut meldingen = Vec::new();
        let mut rapport = |weigering: api::levering::Weigering| meldingen.push(weigering.to_string());
        let uitkomst = laad(&self.store, soort, bron, vandaag(), &mut rapport).await;
        (uitkomst, meldingen)
    }

    /// Loads what must be without faults.
    async fn laad_goed(&self, soort: Soort, csv: &str) -> Telling {
        let (uitkomst, meldingen) = self.laad(soort, csv.as_bytes()).await;
        assert_eq!(meldingen, [""; 0]);
        uitkomst.unwrap().geladen
    }

    async fn stand(&self, bsn: &str) -> Option<Stand> {
        let bsn = Bsn::parse(bsn).unwrap();
        let mut tx = self.store.begin().await.unwrap();
        let persoon = tx.persoon(&bsn).await.unwrap()?;
        let periodes = tx.periodes(&bsn).await.unwrap();
        Some(Registratie::new(persoon.geboortedatum, persoon.overleden_op, periodes).stand_op(vandaag()))
    }
}

fn telling(nieuw: u64, gewijzigd: u64, ongewijzigd: u64) -> Telling {
    Telling { nieuw, gewijzigd, ongewijzigd }
}

#[tokio::test]
async fn exactly_the_delivered_persons_are_registered_and_a_second_time_changes_nothing() {
    let register = Register::leeg().await;
    assert_eq!(register.laad_goed(Soort::Personen, PERSONEN).await, telling(3, 0, 0));
    assert_eq!(register.laad_goed(Soort::Registraties, REGISTRATIES).await, telling(2, 0, 0));
    for _ in 0..2 {
        let ja = register.stand("999990019").await.unwrap();
        assert_eq!((ja.geregistreerd, ja.laatste_dag), (true, None));
        let tot = register.stand("999990020").await.unwrap();
        assert_eq!((tot.geregistreerd, tot.laatste_dag), (true, Some(dag("20281231"))));
        assert!(!register.stand("999990032").await.unwrap().geregistreerd);
        assert_eq!(register.stand("123456782").await, None);
        assert_eq!(register.laad_goed(Soort::Personen, PERSONEN).await, telling(0, 0, 3));
        assert_eq!(register.laad_goed(Soort::Registraties, REGISTRATIES).await, telling(0, 0, 2));
    }
}

#[tokio::test]
async fn a_changed_row_is_counted_as_changed() {
    let register = Register::leeg().await;
    register.laad_goed(Soort::Personen, PERSONEN).await;
    register.laad_goed(Soort::Registraties, REGISTRATIES).await;
    let overleden = PERSONEN.replace("19900315;", "19900315;20260101");
    assert_eq!(register.laad_goed(Soort::Personen, &overleden).await, telling(0, 1, 2));
    assert!(!register.stand("999990019").await.unwrap().geregistreerd);
    let teruggekomen = REGISTRATIES.replace("20281231;T_PLUS_2", ";");
    assert_eq!(register.laad_goed(Soort::Registraties, &teruggekomen).await, telling(0, 1, 1));
    assert_eq!(register.stand("999990020").await.unwrap().laatste_dag, None);
}

#[tokio::test]
async fn twelve_kinds_of_faults_in_persons_give_clear_reports_and_the_good_rows_get_in() {
    let rijen = [
        (";H.;de;Wit;19900315;", "kolom bsn: het BSN ontbreekt"),
        ("12345678X;H.;de;Wit;19900315;", "kolom bsn: een BSN bestaat alleen uit cijfers"),
        ("1234567;H.;de;Wit;19900315;", "kolom bsn: een BSN heeft 9 cijfers, of 8 zonder de voorloopnul"),
        ("123456789;H.;de;Wit;19900315;", "kolom bsn: de elfproef klopt niet (BSN *******89)"),
        ("999990019;H.;de;;19900315;", "kolom achternaam: dit veld moet gevuld zijn (BSN *******19)"),
        (
            "999990019;H.;de;Wit;15-03-1990;",
            "kolom geboortedatum: een datum heeft de vorm jjjjmmdd, zoals 20150101 (BSN *******19)",
        ),
        ("999990019;H.;de;Wit;19900230;", "kolom geboortedatum: deze datum bestaat niet (BSN *******19)"),
        ("999990019;H.;de;Wit;20260702;", "kolom geboortedatum: deze datum ligt in de toekomst (BSN *******19)"),
        (
            "999990019;H.;de;Wit;19900315;19900314",
            "kolom overlijdensdatum: deze datum ligt voor de geboortedatum (BSN *******19)",
        ),
        (
            "999990019;H.;de;Wit;19900315;20200000",
            "kolom overlijdensdatum: deze datum moet een dag en een maand hebben (BSN *******19)",
        ),
        (
            "999990019;H.\r;de;Wit;19900315;",
            "kolom voorletters: er staat een regeleinde of een ander stuurteken in (BSN *******19)",
        ),
        ("999990019;H.;de;Wit;19900315", "de regel heeft minder kolommen dan de kop, die er 6 heeft"),
        ("999990019;H.;de;Wit;19900315;;", "de regel heeft meer kolommen dan de kop, die er 6 heeft"),
    ];
    let mut csv = format!("{PERSONEN}\n");
    let mut verwacht = Vec::new();
    for (nummer, (rij, reden)) in rijen.iter().enumerate() {
        csv = csv + rij + "\n";
        let teken = if reden.starts_with("kolom") { "," } else { ":" };
        // Behind the header, three good rows and an empty line.
        verwacht.push(format!("regel {}{teken} {reden}", nummer + 6));
    }
    csv = csv + "999990044;H.;de;" + &"x".repeat(201) + ";19900315;\n";
    verwacht.push("regel 19, kolom achternaam: de tekst is langer dan 200 tekens (BSN *******44)".to_owned());

    let register = Register::leeg().await;
    let (uitkomst, meldingen) = register.laad(Soort::Personen, csv.as_bytes()).await;
    assert_eq!(meldingen, verwacht);
    let resultaat = uitkomst.unwrap();
    assert_eq!((resultaat.gelezen, resultaat.geladen, resultaat.geweigerd), (17, telling(3, 0, 0), 14));
    assert_eq!(register.store.aantal_personen().await.unwrap(), 3);
}

#[tokio::test]
async fn faults_in_registrations_give_a_report_for_each_column() {
    let register = Register::leeg().await;
    register.laad_goed(Soort::Personen, PERSONEN).await;
    let csv = format!(
        "{REGISTRATIES}999990019;WAJON;2015;;
999990019;WSW;20270101;;
999990019;WSW;20150101;20141231;EMIGRATIE
999990019;WSW;20150101;20160101;
999990019;WSW;20150101;;EMIGRATIE
999990019;WSW;20150101;20160101;VERHUISD
123456782;WSW;20150101;;
999990019;WAJONG;20150101;20200101;EMIGRATIE
999990019;WAJONG;20150101;;
"
    );
    let (uitkomst, meldingen) = register.laad(Soort::Registraties, csv.as_bytes()).await;
    let verwacht = [
        "regel 4, kolom grondslag: onbekende grondslag; geldig zijn INDICATIE_BANENAFSPRAAK, VERMINDERDE_LOONWAARDE, \
         WSW, WIW, ID, VSO_PRO, WAJONG, WERKEN_MET_VOORZIENING (BSN *******19)",
        "regel 4, kolom begindatum: een datum heeft de vorm jjjjmmdd, zoals 20150101 (BSN *******19)",
        "regel 5, kolom begindatum: deze datum ligt in de toekomst (BSN *******19)",
        "regel 6, kolom einddatum: de einddatum ligt voor de begindatum (BSN *******19)",
        "regel 7, kolom reden_einde: bij een einddatum hoort een reden (BSN *******19)",
        "regel 8, kolom einddatum: bij een reden hoort een einddatum (BSN *******19)",
        "regel 9, kolom reden_einde: onbekende reden; geldig zijn AOW_LEEFTIJD, OVERLIJDEN, BESCHUT_WERK, \
         DUURZAAM_GEEN_ARBEIDSVERMOGEN, EMIGRATIE, VRIJWILLIGE_UITSCHRIJVING, T_PLUS_2, BEZWAAR_GEGROND (BSN *******19)",
        "regel 10, kolom bsn: deze persoon is niet bekend; laad eerst de levering van personen (BSN *******82)",
        "regel 11, kolom bsn: deze grondslag van dit BSN met deze begindatum staat ook op regel 2, met andere gegevens; \
         die regel is aangehouden (BSN *******19)",
    ];
    assert_eq!(meldingen, verwacht);
    let resultaat = uitkomst.unwrap();
    assert_eq!(
        samenvatting(&resultaat),
        "11 regels gelezen: 2 nieuw, 0 gewijzigd, 1 ongewijzigd, 8 geweigerd. \
         Verbeter de geweigerde regels en laad het bestand opnieuw."
    );
    assert!(register.stand("999990019").await.unwrap().geregistreerd);
}

#[tokio::test]
async fn a_second_row_of_a_person_counts_only_if_it_says_the_same_however_far_apart() {
    let register = Register::leeg().await;
    let vulling: Vec<String> = api::demo::dossiers(1200, vandaag())
        .map(|dossier| dossier.persoon.bsn.full_digits() + ";A.;;Vulling;19900101;\n")
        .collect();
    let vulling = vulling.concat();
    let csv = format!("{PERSONEN}{vulling}999990019;H.;de;Wit;19900315;\n999990019;H.;de;Witte;19900315;\n");
    let (uitkomst, meldingen) = register.laad(Soort::Personen, csv.as_bytes()).await;
    assert_eq!(
        meldingen,
        [
            "regel 1206, kolom bsn: dit BSN staat ook op regel 2, met andere gegevens; die regel is aangehouden (BSN *******19)"
        ]
    );
    assert_eq!(uitkomst.unwrap().geladen, telling(1203, 0, 1));
    let bsn = Bsn::parse("999990019").unwrap();
    assert_eq!(register.store.persoon(&bsn).await.unwrap().unwrap().achternaam, "Wit");
}

#[tokio::test]
async fn byte_order_mark_line_ends_spaces_and_order_of_columns_do_not_matter() {
    let register = Register::leeg().await;
    register.laad_goed(Soort::Personen, PERSONEN).await;
    let windows = format!("\u{FEFF}{}", PERSONEN.replace('\n', "\r\n"));
    assert_eq!(register.laad_goed(Soort::Personen, &windows).await, telling(0, 0, 3));
    let anders = " Achternaam ;BSN;\"Geboortedatum\";voorletters;VOORVOEGSEL;overlijdensdatum
 Wit;9999.90.019;19900315;H.;de;";
    assert_eq!(register.laad_goed(Soort::Personen, anders).await, telling(0, 0, 1));
}
