//! The key of the register: makes pseudonyms of persons and user names.

use std::{
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use domain::{Bsn, Loonheffingennummer};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{GeenToeval, random};

/// The name of the file that holds the key, in the data folder.
pub const SLEUTEL_BESTAND: &str = "sleutel";

const SLEUTEL_LENGTE: usize = 32;
/// 64 bits of it: enough to tell one person from the next.
const KENMERK_LENGTE: usize = 16;
/// 128 bits of it: nobody finds one by trying.
const NUMMERKENMERK_LENGTE: usize = 32;

/// The key of this register: makes pseudonyms that mean nothing to whoever has only the database.
pub struct Sleutel([u8; SLEUTEL_LENGTE]);

impl Sleutel {
    /// A key that nobody keeps, for tests.
    pub fn random() -> Result<Self, GeenToeval> {
        Ok(Self(random()?))
    }

    /// Reads the key from this file; `None` when there is no file.
    pub fn lees(bestand: &Path) -> Result<Option<Self>, SleutelFout> {
        match fs::read(bestand) {
            Ok(bytes) => match bytes.try_into() {
                Ok(bytes) => Ok(Some(Self(bytes))),
                Err(_) => Err(SleutelFout::VerkeerdeLengte { bestand: bestand.to_owned() }),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(oorzaak) => Err(SleutelFout::Bestand { bestand: bestand.to_owned(), oorzaak }),
        }
    }

    /// Reads the key from this file, or makes one there that only its owner can read.
    pub fn open(bestand: &Path) -> Result<Self, SleutelFout> {
        if let Some(sleutel) = Self::lees(bestand)? {
            return Ok(sleutel);
        }
        let sleutel = Self::random()?;
        let fout = |oorzaak| SleutelFout::Bestand { bestand: bestand.to_owned(), oorzaak };
        match write_private(bestand, &sleutel.0) {
            Ok(()) => Ok(sleutel),
            // Another program made one just now.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Self::lees(bestand)?.ok_or_else(|| fout(error))
            }
            Err(error) => Err(fout(error)),
        }
    }

    /// What the database keeps of the key, to know it again by.
    pub fn controle(&self) -> String {
        self.hmac("controle", "doelgroepregister")
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

    /// The same mark, of a user of the werkgeversportaal.
    pub fn kenmerk_gebruiker(&self, gebruiker_id: &str) -> String {
        let mut kenmerk = self.hmac("kenmerk-browser-werkgever", gebruiker_id);
        kenmerk.truncate(KENMERK_LENGTE);
        kenmerk
    }

    /// Stands in addresses instead of a loonheffingennummer, which for an eenmanszaak holds a BSN (regels.md I-44).
    pub fn kenmerk_van_nummer(&self, nummer: &Loonheffingennummer) -> String {
        let mut kenmerk = self.hmac("kenmerk-loonheffingennummer", &nummer.full_text());
        kenmerk.truncate(NUMMERKENMERK_LENGTE);
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
    #[error("het sleutelbestand '{bestand}' kan niet worden gelezen of gemaakt")]
    Bestand {
        /// The file.
        bestand: PathBuf,
        /// Why.
        #[source]
        oorzaak: io::Error,
    },
    /// It is not 32 bytes.
    #[error("het sleutelbestand '{bestand}' is beschadigd (het moet 32 bytes groot zijn)")]
    VerkeerdeLengte {
        /// The file.
        bestand: PathBuf,
    },
    /// The register was used with a key, and here is none.
    #[error(
        "het sleutelbestand '{bestand}' ontbreekt, en dit register is al met een sleutel gebruikt; zet het eigen sleutelbestand van het register daar terug, of wijs het aan met --sleutel-bestand"
    )]
    Ontbreekt {
        /// The file.
        bestand: PathBuf,
    },
    /// The register was used with another key.
    #[error(
        "de sleutel in '{bestand}' is niet die van dit register; gebruik het sleutelbestand waarmee het register eerder is gebruikt, voor elke server hetzelfde (--sleutel-bestand)"
    )]
    Andere {
        /// The file.
        bestand: PathBuf,
    },
    /// No random numbers.
    #[error(transparent)]
    GeenToeval(#[from] GeenToeval),
}

/// Makes a file that only its owner can read, whole or not at all. Fails if it is there already.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut dir = fs::DirBuilder::new();
    let mut file = fs::OpenOptions::new();
    file.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        dir.mode(0o700);
        file.mode(0o600);
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        dir.recursive(true).create(folder)?;
    }
    // Under a name of its own first, so that nobody reads half of it.
    let own = path.with_extension(hex::encode(random::<8>().map_err(io::Error::other)?));
    let mut open = file.open(&own)?;
    let written = open.write_all(bytes).and_then(|()| open.sync_all()).and_then(|()| fs::hard_link(&own, path));
    fs::remove_file(&own)?;
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_stays_the_same_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let first = Sleutel::open(&folder.path().join(SLEUTEL_BESTAND)).unwrap();
        let second = Sleutel::open(&folder.path().join(SLEUTEL_BESTAND)).unwrap();
        assert_eq!(first.throttle_key("jan"), second.throttle_key("jan"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
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
        assert!(matches!(
            Sleutel::open(&folder.path().join(SLEUTEL_BESTAND)),
            Err(SleutelFout::VerkeerdeLengte { .. })
        ));
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
    fn a_number_has_a_mark_of_its_own_at_each_server() {
        let (sleutel, other) = (Sleutel::random().unwrap(), Sleutel::random().unwrap());
        let een = Loonheffingennummer::parse("001001784L01").unwrap();
        let twee = Loonheffingennummer::parse("001001784L02").unwrap();
        let kenmerk = sleutel.kenmerk_van_nummer(&een);
        assert_eq!(kenmerk.len(), 32);
        assert_eq!(kenmerk, sleutel.kenmerk_van_nummer(&een));
        assert_ne!(kenmerk, sleutel.kenmerk_van_nummer(&twee));
        assert_ne!(kenmerk, other.kenmerk_van_nummer(&een));
    }
}
