//! The form of an e-mail address, as far as anybody can tell before something is sent to it.

use core::error::Error;
use core::fmt;

/// The longest e-mail address (RFC 5321).
const MAX_LENGTH: usize = 254;

/// What can be wrong with an e-mail address that somebody typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EmailFout {
    /// Nothing was typed.
    Leeg,
    /// It is not something, one `@`, and a domain with a point in it, in ASCII.
    GeenAdres,
    /// It is too long to exist.
    TeLang,
}

impl fmt::Display for EmailFout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Leeg => "the e-mail address is empty",
            Self::GeenAdres => "the text is not an e-mail address",
            Self::TeLang => "the e-mail address is too long",
        })
    }
}

impl Error for EmailFout {}

/// Looks whether this can be an e-mail address; spaces around it are no part of it.
///
/// Stricter than the standard, which knows addresses without a point and outside ASCII: the ones that people type by
/// mistake are far more than the ones that they have.
///
/// # Errors
///
/// Says what is wrong: see [`EmailFout`].
///
/// ```
/// use domain::{EmailFout, check_email};
///
/// assert_eq!(check_email(" naam@bedrijf.nl "), Ok(()));
/// assert_eq!(check_email("naam@bedrijf"), Err(EmailFout::GeenAdres));
/// ```
pub fn check_email(text: &str) -> Result<(), EmailFout> {
    let text = text.trim();
    if text.is_empty() {
        return Err(EmailFout::Leeg);
    }
    let is_address = text.split_once('@').is_some_and(|(name, site)| {
        let labels = site.split('.');
        !name.is_empty()
            && site.contains('.')
            && !site.contains('@')
            && labels.into_iter().all(|label| !label.is_empty())
    });
    if !is_address || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(EmailFout::GeenAdres);
    }
    if text.len() > MAX_LENGTH { Err(EmailFout::TeLang) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_something_before_one_at_and_a_domain_with_a_point_after_it() {
        for good in ["a@b.nl", " dgr@example.nl\n", "x.y+z@sub.example.nl", "o'hara_1@xn--caf-dma.example"] {
            assert_eq!(check_email(good), Ok(()), "{good:?}");
        }
        for bad in
            ["@", "a@", "@b.nl", "a@b", "a@b@c.nl", "a@b.", "a@.nl", "a@b..nl", "a b@c.nl", "a@b\n.nl", "geen adres"]
        {
            assert_eq!(check_email(bad), Err(EmailFout::GeenAdres), "{bad:?}");
        }
        for other in ["😀@b.nl", "a@😀.nl", "jörg@b.nl", "a@bücher.nl", "a\u{200b}@b.nl", "a\u{a0}b@c.nl"] {
            assert_eq!(check_email(other), Err(EmailFout::GeenAdres), "{other:?}");
        }
        assert_eq!((check_email(""), check_email(" \u{a0} ")), (Err(EmailFout::Leeg), Err(EmailFout::Leeg)));
    }

    #[test]
    fn the_longest_address_has_254_characters() {
        let of_length = |length: usize| format!("{}@b.nl", "a".repeat(length - 5));
        assert_eq!(check_email(&of_length(254)), Ok(()));
        assert_eq!(check_email(&of_length(255)), Err(EmailFout::TeLang));
    }

    #[test]
    fn every_fault_says_something_else() {
        let said = [EmailFout::Leeg, EmailFout::GeenAdres, EmailFout::TeLang].map(|fout| fout.to_string());
        assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2]);
    }
}
