//! Who is signed in, until when, and what the sign-in page has to say about how that went.
//!
//! The session itself is at the server, and its id in a cookie that script cannot read; this is only what is shown.
//! [`clock`] counts down to its end, [`tabs`] keeps the tabs of one browser in step, [`warning`] asks to stay.

mod clock;
mod gate;
mod sign_out;
mod tabs;
mod warning;

use contract::probleem::ProbleemCode;
use contract::sessie::{Rol, Sessie};
use contract::werkgever::Werkgeversgebruiker;
use leptos::prelude::*;

use crate::api_client::{ApiClient, ApiFout};
use crate::draft::Drafts;
use crate::follow::follow;
use clock::Clock;
use tabs::{Message, Tabs};

pub use clock::End;
pub use gate::{Gate, Poort};
pub use sign_out::SignOut;
pub use warning::SessionWarning;

/// What is known about who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionState {
    /// Not asked yet, or not any more.
    Unknown,
    /// Asked, and there was no answer.
    Unreachable(ApiFout),
    /// Nobody.
    SignedOut,
    /// This person.
    SignedIn(Sessie),
}

/// Why somebody is at the sign-in page, when he did not come by himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInNotice {
    /// He pressed Uitloggen.
    SignedOut,
    /// The session ended by itself.
    Expired,
    /// Signing in did not succeed.
    Failed(ProbleemCode),
}

/// The session, as every page sees it.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
    notice: RwSignal<Option<SignInNotice>>,
    /// The page that one began to sign in for, until that succeeds.
    wanted: StoredValue<Option<String>>,
    clock: Clock,
    tabs: Tabs,
}

impl Session {
    /// Makes it available to everything below.
    pub fn provide() -> Self {
        let session = Self {
            state: RwSignal::new(SessionState::Unknown),
            notice: RwSignal::new(None),
            wanted: StoredValue::new(None),
            clock: Clock::new(),
            tabs: Tabs::open(),
        };
        provide_context(session);
        session
    }

    /// Begins to follow the clock and the other tabs, and to ask the API who is signed in where that is not known.
    pub fn follow(self, api: ApiClient, drafts: Drafts) {
        // What one person typed is not kept for the next, nor for who went on purpose.
        follow(move || match self.state.get() {
            SessionState::SignedIn(sessie) => drafts.keep_for(&sessie.kenmerk),
            SessionState::SignedOut if self.notice.get_untracked() == Some(SignInNotice::SignedOut) => drafts.forget(),
            _ => {}
        });
        self.clock.follow(move || {
            if matches!(self.state.get_untracked(), SessionState::SignedIn(_)) {
                self.leave(Some(SignInNotice::Expired));
            }
        });
        self.tabs.follow(move |message| match message {
            Message::End(end) => self.clock.set(Some(end)),
            Message::SignedOut => self.leave(Some(SignInNotice::SignedOut)),
            Message::SignedIn(kenmerk) => {
                if !self.is(&kenmerk) {
                    self.state.set(SessionState::Unknown);
                    api.ask_session();
                }
            }
        });
        // A tab that nobody looked at may have slept through all of it: the server knows.
        clock::on_awake(move || {
            if matches!(self.state.get_untracked(), SessionState::SignedIn(_)) {
                api.ask_session();
            }
        });
    }

    /// Who is signed in.
    pub fn state(self) -> Signal<SessionState> {
        self.state.into()
    }

    /// Whether somebody is signed in who may be in the portal of this role.
    pub fn is_in(self, rol: Rol) -> bool {
        self.state.with(|state| matches!(state, SessionState::SignedIn(sessie) if sessie.rol == rol))
    }

    /// Who is signed in on the werkgeversportaal, beside the name.
    pub fn werkgever(self) -> Signal<Option<Werkgeversgebruiker>> {
        Signal::derive(move || {
            self.state.with(|state| match state {
                SessionState::SignedIn(sessie) => sessie.werkgever.clone(),
                _ => None,
            })
        })
    }

    /// Somebody changed how he is addressed, or his e-mail address.
    pub fn changed(self, now: Werkgeversgebruiker) {
        self.state.update(|state| {
            if let SessionState::SignedIn(sessie) = state {
                sessie.werkgever = Some(now);
            }
        });
    }

    /// What the sign-in page has to say.
    pub fn notice(self) -> Signal<Option<SignInNotice>> {
        self.notice.into()
    }

    /// Somebody begins to sign in for this page. What the sign-in page had to say is forgotten.
    pub fn begin(self, wanted: String) {
        self.notice.set(None);
        self.wanted.set_value(Some(wanted));
    }

    /// The page that one began to sign in for before, when that did not succeed yet.
    pub fn wanted(self) -> Option<String> {
        self.wanted.get_value()
    }

    /// Somebody signed in, in this tab.
    pub fn signed_in(self, sessie: Sessie) {
        self.tabs.tell(&Message::SignedIn(sessie.kenmerk.clone()));
        self.found(sessie);
    }

    /// Somebody turns out to be signed in.
    pub fn found(self, sessie: Sessie) {
        // The page of who is there already stays as it is.
        if !self.is(&sessie.kenmerk) {
            self.notice.set(None);
            self.wanted.set_value(None);
            self.state.set(SessionState::SignedIn(sessie));
        }
    }

    /// The mark of who is signed in.
    pub fn kenmerk(self) -> Option<String> {
        self.state.with_untracked(|state| match state {
            SessionState::SignedIn(sessie) => Some(sessie.kenmerk.clone()),
            _ => None,
        })
    }

    /// Whether this person is signed in.
    fn is(self, kenmerk: &str) -> bool {
        self.kenmerk().as_deref() == Some(kenmerk)
    }

    /// Nobody can say who is signed in. Whoever was, stays: the server decides when it can be reached again.
    pub fn unreachable(self, fout: ApiFout) {
        if !matches!(self.state.get_untracked(), SessionState::SignedIn(_)) {
            self.state.set(SessionState::Unreachable(fout));
        }
    }

    /// Asks anew, after a fault.
    pub fn unknown(self) {
        self.state.set(SessionState::Unknown);
    }

    /// Nobody is signed in any more, in no tab: everything personal goes.
    pub fn signed_out(self) {
        self.tabs.tell(&Message::SignedOut);
        self.leave(Some(SignInNotice::SignedOut));
    }

    /// Signing in did not succeed.
    pub fn failed(self, code: ProbleemCode) {
        self.leave(Some(SignInNotice::Failed(code)));
    }

    /// The server says that nobody is signed in. If somebody was, the session ran out.
    pub fn refused(self) {
        match self.state.get_untracked() {
            SessionState::SignedIn(_) => self.leave(Some(SignInNotice::Expired)),
            _ => self.leave(None),
        }
    }

    fn leave(self, notice: Option<SignInNotice>) {
        self.clock.set(None);
        if notice.is_some() {
            self.notice.set(notice);
        }
        self.state.set(SessionState::SignedOut);
    }

    /// The server told when the session ends.
    pub fn ends(self, end: End) {
        self.clock.set(Some(end));
        self.tabs.tell(&Message::End(end));
    }

    /// When the session ends, as far as the server told.
    pub fn end(self) -> Signal<Option<End>> {
        self.clock.end()
    }

    /// Whether that end cannot be moved any more: the longest that a session may last is over then.
    pub fn is_last_end(self) -> Memo<bool> {
        Memo::new(move |_| {
            let end = self.end().get();
            let last = self.state.with(|state| match state {
                SessionState::SignedIn(sessie) => End::told(&sessie.uiterlijk_op, None),
                _ => None,
            });
            end.zip(last).is_some_and(|(end, last)| end.there >= last.there)
        })
    }

    /// Seconds left when that is worth saying: 120, 60 or 30; the last one that has been reached.
    pub fn seconds_left(self) -> Signal<Option<u32>> {
        self.clock.seconds_left()
    }
}
