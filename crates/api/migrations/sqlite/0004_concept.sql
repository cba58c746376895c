-- What somebody typed in a form and did not send yet: one draft for each person and form.
-- Moments are milliseconds since 1970 (UTC).

CREATE TABLE concept (
    -- A delivery brings a person up to date and leaves this; whoever is no longer there leaves no draft behind.
    bsn          TEXT   NOT NULL REFERENCES persoon (bsn) ON DELETE CASCADE,
    formulier    TEXT   NOT NULL,
    versie       BIGINT NOT NULL CHECK (versie > 0),
    -- A JSON object of texts.
    inhoud       TEXT   NOT NULL,
    gewijzigd_op BIGINT NOT NULL,
    bewaard_tot  BIGINT NOT NULL,
    PRIMARY KEY (bsn, formulier)
);
CREATE INDEX concept_bewaard_tot ON concept (bewaard_tot);
