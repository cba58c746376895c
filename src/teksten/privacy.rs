//! The page about personal data.

use super::Blok::{Alinea, Begrippen, Kop, LetOp, Lijst, MetLink};
use super::{Inhoudspagina, adressen, contact};

/// Eigen tekst: from the law in spec/formaten.md and what design/trust.md promises; the source gives no such page.
pub const PAGINA: Inhoudspagina = Inhoudspagina {
    titel: "Privacy",
    inleiding: "Hier leest u welke gegevens UWV gebruikt voor het doelgroepregister, waarom dat mag en wie ze ziet.",
    blokken: &[
        LetOp("Let op: dit is een demonstratie. Alle personen en gegevens zijn verzonnen."),
        Kop("Welke gegevens?"),
        Lijst(&[
            "Uw burgerservicenummer (BSN).",
            "De grond: de reden waarom u in het register staat.",
            "De datum waarop uw registratie begint, en de einddatum als die bekend is.",
            "Uw naam en geboortedatum, uit de Basisregistratie Personen (BRP).",
            "Uw brieven in Mijn UWV.",
        ]),
        Kop("Waarom mag dat?"),
        Alinea(
            "UWV is verantwoordelijk voor het register. De gegevens zijn alleen voor de banenafspraak. Dat staat in deze wetten:",
        ),
        Begrippen(&[
            (
                "Wet financiering sociale verzekeringen (Wfsv), artikel 38b en 38d",
                "Wie in het register komt en wie gegevens krijgt.",
            ),
            ("Besluit SUWI, artikel 3.2", "Welke gegevens er in het register staan en wanneer de registratie eindigt."),
            ("Algemene verordening gegevensbescherming (AVG)", "De regels voor het gebruik van persoonsgegevens."),
            ("Uitvoeringswet AVG (UAVG), artikel 46", "Wanneer een organisatie uw BSN mag gebruiken."),
        ]),
        Kop("Wie ziet wat?"),
        Begrippen(&[
            ("U", "U ziet alleen uw eigen gegevens: óf u in het register staat en tot wanneer."),
            ("Uw werkgever", "Alleen Ja of Nee en de einddatum. Nooit waarom u in het register staat."),
            (
                "Uw gemeente",
                "Een bevoegde medewerker ziet óf u in het register staat, vanaf wanneer u meetelt en waarom.",
            ),
            ("UWV", "Alleen medewerkers die het voor hun werk nodig hebben."),
        ]),
        Alinea("Elke keer dat iemand gegevens opvraagt, leggen wij dat vast: wie, wanneer en waarvoor."),
        Kop("Inloggen en cookies"),
        Lijst(&[
            "Doet u 15 minuten niets? Dan loggen wij u uit. Na 2 uur moet u altijd opnieuw inloggen.",
            "Wij gebruiken 2 cookies. De ene is nodig tijdens het inloggen, de andere om ingelogd te blijven. Een cookie is een klein bestand in uw browser.",
            "Wij bewaren geen gegevens van u in de opslag van uw browser.",
            "Er kijkt geen ander bedrijf mee. Wij volgen u niet.",
        ]),
        Kop("Uw rechten"),
        Alinea(
            "U mag uw gegevens bekijken. U mag vragen om fouten te verbeteren, om gegevens te wissen of om ze tijdelijk niet te gebruiken. U mag ook bezwaar maken. Soms kan iets niet, omdat de wet het zo regelt. Bel voor een verzoek met UWV.",
        ),
        contact::WERKNEMERS,
        MetLink {
            voor: "Bent u niet tevreden over het antwoord? Dan kunt u een klacht indienen bij de ",
            link: "Autoriteit Persoonsgegevens",
            adres: adressen::AUTORITEIT_PERSOONSGEGEVENS,
            na: ".",
        },
    ],
};
