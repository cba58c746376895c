//! What the register is, for everybody.

use super::Blok::{Alinea, Begrippen, Kop, LetOp, Lijst, MetLink};
use super::{Inhoudspagina, mijn_uwv};
use crate::paths;

/// S2 r.127-129, literal. Introduction.
pub const INLEIDING: &str = "In het doelgroepregister staat iedereen geregistreerd die tot de doelgroep van de banenafspraak behoort. UWV beheert dit register.";
/// S2 r.181, literal. Before the list of groups.
pub const GROEPEN: &str = "De volgende mensen staan in het doelgroepregister, vallen onder de banenafspraak en tellen mee voor het quotum arbeidsbeperkten:";
/// S2 r.181-203, with the abbreviations explained. The groups.
pub const GROEPEN_LIJST: &[&str] = &[
    "Mensen die onder de Participatiewet vallen, van wie UWV vaststelt dat zij niet zelfstandig 100% van het wettelijk minimumloon (WML) kunnen verdienen.",
    "Schoolverlaters van het voortgezet speciaal onderwijs (VSO) en het praktijkonderwijs (PrO) die zich aanmelden bij UWV. Zij worden dan direct zonder verdere beoordeling opgenomen.",
    "Mensen die op 31 december 2014 een indicatie hadden voor de Wet sociale werkvoorziening (WSW). Zij hadden werk of stonden op de wachtlijst.",
    "Mensen met oude Wajong of Wajong 2010 die kunnen werken. De Wajong is een uitkering voor mensen die jong een ziekte of handicap kregen.",
    "Mensen met een WIW-baan (voormalige Wet inschakeling werkzoekenden) of een ID-baan (in- en doorstroombaan).",
    "Mensen die via de Praktijkroute komen. Op hun werkplek is vastgesteld dat hun loonwaarde lager is dan 100% van het WML. Loonwaarde is: hoeveel hun werk waard is.",
    "Mensen die voor hun 18e jaar of tijdens hun studie (tot 30 jaar) ziek werden of een handicap kregen. En die alleen met een werkvoorziening het WML kunnen verdienen.",
];
/// S2 r.163-173, literal.
pub const LET_OP: &str = "Let op: bekijk het doelgroepregister regelmatig zodat u altijd de meest actuele informatie ontvangt wanneer u gegevens opvraagt. Wij krijgen de gegevens namelijk ook van derden en deze gegevens worden periodiek geactualiseerd. Om de privacy van mensen in het register te beschermen, kan alleen gericht worden opgevraagd of iemand in het register is opgenomen. Er wordt geen andere informatie gegeven.";
/// S2 r.273-277, literal.
pub const WERKGEVERS: &str = "Wilt u weten of uw werknemer, sollicitant, uitzendkracht of gedetacheerde werknemer in het doelgroepregister staat? U kunt dit op 2 manieren online opvragen via het werkgeversportaal.";
/// S2 r.255-257, literal.
pub const NA_EINDE: &str = "Als de registratie is beëindigd, kan de werkgever misschien verschillende voordelen en regelingen niet meer gebruiken.";
/// R-A08, literal from S0.
pub const ACTUALITEIT: &str = "UWV werkt het doelgroepregister periodiek bij. Het is daardoor mogelijk dat u niet de meest actuele informatie ontvangt wanneer u gegevens opvraagt uit het doelgroepregister.";
/// R-A10, literal from S0.
pub const GRATIS: &str = "Er zijn geen kosten verbonden aan het opvragen van informatie uit het doelgroepregister voor burgers, werkgevers en gemeenten.";
/// W6-08, W7-06.
pub const EINDDATUM_LEEG: &str =
    "Is veld 'Einddatum' leeg: persoon staat voor onbepaalde tijd in het doelgroepregister.";
/// W6-09, W7-07.
pub const EINDDATUM_GEVULD: &str = "Is veld 'Einddatum' gevuld: persoon telt in principe nog twee kalenderjaren mee voor de banenafspraak. De registratie wordt direct beëindigd bij overlijden, emigratie, duurzaam geen arbeidsvermogen, beschut werken en bereiken AOW-leeftijd.";

/// Eigen tekst around the literal sentences above: the source names this page but does not give it.
pub const PAGINA: Inhoudspagina = Inhoudspagina {
    titel: "Over het doelgroepregister",
    inleiding: INLEIDING,
    blokken: &[
        Alinea(
            "UWV is het Uitvoeringsinstituut Werknemersverzekeringen. De banenafspraak is een afspraak tussen de overheid en werkgevers: zij zorgen samen voor 125.000 extra banen voor mensen met een ziekte of handicap.",
        ),
        Kop("Wie staan er in het register?"),
        Alinea(GROEPEN),
        Lijst(GROEPEN_LIJST),
        Alinea("Het quotum arbeidsbeperkten is een verplicht aantal banen voor werkgevers. Het geldt nu nog niet."),
        Kop("Hoe komt u in het register?"),
        Alinea(
            "Hoort u bij een van deze groepen? Dan neemt UWV u op. Dat moet van de wet. Wajongers die kunnen werken en mensen met een WSW-indicatie, WIW-baan of ID-baan kwamen op 1 januari 2015 in het register.",
        ),
        Alinea("U kunt geen bezwaar maken tegen de opname zelf. Wel tegen de beoordeling van UWV."),
        MetLink {
            voor: "Denkt u dat u bij de doelgroep hoort? ",
            link: "Lees hoe u een beoordeling aanvraagt",
            adres: paths::AANVRAGEN,
            na: ". U moet hiervoor inloggen.",
        },
        Kop("Wanneer eindigt een registratie?"),
        Alinea("Een registratie eindigt direct als iemand:"),
        Lijst(&[
            "de leeftijd bereikt voor een uitkering van de Algemene Ouderdomswet (AOW)",
            "overlijdt",
            "duurzaam geen arbeidsvermogen meer heeft. Dat betekent: nu niet kan werken en later ook niet",
            "van de gemeente een beschikking beschut werk krijgt. Een advies alleen is niet genoeg",
        ]),
        Alinea(
            "Bij de laatste 2 redenen kan het even duren voordat het register is aangepast. Vanaf het einde telt iemand niet meer mee voor de banenafspraak.",
        ),
        Alinea("U kunt ook zelf vragen om uitschrijving. Dat doet u in Mijn UWV."),
        Alinea(NA_EINDE),
        Kop("Wat betekent de Einddatum?"),
        Alinea("Werkgevers zien in het werkgeversportaal een veld 'Einddatum'. Daar staat deze uitleg bij:"),
        Lijst(&[EINDDATUM_LEEG, EINDDATUM_GEVULD]),
        Alinea(
            "De regel van twee kalenderjaren geldt niet voor wie vanaf 1 januari 2020 niet meer aan de voorwaarden voldoet. Dan blijft de registratie bestaan tot een van de redenen hierboven geldt.",
        ),
        Kop("Wie kan wat opvragen?"),
        Begrippen(&[
            ("Burger", "U ziet óf en tot wanneer u zelf in het register staat. U logt in op Mijn UWV met DigiD."),
            (
                "Werkgever",
                "U ziet per persoon Ja of Nee en de einddatum. U ziet niet waarom iemand in het register staat. U logt in met eHerkenning (niveau EH3).",
            ),
            (
                "Gemeente",
                "Een bevoegde medewerker ziet of iemand in het register staat, vanaf wanneer en waarom. Dat gaat via Suwinet-Inkijk en alleen voor de Participatiewet.",
            ),
        ]),
        Alinea(WERKGEVERS),
        MetLink { voor: "", link: "Inloggen op het werkgeversportaal", adres: paths::WERKGEVERS_INLOGGEN, na: "" },
        Alinea("Niemand kan in het register zoeken naar kandidaten voor een vacature."),
        Alinea(GRATIS),
        Kop("Hoe actueel is het register?"),
        Alinea(ACTUALITEIT),
        LetOp(LET_OP),
        MetLink {
            voor: "",
            link: "Bekijk per groep tot en met welke dag het register is bijgewerkt",
            adres: paths::ACTUALITEIT,
            na: "",
        },
        Kop("Privacy"),
        MetLink { voor: "Lees ", link: "hoe wij met uw gegevens omgaan", adres: paths::PRIVACY, na: "." },
        Alinea(mijn_uwv::GEEN_RECHTEN),
    ],
};
