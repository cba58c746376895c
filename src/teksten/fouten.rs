//! What a person reads when something fails: what happened, what it means, what to do. Never a status code.

/// A fault in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foutbericht {
    /// What happened, as a heading.
    pub titel: &'static str,
    /// What it means for the reader.
    pub tekst: &'static str,
    /// What the reader can do.
    pub advies: &'static str,
}

/// Eigen tekst: button that asks the same again.
pub const PROBEER_OPNIEUW: &str = "Probeer het opnieuw";
/// Eigen tekst: button that loads the whole application again.
pub const LAAD_OPNIEUW: &str = "Laad de pagina opnieuw";
/// Eigen tekst: link to the sign-in page.
pub const LOG_OPNIEUW_IN: &str = "Log opnieuw in";
/// Eigen tekst: in the place of the banner for a moment, when the connection is back.
pub const WEER_VERBINDING: &str = "U heeft weer internet.";
/// Eigen tekst: spoken while a request is sent again.
pub const BEZIG_MET_OPNIEUW_PROBEREN: &str = "Bezig met opnieuw proberen…";

/// Eigen tekst: the browser has no connection; also the banner.
pub const OFFLINE: Foutbericht = Foutbericht {
    titel: "U heeft geen internet",
    tekst: "Wat u heeft ingevuld, blijft staan.",
    advies: "Controleer uw verbinding. Zodra u weer internet heeft, kunt u verder.",
};
/// Eigen tekst: no answer within 10 seconds.
pub const TE_LANG: Foutbericht = Foutbericht {
    titel: "Het duurt te lang",
    tekst: "Wij kregen binnen 10 seconden geen antwoord. Wat u heeft ingevuld, staat er nog.",
    advies: "Controleer uw internet en probeer het opnieuw.",
};
/// Eigen tekst: whom a citizen calls, at the end of an advice.
pub const BEL_WERKNEMERS: &str = "Bel UWV Telefoon Werknemers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}94.";
/// Eigen tekst: whom an employer calls, at the end of an advice.
pub const BEL_WERKGEVERS: &str = "Bel UWV Telefoon Werkgevers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}95.";

/// Eigen tekst: the server made a mistake. After the advice comes whom to call.
pub const SERVERFOUT: Foutbericht = Foutbericht {
    titel: "Er ging iets mis bij ons",
    tekst: "Dat ligt niet aan u.",
    advies: "Probeer het opnieuw. Lukt het dan nog niet?",
};
/// Eigen tekst: for a moment not available.
pub const NIET_BESCHIKBAAR: Foutbericht = Foutbericht {
    titel: "Dit werkt nu even niet",
    tekst: "Wij werken aan deze website, of er is een storing.",
    advies: "Probeer het over een paar minuten opnieuw.",
};
/// Eigen tekst: what was asked for is not there.
pub const NIET_GEVONDEN: Foutbericht = Foutbericht {
    titel: "Wij kunnen dit niet vinden",
    tekst: "Wat u zoekt, bestaat niet of niet meer.",
    advies: "Ga terug naar de vorige pagina, of kies iets in het menu.",
};
/// Eigen tekst: signed in, but not allowed. After the advice comes whom to call.
pub const GEEN_TOEGANG: Foutbericht = Foutbericht {
    titel: "U mag dit niet bekijken",
    tekst: "U bent ingelogd, maar deze gegevens zijn niet voor u.",
    advies: "Denkt u dat dit niet klopt?",
};
/// Eigen tekst: the session has ended.
pub const SESSIE_VERLOPEN: Foutbericht = Foutbericht {
    titel: "U bent automatisch uitgelogd",
    tekst: "Dat doen wij als u een tijd niets doet. Zo kan niemand anders uw gegevens zien.",
    advies: "Log opnieuw in. U komt dan terug op deze pagina.",
};
/// Eigen tekst: it changed in the meantime.
pub const CONFLICT: Foutbericht = Foutbericht {
    titel: "Deze gegevens zijn net veranderd",
    tekst: "Misschien heeft u deze pagina ook in een ander venster open.",
    advies: "Laad de pagina opnieuw en controleer de gegevens.",
};
/// Eigen tekst: the request did not have the right form, which no field explains.
pub const VERKEERD_VERZOEK: Foutbericht = Foutbericht {
    titel: "Wij konden dit niet verwerken",
    tekst: "Er ging iets mis met het versturen. Wij hebben niets opgeslagen.",
    advies: "Probeer het opnieuw. Lukt het dan nog niet? Laad dan de pagina opnieuw.",
};
/// Eigen tekst: an answer that cannot be read.
pub const ONLEESBAAR_ANTWOORD: Foutbericht = Foutbericht {
    titel: "Wij kregen geen goed antwoord",
    tekst: "Het antwoord was niet compleet. Dat ligt niet aan u.",
    advies: "Probeer het opnieuw. Lukt het dan nog niet? Probeer het later nog een keer.",
};
/// Eigen tekst: the whole application stopped.
pub const TOEPASSING_GESTOPT: Foutbericht = Foutbericht {
    titel: "Deze website werkt nu niet",
    tekst: "Er ging iets mis in de website. Dat ligt niet aan u.",
    advies: "Laad de pagina opnieuw. Lukt het dan nog niet? Bel UWV Telefoon Werknemers: 088\u{a0}-\u{a0}898\u{a0}92\u{a0}94.",
};

/// Eigen tekst: too many requests, heading.
pub const TE_VAAK_TITEL: &str = "U probeert het te vaak";
/// Eigen tekst: too many requests, explanation.
pub const TE_VAAK_TEKST: &str = "Om gegevens te beschermen, kunt u niet heel vaak achter elkaar iets opvragen.";
/// Eigen tekst: too many requests, when it is allowed again (`HH:MM`).
pub fn te_vaak_advies(tijd: &str) -> String {
    format!("Vanaf {tijd} uur kunt u het opnieuw proberen.")
}
/// Eigen tekst: the same, when that is another day.
pub fn te_vaak_advies_op(datum: &str, tijd: &str) -> String {
    format!("Vanaf {datum} om {tijd} uur kunt u het opnieuw proberen.")
}
/// Eigen tekst: the same, when the server gave no time.
pub const TE_VAAK_ADVIES: &str = "Wacht een paar minuten en probeer het dan opnieuw.";
