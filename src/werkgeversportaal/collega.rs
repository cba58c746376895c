//! What one colleague may do, changed by the beheerder (R-W03).

use contract::probleem::ProbleemCode;
use contract::werkgever::{Collega, Functie, Machtigingen, Machtigingswijziging, Wijziging};
use leptos::prelude::*;

use super::conflict::Conflict;
use super::gemachtigd::MetBeheer;
use super::machtigingen::Wijzigingen;
use super::organisatie::use_organisatie;
use crate::api_client::{ApiFout, use_api};
use crate::ask::Ask;
use crate::components::{
    Actions, AlertKind, Button, ButtonKind, CHECKED, Checkbox, CheckboxGroup, DataList, Field, Form, FoutAlert,
    LinkLine, Live, Message, Page, Paragraph, Portal, Progress, anew,
};
use crate::paths;
use crate::router::use_router;
use crate::teksten::{algemeen, fouten, werkgevers_machtigingen as teksten, werkgevers_profiel};

/// The page.
#[component]
pub fn Collegapagina() -> impl IntoView {
    view! {
        <MetBeheer>
            <Een />
        </MetBeheer>
    }
}

#[component]
fn Een() -> impl IntoView {
    let api = use_api();
    let organisatie = use_organisatie();
    let back = organisatie.adres(paths::MACHTIGINGEN);
    let kenmerk = StoredValue::new(organisatie.organisatie().kenmerk.clone());
    let which = StoredValue::new(use_router().query(paths::COLLEGA).unwrap_or_default());
    let machtigingen = Ask::new();
    let ask = move |()| machtigingen.ask(api.machtigingen(kenmerk.get_value()));
    ask(());
    let again = Callback::new(ask);
    let show = move |all: Machtigingen| {
        let collega = which.with_value(|which| all.collegas.into_iter().find(|collega| collega.kenmerk == *which));
        match collega {
            Some(collega) => {
                view! { <Formulier collega=collega wijzigingen=all.wijzigingen organisatie=kenmerk again=again /> }
                    .into_any()
            }
            None => view! { <Message kind=AlertKind::Info text=teksten::ONBEKENDE_COLLEGA /> }.into_any(),
        }
    };
    view! {
        <Page title=teksten::COLLEGA_TITEL portal=Portal::Werkgeversportaal>
            <Progress waiting=machtigingen.waiting() text=algemeen::BEZIG_MET_LADEN fout=machtigingen.fout() again=ask />
            {move || machtigingen.answer().and_then(Result::ok).map(show)}
            <LinkLine text=teksten::TERUG href=back />
        </Page>
    }
}

/// The fields, one for each thing that somebody can be authorised for.
#[derive(Debug, Clone, Copy)]
struct Velden {
    /// None for oneself: nobody takes this from himself.
    beheerder: Option<Field>,
    functies: StoredValue<Vec<(Functie, Field)>>,
}

impl Velden {
    fn of(collega: &Collega) -> Self {
        let field = |id, checked: bool| {
            let field = Field::new(id);
            if checked {
                field.value.set(CHECKED.to_owned());
            }
            field
        };
        let of = |functie: Functie| (functie, field(functie.code(), collega.functies.contains(&functie)));
        Self {
            beheerder: (!collega.uzelf).then(|| field("beheerder", collega.beheerder)),
            functies: StoredValue::new(Functie::ALLE.map(of).to_vec()),
        }
    }

    fn filled_in(self, versie: u32) -> Machtigingswijziging {
        let is_checked = |field: Field| field.value.with_untracked(|value| value == CHECKED);
        let functies = self.functies.with_value(|fields| {
            fields.iter().filter(|(_, field)| is_checked(*field)).map(|(functie, _)| *functie).collect()
        });
        // Who is not asked is the one who changes this, and so is beheerder.
        Machtigingswijziging { beheerder: self.beheerder.is_none_or(is_checked), functies, versie }
    }
}

#[component]
fn Formulier(
    collega: Collega,
    wijzigingen: Vec<Wijziging>,
    organisatie: StoredValue<String>,
    again: Callback<()>,
) -> impl IntoView {
    let api = use_api();
    let velden = Velden::of(&collega);
    let (uzelf, company) = (collega.uzelf, use_organisatie());
    let versie = StoredValue::new(collega.versie);
    let wie = StoredValue::new(collega.kenmerk);
    let naam = collega.naam.clone();
    let save = Ask::new();
    let newer = Ask::new();
    let press = move |()| {
        let wijziging = velden.filled_in(versie.get_value());
        let company = company.clone();
        save.ask(async move {
            let saved = api.wijzig_machtiging(organisatie.get_value(), wie.get_value(), wijziging).await?;
            if uzelf {
                company.reread_around(move || !save.is_gone());
            }
            if versie.try_set_value(saved.versie).is_none() {
                newer.ask(api.machtigingen(organisatie.get_value()));
            }
            Ok(saved)
        });
    };
    let told = move || save.answer().map(|answer| outcome(answer, again));
    let before = StoredValue::new(wijzigingen);
    // Only his: that of somebody of the same name cannot be told apart, and is shown too.
    let changes = move || {
        let all = newer.answer().and_then(Result::ok).map_or_else(|| before.get_value(), |newer| newer.wijzigingen);
        let his = all.into_iter().filter(|one| one.voor == naam).collect::<Vec<_>>();
        view! { <Wijzigingen wijzigingen=his /> }.into_any()
    };
    let boxes = velden.functies.get_value().into_iter().map(|(functie, field)| {
        view! { <Checkbox field=field label=teksten::functie(functie) required=false on_choose=|()| () /> }
    });
    let beheerder = match velden.beheerder {
        Some(field) => {
            view! { <Checkbox field=field label=teksten::IS_BEHEERDER required=false on_choose=|()| () /> }.into_any()
        }
        None => view! { <Paragraph text=teksten::ZELF_BEHEERDER /> }.into_any(),
    };
    let legend = if collega.uzelf { teksten::WAARVOOR_U } else { teksten::WAARVOOR };
    let items = vec![(teksten::KOLOM_NAAM, collega.naam.into()), (teksten::KOLOM_EMAIL, collega.email.into())];
    view! {
        <Live>{move || told()}</Live>
        <DataList items=items />
        <Form on_submit=press>
            <CheckboxGroup id="waarvoor" legend=legend>
                {boxes.collect_view()}
                {beheerder}
            </CheckboxGroup>
            <Actions>
                <Button kind=ButtonKind::Primary text=werkgevers_profiel::OPSLAAN busy=save.waiting() />
            </Actions>
            <Progress waiting=save.waiting() text=werkgevers_profiel::BEZIG_MET_OPSLAAN fout=Signal::stored(None) />
        </Form>
        {anew(changes)}
    }
}

/// How saving went, in words.
fn outcome(answer: Result<Collega, ApiFout>, again: Callback<()>) -> AnyView {
    match answer {
        Ok(saved) => view! { <Message kind=AlertKind::Ok text=teksten::opgeslagen(&saved.naam) /> }.into_any(),
        Err(fout) if fout.code() == Some(ProbleemCode::Conflict) => view! {
            <Conflict
                title=fouten::CONFLICT.titel
                text=teksten::CONFLICT
                button=teksten::BEKIJK_NIEUWE
                again=again
            />
        }
        .into_any(),
        Err(fout) => view! { <FoutAlert fout=fout /> }.into_any(),
    }
}
