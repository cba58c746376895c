//! The doelgroepregister on the werkgeversportaal (W4 to W8). "loonheffingennummer" as in I-18, "doelgroepregister" as in
//! I-19. W5-04 is no text but a fault of the source, and is not here (I-22).

use super::algemeen;

pub mod download;

/// W4-06.
pub const INLEIDING: &str = "U kunt met uw loonheffingennummer(s) een overzicht opvragen van uw eigen werknemers die in het doelgroepregister staan. U kunt ook een burgerservicenummer invoeren om te zien of een (gedetacheerde) werknemer, uitzendkracht of sollicitant in het doelgroepregister staat.";
/// W4-07. Warning.
pub const LET_OP: &str = "Let op: Als iemand in het doelgroepregister staat, kan van deze persoon alleen worden vastgesteld of hij onder de banenafspraak valt en of hij meetelt voor de quotumheffing. U kunt hieraan geen rechten ontlenen. Om de privacy van mensen in het doelgroepregister te beschermen, ziet u alleen of een persoon in het register is opgenomen. Er wordt geen andere informatie gegeven. U mag het register niet gebruiken voor andere doeleinden dan voor de banenafspraak.";
/// W4-08. In italics.
pub const VERPLICHT: &str = "Velden met een * zijn verplicht";
/// W4-09. Label.
pub const TYPE: &str = "Type *";
/// W4-10. Empty option.
pub const MAAK_EEN_KEUZE: &str = "- Maak een keuze -";
/// W4-02. Option.
pub const TYPE_PERSONEEL: &str = "Loonheffingennummer voor het hele personeelsbestand in één keer.";
/// W4-03. Option.
pub const TYPE_SOLLICITANT: &str = "Burgerservicenummer voor een sollicitant of uitzendkracht.";
/// Eigen tekst: button that goes on to what was chosen.
pub const VERDER: &str = "Verder";
/// Eigen tekst: nothing was chosen.
pub const TYPE_LEEG: &str = "Invoerfout: kies hoe u het register wilt opvragen.";
/// Eigen tekst: heading above what each of the two is for.
pub const WELK_TYPE: &str = "Welk type kiest u?";
/// Eigen tekst: the name of the first.
pub const MET_LOONHEFFINGENNUMMER: &str = "Loonheffingennummer";
/// Eigen tekst: what the first is for (R-W06).
pub const PERSONEEL_WANNEER: &str = "U wilt weten wie van uw eigen werknemers in het register staat. U krijgt een overzicht van een jaar, dat u ook als bestand kunt downloaden.";
/// Eigen tekst: the name of the second.
pub const MET_BSN: &str = "Burgerservicenummer (BSN)";
/// Eigen tekst: what the second is for (R-W05).
pub const SOLLICITANT_WANNEER: &str = "U wilt het van één persoon weten: een sollicitant, een uitzendkracht, een gedetacheerde werknemer of een eigen werknemer. U heeft het BSN van die persoon nodig.";

/// W6-05. `h1`.
pub const PERSONEEL_TITEL: &str = "Inzien doelgroepregistratie werknemers";
/// W6-06.
pub const PERSONEEL_INLEIDING: &str = "Hier kunt u het doelgroepregister raadplegen. Selecteer hieronder uw loonheffingennummer van uw bedrijf om te kijken welk personeel in het doelgroepregister staat.";
/// W6-07. `h2`, with a colon (I-23).
pub const PERSONEEL_TOELICHTING: &str = "Toelichting op 'Einddatum' in het overzicht:";
/// W6-10, W7-08. Before the link.
pub const LEES_MEER_VOOR: &str = "Lees meer over de betekenis van de Einddatum op ";
/// W6-10, W7-08. The link.
pub const WELKOMSPAGINA: &str = "Welkomspagina Doelgroepregister";
/// W5-03. `h2`.
pub const SELECTEER: &str = "Selecteer een jaar en loonheffingennummer";
/// W5-05. Label.
pub const PEILJAAR: &str = "Peiljaar";
/// W5-06. Label.
pub const LOONHEFFINGENNUMMER: &str = "Loonheffingennummer";
/// W5-06. Empty option.
pub const SELECTEER_NUMMER: &str = "- Selecteer een loonheffingennummer -";
/// W5-07. Option.
pub const ALLE: &str = "Alle Loonheffingennummers";
/// W5-09. Button.
pub const TONEN: &str = "Tonen";
/// Eigen tekst: help at the year (I-41).
pub const PEILJAAR_UITLEG: &str =
    "U ziet wie in dit jaar in het register stond. Ook als dat maar een deel van het jaar was.";
/// Eigen tekst: no number was chosen.
pub const NUMMER_LEEG: &str =
    "Invoerfout: kies een loonheffingennummer. Wilt u ze allemaal? Kies dan Alle Loonheffingennummers.";
/// Eigen tekst: while the numbers come.
pub const BEZIG_MET_NUMMERS: &str = "Bezig met het ophalen van uw loonheffingennummers…";
/// Eigen tekst: while the overview comes.
pub const BEZIG_MET_OVERZICHT: &str = "Bezig met het ophalen van het overzicht…";
/// Eigen tekst: the organisation has no loonheffingennummers, heading.
pub const GEEN_NUMMERS_KOP: &str = "Wij kennen geen loonheffingennummers van dit bedrijf";
/// Eigen tekst: the same, what it means.
pub const GEEN_NUMMERS: &str = "U heeft dan geen werknemers die wij kennen. Daarom kunt u geen overzicht opvragen. Van één persoon kunt u het wel opvragen, met het BSN.";
/// Eigen tekst: link to the other way to ask.
pub const NAAR_SOLLICITANT: &str = "Opvragen met een BSN";
/// Eigen tekst: the address names a year or a number that there is not, heading.
pub const ONBEKENDE_KEUZE_KOP: &str = "Dit overzicht is er niet";
/// Eigen tekst: the same, what to do.
pub const ONBEKENDE_KEUZE: &str = "Het jaar of het loonheffingennummer in het adres van deze pagina kennen wij niet. Misschien is de link oud, of hoort die bij een ander bedrijf. Kies hierboven een jaar en een loonheffingennummer.";
/// Eigen tekst: something else is chosen than what is shown.
pub const ANDERE_KEUZE: &str = "U heeft iets anders gekozen. Hieronder staat nog het overzicht van uw vorige keuze. Kies Tonen voor het nieuwe overzicht.";
/// W6-11, when it is about all numbers.
pub const ALLE_IN_ECHO: &str = "Alle loonheffingennummers";
/// W6-11. What was chosen.
pub fn echo(peiljaar: i32, nummer: Option<&str>) -> String {
    format!("{PEILJAAR}: {peiljaar} | {LOONHEFFINGENNUMMER}: {}", nummer.unwrap_or(ALLE_IN_ECHO))
}
/// W6-12. How many there are; of one our own (Eigen tekst).
pub fn gevonden(aantal: u32) -> String {
    match aantal {
        1 => "1 resultaat gevonden".to_owned(),
        _ => format!("{} resultaten gevonden", algemeen::aantal(aantal)),
    }
}
/// Eigen tekst: what it can mean that there are none.
pub const NIEMAND: &str = "Voor zover wij weten, stond geen van uw werknemers in dit jaar in het doelgroepregister. Misschien staat een werknemer bij ons nog niet onder dit loonheffingennummer. Kies dan een ander nummer of een ander jaar, of probeer het later opnieuw.";
/// W6-13, W8-03. `h2`, and caption.
pub const ZOEKRESULTATEN: &str = "Zoekresultaten doelgroepregistratie";
/// W6-15. Column.
pub const VOLGNUMMER: &str = "#";
/// W6-15. Column.
pub const BURGERSERVICENUMMER: &str = "Burgerservicenummer";
/// W6-15. Column.
pub const EINDDATUM_REGISTRATIE: &str = "Einddatum registratie";
/// Eigen tekst: read out where the date is empty (R-W11).
pub const ONBEPAALDE_TIJD: &str = "Leeg: voor onbepaalde tijd";
/// W6-17. Before the sizes.
pub const PER_PAGINA: &str = "Resultaten per pagina:";
/// Eigen tekst: name of the links to the other pages (aria-label).
pub const PAGINAS: &str = "Pagina's van het overzicht";
/// Eigen tekst: which rows are to be seen.
pub fn bereik(eerste: usize, laatste: usize, totaal: usize) -> String {
    if eerste == laatste {
        format!("Resultaat {eerste} van {totaal}")
    } else {
        format!("Resultaten {eerste} tot en met {laatste} van {totaal}")
    }
}
/// Eigen tekst: why there is no table (R-W09, I-03).
pub const TE_VEEL_VOOR_TABEL: &str =
    "Een tabel heeft bij ons hoogstens 50 regels. Dit overzicht heeft er meer. Daarom krijgt u het als bestand.";

/// W7-03. `h1`.
pub const SOLLICITANT_TITEL: &str = "Opvragen doelgroepregistratie";
/// W7-04.
pub const SOLLICITANT_INLEIDING: &str = "Hier kunt u het doelgroepregister inzien. Vul hieronder het burgerservicenummer van uw sollicitant of werknemer in om te kijken of hij in het doelgroepregister staat.";
/// W7-05. `h2`, without a colon (I-23).
pub const SOLLICITANT_TOELICHTING: &str = "Toelichting op 'Einddatum' in het overzicht";
/// W7-09. `h2`.
pub const BSN_VAN: &str = "Burgerservicenummer van uw sollicitant of werknemer";
/// W7-10. Label.
pub const BSN: &str = "Burgerservicenummer (BSN)";
/// W7-11. Button.
pub const OPVRAGEN: &str = "Opvragen";
/// Eigen tekst: what one may ask for (R-W12), before the field. Each question is recorded.
pub const DOELBINDING: &str =
    "Vraag alleen iets op als u het nodig heeft voor de banenafspraak. Wij leggen elke vraag vast.";
/// Eigen tekst: while the answer comes.
pub const BEZIG_MET_OPVRAGEN: &str = "Bezig met opvragen…";
/// W8-01.
pub const TELT_MEE: &str = "Persoon telt mee voor de banenafspraak en/of quotumheffing.";
/// W8-02.
pub const TELT_NIET_MEE: &str = "Deze persoon telt niet of niet meer mee voor de banenafspraak en/of quotumheffing.";
/// W8-04, W8-05. Column.
pub const KOLOM_BSN: &str = "BSN:";
/// W8-04, W8-05. Column.
pub const KOLOM_GEREGISTREERD: &str = "Is Geregistreerd:";
/// W8-04, W8-05. Column.
pub const KOLOM_EINDDATUM: &str = "Einddatum:";
/// W8-06.
pub const JA: &str = "Ja";
/// W8-07.
pub const NEE: &str = "Nee";
/// Eigen tekst: read out where the date is empty, with Nee.
pub const GEEN_EINDDATUM: &str = "Leeg: er is geen registratie";
/// Eigen tekst: instead of the row; a table of an answer always has one.
pub const GEEN_RIJ: &str = "Er is geen antwoord.";

/// Eigen tekst: the limit on questions is reached, heading.
pub const LIMIET_KOP: &str = "U kunt nu even geen BSN meer opvragen";
/// Eigen tekst: when one may go on, today.
pub fn limiet_vandaag(tijd: &str) -> String {
    format!("Vanaf {tijd} uur kunt u weer verder.")
}
/// Eigen tekst: when one may go on, another day.
pub fn limiet_op(dag: &str, tijd: &str) -> String {
    format!("Vanaf {dag} om {tijd} uur kunt u weer verder.")
}
/// Eigen tekst: the same, when the server gave no time.
pub const LIMIET_LATER: &str = "Probeer het later opnieuw.";
/// Eigen tekst: why there is a limit (R-A06, R-A07).
pub const LIMIET_WAAROM: &str = "Er is een grens aan het aantal vragen van een persoon en van een bedrijf. Zo kan niemand in het register zoeken naar mensen. Dat beschermt hun privacy.";
/// Eigen tekst: what goes on working.
pub const LIMIET_WEL: &str = "Het overzicht van uw eigen werknemers kunt u gewoon blijven opvragen.";
/// Eigen tekst: link to that overview.
pub const NAAR_PERSONEEL: &str = "Overzicht van uw werknemers opvragen";
