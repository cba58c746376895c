//! The tables of facts: which columns make the key, and which say what is so.

use crate::store::Feitsoort;

/// A column and what is in it.
pub(super) enum Kolom {
    Tekst(&'static str),
    Getal(&'static str),
}

impl Kolom {
    pub(super) fn naam(&self) -> &'static str {
        match self {
            Self::Tekst(naam) | Self::Getal(naam) => naam,
        }
    }
}

/// One table of facts.
pub(super) struct Tabel {
    pub(super) naam: &'static str,
    pub(super) sleutel: &'static [Kolom],
    pub(super) inhoud: &'static [Kolom],
    /// Whether several sources share the table.
    pub(super) met_bron: bool,
    /// When a registration runs by such a fact; `None` when it never does.
    pub(super) loopt: Option<&'static str>,
}

use Kolom::{Getal, Tekst};

const PERSOON: Tabel = Tabel {
    naam: "persoonfeit",
    sleutel: &[Tekst("bsn")],
    inhoud: &[
        Tekst("voorletters"),
        Tekst("voorvoegsel"),
        Tekst("achternaam"),
        Tekst("geboortedatum"),
        Tekst("overleden_op"),
    ],
    met_bron: false,
    loopt: Some("overleden_op IS NULL"),
};

const GRONDSLAG: Tabel = Tabel {
    naam: "grondslagfeit",
    sleutel: &[Tekst("bsn"), Tekst("grondslag"), Tekst("begindatum")],
    inhoud: &[Tekst("subsoort"), Tekst("voldoet_niet_meer_sinds"), Tekst("einddatum"), Tekst("reden_einde")],
    met_bron: true,
    loopt: Some("einddatum IS NULL AND voldoet_niet_meer_sinds IS NULL"),
};

const GEBEURTENIS: Tabel = Tabel {
    naam: "gebeurtenisfeit",
    sleutel: &[Tekst("bsn"), Tekst("soort"), Tekst("datum")],
    inhoud: &[],
    met_bron: false,
    loopt: None,
};

const INKOMSTENVERHOUDING: Tabel = Tabel {
    naam: "inkomstenverhoudingfeit",
    sleutel: &[Tekst("bsn"), Tekst("loonheffingennummer"), Tekst("tijdvak_begin")],
    inhoud: &[
        Tekst("tijdvak_eind"),
        Getal("verloonde_uren"),
        Getal("verzekeringsloon"),
        Tekst("dienstverband"),
        Getal("sector"),
        Getal("ufo_uren"),
    ],
    met_bron: false,
    loopt: None,
};

impl Tabel {
    pub(super) fn van(soort: Feitsoort) -> &'static Self {
        match soort {
            Feitsoort::Persoon => &PERSOON,
            Feitsoort::Grondslag => &GRONDSLAG,
            Feitsoort::Gebeurtenis => &GEBEURTENIS,
            Feitsoort::Inkomstenverhouding => &INKOMSTENVERHOUDING,
        }
    }

    /// The key and then the content.
    pub(super) fn kolommen(&self) -> impl Iterator<Item = &'static Kolom> {
        self.sleutel.iter().chain(self.inhoud)
    }

    pub(super) fn sleutel_namen(&self) -> String {
        namen(self.sleutel)
    }

    /// The columns of the content, each after a comma.
    pub(super) fn inhoud_namen(&self) -> String {
        self.inhoud.iter().flat_map(|kolom| [", ", kolom.naam()]).collect()
    }

    /// The keys that a statement is about, as the table `gezocht`: written in the statement itself, SQLite would go
    /// through the whole table for them.
    pub(super) fn gezocht(&self, lijst: &str) -> String {
        format!("WITH gezocht ({}) AS (VALUES {lijst})", self.sleutel_namen())
    }

    /// Whether the key is one of [`gezocht`](Self::gezocht).
    pub(super) fn is_gezocht(&self) -> String {
        format!("({0}) IN (SELECT {0} FROM gezocht)", self.sleutel_namen())
    }

    /// Whether two rows are about the same key.
    pub(super) fn zelfde_sleutel(&self, ene: &str, andere: &str) -> String {
        let zelfde = |kolom: &Kolom| format!("{ene}.{0} = {andere}.{0}", kolom.naam());
        self.sleutel.iter().map(zelfde).collect::<Vec<_>>().join(" AND ")
    }

    /// All that a fact of the same delivery gets when it comes again.
    pub(super) fn overschrijf(&self) -> String {
        let vast = ["regel", "tot_volgnummer", "vervallen"].into_iter();
        vast.chain(self.inhoud.iter().map(Kolom::naam))
            .map(|naam| format!("{naam} = excluded.{naam}"))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Restricts a statement to one source, where the table has more than one.
    pub(super) fn van_bron(&self, alias: &str, binding: &str) -> String {
        if self.met_bron { format!("{alias}bron = {binding}") } else { "1 = 1".to_owned() }
    }
}

fn namen(kolommen: &[Kolom]) -> String {
    kolommen.iter().map(Kolom::naam).collect::<Vec<_>>().join(", ")
}
