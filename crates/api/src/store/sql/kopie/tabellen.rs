//! Which tables a backup has. A test compares this with the database.

/// A table of the register.
#[derive(Debug)]
pub(super) struct Tabel {
    pub(super) naam: &'static str,
    pub(super) kolommen: &'static [&'static str],
    /// Which of these are numbers; the others are text.
    pub(super) getallen: &'static [&'static str],
    /// What tells rows apart, and puts them in order.
    pub(super) sleutel: &'static str,
}

/// In this order: whatever a row refers to comes before it.
pub(super) const TABELLEN: &[Tabel] = &[
    Tabel { naam: "persoon", kolommen: &["bsn"], getallen: &[], sleutel: "bsn" },
    Tabel {
        naam: "levering",
        kolommen: &[
            "levering_id",
            "bron",
            "volgnummer",
            "omvang",
            "periode_van",
            "periode_tot",
            "regels",
            "controlegetal",
            "kop",
            "ontvangen_op",
            "teruggedraaid",
            "volledig_van_kracht",
            "nieuw",
            "gewijzigd",
            "ongewijzigd",
            "beeindigd",
        ],
        getallen: &[
            "levering_id",
            "volgnummer",
            "regels",
            "ontvangen_op",
            "teruggedraaid",
            "volledig_van_kracht",
            "nieuw",
            "gewijzigd",
            "ongewijzigd",
            "beeindigd",
        ],
        sleutel: "levering_id",
    },
    Tabel {
        naam: "persoonfeit",
        kolommen: &[
            "bsn",
            "levering_id",
            "regel",
            "volgnummer",
            "tot_volgnummer",
            "vervallen",
            "voorletters",
            "voorvoegsel",
            "achternaam",
            "geboortedatum",
            "overleden_op",
        ],
        getallen: &["levering_id", "regel", "volgnummer", "tot_volgnummer", "vervallen"],
        sleutel: "bsn, levering_id",
    },
    Tabel {
        naam: "grondslagfeit",
        kolommen: &[
            "bsn",
            "grondslag",
            "begindatum",
            "levering_id",
            "regel",
            "bron",
            "volgnummer",
            "tot_volgnummer",
            "vervallen",
            "subsoort",
            "voldoet_niet_meer_sinds",
            "einddatum",
            "reden_einde",
        ],
        getallen: &["levering_id", "regel", "volgnummer", "tot_volgnummer", "vervallen"],
        sleutel: "bsn, grondslag, begindatum, levering_id",
    },
    Tabel {
        naam: "gebeurtenisfeit",
        kolommen: &["bsn", "soort", "datum", "levering_id", "regel", "volgnummer", "tot_volgnummer", "vervallen"],
        getallen: &["levering_id", "regel", "volgnummer", "tot_volgnummer", "vervallen"],
        sleutel: "bsn, soort, datum, levering_id",
    },
    Tabel {
        naam: "inkomstenverhoudingfeit",
        kolommen: &[
            "bsn",
            "loonheffingennummer",
            "tijdvak_begin",
            "levering_id",
            "regel",
            "volgnummer",
            "tot_volgnummer",
            "vervallen",
            "tijdvak_eind",
            "verloonde_uren",
            "verzekeringsloon",
            "dienstverband",
            "sector",
            "ufo_uren",
        ],
        getallen: &[
            "levering_id",
            "regel",
            "volgnummer",
            "tot_volgnummer",
            "vervallen",
            "verloonde_uren",
            "verzekeringsloon",
            "sector",
            "ufo_uren",
        ],
        sleutel: "bsn, loonheffingennummer, tijdvak_begin, levering_id",
    },
    Tabel {
        naam: "quarantaine",
        kolommen: &["levering_id", "regel", "tekst", "redenen"],
        getallen: &["levering_id", "regel"],
        sleutel: "levering_id, regel",
    },
    Tabel {
        naam: "document",
        kolommen: &["document_id", "bsn", "titel", "verzonden_op", "alineas"],
        getallen: &[],
        sleutel: "document_id",
    },
    Tabel {
        naam: "concept",
        kolommen: &["bsn", "formulier", "versie", "inhoud", "gewijzigd_op", "bewaard_tot"],
        getallen: &["versie", "gewijzigd_op", "bewaard_tot"],
        sleutel: "bsn, formulier",
    },
    Tabel {
        naam: "auditrecord",
        kolommen: &[
            "volgnummer",
            "tijdstip",
            "actie",
            "object",
            "resultaat",
            "actor",
            "doel",
            "request_id",
            "vorige_hash",
            "hash",
            "gebruiker",
            "organisatie",
        ],
        getallen: &["volgnummer"],
        sleutel: "volgnummer",
    },
    Tabel {
        naam: "organisatie",
        kolommen: &["rsin", "kenmerk", "kvk", "naam", "zoeknaam"],
        getallen: &[],
        sleutel: "rsin",
    },
    Tabel {
        naam: "werkgevergebruiker",
        kolommen: &["gebruiker_id", "gebruikersnaam", "aanhef", "voornaam", "achternaam", "email", "versie"],
        getallen: &["versie"],
        sleutel: "gebruiker_id",
    },
    Tabel {
        naam: "machtiging",
        kolommen: &["gebruiker_id", "rsin", "kenmerk", "beheerder", "versie", "intermediair", "gebruikt_op"],
        getallen: &["beheerder", "versie", "gebruikt_op"],
        sleutel: "gebruiker_id, rsin",
    },
    Tabel {
        naam: "machtigingfunctie",
        kolommen: &["gebruiker_id", "rsin", "functie"],
        getallen: &[],
        sleutel: "gebruiker_id, rsin, functie",
    },
    Tabel {
        naam: "machtigingwijziging",
        kolommen: &["wijziging_id", "rsin", "op", "plaats", "door", "voor", "functie", "gegeven"],
        getallen: &["op", "plaats", "gegeven"],
        sleutel: "wijziging_id",
    },
    Tabel {
        naam: "machtigingregister",
        kolommen: &["gebruikersnaam", "rsin"],
        getallen: &[],
        sleutel: "gebruikersnaam, rsin",
    },
    Tabel {
        naam: "werkgeverdocument",
        kolommen: &["document_id", "rsin", "kenmerk", "titel", "verzonden_op", "alineas", "gelezen_op"],
        getallen: &["gelezen_op"],
        sleutel: "document_id",
    },
    Tabel { naam: "sleutelcontrole", kolommen: &["nummer", "controle"], getallen: &["nummer"], sleutel: "nummer" },
];

/// What a backup leaves out: who is signed in or busy with it, and how often people looked something up of late. After a
/// restore everybody signs in again, and counting begins anew.
pub(super) const VLUCHTIG: &[&str] = &["inlogpoging", "inlogverzoek", "opvraging", "sessie"];

impl Tabel {
    pub(super) fn is_getal(&self, kolom: &str) -> bool {
        self.getallen.contains(&kolom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Locatie, SqlStore};

    /// Whoever adds a table or a column decides here whether a backup has it.
    #[tokio::test]
    async fn every_table_of_the_database_is_in_a_backup_or_left_out_on_purpose() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqlStore::open(&Locatie::Sqlite(folder.path().to_owned())).await.unwrap();
        let mut conn = store.reader().await.unwrap();
        let there: Vec<(String, String, String)> = sqlx::query_as(
            "SELECT tabel.name, kolom.name, kolom.type FROM sqlite_master AS tabel, pragma_table_info(tabel.name) AS kolom \
             WHERE tabel.type = 'table' AND tabel.name NOT LIKE '\\_sqlx%' ESCAPE '\\' AND tabel.name NOT LIKE 'sqlite%' \
             ORDER BY 1, kolom.cid",
        )
        .fetch_all(&mut *conn)
        .await
        .unwrap();
        let there: Vec<_> = there.into_iter().filter(|(naam, ..)| !VLUCHTIG.contains(&naam.as_str())).collect();
        let mut listed = Vec::new();
        for tabel in TABELLEN {
            for kolom in tabel.kolommen {
                let soort = if tabel.is_getal(kolom) { "BIGINT" } else { "TEXT" };
                listed.push((tabel.naam.to_owned(), (*kolom).to_owned(), soort.to_owned()));
            }
        }
        listed.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(there, listed);
    }
}
