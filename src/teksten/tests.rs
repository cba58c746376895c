//! Keeps the texts equal to spec/schermen.md and to the house rules for words.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{algemeen, mijn_uwv::paginas};
use super::{digid, eherkenning, fouten, inloggen, mijn_uwv, over_register, velden};
use super::{werkgevers_bedrijven, werkgevers_inloggen, werkgevers_profiel};

wasm_bindgen_test_configure!(run_in_browser);

/// The source files of what citizens and everybody read, except this one.
const BRONNEN: &[(&str, &str)] = &[
    ("mod.rs", include_str!("mod.rs")),
    ("actualiteit.rs", include_str!("actualiteit.rs")),
    ("adressen.rs", include_str!("adressen.rs")),
    ("algemeen.rs", include_str!("algemeen.rs")),
    ("contact.rs", include_str!("contact.rs")),
    ("digid.rs", include_str!("digid.rs")),
    ("fouten.rs", include_str!("fouten.rs")),
    ("inloggen.rs", include_str!("inloggen.rs")),
    ("mijn_uwv.rs", include_str!("mijn_uwv.rs")),
    ("mijn_uwv/paginas.rs", include_str!("mijn_uwv/paginas.rs")),
    ("niet_gevonden.rs", include_str!("niet_gevonden.rs")),
    ("over_register.rs", include_str!("over_register.rs")),
    ("privacy.rs", include_str!("privacy.rs")),
    ("toegankelijkheid.rs", include_str!("toegankelijkheid.rs")),
    ("velden.rs", include_str!("velden.rs")),
];

/// Those that only a browser of an employer downloads.
const BRONNEN_WERKGEVERS: &[(&str, &str)] = &[
    ("eherkenning.rs", include_str!("eherkenning.rs")),
    ("werkgevers.rs", include_str!("werkgevers.rs")),
    ("werkgevers_bedrijven.rs", include_str!("werkgevers_bedrijven.rs")),
    ("werkgevers_documenten.rs", include_str!("werkgevers_documenten.rs")),
    ("werkgevers_home.rs", include_str!("werkgevers_home.rs")),
    ("werkgevers_inloggen.rs", include_str!("werkgevers_inloggen.rs")),
    ("werkgevers_machtigingen.rs", include_str!("werkgevers_machtigingen.rs")),
    ("werkgevers_profiel.rs", include_str!("werkgevers_profiel.rs")),
];

/// Every source file of this module.
fn bronnen() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    BRONNEN.iter().chain(BRONNEN_WERKGEVERS)
}

/// The string literals of a source file, with the continued lines joined. No literal here holds an escaped quote.
fn literals(bron: &str) -> Vec<String> {
    let code: Vec<&str> = bron.lines().filter(|regel| !regel.trim_start().starts_with("//")).collect();
    let join = |literal: &str| literal.split("\\\n").map(str::trim_start).collect();
    code.join("\n").split('"').skip(1).step_by(2).map(join).collect()
}

#[wasm_bindgen_test]
fn no_text_holds_a_word_that_ocr_damaged_or_that_the_house_bans() {
    let banned = [
        "banenafpraak",
        "banenafsprak ",
        "doelgroepsregister",
        "ADW",
        "Noog",
        "loonheffingnummer",
        "benoemingspraktijk",
        "PerJaar",
        "Geregisteerd",
        "staat..",
        "ongeldig",
        "Dit veld is verplicht",
        "optioneel",
        "lees meer",
        "klik hier",
        "\u{2014}",
        "snippet",
        "[redacted]",
    ];
    for (bestand, bron) in bronnen() {
        for tekst in literals(bron) {
            for woord in banned {
                assert!(!tekst.to_lowercase().contains(&woord.to_lowercase()), "{bestand}: {woord} in {tekst}");
            }
            assert!(!tekst.contains("  "), "{bestand}: two spaces in {tekst}");
        }
    }
}

#[wasm_bindgen_test]
fn every_constant_and_function_names_its_source() {
    for (bestand, bron) in bronnen().filter(|(bestand, _)| !["mod.rs", "adressen.rs"].contains(bestand)) {
        let regels: Vec<&str> = bron.lines().collect();
        assert!(bron.starts_with("//!"), "{bestand}");
        for paar in regels.windows(2).filter(|paar| paar[1].starts_with("pub const") || paar[1].starts_with("pub fn")) {
            let named = [
                "/// B",
                "/// W",
                "/// R-",
                "/// S0",
                "/// S2",
                "/// DigiD checklist",
                "/// Eigen tekst",
                "/// A date",
            ];
            assert!(named.iter().any(|begin| paar[0].starts_with(begin)), "{bestand}: {}", paar[1]);
        }
    }
}

fn bytes(bronnen: &[(&str, &str)]) -> usize {
    bronnen.iter().flat_map(|(_, bron)| literals(bron)).map(|tekst| tekst.len()).sum()
}

#[wasm_bindgen_test]
fn the_texts_stay_small() {
    let bytes = bytes(BRONNEN);
    assert!(bytes < 26_000, "{bytes} bytes of text in the module that every browser loads");
}

#[wasm_bindgen_test]
fn the_texts_of_employers_stay_small_too() {
    let bytes = bytes(BRONNEN_WERKGEVERS);
    assert!(bytes < 22_000, "{bytes} bytes of text that only browsers of employers load");
}

#[wasm_bindgen_test]
fn a_fault_in_a_field_says_so_and_ends_with_a_full_stop() {
    let veldfouten = [
        digid::FOUT_METHODE,
        digid::FOUT_GEBRUIKERSNAAM,
        digid::FOUT_WACHTWOORD,
        digid::FOUT_COMBINATIE,
        digid::FOUT_SMS_LEEG,
        digid::FOUT_SMS_VORM,
        digid::FOUT_SMS_ONJUIST,
        digid::FOUT_SMS_VERLOPEN,
        velden::DATUM_LEEG,
        velden::DAG_LEEG,
        velden::MAAND_LEEG,
        velden::JAAR_LEEG,
        velden::DAG_FOUT,
        velden::MAAND_FOUT,
        velden::JAAR_FOUT,
        velden::DAG_BESTAAT_NIET,
        velden::BSN_LEEG,
        velden::BSN_GEEN_CIJFERS,
        velden::BSN_VERKEERDE_LENGTE,
        velden::BSN_ELFPROEF,
        eherkenning::FOUT_GEBRUIKERSNAAM,
        werkgevers_bedrijven::NUMMER_LEEG,
        werkgevers_bedrijven::NUMMER_GEEN_CIJFERS,
        werkgevers_bedrijven::NUMMER_VERKEERDE_LENGTE,
        werkgevers_bedrijven::NUMMER_ELFPROEF,
        werkgevers_profiel::EMAIL_LEEG,
        werkgevers_profiel::EMAIL_VORM,
        werkgevers_profiel::EMAIL_LENGTE,
    ];
    for tekst in veldfouten {
        assert!(tekst.starts_with("Invoerfout: ") && tekst.ends_with('.'), "{tekst}");
    }
}

#[wasm_bindgen_test]
fn a_fault_message_says_what_to_do_and_shows_no_status_code() {
    let berichten = [
        fouten::OFFLINE,
        fouten::TE_LANG,
        fouten::SERVERFOUT,
        fouten::NIET_BESCHIKBAAR,
        fouten::NIET_GEVONDEN,
        fouten::GEEN_TOEGANG,
        fouten::SESSIE_VERLOPEN,
        fouten::CONFLICT,
        fouten::VERKEERD_VERZOEK,
        fouten::ONLEESBAAR_ANTWOORD,
        fouten::TOEPASSING_GESTOPT,
        inloggen::NIVEAU_TE_LAAG,
        inloggen::PERSOON_ONBEKEND,
        inloggen::NU_NIET_MOGELIJK,
        inloggen::OPNIEUW_BEGINNEN,
        werkgevers_inloggen::EHERKENNING_STORING,
        werkgevers_inloggen::NIVEAU_TE_LAAG,
        werkgevers_inloggen::GEEN_MACHTIGING,
        werkgevers_inloggen::NU_NIET_MOGELIJK,
    ];
    for bericht in berichten {
        assert!(!bericht.titel.ends_with('.'), "{bericht:?}");
        assert!(bericht.tekst.ends_with('.'), "{bericht:?}");
        // A question is answered by whom to call, which follows it.
        assert!(bericht.advies.ends_with(['.', '?']), "{bericht:?}");
        for code in ["400", "401", "403", "404", "409", "429", "500", "502", "503"] {
            assert!(!bericht.titel.contains(code) && !bericht.tekst.contains(code), "{bericht:?}");
        }
    }
}

#[wasm_bindgen_test]
fn the_digid_screen_is_the_one_of_the_spec() {
    assert_eq!(inloggen::INLOGGEN_MET_DIGID, "Inloggen met DigiD");
    assert_eq!(digid::DIGID, "DigiD");
    assert_eq!(format!("{}{}", digid::TITEL_VOOR, digid::TITEL_VET), "Inloggen bij Mijn UWV");
    assert_eq!(digid::VERPLICHTE_VELDEN, "Verplichte velden *");
    assert_eq!(digid::INLOGMETHODE, "Inlogmethode *");
    assert_eq!(digid::METHODE_BASIS, "Ik wil inloggen met alleen gebruikersnaam en wachtwoord");
    assert_eq!(digid::METHODE_MIDDEN, "Ik wil inloggen met een extra controle via sms");
    assert_eq!(digid::GEBRUIKERSNAAM, "DigiD gebruikersnaam *");
    assert_eq!(digid::WACHTWOORD, "Wachtwoord *");
    assert_eq!(
        digid::inloggen_tot("14:19"),
        "U kunt tot 14:19 uur (Nederlandse tijd) inloggen. Daarna verloopt uw sessie."
    );
    assert_eq!((digid::INLOGGEN, digid::ANNULEREN), ("Inloggen", "Annuleren"));
    assert_eq!(digid::WACHTWOORD_VERGETEN, "Wachtwoord vergeten?");
    assert_eq!(digid::DIGID_AANVRAGEN, "Nog geen DigiD? Vraag uw DigiD aan");
    assert_eq!(
        inloggen::DIGID_STORING,
        "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het later nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website https://www.digid.nl voor de laatste informatie."
    );
    assert_eq!(inloggen::GEANNULEERD, "U heeft het inloggen geannuleerd.");
}

#[wasm_bindgen_test]
fn mijn_uwv_is_the_one_of_the_spec() {
    assert_eq!((mijn_uwv::PORTAAL, algemeen::MIJN_UWV), ("Mijn UWV", "Mijn UWV"));
    assert_eq!(mijn_uwv::MENU_HOME, "Mijn UWV home");
    assert_eq!(mijn_uwv::MENU_AANVRAGEN, "Aanvragen");
    assert_eq!(mijn_uwv::MENU_PERSOONLIJKE_GEGEVENS, "Persoonlijke gegevens");
    assert_eq!(mijn_uwv::MENU_DOORGEVEN, "Doorgeven en wijzigen");
    assert_eq!(mijn_uwv::MENU_DOCUMENTEN, "Mijn documenten");
    assert_eq!((mijn_uwv::CONTROLE_KOP, algemeen::DOELGROEPREGISTER), ("Doelgroepregister", "Doelgroepregister"));
    assert_eq!(mijn_uwv::CONTROLE_UITLEG, "Hieronder controleert u of u in het doelgroepregister staat.");
    assert_eq!(mijn_uwv::CONTROLEREN, "Controleren");
    assert_eq!(mijn_uwv::NEE, "Nee, u staat niet in het doelgroepregister.");
    assert_eq!(mijn_uwv::JA, "Ja, u staat in het doelgroepregister.");
    assert_eq!(mijn_uwv::UITSCHRIJVEN, "Uitschrijven uit het doelgroepregister");
    assert_eq!(
        mijn_uwv::registratie_tot_en_met(&algemeen::datum(31, 12, 2027)),
        "Uw registratie loopt tot en met 31 december 2027."
    );
    assert_eq!(mijn_uwv::BSN, "Burgerservicenummer (BSN)");
    assert_eq!((algemeen::UITLOGGEN, algemeen::INGELOGD_ALS), ("Uitloggen", "Ingelogd als"));
}

#[wasm_bindgen_test]
fn the_warning_before_deregistration_is_the_one_of_the_spec() {
    assert_eq!(paginas::UITSCHRIJVEN.titel, "Uitschrijven doelgroepregister");
    assert_eq!(
        paginas::VOORWAARDEN,
        "Voldoet u niet meer aan de voorwaarden van het doelgroepregister? Dan schrijven wij u uit."
    );
    assert_eq!(
        paginas::GEVOLGEN,
        "Let op: als u uitgeschreven wordt, heeft dat nadelige gevolgen voor een (mogelijke) werkgever. Als u een werkgever heeft, ontvangt deze daarom een kopie van de beslissing."
    );
}

#[wasm_bindgen_test]
fn the_explanation_of_the_end_date_is_the_one_of_the_spec() {
    assert_eq!(
        over_register::EINDDATUM_LEEG,
        "Is veld 'Einddatum' leeg: persoon staat voor onbepaalde tijd in het doelgroepregister."
    );
    assert_eq!(
        over_register::EINDDATUM_GEVULD,
        "Is veld 'Einddatum' gevuld: persoon telt in principe nog twee kalenderjaren mee voor de banenafspraak. De registratie wordt direct beëindigd bij overlijden, emigratie, duurzaam geen arbeidsvermogen, beschut werken en bereiken AOW-leeftijd."
    );
}

#[wasm_bindgen_test]
fn dates_and_titles_are_written_for_reading() {
    assert_eq!(algemeen::datum(1, 1, 2015), "1 januari 2015");
    assert_eq!(algemeen::datum(3, 13, 2015), "3-13-2015");
    assert_eq!(algemeen::titel_mijn_uwv("Mijn documenten"), "Mijn documenten - Mijn UWV");
    assert_eq!(algemeen::titel_met_fouten(1, "Inloggen"), "1 foutmelding - Inloggen");
    assert_eq!(algemeen::titel_met_fouten(2, "Inloggen"), "2 foutmeldingen - Inloggen");
}
