//! A form that is kept at the server while it is being filled in.

use contract::concept::Concept;
use leptos::prelude::*;

use super::{
    Actions, Alert, AlertKind, Button, ButtonKind, Form, Live, Message, Paragraph, ParagraphKind, Progress, Skeleton,
    anew,
};
use crate::draft::{Draft, Saved};
use crate::navigation::keep_focus_here;
use crate::teksten::concept as teksten;

/// The form, once what was typed in it before is there; and whether it is kept.
#[component]
pub fn DraftForm(
    /// The draft of this form.
    draft: Draft,
    /// What sending it does.
    #[prop(into)]
    on_submit: Callback<()>,
    /// The fields and the buttons.
    children: ChildrenFn,
) -> impl IntoView {
    let load = draft.load();
    let children = StoredValue::new(children);
    let form = move |found: Option<Concept>| {
        let returned = found.map(|_| view! { <Message kind=AlertKind::Info text=teksten::WEER_INGEVULD /> });
        view! {
            {returned}
            <DraftStatus draft=draft />
            <Form on_submit=on_submit>{children.with_value(|children| children())}</Form>
        }
    };
    view! {
        <Progress
            waiting=load.waiting()
            text=teksten::BEZIG_MET_OPHALEN
            fout=load.fout()
            again=move |()| draft.fetch()
        />
        {move || load.waiting().get().then(|| view! { <Skeleton lines=6 /> })}
        {move || load.answer().and_then(Result::ok).map(form)}
    }
}

/// Whether what was typed is kept. What goes well is shown; only what does not is told to who cannot see it.
#[component]
fn DraftStatus(draft: Draft) -> impl IntoView {
    let saved = draft.saved();
    let calm = move || {
        let text = match saved.get() {
            Saved::Nothing => teksten::WORDT_BEWAARD,
            Saved::Yes => teksten::BEWAARD,
            Saved::NotYet(_) | Saved::Conflict => return ().into_any(),
        };
        view! { <Paragraph text=text kind=ParagraphKind::Small /> }.into_any()
    };
    let trouble = Memo::new(move |_| match saved.get() {
        Saved::Conflict => Some(true),
        Saved::NotYet(_) => Some(false),
        Saved::Nothing | Saved::Yes => None,
    });
    let warning = move || match trouble.get() {
        None => ().into_any(),
        Some(false) => {
            let bericht = teksten::NOG_NIET_BEWAARD;
            let text = format!("{} {}", bericht.tekst, bericht.advies);
            view! { <Message kind=AlertKind::Warning title=bericht.titel text=text /> }.into_any()
        }
        Some(true) => view! { <Choice draft=draft /> }.into_any(),
    };
    view! {
        {anew(calm)}
        <Live>{anew(warning)}</Live>
    }
}

/// The form was filled in at two places: which of the two stays?
#[component]
fn Choice(draft: Draft) -> impl IntoView {
    let theirs = move |()| {
        keep_focus_here();
        draft.take_theirs();
    };
    let ours = move |()| {
        keep_focus_here();
        draft.keep_ours();
    };
    let bericht = teksten::OOK_ELDERS_INGEVULD;
    view! {
        <Alert kind=AlertKind::Warning>
            <Paragraph text=bericht.titel kind=ParagraphKind::Strong />
            <Paragraph text=format!("{} {}", bericht.tekst, bericht.advies) />
            <Actions>
                <Button kind=ButtonKind::Secondary text=teksten::HOUD_DEZE on_press=ours />
                <Button kind=ButtonKind::Secondary text=teksten::NEEM_DE_ANDERE on_press=theirs />
            </Actions>
        </Alert>
    }
}
