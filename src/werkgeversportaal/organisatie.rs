//! The organisation that a page is about: one place reads it from the address and asks the API for it.
//!
//! What stands on the page follows from the kenmerk in the address and from nothing else: an answer about another
//! organisation, however late, belongs to a question that is gone.

use std::sync::Arc;

use contract::probleem::ProbleemCode;
use contract::werkgever::{Functie, Organisatie};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api_client::{ApiClient, ApiFout, use_api};
use crate::ask::Ask;
use crate::paths;
use crate::router::use_router;

/// How far the organisation of the address is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stand {
    /// The address names none.
    Geen,
    /// Asked for.
    Laden,
    /// It is there.
    Er(Arc<Geladen>),
    /// There is none with this kenmerk, or it is not one of this person's.
    NietVanU,
    /// There is no answer.
    Fout(ApiFout),
}

/// The organisation, as it was told last.
#[derive(Debug, Clone)]
pub(super) struct Geladen {
    /// What is told of it. How much is unread is apart: that does not make another page.
    pub organisatie: Organisatie,
    /// What the person was authorised for when he came, and is not any more.
    ingetrokken: Vec<Functie>,
    /// Whether he was beheerder when he came, and is not any more.
    beheer_ingetrokken: bool,
    /// Whether the page that stands stays as it is when this is told.
    page_stays: bool,
}

/// What is told, and not how.
impl PartialEq for Geladen {
    fn eq(&self, other: &Self) -> bool {
        let told = |this: &Self| (this.organisatie.clone(), this.ingetrokken.clone(), this.beheer_ingetrokken);
        told(self) == told(other)
    }
}

/// The kenmerk of an organisation, and what the API says of it.
type Told = (String, Result<Organisatie, ApiFout>);

/// Looks after the organisation of the address, for as long as the frame stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Organisatielader {
    api: ApiClient,
    question: Memo<Option<(String, Ask<Organisatie>)>>,
    /// What was told of an organisation after the first answer, and whether the page stays as it is.
    newer: RwSignal<Option<(Told, bool)>>,
    rereading: StoredValue<bool>,
    times: RwSignal<usize>,
}

impl Organisatielader {
    /// Begins, and reads the organisation again when the server says that somebody may not do what he asked.
    pub fn begin() -> Self {
        let api = use_api();
        let router = use_router();
        let times = RwSignal::new(0);
        let kenmerk = Memo::new(move |_| router.query(paths::ORGANISATIE));
        // The question belongs to this run: with another kenmerk it is gone, and with it whatever is still answered.
        let question = Memo::new_with_compare(
            move |_| {
                times.track();
                let kenmerk = kenmerk.get()?;
                let question = Ask::new();
                question.ask(api.organisatie(kenmerk.clone()));
                Some((kenmerk, question))
            },
            |_, _| true,
        );
        let loader = Self { api, question, newer: RwSignal::new(None), rereading: StoredValue::new(false), times };
        let forbidden = api.forbidden();
        Effect::new(move |before: Option<usize>| {
            let now = forbidden.get();
            if before.is_some_and(|before| before != now) {
                loader.reread(|| false);
            }
            now
        });
        loader
    }

    /// Asks again, after a fault.
    pub fn again(self) {
        self.newer.set(None);
        self.times.update(|times| *times += 1);
    }

    /// Looks whether anything changed, without taking away what stands. When it did, the page is made anew, unless it
    /// `stays`; what is around it follows anyhow.
    pub fn reread(self, stays: impl Fn() -> bool + 'static) {
        if self.newer.is_disposed() {
            return;
        }
        let Some((kenmerk, _)) = untrack(|| self.told()).filter(|(_, told)| told.is_ok()) else { return };
        if self.rereading.get_value() {
            return;
        }
        self.rereading.set_value(true);
        spawn_local(async move {
            let answer = self.api.organisatie(kenmerk.clone()).await;
            let news = answer.is_ok() || answer.as_ref().is_err_and(is_not_his);
            if news && !self.newer.is_disposed() {
                self.newer.set(Some(((kenmerk, answer), stays())));
            }
            self.rereading.try_set_value(false);
        });
    }

    /// What was told last of the organisation of the address.
    fn told(self) -> Option<Told> {
        let (kenmerk, question) = self.question.get()?;
        let newer = self.newer.get().map(|(told, _)| told).filter(|(of, _)| *of == kenmerk);
        newer.or_else(|| question.answer().map(|answer| (kenmerk, answer)))
    }

    /// How far it is.
    pub fn stand(self) -> Memo<Stand> {
        Memo::new(move |_| {
            let Some((_, question)) = self.question.get() else { return Stand::Geen };
            let page_stays = self.newer.with(|newer| newer.as_ref().is_some_and(|(_, stays)| *stays));
            match self.told() {
                None => Stand::Laden,
                Some((_, Ok(now))) => {
                    Stand::Er(Arc::new(Geladen { page_stays, ..Geladen::new(question.answer(), now) }))
                }
                Some((_, Err(fout))) if is_not_his(&fout) => Stand::NietVanU,
                Some((_, Err(fout))) => Stand::Fout(fout),
            }
        })
    }

    /// The same, for the page. It changes when the page is to be made anew.
    pub fn stand_of_page(stand: Memo<Stand>) -> Memo<Stand> {
        Memo::new_owning(move |before: Option<Stand>| {
            let now = stand.get();
            let changed = match (&before, &now) {
                (Some(Stand::Er(before)), Stand::Er(now)) if before.organisatie.kenmerk == now.organisatie.kenmerk => {
                    before != now && !now.page_stays
                }
                _ => before.as_ref() != Some(&now),
            };
            (now, changed)
        })
    }

    /// How many documents nobody has opened yet.
    fn ongelezen(self) -> Memo<u32> {
        Memo::new(move |_| match self.told() {
            Some((_, Ok(organisatie))) => organisatie.ongelezen_documenten,
            _ => 0,
        })
    }

    /// Makes the organisation available to the page that is built now.
    pub fn provide(self, geladen: Arc<Geladen>) {
        provide_context(OrganisatieContext { geladen, ongelezen: self.ongelezen(), lader: self });
    }
}

impl Geladen {
    fn new(first: Option<Result<Organisatie, ApiFout>>, mut now: Organisatie) -> Self {
        let first = first.and_then(Result::ok);
        let had = first.as_ref().map(|first| first.functies.clone()).unwrap_or_default();
        now.ongelezen_documenten = 0;
        Self {
            page_stays: false,
            ingetrokken: had.into_iter().filter(|functie| !now.functies.contains(functie)).collect(),
            beheer_ingetrokken: first.is_some_and(|first| first.beheerder) && !now.beheerder,
            organisatie: now,
        }
    }
}

/// Whether the answer says that the organisation is not one of his.
fn is_not_his(fout: &ApiFout) -> bool {
    matches!(fout.code(), Some(ProbleemCode::NietGevonden | ProbleemCode::GeenToegang))
}

/// The organisation that the page is about. A page below the frame is only built when it is there, and is built anew when
/// the address names another one, or when the person may do something else.
#[derive(Debug, Clone)]
pub struct OrganisatieContext {
    geladen: Arc<Geladen>,
    ongelezen: Memo<u32>,
    lader: Organisatielader,
}

impl OrganisatieContext {
    /// What is told of it.
    pub fn organisatie(&self) -> &Organisatie {
        &self.geladen.organisatie
    }

    /// A page of the portal, for this organisation.
    pub fn adres(&self, path: &str) -> String {
        paths::adres(path, &self.organisatie().kenmerk)
    }

    /// Whether the person may do this for it.
    pub fn mag(&self, functie: Functie) -> bool {
        self.organisatie().functies.contains(&functie)
    }

    /// Whether this was taken from him while he was here.
    pub(super) fn is_ingetrokken(&self, functie: Option<Functie>) -> bool {
        match functie {
            Some(functie) => self.geladen.ingetrokken.contains(&functie),
            None => self.geladen.beheer_ingetrokken,
        }
    }

    /// How many documents nobody has opened yet.
    pub fn ongelezen_documenten(&self) -> Memo<u32> {
        self.ongelezen
    }

    /// Something of the organisation changed: looks what, without taking away what stands.
    pub fn reread(&self) {
        self.lader.reread(|| false);
    }

    /// The same, when the page that stands changed it and says so itself: it `stays` as it is.
    pub(super) fn reread_around(&self, stays: impl Fn() -> bool + 'static) {
        self.lader.reread(stays);
    }
}

/// The organisation that the page is about, if it is about one.
pub fn try_organisatie() -> Option<OrganisatieContext> {
    use_context()
}

/// The organisation that the page is about.
pub fn use_organisatie() -> OrganisatieContext {
    expect_context()
}
