//! The record of who looked at what: what goes in it, and the chain that shows when somebody changed it.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::{
    clock::rfc3339,
    store::{Auditrecord, Store, StoreError, Transaction},
};

/// The hash before the first record.
const BEGIN: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// How many records to check at a time.
const BLADZIJDE: u32 = 1000;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actie {
    /// Signed in.
    Inloggen,
    /// Came back from the identity provider and was not let in.
    InloggenMislukt,
    /// Signed out, or signed in anew in the same browser.
    Uitloggen,
    /// Asked whether he is in the register himself.
    RaadplegenEigenRegistratie,
    /// Looked at his own name, birth date and BSN.
    RaadplegenEigenGegevens,
    /// Looked at who asked about him.
    RaadplegenEigenRaadplegingen,
    /// Looked at his own letters.
    RaadplegenEigenDocumenten,
    /// Asked about somebody by BSN, for an organisation.
    OpvragenRegistratie,
    /// Asked which employees of an organisation are in the register.
    OpvragenPersoneelsoverzicht,
    /// Had that as a file.
    DownloadPersoneelsoverzicht,
    /// Looked at the letters to an organisation.
    RaadplegenWerkgeversdocumenten,
    /// Looked at who may do what for an organisation.
    RaadplegenMachtigingen,
    /// Changed what somebody may do for an organisation.
    MachtigingGewijzigd,
    /// Added an organisation to those that he acts for.
    OrganisatieToegevoegd,
    /// Changed his own profile.
    ProfielGewijzigd,
    /// Was refused what he is not authorised for.
    Geweigerd,
    /// A delivery was loaded.
    LeveringGeladen,
    /// A delivery was rolled back.
    LeveringTeruggedraaid,
    /// Rows in quarantine were given out to be corrected.
    QuarantaineUitgegeven,
    /// Rows in quarantine were corrected, or dropped.
    QuarantaineHersteld,
    /// The operator looked where the facts about somebody come from.
    RaadplegenHerkomst,
    /// Demonstration data were loaded.
    DemonstratieGeladen,
    /// A copy of the whole register was made.
    BackupGemaakt,
    /// The register was filled from such a copy.
    BackupHersteld,
}

impl Actie {
    /// As it stands in the record.
    pub fn code(self) -> &'static str {
        match self {
            Self::Inloggen => "inloggen",
            Self::InloggenMislukt => "inloggen-mislukt",
            Self::Uitloggen => "uitloggen",
            Self::RaadplegenEigenRegistratie => "raadplegen-eigen-registratie",
            Self::RaadplegenEigenGegevens => "raadplegen-eigen-gegevens",
            Self::RaadplegenEigenRaadplegingen => "raadplegen-eigen-raadplegingen",
            Self::RaadplegenEigenDocumenten => "raadplegen-eigen-documenten",
            Self::OpvragenRegistratie => "opvragen-registratie",
            Self::OpvragenPersoneelsoverzicht => "opvragen-personeelsoverzicht",
            Self::DownloadPersoneelsoverzicht => "download-personeelsoverzicht",
            Self::RaadplegenWerkgeversdocumenten => "raadplegen-werkgeversdocumenten",
            Self::RaadplegenMachtigingen => "raadplegen-machtigingen",
            Self::MachtigingGewijzigd => "machtiging-gewijzigd",
            Self::OrganisatieToegevoegd => "organisatie-toegevoegd",
            Self::ProfielGewijzigd => "profiel-gewijzigd",
            Self::Geweigerd => "geweigerd",
            Self::LeveringGeladen => "levering-geladen",
            Self::LeveringTeruggedraaid => "levering-teruggedraaid",
            Self::QuarantaineUitgegeven => "quarantaine-uitgegeven",
            Self::QuarantaineHersteld => "quarantaine-hersteld",
            Self::RaadplegenHerkomst => "raadplegen-herkomst",
            Self::DemonstratieGeladen => "demonstratie-geladen",
            Self::BackupGemaakt => "backup-gemaakt",
            Self::BackupHersteld => "backup-hersteld",
        }
    }
}

/// In what role it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor<'a> {
    /// A citizen, about himself.
    Burger,
    /// Somebody who acts for organisations.
    Werkgever {
        /// His opaque id; `None` when he did not get in.
        gebruiker: Option<&'a str>,
        /// For which organisation, by its kenmerk.
        organisatie: Option<&'a str>,
    },
    /// Whoever runs the server, at its command line.
    Beheerder,
}

impl<'a> Actor<'a> {
    fn code(self) -> &'static str {
        match self {
            Self::Burger => "burger",
            Self::Werkgever { .. } => "werkgever",
            Self::Beheerder => "beheerder",
        }
    }

    /// Which user, and for which organisation.
    fn wie(self) -> (Option<&'a str>, Option<&'a str>) {
        match self {
            Self::Werkgever { gebruiker, organisatie } => (gebruiker, organisatie),
            Self::Burger | Self::Beheerder => (None, None),
        }
    }
}

/// Something that is to be recorded.
#[derive(Debug, Clone)]
pub struct Gebeurtenis<'a> {
    /// What.
    pub actie: Actie,
    /// About whom, as a pseudonym ([`Sleutel::pseudonym`](crate::secret::Sleutel::pseudonym)).
    pub object: Option<String>,
    /// How it ended.
    pub resultaat: &'a str,
    /// By whom.
    pub actor: Actor<'a>,
    /// What for.
    pub doel: &'a str,
    /// In which request.
    pub request_id: &'a str,
}

/// Adds a record in the transaction of what it records: neither is there without the other.
pub async fn schrijf(
    tx: &mut dyn Transaction,
    nu: DateTime<Utc>,
    gebeurtenis: Gebeurtenis<'_>,
) -> Result<(), StoreError> {
    schrijf_alle(tx, nu, vec![gebeurtenis]).await
}

/// Adds as many records, each following from the one before.
pub async fn schrijf_alle(
    tx: &mut dyn Transaction,
    nu: DateTime<Utc>,
    gebeurtenissen: Vec<Gebeurtenis<'_>>,
) -> Result<(), StoreError> {
    let (mut volgnummer, mut vorige_hash) = match tx.laatste_auditrecord().await? {
        Some(vorige) => (vorige.volgnummer, vorige.hash),
        None => (0, BEGIN.to_owned()),
    };
    let mut records = Vec::with_capacity(gebeurtenissen.len());
    for gebeurtenis in gebeurtenissen {
        volgnummer += 1;
        let record = record(volgnummer, nu, gebeurtenis, &vorige_hash);
        vorige_hash.clone_from(&record.hash);
        records.push(record);
    }
    tx.nieuwe_auditrecords(&records).await
}

fn record(volgnummer: i64, nu: DateTime<Utc>, gebeurtenis: Gebeurtenis<'_>, vorige_hash: &str) -> Auditrecord {
    let (gebruiker, organisatie) = gebeurtenis.actor.wie();
    let mut record = Auditrecord {
        volgnummer,
        tijdstip: rfc3339(nu),
        actie: gebeurtenis.actie.code().to_owned(),
        object: gebeurtenis.object,
        resultaat: gebeurtenis.resultaat.to_owned(),
        actor: gebeurtenis.actor.code().to_owned(),
        gebruiker: gebruiker.map(str::to_owned),
        organisatie: organisatie.map(str::to_owned),
        doel: gebeurtenis.doel.to_owned(),
        request_id: gebeurtenis.request_id.to_owned(),
        vorige_hash: vorige_hash.to_owned(),
        hash: String::new(),
    };
    record.hash = keten_hash(&record);
    record
}

/// The hash that a record must have: over all its fields, each with its length in front, so that no two records
/// can run into the same bytes.
pub fn keten_hash(record: &Auditrecord) -> String {
    let mut hash = Sha256::new();
    let mut field = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    field(&record.volgnummer.to_string());
    field(&record.tijdstip);
    field(&record.actie);
    field(if record.object.is_some() { "1" } else { "0" });
    field(record.object.as_deref().unwrap_or_default());
    field(&record.resultaat);
    field(&record.actor);
    field(&record.doel);
    field(&record.request_id);
    field(&record.vorige_hash);
    // Named, and only where they are: records of before there were any keep the hash that they have.
    for (naam, waarde) in [("gebruiker", &record.gebruiker), ("organisatie", &record.organisatie)] {
        if let Some(waarde) = waarde {
            field(naam);
            field(waarde);
        }
    }
    hex::encode(hash.finalize())
}

/// What checking the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keten {
    /// Every record follows from the one before.
    Heel {
        /// How many there are.
        aantal: i64,
        /// The last hash. Kept elsewhere it shows also when the newest records were cut off.
        laatste_hash: String,
    },
    /// Somebody changed, added or removed something.
    Gebroken {
        /// The first record that is not what it must be, or that is missing.
        volgnummer: i64,
    },
}

/// Checks the whole chain.
pub async fn controleer(store: &dyn Store) -> Result<Keten, StoreError> {
    let mut aantal = 0;
    let mut laatste_hash = BEGIN.to_owned();
    loop {
        let records = store.auditrecords_na(aantal, BLADZIJDE).await?;
        if records.is_empty() {
            return Ok(Keten::Heel { aantal, laatste_hash });
        }
        for record in records {
            let volgnummer = aantal + 1;
            if record.volgnummer != volgnummer
                || record.vorige_hash != laatste_hash
                || record.hash != keten_hash(&record)
            {
                return Ok(Keten::Gebroken { volgnummer });
            }
            aantal = volgnummer;
            laatste_hash = record.hash;
        }
    }
}
