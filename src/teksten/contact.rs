//! The contact page. The numbers are those of spec/regels.md (S0); no others are known, so no others are shown.

use super::Blok::{Alinea, Kop, LetOp, Lijst, Telefoon};
use super::Inhoudspagina;

/// Eigen tekst: the screens give no contact page; the numbers are from S0.
pub const PAGINA: Inhoudspagina = Inhoudspagina {
    titel: "Contact",
    inleiding: "Heeft u een vraag over het doelgroepregister? Bel dan met UWV.",
    blokken: &[
        LetOp(
            "Let op: de nummers zijn echt. Bel alleen over uw eigen situatie. UWV kan u niet helpen met deze demonstratie.",
        ),
        Kop("Telefoonnummers"),
        WERKNEMERS,
        WERKGEVERS,
        GEMEENTEN,
        Kop("Houd dit bij de hand"),
        Lijst(&[
            "Belt u voor uzelf? Dan heeft u uw burgerservicenummer (BSN) nodig.",
            "Belt u als werkgever? Dan heeft u uw loonheffingennummer nodig. Dat nummer krijgt u van de Belastingdienst.",
        ]),
        Alinea(
            "Geef uw BSN nooit aan iemand die u niet vertrouwt. Geef nooit uw wachtwoord van DigiD, ook niet aan UWV.",
        ),
    ],
};

/// S0: the number for citizens.
pub const WERKNEMERS: super::Blok =
    Telefoon { wie: "UWV Telefoon Werknemers", nummer: "088 - 898 92 94", tel: "+31888989294" };
/// S0: the number for employers.
pub const WERKGEVERS: super::Blok =
    Telefoon { wie: "UWV Telefoon Werkgevers", nummer: "088 - 898 92 95", tel: "+31888989295" };
/// S0: the number for municipalities.
pub const GEMEENTEN: super::Blok =
    Telefoon { wie: "UWV Zakelijk (Gemeenten)", nummer: "088 - 898 20 10", tel: "+31888982010" };
