//! Who can sign in for an employer: the people of the demonstration, one for each way to be authorised.

use std::fmt::Write;

use contract::werkgever::{Aanhef, Functie};

use super::bedrijven::{EENENVIJFTIG, EIGEN, INTERMEDIAIR, TUINEN, VIJFTIG};

/// Somebody who acts for an organisation.
#[derive(Debug, Clone, Copy)]
pub struct Werkgeveraccount {
    /// The user name at the stub.
    pub gebruikersnaam: &'static str,
    /// How to address him.
    pub aanhef: Aanhef,
    /// His first name.
    pub voornaam: &'static str,
    /// His surname.
    pub achternaam: &'static str,
    /// What he shows, in one line.
    pub uitleg: &'static str,
}

/// The accounts, in the order in which they are shown.
pub const ACCOUNTS: [Werkgeveraccount; 6] = [
    Werkgeveraccount {
        gebruikersnaam: "dgr",
        aanhef: Aanhef::Mevrouw,
        voornaam: "Doelgroep",
        achternaam: "Registratie",
        uitleg: "Beheerder van meerdere bedrijven, gemachtigd voor alles.",
    },
    Werkgeveraccount {
        gebruikersnaam: "medewerker",
        aanhef: Aanhef::Meneer,
        voornaam: "Tom",
        achternaam: "Dekker",
        uitleg: "Mag alleen het doelgroepregister raadplegen.",
    },
    Werkgeveraccount {
        gebruikersnaam: "documentalist",
        aanhef: Aanhef::Mevrouw,
        voornaam: "Ans",
        achternaam: "Verhoeven",
        uitleg: "Mag alleen documenten lezen.",
    },
    Werkgeveraccount {
        gebruikersnaam: "zonder",
        aanhef: Aanhef::Geen,
        voornaam: "Sam",
        achternaam: "Vos",
        uitleg: "Hoort bij een bedrijf, maar is nergens voor gemachtigd.",
    },
    Werkgeveraccount {
        gebruikersnaam: "intermediair",
        aanhef: Aanhef::Meneer,
        voornaam: "Ruben",
        achternaam: "Blom",
        uitleg: "Handelt met een ketenmachtiging voor 2.000 klanten.",
    },
    Werkgeveraccount {
        gebruikersnaam: "alleen",
        aanhef: Aanhef::Mevrouw,
        voornaam: "Eva",
        achternaam: "Smit",
        uitleg: "Handelt voor één bedrijf.",
    },
];

/// What somebody may do for an organisation of his own.
pub(super) struct Rol {
    pub(super) rsin: &'static str,
    pub(super) beheerder: bool,
    pub(super) functies: &'static [Functie],
}

const fn rol(rsin: &'static str, functies: &'static [Functie]) -> Rol {
    Rol { rsin, beheerder: false, functies }
}

/// What an account may do, those of the clients of the intermediary apart.
pub(super) fn rollen(gebruikersnaam: &str) -> Vec<Rol> {
    let alles = |rsin| Rol { beheerder: true, ..rol(rsin, &Functie::ALLE) };
    match gebruikersnaam {
        "dgr" => EIGEN.iter().map(|bedrijf| alles(bedrijf.rsin)).collect(),
        "medewerker" => [TUINEN, EENENVIJFTIG].map(|rsin| rol(rsin, &[Functie::Doelgroepregister])).into(),
        "documentalist" => vec![rol(TUINEN, &[Functie::Documenten])],
        "zonder" => vec![rol(TUINEN, &[])],
        "intermediair" => vec![alles(INTERMEDIAIR.rsin)],
        "alleen" => vec![Rol { beheerder: true, ..rol(VIJFTIG, &[Functie::Doelgroepregister, Functie::Documenten]) }],
        _ => Vec::new(),
    }
}

/// What the intermediary may do for a client.
pub(super) const VOOR_KLANT: [Functie; 2] = [Functie::Doelgroepregister, Functie::Documenten];

/// The accounts as lines, for whoever starts the demonstration.
pub fn regels() -> String {
    ACCOUNTS.iter().fold(String::new(), |mut tekst, account| {
        // Writing to a String cannot fail.
        let _ = writeln!(tekst, "  {:<13} {}", account.gebruikersnaam, account.uitleg);
        tekst
    })
}
