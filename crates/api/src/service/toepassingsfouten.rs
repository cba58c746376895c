//! The application in some browser stopped. Anybody may say so, so what he says is looked at with suspicion.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, TimeDelta, Utc};
use contract::toepassingsfout::Toepassingsfout;

use super::{Fout, Services, veldfout};

/// So many reports ...
const AANTAL: usize = 60;
/// ... within this time, from everybody together. More tell nothing new, and a log is not to be filled by a stranger.
const VENSTER: TimeDelta = TimeDelta::minutes(1);

const MAX_PLAATS: usize = 200;
const MAX_PAGINA: usize = 100;
/// A BSN has nine digits, eight when its zero in front is left out.
const CIJFERS: usize = 8;

/// How many reports there were of late. In memory: whoever restarts the server may hear them again.
#[derive(Debug, Default)]
pub struct Drempel(Mutex<VecDeque<DateTime<Utc>>>);

impl Drempel {
    /// Counts one at `nu`; fails when it is one too many.
    fn passeer(&self, nu: DateTime<Utc>) -> Result<(), Fout> {
        let mut moments = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        moments.retain(|moment| nu - *moment < VENSTER);
        if let Some(oldest) = moments.front().filter(|_| moments.len() >= AANTAL) {
            return Err(Fout::TeVeelPogingen { nu, opnieuw_op: *oldest + VENSTER });
        }
        moments.push_back(nu);
        Ok(())
    }
}

/// Tells whoever runs the server, if it is what it must be and there were not too many.
pub fn meld(services: &Services, fout: &Toepassingsfout) -> Result<(), Fout> {
    let checks = [("plaats", is_plaats(&fout.plaats)), ("pagina", is_pagina(&fout.pagina))];
    let fouten: Vec<_> =
        checks.into_iter().filter(|(_, good)| !good).map(|(veld, _)| veldfout(veld, "is onjuist")).collect();
    if !fouten.is_empty() {
        return Err(Fout::Velden(fouten));
    }
    services.drempel.passeer(services.clock.now())?;
    tracing::error!(soort = fout.soort.code(), plaats = fout.plaats, pagina = fout.pagina, "toepassing_gestopt");
    Ok(())
}

/// A place in the code. A hash in the path of a library may have many digits, so only what is a number is refused.
fn is_plaats(plaats: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_./:-".contains(c);
    let is_number = |part: &str| part.len() >= CIJFERS && part.bytes().all(|c| c.is_ascii_digit());
    (1..=MAX_PLAATS).contains(&plaats.len())
        && plaats.chars().all(plain)
        && !plaats.split(|c: char| !c.is_ascii_alphanumeric()).any(is_number)
}

/// A page of this application. None has a number, so the digits of a BSN are refused however they are grouped.
fn is_pagina(pagina: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "/-".contains(c);
    pagina.starts_with('/')
        && pagina.len() <= MAX_PAGINA
        && pagina.chars().all(plain)
        && pagina.bytes().filter(u8::is_ascii_digit).count() < CIJFERS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_place_in_the_code_is_a_place() {
        let library = "/rustc/4eb161250e340c8f48f66e2b929ef4a512345678/library/core/src/option.rs:2175:5";
        for good in ["src/app.rs:12:34", "src/a-b_c.rs:1:1", library, &"a".repeat(MAX_PLAATS)] {
            assert!(is_plaats(good), "{good}");
        }
        let too_long = "a".repeat(MAX_PLAATS + 1);
        for bad in ["", "src/app.rs:123456782:1", "12345678", "src/app rs", "a\nb", "a\"b", "caf\u{e9}", &too_long] {
            assert!(!is_plaats(bad), "{bad:?}");
        }
    }

    #[test]
    fn only_a_page_is_a_page_and_a_bsn_never_is() {
        let longest = format!("/{}", "a".repeat(MAX_PAGINA - 1));
        for good in ["/", "/mijn-uwv/mijn-documenten", "/voorbeeld/stap-2", "/a1234567", &longest] {
            assert!(is_pagina(good), "{good}");
        }
        let too_long = format!("{longest}a");
        for bad in [
            "",
            "mijn-uwv",
            "/123456782",
            "/12345678",
            "/1234-56-782",
            "/a1/b2/c3/d4/e5/f6/g7/h8",
            "/a?b=c",
            "/A",
            "/a.b",
            "/a\r\n",
            "/%31",
            &too_long,
        ] {
            assert!(!is_pagina(bad), "{bad:?}");
        }
    }

    #[test]
    fn the_threshold_lets_as_many_by_as_there_may_be_in_any_minute() {
        let drempel = Drempel::default();
        let second = |second| DateTime::UNIX_EPOCH + TimeDelta::seconds(second);
        for _ in 0..AANTAL / 2 {
            assert!(drempel.passeer(second(0)).is_ok() && drempel.passeer(second(30)).is_ok());
        }
        let Err(Fout::TeVeelPogingen { opnieuw_op, .. }) = drempel.passeer(second(59)) else { panic!("let by") };
        assert_eq!(opnieuw_op, second(60));
        for _ in 0..AANTAL / 2 {
            assert!(drempel.passeer(second(60)).is_ok());
        }
        assert!(drempel.passeer(second(89)).is_err());
        assert!(drempel.passeer(second(90)).is_ok());
    }
}
