//! Who can sign in at the DigiD stub: the one table of the demonstration accounts, with every outcome on demand.

use std::fmt::Write;

use chrono::NaiveDate;
use domain::Bsn;

use super::stub::{Account, Gedrag, WACHTWOORD};
use crate::{
    demo::cast::cast,
    store::{Identiteit, Niveau, StoreError, Transaction},
};

/// An account that shows what can go wrong.
#[derive(Debug, Clone, Copy)]
pub struct Foutaccount {
    /// What to sign in with.
    pub gebruikersnaam: &'static str,
    /// What it does.
    pub gedrag: Gedrag,
    /// What it shows, for whoever tries it.
    pub uitleg: &'static str,
}

/// The accounts that show what can go wrong, beside those of [`cast`].
pub const FOUTACCOUNTS: [Foutaccount; 5] = [
    Foutaccount { gebruikersnaam: "sms-te-laat", gedrag: Gedrag::SmsTeLaat, uitleg: "De sms-code is altijd verlopen." },
    Foutaccount {
        gebruikersnaam: "te-laag",
        gedrag: Gedrag::NiveauTeLaag,
        uitleg: "DigiD is niet zeker genoeg van wie u bent.",
    },
    Foutaccount { gebruikersnaam: "storing", gedrag: Gedrag::Storing, uitleg: "DigiD heeft een storing." },
    Foutaccount { gebruikersnaam: "te-laat", gedrag: Gedrag::TeLaat, uitleg: "De tijd om in te loggen is voorbij." },
    Foutaccount { gebruikersnaam: "onbekend", gedrag: Gedrag::Gewoon, uitleg: "DigiD kent deze persoon, UWV niet." },
];

/// A number that passes the elfproef and is never issued to anyone, since it begins with 000.
const BSN_ZONDER_PERSOON: &str = "000000012";

/// A user name as it is compared and counted: whoever types his BSN with dots is the same person.
pub(super) fn normaliseer(gebruikersnaam: &str) -> String {
    match Bsn::parse(gebruikersnaam.trim()) {
        Ok(bsn) => bsn.full_digits(),
        Err(_) => gebruikersnaam.trim().to_lowercase(),
    }
}

/// The account of a user name that [`normaliseer`] made; `met_sms`: with a text message as well.
pub(super) async fn zoek(
    tx: &mut dyn Transaction,
    gebruikersnaam: &str,
    met_sms: bool,
    vandaag: NaiveDate,
) -> Result<Option<Account>, StoreError> {
    let niveau = if met_sms { Niveau::Midden } else { Niveau::Basis };
    let account = |bsn, gedrag| Account { wie: Identiteit::Burger { bsn, niveau }, gedrag, met_sms };
    if let Ok(bsn) = Bsn::parse(gebruikersnaam) {
        let known = tx.persoon(&bsn).await?.is_some();
        return Ok(known.then(|| account(bsn, Gedrag::Gewoon)));
    }
    if let Some(fout) = FOUTACCOUNTS.iter().find(|fout| fout.gebruikersnaam == gebruikersnaam) {
        let bsn = Bsn::parse(BSN_ZONDER_PERSOON)
            .map_err(|_| StoreError::Beschadigd("een demonstratieaccount heeft een onjuist BSN"))?;
        return Ok(Some(account(bsn, fout.gedrag)));
    }
    let cast = cast(vandaag).into_iter().find(|demo| demo.gebruikersnaam == gebruikersnaam);
    Ok(cast.map(|demo| account(demo.persoon.bsn, Gedrag::Gewoon)))
}

/// The table of all accounts, for whoever starts the demonstration.
pub fn tabel(vandaag: NaiveDate) -> String {
    let rows = cast(vandaag)
        .into_iter()
        .map(|demo| (demo.gebruikersnaam, demo.uitleg))
        .chain(FOUTACCOUNTS.iter().map(|fout| (fout.gebruikersnaam, fout.uitleg)));
    let mut text = format!("Demonstratieaccounts (wachtwoord: {WACHTWOORD})\n");
    for (gebruikersnaam, uitleg) in rows {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {gebruikersnaam:<12} {uitleg}");
    }
    text + "  Ook kan iedere geladen persoon inloggen met het eigen BSN als gebruikersnaam.\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bsn_is_one_user_name_however_it_is_typed() {
        for typed in ["123456782", "1234.56.782", " 123-456-782 "] {
            assert_eq!(normaliseer(typed), "123456782");
        }
        assert_eq!(normaliseer(" Blauw "), "blauw");
    }

    #[test]
    fn no_account_has_the_name_of_another() {
        let vandaag = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
        let mut names: Vec<_> = cast(vandaag).iter().map(|demo| demo.gebruikersnaam).collect();
        names.extend(FOUTACCOUNTS.iter().map(|fout| fout.gebruikersnaam));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(names.iter().all(|name| normaliseer(name) == *name));
        assert!(Bsn::parse(BSN_ZONDER_PERSOON).is_ok());
    }
}
