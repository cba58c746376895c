-- Who looked at what. Each record carries the hash of the one before, so that a change shows.

CREATE TABLE auditrecord (
    volgnummer   BIGINT NOT NULL PRIMARY KEY,
    tijdstip     TEXT   NOT NULL,
    actie        TEXT   NOT NULL,
    -- HMAC of the BSN; NULL when it is about nobody in particular.
    object       TEXT,
    resultaat    TEXT   NOT NULL,
    actor        TEXT   NOT NULL,
    doel         TEXT   NOT NULL,
    request_id   TEXT   NOT NULL,
    vorige_hash  TEXT   NOT NULL,
    hash         TEXT   NOT NULL UNIQUE
);

-- PostgreSQL needs a function for each trigger; the rule is the same.
CREATE TRIGGER auditrecord_niet_wijzigen BEFORE UPDATE ON auditrecord
BEGIN
    SELECT RAISE(ABORT, 'auditrecord is append-only');
END;
CREATE TRIGGER auditrecord_niet_verwijderen BEFORE DELETE ON auditrecord
BEGIN
    SELECT RAISE(ABORT, 'auditrecord is append-only');
END;
