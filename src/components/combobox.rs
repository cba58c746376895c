//! A field to choose one of many: what is typed finds, and what is found is chosen from a list below the field (the WAI-ARIA
//! pattern *combobox with listbox popup*). Choosing takes the arrow keys and Enter, a mouse or a finger.

mod marked;

use leptos::ev;
use leptos::prelude::*;

use super::field::{Field, labelled, when_released};
use super::{Icon, IconName, TextValue, anew};
use crate::follow::follow;
use marked::marked;

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it is known by.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What tells it from another of that name.
    pub detail: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What is searched for; it is marked in what was found.
    pub text: String,
    /// In the order of the list.
    pub choices: Vec<Choice>,
    /// How many there are, also those that the list has no room for.
    pub total: usize,
    /// How many from the first are a group of their own.
    pub first: usize,
    /// The names of that group and of the others.
    pub groups: (&'static str, &'static str),
}

/// What is open, and where one is in it.
#[derive(Debug, Clone, Copy)]
struct Popup {
    id: &'static str,
    found: Signal<Option<Found>>,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    field: Field,
    searching: Signal<bool>,
    /// Whether Enter was pressed before it was known what there is to choose.
    entered: StoredValue<bool>,
    /// Whether what was typed last led to a choice.
    chosen: StoredValue<bool>,
    on_choose: Callback<String>,
    on_unchosen: Callback<()>,
}

/// The field and its list.
#[component]
pub fn Combobox(
    /// Its text and error.
    field: Field,
    /// The label above it.
    label: &'static str,
    /// Help between label and field.
    #[prop(into)]
    help: TextValue,
    /// What there is to choose now; nothing before the first answer, or when that failed.
    found: Signal<Option<Found>>,
    /// Whether what there is to choose is of an older text: until the answer comes, nothing of it can be chosen.
    #[prop(into)]
    searching: Signal<bool>,
    /// What to do when the text changed.
    #[prop(into)]
    on_type: Callback<()>,
    /// What to do with the key of what was chosen.
    #[prop(into)]
    on_choose: Callback<String>,
    /// What to do when somebody pressed Enter, or leaves a text behind, without a choice.
    #[prop(into)]
    on_unchosen: Callback<()>,
) -> impl IntoView {
    let popup = Popup {
        id: field.id,
        found,
        open: RwSignal::new(false),
        active: RwSignal::new(None),
        field,
        searching,
        entered: StoredValue::new(false),
        chosen: StoredValue::new(false),
        on_choose,
        on_unchosen,
    };
    // Where one was in the old list is nowhere in the new one.
    follow(move || {
        found.track();
        popup.active.set(None);
    });
    follow(move || {
        if !searching.get() && popup.entered.get_value() {
            untrack(|| popup.enter());
        }
    });
    let input = move |event: ev::Event| {
        field.value.set(event_target_value(&event));
        popup.entered.set_value(false);
        popup.chosen.set_value(false);
        popup.active.set(None);
        popup.open.set(true);
        on_type.run(());
    };
    let key = move |event: ev::KeyboardEvent| {
        if popup.key(&event.key(), event.alt_key(), on_type) {
            event.prevent_default();
        }
    };
    let control = view! {
        <div class="app-combobox">
            <input
                class="utrecht-textbox utrecht-textbox--html-input"
                id=field.id
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                maxlength="100"
                aria-autocomplete="list"
                aria-haspopup="listbox"
                aria-controls=format!("{}-lijst", field.id)
                aria-expanded=move || if popup.is_shown() { "true" } else { "false" }
                aria-activedescendant=move || popup.active.get().map(|place| popup.option_id(place))
                aria-describedby=move || field.described_by(true)
                prop:value=field.value
                on:input=input
                on:keydown=key
                on:click=move |_| popup.open.update(|open| *open = !*open)
                on:blur=move |_| popup.leave()
            />
            <span class="app-combobox__arrow">
                <Icon name=IconName::ChevronRight />
            </span>
            <div
                class="app-combobox__list"
                id=format!("{}-lijst", field.id)
                role="listbox"
                aria-label=label
                aria-busy=move || searching.get().then_some("true")
                // What scrolls is a stop of Tab by itself, and this one goes when the field loses the focus.
                tabindex="-1"
                hidden=move || !popup.is_shown()
                // The focus stays in the field, whatever is pressed in the list.
                on:mousedown=move |event: ev::MouseEvent| event.prevent_default()
            >
                {anew(move || popup.options())}
            </div>
        </div>
    };
    labelled(field, label, Some(help), control.into_any())
}

impl Popup {
    fn count(self) -> usize {
        self.found.with(|found| found.as_ref().map_or(0, |found| found.choices.len()))
    }

    /// Whether the list is to be seen: it is open, and there is something in it.
    fn is_shown(self) -> bool {
        self.open.get() && self.count() > 0
    }

    fn close(self) {
        // The browser also says that the focus left when the field is taken off the page.
        if !self.open.is_disposed() {
            self.open.set(false);
            self.active.set(None);
        }
    }

    /// The focus goes elsewhere.
    fn leave(self) {
        self.close();
        if self.open.is_disposed() {
            return;
        }
        self.entered.set_value(false);
        if self.is_typed() && !self.chosen.get_value() {
            let on_unchosen = self.on_unchosen;
            when_released(move || {
                on_unchosen.try_run(());
            });
        }
    }

    fn is_typed(self) -> bool {
        self.field.value.with_untracked(|text| !text.trim().is_empty())
    }

    /// Enter without a place in the list: the only one that the text finds is meant. While that is looked up, it waits.
    fn enter(self) {
        let searching = self.searching.get_untracked();
        self.entered.set_value(searching);
        if searching {
            return;
        }
        let only = self.found.with_untracked(|found| found.as_ref().is_some_and(|found| found.total == 1));
        if self.is_typed() && only {
            self.choose(0);
        } else {
            self.on_unchosen.run(());
        }
    }

    fn option_id(self, place: usize) -> String {
        format!("{}-{place}", self.id)
    }

    /// What a key does; whether the browser is kept from doing more.
    fn key(self, key: &str, alt: bool, on_type: Callback<()>) -> bool {
        let count = if self.searching.get_untracked() { 0 } else { untrack(|| self.count()) };
        let shown = untrack(|| self.is_shown());
        let active = self.active.get_untracked();
        match key {
            "ArrowDown" | "ArrowUp" if count == 0 => true,
            "ArrowDown" if alt => self.move_to(None),
            "ArrowDown" => self.move_to(Some(active.map_or(0, |place| (place + 1) % count))),
            "ArrowUp" if alt => {
                self.close();
                true
            }
            "ArrowUp" => self.move_to(Some(active.filter(|place| *place > 0).unwrap_or(count) - 1)),
            // Without a choice to go from, they move in the text.
            "Home" if shown && active.is_some() => self.move_to(Some(0)),
            "End" if shown && active.is_some() => self.move_to(Some(count - 1)),
            "Enter" => {
                match active.filter(|_| shown) {
                    Some(place) => self.choose(place),
                    None => self.enter(),
                }
                true
            }
            "Escape" if shown => {
                self.close();
                true
            }
            "Escape" => {
                self.field.value.set(String::new());
                self.entered.set_value(false);
                on_type.run(());
                true
            }
            _ => false,
        }
    }

    /// Opens the list, at one of its entries or at none.
    fn move_to(self, place: Option<usize>) -> bool {
        self.open.set(true);
        self.active.set(place);
        if let Some(place) = place {
            let id = self.option_id(place);
            request_animation_frame(move || {
                if let Some(option) = document().get_element_by_id(&id) {
                    let nearest = web_sys::ScrollIntoViewOptions::new();
                    nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
                    option.scroll_into_view_with_scroll_into_view_options(&nearest);
                }
            });
        }
        true
    }

    fn choose(self, place: usize) {
        // The place of something else in the list to come.
        if self.searching.get_untracked() {
            return;
        }
        let key = self.found.with_untracked(|found| Some(found.as_ref()?.choices.get(place)?.key.clone()));
        if let Some(key) = key {
            self.close();
            self.chosen.set_value(true);
            self.on_choose.run(key);
        }
    }

    fn options(self) -> AnyView {
        let Some(found) = self.found.get() else { return ().into_any() };
        let option = |place: usize| self.option(place, &found);
        let (first, all) = (found.first.min(found.choices.len()), found.choices.len());
        if first == 0 {
            return (0..all).map(option).collect_view().into_any();
        }
        let group = |number: usize, name: &'static str, places: std::ops::Range<usize>| {
            let id = format!("{}-groep-{number}", self.id);
            let named_by = id.clone();
            (!places.is_empty()).then(|| {
                view! {
                    <div role="group" aria-labelledby=named_by>
                        <div class="app-combobox__group" role="presentation" id=id>
                            {name}
                        </div>
                        {places.map(option).collect_view()}
                    </div>
                }
            })
        };
        (group(1, found.groups.0, 0..first), group(2, found.groups.1, first..all)).into_any()
    }

    fn option(self, place: usize, found: &Found) -> AnyView {
        let Some(Choice { name, detail, .. }) = found.choices.get(place) else { return ().into_any() };
        view! {
            <div
                class="app-combobox__option"
                id=self.option_id(place)
                role="option"
                aria-selected=move || if self.active.get() == Some(place) { "true" } else { "false" }
                on:click=move |_| self.choose(place)
            >
                <span>{marked(name, &found.text)}</span>
                " "
                <span class="app-combobox__detail">{marked(detail, &found.text)}</span>
            </div>
        }
        .into_any()
    }
}
