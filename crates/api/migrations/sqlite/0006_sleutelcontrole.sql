-- What is kept of the key of the register (an HMAC of a fixed text): a server with another key would make other
-- pseudonyms of the same people. There is one row.

CREATE TABLE sleutelcontrole (
    nummer   BIGINT NOT NULL PRIMARY KEY CHECK (nummer = 1),
    controle TEXT NOT NULL
);
