//! The texts of the gallery. They are for who builds with the components; the examples in it are nobody's.

/// Address, name and introduction of each page, in the order of the index.
pub const PAGINAS: [(&str, &str, &str); 11] = [
    ("/bouwstenen/tekst", "Tekst", "Koppen, alinea's, lijsten, links en kaarten."),
    ("/bouwstenen/knoppen-en-links", "Knoppen en links", "Wat iets doet, en wat ergens naartoe gaat."),
    ("/bouwstenen/meldingen", "Meldingen", "Wat opvalt: een antwoord, een waarschuwing, een fout."),
    ("/bouwstenen/velden", "Velden", "Velden voor tekst: leeg, met uitleg, ingevuld, met een fout, niet verplicht."),
    ("/bouwstenen/keuzes", "Keuzes", "Keuzerondjes, selectievakjes en keuzelijsten."),
    ("/bouwstenen/datum-en-bsn", "Datum en BSN", "Een datum in drie delen, en een burgerservicenummer."),
    ("/bouwstenen/dialoog", "Dialoog", "Een vraag die eerst een antwoord nodig heeft."),
    ("/bouwstenen/gegevens", "Gegevens", "Namen met waarden, en tabellen."),
    ("/bouwstenen/bladeren", "Bladeren", "Pagina's van een lijst, en stappen van een formulier."),
    ("/bouwstenen/wachten", "Wachten", "Wat te zien is terwijl iets bezig is, en als het mislukt."),
    (
        "/bouwstenen/zoeken",
        "Zoeken en kiezen",
        "Een veld dat zoekt terwijl iemand typt, en een lijst om uit te kiezen.",
    ),
];

pub const INDEX: &str = "/bouwstenen";
pub const TITEL: &str = "Bouwstenen";
pub const INLEIDING: &str = "Op deze pagina's staat elk onderdeel van de website in elke toestand. Ze zijn voor wie de website bouwt en controleert.";
pub const NIET_IN_UITGAVE: &str = "Deze pagina's staan niet in de website die bezoekers krijgen.";

// States that more than one page shows.
pub const LEEG: &str = "Leeg";
pub const MET_UITLEG: &str = "Met uitleg";
pub const INGEVULD: &str = "Ingevuld";
pub const MET_FOUT: &str = "Met een fout";
pub const NIET_VERPLICHT: &str = "Niet verplicht";
pub const GEKOZEN: &str = "Gekozen";

// Tekst
pub const ALINEAS: &str = "Alinea's";
pub const ALINEA: &str =
    "Een gewone alinea. Zij is lang genoeg om op een klein scherm over meer dan één regel te lopen.";
pub const ALINEA_INLEIDING: &str = "De inleiding van een pagina is iets groter.";
pub const ALINEA_VET: &str = "Een antwoord of de titel van een melding.";
pub const ALINEA_KLEIN: &str = "Wat er moet staan, maar niet is waarvoor men komt.";
pub const KOPPEN: &str = "Koppen";
pub const TUSSENKOP: &str = "Een tussenkop";
pub const LIJSTEN: &str = "Lijsten";
pub const LIJST: [&str; 3] = ["Het eerste", "Het tweede", "Het derde, dat langer is dan de andere twee"];
pub const BRIEF: &str = "Brief";
pub const BRIEF_TITEL: &str = "Besluit over uw aanvraag";
pub const BRIEF_DATUM: &str = "Verstuurd op 31 december 2027";
pub const BRIEF_TEKST: &str = "Dit is de tekst van de brief.";
pub const KAARTEN: &str = "Kaarten";
pub const KAART_KOP: &str = "Een kaart";
pub const KAART_LINK: &str = "Naar de velden";
pub const KAART_LINK_TEKST: &str = "Een kaart die naar een andere pagina leidt.";

// Knoppen en links
pub const KNOPPEN: &str = "Knoppen";
pub const EERSTE: &str = "Versturen";
pub const TWEEDE: &str = "Anders";
pub const TERUG: &str = "Terug";
pub const BEZIG: &str = "Terwijl het bezig is";
pub const KNOP_LINKS: &str = "Links als knop";
pub const LINKS: &str = "Links";
pub const LINK_VOOR: &str = "Lees eerst de pagina over ";
pub const LINK: &str = "keuzes";
pub const LINK_NA: &str = ", en dan deze.";
pub const TELEFOON: (&str, &str, &str) = ("Voor burgers", "088 - 000 00 00", "0880000000");
pub const LIJST_VAN_LINKS: &str = "Lijst van links";
pub const ANDERE_SITE: &str = "Met een opmerking voor de schermlezer";
pub const KRUIMELPAD: &str = "Kruimelpad";
pub const MENU: &str = "Menu met de huidige pagina";

// Meldingen
pub const ZONDER_TITEL: &str = "Zonder titel";
pub const MELDING_INFO: (&str, &str) = ("Om te weten", "Dit is goed om te weten.");
pub const MELDING_GOED: (&str, &str) = ("Gelukt", "Het is goed gegaan.");
pub const MELDING_LET_OP: (&str, &str) = ("Let op", "Hier moet u op letten.");
pub const MELDING_FOUT: (&str, &str) = ("Niet gelukt", "Het is niet goed gegaan. Probeer het later nog eens.");
pub const FOUT_VAN_DE_SERVER: &str = "Fout bij het ophalen";
pub const SAMENVATTING: &str = "Fouten in een formulier";

// Velden
pub const NAAM: &str = "Naam *";
pub const NAAM_VRIJ: &str = "Roepnaam (niet verplicht)";
pub const NAAM_UITLEG: &str = "Zoals de naam in het paspoort staat.";
pub const NAAM_WAARDE: &str = "H. de Blauw";
pub const NAAM_FOUT: &str = "Invoerfout: vul de naam in.";
pub const GEBRUIKERSNAAM: &str = "Gebruikersnaam *";
pub const WACHTWOORD: &str = "Wachtwoord *";
pub const CODE: &str = "Code *";
pub const EMAIL: &str = "E-mailadres *";
pub const TELEFOONNUMMER: &str = "Telefoonnummer *";
pub const SOORTEN: &str = "Soorten";
pub const MEER_REGELS: &str = "Meer regels";
pub const TOELICHTING: &str = "Toelichting *";
pub const TOELICHTING_VRIJ: &str = "Toelichting (niet verplicht)";
pub const TOELICHTING_UITLEG: &str = "Vertel in uw eigen woorden wat er is gebeurd.";
pub const TOELICHTING_WAARDE: &str = "Eerst gebeurde het een.\nDaarna gebeurde het ander.";
pub const TOELICHTING_FOUT: &str = "Invoerfout: gebruik maximaal 40 tekens.";
pub const BIJNA_VOL: &str = "Meer regels: bijna vol";
pub const TE_LANG: &str = "Meer regels: te lang, met een fout";

// Keuzes
pub const VRAAG: &str = "Hoe wilt u het antwoord krijgen? *";
pub const ANTWOORDEN: [(&str, &str); 3] =
    [("brief", "Met een brief"), ("bericht", "Met een bericht op deze website"), ("niet", "Ik hoef geen antwoord")];
pub const VRAAG_FOUT: &str = "Invoerfout: kies hoe u het antwoord wilt krijgen.";
pub const RONDJES: &str = "Keuzerondjes";
pub const VAKJE: &str = "Selectievakje";
pub const VERKLARING: &str = "Ik heb dit formulier naar waarheid ingevuld. *";
pub const VERKLARING_VRIJ: &str = "Stuur mij ook een bericht. (niet verplicht)";
pub const VERKLARING_UITLEG: &str = "Lees eerst wat er gebeurt als het niet klopt.";
pub const VERKLARING_FOUT: &str = "Invoerfout: zet een vinkje als u het formulier naar waarheid heeft ingevuld.";
pub const KEUZELIJST: &str = "Keuzelijst";
pub const PEILJAAR: &str = "Peiljaar *";
pub const PEILJAAR_VRIJ: &str = "Peiljaar (niet verplicht)";
pub const PEILJAAR_UITLEG: &str = "Het jaar waarover u de gegevens wilt zien.";
pub const PEILJAREN: [&str; 4] = ["2027", "2026", "2025", "2024"];
pub const PEILJAAR_FOUT: &str = "Invoerfout: kies een peiljaar.";

// Datum en BSN
pub const DATUM: &str = "Datum";
pub const BEGINDATUM: &str = "Begindatum *";
pub const EINDDATUM_VRIJ: &str = "Einddatum (niet verplicht)";
pub const GEBOORTEDATUM: &str = "Geboortedatum *";
pub const DATUM_UITLEG: &str = "Bijvoorbeeld 31 12 2027.";
pub const DATUM_FOUT_MAAND: &str = "Met een fout in de maand";
pub const BSN: &str = "BSN *";
pub const BSN_VRIJ: &str = "BSN (niet verplicht)";
pub const BSN_KOP: &str = "BSN";
pub const FORMULIER: &str = "Een formulier dat controleert";
pub const VERPLICHT: &str = "Velden met een * zijn verplicht.";
pub const IN_ORDE: &str = "Alles is goed ingevuld. Er is niets verstuurd.";

// Dialoog
pub const DIALOOG_DICHT: &str = "Dicht";
pub const DIALOOG_OPEN: &str = "Open de dialoog";
pub const DIALOOG_KOP: &str = "Wilt u stoppen?";
pub const DIALOOG_TEKST: &str = "Wat u heeft ingevuld, bewaren wij niet.";
pub const DIALOOG_NEE: &str = "Doorgaan met invullen";
pub const DIALOOG_JA: &str = "Stoppen";
pub const DIALOOG_ANTWOORD_NEE: &str = "Het laatste antwoord was: doorgaan.";
pub const DIALOOG_ANTWOORD_JA: &str = "Het laatste antwoord was: stoppen.";

// Gegevens
pub const NAMEN_EN_WAARDEN: &str = "Namen en waarden";
pub const GEGEVENS: [(&str, &str); 3] = [
    ("Naam", "H. de Blauw"),
    ("Adres", "Een straat met een lange naam 12, 1234 AB Een plaats aan het water"),
    ("Einddatum", "31 december 2027"),
];
pub const TABEL: &str = "Tabel";
pub const TABEL_BREED: &str = "Tabel die breder is dan een klein scherm";
pub const TABEL_LEEG: &str = "Tabel zonder rijen";
pub const TABEL_NAAM: &str = "Plaatsingen per kwartaal";
pub const TABEL_NAAM_BREED: &str = "Plaatsingen per kwartaal en per soort werkgever, in verloonde uren";
pub const TABEL_NAAM_LEEG: &str = "Zoekresultaten";
pub const KOLOM_KWARTAAL: &str = "Kwartaal";
pub const KOLOM_UREN: &str = "Uren";
pub const KOLOM_SOORT: &str = "Soort werkgever";
pub const KOLOM_SECTOR: &str = "Sector";
pub const KOLOM_PERSONEN: &str = "Personen";
pub const KOLOM_EINDDATUM: &str = "Einddatum registratie";
pub const RIJEN: [(&str, &str, &str, &str, &str); 3] = [
    ("Eerste", "Overheid", "Onderwijs", "1.204", "31 maart 2027"),
    ("Tweede", "Markt", "Zakelijke dienstverlening", "12.033", "30 juni 2027"),
    ("Derde", "Overheid", "Gezondheidszorg", "98", "30 september 2027"),
];
pub const GEEN_RIJEN: &str = "Er zijn geen resultaten.";

// Bladeren
pub const EERSTE_PAGINA: &str = "Op de eerste pagina";
pub const MIDDEN: &str = "In het midden";
pub const LAATSTE_PAGINA: &str = "Op de laatste pagina";
pub const EEN_PAGINA: &str = "Eén pagina: dan is er niets te bladeren";
pub const BLADER_NAMEN: [&str; 4] = ["Pagina's, eerste", "Pagina's, midden", "Pagina's, laatste", "Pagina's, één"];
pub const STAPPEN: [&str; 4] = ["Uw gegevens", "Uw werk", "Bijlagen", "Controleren en versturen"];
pub const STAPPEN_EERSTE: &str = "Stappen: de eerste";
pub const STAPPEN_MIDDEN: &str = "Stappen: in het midden";
pub const STAPPEN_LAATSTE: &str = "Stappen: de laatste";

// Wachten
pub const BEZIG_KOP: &str = "Bezig";
pub const BEZIG_TEKST: &str = "Bezig met ophalen…";
pub const PLAATS: &str = "De plaats van wat nog komt";
pub const VOORTGANG_TEKST: &str = "Bezig met controleren…";
pub const VOORTGANG: &str = "Voortgang: bezig";
pub const VOORTGANG_FOUT: &str = "Voortgang: mislukt";
pub const VOORTGANG_OPNIEUW: &str = "Voortgang: mislukt, en opnieuw te proberen";
pub const STOPPEN_KOP: &str = "De toepassing stopt";
pub const STOPPEN_UITLEG: &str = "Zo ziet u wat een bezoeker ziet als er in de website een fout zit.";
pub const STOPPEN: &str = "Laat de toepassing stoppen";

// Formulier
pub const FORMULIER_PAGINA: &str = "/bouwstenen/formulier";
pub const FORMULIER_KOP: &str = "Formulier dat wordt bewaard";
pub const FORMULIER_KAART: &str = "Eén van elk veld, met een concept bij de server. Hiervoor moet u inloggen.";
pub const E_MAIL: &str = "E-mailadres (niet verplicht)";
pub const TELEFOON_VRIJ: &str = "Telefoonnummer (niet verplicht)";
pub const KANAAL: &str = "Waar gaat het over? *";
pub const KANALEN: [(&str, &str); 3] = [("werk", "Werk"), ("opleiding", "Opleiding"), ("anders", "Iets anders")];
pub const KANAAL_FOUT: &str = "Invoerfout: kies waar het over gaat.";
pub const TOELICHTING_LEEG: &str = "Invoerfout: vul een toelichting in.";
pub const VERSTUREN: &str = "Versturen";
pub const BEZIG_MET_VERSTUREN: &str = "Bezig met versturen…";
pub const VERSTUURD: &str = "Het formulier is verstuurd. Het concept is weg.";

// Zoeken en kiezen
pub const ZOEK_LABEL: &str = "Selecteer een gemeente";
pub const ZOEK_HULP: &str = "Typ een deel van de naam, of gebruik de pijltjestoetsen.";
pub const ZOEK_GROEPEN: (&str, &str) = ("Laatst gebruikt", "Andere gemeenten");
pub const ZOEK_PLAATSEN: [(&str, &str); 5] = [
    ("Den Haag", "0518"),
    ("Haarlem", "0392"),
    ("Haaren", "0788"),
    ("Haarlemmermeer, met een naam die op een klein scherm niet op één regel past", "0394"),
    ("Schagen", "0441"),
];
pub const ZOEK_ALLES: &str = "Met groepen";
pub const ZOEK_GEVONDEN: &str = "Met wat gezocht werd";
pub const ZOEK_NIETS: &str = "Zonder iets om te kiezen";
pub const UITKLAPPEN: &str = "Uitklappen";
pub const UITKLAP_KNOP: &str = "Laat meer zien";
pub const INVAK: &str = "Brieven";
pub const INVAK_MERK: &str = "Ongelezen";
