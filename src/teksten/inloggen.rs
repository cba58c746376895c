//! Signing in to Mijn UWV: the page before DigiD and the messages after it.

use super::fouten::Foutbericht;

/// Eigen tekst: `h1` of the sign-in page; the screens begin at DigiD itself.
pub const TITEL: &str = "Inloggen bij Mijn UWV";
/// Eigen tekst: what one can do after signing in.
pub const INLEIDING: &str =
    "In Mijn UWV controleert u of u in het doelgroepregister staat. U ziet alleen uw eigen gegevens.";
/// Eigen tekst: heading of the explanation of DigiD.
pub const DIGID_KOP: &str = "Wat is DigiD?";
/// Eigen tekst: explains DigiD, once.
pub const DIGID_UITLEG: &str = "Met DigiD logt u in bij de overheid. Zo weten wij zeker dat u het bent.";
/// Eigen tekst: heading of what one needs.
pub const NODIG_KOP: &str = "Wat heeft u nodig?";
/// Eigen tekst: what one needs.
pub const NODIG: &[&str] =
    &["De gebruikersnaam en het wachtwoord van uw DigiD.", "Uw telefoon, als u kiest voor een extra controle via sms."];
/// B0-02. Button.
pub const INLOGGEN_MET_DIGID: &str = "Inloggen met DigiD";
/// Eigen tekst: DigiD checklist C2 asks for the name of the organisation that may use the BSN, next to the button.
pub const ORGANISATIE: &str = "U logt in bij het Uitvoeringsinstituut Werknemersverzekeringen (UWV). UWV mag uw burgerservicenummer (BSN) gebruiken.";
/// Eigen tekst: for who has no DigiD or cannot use it.
pub const HULP: &str = "Lukt inloggen niet? Bel UWV Telefoon Werknemers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}94.";
/// Eigen tekst: for an employer who came to the wrong page; a link to the employers' page.
pub const BENT_U_WERKGEVER: &str = "Bent u werkgever? Ga naar het werkgeversportaal";

/// Eigen tekst: after the button was pressed.
pub const BEZIG_NAAR_DIGID: &str = "Bezig met openen van DigiD…";
/// Eigen tekst: `h1` of the page where one comes back from DigiD.
pub const TERUG_TITEL: &str = "Inloggen";
/// Eigen tekst: on that page, while the session is made.
pub const BEZIG_MET_INLOGGEN: &str = "Bezig met inloggen…";

/// DigiD checklist T6, the literal sentence in spec/schermen.md: DigiD is out of order.
pub const DIGID_STORING: &str = "Er is een fout opgetreden in de communicatie met DigiD. Probeert u het later nogmaals. Indien deze fout blijft aanhouden, kijk dan op de website https://www.digid.nl voor de laatste informatie.";
/// DigiD checklist T7, the usual sentence in spec/schermen.md: after *Annuleren*, where signing in began.
pub const GEANNULEERD: &str = "U heeft het inloggen geannuleerd.";
/// Eigen tekst: after signing out.
pub const UITGELOGD: &str = "U bent uitgelogd.";
/// Eigen tekst: advice below it.
pub const UITGELOGD_ADVIES: &str = "Gebruiken anderen deze computer ook? Sluit dan uw browser.";
/// Eigen tekst: the session ended by itself.
pub const SESSIE_VERLOPEN: &str =
    "U bent automatisch uitgelogd. Zo kan niemand anders uw gegevens zien. Log opnieuw in om verder te gaan.";
/// Eigen tekst: a page was opened that needs signing in.
pub const EERST_INLOGGEN: &str = "Voor deze pagina moet u inloggen. Daarna komt u vanzelf op de pagina die u zocht.";

/// Eigen tekst: signed in with less certainty than the service asks (I-26).
pub const NIVEAU_TE_LAAG: Foutbericht = Foutbericht {
    titel: "Er is een extra controle nodig",
    tekst: "U wilde inloggen met alleen gebruikersnaam en wachtwoord. Dat is niet genoeg voor Mijn UWV.",
    advies: "Log opnieuw in. Kies dan bij DigiD: ‘Ik wil inloggen met een extra controle via sms’.",
};
/// Eigen tekst: DigiD knows the person, the data of UWV do not.
pub const PERSOON_ONBEKEND: Foutbericht = Foutbericht {
    titel: "Wij vinden uw gegevens niet",
    tekst: "Inloggen met DigiD is gelukt. Maar wij vinden geen gegevens die bij u horen. Daarom kunt u niet verder in Mijn UWV.",
    advies: "Bel UWV Telefoon Werknemers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}94. Houd uw BSN bij de hand.",
};
/// Eigen tekst: signing in is out of order at our own side.
pub const NU_NIET_MOGELIJK: Foutbericht = Foutbericht {
    titel: "U kunt nu niet inloggen",
    tekst: "Inloggen op Mijn UWV lukt op dit moment niet. Dat ligt niet aan u.",
    advies: "Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Bel UWV Telefoon Werknemers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}94.",
};
/// Eigen tekst: one came back from DigiD with an answer that was used or is too old.
pub const OPNIEUW_BEGINNEN: Foutbericht = Foutbericht {
    titel: "Inloggen is niet gelukt",
    tekst: "Het inloggen duurde te lang, of u opende deze pagina een tweede keer.",
    advies: "Begin opnieuw met inloggen.",
};
