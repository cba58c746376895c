//! The pages of Mijn UWV that are only text: Aanvragen, Doorgeven en wijzigen, Uitschrijven.

use super::super::Blok::{Alinea, Begrippen, Kop, LetOp, Lijst, MetLink, Stappen};
use super::super::{Inhoudspagina, contact};
use crate::paths;

/// Eigen tekst: the screens give the name of the page (B1-04) and the forms (R-G10, R-G11), no sentence.
pub const AANVRAGEN: Inhoudspagina = Inhoudspagina {
    titel: "Aanvragen",
    inleiding: "Staat u nog niet in het doelgroepregister? U kunt UWV vragen om te beoordelen wat u kunt. Er zijn 2 aanvragen.",
    blokken: &[
        LetOp("Let op: in deze demonstratie kunt u geen aanvraag versturen. Bel voor een echte aanvraag met UWV."),
        Kop("Aanvraag beoordeling arbeidsvermogen"),
        Alinea(
            "Deze aanvraag is voor mensen die door ziekte of handicap misschien niet zelf het wettelijk minimumloon kunnen verdienen. Arbeidsvermogen is: het werk dat u kunt doen.",
        ),
        Kop("Aanvraag beoordeling werken met voorziening"),
        Alinea(
            "Deze aanvraag is voor mensen die alleen met een werkvoorziening het wettelijk minimumloon kunnen verdienen. Een werkvoorziening is hulp of een hulpmiddel bij het werk. Ook moet 1 van deze zinnen kloppen:",
        ),
        Lijst(&[
            "U werd ziek of kreeg een handicap voordat u 18 jaar werd.",
            "U werd ziek of kreeg een handicap tijdens uw studie, voordat u 30 jaar werd.",
        ]),
        Alinea("Uw gemeente kan deze aanvraag ook doen."),
        Kop("Zo gaat het"),
        Stappen(&[
            "U vult het formulier in. De aanvraag beoordeling arbeidsvermogen mag u invullen met uw ouder, begeleider, mentor of iemand van de gemeente.",
            "Een arts en een arbeidsdeskundige van UWV bekijken wat u kunt. Een arbeidsdeskundige weet veel van werk.",
            "U krijgt een beslissing. Bent u het niet eens met de beoordeling? Dan kunt u bezwaar maken.",
        ]),
        Kop("Valt u onder de Participatiewet?"),
        Alinea(
            "Dan kan ook de gemeente een beoordeling aanvragen, met het formulier ‘Aanvragen indicatie of advies Participatiewet’.",
        ),
        Kop("Vragen"),
        contact::WERKNEMERS,
    ],
};

/// Eigen tekst: the screens give only the name of the page (B1-06).
pub const DOORGEVEN: Inhoudspagina = Inhoudspagina {
    titel: "Doorgeven en wijzigen",
    inleiding: "Hier leest u hoe u een verandering doorgeeft.",
    blokken: &[
        Kop("Uitschrijven uit het doelgroepregister"),
        Alinea("Staat u in het doelgroepregister en wilt u dat niet meer? Zo vraagt u om uitschrijving:"),
        Stappen(&[
            "Ga naar ‘Persoonlijke gegevens’.",
            "Kies ‘Controleren’.",
            "Staat er dat u in het register staat? Kies dan ‘Uitschrijven uit het doelgroepregister’.",
        ]),
        MetLink { voor: "", link: "Naar Persoonlijke gegevens", adres: paths::PERSOONLIJKE_GEGEVENS, na: "" },
        Kop("Nieuw adres of andere naam"),
        Alinea(
            "Geef dit door aan uw gemeente. De gemeente past de Basisregistratie Personen (BRP) aan. UWV krijgt uw nieuwe gegevens daarna vanzelf.",
        ),
        Kop("Iets anders doorgeven"),
        contact::WERKNEMERS,
    ],
};

/// B3-04. Title; B3-07 (second half) and B3-08 to the letter. The rest is eigen tekst, as the form itself is not there yet.
pub const UITSCHRIJVEN: Inhoudspagina = Inhoudspagina {
    titel: "Uitschrijven doelgroepregister",
    inleiding: VOORWAARDEN,
    blokken: &[
        LetOp(GEVOLGEN),
        LetOp(
            "Let op: in deze versie van de demonstratie kunt u het formulier nog niet versturen. Wilt u zich echt uitschrijven? Bel dan met UWV.",
        ),
        contact::WERKNEMERS,
        Kop("Wanneer kunt u worden uitgeschreven?"),
        Alinea(
            "Iedereen die in het doelgroepregister staat, kan erom vragen. UWV beoordeelt of het kan. Een voorwaarde is dat u voor uw werk geen hulp meer krijgt van UWV of de gemeente.",
        ),
        Kop("Wat gebeurt er na uw verzoek?"),
        Begrippen(&[
            ("Beoordeling", "De afdeling Gegevensdiensten van UWV bekijkt of u aan de voorwaarden voldoet."),
            ("Beslissing", "U krijgt een brief in Mijn UWV. Dit duurt maximaal 8 weken."),
            (
                "Uw werkgever",
                "Wordt u uitgeschreven? Dan krijgt uw werkgever een kopie van de beslissing. Uw werkgever kan bezwaar maken.",
            ),
        ]),
        Kop("Een andere mogelijkheid"),
        Alinea(
            "Wilt u alleen niet dat werkgevers u op werk.nl kunnen herkennen? Dan hoeft u zich niet uit te schrijven. U kunt op werk.nl kiezen dat niemand ziet dat u onder de banenafspraak valt.",
        ),
        MetLink { voor: "", link: "Terug naar Persoonlijke gegevens", adres: paths::PERSOONLIJKE_GEGEVENS, na: "" },
    ],
};

/// B3-07. The second half.
pub const VOORWAARDEN: &str =
    "Voldoet u niet meer aan de voorwaarden van het doelgroepregister? Dan schrijven wij u uit.";
/// B3-08. Warning.
pub const GEVOLGEN: &str = "Let op: als u uitgeschreven wordt, heeft dat nadelige gevolgen voor een (mogelijke) werkgever. Als u een werkgever heeft, ontvangt deze daarom een kopie van de beslissing.";
