//! The organisations of the demonstration: one for each size of overview. Numbers that begin with 8999 are given to
//! nobody yet; the first two are those of the specification, with names of our own.

/// In which periods an organisation reports wages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tijdvakken {
    /// Each month of this year, up to now, and of the year before.
    Maanden,
    /// The busy weeks around New Year only: as few rows as two years can have.
    RondNieuwjaar,
}

/// An organisation with employees of its own.
pub(super) struct Bedrijf {
    pub(super) rsin: &'static str,
    pub(super) naam: &'static str,
    /// Rows in the overview of this year.
    pub(super) rijen: u32,
    /// Its loonheffingennummers: L01 up to this one.
    pub(super) nummers: u8,
    /// Employees who are not in the register.
    pub(super) anderen: u32,
    /// Employees in the register who left before this year.
    pub(super) vertrokken: u32,
    pub(super) tijdvakken: Tijdvakken,
    pub(super) dienstverband: &'static str,
    pub(super) sector: i64,
}

impl Bedrijf {
    /// Whether it is left out when there are not enough people for it. The others have as many as there are.
    pub(super) fn is_groot(&self) -> bool {
        self.rijen >= 1000
    }
}

/// A usual one, for the others to differ from.
const GEWOON: Bedrijf = Bedrijf {
    rsin: "",
    naam: "",
    rijen: 0,
    nummers: 1,
    anderen: 0,
    vertrokken: 0,
    tijdvakken: Tijdvakken::Maanden,
    dienstverband: "REGULIER",
    sector: 35,
};

/// Those of `dgr`, in the order in which they are listed everywhere.
pub(super) const EIGEN: [Bedrijf; 9] = [
    Bedrijf { rsin: TUINEN, naam: "Tuinen van Noord B.V.", rijen: 23, anderen: 17, vertrokken: 4, ..GEWOON },
    Bedrijf { rsin: "001001784", naam: "Stichting Het Oude Raadhuis", rijen: 49, nummers: 2, anderen: 12, ..GEWOON },
    Bedrijf { rsin: VIJFTIG, naam: "Bakkerij De Warme Korst B.V.", rijen: 50, anderen: 9, ..GEWOON },
    Bedrijf { rsin: EENENVIJFTIG, naam: "Sporthallen Zeeweg", rijen: 51, nummers: 12, anderen: 15, ..GEWOON },
    // The number of somebody with a business of his own is his BSN (regels.md I-44).
    Bedrijf { rsin: "999990032", naam: "Roodenburg Klussen", rijen: 1, anderen: 1, ..GEWOON },
    Bedrijf { rsin: "899990022", naam: "Boekhandel Letterlust", anderen: 6, ..GEWOON },
    Bedrijf { rsin: "899990034", naam: "Nieuw Begin B.V.", nummers: 0, ..GEWOON },
    Bedrijf { rsin: "899990046", naam: "Schoonmaak Overal B.V.", rijen: 3_000, nummers: 2, anderen: 40, ..GEWOON },
    Bedrijf {
        rsin: "899990058",
        naam: "Drukke Dagen Uitzendwerk B.V.",
        rijen: 100_000,
        anderen: 40,
        tijdvakken: Tijdvakken::RondNieuwjaar,
        dienstverband: "UITZEND",
        sector: 52,
        ..GEWOON
    },
];

/// Where several people of the demonstration work.
pub(super) const TUINEN: &str = "810220350";
pub(super) const VIJFTIG: &str = "899990009";
pub(super) const EENENVIJFTIG: &str = "899990010";

/// What eHerkenning lets `dgr` act for and he has not added yet.
pub(super) const TOE_TE_VOEGEN: [Bedrijf; 2] = [
    Bedrijf { rsin: "899990071", naam: "Drukkerij Zetlijn", rijen: 5, anderen: 3, ..GEWOON },
    Bedrijf { rsin: "899990083", naam: "Fietsen van Dam", anderen: 2, ..GEWOON },
];

/// The intermediary, who has nobody in the register.
pub(super) const INTERMEDIAIR: Bedrijf =
    Bedrijf { rsin: "899990095", naam: "Administratiekantoor Telraam", anderen: 3, ..GEWOON };
