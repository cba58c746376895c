//! W1 to W3, as spec/schermen.md has them.

use wasm_bindgen_test::wasm_bindgen_test;

use super::super::{algemeen, werkgevers, werkgevers_bedrijven, werkgevers_home, werkgevers_inloggen};

#[wasm_bindgen_test]
fn the_employers_sign_in_page_is_the_one_of_the_spec() {
    assert_eq!(werkgevers_inloggen::PORTAAL, "Werkgeversportaal");
    assert_eq!(algemeen::WERKGEVERSPORTAAL, "Werkgeversportaal");
    assert_eq!(werkgevers_inloggen::TITEL, "Inloggen op het werkgeversportaal");
    assert_eq!(
        werkgevers_inloggen::INLEIDING,
        "Op het werkgeversportaal regelt u in een beveiligde omgeving al uw zaken rondom werknemersverzekeringen."
    );
    assert_eq!(werkgevers_inloggen::EHERKENNING, "eHerkenning");
    assert_eq!(
        werkgevers_inloggen::UITLEG,
        "Beschikt u over eHerkenning op betrouwbaarheidsniveau EH3 en bent u gemachtigd voor de online diensten van het werkgeversportaal? Log dan in met eHerkenning."
    );
    assert_eq!((werkgevers_inloggen::NIVEAU, werkgevers_inloggen::INLOGGEN), ("EH3", "Inloggen met eHerkenning"));
}

#[wasm_bindgen_test]
fn a_sentence_that_ends_in_a_name_has_one_full_stop() {
    assert_eq!(
        werkgevers::u_handelt_namens("Korst B.V.", "Bureau"),
        "U handelt namens Korst B.V. U bent daarvoor gemachtigd via Bureau."
    );
    assert_eq!(
        werkgevers::u_handelt_namens("Korst", "Bureau N.V."),
        "U handelt namens Korst. U bent daarvoor gemachtigd via Bureau N.V."
    );
    assert_eq!(werkgevers::niet_gemachtigd_uitleg("Korst B.V."), "U bent hiervoor niet gemachtigd bij Korst B.V.");
    assert_eq!(werkgevers::niet_gemachtigd_uitleg("Korst"), "U bent hiervoor niet gemachtigd bij Korst.");
}

#[wasm_bindgen_test]
fn thousands_of_companies_have_a_point() {
    use werkgevers_bedrijven::gevonden;
    assert_eq!(gevonden(2001, 25), "2.001 bedrijven gevonden. U ziet de eerste 25. Typ meer om beter te zoeken.");
    assert_eq!((gevonden(1, 1), gevonden(999, 999)), ("1 bedrijf gevonden.".into(), "999 bedrijven gevonden.".into()));
    assert_eq!(gevonden(1000, 1000), "1.000 bedrijven gevonden.");
}

#[wasm_bindgen_test]
fn choosing_a_company_is_the_one_of_the_spec() {
    use contract::werkgever::Aanhef;
    use werkgevers_bedrijven as w2;
    assert_eq!(w2::welkom(Aanhef::Mevrouw, "Registratie"), "Welkom mevrouw Registratie op het werkgeversportaal UWV");
    assert_eq!(w2::welkom(Aanhef::Geen, "Registratie"), "Welkom Registratie op het werkgeversportaal UWV");
    assert_eq!((w2::UW_BEDRIJVEN, w2::SELECTEER), ("Uw bedrijven", "Selecteer een bedrijf"));
    assert_eq!(w2::EXTRA_BEDRIJF, "Een extra bedrijf toevoegen");
    assert_eq!(werkgevers::organisatie("810220350", "NAAM"), "Organisatie 810220350 -- NAAM");
    assert_eq!((werkgevers::TOEVOEGEN, werkgevers::WIJZIG_PROFIEL), ("Toevoegen", "Wijzig profiel"));
    let menu = [
        werkgevers::MENU_HOME,
        werkgevers::MENU_VERZUIMMELDER,
        werkgevers::MENU_UPLOADEN,
        werkgevers::MENU_DOCUMENTEN,
        werkgevers::MENU_PROFIEL,
        werkgevers::MENU_MACHTIGINGEN,
    ];
    assert_eq!(menu, ["Home", "Verzuimmelder", "Uploaden", "Documenten", "Uw Profiel", "Machtigingen"]);
    assert_eq!((werkgevers::KRUIMEL_PERSONEEL, werkgevers::KRUIMEL_SOLLICITANT), ("Personeel", "Sollicitant"));
}

#[wasm_bindgen_test]
fn the_blocks_of_the_employers_home_page_are_those_of_the_spec() {
    use werkgevers_home as w3;
    assert_eq!((w3::WELKOM, w3::ONDERTITEL), ("Welkom", "op het werkgeversportaal van UWV"));
    let blocks = [
        (w3::EHERKENNING_KOP, w3::EHERKENNING, w3::EHERKENNING_LINK),
        (w3::VERZUIM_KOP, w3::VERZUIM, w3::VERZUIM_LINK),
        (w3::DOELGROEP_KOP, w3::DOELGROEP, w3::DOELGROEP_KOP),
        (w3::BERICHTEN_KOP, w3::BERICHTEN, w3::BERICHTEN_LINK),
        (w3::DOCUMENTEN_KOP, w3::DOCUMENTEN, w3::DOCUMENTEN_LINK),
        (w3::FACTUREN_KOP, w3::FACTUREN, w3::FACTUREN_LINK),
        (w3::BEZWAAR_KOP, w3::BEZWAAR, w3::BEZWAAR_KOP),
        (w3::EIGEN_RISICO_KOP, w3::EIGEN_RISICO, w3::EIGEN_RISICO_LINK),
    ];
    let spec = [
        (
            "eHerkenning aanvragen",
            "Vanaf 1 november 2019 kunt u niet meer met uw UWV-account inloggen, maar alleen nog met eHerkenning.",
            "Vraag nu eHerkenning aan",
        ),
        ("Verzuim melden", "Meld hier het verzuim van uw werknemer.", "Meld verzuim"),
        (
            "Opvragen registratie doelgroepregister",
            "Vraag hier de registratie doelgroepregister op. Hierdoor komt u te weten of uw werknemer, sollicitant, uitzendkracht of gedetacheerde werknemer in het doelgroepregister staat.",
            "Opvragen registratie doelgroepregister",
        ),
        (
            "Stel uw vraag via Uw berichten",
            "Stel uw vraag online aan UWV. Binnen 2 werkdagen krijgt u dan antwoord via Uw berichten.",
            "Ga naar Uw berichten",
        ),
        ("Documenten", "Bekijk hier de documenten die u van UWV heeft ontvangen.", "Bekijk documenten"),
        (
            "Bekijk betaalstatus facturen (eigen risico dragen WGA en WW)",
            "Bekijk hier de betaalstatus van uw facturen die u van UWV ontvangt.",
            "Bekijk betaalstatus facturen",
        ),
        ("Bezwaar maken", "Bent u het niet eens met een beslissing?", "Bezwaar maken"),
        ("Eigen Risico Dragen WW", "Bekijk hier financiële gegevens en/of re-integratie gegevens", "Bekijk"),
    ];
    assert_eq!(blocks, spec);
    let contact = (w3::CONTACT_KOP, w3::KLANTENSERVICE, w3::VEELGESTELDE_VRAGEN, w3::NIEUWSBRIEF);
    assert_eq!(contact, ("Contact", "Klantenservice", "Veelgestelde vragen", "Aanmelden nieuwsbrief"));
}
