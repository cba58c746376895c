//! W4 to W8, as spec/schermen.md has them.

use wasm_bindgen_test::wasm_bindgen_test;

use super::super::werkgevers_doelgroepregister::{self as teksten, download};
use super::super::{algemeen, over_register, velden, welkom_doelgroepregister};

#[wasm_bindgen_test]
fn the_choice_is_the_one_of_the_spec() {
    assert_eq!(algemeen::DOELGROEPREGISTER, "Doelgroepregister");
    assert_eq!(teksten::TYPE_PERSONEEL, "Loonheffingennummer voor het hele personeelsbestand in één keer.");
    assert_eq!(teksten::TYPE_SOLLICITANT, "Burgerservicenummer voor een sollicitant of uitzendkracht.");
    assert_eq!(
        teksten::INLEIDING,
        "U kunt met uw loonheffingennummer(s) een overzicht opvragen van uw eigen werknemers die in het doelgroepregister staan. U kunt ook een burgerservicenummer invoeren om te zien of een (gedetacheerde) werknemer, uitzendkracht of sollicitant in het doelgroepregister staat."
    );
    assert_eq!(
        teksten::LET_OP,
        "Let op: Als iemand in het doelgroepregister staat, kan van deze persoon alleen worden vastgesteld of hij onder de banenafspraak valt en of hij meetelt voor de quotumheffing. U kunt hieraan geen rechten ontlenen. Om de privacy van mensen in het doelgroepregister te beschermen, ziet u alleen of een persoon in het register is opgenomen. Er wordt geen andere informatie gegeven. U mag het register niet gebruiken voor andere doeleinden dan voor de banenafspraak."
    );
    assert_eq!(teksten::VERPLICHT, "Velden met een * zijn verplicht");
    assert_eq!((teksten::TYPE, teksten::MAAK_EEN_KEUZE), ("Type *", "- Maak een keuze -"));
}

#[wasm_bindgen_test]
fn the_question_by_loonheffingennummer_is_the_one_of_the_spec() {
    assert_eq!(teksten::SELECTEER, "Selecteer een jaar en loonheffingennummer");
    assert_eq!((teksten::PEILJAAR, teksten::LOONHEFFINGENNUMMER), ("Peiljaar", "Loonheffingennummer"));
    assert_eq!(teksten::SELECTEER_NUMMER, "- Selecteer een loonheffingennummer -");
    assert_eq!((teksten::ALLE, teksten::TONEN), ("Alle Loonheffingennummers", "Tonen"));
    assert_eq!(teksten::PERSONEEL_TITEL, "Inzien doelgroepregistratie werknemers");
    assert_eq!(
        teksten::PERSONEEL_INLEIDING,
        "Hier kunt u het doelgroepregister raadplegen. Selecteer hieronder uw loonheffingennummer van uw bedrijf om te kijken welk personeel in het doelgroepregister staat."
    );
}

#[wasm_bindgen_test]
fn the_explanation_of_the_end_date_is_on_each_page_as_in_its_screen() {
    assert_eq!(teksten::PERSONEEL_TOELICHTING, "Toelichting op 'Einddatum' in het overzicht:");
    assert_eq!(teksten::SOLLICITANT_TOELICHTING, "Toelichting op 'Einddatum' in het overzicht");
    assert_eq!(
        format!("{}{}", teksten::LEES_MEER_VOOR, teksten::WELKOMSPAGINA),
        "Lees meer over de betekenis van de Einddatum op Welkomspagina Doelgroepregister"
    );
}

#[wasm_bindgen_test]
fn the_overview_is_the_one_of_the_spec() {
    assert_eq!(teksten::echo(2015, Some("001001784L01")), "Peiljaar: 2015 | Loonheffingennummer: 001001784L01");
    assert_eq!(teksten::echo(2027, None), "Peiljaar: 2027 | Loonheffingennummer: Alle loonheffingennummers");
    assert_eq!(teksten::gevonden(23), "23 resultaten gevonden");
    assert_eq!(
        (teksten::gevonden(0).as_str(), teksten::gevonden(1).as_str()),
        ("0 resultaten gevonden", "1 resultaat gevonden")
    );
    assert_eq!(teksten::gevonden(100_000), "100.000 resultaten gevonden");
    assert_eq!(teksten::ZOEKRESULTATEN, "Zoekresultaten doelgroepregistratie");
    assert_eq!(download::DOWNLOAD, "Download als CSV");
    assert_eq!(
        [
            teksten::VOLGNUMMER,
            teksten::BURGERSERVICENUMMER,
            teksten::LOONHEFFINGENNUMMER,
            teksten::EINDDATUM_REGISTRATIE
        ],
        ["#", "Burgerservicenummer", "Loonheffingennummer", "Einddatum registratie"]
    );
    assert_eq!((velden::VORIGE_PAGINA, velden::VOLGENDE_PAGINA), ("Vorige pagina", "Volgende pagina"));
    assert_eq!((velden::pagina(1).as_str(), teksten::PER_PAGINA), ("Pagina 1", "Resultaten per pagina:"));
}

#[wasm_bindgen_test]
fn the_question_by_bsn_and_its_answer_are_those_of_the_spec() {
    assert_eq!(teksten::SOLLICITANT_TITEL, "Opvragen doelgroepregistratie");
    assert_eq!(
        teksten::SOLLICITANT_INLEIDING,
        "Hier kunt u het doelgroepregister inzien. Vul hieronder het burgerservicenummer van uw sollicitant of werknemer in om te kijken of hij in het doelgroepregister staat."
    );
    assert_eq!(teksten::BSN_VAN, "Burgerservicenummer van uw sollicitant of werknemer");
    assert_eq!((teksten::BSN, teksten::OPVRAGEN), ("Burgerservicenummer (BSN)", "Opvragen"));
    assert_eq!(teksten::TELT_MEE, "Persoon telt mee voor de banenafspraak en/of quotumheffing.");
    assert_eq!(
        teksten::TELT_NIET_MEE,
        "Deze persoon telt niet of niet meer mee voor de banenafspraak en/of quotumheffing."
    );
    assert_eq!(
        [teksten::KOLOM_BSN, teksten::KOLOM_GEREGISTREERD, teksten::KOLOM_EINDDATUM],
        ["BSN:", "Is Geregistreerd:", "Einddatum:"]
    );
    assert_eq!((teksten::JA, teksten::NEE), ("Ja", "Nee"));
}

#[wasm_bindgen_test]
fn the_welcome_page_has_the_literal_sentences() {
    assert_eq!(
        over_register::INLEIDING,
        "In het doelgroepregister staat iedereen geregistreerd die tot de doelgroep van de banenafspraak behoort. UWV beheert dit register."
    );
    assert_eq!(
        over_register::WERKGEVERS,
        "Wilt u weten of uw werknemer, sollicitant, uitzendkracht of gedetacheerde werknemer in het doelgroepregister staat? U kunt dit op 2 manieren online opvragen via het werkgeversportaal."
    );
    assert_eq!(
        over_register::NA_EINDE,
        "Als de registratie is beëindigd, kan de werkgever misschien verschillende voordelen en regelingen niet meer gebruiken."
    );
    assert_eq!(over_register::GROEPEN_LIJST.len(), 7);
    assert_eq!(
        welkom_doelgroepregister::GEEN_RECHTEN,
        "AAN DE GETOONDE INFORMATIE KUNNEN GEEN RECHTEN WORDEN ONTLEEND"
    );
}

#[wasm_bindgen_test]
fn counts_and_ranges_are_written_for_reading() {
    assert_eq!(
        [0, 999, 1_000, 100_000, 1_234_567].map(algemeen::aantal),
        ["0", "999", "1.000", "100.000", "1.234.567"]
    );
    assert_eq!(teksten::bereik(21, 23, 23), "Resultaten 21 tot en met 23 van 23");
    assert_eq!(teksten::bereik(21, 21, 21), "Resultaat 21 van 21");
    assert_eq!(download::voortgang(12_000, 100_000), "12.000 van 100.000 regels");
    assert_eq!(download::bestandsnaam(2026), "doelgroepregister-2026.csv");
}
