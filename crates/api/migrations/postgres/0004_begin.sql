-- All of SQLite's first four, as PostgreSQL says it; what each table is for stands there.
-- COLLATE "C" sorts as SQLite does, byte by byte, whatever the database was made with.

CREATE TABLE persoon (
    bsn           TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(bsn) = 9),
    voorletters   TEXT COLLATE "C" NOT NULL,
    voorvoegsel   TEXT COLLATE "C" NOT NULL,
    achternaam    TEXT COLLATE "C" NOT NULL CHECK (length(achternaam) > 0),
    geboortedatum TEXT COLLATE "C" NOT NULL CHECK (length(geboortedatum) = 8),
    overleden_op  TEXT COLLATE "C"
);

CREATE TABLE registratie (
    bsn         TEXT COLLATE "C" NOT NULL REFERENCES persoon (bsn),
    grondslag   TEXT COLLATE "C" NOT NULL,
    begindatum  TEXT COLLATE "C" NOT NULL,
    einddatum   TEXT COLLATE "C",
    reden_einde TEXT COLLATE "C",
    PRIMARY KEY (bsn, grondslag, begindatum),
    CHECK ((einddatum IS NULL) = (reden_einde IS NULL))
);

CREATE TABLE document (
    document_id  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    bsn          TEXT COLLATE "C" NOT NULL REFERENCES persoon (bsn),
    titel        TEXT COLLATE "C" NOT NULL,
    verzonden_op TEXT COLLATE "C" NOT NULL,
    alineas      TEXT COLLATE "C" NOT NULL
);
CREATE INDEX document_bsn ON document (bsn, verzonden_op);

CREATE TABLE inlogverzoek (
    id_hash          TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    binding_hash     TEXT COLLATE "C" NOT NULL,
    terug_naar       TEXT COLLATE "C" NOT NULL,
    verloopt_op      BIGINT NOT NULL,
    status           TEXT COLLATE "C" NOT NULL CHECK (status IN ('aanmelden', 'sms-code', 'klaar', 'gebruikt')),
    uitkomst         TEXT COLLATE "C",
    bsn              TEXT COLLATE "C",
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

CREATE TABLE inlogpoging (
    poging_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    sleutel   TEXT COLLATE "C" NOT NULL,
    tijdstip  BIGINT NOT NULL
);
CREATE INDEX inlogpoging_sleutel ON inlogpoging (sleutel, tijdstip);

CREATE TABLE sessie (
    id_hash      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    bsn          TEXT COLLATE "C" NOT NULL REFERENCES persoon (bsn),
    niveau       TEXT COLLATE "C" NOT NULL,
    verloopt_op  BIGINT NOT NULL,
    uiterlijk_op BIGINT NOT NULL
);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

CREATE TABLE auditrecord (
    volgnummer   BIGINT NOT NULL PRIMARY KEY,
    tijdstip     TEXT COLLATE "C" NOT NULL,
    actie        TEXT COLLATE "C" NOT NULL,
    object       TEXT COLLATE "C",
    resultaat    TEXT COLLATE "C" NOT NULL,
    actor        TEXT COLLATE "C" NOT NULL,
    doel         TEXT COLLATE "C" NOT NULL,
    request_id   TEXT COLLATE "C" NOT NULL,
    vorige_hash  TEXT COLLATE "C" NOT NULL,
    hash         TEXT COLLATE "C" NOT NULL UNIQUE
);

-- A function of no arguments that only refuses. TRUNCATE would go around triggers for each row.
CREATE FUNCTION auditrecord_alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'auditrecord is append-only';
END;
$$;
CREATE TRIGGER auditrecord_niet_wijzigen BEFORE UPDATE ON auditrecord
    FOR EACH ROW EXECUTE FUNCTION auditrecord_alleen_toevoegen();
CREATE TRIGGER auditrecord_niet_verwijderen BEFORE DELETE ON auditrecord
    FOR EACH ROW EXECUTE FUNCTION auditrecord_alleen_toevoegen();
CREATE TRIGGER auditrecord_niet_legen BEFORE TRUNCATE ON auditrecord
    FOR EACH STATEMENT EXECUTE FUNCTION auditrecord_alleen_toevoegen();

CREATE TABLE concept (
    bsn          TEXT COLLATE "C" NOT NULL REFERENCES persoon (bsn) ON DELETE CASCADE,
    formulier    TEXT COLLATE "C" NOT NULL,
    versie       BIGINT NOT NULL CHECK (versie > 0),
    inhoud       TEXT COLLATE "C" NOT NULL,
    gewijzigd_op BIGINT NOT NULL,
    bewaard_tot  BIGINT NOT NULL,
    PRIMARY KEY (bsn, formulier)
);
CREATE INDEX concept_bewaard_tot ON concept (bewaard_tot);
