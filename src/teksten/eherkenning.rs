//! The eHerkenning stub. The screens give none of it, so all of it is our own; what DigiD's stub says too stands there.

/// W1-05. Name at the top.
pub const EHERKENNING: &str = "eHerkenning";
/// Eigen tekst: `h1`, as at DigiD's.
pub const TITEL: &str = "Inloggen bij het werkgevers\u{ad}portaal";
/// Eigen tekst: label.
pub const GEBRUIKERSNAAM: &str = "Gebruikersnaam *";
/// Eigen tekst: no user name.
pub const FOUT_GEBRUIKERSNAAM: &str = "Invoerfout: vul uw gebruikersnaam in.";
/// Eigen tekst: nobody may type a real account here.
pub const NAGEMAAKT: &str = "Dit is een nagemaakt inlogscherm. Gebruik nooit uw echte eHerkenning.";
