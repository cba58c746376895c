//! What must not be guessed: random ids, what is kept of them, and the key of this register.

use std::{fmt, fs, io, path::Path};

use domain::Bsn;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The name of the file that holds the key, in the data folder.
pub const SLEUTEL_BESTAND: &str = "sleutel";

const SLEUTEL_LENGTE: usize = 32;
/// 64 bits of it: enough to tell one person from the next.
const KENMERK_LENGTE: usize = 16;

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

/// The key of this register: makes pseudonyms that mean nothing to whoever has only the database.
pub struct Sleutel([u8; SLEUTEL_LENGTE]);

impl Sleutel {
    /// A key that nobody keeps, for tests.
    pub fn random() -> Result<Self, GeenToeval> {
        Ok(Self(random()?))
    }

    /// Reads the key from the data folder, or makes one there that only its owner can read.
    pub fn open(folder: &Path) -> Result<Self, SleutelFout> {
        let path = folder.join(SLEUTEL_BESTAND);
        match fs::read(&path) {
            Ok(bytes) => bytes.try_into().map(Self).map_err(|_| SleutelFout::VerkeerdeLengte),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let sleutel = Self::random()?;
                write_private(&path, &sleutel.0)?;
                Ok(sleutel)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The pseudonym of a person in the audit trail.
    pub fn pseudonym(&self, bsn: &Bsn) -> String {
        self.hmac("bsn", &bsn.full_digits())
    }

    /// The pseudonym of a user name, to count wrong tries by.
    pub fn throttle_key(&self, gebruikersnaam: &str) -> String {
        self.hmac("gebruikersnaam", gebruikersnaam)
    }

    /// The mark by which a browser knows that the next person is somebody else. Not the pseudonym of the audit trail:
    /// whoever sees a browser must not be able to find its person there.
    pub fn kenmerk(&self, bsn: &Bsn) -> String {
        let mut kenmerk = self.hmac("kenmerk-browser", &bsn.full_digits());
        kenmerk.truncate(KENMERK_LENGTE);
        kenmerk
    }

    /// The kind goes in too, so that one value never has the same pseudonym in two places.
    fn hmac(&self, kind: &str, value: &str) -> String {
        // HMAC pads a key to the block of its hash with zeros; done here, so that nothing can fail.
        let mut block = [0; 64];
        block[..SLEUTEL_LENGTE].copy_from_slice(&self.0);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        hex::encode(mac.finalize().into_bytes())
    }
}

impl fmt::Debug for Sleutel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sleutel(..)")
    }
}

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum SleutelFout {
    /// It cannot be read or written.
    #[error("het sleutelbestand '{SLEUTEL_BESTAND}' in de gegevensmap kan niet worden gelezen of gemaakt")]
    Bestand(#[from] io::Error),
    /// It is not 32 bytes.
    #[error("het sleutelbestand '{SLEUTEL_BESTAND}' in de gegevensmap is beschadigd (het moet 32 bytes groot zijn)")]
    VerkeerdeLengte,
    /// No random numbers.
    #[error(transparent)]
    GeenToeval(#[from] GeenToeval),
}

/// Makes a file that only its owner can read. Fails if it is there already.
#[cfg(unix)]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(not(unix))]
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::write(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_stays_the_same_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let first = Sleutel::open(folder.path()).unwrap();
        let second = Sleutel::open(folder.path()).unwrap();
        assert_eq!(first.throttle_key("jan"), second.throttle_key("jan"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(folder.path().join(SLEUTEL_BESTAND)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_damaged_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(SLEUTEL_BESTAND), b"short").unwrap();
        assert!(matches!(Sleutel::open(folder.path()), Err(SleutelFout::VerkeerdeLengte)));
    }

    #[test]
    fn the_same_text_has_another_pseudonym_as_another_kind() {
        let sleutel = Sleutel::random().unwrap();
        let bsn = Bsn::parse("123456782").unwrap();
        assert_ne!(sleutel.pseudonym(&bsn), sleutel.throttle_key("123456782"));
        assert!(!sleutel.pseudonym(&bsn).contains(&sleutel.kenmerk(&bsn)));
    }

    #[test]
    fn a_mark_is_one_persons_at_one_server() {
        let (sleutel, other) = (Sleutel::random().unwrap(), Sleutel::random().unwrap());
        let (bsn, somebody) = (Bsn::parse("123456782").unwrap(), Bsn::parse("111222333").unwrap());
        let kenmerk = sleutel.kenmerk(&bsn);
        assert_eq!(kenmerk.len(), 16);
        assert_eq!(kenmerk, sleutel.kenmerk(&bsn));
        assert_ne!(kenmerk, sleutel.kenmerk(&somebody));
        assert_ne!(kenmerk, other.kenmerk(&bsn));
    }

    #[test]
    fn ids_are_long_and_never_the_same() {
        let a = SecretId::random().unwrap();
        assert_eq!(a.reveal().len(), 64);
        assert_ne!(a, SecretId::random().unwrap());
        assert_eq!(format!("{a:?}"), "SecretId(..)");
        assert_eq!(sms_code().unwrap().len(), 6);
    }
}
