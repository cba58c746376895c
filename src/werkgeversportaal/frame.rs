//! The frame of the werkgeversportaal (W3), and its gate: nothing of it is there for who is not signed in, and nothing of an
//! organisation before it is known that it is one of this person's.

use contract::sessie::{Rol, Sessie};
use leptos::prelude::*;

use super::balk::OrganisatieBalk;
use super::kruimelpad;
use super::menu::Menu;
use super::organisatie::{Organisatielader, Stand};
use crate::components::{Account, Busy, FoutPage, LinkLine, Page, Paragraph, Portal, Shell, Trail, anew};
use crate::paths;
use crate::router::{Redirect, use_router};
use crate::session::{Gate, Poort, Session, SignOut};
use crate::teksten::{algemeen, werkgevers as teksten};

/// The gate of the werkgeversportaal.
static POORT: Poort = Poort {
    rol: Rol::Werkgever,
    portal: Portal::Werkgeversportaal,
    brand: algemeen::WERKGEVERSPORTAAL,
    home: paths::WERKGEVERS_INLOGGEN,
    inloggen: paths::WERKGEVERS_INLOGGEN,
};

/// The frame, for who is signed in; the way to sign in for who is not.
#[component]
pub fn WerkgeversFrame(
    /// The page.
    page: ViewFn,
    /// Whether its pages are about an organisation, and so cannot stand without one.
    needs_organisatie: bool,
) -> impl IntoView {
    let inside = move |sessie: Sessie| signed_in(sessie, page.clone(), needs_organisatie);
    view! { <Gate poort=&POORT inside=inside /> }
}

fn signed_in(sessie: Sessie, page: ViewFn, needs_organisatie: bool) -> AnyView {
    let router = use_router();
    let lader = Organisatielader::begin();
    let stand = lader.stand();
    let naam = StoredValue::new(sessie.naam);
    let about_one = Memo::new(move |_| router.query(paths::ORGANISATIE).is_some());
    let of_page = Organisatielader::stand_of_page(stand);
    let page = ViewFn::from(move || match of_page.get() {
        Stand::Geen if needs_organisatie => {
            // Not the query: what it names may be another company's.
            let to = paths::naar(paths::BEDRIJVEN, &untrack(|| router.pathname().get()));
            view! { <Redirect to=to /> }.into_any()
        }
        Stand::Geen => page.run(),
        Stand::Laden => view! { <Busy text=algemeen::BEZIG_MET_LADEN /> }.into_any(),
        Stand::Er(geladen) => {
            lader.provide(geladen);
            page.run()
        }
        Stand::NietVanU => view! { <NietVanU /> }.into_any(),
        Stand::Fout(fout) => {
            view! { <FoutPage fout=fout portal=Portal::Werkgeversportaal again=move |()| lader.again() /> }.into_any()
        }
    });
    let shell = move || {
        let page = page.clone();
        let account = ViewFnOnce::from(move || view! { <SignedInAs naam=naam.get_value() /> });
        let trail = Signal::derive(move || {
            kruimelpad::to(&router.pathname().get(), router.query(paths::ORGANISATIE).as_deref())
        });
        let trail = ViewFnOnce::from(move || view! { <Trail steps=trail /> });
        if !about_one.get() {
            let home = paths::BEDRIJVEN;
            return view! { <Shell brand=algemeen::WERKGEVERSPORTAAL home=home page=page account=account trail=trail /> }
                .into_any();
        }
        let bar = ViewFnOnce::from(move || view! { <OrganisatieBalk stand=stand /> });
        let side = ViewFnOnce::from(move || view! { <Menu stand=stand /> });
        view! {
            <Shell
                brand=algemeen::WERKGEVERSPORTAAL
                home=paths::BEDRIJVEN
                page=page
                account=account
                bar=bar
                side=side
                trail=trail
            />
        }
        .into_any()
    };
    shell.into_any()
}

/// Who is signed in, his profile and the way out (W2-03, W3-02), on every page.
#[component]
fn SignedInAs(naam: String) -> impl IntoView {
    let router = use_router();
    let werkgever = expect_context::<Session>().werkgever();
    let email = move || {
        let email = werkgever.get().map(|werkgever| werkgever.email);
        email.map(|email| view! { <Paragraph text=email /> }).into_any()
    };
    let profile = move || {
        let address = match router.query(paths::ORGANISATIE) {
            Some(kenmerk) => paths::adres(paths::PROFIEL, &kenmerk),
            None => paths::PROFIEL.to_owned(),
        };
        view! { <LinkLine text=teksten::WIJZIG_PROFIEL href=address /> }.into_any()
    };
    view! {
        <Account naam=naam>
            {anew(email)}
            {anew(profile)}
            <SignOut />
        </Account>
    }
}

/// The address names an organisation that is not one of his.
#[component]
fn NietVanU() -> impl IntoView {
    view! {
        <Page title=teksten::NIET_VAN_U portal=Portal::Werkgeversportaal>
            <Paragraph text=teksten::NIET_VAN_U_UITLEG />
            <LinkLine text=teksten::KIES_BEDRIJF href=paths::BEDRIJVEN />
        </Page>
    }
}
