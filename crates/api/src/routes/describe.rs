//! The description of the API: what utoipa cannot see in one endpoint, since it holds for all of them.

use contract::probleem::{PROBLEM_JSON, Probleem};
use utoipa::{
    OpenApi as _,
    openapi::{
        Content, HeaderBuilder, HttpMethod, OpenApi, Ref, Response, ResponseBuilder,
        path::Operation,
        schema::{ObjectBuilder, Type},
        security::{ApiKey, ApiKeyValue, SecurityRequirement, SecurityScheme},
    },
};

use crate::{
    http::{
        access::{TOEGANG, Toegang},
        cookies,
    },
    service::Bevoegdheid,
};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Doelgroepregister banenafspraak",
        description = "Het doelgroepregister voor burgers en werkgevers: inloggen en zien wie in het register staat. Demonstratie met verzonnen gegevens.",
        contact(name = "Projectteam doelgroepregister", url = "https://www.uwv.nl/", email = "doelgroepregister@example.nl"),
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    servers((url = "/v1", description = "Deze server")),
    tags(
        (name = "Inloggen", description = "Beginnen met inloggen"),
        (name = "DigiD-stub", description = "De nagebootste DigiD van de demonstratie"),
        (name = "eHerkenning-stub", description = "De nagebootste eHerkenning van de demonstratie"),
        (name = "Sessies", description = "Wie is ingelogd, en tot wanneer"),
        (name = "Burger", description = "Wat een burger over zichzelf ziet"),
        (name = "Werkgever", description = "Wat iemand ziet en doet die voor organisaties handelt"),
        (name = "Concepten", description = "Wat is ingevuld en nog niet verstuurd"),
        (name = "Register", description = "Wat iedereen over het register mag weten"),
        (name = "Toepassing", description = "Hoe het met de toepassing in de browser gaat")
    ),
    components(schemas(Probleem))
)]
struct Description;

/// The description without any endpoint.
pub(super) fn document() -> OpenApi {
    let mut openapi = Description::openapi();
    if let Some(components) = &mut openapi.components {
        let cookie = ApiKeyValue::with_description(cookies::SESSIE, "De sessie; de browser stuurt haar vanzelf mee.");
        components.add_security_scheme("sessie", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
    }
    openapi
}

/// What can be wrong with a request that has a body.
const BODY: [(&str, &str); 3] = [
    ("400", "Het verzoek heeft niet de vorm die het moet hebben; alle fouten tegelijk."),
    ("413", "Het verzoek is te groot."),
    ("415", "De inhoud is geen application/json."),
];

/// What can be wrong at one endpoint only.
const BIJZONDER: &[(&str, &str, &str)] = &[
    ("leesInlogscherm", "404", "Dit inlogverzoek bestaat niet."),
    ("leesInlogscherm", "410", "De tijd om in te loggen is voorbij, of dit is al gebruikt."),
    ("meldAan", "404", "Dit inlogverzoek bestaat niet."),
    ("meldAan", "410", "De tijd om in te loggen is voorbij, of dit is al gebruikt."),
    ("meldAan", "429", "Te veel pogingen; Retry-After zegt wanneer het weer kan."),
    ("bevestigSms", "404", "Dit inlogverzoek bestaat niet."),
    ("bevestigSms", "409", "Er is nog niet om een code gevraagd."),
    ("bevestigSms", "410", "De tijd om in te loggen is voorbij, of dit is al gebruikt."),
    ("bevestigSms", "429", "Te veel pogingen; Retry-After zegt wanneer het weer kan."),
    ("annuleerInloggen", "404", "Dit inlogverzoek bestaat niet."),
    ("leesEherkenningInlogscherm", "404", "Dit inlogverzoek bestaat niet."),
    ("leesEherkenningInlogscherm", "410", "De tijd om in te loggen is voorbij, of dit is al gebruikt."),
    ("meldAanMetEherkenning", "404", "Dit inlogverzoek bestaat niet."),
    ("meldAanMetEherkenning", "410", "De tijd om in te loggen is voorbij, of dit is al gebruikt."),
    ("meldAanMetEherkenning", "429", "Te veel pogingen; Retry-After zegt wanneer het weer kan."),
    ("bevestigEherkenningSms", "404", "Dit inlogverzoek bestaat niet."),
    ("bevestigEherkenningSms", "409", "Er is nog niet om een code gevraagd."),
    ("bevestigEherkenningSms", "410", "De tijd om in te loggen is voorbij, of dit is al gebruikt."),
    ("bevestigEherkenningSms", "429", "Te veel pogingen; Retry-After zegt wanneer het weer kan."),
    ("annuleerEherkenning", "404", "Dit inlogverzoek bestaat niet."),
    ("voegOrganisatieToe", "404", "eHerkenning kent voor dit nummer geen machtiging, of het nummer bestaat niet."),
    ("voegOrganisatieToe", "429", "Te veel pogingen; Retry-After zegt wanneer het weer kan."),
    ("wijzigMachtiging", "409", "Intussen is iets anders gewijzigd dan waarvan dit verzoek uitgaat."),
    ("wijzigWerkgeversprofiel", "409", "Intussen is iets anders gewijzigd dan waarvan dit verzoek uitgaat."),
    ("maakSessie", "410", "De code bestaat niet, is al gebruikt, te oud of van een andere browser."),
    ("maakSessie", "502", "DigiD of eHerkenning geeft een fout."),
    ("leesConcept", "404", "Dit formulier bestaat niet."),
    ("bewaarConcept", "404", "Dit formulier bestaat niet."),
    ("bewaarConcept", "409", "Intussen is iets anders bewaard dan waarvan dit verzoek uitgaat."),
    ("verwijderConcept", "404", "Dit formulier bestaat niet."),
    ("meldToepassingsfout", "429", "Te veel meldingen; Retry-After zegt wanneer het weer kan."),
];

/// Adds to every endpoint what holds for it by its kind.
pub(super) fn complete(openapi: &mut OpenApi) {
    for (path, item) in &mut openapi.paths.paths {
        let operations = [
            ("GET", HttpMethod::Get, &mut item.get),
            ("POST", HttpMethod::Post, &mut item.post),
            ("PUT", HttpMethod::Put, &mut item.put),
            ("DELETE", HttpMethod::Delete, &mut item.delete),
        ];
        for (name, method, operation) in operations {
            if let Some(operation) = operation {
                complete_operation(operation, path, name, &method);
            }
        }
    }
}

fn complete_operation(operation: &mut Operation, path: &str, name: &str, method: &HttpMethod) {
    for response in operation.responses.responses.values_mut() {
        if let utoipa::openapi::RefOr::T(response) = response {
            add_version(response);
        }
    }
    let id = operation.operation_id.clone().unwrap_or_default();
    if operation.request_body.is_some() {
        add_problems(operation, &BODY);
    }
    if operation.parameters.is_some() || *method == HttpMethod::Post {
        add_problems(operation, &BODY[..1]);
    }
    if *method != HttpMethod::Get {
        add_problems(operation, &[("403", "Dit mag niet, of het verzoek komt van een andere website.")]);
    }
    for &(_, status, description) in BIJZONDER.iter().filter(|(known, ..)| *known == id) {
        add_problems(operation, &[(status, description)]);
    }
    let full = format!("/v1{path}");
    let ingang = TOEGANG.iter().find(|ingang| ingang.pad == full && ingang.methode == name);
    let toegang = ingang.map_or(Toegang::Openbaar, |ingang| ingang.toegang);
    if toegang != Toegang::Openbaar {
        operation.security = Some(vec![SecurityRequirement::new("sessie", Vec::<String>::new())]);
        add_problems(operation, &[("401", "Er is niemand ingelogd, of de sessie is afgelopen.")]);
    }
    if let Toegang::Organisatie(bevoegdheid) = toegang {
        add_problems(operation, &[("404", "Deze persoon handelt niet voor deze organisatie, of dit is daar niet.")]);
        if bevoegdheid != Bevoegdheid::Geen {
            add_problems(operation, &[("403", "Deze persoon is hier bij deze organisatie niet voor gemachtigd.")]);
        }
    }
    add_problems(operation, &[("500", "Er ging iets mis op de server."), ("503", "Dit kan nu even niet.")]);
}

fn add_version(response: &mut Response) {
    let header = HeaderBuilder::new()
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .description(Some("De volledige versie van de API"))
        .build();
    response.headers.insert("API-Version".to_owned(), header.into());
}

fn add_problems(operation: &mut Operation, problems: &[(&str, &str)]) {
    for (status, description) in problems {
        let content = Content::new(Some(Ref::from_schema_name("Probleem")));
        let response = ResponseBuilder::new().description(*description).content(PROBLEM_JSON, content).build();
        operation.responses.responses.entry((*status).to_owned()).or_insert(response.into());
    }
}
