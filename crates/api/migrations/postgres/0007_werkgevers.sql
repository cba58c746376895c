-- The werkgeversportaal: who acts for which organisation, what he may do there, and what he looked up.
-- Moments are milliseconds since 1970 (UTC).

CREATE TABLE organisatie (
    rsin    TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(rsin) = 9),
    -- Opaque and random: stands in addresses instead of the RSIN, which for an eenmanszaak is the BSN of its owner.
    kenmerk TEXT COLLATE "C" NOT NULL UNIQUE,
    kvk     TEXT COLLATE "C" NOT NULL UNIQUE CHECK (length(kvk) = 8),
    naam    TEXT COLLATE "C" NOT NULL CHECK (length(naam) > 0),
    -- As people look for it: in small letters.
    zoeknaam TEXT COLLATE "C" NOT NULL
);
CREATE INDEX organisatie_zoeknaam ON organisatie (zoeknaam);

CREATE TABLE werkgevergebruiker (
    gebruiker_id   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- What eHerkenning calls him.
    gebruikersnaam TEXT COLLATE "C" NOT NULL UNIQUE,
    aanhef         TEXT COLLATE "C" NOT NULL CHECK (aanhef IN ('mevrouw', 'meneer', 'geen')),
    voornaam       TEXT COLLATE "C" NOT NULL,
    achternaam     TEXT COLLATE "C" NOT NULL,
    email          TEXT COLLATE "C" NOT NULL,
    versie         BIGINT NOT NULL DEFAULT 1
);

-- For whom somebody acts, on the portal. What eHerkenning says of that is in machtigingregister.
CREATE TABLE machtiging (
    gebruiker_id TEXT COLLATE "C" NOT NULL REFERENCES werkgevergebruiker (gebruiker_id),
    rsin         TEXT COLLATE "C" NOT NULL REFERENCES organisatie (rsin),
    -- Of this person at this organisation; stands in addresses.
    kenmerk      TEXT COLLATE "C" NOT NULL UNIQUE,
    beheerder    BIGINT NOT NULL DEFAULT 0,
    versie       BIGINT NOT NULL DEFAULT 1,
    -- The organisation by whose ketenmachtiging he acts for this one.
    intermediair TEXT COLLATE "C" REFERENCES organisatie (rsin),
    gebruikt_op  BIGINT,
    PRIMARY KEY (gebruiker_id, rsin)
);
CREATE INDEX machtiging_rsin ON machtiging (rsin);
CREATE INDEX machtiging_gebruikt ON machtiging (gebruiker_id, gebruikt_op);

CREATE TABLE machtigingfunctie (
    gebruiker_id TEXT COLLATE "C" NOT NULL,
    rsin         TEXT COLLATE "C" NOT NULL,
    functie      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (gebruiker_id, rsin, functie),
    FOREIGN KEY (gebruiker_id, rsin) REFERENCES machtiging (gebruiker_id, rsin)
);

CREATE TABLE machtigingwijziging (
    wijziging_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    rsin         TEXT COLLATE "C" NOT NULL REFERENCES organisatie (rsin),
    op           BIGINT NOT NULL,
    -- Of changes at one moment: which comes first.
    plaats       BIGINT NOT NULL,
    door         TEXT COLLATE "C" NOT NULL REFERENCES werkgevergebruiker (gebruiker_id),
    voor         TEXT COLLATE "C" NOT NULL REFERENCES werkgevergebruiker (gebruiker_id),
    -- NULL: to be beheerder.
    functie      TEXT COLLATE "C",
    gegeven      BIGINT NOT NULL
);
CREATE INDEX machtigingwijziging_rsin ON machtigingwijziging (rsin, op);

-- The register of the eHerkenning stub: which organisations a person may act for, whether he uses that here or not.
CREATE TABLE machtigingregister (
    gebruikersnaam TEXT COLLATE "C" NOT NULL,
    rsin           TEXT COLLATE "C" NOT NULL REFERENCES organisatie (rsin),
    PRIMARY KEY (gebruikersnaam, rsin)
);

CREATE TABLE werkgeverdocument (
    document_id  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    rsin         TEXT COLLATE "C" NOT NULL REFERENCES organisatie (rsin),
    -- Stands in addresses.
    kenmerk      TEXT COLLATE "C" NOT NULL UNIQUE,
    titel        TEXT COLLATE "C" NOT NULL,
    verzonden_op TEXT COLLATE "C" NOT NULL,
    -- A JSON array of paragraphs.
    alineas      TEXT COLLATE "C" NOT NULL,
    gelezen_op   BIGINT
);
CREATE INDEX werkgeverdocument_rsin ON werkgeverdocument (rsin, verzonden_op);

-- Look-ups by BSN and tries to add an organisation, to count them: never about whom.
CREATE TABLE opvraging (
    opvraging_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    soort        TEXT COLLATE "C" NOT NULL CHECK (soort IN ('bsn', 'organisatie-toevoegen')),
    gebruiker_id TEXT COLLATE "C" NOT NULL REFERENCES werkgevergebruiker (gebruiker_id),
    rsin         TEXT COLLATE "C" REFERENCES organisatie (rsin),
    tijdstip     BIGINT NOT NULL
);
CREATE INDEX opvraging_gebruiker ON opvraging (soort, gebruiker_id, tijdstip);
CREATE INDEX opvraging_rsin ON opvraging (soort, rsin, tijdstip);
CREATE INDEX opvraging_tijdstip ON opvraging (tijdstip);

-- Who did it, and for which organisation, as their opaque ids; both are in the chain of hashes where they are.
ALTER TABLE auditrecord ADD COLUMN gebruiker TEXT COLLATE "C";
ALTER TABLE auditrecord ADD COLUMN organisatie TEXT COLLATE "C";
-- For who asks who looked at his data.
CREATE INDEX auditrecord_object ON auditrecord (object, volgnummer);

-- An overview of an employer goes by number and person; only what holds today is in it.
DROP INDEX inkomstenverhoudingfeit_werkgever;
CREATE INDEX inkomstenverhoudingfeit_werkgever
    ON inkomstenverhoudingfeit (loonheffingennummer, bsn, tijdvak_begin, tijdvak_eind)
    WHERE tot_volgnummer IS NULL AND vervallen = 0;

-- Whoever was signing in or was signed in does so again: sessions and requests now tell of what kind they are.
DROP TABLE sessie;
CREATE TABLE sessie (
    id_hash      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- One of the two: a citizen or an employer.
    bsn          TEXT COLLATE "C" REFERENCES persoon (bsn),
    gebruiker_id TEXT COLLATE "C" REFERENCES werkgevergebruiker (gebruiker_id),
    niveau       TEXT COLLATE "C" NOT NULL,
    verloopt_op  BIGINT NOT NULL,
    uiterlijk_op BIGINT NOT NULL,
    CHECK ((bsn IS NULL) <> (gebruiker_id IS NULL))
);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

DROP TABLE inlogverzoek;
CREATE TABLE inlogverzoek (
    id_hash          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    binding_hash     TEXT COLLATE "C" NOT NULL,
    middel           TEXT COLLATE "C" NOT NULL CHECK (middel IN ('digid', 'eherkenning')),
    terug_naar       TEXT COLLATE "C" NOT NULL,
    verloopt_op      BIGINT NOT NULL,
    -- What follows is a stub's; a real identity provider keeps its own.
    status           TEXT COLLATE "C" NOT NULL CHECK (status IN ('aanmelden', 'sms-code', 'klaar', 'gebruikt')),
    uitkomst         TEXT COLLATE "C",
    -- Who signed in: a citizen's BSN, or the user name of an employer.
    bsn              TEXT COLLATE "C",
    gebruikersnaam   TEXT COLLATE "C",
    niveau           TEXT COLLATE "C",
    sms_code         TEXT COLLATE "C",
    sms_verloopt_op  BIGINT,
    sms_pogingen     BIGINT NOT NULL DEFAULT 0,
    pogingen         BIGINT NOT NULL DEFAULT 0,
    code_hash        TEXT COLLATE "C" UNIQUE,
    code_verloopt_op BIGINT
);
CREATE INDEX inlogverzoek_verloopt ON inlogverzoek (verloopt_op);
CREATE INDEX inlogverzoek_binding ON inlogverzoek (binding_hash);
