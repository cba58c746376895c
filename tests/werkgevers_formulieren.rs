//! What an employer fills in: one more company, the own profile, what a colleague may do. And the documents.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::paths::{
    MACHTIGING, MACHTIGINGEN, ORGANISATIES, WERKGEVERSDOCUMENT, WERKGEVERSDOCUMENTEN, WERKGEVERSPROFIEL, with_two,
};
use contract::probleem::{Probleem, ProbleemCode, Veldfout};
use contract::werkgever::{
    Aanhef, Collega, Functie, Machtigingen, Machtigingswijziging, NieuweOrganisatie, Profiel, Profielwijziging,
    Werkgeversdocumenten,
};
use support::page::{address, title};
use support::problems::probleem;
use support::scope::visible_text;
use support::werkgevers::{STER, kort, machtigingen, profiel, van, werkgever};
use support::{Page, Reply, settle, wait_until};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const NUMMER: &str = "KvK-nummer of RSIN";

#[wasm_bindgen_test]
async fn a_number_that_cannot_be_one_is_told_what_is_wrong_with_it_and_not_sent() {
    let api = werkgever();
    let page = Page::open("/werkgevers/bedrijven/toevoegen").await;
    for (typed, fault) in [
        ("", "Invoerfout: vul een KvK-nummer of een RSIN in."),
        ("1234567x", "Invoerfout: vul het nummer in met alleen cijfers."),
        ("1234567", "Invoerfout: vul een KvK-nummer van 8 cijfers in, of een RSIN van 9 cijfers."),
        ("1234567890", "Invoerfout: vul een KvK-nummer van 8 cijfers in, of een RSIN van 9 cijfers."),
        ("810220351", "Invoerfout: dit RSIN bestaat niet. Controleer de cijfers."),
    ] {
        page.fill(NUMMER, typed).await;
        page.press("Bedrijf toevoegen").await;
        page.see(fault).await;
        assert_eq!(title(), "1 foutmelding - Een bedrijf toevoegen - Werkgeversportaal", "{typed}");
    }
    assert_eq!(api.count("POST", ORGANISATIES), 0);
}

#[wasm_bindgen_test]
async fn a_company_that_was_added_can_be_gone_to() {
    let api = werkgever();
    api.post(ORGANISATIES, [Reply::json(201, &kort(STER))]);
    let page = Page::open("/werkgevers/bedrijven/toevoegen").await;
    for typed in ["0123 4567", "8102.20.350"] {
        page.fill(NUMMER, typed).await;
        page.press("Bedrijf toevoegen").await;
        page.see("BAKKERIJ DE STER is toegevoegd aan uw bedrijven.").await;
        assert_eq!(api.sent::<NieuweOrganisatie>(ORGANISATIES).nummer, typed);
    }
    page.press("Ga naar BAKKERIJ DE STER").await;
    page.arrive_at("Welkom").await;
    assert_eq!(address(), "/werkgevers/home?organisatie=ster");
}

#[wasm_bindgen_test]
async fn a_company_that_one_may_not_act_for_and_too_many_tries_say_what_to_do() {
    let day = chrono::NaiveDate::from_ymd_opt(2027, 3, 2);
    let code = ProbleemCode::TeVeelPogingen;
    let tomorrow =
        Reply::json(429, &Probleem { opnieuw_om: Some("09:00".to_owned()), opnieuw_op: day, ..probleem(code) });
    for (reply, sentence) in [
        (Reply::problem(ProbleemCode::NietGevonden), "Volgens eHerkenning mag u niet handelen voor het bedrijf"),
        (Reply::too_often("14:19"), "Vanaf 14:19 uur kunt u het opnieuw proberen."),
        (tomorrow, "Vanaf 2 maart 2027 om 09:00 uur kunt u het opnieuw proberen."),
    ] {
        let api = werkgever();
        api.post(ORGANISATIES, [reply]);
        let page = Page::open("/werkgevers/bedrijven/toevoegen").await;
        page.fill(NUMMER, "12345678").await;
        page.press("Bedrijf toevoegen").await;
        page.see(sentence).await;
        assert_eq!(page.input(NUMMER).value(), "12345678");
    }
}

#[wasm_bindgen_test]
async fn a_profile_is_changed_and_the_header_follows() {
    let api = werkgever();
    let changed = Profiel { aanhef: Aanhef::Geen, email: "nieuw@voorbeeld.example".to_owned(), versie: 8, ..profiel() };
    api.put(WERKGEVERSPROFIEL, [Reply::ok(&changed)]);
    let page = Page::open("/werkgevers/profiel").await;
    page.see("Ingelogd met eHerkenning op niveau EH3").await;
    assert!(page.input("Mevrouw").checked());
    page.choose("Alleen met mijn achternaam").await;
    page.fill("E-mailadres *", " nieuw@voorbeeld.example ").await;
    page.press("Opslaan").await;
    page.see("Uw gegevens zijn opgeslagen.").await;
    let sent = Profielwijziging { aanhef: Aanhef::Geen, email: "nieuw@voorbeeld.example".to_owned(), versie: 7 };
    assert_eq!(api.sent::<Profielwijziging>(WERKGEVERSPROFIEL), sent);
    let header = visible_text(&page.one("header"));
    assert!(header.contains("nieuw@voorbeeld.example"), "{header}");
    // The next change is made from the new version.
    page.press("Opslaan").await;
    wait_until("the second change", || api.count("PUT", WERKGEVERSPROFIEL) == 2).await;
    assert_eq!(api.sent::<Profielwijziging>(WERKGEVERSPROFIEL).versie, 8);
}

#[wasm_bindgen_test]
async fn an_email_address_that_cannot_be_one_is_told_at_the_field_by_us_or_by_the_server() {
    let api = werkgever();
    let veld = Veldfout { veld: "email".to_owned(), detail: "no".to_owned() };
    let refused = Probleem { fouten: vec![veld], ..probleem(ProbleemCode::OnjuistVerzoek) };
    api.put(WERKGEVERSPROFIEL, [Reply::json(400, &refused)]);
    let page = Page::open("/werkgevers/profiel").await;
    page.see("E-mailadres *").await;
    page.see("Velden met een * zijn verplicht").await;
    let long = format!("{}@x.nl", "a".repeat(260));
    for (typed, fault) in [
        ("", "Invoerfout: vul uw e-mailadres in."),
        ("naam", "Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl."),
        ("a@b@c", "Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl."),
        ("a@b", "Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl."),
        ("😀@bedrijf.nl", "Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl."),
        ("a b@c", "Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl."),
        (long.as_str(), "Invoerfout: vul een e-mailadres in van maximaal 254 tekens."),
    ] {
        page.fill("E-mailadres *", typed).await;
        page.press("Opslaan").await;
        page.see(fault).await;
    }
    assert_eq!(api.count("PUT", WERKGEVERSPROFIEL), 0);
    page.fill("E-mailadres *", "goed@maar.niet").await;
    page.press("Opslaan").await;
    page.see("Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl.").await;
    assert_eq!((api.count("PUT", WERKGEVERSPROFIEL), title().starts_with("1 foutmelding")), (1, true));
    assert_eq!(page.input("E-mailadres *").value(), "goed@maar.niet");
}

#[wasm_bindgen_test]
async fn a_newer_profile_is_shown_when_one_asks_for_it_and_not_before() {
    let api = werkgever();
    let newer = Profiel { email: "elders@voorbeeld.example".to_owned(), versie: 9, ..profiel() };
    api.get(WERKGEVERSPROFIEL, [Reply::ok(&profiel()), Reply::ok(&newer)]);
    api.put(WERKGEVERSPROFIEL, [Reply::problem(ProbleemCode::Conflict)]);
    let page = Page::open("/werkgevers/profiel").await;
    page.fill("E-mailadres *", "mijn@voorbeeld.example").await;
    page.press("Opslaan").await;
    page.see("Wij hebben uw wijziging nog niet opgeslagen.").await;
    assert_eq!(page.input("E-mailadres *").value(), "mijn@voorbeeld.example");
    page.press("Bekijk de nieuwe gegevens").await;
    wait_until("the newer profile", || page.has_link("Wijzig profiel") && page.text().contains("E-mailadres *")).await;
    wait_until("its address", || page.input("E-mailadres *").value() == "elders@voorbeeld.example").await;
}

#[wasm_bindgen_test]
async fn the_machtigingen_are_a_table_and_each_colleague_has_a_page() {
    let _api = werkgever();
    let page = Page::open("/werkgevers/machtigingen?organisatie=ster").await;
    page.see("Anna de Vries (uzelf)").await;
    page.see("3 februari 2027 om 09:15 uur").await;
    page.see("Documenten: gegeven").await;
    page.press("Bram Smit").await;
    page.arrive_at("Machtigingen wijzigen").await;
    assert_eq!(address(), "/werkgevers/machtigingen/collega?organisatie=ster&collega=c2");
}

#[wasm_bindgen_test]
async fn what_a_colleague_may_do_is_sent_as_a_whole_and_the_change_is_shown() {
    let api = werkgever();
    let all = machtigingen();
    let saved =
        Collega { beheerder: true, functies: vec![Functie::Doelgroepregister], versie: 4, ..all.collegas[1].clone() };
    let path = with_two(MACHTIGING, STER, "c2");
    api.put(&path, [Reply::ok(&saved)]);
    let mut after = all.clone();
    "11:30".clone_into(&mut after.wijzigingen[0].om);
    api.get(&van(MACHTIGINGEN, STER), [Reply::ok(&all), Reply::ok(&after)]);
    let page = Page::open("/werkgevers/machtigingen/collega?organisatie=ster&collega=c2").await;
    page.see("Bram Smit").await;
    assert!(page.input("Documenten").checked() && !page.input("Bezwaar maken").checked());
    page.choose("Documenten").await;
    page.choose("Opvragen registratie doelgroepregister").await;
    page.choose("Beheerder: mag de machtigingen van collega's wijzigen").await;
    page.press("Opslaan").await;
    page.see("De machtigingen van Bram Smit zijn opgeslagen. Ze gelden meteen.").await;
    page.see("3 februari 2027 om 11:30 uur").await;
    let sent = Machtigingswijziging { beheerder: true, functies: vec![Functie::Doelgroepregister], versie: 3 };
    assert_eq!(api.sent::<Machtigingswijziging>(&path), sent);
}

#[wasm_bindgen_test]
async fn nobody_can_take_from_himself_that_he_is_beheerder() {
    let api = werkgever();
    let path = with_two(MACHTIGING, STER, "c1");
    api.put(&path, [Reply::ok(&machtigingen().collegas[0])]);
    let page = Page::open("/werkgevers/machtigingen/collega?organisatie=ster&collega=c1").await;
    page.see("U bent beheerder. Dat kunt u niet bij uzelf intrekken.").await;
    assert!(!page.text().contains("mag de machtigingen van collega's wijzigen"));
    page.press("Opslaan").await;
    page.see("De machtigingen van Anna de Vries zijn opgeslagen.").await;
    assert!(api.sent::<Machtigingswijziging>(&path).beheerder);
}

#[wasm_bindgen_test]
async fn a_newer_version_of_machtigingen_is_shown_when_one_asks_for_it() {
    let api = werkgever();
    let mut newer = machtigingen();
    newer.collegas[1].functies = vec![Functie::Documenten, Functie::BezwaarMaken];
    api.get(&van(MACHTIGINGEN, STER), [Reply::ok(&machtigingen()), Reply::ok(&newer)]);
    api.put(&with_two(MACHTIGING, STER, "c2"), [Reply::problem(ProbleemCode::Conflict)]);
    let page = Page::open("/werkgevers/machtigingen/collega?organisatie=ster&collega=c2").await;
    page.see("Bram Smit").await;
    page.choose("Documenten").await;
    page.press("Opslaan").await;
    page.see("Iemand anders heeft de machtigingen van deze collega gewijzigd.").await;
    assert!(!page.input("Documenten").checked());
    page.press("Bekijk de nieuwe machtigingen").await;
    wait_until("the newer machtigingen", || {
        page.text().contains("Bezwaar maken") && page.input("Bezwaar maken").checked()
    })
    .await;
    assert!(page.input("Documenten").checked());
}

#[wasm_bindgen_test]
async fn a_colleague_who_is_gone_is_not_found() {
    let api = werkgever();
    let nobody = Machtigingen { collegas: Vec::new(), wijzigingen: Vec::new() };
    api.get(&van(MACHTIGINGEN, STER), [Reply::ok(&nobody)]);
    let page = Page::open("/werkgevers/machtigingen/collega?organisatie=ster&collega=c2").await;
    page.see("Wij vinden deze collega niet meer bij dit bedrijf.").await;
    page.press("Terug naar Machtigingen").await;
    page.see("Er zijn nog geen collega's.").await;
    page.see("Er is nog niets gewijzigd.").await;
}

#[wasm_bindgen_test]
async fn a_document_that_nobody_read_says_so_in_words_until_it_is_opened() {
    let api = werkgever();
    let page = Page::open("/werkgevers/documenten?organisatie=ster").await;
    page.see("Jaaroverzicht 2026 Ongelezen Verzonden op 4 januari 2027").await;
    assert_eq!(page.text().matches("Ongelezen").count(), 1);
    page.press("Jaaroverzicht 2026").await;
    page.see("Dit is uw overzicht.").await;
    assert_eq!(address(), "/werkgevers/documenten/document?organisatie=ster&document=d1");
    page.button("Afdrukken");
    // How many are unread is asked again, and the letter stays.
    let organisatie = van(contract::paths::ORGANISATIE, STER);
    wait_until("to ask how many are unread", || api.count("GET", &organisatie) == 2).await;
    settle().await;
    page.see("Dit is uw overzicht.").await;
    assert_eq!(api.count("GET", &with_two(WERKGEVERSDOCUMENT, STER, "d1")), 1);
}

#[wasm_bindgen_test]
async fn no_documents_and_a_document_that_is_not_there_are_told() {
    let api = werkgever();
    api.get(&van(WERKGEVERSDOCUMENTEN, STER), [Reply::ok(&Werkgeversdocumenten { documenten: Vec::new() })]);
    api.get(&with_two(WERKGEVERSDOCUMENT, STER, "x"), [Reply::problem(ProbleemCode::NietGevonden)]);
    let page = Page::open("/werkgevers/documenten/document?organisatie=ster&document=x").await;
    page.see("Wij kunnen dit niet vinden").await;
    page.press("Terug naar Documenten").await;
    page.see("Dit bedrijf heeft nog geen documenten.").await;
}
