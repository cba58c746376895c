//! The DigiD stub: a copy of a sign-in screen, with every outcome that the real one has.

/// B0-03. Name at the top.
pub const DIGID: &str = "DigiD";
/// B0-04. `h1`, the part that is not bold.
pub const TITEL_VOOR: &str = "Inloggen bij ";
/// B0-04. `h1`, the part that is bold.
pub const TITEL_VET: &str = "Mijn UWV";
/// B0-05. Above the form.
pub const VERPLICHTE_VELDEN: &str = "Verplichte velden *";
/// B0-06. Legend of the radio buttons.
pub const INLOGMETHODE: &str = "Inlogmethode *";
/// B0-07. First radio button: DigiD Basis.
pub const METHODE_BASIS: &str = "Ik wil inloggen met alleen gebruikersnaam en wachtwoord";
/// B0-08. Second radio button: DigiD Midden.
pub const METHODE_MIDDEN: &str = "Ik wil inloggen met een extra controle via sms";
/// B0-09. Label.
pub const GEBRUIKERSNAAM: &str = "DigiD gebruikersnaam *";
/// B0-10. Label.
pub const WACHTWOORD: &str = "Wachtwoord *";
/// B0-11. Note above the buttons; the time is Dutch, `HH:MM`.
pub fn inloggen_tot(tijd: &str) -> String {
    format!("U kunt tot {tijd} uur (Nederlandse tijd) inloggen. Daarna verloopt uw sessie.")
}
/// B0-12. First button.
pub const INLOGGEN: &str = "Inloggen";
/// B0-12. Second button.
pub const ANNULEREN: &str = "Annuleren";
/// B0-13. Link to DigiD's own website.
pub const WACHTWOORD_VERGETEN: &str = "Wachtwoord vergeten?";
/// B0-14. Link to DigiD's own website.
pub const DIGID_AANVRAGEN: &str = "Nog geen DigiD? Vraag uw DigiD aan";
/// Eigen tekst: says beforehand where the two links go.
pub const LINKS_UITLEG: &str = "Deze links gaan naar de echte website van DigiD.";

/// Eigen tekst: nobody may type a real DigiD here.
pub const NAGEMAAKT: &str = "Dit is een nagemaakt inlogscherm. Gebruik nooit uw echte DigiD.";
/// Eigen tekst: heading of the list of demonstration accounts.
pub const ACCOUNTS_KOP: &str = "Accounts voor de demonstratie";
/// Eigen tekst: which account to take.
pub const ACCOUNTS_UITLEG: &str =
    "Kies een account en vul de gebruikersnaam en het wachtwoord in. Alle personen zijn verzonnen.";
/// Eigen tekst: column of that list.
pub const ACCOUNTS_GEBRUIKERSNAAM: &str = "Gebruikersnaam";
/// Eigen tekst: column of that list.
pub const ACCOUNTS_WACHTWOORD: &str = "Wachtwoord";
/// Eigen tekst: column of that list.
pub const ACCOUNTS_UITKOMST: &str = "Wat u dan ziet";

/// Eigen tekst: `h1` of the second step, which the screens do not give.
pub const SMS_TITEL: &str = "Controle via sms";
/// Eigen tekst: label.
pub const SMS_CODE: &str = "Sms-code";
/// Eigen tekst: help below the label.
pub const SMS_HULP: &str = "U krijgt de code van 6 cijfers in een sms.";
/// Eigen tekst: heading of the box that stands for the telephone.
pub const SMS_TELEFOON_KOP: &str = "Uw sms in deze demonstratie";
/// Eigen tekst: in that box; a real DigiD sends this to a phone.
pub fn sms_bericht(code: &str) -> String {
    format!("Wij sturen geen echte sms. Uw sms-code is {code}.")
}

/// Eigen tekst: while the first step is checked.
pub const BEZIG_MET_CONTROLEREN: &str = "Bezig met controleren…";
/// Eigen tekst: while *Annuleren* is handled.
pub const BEZIG_MET_ANNULEREN: &str = "Bezig met annuleren…";

/// Eigen tekst: no method was chosen.
pub const FOUT_METHODE: &str = "Invoerfout: kies hoe u wilt inloggen.";
/// Eigen tekst: the user name is empty.
pub const FOUT_GEBRUIKERSNAAM: &str = "Invoerfout: vul uw gebruikersnaam in.";
/// Eigen tekst: the password is empty.
pub const FOUT_WACHTWOORD: &str = "Invoerfout: vul uw wachtwoord in.";
/// Eigen tekst: user name and password do not belong together; never says which of the two is wrong.
pub const FOUT_COMBINATIE: &str =
    "Invoerfout: uw gebruikersnaam en wachtwoord horen niet bij elkaar. Controleer ze en vul ze opnieuw in.";
/// Eigen tekst: no code was filled in.
pub const FOUT_SMS_LEEG: &str = "Invoerfout: vul de code uit de sms in.";
/// Eigen tekst: the code has not 6 digits.
pub const FOUT_SMS_VORM: &str = "Invoerfout: vul een code van 6 cijfers in.";
/// Eigen tekst: another code than was sent.
pub const FOUT_SMS_ONJUIST: &str = "Invoerfout: deze code klopt niet. Vul de code uit de sms opnieuw in.";
/// Eigen tekst: the code was good, but too old.
pub const FOUT_SMS_VERLOPEN: &str =
    "Invoerfout: deze code is te oud. Begin opnieuw met inloggen. U krijgt dan een nieuwe code.";

/// Eigen tekst: too many attempts; not about one field.
pub fn te_vaak_geprobeerd(tijd: &str) -> String {
    format!("U heeft te vaak geprobeerd in te loggen. Vanaf {tijd} uur kunt u het opnieuw proberen.")
}
/// Eigen tekst: the time of B0-11 is over.
pub fn tijd_voorbij(tijd: &str) -> String {
    format!("Het is niet gelukt om voor {tijd} uur in te loggen. Uw sessie is verlopen. Begin opnieuw met inloggen.")
}
/// Eigen tekst: the same, when the time is no longer known (a page that was opened again later).
pub const TIJD_VOORBIJ: &str =
    "Het is niet gelukt om op tijd in te loggen. Uw sessie is verlopen. Begin opnieuw met inloggen.";
/// Eigen tekst: link below it, to the page where signing in began.
pub const OPNIEUW_BEGINNEN: &str = "Opnieuw inloggen";
