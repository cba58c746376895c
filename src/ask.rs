//! A question to the API and its answer, as a page shows them: asked, waiting, answered.
//!
//! What leptos has for this (resources and actions) serves server-side rendering too and weighs several kB a use.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api_client::{ApiFout, LocalFuture};

/// How far a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing was asked.
    Idle,
    /// Waiting for the first answer, or for a newer one.
    Waiting,
    /// There is an answer.
    Answered,
}

/// An answer of any kind. What [`Ask`] does with it is the same for all kinds, and weighs its size once.
type AnyAnswer = Result<Rc<dyn Any>, ApiFout>;

/// A question and its latest answer.
#[derive(Debug)]
pub struct Ask<T: 'static> {
    asked: Asked,
    kind: PhantomData<fn() -> T>,
}

#[derive(Debug, Clone, Copy)]
struct Asked {
    phase: RwSignal<Phase>,
    answer: StoredValue<Option<AnyAnswer>, LocalStorage>,
}

impl Asked {
    fn new() -> Self {
        Self { phase: RwSignal::new(Phase::Idle), answer: StoredValue::new_local(None) }
    }

    fn ask(self, question: LocalFuture<AnyAnswer>) {
        if self.phase.get_untracked() == Phase::Waiting {
            return;
        }
        self.phase.set(Phase::Waiting);
        spawn_local(async move {
            let answer = question.await;
            self.answer.try_set_value(Some(answer));
            self.phase.try_set(Phase::Answered);
        });
    }

    fn answer(self) -> Option<AnyAnswer> {
        match self.phase.get() {
            Phase::Answered => self.answer.get_value(),
            Phase::Idle | Phase::Waiting => None,
        }
    }

    fn waiting(self) -> Signal<bool> {
        Signal::derive(move || self.phase.get() == Phase::Waiting)
    }

    fn fout(self) -> Signal<Option<ApiFout>> {
        Signal::derive(move || self.answer().and_then(Result::err))
    }
}

impl<T> Clone for Ask<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ask<T> {}

impl<T: Clone + 'static> Ask<T> {
    /// Nothing asked yet.
    pub fn new() -> Self {
        Self { asked: Asked::new(), kind: PhantomData }
    }

    /// Asks. While an answer is on its way, asking again does nothing: a double press is one question.
    ///
    /// An answer that comes after the page has gone is dropped.
    pub fn ask(self, question: impl Future<Output = Result<T, ApiFout>> + 'static) {
        self.asked.ask(Box::pin(async move { question.await.map(|answer| Rc::new(answer) as Rc<dyn Any>) }));
    }

    /// Whether the page that asked is gone; then nobody waits for what follows.
    pub fn is_gone(self) -> bool {
        self.asked.phase.is_disposed()
    }

    /// Whether we wait for an answer.
    pub fn waiting(self) -> Signal<bool> {
        self.asked.waiting()
    }

    /// The answer, when nothing newer is on its way.
    pub fn answer(self) -> Option<Result<T, ApiFout>> {
        let answer = self.asked.answer()?;
        // Only `ask` puts one in, so it is a `T`.
        answer.map(|answer| answer.downcast_ref::<T>().cloned()).transpose()
    }

    /// What went wrong, when nothing newer is on its way.
    pub fn fout(self) -> Signal<Option<ApiFout>> {
        self.asked.fout()
    }
}

impl<T: Clone + 'static> Default for Ask<T> {
    fn default() -> Self {
        Self::new()
    }
}
