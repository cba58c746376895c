//! W5: which year and which number.

use contract::werkgever::{Loonheffingennummer, Loonheffingennummers, Overzichtsvraag};
use leptos::prelude::*;

use super::vraag::{ALLE, Gevraagd};
use crate::components::{Actions, Button, ButtonKind, ErrorSummary, Field, Form, Heading, Select, TextValue};
use crate::teksten::werkgevers_doelgroepregister as teksten;

/// What is chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Velden {
    peiljaar: Field,
    pub(super) nummer: Field,
}

impl Velden {
    pub(super) fn new() -> Self {
        Self { peiljaar: Field::new("peiljaar"), nummer: Field::new("nummer") }
    }

    /// What the address asks for is what is chosen; without it the current year, and no number.
    pub(super) fn show(self, asked: &Gevraagd, nummers: &Loonheffingennummers) {
        let current = nummers.peiljaren.first().map(ToString::to_string).unwrap_or_default();
        let (peiljaar, nummer) = match asked {
            Gevraagd::Overzicht(vraag) => values(vraag),
            Gevraagd::Niets | Gevraagd::Onbekend => (current, String::new()),
        };
        self.peiljaar.value.set(peiljaar);
        self.nummer.value.set(nummer);
        self.nummer.error.set(None);
    }

    /// Whether something else is chosen than what was asked.
    pub(super) fn differ_from(self, vraag: &Overzichtsvraag) -> bool {
        (self.peiljaar.value.get(), self.nummer.value.get()) != values(vraag)
    }

    fn check(self) -> bool {
        let empty = self.nummer.value.with_untracked(String::is_empty);
        self.nummer.check(empty.then_some(teksten::NUMMER_LEEG));
        !empty
    }
}

/// What the fields hold when this is asked.
fn values(vraag: &Overzichtsvraag) -> (String, String) {
    (vraag.peiljaar.to_string(), vraag.loonheffingennummer.clone().unwrap_or_else(|| ALLE.to_owned()))
}

/// The form. What is chosen in it changes nothing until somebody presses the button.
#[component]
pub(super) fn Formulier(
    /// Its fields.
    velden: Velden,
    /// What one can choose from.
    nummers: Loonheffingennummers,
    /// What was chosen.
    #[prop(into)]
    on_show: Callback<Gevraagd>,
    /// Somebody pressed the button, and nothing can be shown for what is chosen.
    #[prop(into)]
    on_error: Callback<()>,
    /// Whether an overview is on its way.
    #[prop(into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let attempts = RwSignal::new(0);
    let years = nummers.peiljaren.iter().map(|year| (year.to_string().into(), year.to_string().into())).collect();
    let mut options: Vec<(TextValue, TextValue)> = vec![(ALLE.into(), teksten::ALLE.into())];
    let of_company = nummers.loonheffingennummers.iter().cloned();
    options.extend(of_company.map(|Loonheffingennummer { kenmerk, nummer }| (kenmerk.into(), nummer.into())));
    let submit = move |()| {
        if velden.check() {
            let (peiljaar, nummer) = (velden.peiljaar.value.get_untracked(), velden.nummer.value.get_untracked());
            on_show.run(Gevraagd::chosen(&peiljaar, &nummer, &nummers));
        } else {
            on_error.run(());
            attempts.update(|count| *count += 1);
        }
    };
    let recheck = move |()| {
        if attempts.get_untracked() > 0 {
            velden.check();
        }
    };
    view! {
        <Heading level=2 text=teksten::SELECTEER />
        <ErrorSummary fields=vec![velden.nummer] attempts=attempts.into() />
        <Form on_submit=submit>
            <Select
                field=velden.peiljaar
                label=teksten::PEILJAAR
                help=teksten::PEILJAAR_UITLEG
                empty=None
                options=years
                on_leave=recheck
            />
            <Select
                field=velden.nummer
                label=teksten::LOONHEFFINGENNUMMER
                empty=Some(teksten::SELECTEER_NUMMER)
                options=options
                on_leave=recheck
            />
            <Actions>
                <Button kind=ButtonKind::Primary text=teksten::TONEN busy=busy />
            </Actions>
        </Form>
    }
}
