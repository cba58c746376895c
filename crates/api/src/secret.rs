//! What must not be guessed: random ids, what is kept of them, and the key of this register.

mod sleutel;

use std::fmt;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

pub use self::sleutel::{SLEUTEL_BESTAND, Sleutel, SleutelFout};

/// The machine has no random numbers to give, which no program can go on from.
#[derive(Debug, thiserror::Error)]
#[error("het besturingssysteem geeft geen willekeurige getallen")]
pub struct GeenToeval(#[source] getrandom::Error);

#[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
fn random<const N: usize>() -> Result<[u8; N], GeenToeval> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(GeenToeval)?;
    Ok(bytes)
}

/// A random id of 256 bits that somebody outside holds: a session, a request to sign in, a one-time code.
/// Only its [`hash`](Self::hash) is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretId(String);

impl SecretId {
    /// A new one.
    pub fn random() -> Result<Self, GeenToeval> {
        Ok(Self(hex::encode(random::<32>()?)))
    }

    /// Takes what came from outside; anything is welcome, since only a known hash opens a door.
    pub fn from_outside(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// What is kept of it.
    pub fn hash(&self) -> IdHash {
        IdHash(sha256_hex(self.0.as_bytes()))
    }

    /// The id itself, for the one who is to hold it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretId(..)")
    }
}

/// The SHA-256 of a [`SecretId`], in hexadecimal. An id has too many bits to be found from it.
#[derive(Clone, PartialEq, Eq)]
pub struct IdHash(pub(crate) String);

impl IdHash {
    /// As it stands in the database.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Takes it as it stands in the database.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for IdHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdHash(..)")
    }
}

/// An id for one request, to find its log lines and its audit record by. No secret.
pub fn request_id() -> Result<String, GeenToeval> {
    Ok(hex::encode(random::<16>()?))
}

/// A code of six digits, as a text message has it.
pub fn sms_code() -> Result<String, GeenToeval> {
    // 2^32 is no multiple of a million: the first codes are likelier by 0.02 %, which helps nobody in five tries.
    Ok(format!("{:06}", u32::from_be_bytes(random::<4>()?) % 1_000_000))
}

/// Whether two texts are the same, in a time that does not tell where they differ.
pub fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

/// SHA-256 in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_long_and_never_the_same() {
        let a = SecretId::random().unwrap();
        assert_eq!(a.reveal().len(), 64);
        assert_ne!(a, SecretId::random().unwrap());
        assert_eq!(format!("{a:?}"), "SecretId(..)");
        assert_eq!(sms_code().unwrap().len(), 6);
    }
}
