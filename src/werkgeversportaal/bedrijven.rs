//! W2: for which company?

use leptos::prelude::*;

use super::kiezer::BedrijfKiezer;
use crate::components::{AlertKind, Card, LinkLine, Message, Page, Portal};
use crate::paths;
use crate::router::use_router;
use crate::session::Session;
use crate::teksten::werkgevers_bedrijven as teksten;

/// The page.
#[component]
pub fn Bedrijven() -> impl IntoView {
    let router = use_router();
    let werkgever = expect_context::<Session>().werkgever().get_untracked();
    let heading = werkgever.map_or_else(
        || teksten::TITEL.to_owned(),
        |werkgever| teksten::welkom(werkgever.aanhef, &werkgever.achternaam),
    );
    let wanted = untrack(|| wanted(&router.query("naar")?));
    let first = wanted.as_ref().map(|_| view! { <Message kind=AlertKind::Info text=teksten::EERST_KIEZEN /> });
    let wanted = StoredValue::new(wanted.unwrap_or_else(|| paths::WERKGEVERS_HOME.to_owned()));
    let choose = move |kenmerk: String| router.go(&paths::adres(&wanted.get_value(), &kenmerk), false);
    view! {
        <Page title=teksten::TITEL heading=heading portal=Portal::Werkgeversportaal>
            {first}
            <Card id="bedrijven" heading=teksten::UW_BEDRIJVEN>
                <BedrijfKiezer id="bedrijf" on_choose=choose />
                <LinkLine text=teksten::EXTRA_BEDRIJF href=paths::BEDRIJF_TOEVOEGEN />
            </Card>
        </Page>
    }
}

/// The page that was asked for, when it is one of this portal; without its query, which may be about another company.
fn wanted(address: &str) -> Option<String> {
    let page = address.split(['?', '#']).next().unwrap_or_default();
    (address.starts_with('/') && paths::module_of(page) == paths::WERKGEVERS).then(|| page.to_owned())
}
