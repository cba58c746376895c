//! Uw Profiel. The screens only name it, so all of it is our own.

/// W3-03. `h1`: the name in the menu.
pub const TITEL: &str = "Uw Profiel";
/// Eigen tekst: introduction.
pub const INLEIDING: &str = "Dit zijn uw gegevens op het werkgeversportaal.";
/// Eigen tekst: label of the name.
pub const NAAM: &str = "Naam";
/// Eigen tekst: label of the level of assurance.
pub const NIVEAU: &str = "Ingelogd met eHerkenning op niveau";
/// Eigen tekst: where they come from.
pub const HERKOMST: &str = "Deze gegevens komen uit eHerkenning. U kunt ze hier niet wijzigen.";
/// Eigen tekst: heading of what can be changed.
pub const WIJZIGEN: &str = "Uw gegevens wijzigen";
/// Eigen tekst: question of the form.
pub const AANHEF: &str = "Hoe wilt u worden aangesproken? *";
/// Eigen tekst: an answer to it.
pub const MEVROUW: &str = "Mevrouw";
/// Eigen tekst: an answer to it.
pub const MENEER: &str = "Meneer";
/// Eigen tekst: an answer to it.
pub const GEEN_AANHEF: &str = "Alleen met mijn achternaam";
/// Eigen tekst: label.
pub const EMAIL: &str = "E-mailadres *";
/// Eigen tekst: help at it.
pub const EMAIL_UITLEG: &str = "Alleen u en de beheerders van uw bedrijven zien dit e-mailadres.";
/// Eigen tekst: nothing was filled in.
pub const EMAIL_LEEG: &str = "Invoerfout: vul uw e-mailadres in.";
/// Eigen tekst: it does not look like one.
pub const EMAIL_VORM: &str = "Invoerfout: vul een e-mailadres in zoals naam@bedrijf.nl.";
/// Eigen tekst: it is too long.
pub const EMAIL_LENGTE: &str = "Invoerfout: vul een e-mailadres in van maximaal 254 tekens.";
/// Eigen tekst: button.
pub const OPSLAAN: &str = "Opslaan";
/// Eigen tekst: while it is saved.
pub const BEZIG_MET_OPSLAAN: &str = "Bezig met opslaan…";
/// Eigen tekst: it was saved.
pub const OPGESLAGEN: &str = "Uw gegevens zijn opgeslagen.";
/// Eigen tekst: somebody saved something else meanwhile; heading.
pub const CONFLICT_KOP: &str = "Deze gegevens zijn net veranderd";
/// Eigen tekst: below it.
pub const CONFLICT: &str = "Wij hebben uw wijziging nog niet opgeslagen. Bekijk eerst de nieuwe gegevens.";
/// Eigen tekst: button below it.
pub const BEKIJK_NIEUWE: &str = "Bekijk de nieuwe gegevens";
