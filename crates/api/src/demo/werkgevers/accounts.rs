//! Who can sign in for an employer: the people of the demonstration, one for each way to be authorised.

use std::fmt::Write;

use contract::werkgever::{Aanhef, Functie};
use domain::Rsin;

use super::{
    bedrijven::{Bedrijf, EENENVIJFTIG, EIGEN, INTERMEDIAIR, TUINEN, VIJFTIG},
    klanten::klanten,
};

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

/// What somebody may do for an organisation.
pub(super) struct Rol {
    pub(super) rsin: Rsin,
    pub(super) beheerder: bool,
    pub(super) functies: &'static [Functie],
    /// By whose ketenmachtiging.
    pub(super) intermediair: Option<Rsin>,
}

/// What the intermediary may do for a client.
const VOOR_KLANT: &[Functie] = &[Functie::Doelgroepregister, Functie::Documenten];

/// What an account may do, for whichever organisations there can be.
pub(super) fn rollen(gebruikersnaam: &str) -> Vec<Rol> {
    let rol = |rsin: &str, beheerder, functies| {
        Rsin::parse(rsin).ok().map(|rsin| Rol { rsin, beheerder, functies, intermediair: None })
    };
    let alles = |bedrijf: &Bedrijf| rol(bedrijf.rsin, true, &Functie::ALLE);
    match gebruikersnaam {
        "dgr" => EIGEN.iter().filter_map(alles).collect(),
        "medewerker" => {
            [TUINEN, EENENVIJFTIG].iter().filter_map(|rsin| rol(rsin, false, &[Functie::Doelgroepregister])).collect()
        }
        "documentalist" => rol(TUINEN, false, &[Functie::Documenten]).into_iter().collect(),
        "zonder" => rol(TUINEN, false, &[]).into_iter().collect(),
        "intermediair" => {
            let intermediair = Rsin::parse(INTERMEDIAIR.rsin).ok();
            let klanten = klanten().map(|(rsin, _)| Rol { rsin, beheerder: false, functies: VOOR_KLANT, intermediair });
            alles(&INTERMEDIAIR).into_iter().chain(klanten).collect()
        }
        "alleen" => rol(VIJFTIG, true, &[Functie::Doelgroepregister, Functie::Documenten]).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The accounts as lines, for whoever starts the demonstration.
pub fn regels() -> String {
    ACCOUNTS.iter().fold(String::new(), |mut tekst, account| {
        // Writing to a String cannot fail.
        let _ = writeln!(tekst, "  {:<16} {}", account.gebruikersnaam, account.uitleg);
        tekst
    })
}
