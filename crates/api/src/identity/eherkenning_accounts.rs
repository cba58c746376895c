//! Who can sign in at the eHerkenning stub: the users of the werkgeversportaal, and accounts that show what can go wrong.

use std::fmt::Write;

use super::stub::{Account, Gedrag};
use crate::store::{Betrouwbaarheidsniveau, Identiteit, StoreError, Transaction};

/// An account that shows what can go wrong, or another level of assurance.
#[derive(Debug, Clone, Copy)]
pub struct Foutaccount {
    /// What to sign in with.
    pub gebruikersnaam: &'static str,
    /// The user of the portal whom it is when all goes well.
    pub is: &'static str,
    /// What it does.
    pub gedrag: Gedrag,
    /// How sure eHerkenning is.
    pub niveau: Betrouwbaarheidsniveau,
    /// What it shows, for whoever tries it.
    pub uitleg: &'static str,
}

/// They are all the first user of the demonstration, so that what differs is what they show.
const ALS: &str = "dgr";

const fn account(
    gebruikersnaam: &'static str,
    gedrag: Gedrag,
    niveau: Betrouwbaarheidsniveau,
    uitleg: &'static str,
) -> Foutaccount {
    Foutaccount { gebruikersnaam, is: ALS, gedrag, niveau, uitleg }
}

/// The accounts that are not the name of a user.
pub const FOUTACCOUNTS: [Foutaccount; 7] = [
    account("eh4", Gedrag::Gewoon, Betrouwbaarheidsniveau::Eh4, "Logt in op niveau EH4, dat is hoger dan nodig."),
    account("eh2plus", Gedrag::Gewoon, Betrouwbaarheidsniveau::Eh2Plus, "Logt in op niveau EH2+, dat is te laag."),
    account("eh2", Gedrag::Gewoon, Betrouwbaarheidsniveau::Eh2, "Logt in op niveau EH2, dat is te laag."),
    account(
        "geen-machtiging",
        Gedrag::GeenMachtiging,
        Betrouwbaarheidsniveau::Eh3,
        "Is in eHerkenning niet gemachtigd.",
    ),
    account("storing", Gedrag::Storing, Betrouwbaarheidsniveau::Eh3, "eHerkenning heeft een storing."),
    account("te-laat", Gedrag::TeLaat, Betrouwbaarheidsniveau::Eh3, "De tijd om in te loggen is voorbij."),
    account("sms-te-laat", Gedrag::SmsTeLaat, Betrouwbaarheidsniveau::Eh3, "De sms-code is altijd verlopen."),
];

/// The account of a user name in small letters.
pub(super) async fn zoek(tx: &mut dyn Transaction, gebruikersnaam: &str) -> Result<Option<Account>, StoreError> {
    if let Some(fout) = FOUTACCOUNTS.iter().find(|fout| fout.gebruikersnaam == gebruikersnaam) {
        // EH2 is what asks no second factor.
        let met_sms = fout.niveau > Betrouwbaarheidsniveau::Eh2;
        let wie = Identiteit::Werkgever { gebruikersnaam: fout.is.to_owned(), niveau: fout.niveau };
        return Ok(Some(Account { wie, gedrag: fout.gedrag, met_sms }));
    }
    let bekend = tx.gebruiker_met_naam(gebruikersnaam).await?;
    Ok(bekend.map(|gebruiker| Account {
        wie: Identiteit::Werkgever { gebruikersnaam: gebruiker.gebruikersnaam, niveau: Betrouwbaarheidsniveau::Eh3 },
        gedrag: Gedrag::Gewoon,
        met_sms: true,
    }))
}

/// The table of these accounts, for whoever starts the demonstration.
pub fn tabel() -> String {
    let mut text = String::new();
    for account in FOUTACCOUNTS {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {:<16} {}", account.gebruikersnaam, account.uitleg);
    }
    text
}
