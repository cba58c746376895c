//! A burgerservicenummer, typed as people type it.

use domain::{Bsn, NummerFout};
use leptos::prelude::*;

use super::{Field, TextField, TextFieldKind};
use crate::teksten::velden as teksten;

/// Reads what stands in a [`BsnField`], or says how to mend it. The rule is `domain`'s.
pub fn read_bsn(text: &str) -> Result<Bsn, &'static str> {
    Bsn::parse(text).map_err(|fout| match fout {
        NummerFout::Leeg => teksten::BSN_LEEG,
        NummerFout::GeenCijfers => teksten::BSN_GEEN_CIJFERS,
        NummerFout::VerkeerdeLengte => teksten::BSN_VERKEERDE_LENGTE,
        NummerFout::ElfproefFout => teksten::BSN_ELFPROEF,
    })
}

/// A field for a burgerservicenummer: no mask, and what was typed stays as it was typed. No browser may keep it.
#[component]
pub fn BsnField(
    /// Its value and error.
    field: Field,
    /// The label above it.
    label: &'static str,
    /// Help between label and field.
    #[prop(optional)]
    help: Option<&'static str>,
    /// Whether the form cannot do without it.
    #[prop(default = true)]
    required: bool,
    /// What to do when somebody leaves the field.
    #[prop(into)]
    on_leave: Callback<()>,
) -> impl IntoView {
    let help = help.unwrap_or(teksten::BSN_UITLEG);
    view! {
        <TextField field=field kind=TextFieldKind::Number label=label help=help required=required on_leave=on_leave />
    }
}
