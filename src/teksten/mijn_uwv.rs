//! Mijn UWV: the menu, the home page, Persoonlijke gegevens with the check, and Mijn documenten.
//! Its pages that are only text stand in [`paginas`].

pub mod paginas;
pub mod raadplegingen;

/// B1-02. Name of the portal.
pub const PORTAAL: &str = "Mijn UWV";
/// B1-03. Menu, first.
pub const MENU_HOME: &str = "Mijn UWV home";
/// B1-04. Menu, second.
pub const MENU_AANVRAGEN: &str = "Aanvragen";
/// B1-05. Menu, third.
pub const MENU_PERSOONLIJKE_GEGEVENS: &str = "Persoonlijke gegevens";
/// B1-06. Menu, fourth.
pub const MENU_DOORGEVEN: &str = "Doorgeven en wijzigen";
/// B1-07. Menu, fifth.
pub const MENU_DOCUMENTEN: &str = "Mijn documenten";

/// Eigen tekst: `h1` of the home page, with the name of who is signed in.
pub fn welkom(naam: &str) -> String {
    format!("Welkom, {naam}")
}
/// Eigen tekst: introduction of the home page.
pub const HOME_INLEIDING: &str = "Kies hieronder wat u wilt doen.";
/// Eigen tekst: card to Aanvragen.
pub const KAART_AANVRAGEN: &str = "Lees hoe u een beoordeling aanvraagt.";
/// Eigen tekst: card to Persoonlijke gegevens.
pub const KAART_PERSOONLIJKE_GEGEVENS: &str = "Bekijk uw gegevens en controleer of u in het doelgroepregister staat.";
/// Eigen tekst: card to Doorgeven en wijzigen.
pub const KAART_DOORGEVEN: &str = "Lees hoe u zich uitschrijft of een verandering doorgeeft.";
/// Eigen tekst: card to Mijn documenten.
pub const KAART_DOCUMENTEN: &str = "Lees uw brieven van UWV.";

/// Eigen tekst: heading of the own data.
pub const GEGEVENS_KOP: &str = "Uw gegevens";
/// Eigen tekst: label of the name.
pub const NAAM: &str = "Naam";
/// Eigen tekst: label of the birth date.
pub const GEBOORTEDATUM: &str = "Geboortedatum";
/// W7-10. Label of the BSN.
pub const BSN: &str = "Burgerservicenummer (BSN)";
/// Eigen tekst: where the own data come from.
pub const GEGEVENS_HERKOMST: &str = "Deze gegevens komen uit de Basisregistratie Personen (BRP) van uw gemeente.";
/// Eigen tekst: what to do when they are wrong.
pub const GEGEVENS_FOUT: &str = "Klopt er iets niet? Geef dat dan door aan uw gemeente.";

/// B2-01. Heading of the check.
pub const CONTROLE_KOP: &str = "Doelgroepregister";
/// B2-02. Explanation.
pub const CONTROLE_UITLEG: &str = "Hieronder controleert u of u in het doelgroepregister staat.";
/// B2-03. Button.
pub const CONTROLEREN: &str = "Controleren";
/// Eigen tekst: after the button was pressed.
pub const BEZIG_MET_CONTROLEREN: &str = "Bezig met controleren…";
/// B2-04. Result; heading, explanation and button stay.
pub const NEE: &str = "Nee, u staat niet in het doelgroepregister.";
/// B2-05. Result; heading, explanation and button stay.
pub const JA: &str = "Ja, u staat in het doelgroepregister.";
/// B2-06. Link, only with [`JA`] (R-B03).
pub const UITSCHRIJVEN: &str = "Uitschrijven uit het doelgroepregister";
/// Eigen tekst: below [`JA`] when an end is known (I-01); the date as [`super::algemeen::datum`] writes it.
pub fn registratie_tot_en_met(datum: &str) -> String {
    format!("Uw registratie loopt tot en met {datum}.")
}
/// Eigen tekst: below [`JA`], what it means.
pub const JA_UITLEG: &str = "U valt onder de banenafspraak. Uw werkgever kan opvragen óf u in het register staat en tot wanneer, maar niet waarom.";
/// Eigen tekst: link below [`JA_UITLEG`], to the page about the register.
pub const OVER_REGISTER: &str = "Lees wat het doelgroepregister is";
/// Eigen tekst: below [`NEE`], what it can mean (R-A08).
pub const NEE_UITLEG: &str = "Misschien hoort u niet bij de doelgroep van de banenafspraak. Of uw registratie is beëindigd. Het kan ook zijn dat nieuwe gegevens nog niet zijn verwerkt.";
/// Eigen tekst: below it, whom to call.
pub const NEE_HULP: &str =
    "Denkt u dat dit niet klopt? Bel UWV Telefoon Werknemers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}94.";
/// R-A14, in small letters. Below both results.
pub const GEEN_RECHTEN: &str = "Aan de getoonde informatie kunnen geen rechten worden ontleend.";

/// Eigen tekst: introduction of Mijn documenten.
pub const DOCUMENTEN_INLEIDING: &str = "Hier vindt u de brieven die u van UWV kreeg. De nieuwste brief staat bovenaan.";
/// Eigen tekst: there are no letters.
pub const DOCUMENTEN_LEEG: &str = "U heeft nog geen documenten.";
/// Eigen tekst: below it, when letters come (R-V04).
pub const DOCUMENTEN_LEEG_UITLEG: &str = "Heeft u gevraagd om uw uitschrijving uit het doelgroepregister? Dan krijgt u hier binnen 8 weken een brief met onze beslissing.";
/// Eigen tekst: column of the list.
pub const KOLOM_DOCUMENT: &str = "Document";
/// Eigen tekst: column of the list.
pub const KOLOM_DATUM: &str = "Datum";
/// Eigen tekst: mark of a letter that was not read yet.
pub const NIEUW: &str = "Nieuw";
/// Eigen tekst: link above one letter.
pub const TERUG_NAAR_DOCUMENTEN: &str = "Terug naar Mijn documenten";
/// Eigen tekst: above one letter, when it was sent.
pub fn verzonden_op(datum: &str) -> String {
    format!("Verzonden op {datum}")
}
