//! The rules of the doelgroepregister banenafspraak.
//!
//! Everything here is pure: no I/O, and no clock (a date is always an argument), so that the
//! browser and the server run the very same rules and a test can pick its own day.
//!
//! A value of one of these types can only be made by a parse that checked it. What identifies a
//! person never shows in `Debug`, and a number shows masked in `Display`: writing one in full takes
//! a method whose name says so.
//!
//! [`Registratie`] derives whether somebody counts on a day, from facts and from [`Beleid`], the
//! policy: nothing derived is stored. `tests/casussen.md` has the cases that say what it must be, in
//! Dutch, and `MUTANTEN.md` how well the tests hold the rules.
//!
//! ```
//! use chrono::NaiveDate;
//! use domain::{Bsn, Geboortedatum, Grondslag, GrondslagPeriode, Registratie};
//!
//! let bsn = Bsn::parse("1234.56.782")?;
//! assert_eq!(bsn.to_string(), "*******82");
//!
//! let begin = NaiveDate::from_ymd_opt(2015, 1, 1).ok_or("no such day")?;
//! let registratie = Registratie::new(
//!     Geboortedatum::parse_jjjjmmdd("19900315")?,
//!     None,
//!     vec![GrondslagPeriode::new(Grondslag::Wajong, begin, None)?],
//! );
//! assert!(registratie.stand_op(begin).geregistreerd);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations)]

pub mod aow;
mod beleid;
mod bron;
mod bsn;
mod doelgroep;
mod elfproef;
mod email;
mod gebeurtenis;
mod geboortedatum;
mod grondslag;
mod kvk_nummer;
pub mod levering;
mod loonheffingennummer;
mod nummer_fout;
mod peiljaar;
mod periode;
mod reden_einde;
mod registratie;
mod rsin;
mod stand;
mod termijn;
mod tijdvak;
pub mod uitschrijfverzoek;
mod voorwaarden;
mod weigeringsgrond;

pub use beleid::{Beleid, Levertermijn, TPlus2Gevolg, TPlus2Regime};
pub use bron::{Bron, Frequentie, Leverancier};
pub use bsn::Bsn;
pub use doelgroep::{Doelgroep, Subsoort};
pub use email::{EmailFout, check_email};
pub use gebeurtenis::{Gebeurtenis, GebeurtenisSoort};
pub use geboortedatum::{Geboortedatum, GeboortedatumFout};
pub use grondslag::{Grondslag, OnbekendeCode};
pub use kvk_nummer::KvkNummer;
pub use loonheffingennummer::{Loonheffingennummer, LoonheffingennummerFout};
pub use nummer_fout::NummerFout;
pub use peiljaar::InJaar;
pub use periode::{Einde, GrondslagPeriode, PeriodeFout};
pub use reden_einde::RedenEinde;
pub use registratie::Registratie;
pub use rsin::Rsin;
pub use stand::Stand;
pub use voorwaarden::{Aanwijzing, Bevinding, Inkomsten, bevindingen};
pub use weigeringsgrond::Weigeringsgrond;
