//! The sign-in page of the werkgeversportaal. W1-01 (the navigation of uwv.nl) is left out: those pages are not here.

use super::fouten::Foutbericht;

/// W1-02. Title of the section.
pub const PORTAAL: &str = "Werkgeversportaal";
/// W1-03. `h1`.
pub const TITEL: &str = "Inloggen op het werkgeversportaal";
/// W1-04. Introduction.
pub const INLEIDING: &str =
    "Op het werkgeversportaal regelt u in een beveiligde omgeving al uw zaken rondom werknemersverzekeringen.";
/// W1-05. `h2`.
pub const EHERKENNING: &str = "eHerkenning";
/// W1-06. Explanation.
pub const UITLEG: &str = "Beschikt u over eHerkenning op betrouwbaarheidsniveau EH3 en bent u gemachtigd voor de online diensten van het werkgeversportaal? Log dan in met eHerkenning.";
/// W1-07. Badge before the button.
pub const NIVEAU: &str = "EH3";
/// W1-07. Button.
pub const INLOGGEN: &str = "Inloggen met eHerkenning";

/// Eigen tekst: after the button was pressed.
pub const BEZIG_NAAR_EHERKENNING: &str = "Bezig met openen van eHerkenning…";
/// Eigen tekst: for who cannot sign in (R-W05, R-W06).
pub const HULP: &str = "Lukt inloggen niet? Bel UWV Telefoon Werkgevers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}95.";
/// Eigen tekst: link to the page about the register.
pub const OVER_REGISTER: &str = "Lees wat een werkgever kan opvragen";

/// Eigen tekst: eHerkenning is out of order.
pub const EHERKENNING_STORING: Foutbericht = Foutbericht {
    titel: "eHerkenning werkt nu niet",
    tekst: "Er ging iets mis bij eHerkenning. Dat ligt niet aan u.",
    advies: "Probeer het over een paar minuten opnieuw.",
};
/// Eigen tekst: signed in with EH2 or EH2+, where W1-06 asks for EH3.
pub const NIVEAU_TE_LAAG: Foutbericht = Foutbericht {
    titel: "U heeft eHerkenning op niveau EH3 nodig",
    tekst: "U logde in op niveau EH2 of EH2+. Dat is niet genoeg voor het werkgeversportaal.",
    advies: "Log in met eHerkenning op niveau EH3. Heeft u dat niet? Vraag het aan bij de leverancier van uw eHerkenning.",
};
/// Eigen tekst: eHerkenning knows the person, who is not authorised for this portal.
pub const GEEN_MACHTIGING: Foutbericht = Foutbericht {
    titel: "U bent niet gemachtigd",
    tekst: "Inloggen met eHerkenning is gelukt. Maar u mag voor geen enkel bedrijf het werkgeversportaal gebruiken.",
    advies: "Vraag de beheerder van eHerkenning in uw bedrijf om u te machtigen.",
};
/// Eigen tekst: signing in is out of order at our own side.
pub const NU_NIET_MOGELIJK: Foutbericht = Foutbericht {
    titel: "U kunt nu niet inloggen",
    tekst: "Inloggen op het werkgeversportaal lukt op dit moment niet. Dat ligt niet aan u.",
    advies: "Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Bel UWV Telefoon Werkgevers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}95.",
};
