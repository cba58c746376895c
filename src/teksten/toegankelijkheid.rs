//! The accessibility statement, in the shape of the model of toegankelijkheidsverklaring.nl.
//! What it says was tested must stay true: change it with the tests.

use super::Blok::{Alinea, Begrippen, Kop, LetOp, Lijst, MetLink};
use super::{Inhoudspagina, adressen, contact};

/// Eigen tekst: the law asks for a statement, the source gives none.
pub const PAGINA: Inhoudspagina = Inhoudspagina {
    titel: "Toegankelijkheid",
    inleiding: "Iedereen moet deze website kunnen gebruiken, ook mensen met een beperking. Hier leest u hoe ver wij zijn.",
    blokken: &[
        LetOp(
            "Let op: dit is een demonstratie. Deze verklaring laat zien hoe een echte verklaring eruitziet. Zij staat niet in het register van toegankelijkheids\u{ad}verklaringen.",
        ),
        Kop("Status: eerste maatregelen genomen"),
        Alinea(
            "Deze website heeft status C. Wij hebben zelf getest, maar een onafhankelijk onderzoek is nog niet gedaan. Daarom weten wij nog niet zeker of de website aan alle eisen voldoet.",
        ),
        Kop("Welke eisen?"),
        Begrippen(&[
            ("EN 301 549", "De Europese norm die de wet vraagt. Daarin staan de regels van WCAG 2.1, niveau A en AA."),
            ("WCAG 2.2, niveau AA", "Nieuwere regels. Daar bouwen wij op."),
        ]),
        Kop("Wat hebben wij getest?"),
        Lijst(&[
            "Elke pagina met het testprogramma axe. Dat vindt fouten vanzelf, maar niet alle fouten.",
            "Werken met alleen het toetsenbord.",
            "Een klein scherm, 320 pixels breed.",
            "Eigen kleuren van de gebruiker (hoog contrast).",
        ]),
        Kop("Wat weten wij nog niet?"),
        Lijst(&[
            "Er is nog geen onafhankelijk onderzoek.",
            "Mensen die een schermlezer gebruiken, hebben de website nog niet getest.",
            "De website is nog niet getest in Firefox en Safari.",
            "Na de startpagina werkt de website alleen met WebAssembly. Dat zit in alle nieuwe browsers. Staat het uit? Dan moet u bellen.",
        ]),
        Kop("Werkt er iets niet voor u?"),
        Alinea("Vertel het ons. Zeg welke pagina het is, wat er misgaat en welke hulpmiddelen u gebruikt."),
        contact::WERKNEMERS,
        Alinea(
            "Gaat het om een fout in deze demonstratie zelf? Meld die dan aan wie u de demonstratie gaf, niet aan UWV.",
        ),
        Kop("Wat kunt u van ons verwachten?"),
        Lijst(&[
            "Binnen 5 werkdagen krijgt u bericht dat wij uw melding hebben.",
            "Wij vertellen u hoe het gaat en wat eruit komt.",
            "Binnen 3 weken is uw melding klaar.",
        ]),
        Kop("Niet tevreden?"),
        MetLink {
            voor: "Vindt u het antwoord niet goed, of kwam het te laat? Dan kunt u een ",
            link: "klacht indienen bij de Nationale ombudsman",
            adres: adressen::OMBUDSMAN,
            na: ".",
        },
    ],
};
