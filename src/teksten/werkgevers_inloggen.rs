//! The sign-in page of the werkgeversportaal. W1-01 (the navigation of uwv.nl) is left out: those pages are not here.

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

/// Eigen tekst: honest about this version, heading.
pub const NOG_NIET_KOP: &str = "U kunt hier nog niet inloggen";
/// Eigen tekst: honest about this version.
pub const NOG_NIET: &str = "In deze versie van de demonstratie werkt het werkgeversportaal nog niet.";
/// Eigen tekst: what an employer can do (R-W05, R-W06).
pub const WAT_NU: &str = "Wilt u weten of een werknemer of sollicitant in het doelgroepregister staat? Bel UWV Telefoon Werkgevers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}95.";
/// Eigen tekst: link to the page about the register.
pub const OVER_REGISTER: &str = "Lees wat een werkgever kan opvragen";
