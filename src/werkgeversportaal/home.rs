//! W3: the home page. Only the blocks that this person can do something with (R-W02); their number decides how they lie.

use contract::werkgever::{ExterneDienst, Functie};
use leptos::prelude::*;

use super::organisatie::{OrganisatieContext, use_organisatie};
use crate::components::{Badge, LinkBlock, LinkCards, LinksBlock, Page, Paragraph, ParagraphKind, Portal, anew};
use crate::paths;
use crate::teksten::{werkgevers, werkgevers_home as teksten};

/// Up to so many blocks stand below each other.
const FEW: usize = 2;

/// A block of a service that lives elsewhere: heading, text, link.
const ELDERS: [(ExterneDienst, &str, &str, &str); 6] = [
    (ExterneDienst::EherkenningAanvragen, teksten::EHERKENNING_KOP, teksten::EHERKENNING, teksten::EHERKENNING_LINK),
    (ExterneDienst::VerzuimMelden, teksten::VERZUIM_KOP, teksten::VERZUIM, teksten::VERZUIM_LINK),
    (ExterneDienst::Berichten, teksten::BERICHTEN_KOP, teksten::BERICHTEN, teksten::BERICHTEN_LINK),
    (ExterneDienst::BetaalstatusFacturen, teksten::FACTUREN_KOP, teksten::FACTUREN, teksten::FACTUREN_LINK),
    (ExterneDienst::BezwaarMaken, teksten::BEZWAAR_KOP, teksten::BEZWAAR, teksten::BEZWAAR_KOP),
    (ExterneDienst::EigenRisicoDragenWw, teksten::EIGEN_RISICO_KOP, teksten::EIGEN_RISICO, teksten::EIGEN_RISICO_LINK),
];

/// The page.
#[component]
pub fn WerkgeversHome() -> impl IntoView {
    let organisatie = use_organisatie();
    let mut blocks = own(&organisatie);
    let nothing = organisatie.organisatie().functies.is_empty();
    let nothing = nothing.then(|| view! { <Paragraph text=teksten::NERGENS_VOOR /> });
    for (dienst, heading, text, link) in ELDERS {
        if let Some(href) = address(&organisatie, dienst) {
            blocks.push(view! { <LinkBlock heading=heading text=text link=link href=href /> }.into_any());
        }
    }
    blocks.push(contact(&organisatie));
    view! {
        <Page title=werkgevers::MENU_HOME heading=teksten::WELKOM portal=Portal::Werkgeversportaal>
            <Paragraph text=teksten::ONDERTITEL kind=ParagraphKind::Lead />
            {nothing}
            <LinkCards few={blocks.len() <= FEW}>{blocks}</LinkCards>
        </Page>
    }
}

/// What can be done here, first.
fn own(organisatie: &OrganisatieContext) -> Vec<AnyView> {
    let register = organisatie.mag(Functie::Doelgroepregister).then(|| {
        let href = organisatie.adres(paths::WERKGEVERS_DOELGROEPREGISTER);
        let heading = teksten::DOELGROEP_KOP;
        view! { <LinkBlock heading=heading text=teksten::DOELGROEP link=heading href=href /> }.into_any()
    });
    let documents = organisatie.mag(Functie::Documenten).then(|| {
        let unread = organisatie.ongelezen_documenten();
        let count = move || match unread.get() {
            0 => ().into_any(),
            count => view! { <Badge text=teksten::ongelezen(count) /> }.into_any(),
        };
        view! {
            <LinkBlock
                heading=teksten::DOCUMENTEN_KOP
                text=teksten::DOCUMENTEN
                link=teksten::DOCUMENTEN_LINK
                href=organisatie.adres(paths::WERKGEVERSDOCUMENTEN)
            >
                {anew(count)}
            </LinkBlock>
        }
        .into_any()
    });
    register.into_iter().chain(documents).collect()
}

/// Where a service is, for who may use it.
fn address(organisatie: &OrganisatieContext, which: ExterneDienst) -> Option<String> {
    let may = which.functie().is_none_or(|functie| organisatie.mag(functie));
    let dienst = organisatie.organisatie().diensten.iter().find(|dienst| dienst.dienst == which);
    dienst.filter(|_| may).map(|dienst| dienst.adres.clone())
}

/// W3-08, last.
fn contact(organisatie: &OrganisatieContext) -> AnyView {
    let elsewhere = [
        (ExterneDienst::VeelgesteldeVragen, teksten::VEELGESTELDE_VRAGEN),
        (ExterneDienst::Nieuwsbrief, teksten::NIEUWSBRIEF),
    ];
    let mut links = vec![(paths::CONTACT.to_owned(), teksten::KLANTENSERVICE)];
    links.extend(elsewhere.into_iter().filter_map(|(which, text)| Some((address(organisatie, which)?, text))));
    view! { <LinksBlock heading=teksten::CONTACT_KOP links=links /> }.into_any()
}
