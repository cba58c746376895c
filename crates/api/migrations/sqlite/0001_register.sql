-- The register itself. Dates are ISO 8601 text, so that they sort as dates do.
-- Nothing here that PostgreSQL could not do as well, except where a comment says so.

CREATE TABLE persoon (
    bsn           TEXT NOT NULL PRIMARY KEY CHECK (length(bsn) = 9),
    voorletters   TEXT NOT NULL,
    voorvoegsel   TEXT NOT NULL,
    achternaam    TEXT NOT NULL CHECK (length(achternaam) > 0),
    -- jjjjmmdd and not a date: day and month may be 00, which means unknown.
    geboortedatum TEXT NOT NULL CHECK (length(geboortedatum) = 8),
    overleden_op  TEXT
);

CREATE TABLE registratie (
    bsn         TEXT NOT NULL REFERENCES persoon (bsn),
    grondslag   TEXT NOT NULL,
    begindatum  TEXT NOT NULL,
    einddatum   TEXT,
    reden_einde TEXT,
    PRIMARY KEY (bsn, grondslag, begindatum),
    -- An end has a reason, and a reason has an end.
    CHECK ((einddatum IS NULL) = (reden_einde IS NULL))
);

CREATE TABLE document (
    document_id  TEXT NOT NULL PRIMARY KEY,
    bsn          TEXT NOT NULL REFERENCES persoon (bsn),
    titel        TEXT NOT NULL,
    verzonden_op TEXT NOT NULL,
    -- A JSON array of paragraphs.
    alineas      TEXT NOT NULL
);
CREATE INDEX document_bsn ON document (bsn, verzonden_op);
