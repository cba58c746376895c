-- Deliveries, and facts that know which line of which delivery said them. A fact holds from the number of its delivery
-- up to (not including) tot_volgnummer; without one it is the register of today. Moments are milliseconds since 1970.
-- WITHOUT ROWID: what is looked up by its key stands with its key, so that a look-up reads half as many pages.

CREATE TABLE levering (
    levering_id         BIGINT NOT NULL PRIMARY KEY,
    bron                TEXT   NOT NULL,
    volgnummer          BIGINT NOT NULL CHECK (volgnummer >= 0),
    omvang              TEXT   NOT NULL CHECK (omvang IN ('VOLLEDIG', 'MUTATIE')),
    periode_van         TEXT   NOT NULL,
    periode_tot         TEXT   NOT NULL,
    regels              BIGINT NOT NULL,
    controlegetal       TEXT   NOT NULL,
    kop                 TEXT   NOT NULL DEFAULT '',
    ontvangen_op        BIGINT NOT NULL,
    teruggedraaid       BIGINT NOT NULL DEFAULT 0,
    volledig_van_kracht BIGINT NOT NULL DEFAULT 0,
    nieuw               BIGINT NOT NULL DEFAULT 0,
    gewijzigd           BIGINT NOT NULL DEFAULT 0,
    ongewijzigd         BIGINT NOT NULL DEFAULT 0,
    beeindigd           BIGINT NOT NULL DEFAULT 0
);
-- A number that was rolled back may be delivered again.
CREATE UNIQUE INDEX levering_volgnummer ON levering (bron, volgnummer) WHERE teruggedraaid = 0;

CREATE TABLE persoonfeit (
    bsn            TEXT   NOT NULL REFERENCES persoon (bsn),
    levering_id    BIGINT NOT NULL REFERENCES levering (levering_id),
    regel          BIGINT NOT NULL,
    volgnummer     BIGINT NOT NULL,
    tot_volgnummer BIGINT,
    vervallen      BIGINT NOT NULL DEFAULT 0,
    voorletters    TEXT   NOT NULL,
    voorvoegsel    TEXT   NOT NULL,
    achternaam     TEXT   NOT NULL,
    -- jjjjmmdd and not a date: day and month may be 00, which means unknown.
    geboortedatum  TEXT   NOT NULL,
    overleden_op   TEXT,
    PRIMARY KEY (bsn, levering_id)
) WITHOUT ROWID;

CREATE TABLE grondslagfeit (
    -- No reference to persoon: a source may deliver before the Basisregistratie Personen does.
    bsn                     TEXT   NOT NULL CHECK (length(bsn) = 9),
    grondslag               TEXT   NOT NULL,
    begindatum              TEXT   NOT NULL,
    levering_id             BIGINT NOT NULL REFERENCES levering (levering_id),
    regel                   BIGINT NOT NULL,
    bron                    TEXT   NOT NULL,
    volgnummer              BIGINT NOT NULL,
    tot_volgnummer          BIGINT,
    vervallen               BIGINT NOT NULL DEFAULT 0,
    subsoort                TEXT,
    voldoet_niet_meer_sinds TEXT,
    einddatum               TEXT,
    reden_einde             TEXT,
    PRIMARY KEY (bsn, grondslag, begindatum, levering_id),
    CHECK ((einddatum IS NULL) = (reden_einde IS NULL))
) WITHOUT ROWID;

CREATE TABLE gebeurtenisfeit (
    bsn            TEXT   NOT NULL CHECK (length(bsn) = 9),
    soort          TEXT   NOT NULL,
    datum          TEXT   NOT NULL,
    levering_id    BIGINT NOT NULL REFERENCES levering (levering_id),
    regel          BIGINT NOT NULL,
    volgnummer     BIGINT NOT NULL,
    tot_volgnummer BIGINT,
    vervallen      BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (bsn, soort, datum, levering_id)
) WITHOUT ROWID;

CREATE TABLE inkomstenverhoudingfeit (
    bsn                 TEXT   NOT NULL CHECK (length(bsn) = 9),
    loonheffingennummer TEXT   NOT NULL CHECK (length(loonheffingennummer) = 12),
    tijdvak_begin       TEXT   NOT NULL,
    levering_id         BIGINT NOT NULL REFERENCES levering (levering_id),
    regel               BIGINT NOT NULL,
    volgnummer          BIGINT NOT NULL,
    tot_volgnummer      BIGINT,
    vervallen           BIGINT NOT NULL DEFAULT 0,
    tijdvak_eind        TEXT   NOT NULL,
    verloonde_uren      BIGINT NOT NULL,
    -- In cents.
    verzekeringsloon    BIGINT NOT NULL,
    dienstverband       TEXT   NOT NULL,
    sector              BIGINT NOT NULL,
    ufo_uren            BIGINT NOT NULL,
    PRIMARY KEY (bsn, loonheffingennummer, tijdvak_begin, levering_id)
) WITHOUT ROWID;
-- For the overview of an employer: who worked for him in a year.
CREATE INDEX inkomstenverhoudingfeit_werkgever ON inkomstenverhoudingfeit (loonheffingennummer, tijdvak_eind);

CREATE TABLE quarantaine (
    levering_id BIGINT NOT NULL REFERENCES levering (levering_id),
    regel       BIGINT NOT NULL,
    -- The row as it came.
    tekst       TEXT   NOT NULL,
    redenen     TEXT   NOT NULL,
    PRIMARY KEY (levering_id, regel)
);

-- What an older version had loaded is delivery number 0 of each source.
INSERT INTO levering (levering_id, bron, volgnummer, omvang, periode_van, periode_tot, regels, controlegetal, ontvangen_op)
SELECT row_number() OVER (ORDER BY bron), bron, 0, 'MUTATIE', '2015-01-01', '2015-01-01', aantal, '', 0
FROM (
    SELECT 'PERSONEN' AS bron, count(*) AS aantal FROM persoon
    UNION ALL
    SELECT CASE grondslag
        WHEN 'VERMINDERDE_LOONWAARDE' THEN 'PRAKTIJKROUTE'
        WHEN 'WIW' THEN 'WIW_ID'
        WHEN 'ID' THEN 'WIW_ID'
        ELSE grondslag END AS bron, count(*) AS aantal
    FROM registratie GROUP BY 1
) AS overgenomen
WHERE aantal > 0;

INSERT INTO persoonfeit
    (bsn, levering_id, regel, volgnummer, voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op)
SELECT bsn, (SELECT levering_id FROM levering WHERE bron = 'PERSONEN'), 0, 0,
    voorletters, voorvoegsel, achternaam, geboortedatum, overleden_op
FROM persoon;

INSERT INTO grondslagfeit
    (bsn, grondslag, begindatum, levering_id, regel, bron, volgnummer, einddatum, reden_einde)
SELECT r.bsn, r.grondslag, r.begindatum, l.levering_id, 0, l.bron, 0, r.einddatum, r.reden_einde
FROM registratie AS r
JOIN levering AS l ON l.bron = CASE r.grondslag
    WHEN 'VERMINDERDE_LOONWAARDE' THEN 'PRAKTIJKROUTE'
    WHEN 'WIW' THEN 'WIW_ID'
    WHEN 'ID' THEN 'WIW_ID'
    ELSE r.grondslag END;

DROP TABLE registratie;
-- persoon is who was ever delivered, for what refers to a person; what is known of him is a fact.
ALTER TABLE persoon DROP COLUMN voorletters;
ALTER TABLE persoon DROP COLUMN voorvoegsel;
ALTER TABLE persoon DROP COLUMN achternaam;
ALTER TABLE persoon DROP COLUMN geboortedatum;
ALTER TABLE persoon DROP COLUMN overleden_op;
