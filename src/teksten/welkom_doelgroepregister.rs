//! The Welkomspagina Doelgroepregister, where W6-10 and W7-08 link to: for employers, before they ask. The source names it
//! but does not give it.

use super::Blok::{Alinea, Begrippen, Kop, LetOp, Lijst, MetLink};
use super::{Inhoudspagina, over_register, werkgevers_doelgroepregister as portaal};
use crate::paths;

/// S2 r.3, literal.
pub const GEEN_RECHTEN: &str = "AAN DE GETOONDE INFORMATIE KUNNEN GEEN RECHTEN WORDEN ONTLEEND";

/// Eigen tekst around the literal sentences of S2 and of the screens.
pub const PAGINA: Inhoudspagina = Inhoudspagina {
    titel: "Welkom bij het doelgroepregister",
    inleiding: over_register::INLEIDING,
    blokken: &[
        Alinea(
            "De banenafspraak is een afspraak tussen de overheid en werkgevers. Samen zorgen zij voor extra banen voor mensen met een ziekte of handicap. Wie in het register staat, telt voor u als werkgever mee voor de banenafspraak.",
        ),
        Kop("Hoe vraagt u iets op?"),
        Alinea(over_register::WERKGEVERS),
        Begrippen(&[
            (portaal::MET_LOONHEFFINGENNUMMER, portaal::PERSONEEL_WANNEER),
            (portaal::MET_BSN, portaal::SOLLICITANT_WANNEER),
        ]),
        Alinea(over_register::GRATIS),
        MetLink {
            voor: "U logt in met eHerkenning, niveau EH3. ",
            link: "Inloggen op het werkgeversportaal",
            adres: paths::WERKGEVERS_INLOGGEN,
            na: "",
        },
        Kop("Wat ziet u?"),
        Alinea(
            "U ziet per persoon Ja of Nee en een einddatum. U ziet niet waarom iemand in het register staat, en niet bij welke andere werkgevers iemand werkt.",
        ),
        Alinea(
            "Ook als wij een BSN niet kennen, is het antwoord Nee. Nee betekent dat de persoon niet of niet meer meetelt.",
        ),
        Kop("Wat betekent de Einddatum?"),
        Lijst(&[over_register::EINDDATUM_LEEG, over_register::EINDDATUM_GEVULD]),
        Alinea(
            "De regel van twee kalenderjaren geldt niet voor wie vanaf 1 januari 2020 niet meer aan de voorwaarden voldoet. Dan blijft de registratie bestaan tot iemand overlijdt, emigreert, duurzaam geen arbeidsvermogen heeft, beschut gaat werken of de AOW-leeftijd bereikt.",
        ),
        Alinea(
            "De dag waarop iemand in de toekomst de AOW-leeftijd bereikt, staat er niet bij. Het veld is dan nog leeg. AOW is de Algemene Ouderdomswet.",
        ),
        Alinea(over_register::NA_EINDE),
        Kop("Wie staan er in het register?"),
        Alinea(over_register::GROEPEN),
        Lijst(over_register::GROEPEN_LIJST),
        Kop("Hoe actueel is het register?"),
        LetOp(over_register::LET_OP),
        MetLink {
            voor: "",
            link: "Bekijk per groep tot en met welke dag het register is bijgewerkt",
            adres: paths::ACTUALITEIT,
            na: "",
        },
        Kop("Waarvoor mag u het register gebruiken?"),
        Alinea(
            "U mag alleen iets opvragen voor de banenafspraak. Zoek er geen kandidaten voor een vacature mee. Wij leggen elke vraag vast, en er is een grens aan het aantal vragen met een BSN.",
        ),
        MetLink {
            voor: "Lees ook ",
            link: "wat burgers en gemeenten kunnen opvragen",
            adres: paths::OVER_REGISTER,
            na: ".",
        },
        Alinea(GEEN_RECHTEN),
    ],
};
