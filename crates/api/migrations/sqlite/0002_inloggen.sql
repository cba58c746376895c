-- Signing in. Moments are milliseconds since 1970 (UTC); what a browser holds is here only as a SHA-256.

CREATE TABLE inlogverzoek (
    id_hash          TEXT   NOT NULL PRIMARY KEY,
    binding_hash     TEXT   NOT NULL,
    terug_naar       TEXT   NOT NULL,
    verloopt_op      BIGINT NOT NULL,
    -- What follows is the DigiD stub's; a real identity provider keeps its own.
    status           TEXT   NOT NULL CHECK (status IN ('aanmelden', 'sms-code', 'klaar', 'gebruikt')),
    uitkomst         TEXT,
    bsn              TEXT,
    niveau           TEXT,
    sms_code         TEXT,
    sms_verloopt_op  BIGINT,
    sms_pogingen     BIGINT NOT NULL DEFAULT 0,
    pogingen         BIGINT NOT NULL DEFAULT 0,
    code_hash        TEXT UNIQUE,
    code_verloopt_op BIGINT
);
CREATE INDEX inlogverzoek_verloopt ON inlogverzoek (verloopt_op);
CREATE INDEX inlogverzoek_binding ON inlogverzoek (binding_hash);

-- Wrong tries, by the HMAC of the user name.
CREATE TABLE inlogpoging (
    poging_id TEXT   NOT NULL PRIMARY KEY,
    sleutel   TEXT   NOT NULL,
    tijdstip  BIGINT NOT NULL
);
CREATE INDEX inlogpoging_sleutel ON inlogpoging (sleutel, tijdstip);

CREATE TABLE sessie (
    id_hash      TEXT   NOT NULL PRIMARY KEY,
    bsn          TEXT   NOT NULL REFERENCES persoon (bsn),
    niveau       TEXT   NOT NULL,
    verloopt_op  BIGINT NOT NULL,
    uiterlijk_op BIGINT NOT NULL
);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);
