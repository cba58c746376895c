//! The home page of the werkgeversportaal (W3): its blocks.

/// W3-04. `h1`.
pub const WELKOM: &str = "Welkom";
/// W3-04. Below it.
pub const ONDERTITEL: &str = "op het werkgeversportaal van UWV";

/// W3-05. Heading of a block.
pub const EHERKENNING_KOP: &str = "eHerkenning aanvragen";
/// W3-05. Text of that block.
pub const EHERKENNING: &str =
    "Vanaf 1 november 2019 kunt u niet meer met uw UWV-account inloggen, maar alleen nog met eHerkenning.";
/// W3-05. Link of that block.
pub const EHERKENNING_LINK: &str = "Vraag nu eHerkenning aan";
/// W3-06. Heading of a block.
pub const VERZUIM_KOP: &str = "Verzuim melden";
/// W3-06. Text of that block.
pub const VERZUIM: &str = "Meld hier het verzuim van uw werknemer.";
/// W3-06. Link of that block.
pub const VERZUIM_LINK: &str = "Meld verzuim";
/// W3-07. Heading of a block, and its link.
pub const DOELGROEP_KOP: &str = "Opvragen registratie doelgroepregister";
/// W3-07. Text of that block.
pub const DOELGROEP: &str = "Vraag hier de registratie doelgroepregister op. Hierdoor komt u te weten of uw werknemer, sollicitant, uitzendkracht of gedetacheerde werknemer in het doelgroepregister staat.";
/// W3-08. Heading of a block.
pub const CONTACT_KOP: &str = "Contact";
/// W3-08. Link of that block.
pub const KLANTENSERVICE: &str = "Klantenservice";
/// W3-08. Link of that block.
pub const VEELGESTELDE_VRAGEN: &str = "Veelgestelde vragen";
/// W3-08. Link of that block.
pub const NIEUWSBRIEF: &str = "Aanmelden nieuwsbrief";
/// W3-09. Heading of a block.
pub const BERICHTEN_KOP: &str = "Stel uw vraag via Uw berichten";
/// W3-09. Text of that block.
pub const BERICHTEN: &str = "Stel uw vraag online aan UWV. Binnen 2 werkdagen krijgt u dan antwoord via Uw berichten.";
/// W3-09. Link of that block.
pub const BERICHTEN_LINK: &str = "Ga naar Uw berichten";
/// W3-10. Heading of a block.
pub const DOCUMENTEN_KOP: &str = "Documenten";
/// W3-10. Text of that block.
pub const DOCUMENTEN: &str = "Bekijk hier de documenten die u van UWV heeft ontvangen.";
/// W3-10. Link of that block.
pub const DOCUMENTEN_LINK: &str = "Bekijk documenten";
/// Eigen tekst: in that block, how many nobody opened yet.
pub fn ongelezen(aantal: u32) -> String {
    let woord = if aantal == 1 { "document" } else { "documenten" };
    format!("{aantal} ongelezen {woord}")
}
/// W3-11. Heading of a block.
pub const FACTUREN_KOP: &str = "Bekijk betaalstatus facturen (eigen risico dragen WGA en WW)";
/// W3-11. Text of that block.
pub const FACTUREN: &str = "Bekijk hier de betaalstatus van uw facturen die u van UWV ontvangt.";
/// W3-11. Link of that block.
pub const FACTUREN_LINK: &str = "Bekijk betaalstatus facturen";
/// W3-12. Heading of a block, and its link.
pub const BEZWAAR_KOP: &str = "Bezwaar maken";
/// W3-12. Text of that block.
pub const BEZWAAR: &str = "Bent u het niet eens met een beslissing?";
/// W3-13. Heading of a block.
pub const EIGEN_RISICO_KOP: &str = "Eigen Risico Dragen WW";
/// W3-13. Text of that block.
pub const EIGEN_RISICO: &str = "Bekijk hier financiële gegevens en/of re-integratie gegevens";
/// W3-13. Link of that block.
pub const EIGEN_RISICO_LINK: &str = "Bekijk";
/// Eigen tekst: one is authorised for nothing at this company.
pub const NERGENS_VOOR: &str =
    "U bent bij dit bedrijf nog nergens voor gemachtigd. De beheerder van dit bedrijf kan dat wijzigen.";
